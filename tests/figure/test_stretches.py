"""What the texts say is stretched really is, on both sides, by the lengths of the muscles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from figure.ways import Way, all_motions
from hiptimer.figure.joint_angles import leg_angles_of
from hiptimer.figure.muscle_lengths import MuscleLength, MuscleModel, stretch_of
from hiptimer.figure.skeleton import Handed
from hiptimer.storage.content import read_library, read_muscles
from hiptimer.training.exercises import Action, Exercise, Laterality, Limb, Muscle, Role

ASSETS = Path(__file__).parents[2] / "assets"
PHASES = 40
LEAST = {Role.PRIMARY: 0.85, Role.SECONDARY: 0.75}
"""Of its range, at the drill's best moment (editorial)."""
NOT_MODELLED = {
    "pectineus",
    "gemelli, obturator internus and quadratus femoris",
    "quadratus lumborum and obliques",
    "pectoralis major",
}
DRILLS = read_library(ASSETS).exercises
STRETCHED = [
    pytest.param(exercise, variant, muscle, id=f"{Way(exercise.id, variant)}-{muscle.name}")
    for exercise in DRILLS.values()
    for variant in (None, *all_motions()[exercise.id].variants)
    for muscle in exercise.muscles
    if muscle.action is Action.STRETCHED and muscle.paths
]
Lengths = dict[str, MuscleLength]


@cache
def model() -> MuscleModel:
    return read_muscles(ASSETS)


@pytest.fixture(scope="module")
def legs() -> Callable[[Way, bool], list[dict[Handed, Lengths]]]:
    """Makes both legs' muscles at moments of a drill, on its right or its left."""

    @cache
    def make(way: Way, mirrored: bool) -> list[dict[Handed, Lengths]]:
        stages = ("rep",) if way.take.rep else ("enter", "hold")
        bodies = [
            way.at(stage, i / PHASES, mirrored=mirrored).body
            for stage in stages
            for i in range(PHASES + 1)
        ]
        return [{"right": _of(body, "right"), "left": _of(body, "left")} for body in bodies]

    return make


def _of(body, side: Handed) -> Lengths:
    return model().lengths(leg_angles_of(body, side))


def _sides(exercise: Exercise, muscle: Muscle) -> Iterator[tuple[bool, Handed]]:
    """Whether the drill is shown mirrored, and the leg that the muscle is on then."""
    shown: tuple[tuple[bool, Handed, Handed], ...] = (
        (False, "right", "left"),
        (True, "left", "right"),
    )
    for mirrored, named, other in shown:
        both = muscle.limb is Limb.BOTH or exercise.laterality is Laterality.BILATERAL
        if both or muscle.limb is Limb.NAMED:
            yield mirrored, named
        if both or muscle.limb is Limb.OPPOSITE:
            yield mirrored, other


@pytest.mark.parametrize(("exercise", "variant", "muscle"), STRETCHED)
def test_what_is_said_to_be_stretched_is(
    legs, exercise: Exercise, variant: str | None, muscle: Muscle
):
    """In every variant too: none says of itself that it stretches something else."""
    way = Way(exercise.id, variant)
    for mirrored, side in _sides(exercise, muscle):
        best = max(stretch_of(each[side], muscle.paths) or 0.0 for each in legs(way, mirrored))
        assert best >= LEAST[muscle.role], (side, round(best, 3))


def test_only_what_the_model_lacks_is_said_without_being_known():
    unknown = {
        muscle.name
        for exercise in DRILLS.values()
        for muscle in exercise.muscles
        if muscle.action is Action.STRETCHED and not muscle.paths
    }
    assert unknown == NOT_MODELLED
