"""What fitting a routine to a number of minutes gives: the routine, and what was done to it.

Facts only. The words for them are found where they are shown.
"""

from __future__ import annotations

from msgspec import Struct

from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.training.routines import Routine


class Extent(Struct, frozen=True):
    """The least and the most of some whole numbers."""

    least: int
    most: int


class HoldsChanged(Struct, frozen=True):
    """Holds, in seconds a side, `before` and `after`; of the items that are left and changed."""

    before: Extent
    after: Extent
    longer: bool


class RepsChanged(Struct, frozen=True):
    """Reps a side, `before` and `after`; of the items that are left and changed."""

    before: Extent
    after: Extent
    more: bool


class RoundsChanged(Struct, frozen=True):
    """The rounds of `exercises`, which are ids in order; `everywhere` if all that is left has them.

    `after` is of the changed ones.
    """

    exercises: tuple[str, ...]
    after: Extent
    more: bool
    everywhere: bool


class LeftOut(Struct, frozen=True):
    """The items that are not done: ids of their exercises and `places` in the routine, from 0."""

    exercises: tuple[str, ...]
    places: tuple[int, ...]


class ShortestPossible(Struct, frozen=True):
    """Less was asked for, but there is no shorter way than these `seconds`."""

    seconds: float


class LongestPossible(Struct, frozen=True):
    """More was asked for, but there is no longer way than these `seconds`."""

    seconds: float


Fitting = HoldsChanged | RepsChanged | RoundsChanged | LeftOut | ShortestPossible | LongestPossible


class Fitted(Struct, frozen=True):
    """A routine in `minutes`, and its `plan`.

    Every item of `routine` says its own dose and rounds. To be done as written it is compiled
    with `preferences`: the person's, whose own doses and hold scale are in the items already.
    `done` is empty where the routine was as long as wished from the first.
    """

    routine: Routine
    preferences: Preferences
    plan: Plan
    minutes: float
    done: tuple[Fitting, ...] = ()

    @property
    def seconds(self) -> float:
        """How long the whole session lasts."""
        return self.plan.seconds
