"""The dose that is really done: the exercise's, changed by the routine, then by the person."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.training.exercises import Exercise, HoldDose, Laterality, Phase, RepsDose
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sides import Side


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


def dose_on(
    side: Side, exercise: Exercise, item: RoutineItem, dose: Hold | Reps
) -> Hold | Reps | None:
    """What `side` does where both do `dose`, unless it has one of its own; None for nothing.

    Its own dose grows and shrinks with that of both.
    """
    wanted = item.on(side)
    if wanted is None or exercise.laterality is not Laterality.UNILATERAL:
        return dose
    if not wanted:
        return None
    match exercise.dose:
        case HoldDose(seconds=usual, allowed=allowed) if isinstance(dose, Hold):
            seconds = round(wanted * dose.seconds / (item.seconds or usual))
            return replace(dose, seconds=_within(seconds, allowed.seconds))
        case RepsDose(reps=usual, allowed=allowed) if isinstance(dose, Reps):
            count = round(wanted * dose.count / (item.reps or usual))
            return replace(dose, count=_within(count, allowed.reps))
        case _:
            return dose


def in_dose(item: RoutineItem, exercise: Exercise, count: int | None) -> RoutineItem:
    """`item` with `count` seconds or reps, None for those of `exercise`; each side's go along."""
    is_hold = isinstance(exercise.dose, HoldDose)
    usual = exercise.dose.seconds if isinstance(exercise.dose, HoldDose) else exercise.dose.reps
    scale = (count or usual) / ((item.seconds if is_hold else item.reps) or usual)
    left, right = (each and max(1, round(each * scale)) for each in (item.left, item.right))
    if is_hold:
        return replace(item, seconds=count, left=left, right=right)
    return replace(item, reps=count, left=left, right=right)


def _within(value: int, allowed: tuple[int, int]) -> int:
    low, high = allowed
    return min(max(value, low), high)


def _at_tempo(dose: RepsDose, seconds_per_rep: float) -> tuple[Phase, ...]:
    scale = seconds_per_rep / dose.seconds_per_rep
    return tuple(replace(phase, seconds=phase.seconds * scale) for phase in dose.phases)
