"""The types of single arguments: each turns text into a value, or says what it expected."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hiptimer.training.languages import Language

LEAST_SIDE, MOST_SIDE = 16, 8192
JOURNAL_ENDINGS = (".csv", ".json")
ROUTINE_ENDING = ".hiproutine"


def number(low: float, high: float, kind: str = "a number") -> Callable[[str], float]:
    """A number of that range."""

    def read(text: str) -> float:
        with suppress(ValueError):
            if low <= (value := float(text)) <= high:
                return value
        message = f"{text!r} is not {kind} from {low:g} to {high:g}"
        raise ArgumentTypeError(message)

    return read


def days(text: str) -> int:
    """A number of days."""
    low, high = 1, 36_500
    if not text.isdecimal() or not low <= int(text) <= high:
        message = f"{text!r} is not a number of days from {low} to {high}"
        raise ArgumentTypeError(message)
    return int(text)


def language(text: str) -> Language:
    """One of our languages, by its two letters."""
    try:
        return Language(text)
    except ValueError:
        message = f"{text!r} is not one of {', '.join(Language)}"
        raise ArgumentTypeError(message) from None


def file_that_ends_in(*endings: str) -> Callable[[str], Path]:
    """The name of a file of one of these kinds."""

    def read(text: str) -> Path:
        path = Path(text)
        if path.suffix.lower() not in endings:
            message = f"{text!r} has to end in {' or '.join(endings)}"
            raise ArgumentTypeError(message)
        return path

    return read


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels, as 700x560."""
    parts = text.split("x")
    if len(parts) == 2 and all(each.isdecimal() for each in parts):
        width, height = map(int, parts)
        if min(width, height) >= LEAST_SIDE and max(width, height) <= MOST_SIDE:
            return width, height
    message = f"{text!r} is not a size such as 700x560"
    raise ArgumentTypeError(message)
