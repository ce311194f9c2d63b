"""The dose that is really done: the exercise's, changed by the routine, then by the person."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.training.exercises import Exercise, HoldDose, Phase, RepsDose
from hiptimer.training.routines import RoutineItem


class Hold(Struct, frozen=True):
    """Stay for `seconds` a side, in each of `rounds`."""

    seconds: int
    rounds: int

    @property
    def round_seconds(self) -> float:
        """The work of one side in one round."""
        return float(self.seconds)


class Reps(Struct, frozen=True):
    """`count` reps a side of `seconds` each, in each of `rounds`; phases add up to one rep."""

    count: int
    seconds: float
    rounds: int
    phases: tuple[Phase, ...] = ()

    @property
    def round_seconds(self) -> float:
        """The work of one side in one round."""
        return self.count * self.seconds


def dose_of(exercise: Exercise, item: RoutineItem, preferences: Preferences) -> Hold | Reps:
    """The dose of `item`, always inside the range that the exercise allows.

    A person's own dose comes before the routine's. The hold scale is for holds without one.
    """
    own = preferences.doses.get(exercise.id, OwnDose())
    rounds = item.rounds or exercise.dose.rounds
    match exercise.dose:
        case HoldDose() as dose:
            planned = own.seconds or (item.seconds or dose.seconds) * preferences.hold_scale
            return Hold(_within(round(planned), dose.allowed.seconds), rounds)
        case RepsDose() as dose:
            tempo = item.seconds_per_rep or dose.seconds_per_rep
            count = _within(own.reps or item.reps or dose.reps, dose.allowed.reps)
            return Reps(count, tempo, rounds, _at_tempo(dose, tempo))


def _within(value: int, allowed: tuple[int, int]) -> int:
    low, high = allowed
    return min(max(value, low), high)


def _at_tempo(dose: RepsDose, seconds_per_rep: float) -> tuple[Phase, ...]:
    scale = seconds_per_rep / dose.seconds_per_rep
    return tuple(replace(phase, seconds=phase.seconds * scale) for phase in dose.phases)
