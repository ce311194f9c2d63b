"""What another timer's file says: steps with names and seconds, and loops of them.

`timer_in` reads JSON: that of TimeR Machine, whose steps have a label and a length in milliseconds
and whose groups a loop, and the one with routines, intervals and sets, whose durations are seconds.
Either may have fields of the other. `rows.py` reads tables. What is not taken over is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from math import floor, isfinite
from typing import NamedTuple, cast

from msgspec import Struct

from hiptimer.messages import ExplainedError, Message
from hiptimer.texts import printable, shortened
from hiptimer.training.foreign.names import Part, part_of, plain_name

MOST_STEPS = 20_000
"""In a file, and unrolled: as many as 500 drills of ten rounds, two sides and rests can have."""
LONGEST_SECONDS = 10**9
DEEPEST = 8
LONGEST_SHOWN = 40
STEPS = ("steps", "intervals", "sub_routines")
LOOPS = ("loop", "sets")
BETWEEN, DELAY = "duration_between_sets", "start_delay"
READ = {*STEPS, *LOOPS, BETWEEN, DELAY, "label", "name", "length", "duration"} | {
    "timers", "startStep", "endStep", "behaviour", "type"
}  # fmt: skip
PASSED_OVER = {"id", "step_type", "folderId", "folders", "more", "notifier", "prefs", "version"}
"""What says nothing that a session has."""
EXPECTED = Message(
    "a file of another timer was expected: JSON of TimeR Machine or of intervals with sets, or a "
    "table with a name and a length in each line, such as “Plank, 30”"
)
TOO_MANY = Message("it has more than {count} steps", count=MOST_STEPS)
JOURNAL = Message("it is a journal of HipTimer, which can be imported in Settings")
NO_GROUPS = Message("HipTimer has no groups; its steps follow one another")
UNLIKE = Message("HipTimer has nothing like it")
PARTS = {"START": Part.READY, "NOTIFIER": Part.REST, "END": Part.END}
"""By TimeR Machine's types of steps; a notifier is the time in which it tells that one is over."""


class NoTimerError(ExplainedError):
    """Why a file is not another timer's, as it goes on after a colon, without a full stop."""


class Interval(Struct, frozen=True):
    """A step, of a whole number of `seconds`, at least 1. Its name may be empty."""

    name: str
    seconds: int
    part: Part
    place: str


class Loop(Struct, frozen=True):
    """Steps, at least one, that are done so many `times`, with a rest of seconds in `between`."""

    times: int
    steps: tuple[Interval | Loop, ...]
    between: Interval | None = None


def unrolled(steps: tuple[Interval | Loop, ...]) -> Iterator[Interval]:
    """The steps in the order in which they are done; there may be very many."""
    for step in steps:
        if isinstance(step, Interval):
            yield step
            continue
        for time in range(step.times):
            if time and step.between is not None:
                yield step.between
            yield from unrolled(step.steps)


class Notes:
    """Gathers what is not taken over, each thing once."""

    def __init__(self) -> None:
        self._notes: dict[Message, None] = {}
        self._counts: dict[str, int] = {}

    def tell(self, place: str, name: str, reason: Message) -> None:
        """Of the step called `name`, if it has a name, at `place` in the file."""
        name = shortened(printable(name), LONGEST_SHOWN)
        note = Message("{place}: {reason}", place=place, reason=reason)
        if name:
            note = Message("{name} ({place}): {reason}", name=name, place=place, reason=reason)
        self._notes[note] = None

    def count(self, what: str) -> None:
        """Something that HipTimer has not, in another step."""
        if not isinstance(what, Message):
            what = shortened(printable(what), LONGEST_SHOWN)
        self._counts[what] = self._counts.get(what, 0) + 1

    def lines(self) -> tuple[Message, ...]:
        """All of it, as sentences without full stops, in the order of the file."""
        found = Message("{name} (\N{MULTIPLICATION SIGN}{count}): {reason}", reason=UNLIKE)
        counts = self._counts.items()
        unread = (found.with_fields(name=what, count=count) for what, count in counts)
        return (*sorted(self._notes, key=_at), *unread)


