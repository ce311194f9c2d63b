"""What a watch is told of steps, planned or done: names, notes, and Garmin's exercises. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol
from zlib import crc32

from hiptimer.exports.fit import EXERCISE_TITLE, FILE_ID, Row, cut
from hiptimer.session.phrases import side_sentence
from hiptimer.session.plan import StepKind
from hiptimer.training.library import Library, UnknownExerciseError

if TYPE_CHECKING:
    from hiptimer.session.phrases import Phrases
    from hiptimer.training.exercises import Exercise, WatchCode
    from hiptimer.training.sides import Side

NAME_BYTES = 64
"""Of a step's name: all of ours fit in. A watch shows the first two dozen letters or so."""
SPORT = {"sport": 10, "sub_sport": 19}
"""Training, and of that flexibility. The profile has no mobility."""
BY_TIME, BY_REPS = 0, 29
"""What ends a step; its target is none, which is 2."""
NO_TARGET = 2
ACTIVE, REST, WARM_UP = 0, 1, 2
INTENSITY = {
    StepKind.GET_READY: WARM_UP,
    StepKind.LEAD_IN: WARM_UP,
    StepKind.WORK: ACTIVE,
}
NO_MAKER = 255
"""The manufacturer of who has no number of their own."""


class Doing(Protocol):
    """A step of a plan, or one that was done."""

    @property
    def kind(self) -> StepKind: ...
    @property
    def exercise(self) -> str: ...
    @property
    def variant(self) -> str | None: ...
    @property
    def side(self) -> Side | None: ...
    @property
    def alternates(self) -> bool: ...


class Wording:
    """Names steps in the words of a `library` and `phrases`."""

    def __init__(self, library: Library, phrases: Phrases) -> None:
        self._library = library
        self._phrases = phrases

    def exercise(self, step: Doing) -> Exercise | None:
        """What is done in `step`; None for a drill that is no longer there."""
        try:
            return self._library.exercise(step.exercise, step.variant)
        except UnknownExerciseError:
            return None

    def name(self, step: Doing) -> str:
        """What `step` is or leads to, its side first: there is little room on a wrist.

        Whether it is work or the way there, a watch shows by itself.
        """
        if step.kind is StepKind.REST:
            return cut(self._phrases.rest.rstrip("."), NAME_BYTES)
        exercise, marks = self.exercise(step), self._phrases.side_mark
        name = exercise.name if exercise else step.exercise
        if step.side is not None:
            mark = marks.on(step.side)
            both = f"{mark}/{marks.on(step.side.other)}"
            name = f"{both if step.alternates else mark} {name}"
        return cut(name, NAME_BYTES)

    def side(self, step: Doing) -> str:
        """The side of `step` as a sentence, both where they take turns; empty without sides."""
        if step.side is None:
            return ""
        if step.alternates:
            return f"{self._phrases.side(step.side)} {self._phrases.side(step.side.other)}"
        exercise = self.exercise(step)
        if exercise is None or not exercise.side_name:
            return self._phrases.side(step.side)
        return side_sentence(exercise, step.side)

    def code(self, step: Doing) -> WatchCode | None:
        """What `step` is to a Garmin watch, if it is work and there is anything like it."""
        exercise = self.exercise(step) if step.kind is StepKind.WORK else None
        return exercise.watch if exercise else None

    def titles(self, steps: Iterable[Doing]) -> list[Row]:
        """What we call each of Garmin's exercises in `steps`."""
        names: dict[WatchCode, str] = {}
        for step in steps:
            if (code := self.code(step)) and (exercise := self.exercise(step)):
                names.setdefault(code, exercise.name)
        return [
            (
                EXERCISE_TITLE,
                {
                    "message_index": index,
                    "exercise_category": code.category,
                    "exercise_name": code.name,
                    "wkt_step_name": cut(name, NAME_BYTES),
                },
            )
            for index, (code, name) in enumerate(names.items())
        ]


def file_id(kind: int, created: int, what: str) -> Row:
    """The first row of a file of that `kind`; `what` tells it from others of the same second."""
    row = {
        "type": kind,
        "manufacturer": NO_MAKER,
        "product": 0,
        # Neither 0 nor the highest number is one.
        "serial_number": crc32(what.encode()) % 0xFFFFFFFE + 1,
        "time_created": created,
        "product_name": "HipTimer",
    }
    return FILE_ID, row
