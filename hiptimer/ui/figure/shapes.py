"""What the body's parts are on their way to the painter, and where its bones lie. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from itertools import combinations
from math import sqrt
from typing import NamedTuple

from hiptimer.figure.skeleton import Body, Handed
from hiptimer.figure.vectors import Vector, dot
from hiptimer.ui.figure.anatomy import Bead
from hiptimer.ui.figure.ordering import JOINTS, far_to_near, nearer_by, over_trunk, rods_of
from hiptimer.ui.figure.outline import Disc, Piece, Point, disc
from hiptimer.ui.figure.projection import Placed, Screen, evened


class Tone(Enum):
    """What a part of the figure is made of."""

    SKIN = auto()
    SHIRT = auto()
    SHORTS = auto()
    HAIR = auto()
    SHOE = auto()
    SOLE = auto()
    SOCK = auto()
    CUSHION = auto()
    PILLOW = auto()
    WOOD = auto()
    WALL = auto()
    FACE = auto()
    CREASE = auto()

    __hash__ = object.__hash__  # the usual one hashes the name, which takes ten times as long


Line = tuple[float, float, float, float]


class Shape(NamedTuple):
    """Pieces of one tone that are filled as one.

    `fade` is a line along which they come in; `far` is how deep in the background, 0 to 8. Where
    it is `still`, the same pieces were in the picture before.
    """

    tone: Tone
    pieces: list[Piece]
    fade: Line | None = None
    far: int = 0
    still: bool = False


class Patch(NamedTuple):
    """A flat area of a thing. `light` goes from 0, its outline's colour, to 1."""

    points: list[Point]
    tone: Tone
    light: float


CLEARLY_OVER = 0.09
"""Metres by which a thigh is nearer than the trunk when all of it is drawn over the shirt."""
LEG, ARM = ("thigh", "shank"), ("upper_arm", "forearm")
LIMB_OF = {"thigh": LEG, "shank": LEG, "foot": LEG, "upper_arm": ARM, "forearm": ARM, "hand": ARM}


class Placement:
    """A body's bones on the screen, and the order of its parts.

    `fine` draws what a thumbnail is too small for: fingers and the face.
    """

    def __init__(self, body: Body, screen: Screen) -> None:
        self.bones: dict[str, Placed] = {
            name: evened(screen.bone(frame)) for name, frame in body.segments().items()
        }
        self.scale = screen.scale
        self.fine = screen.scale > 130
        rods = rods_of(self.bones, screen, body)
        self.order = far_to_near(rods, screen.scale)
        self._rank = {name: i for i, name in enumerate(self.order)}
        self._rods = {rod.name: rod for rod in rods}
        self.from_below = self.toward("pelvis", (0.0, 0.0, -1.0)) > 0
        """Whether the seat looks at the viewer rather than the waist."""

    def far(self, part: str) -> int:
        """How deep in the background a part's limb lies, 0 to 8; trunk and head never do."""
        side, _, name = part.partition("_")
        limb = LIMB_OF.get(name)
        if limb is None:
            return 0
        depth = sum(self._rods[f"{side}_{each}"].depth for each in limb) / len(limb)
        behind = (self.bones["lumbar"].origin[2] - depth) / self.scale
        return round(8 * min(max((behind - 0.03) / 0.25, 0.0), 1.0))

    def bend(self, side: Handed) -> float:
        """How far a hip is bent: 0 standing, 1 at a right angle."""
        return 1 - self.alike(f"{side}_thigh", "pelvis")

    def crease(self, side: Handed) -> float:
        """How much of the thigh's upper end lies over the shirt, from 0 standing.

        A thigh that is hardly nearer than the trunk comes out under the shirt as well, so that it
        does not jump when their order changes.
        """
        lead = over_trunk(self._rods[f"{side}_thigh"], self._rods["trunk"], self.scale) or 0.0
        thigh, pelvis = self.bones[f"{side}_thigh"].az, self.bones["pelvis"]
        ahead, aside = dot(thigh, pelvis.ax) ** 2, dot(thigh, pelvis.ay) ** 2
        # Spread thighs would leave of the shirt a white wedge between them.
        forward = max(ahead - aside, 0.0) / (ahead + aside + 1e-9)
        return self.bend(side) * forward * min(max(lead / (CLEARLY_OVER * self.scale), 0.0), 1.0)

    def follow(self, one: str, other: str) -> bool:
        """Whether nothing is drawn between two parts, but for the foot or hand of the second."""
        end = dict(JOINTS).get(other)
        return all(name == end for name in self.between(one, other))

    def between(self, one: str, other: str) -> list[str]:
        """What is drawn after the first and before the second of two parts."""
        first, second = sorted((self._rank[one], self._rank[other]))
        return self.order[first + 1 : second]

    def flows(self, upper: str, lower: str) -> bool:
        """Whether two parts that share a joint can be drawn as one: they follow and do not fold."""
        return self.follow(upper, lower) and not self._rods[lower].folds_over(self._rods[upper])

    def covers(self, one: str, other: str) -> bool:
        """Whether part `one` is drawn over part `other`."""
        return self._rank[one] > self._rank[other]

    def lies_alike(self, order: Sequence[str]) -> bool:
        """Whether all parts that meet on the screen are drawn in the same turn in `order`."""
        ranks = {name: at for at, name in enumerate(order)}
        return all(
            ranks[one] < ranks[other]
            or not nearer_by(self._rods[one], self._rods[other], self.scale)
            for one, other in combinations(self.order, 2)
        )

    def disc(self, bone: str, bead: Bead, out: float = 1.0) -> Disc:
        """A bead on the screen. `out` is the sign of the side for beads that count y outward."""
        x, y, z = bead.centre
        return disc(self.bones[bone], (x, y * out, z), bead.halves)

    def discs(self, bone: str, beads: tuple[Bead, ...], out: float = 1.0) -> tuple[Disc, ...]:
        """Beads of one bone on the screen."""
        placed = self.bones[bone]
        return tuple([disc(placed, (x, y * out, z), halves) for (x, y, z), halves in beads])

    def line(self, bone: str, start: float, end: float) -> Line:
        """The way on the screen between two heights of a bone's z axis, in metres."""
        a, b = (self.bones[bone].at((0.0, 0.0, z)) for z in (start, end))
        return (a[0], a[1], b[0], b[1])

    def alike(self, one: str, other: str) -> float:
        """The cosine of the angle between two bones' z axes."""
        a, b = self.bones[one].az, self.bones[other].az
        return dot(a, b) / sqrt(dot(a, a) * dot(b, b))

    def across(self, one: str, other: str) -> float:
        """How much the z axis of `one` goes along the y axis of `other`, -1 to 1."""
        a, b = self.bones[one].az, self.bones[other].ay
        return dot(a, b) / sqrt(dot(a, a) * dot(b, b))

    def toward(self, bone: str, way: Vector) -> float:
        """How much a bone's local direction points at the viewer, -1 to 1."""
        placed = self.bones[bone]
        depth = way[0] * placed.ax[2] + way[1] * placed.ay[2] + way[2] * placed.az[2]
        return depth / self.scale


def outward(side: Handed) -> float:
    """The sign on y of a side."""
    return -1.0 if side == "right" else 1.0
