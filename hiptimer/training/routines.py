"""The shape of a routine as `assets/routines.json` holds it: exercises in order, with doses."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from hiptimer.training.exercises import (
    Content,
    Exercise,
    HoldSeconds,
    Identifier,
    Kind,
    Position,
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
    DESK = "desk"
    ANY_TIME = "any-time"


class Occasion(StrEnum):
    """What a person has in mind who looks for a routine; each has a colour and a place on Today."""

    BEFORE = "before"
    AFTER = "after"
    DESK = "desk"
    EASY = "easy"


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


OCCASIONS = {
    Moment.BEFORE_RUN: Occasion.BEFORE,
    Moment.STRENGTH_DAY: Occasion.BEFORE,
    Moment.AFTER_RUN: Occasion.AFTER,
    Moment.RECOVERY_DAY: Occasion.EASY,
    Moment.DESK: Occasion.DESK,
}
OFF_THE_FLOOR = frozenset({Position.STANDING, Position.CHAIR})


def occasion_of(routine: Routine, exercises: Mapping[str, Exercise]) -> Occasion:
    """What `routine` is for, as its moment says; for any time, as its drills are used (editorial).

    Movements alone warm up, what needs no floor suits the desk, holds alone end a run.
    """
    if routine.moment in OCCASIONS:
        return OCCASIONS[routine.moment]
    kinds = {exercises[each.exercise].kind for each in routine.items if each.exercise in exercises}
    if kinds == {Kind.DYNAMIC}:
        return Occasion.BEFORE
    if needs_no_floor(routine, exercises):
        return Occasion.DESK
    return Occasion.AFTER if kinds == {Kind.STATIC} else Occasion.EASY


def needs_no_floor(routine: Routine, exercises: Mapping[str, Exercise]) -> bool:
    """Whether all of it is done standing or on a chair."""
    items = [each for each in routine.items if each.exercise in exercises]
    return {_position(each, exercises) for each in items} <= OFF_THE_FLOOR


def _position(item: RoutineItem, exercises: Mapping[str, Exercise]) -> Position:
    exercise = exercises[item.exercise]
    way = exercise.variant(item.variant or "")
    return way.position if way and way.position else exercise.position
