"""How far the doses and rounds of a routine's items may be changed, and writing new ones down."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.session.dosing import Hold, dose_of
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Exercise, HoldDose, RepsDose
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine, RoutineItem


class Span(Struct, frozen=True):
    """Whole numbers from `low` to `high`, and the `usual` one among them."""

    low: int
    usual: int
    high: int

    def nearest(self, value: int) -> int:
        """`value`, or the end of the span that is nearer to it."""
        return min(max(value, self.low), self.high)


class Part(Struct, frozen=True):
    """One item of a routine, at `place` counted from 0, with what it may be changed to.

    `dose` is in seconds for a hold and in reps otherwise, for one side.
    """

    place: int
    item: RoutineItem
    exercise: Exercise
    is_hold: bool
    dose: Span
    rounds: Span

    def written(self, dose: int, rounds: int) -> RoutineItem:
        """The item with exactly this dose and these rounds."""
        if self.is_hold:
            return replace(self.item, seconds=dose, rounds=rounds)
        return replace(self.item, reps=dose, rounds=rounds)


def parts_of(routine: Routine, library: Library, preferences: Preferences) -> tuple[Part, ...]:
    """The parts of `routine`; usual is what this person would do today.

    Raises `UnknownExerciseError`.
    """
    return tuple(
        _part(place, item, library.exercise(item.exercise), preferences)
        for place, item in enumerate(routine.items)
    )


def with_doses_spent(preferences: Preferences) -> Preferences:
    """`preferences` for a routine that has this person's doses in its items already.

    A person's own doses come before a routine's, and the hold scale multiplies them: neither may
    happen a second time.
    """
    return replace(preferences, hold_scale=1.0, doses={})


def _part(place: int, item: RoutineItem, exercise: Exercise, preferences: Preferences) -> Part:
    usual = dose_of(exercise, item, preferences)
    is_hold = isinstance(usual, Hold)
    dose = usual.seconds if is_hold else usual.count
    return Part(
        place,
        item,
        exercise,
        is_hold,
        _span(_allowed(exercise.dose), dose),
        _span(exercise.dose.allowed.rounds, usual.rounds),
    )


def _allowed(dose: HoldDose | RepsDose) -> tuple[int, int]:
    return dose.allowed.seconds if isinstance(dose, HoldDose) else dose.allowed.reps


def _span(allowed: tuple[int, int], usual: int) -> Span:
    low, high = allowed
    return Span(low, min(max(usual, low), high), high)
