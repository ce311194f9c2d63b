"""What was done on each day, as far as a plan of weeks asks for it. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date

from msgspec import Struct

from hiptimer.journal.dose import MILLISECONDS, Area, area_of
from hiptimer.journal.records import SideSums
from hiptimer.journal.soreness import areas_of
from hiptimer.journal.sums import ExerciseTally
from hiptimer.training.exercises import RepsDose
from hiptimer.training.library import Library

Sets = Mapping[str, tuple[int, int]]
"""Rounds and reps of each exercise, by id."""


class Sides(Struct, frozen=True):
    """Milliseconds on each side; what was done on both at once counts wholly for each."""

    left: int = 0
    right: int = 0

    def __add__(self, other: Sides) -> Sides:
        return Sides(self.left + other.left, self.right + other.right)

    @property
    def least(self) -> float:
        """The seconds that both have."""
        return min(self.left, self.right) / MILLISECONDS


class Done(Struct, frozen=True):
    """The holds of each area, and all work by exercise, of each day."""

    areas: Mapping[date, Mapping[Area, Sides]]
    work: Mapping[date, Mapping[str, Sides]]
    library: Library

    def held(self, day: date, area: Area) -> Sides:
        return self.areas.get(day, {}).get(area, Sides())

    def was_strong(self, day: date, sets: Sets, counted: Collection[str], share: float) -> bool:
        """Whether that day had so much of each of the counted drills, on each side."""
        work = self.work.get(day, {})
        drills = [key for key in sets if key in counted] or [*sets]
        return bool(drills) and all(
            work.get(key, Sides()).least >= share * self._seconds(key, sets[key]) for key in drills
        )

    def _seconds(self, exercise: str, sets: tuple[int, int]) -> float:
        dose = self.library.exercise(exercise).dose
        each = dose.seconds_per_rep if isinstance(dose, RepsDose) else dose.seconds
        return sets[0] * sets[1] * each

    def was_warmed_up(
        self, day: date, routine_id: str, share: float, spared: frozenset[Area] = frozenset()
    ) -> bool:
        """Whether that day had so many of that routine's drills that are not for `spared` areas."""
        routine, work = self.library.routines.get(routine_id), self.work.get(day, {})
        known, items = self.library.exercises, routine.items if routine else ()
        drills = {item.exercise for item in items if item.exercise in known}
        drills = {each for each in drills if areas_of(known[each]).isdisjoint(spared)}
        return bool(drills) and len(drills & work.keys()) >= share * len(drills)


def read_done(tallies: Iterable[ExerciseTally], library: Library) -> Done:
    """What `tallies`, in any order, say of each day."""
    areas: defaultdict[date, defaultdict[Area, Sides]] = defaultdict(lambda: defaultdict(Sides))
    work: defaultdict[date, defaultdict[str, Sides]] = defaultdict(lambda: defaultdict(Sides))
    area_by_key = {key: area_of(each) for key, each in library.exercises.items()}
    for tally in tallies:
        sides = _sides(tally.work)
        work[tally.day][tally.exercise] += sides
        area = area_by_key.get(tally.exercise)
        if area is not None:
            areas[tally.day][area] += sides
    return Done(areas, work, library)


def _sides(work: SideSums) -> Sides:
    return Sides(work.left + work.both, work.right + work.both)
