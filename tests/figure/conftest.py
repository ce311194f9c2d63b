"""Every motion that ships, and moments of it, worked out once for all tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Motion, Stage, decode_motion, moment_of
from hiptimer.figure.motion_file import Take
from hiptimer.figure.vectors import Vector
from hiptimer.training.decoding import decode_content
from hiptimer.training.exercises import Exercise, RepsDose

ASSETS = Path(__file__).parents[2] / "assets"
PHASES = 60


@cache
def all_exercises() -> dict[str, Exercise]:
    content = decode_content((ASSETS / "exercises.json").read_bytes(), "exercises.json")
    return {each.id: each for each in content.exercises}


@cache
def all_motions() -> dict[str, Motion]:
    paths = sorted((ASSETS / "motions").glob("*.json"))
    return {path.stem: decode_motion(path.read_bytes(), path.name) for path in paths}


@dataclass(frozen=True)
class Way:
    """One exercise or variant of one, to be shown on both sides."""

    exercise: str
    variant: str | None

    def __str__(self) -> str:
        return f"{self.exercise}:{self.variant}" if self.variant else self.exercise

    @property
    def motion(self) -> Motion:
        return all_motions()[self.exercise]

    @property
    def take(self) -> Take:
        return self.motion.scene(self.variant, mirrored=False).take

    @property
    def stages(self) -> tuple[Stage, ...]:
        main: tuple[Stage, ...] = ("rep",) if self.take.rep else ("enter", "hold")
        return (*main, "change") if self.take.change else main

    def seconds(self, stage: Stage) -> float:
        dose = all_exercises()[self.exercise].dose
        if stage == "rep":
            return dose.seconds_per_rep if isinstance(dose, RepsDose) else 4.0
        take = self.take
        return {
            "enter": take.entry_seconds,
            "hold": take.breathing.cycle_seconds,
            "change": take.change_seconds,
        }[stage]

    def at(self, stage: Stage, fraction: float, mirrored: bool = False) -> Moment:
        return moment_of(
            self.motion, stage=stage, fraction=fraction, variant=self.variant, mirrored=mirrored
        )

    def joints(self, stage: Stage, fraction: float, mirrored: bool = False) -> dict[str, Vector]:
        return self.at(stage, fraction, mirrored).body.joints()


WAYS = tuple(Way(m.exercise, v) for m in all_motions().values() for v in (None, *m.variants))


@cache
def moments(way: Way, mirrored: bool) -> tuple[tuple[str, Moment], ...]:
    """Every stage at 61 phases, each with a name for what went wrong there."""
    return tuple(
        (f"{stage} at {i / PHASES:.2f} {'left' if mirrored else 'right'}", moment)
        for stage in way.stages
        for i in range(PHASES + 1)
        for moment in (way.at(stage, i / PHASES, mirrored),)
    )


@pytest.fixture(scope="session")
def exercises() -> dict[str, Exercise]:
    return all_exercises()


@pytest.fixture(scope="session")
def motions() -> dict[str, Motion]:
    return all_motions()


@pytest.fixture(scope="session")
def way_of() -> Callable[..., Way]:
    """Makes the way of an exercise and, if given, a variant."""

    def make(exercise: str, variant: str | None = None) -> Way:
        return Way(exercise, variant)

    return make


@pytest.fixture(params=WAYS, ids=str, scope="session")
def way(request: pytest.FixtureRequest) -> Way:
    return request.param


@pytest.fixture(params=(False, True), ids=("right", "left"), scope="session")
def shown(way: Way, request: pytest.FixtureRequest) -> tuple[tuple[str, Moment], ...]:
    return moments(way, request.param)
