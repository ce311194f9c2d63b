"""Every drill and every variant that moves, and how long its stages last."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Motion, Stage, decode_motion, moment_of, switch_seconds
from hiptimer.figure.motion_file import Take
from hiptimer.figure.vectors import Vector
from hiptimer.storage.content import SELF_TESTS
from hiptimer.training.decoding import decode_content
from hiptimer.training.exercises import Exercise, RepsDose

ASSETS = Path(__file__).parents[2] / "assets"
MOTIONS = ASSETS / "motions"


@cache
def all_exercises() -> dict[str, Exercise]:
    """The exercises by their ids."""
    content = decode_content((ASSETS / "exercises.json").read_bytes(), "exercises.json")
    return {each.id: each for each in content.exercises}


@cache
def all_motions() -> dict[str, Motion]:
    """The motions by the ids of their exercises."""
    paths = sorted(MOTIONS.glob("*.json"))
    return {path.stem: decode_motion(path.read_bytes(), path.name) for path in paths}


@cache
def all_self_tests() -> dict[str, Motion]:
    """The motions of the tests of oneself by the ids of these."""
    paths = sorted((MOTIONS / SELF_TESTS).glob("*.json"))
    return {path.stem: decode_motion(path.read_bytes(), path.name) for path in paths}


@dataclass(frozen=True)
class Way:
    """One exercise or variant of one, to be shown on both sides."""

    exercise: str
    variant: str | None = None

    def __str__(self) -> str:
        return f"{self.exercise}:{self.variant}" if self.variant else self.exercise

    @property
    def motion(self) -> Motion:
        """What moves."""
        return (all_motions() | all_self_tests())[self.exercise]

    @property
    def take(self) -> Take:
        """The poses and timelines of this way."""
        return self.motion.scene(self.variant, mirrored=False).take

    @property
    def stages(self) -> tuple[Stage, ...]:
        """What it is made of, without what is played backwards."""
        main: tuple[Stage, ...] = ("rep",) if self.take.rep else ("enter", "hold")
        main = (*main, "change") if self.take.change else main
        return (*main, "rest") if self.take.rest else main

    def seconds(self, stage: Stage) -> float:
        """How long a stage takes at its own pace."""
        if stage == "rep":
            drill = all_exercises().get(self.exercise)
            dose = drill.dose if drill else None
            return dose.seconds_per_rep if isinstance(dose, RepsDose) else 4.0
        if stage == "switch":
            drill = all_exercises().get(self.exercise)
            given = (drill.switch_seconds if drill else None) or 60.0
            return min(switch_seconds(self.motion, self.variant), given)
        take = self.take
        return {
            "enter": take.entry_seconds,
            "hold": take.breathing.cycle_seconds,
            "change": take.change_seconds,
            "rest": take.rest_seconds,
        }[stage]

    def at(self, stage: Stage, fraction: float, *, mirrored: bool = False) -> Moment:
        """What is seen there."""
        return moment_of(
            self.motion, stage=stage, fraction=fraction, variant=self.variant, mirrored=mirrored
        )

    def joints(self, stage: Stage, fraction: float, *, mirrored: bool = False) -> dict[str, Vector]:
        """The joints of the body that is seen there."""
        return self.at(stage, fraction, mirrored=mirrored).body.joints()


def all_ways() -> tuple[Way, ...]:
    """Every drill, each followed by its variants."""
    return tuple(Way(m.exercise, v) for m in all_motions().values() for v in (None, *m.variants))
