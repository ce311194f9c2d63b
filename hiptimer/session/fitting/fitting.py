"""Fits a routine to the minutes that there are: doses first, then rounds, then whole items.

Doses move inside the exercise's range and tempo stays. Where the least doses are too long, all
rounds go down together, one at a time; where one round is too long, items are left out, and the
doses then fill what time is left. For a longer time doses go up, then rounds.

What was done to it is said in facts only. The words for them are found where they are shown.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from msgspec import Struct

from hiptimer.session.fitting.items_and_rounds import FittingSearch
from hiptimer.session.fitting.trials import (
    TOLERANCE,
    CompilePlan,
    Part,
    Shape,
    Trial,
    doses_within,
    is_near,
    parts_of,
    with_doses_spent,
)
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine

MOST_ESTIMATES = 6
NO_PREFERENCES = Preferences()


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


def fit(
    routine: Routine,
    minutes: float,
    compile_plan: CompilePlan,
    library: Library,
    preferences: Preferences = NO_PREFERENCES,
    kept: Collection[int] = frozenset(),
) -> Fitted:
    """`routine` in `minutes`, which are above 0, or as near below as the rules allow.

    It is longer than that only where there is no shorter way, or none without the items at the
    places `kept`. `compile_plan` gives the plan of a
    routine for some preferences. The doses that are scaled are those that the person would do,
    own doses and hold scale included: the result says them in its items, and is compiled with the
    preferences that come with it. Raises `ValueError` for no time at all and
    `UnknownExerciseError`.
    """
    if not minutes > 0:
        message = f"a routine cannot be fitted to {minutes:g} minutes"
        raise ValueError(message)
    parts = parts_of(routine, library, preferences)
    preferences, wanted = with_doses_spent(preferences), minutes * 60
    search = FittingSearch(routine, compile_plan, preferences, wanted, kept)
    found = _scaled(search, search.best(parts))
    done = tuple(facts(parts, found, wanted))
    return Fitted(found.routine, preferences, found.plan, minutes, done)


def _scaled(search: FittingSearch, shape: Shape) -> Trial:
    """The shape in the doses that fill the time best, or its least ones where all are too long.

    A plan may hold more or less than the estimate knew, such as an extra round that depends on the
    doses: the next estimate learns from it.
    """
    wanted = search.wanted
    last = search.trial(shape, [part.dose.usual for part in shape.parts])
    if is_near(last.plan.seconds, wanted):
        return last
    least = [part.dose.low for part in shape.parts]
    best = last if last.plan.seconds <= wanted else search.trial(shape, least)
    for _ in range(MOST_ESTIMATES):
        estimate = last.estimate()
        last = search.trial(shape, doses_within(estimate, wanted))
        if best.plan.seconds < last.plan.seconds <= wanted + TOLERANCE:
            best = last
        if abs(last.plan.seconds - estimate.seconds(last.doses)) <= TOLERANCE:
            break
    return best


def facts(parts: Sequence[Part], found: Trial, wanted: float) -> Iterator[Fitting]:
    """All in which what was found differs from `parts` as usual, or from the `wanted` seconds."""
    yield from _changes(found)
    staying = {part.place for part in found.shape.parts}
    gone = [part for part in parts if part.place not in staying]
    if gone:
        exercises = tuple(part.exercise.id for part in gone)
        yield LeftOut(exercises, tuple(part.place for part in gone))
    if is_near(found.plan.seconds, wanted):
        return
    if found.plan.seconds > wanted:
        yield ShortestPossible(found.plan.seconds)
    elif not gone and all(
        (dose, rounds) == (part.dose.high, part.rounds.high) for part, dose, rounds in found.done
    ):
        yield LongestPossible(found.plan.seconds)


def _changes(found: Trial) -> Iterator[Fitting]:
    changed = [(part, dose) for part, dose, _ in found.done if dose != part.dose.usual]
    holds = [each for each in changed if each[0].is_hold]
    reps = [each for each in changed if not each[0].is_hold]
    if holds:
        yield HoldsChanged(*_before_and_after(holds))
    if reps:
        yield RepsChanged(*_before_and_after(reps))
    again = [(part, rounds) for part, _, rounds in found.done if rounds != part.rounds.usual]
    if again:
        after = _extent(rounds for _, rounds in again)
        yield RoundsChanged(
            exercises=tuple(part.exercise.id for part, _ in again),
            after=after,
            more=sum(rounds - part.rounds.usual for part, rounds in again) > 0,
            everywhere=_extent(found.shape.rounds) == after and after.least == after.most,
        )


def _before_and_after(changed: Sequence[tuple[Part, int]]) -> tuple[Extent, Extent, bool]:
    """The doses of both, and whether there is more in all."""
    before = _extent(part.dose.usual for part, _ in changed)
    after = _extent(dose for _, dose in changed)
    return before, after, sum(dose / part.dose.usual - 1 for part, dose in changed) > 0


def _extent(values: Iterable[int]) -> Extent:
    values = tuple(values)
    return Extent(min(values), max(values))