def _at(note: Message) -> list[int]:
    """Where in the file it is: the numbers of its place, which is a line or a path."""
    parts = re.findall(r"\d+|endStep", str(note.fields["place"]))
    return [MOST_STEPS if each == "endStep" else int(each) for each in parts]


class Timer(Struct, frozen=True):
    """A timer. `notes` say what of it is not taken over, and why."""

    name: str
    steps: tuple[Interval | Loop, ...]
    notes: Notes


def interval(place: str, name: str, seconds: float | None, part: Part, notes: Notes) -> Interval:
    """A step of those `seconds`, which are rounded. Raises `ValueError` where it has no length.

    Both are told.
    """
    if seconds is None or not isfinite(seconds) or seconds < 0 or seconds > LONGEST_SECONDS:
        notes.tell(place, name, Message("it has no length that can be read"))
        raise ValueError(name)
    whole = floor(seconds + 0.5)
    if whole < 1:
        if seconds:
            notes.tell(place, name, Message("it is shorter than a second"))
        else:
            notes.tell(place, name, Message("it has a length of 0"))
        raise ValueError(name)
    if whole != seconds:
        notes.tell(place, name, Message("rounded to {count} s", count=whole))
    return Interval(plain_name(name), whole, part, place)


def timer_in(value: object) -> Timer:
    """The timer that a JSON document holds; of several the first that has steps.

    Raises `NoTimerError`.
    """
    if not isinstance(value, dict):
        raise NoTimerError(EXPECTED)
    document = cast("dict[str, object]", value)
    if str(document.get("schema", "")).startswith("hiptimer-journal"):
        raise NoTimerError(JOURNAL)
    if not any(isinstance(document.get(key), list) for key in (*STEPS, "timers")):
        raise NoTimerError(EXPECTED)
    reading = _Reading()
    found = reading.first_of(document) if "timers" in document else None
    timer = found or _Found(_text(document, "name", "label"), reading.steps(document, "", 0))
    if not timer.steps:
        lines = reading.notes.lines()
        wrong = [each for each in lines if each.fields.get("reason") is not NO_GROUPS]
        raise NoTimerError(wrong[0] if wrong else Message("it has no steps"))
    return Timer(timer.name, timer.steps, reading.notes)


class _Found(NamedTuple):
    name: str
    steps: tuple[Interval | Loop, ...]


