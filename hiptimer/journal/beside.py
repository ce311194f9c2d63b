"""What was done beside stretching in the last seven days: strength sets and warm-ups. Pure.

They stand in lines of their own: no warm-up and no strength set is part of the dose of an area.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from msgspec import Struct

from hiptimer.journal.ports import Journal
from hiptimer.journal.records import SessionRecord
from hiptimer.journal.sums import A_WEEK, FARTHEST_AHEAD
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment
from hiptimer.training.sides import Side


class Beside(Struct, frozen=True):
    """The sets on each side of the drills that count for strength, and the warm-ups."""

    left: int = 0
    right: int = 0
    warm_ups: int = 0

    @property
    def is_empty(self) -> bool:
        return not (self.left or self.right or self.warm_ups)


def beside_stretching(
    sessions: Iterable[SessionRecord], counted: Collection[str], library: Library
) -> Beside:
    """Of these sessions, in any order. A set counts where it was done to its end.

    `counted` are the ids of the exercises that count for strength. A session that counts is a
    warm-up where its routine is meant for before a run.
    """
    sets: Counter[Side | None] = Counter()
    warm_ups = 0
    for session in sessions:
        if session.deleted or session.is_demonstration:
            continue
        sets.update(
            each.side for each in session.steps if each.is_done and each.exercise in counted
        )
        routine = library.routines.get(session.routine)
        is_before = routine is not None and routine.moment is Moment.BEFORE_RUN
        warm_ups += session.counts and is_before
    return Beside(sets[Side.LEFT] + sets[None], sets[Side.RIGHT] + sets[None], warm_ups)


def read_beside(
    journal: Journal, now: datetime, counted: Collection[str], library: Library
) -> Beside:
    """Of the seven days up to `now`, local. Raises `JournalUnavailableError`."""
    first, last = now.date() - timedelta(days=A_WEEK - 1), now.date() + FARTHEST_AHEAD
    lines = (each for each in journal.lines(first, last) if each.started <= now)
    found = (journal.session(each.id) for each in lines)
    return beside_stretching((each for each in found if each is not None), counted, library)
