"""The types of single arguments: each turns text into a value, or says what it expected."""

from __future__ import annotations

from argparse import ArgumentTypeError
from pathlib import Path

from hiptimer.training.languages import Language

SPEED_RANGE = (0.1, 1000.0)
MINUTES_RANGE = (1.0, 600.0)
DAYS_RANGE = (1, 36_500)
LEAST_SIDE, MOST_SIDE = 16, 8192
JOURNAL_ENDINGS = (".csv", ".json")
ROUTINE_ENDING = ".hiproutine"


def speed(text: str) -> float:
    """How many times faster than real time."""
    return _number(text, "a number", SPEED_RANGE)


def minutes(text: str) -> float:
    """How long a session may last."""
    return _number(text, "a number of minutes", MINUTES_RANGE)


def _number(text: str, kind: str, allowed: tuple[float, float]) -> float:
    low, high = allowed
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not low <= value <= high:
        message = f"{text!r} is not {kind} from {low:g} to {high:g}"
        raise ArgumentTypeError(message)
    return value


def language(text: str) -> Language:
    """One of our languages, by its two letters."""
    try:
        return Language(text)
    except ValueError:
        message = f"{text!r} is not one of {', '.join(Language)}"
        raise ArgumentTypeError(message) from None


def days(text: str) -> int:
    """A number of days."""
    low, high = DAYS_RANGE
    if not text.isdecimal() or not low <= int(text) <= high:
        message = f"{text!r} is not a number of days from {low} to {high}"
        raise ArgumentTypeError(message)
    return int(text)


def journal_file(text: str) -> Path:
    """The name of a file that can hold the journal."""
    path = Path(text)
    if path.suffix.lower() not in JOURNAL_ENDINGS:
        message = f"{text!r} has to end in {' or '.join(JOURNAL_ENDINGS)}"
        raise ArgumentTypeError(message)
    return path


def routine_file(text: str) -> Path:
    """The name of a file that can hold a routine."""
    path = Path(text)
    if path.suffix.lower() != ROUTINE_ENDING:
        message = f"{text!r} has to end in {ROUTINE_ENDING}"
        raise ArgumentTypeError(message)
    return path


def phase(text: str) -> float:
    """A place in a movement, 0 to 1."""
    return _number(text, "a number", (0.0, 1.0))


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels, as 700x560."""
    width, _, height = text.partition("x")
    if not (
        width.isdigit()
        and height.isdigit()
        and LEAST_SIDE <= int(width) <= MOST_SIDE
        and LEAST_SIDE <= int(height) <= MOST_SIDE
    ):
        message = f"{text!r} is not a size such as 700x560"
        raise ArgumentTypeError(message)
    return int(width), int(height)
