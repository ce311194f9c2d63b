"""What was done to a routine to fit it: its parts as usual against what is left of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from hiptimer.session.dose_spans import Part
from hiptimer.session.fitted import (
    Extent,
    Fitting,
    HoldsChanged,
    LeftOut,
    LongestPossible,
    RepsChanged,
    RoundsChanged,
    ShortestPossible,
)
from hiptimer.session.scaling import is_near
from hiptimer.session.trials import Shape, Trial


def facts(parts: Sequence[Part], found: Trial, wanted: float) -> tuple[Fitting, ...]:
    """Everything that tells what was found from `parts` as usual, or from the `wanted` seconds."""
    changed = [
        (part, dose)
        for part, dose in zip(found.shape.parts, found.doses, strict=True)
        if dose != part.dose.usual
    ]
    return (
        *_doses_changed(changed),
        *_rounds_changed(found.shape),
        *_left_out(parts, found.shape.parts),
        *_limits(parts, found, wanted),
    )


def _doses_changed(changed: Sequence[tuple[Part, int]]) -> Iterator[Fitting]:
    holds = [each for each in changed if each[0].is_hold]
    reps = [each for each in changed if not each[0].is_hold]
    if holds:
        yield HoldsChanged(*_before_and_after(holds), longer=_grew(holds))
    if reps:
        yield RepsChanged(*_before_and_after(reps), more=_grew(reps))


def _before_and_after(changed: Sequence[tuple[Part, int]]) -> tuple[Extent, Extent]:
    return _extent(part.dose.usual for part, _ in changed), _extent(dose for _, dose in changed)


def _grew(changed: Iterable[tuple[Part, int]]) -> bool:
    return sum(dose / part.dose.usual - 1 for part, dose in changed) > 0


def _rounds_changed(shape: Shape) -> Iterator[Fitting]:
    pairs = list(zip(shape.parts, shape.rounds, strict=True))
    changed = [(part, rounds) for part, rounds in pairs if rounds != part.rounds.usual]
    if changed:
        after = _extent(rounds for _, rounds in changed)
        yield RoundsChanged(
            exercises=tuple(part.exercise.id for part, _ in changed),
            after=after,
            more=sum(rounds - part.rounds.usual for part, rounds in changed) > 0,
            everywhere=_extent(shape.rounds) == after and after.least == after.most,
        )


def _left_out(parts: Sequence[Part], kept: Sequence[Part]) -> Iterator[Fitting]:
    staying = {part.place for part in kept}
    gone = [part for part in parts if part.place not in staying]
    if gone:
        exercises = tuple(part.exercise.id for part in gone)
        yield LeftOut(exercises, tuple(part.place for part in gone))


def _limits(parts: Sequence[Part], found: Trial, wanted: float) -> Iterator[Fitting]:
    if is_near(found.seconds, wanted):
        return
    shape = found.shape
    if found.seconds > wanted:
        yield ShortestPossible(found.seconds)
    elif len(shape.parts) == len(parts) and all(
        map(_is_most, shape.parts, found.doses, shape.rounds)
    ):
        yield LongestPossible(found.seconds)


def _is_most(part: Part, dose: int, rounds: int) -> bool:
    return dose == part.dose.high and rounds == part.rounds.high


def _extent(values: Iterable[int]) -> Extent:
    values = tuple(values)
    return Extent(min(values), max(values))
