"""The motion of a drill: from bytes to what is seen at any moment of it.

A drill starts in a posture, which is the first key pose of its rep or of the entry to its hold.
A unilateral drill also has a `change`: the way there from a posture that is the same for both
sides. Sides are given as `mirrored`: False where the right side works, True for the left.
"""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from math import cos, pi
from typing import Literal

from hiptimer.figure.camera import ViewBox, swung
from hiptimer.figure.moment import Moment, Prop, box_of
from hiptimer.figure.motion_decoding import decode_file, varied
from hiptimer.figure.motion_file import MotionFile, Take
from hiptimer.figure.muscle_gains import StretchGains
from hiptimer.figure.muscle_lengths import MuscleModel
from hiptimer.figure.scene import Scene

Stage = Literal["change", "start", "enter", "hold", "leave", "rep", "rest", "switch"]
"""A part of a drill, each from 0 to 1; `hold` is one breath, `start` stands still.

`change` comes from between the sides to the start, `rest` goes from the start to where one rests,
`switch` from the hold or start of the other side to the start of this one.
"""


class Motion:
    """A decoded motion. Scenes are solved when first looked at, then kept."""

    def __init__(self, file: MotionFile, muscles: MuscleModel | None = None) -> None:
        self.file = file
        self._muscles = muscles
        self._gains: dict[Scene, StretchGains] = {}
        self._scenes: dict[tuple[str | None, bool], Scene] = {}

    @property
    def exercise(self) -> str:
        """The id of the exercise."""
        return self.file.exercise

    @property
    def variants(self) -> tuple[str, ...]:
        """The variants that have poses of their own."""
        return tuple(self.file.variants)

    def scene(self, variant: str | None, mirrored: bool) -> Scene:
        """One side of one way to do the drill; of the drill itself for an unknown variant."""
        key = (variant if variant in self.file.variants else None, mirrored)
        if key not in self._scenes:
            self._scenes[key] = Scene(varied(self.file, key[0]), mirrored)
        return self._scenes[key]

    def with_gains(self, moment: Moment, variant: str | None) -> Moment:
        """A moment with what its stretched muscles have gained, where their lengths are known."""
        if self._muscles is None or not any(h.effect == "stretched" for h in moment.highlights):
            return moment
        scene = self.scene(variant, moment.mirrored)
        if scene not in self._gains:
            frames = scene.take.rep or scene.take.entry or ()
            bodies = [scene.main.moment(frame.at).body for frame in frames]
            self._gains[scene] = StretchGains(self._muscles, bodies, scene.highlights)
        gains = self._gains[scene]
        return replace(moment, highlights=gains.with_gains(moment.body, moment.highlights))


def decode_motion(data: bytes, file: str, muscles: MuscleModel | None = None) -> Motion:
    """Decode a motion file. `file` is the name that faults carry. Raises `MotionError`.

    With `muscles` its moments tell what a stretched muscle has gained.
    """
    return Motion(decode_file(data, file), muscles)


def moment_of(
    motion: Motion,
    *,
    stage: Stage,
    fraction: float = 0.0,
    variant: str | None = None,
    mirrored: bool = False,
) -> Moment:
    """What is seen at `fraction`, 0 to 1, of `stage`."""
    return motion.with_gains(_bare_moment(motion, stage, fraction, variant, mirrored), variant)


def _bare_moment(
    motion: Motion, stage: Stage, fraction: float, variant: str | None, mirrored: bool
) -> Moment:
    scene = motion.scene(variant, mirrored)
    match stage:
        case "start" | "rep" | "enter":
            return scene.main.moment(0.0 if stage == "start" else fraction)
        case "hold":
            exhaled = _exhaled(fraction, scene.take.breathing.inhale_seconds, scene)
            return scene.main.moment(1.0, exhaled=exhaled)
        case "leave":
            return scene.main.moment(1.0 - fraction)
        case "change":
            return _changing(scene, fraction)
        case "rest":
            return _resting(scene, fraction)
        case "switch":
            return _switching(motion.scene(variant, not mirrored), scene, fraction)


def _changing(scene: Scene, fraction: float) -> Moment:
    return scene.change.moment(fraction) if scene.change else scene.main.moment(0.0)


def _resting(scene: Scene, fraction: float) -> Moment:
    found = scene.rest.moment(fraction) if scene.rest else _changing(scene, 1.0 - fraction)
    return _unlit(found)


def _exhaled(fraction: float, inhale_seconds: float, scene: Scene) -> float:
    """How much of the breath is out. A cycle begins by breathing out of a full chest."""
    inhale = inhale_seconds / scene.take.breathing.cycle_seconds
    out = 1 - inhale
    share = fraction / out if fraction < out else 1 - (fraction - out) / inhale
    return (1 - cos(pi * share)) / 2


def rest_seconds(take: Take) -> float:
    """How long the way from the start to where one rests takes; 0 where one stays."""
    if take.rest:
        return take.rest_seconds
    return take.change_seconds if take.change else 0.0


def switch_seconds(motion: Motion, variant: str | None = None) -> float:
    """How long a change of sides takes at an easy pace; 0 where the start is the same."""
    take = motion.scene(variant, mirrored=False).take
    change = 2 * take.change_seconds if take.change else 0.0
    return change + (take.leave_seconds if take.entry else 0.0)


def _switching(other: Scene, scene: Scene, fraction: float) -> Moment:
    """Out of the hold, back to between the sides, and on to this side's start."""
    take = scene.take
    leave = take.leave_seconds if take.entry else 0.0
    change = take.change_seconds if take.change else 0.0
    seconds = fraction * (leave + 2 * change)
    if seconds < leave:
        moment = _unlit(other.main.moment(1.0 - seconds / leave))
    elif other.change is None or scene.change is None:
        moment = scene.main.moment(0.0)
    elif seconds < leave + change:
        moment = _unlit(other.change.moment(1.0 - (seconds - leave) / change))
    else:
        moment = scene.change.moment(min((seconds - leave) / change - 1.0, 1.0))
    eased = fraction * fraction * (3 - 2 * fraction)
    # A person turns around between the sides; a wall that jumped across would be in the way.
    there = fraction in {0.0, 1.0} or any(touch.on == "wall" for touch in moment.contacts)
    props = moment.props if there else _without_walls(moment.props)
    left = other.camera_at(1.0)
    if take.rep:  # a rep that walks on ends elsewhere, but is seen alike
        left = left._replace(target=other.camera.target)
    inset = moment.inset if fraction in {0.0, 1.0} else None
    return replace(moment, camera=swung(left, scene.camera, eased), props=props, inset=inset)


def _unlit(moment: Moment) -> Moment:
    """The side that is left behind lights up no more: all else on the screen is of the new."""
    return replace(moment, highlights=())


def _without_walls(props: tuple[Prop, ...]) -> tuple[Prop, ...]:
    return tuple(prop for prop in props if prop.kind != "wall")


def view_box(motion: Motion, variant: str | None = None, *, steps: int = 12) -> ViewBox:
    """The part of the picture that holds the whole drill, on both sides and in between.

    Stable: a figure drawn in it neither grows nor shifts from moment to moment.
    """
    stages: tuple[Stage, ...] = ("rep", "change", "switch")
    take = motion.scene(variant, mirrored=False).take
    if take.rest:
        stages = (*stages, "rest")
    if take.camera.keys:
        steps *= 2  # what a camera that moves takes in comes and goes more quickly
    boxes = (
        box_of(_bare_moment(motion, s, i / steps, variant, side))
        for side in (False, True)
        for s in stages
        for i in range(steps + 1)
    )
    return reduce(ViewBox.united, boxes)