class _Reading:
    def __init__(self) -> None:
        self.notes = Notes()
        self._count = 0

    def first_of(self, document: Mapping[str, object]) -> _Found | None:
        """The first of several timers that has steps; the others are told."""
        self._count_unread(document)
        first: _Found | None = None
        for at, each in enumerate(_list(document, "timers")):
            place = f"timers[{at}]"
            timer = _object(each)
            name = _text(timer, "name", "label")
            if first is not None:
                reason = Message(
                    "only the first timer of a file is taken over; save this one alone"
                )
                self._step()
                self.notes.tell(place, name, reason)
            elif steps := self.steps(timer, place, 0):
                first = _Found(name, steps)
        return first

    def steps(
        self, group: Mapping[str, object], place: str, depth: int
    ) -> tuple[Interval | Loop, ...]:
        """What is done in a group, or in a whole timer, as one loop where it is one."""
        name = _text(group, "label", "name")
        self._count_unread(group)
        inside: list[Interval | Loop] = []
        for key in STEPS:
            for at, each in enumerate(_list(group, key)):
                inside += self._one(each, f"{place}.{key}[{at}]".lstrip("."), depth + 1)
        before = self._pause(group, DELAY, Part.READY, place)
        start, end = (self._edge(group, key, place) for key in ("startStep", "endStep"))
        around = (*start, *((before,) if before else ()))
        if not inside:
            return ()
        times = self._times(group, place, name)
        between = self._pause(group, BETWEEN, Part.REST, place) if times > 1 else None
        done: tuple[Interval | Loop, ...] = tuple(inside)
        if times > 1:
            done = (Loop(times, done, between),)
        return (*around, *done, *end)

    def _one(self, value: object, place: str, depth: int) -> tuple[Interval | Loop, ...]:
        """A step or a group; nothing where it is neither."""
        self._step()
        step = _object(value)
        name = _text(step, "label", "name")
        if step.get("step_type") == "group" or any(key in step for key in STEPS):
            if depth > DEEPEST:
                reason = Message("groups in groups are read {count} deep", count=DEEPEST)
                self.notes.tell(place, name, reason)
                return ()
            if plain_name(name):
                self.notes.tell(place, name, NO_GROUPS)
            return self.steps(step, place, depth)
        self._count_unread(step)
        self._behaviour(step, place, name)
        milliseconds, seconds = _number(step.get("length")), _number(step.get("duration"))
        if milliseconds is not None:
            seconds = milliseconds / 1000
        part = PARTS.get(str(step.get("type"))[:10]) or part_of(name)
        try:
            return (interval(place, name, seconds, part, self.notes),)
        except ValueError:
            return ()

    def _edge(
        self, timer: Mapping[str, object], key: str, place: str
    ) -> tuple[Interval | Loop, ...]:
        """The step before or behind all loops."""
        if timer.get(key) is None:
            return ()
        part = "START" if key == "startStep" else "END"
        step = {**_object(timer[key]), "type": part}
        return self._one(step, f"{place}.{key}".lstrip("."), DEEPEST)

    def _pause(
        self, group: Mapping[str, object], key: str, part: Part, place: str
    ) -> Interval | None:
        value = group.get(key)
        if value is None or value == 0:
            return None
        try:
            return interval(f"{place}.{key}".lstrip("."), "", _number(value), part, self.notes)
        except ValueError:
            return None

    def _times(self, group: Mapping[str, object], place: str, name: str) -> int:
        for key in LOOPS:
            if key not in group:
                continue
            times = _number(group[key])
            if times is not None and isfinite(times) and times >= 1:
                return min(int(times), MOST_STEPS)
            where = f"{place}.{key}".lstrip(".")
            self.notes.tell(
                where, name, Message("how many times cannot be read, so it is done once")
            )
        return 1

    def _behaviour(self, step: Mapping[str, object], place: str, name: str) -> None:
        for each in _list(step, "behaviour"):
            kind = str(_object(each).get("type", ""))
            if kind == "HALT":
                reason = Message("it waits for a tap; in HipTimer the session goes on by itself")
                self.notes.tell(place, name, reason)
            elif kind:
                self.notes.count(kind)

    def _count_unread(self, group: Mapping[str, object]) -> None:
        for key, value in group.items():
            if key not in READ | PASSED_OVER and value not in (None, "", [], {}, False):
                self._step()  # there may be as many of them
                self.notes.count(key)

    def _step(self) -> None:
        self._count += 1
        if self._count > MOST_STEPS:
            raise NoTimerError(TOO_MANY)


def _object(value: object) -> Mapping[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _list(group: Mapping[str, object], key: str) -> list[object]:
    value = group.get(key)
    return cast("list[object]", value) if isinstance(value, list) else []


def _text(group: Mapping[str, object], *keys: str) -> str:
    """The first text that there is under these names."""
    texts = (value for key in keys if isinstance(value := group.get(key), str))
    return next(filter(None, texts), "")


def _number(value: object) -> float | None:
    """A number, or a short text that is one, as a float; what overflows is infinite."""
    if isinstance(value, str):
        value = value.strip().replace(",", ".") if len(value) < LONGEST_SHOWN else ""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return float(value)
    except ValueError:
        return None
    except OverflowError:
        return float("inf")
