"""What is seen at one moment of a drill, and how much of a picture it fills.

Everything that a painter needs is here, and nothing of how it draws.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import cos, radians, sin
from types import MappingProxyType
from typing import Literal, NamedTuple

from hiptimer.figure.camera import Camera, Lens, ViewBox, box_around
from hiptimer.figure.skeleton import Body, Handed
from hiptimer.figure.surface import capsules_of, shade_radius, throws_shade
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

PropKind = Literal["cushion", "pillow", "chair", "table", "wall"]

FURNITURE = frozenset({"wall"})
"""Things that may reach beyond the picture."""
RIM = 0.06
"""Metres of a shadow that lie in the margin that a picture leaves round the body."""


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
    """A muscle group that works or is stretched, on one side of the body.

    `gained` is by part how much of its most a drill has lengthened it by; empty where not known.
    `shown` is how far it has come in, 1 when it is there.
    """

    region: Region
    side: Handed
    effect: Effect
    gained: Mapping[str, float] = MappingProxyType({})
    shown: float = 1.0


class Mark(NamedTuple):
    """A dot on the floor; it is `active` while a foot is on it or on the way to it."""

    x: float
    y: float
    active: bool


class Inset(NamedTuple):
    """A second view in a corner of the picture, so many metres across and from top to bottom."""

    camera: Camera
    span: float
    tall: float
    at_right: bool
    upper: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """A figure and its surroundings at one moment.

    `breath` is how full the chest is, 0 to 1. `pose` names the key pose that is nearest in time.
    `mirrored` is True where the left side works; in the first half of a switch that is the side
    that is being left. `travel` is how far a rep walks on, ahead and to the left, in metres.
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
    travel: tuple[float, float] = (0.0, 0.0)
    inset: Inset | None = None
    marks: tuple[Mark, ...] = ()


def box_of(moment: Moment) -> ViewBox:
    """The smallest view box that holds the figure, its shadow and the things that it needs."""
    return box_around(Lens(moment.camera), _balls(moment), _shade(moment.body))


def _balls(moment: Moment) -> Iterator[tuple[Vector, float]]:
    """Middles and radii of what has to be in the picture."""
    for capsule in capsules_of(moment.body):
        yield capsule.start, capsule.start_radius
        yield capsule.end, capsule.end_radius
    for prop in moment.props:
        if prop.kind not in FURNITURE:
            yield from ((corner, 0.0) for corner in corners(prop.centre, prop.size, prop.heading))
    if mat := moment.mat:
        flat = corners((mat.x, mat.y, 0.0), (mat.length, mat.width, 0.0), mat.heading)
        yield from ((corner, 0.0) for corner in flat)


def _shade(body: Body) -> Iterator[tuple[Vector, float]]:
    """Middles and radii of the shadow on the floor, without its faint rim."""
    for capsule in filter(throws_shade, capsules_of(body)):
        ends = ((capsule.start, capsule.start_radius), (capsule.end, capsule.end_radius))
        for centre, radius in ends:
            yield (centre[0], centre[1], 0.0), shade_radius(centre, radius) - RIM


def corners(centre: Vector, size: Vector, heading: float) -> list[Vector]:
    """The eight corners of an upright box."""
    c, s = cos(radians(heading)), sin(radians(heading))
    x, y, z = centre
    found: list[Vector] = []
    for along in (-0.5, 0.5):
        for aside in (-0.5, 0.5):
            dx, dy = along * size[0], aside * size[1]
            px, py = x + c * dx - s * dy, y + s * dx + c * dy
            found += [(px, py, z + up * size[2]) for up in (-0.5, 0.5)]
    return found
