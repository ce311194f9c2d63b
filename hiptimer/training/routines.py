"""The shape of a routine as `assets/routines.json` holds it: exercises in order, with doses."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from hiptimer.training.exercises import (
    Content,
    HoldSeconds,
    Identifier,
    RepCount,
    RepSeconds,
    RoundCount,
    ShortText,
    Text,
)
from hiptimer.training.sides import Side

MOST_ITEMS = 500
LONGEST_REST = 120
LONGEST_NOTE = 120
"""Characters: what is heard at the start of a drill has to be over before it begins."""
SideDose = Annotated[int, Meta(ge=0, le=600)]
Note = Annotated[str, Meta(max_length=LONGEST_NOTE)]
RestSeconds = Annotated[int, Meta(ge=0, le=LONGEST_REST)]


class Moment(StrEnum):
    """When in a runner's week a routine is meant to be done."""

    BEFORE_RUN = "before-run"
    AFTER_RUN = "after-run"
    STRENGTH_DAY = "strength-day"
    RECOVERY_DAY = "recovery-day"
    ANY_TIME = "any-time"


class RoutineItem(Content, frozen=True):
    """One exercise of a routine; a dose field that is left out is as the exercise says.

    `seconds` is for holds, `reps` and `seconds_per_rep` are for reps, each for one side.
    `rest_seconds` is a rest of that length between the rounds and after the last one. Of a drill
    that does one side and then the other, `left` and `right` are the seconds or reps of that side
    where it is to get something else; 0 leaves it out. `note` is what to mind in this routine.
    """

    exercise: Identifier
    variant: Identifier | None = None
    seconds: HoldSeconds | None = None
    reps: RepCount | None = None
    seconds_per_rep: RepSeconds | None = None
    rounds: RoundCount | None = None
    rest_seconds: RestSeconds | None = None
    left: SideDose | None = None
    right: SideDose | None = None
    note: Note = ""

    def on(self, side: Side) -> int | None:
        """The dose of that side alone, where it has one."""
        return self.left if side is Side.LEFT else self.right


class Routine(Content, frozen=True):
    """A named list of exercises, done in order."""

    id: Identifier
    name: ShortText
    summary: ShortText
    when: Text
    moment: Moment
    items: Annotated[tuple[RoutineItem, ...], Meta(min_length=1, max_length=MOST_ITEMS)]
    notes: tuple[Text, ...] = ()
    sources: tuple[str, ...] = ()
