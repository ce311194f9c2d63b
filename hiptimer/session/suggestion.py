"""Which routine to suggest, and which side starts: from the hour and from the last session."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from hiptimer.session.preferences import FirstSide
from hiptimer.training.routines import Moment, Routine
from hiptimer.training.sides import Side

AFTER = {
    Moment.BEFORE_RUN: Moment.AFTER_RUN,
    Moment.AFTER_RUN: Moment.ANY_TIME,
    Moment.STRENGTH_DAY: Moment.RECOVERY_DAY,
    Moment.RECOVERY_DAY: Moment.ANY_TIME,
    Moment.ANY_TIME: Moment.RECOVERY_DAY,
}
"""What follows when a routine for the key has been done on the same day."""


class LastSession(Struct, frozen=True):
    """What was done last: the routine's id, the side that started, the local day as YYYY-MM-DD."""

    routine: str
    first_side: Side
    day: str


def first_side_for(choice: FirstSide, last: LastSession | None) -> Side:
    """The side that starts the next session; the right one where nothing speaks for another."""
    match choice:
        case FirstSide.LEFT:
            return Side.LEFT
        case FirstSide.RIGHT:
            return Side.RIGHT
        case FirstSide.ALTERNATE:
            return last.first_side.other if last else Side.RIGHT


def moment_for(hour: int) -> Moment:
    """What a runner is likely to want at that hour of the day, 0 to 23 (editorial)."""
    if 4 <= hour < 11:
        return Moment.BEFORE_RUN
    if 11 <= hour < 16:
        return Moment.ANY_TIME
    if 16 <= hour < 21:
        return Moment.AFTER_RUN
    return Moment.RECOVERY_DAY


def suggested(
    routines: Iterable[Routine], hour: int, today: str, last: LastSession | None
) -> Routine:
    """The routine to suggest; the first one where none fits the moment.

    `today` is the local day as YYYY-MM-DD. Raises `ValueError` without any routine.
    """
    choices = list(routines)
    if not choices:
        message = "there is no routine to suggest"
        raise ValueError(message)
    moment = moment_for(hour)
    done = next((each for each in choices if last and each.id == last.routine), None)
    if done is not None and last is not None and last.day == today:
        moment = AFTER[done.moment]
    return next((each for each in choices if each.moment is moment), choices[0])
