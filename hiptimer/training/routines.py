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

MOST_ITEMS = 500
LONGEST_REST = 120
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
    `rest_seconds` is a rest of that length between the rounds and after the last one.
    """

    exercise: Identifier
    variant: Identifier | None = None
    seconds: HoldSeconds | None = None
    reps: RepCount | None = None
    seconds_per_rep: RepSeconds | None = None
    rounds: RoundCount | None = None
    rest_seconds: RestSeconds | None = None


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
