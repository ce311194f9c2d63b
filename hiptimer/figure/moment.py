"""What is seen at one moment of a drill: everything that a painter needs, and nothing of how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from hiptimer.figure.camera import Camera
from hiptimer.figure.skeleton import Body, Handed
from hiptimer.figure.vectors import Vector

Region = Literal[
    "hip-flexors",
    "glutes",
    "abductors",
    "adductors",
    "deep-rotators",
    "hamstrings",
    "quadriceps",
    "trunk",
    "shoulders",
    "lower-leg",
]
"""The muscle groups of `assets/exercises.json`."""

Effect = Literal["stretched", "strengthened"]
PropKind = Literal["cushion", "chair", "wall"]


class Contact(NamedTuple):
    """A part of the body that rests on something.

    `point` is where it is, `planted` where it was put; they differ by less than 2 cm. `on` is
    `floor`, the kind of a prop, or the segment of the body that it rests on.
    """

    name: str
    on: str
    point: Vector
    planted: Vector


class Mat(NamedTuple):
    """A mat on the floor: its middle, its size in metres, and the direction of its length."""

    x: float
    y: float
    length: float
    width: float
    heading: float


class Prop(NamedTuple):
    """A thing of the drill, as an upright box.

    `centre` is the middle of the box, `size` its extent along its own x, y and z, `heading` how
    far its x axis is turned to the left. The box of a chair is what is under and including the
    seat; a person on it looks along the box's x, and the back rest stands at its other end.
    """

    kind: PropKind
    centre: Vector
    size: Vector
    heading: float


class Highlight(NamedTuple):
    """A muscle group that works or is stretched, on one side of the body."""

    region: Region
    side: Handed
    effect: Effect


@dataclass(frozen=True, slots=True)
class Moment:
    """A figure and its surroundings at one moment.

    `breath` is how full the chest is, 0 to 1. `pose` names the key pose that is nearest in time.
    `mirrored` is True where the left side works; in the first half of a switch that is the side
    that is being left.
    """

    body: Body
    contacts: tuple[Contact, ...]
    camera: Camera
    mat: Mat | None
    props: tuple[Prop, ...]
    highlights: tuple[Highlight, ...]
    breath: float
    pose: str
    mirrored: bool
