"""What a body and the things darken: softly from above, and hard where something touches. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import copysign
from typing import Final

from hiptimer.figure.moment import Moment, Prop, corners
from hiptimer.figure.surface import Capsule, capsules_of, shade_radius, throws_shade
from hiptimer.figure.vectors import Vector
from hiptimer.ui.figure.outline import Disc, Piece, Point, disc, hull
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.things import faces_away, frame_of, within

TOUCHING: Final = 0.025
"""Metres above the floor up to which a part of the body still seems to touch it."""
PRESSED: Final = 0.8
AROUND: Final = 0.02
"""A ball darkens the floor that it touches over that share of its radius and so many metres."""
CORNERS: Final = 16
ON_LEGS: Final = frozenset({"chair", "table"})
FOOT_OF_LEG, BETWEEN_LEGS = 0.032, 0.91
"""Metres round a chair's leg, and how far the legs stand apart as a share of the seat."""
SOFTLY: Final = 0.04
"""Metres by which a thing's soft shadow is wider than the thing."""
HAND, HANGS = 0.034, 0.018
"""Metres: half the width of a hand's shade on a wall, and how far it lies below the hand."""
EDGE_ON: Final = 0.4
"""How much a wall faces the viewer at least where a hand's shade does not look like a needle."""


def shadow(moment: Moment, screen: Screen) -> list[Piece]:
    """The shadow that body and things throw straight down: wider and fainter from high above.

    Shrunk by its whole radius a piece keeps what is darkest: much where the body is low.
    """
    return [piece for _, piece in shades(moment, screen)]


def shades(moment: Moment, screen: Screen) -> Iterator[tuple[str, Piece]]:
    """The pieces of that shadow, each with a name for what throws it."""
    for at, capsule in enumerate(capsules_of(moment.body)):
        if throws_shade(capsule):
            yield f"{capsule.name} {at}", shade_of(screen, capsule)
    for prop in moment.props:
        if prop.kind != "wall":
            feet = [on_floor(screen, foot, SOFTLY) for foot in _feet(prop, 1.0)]
            yield prop.kind, _piece(feet, 0.9 if prop.kind in ON_LEGS else 0.4)


def shade_of(screen: Screen, capsule: Capsule) -> Piece:
    """The soft shadow of one part of the body."""
    one, low = _spot(screen, capsule.start, capsule.start_radius)
    other, high = _spot(screen, capsule.end, capsule.end_radius)
    return _piece((one, other), (low + high) / 2)


def _piece(discs: Sequence[Disc], fading: float) -> Piece:
    x = sum(each.x for each in discs) / len(discs)
    y = sum(each.y for each in discs) / len(discs)
    return Piece(hull(discs, CORNERS), (x, y), (1.0, 0.0), (x, y), fading, fading, None, discs)


def _feet(prop: Prop, share: float) -> list[Vector]:
    """The corners on the floor of that share of a thing's length and width."""
    x, y, z = prop.size
    return corners(prop.centre, (x * share, y * share, z), prop.heading)[::2]


def _spot(screen: Screen, centre: Vector, radius: float) -> tuple[Disc, float]:
    """The shadow of a ball, and the share of its size that it loses toward its darkest.

    Above 1 it never gets as dark as that.
    """
    height = max(centre[2] - radius, 0.0)
    return on_floor(screen, centre, shade_radius(centre, radius)), 0.40 + 2.4 * height


def on_floor(screen: Screen, centre: Vector, radius: float) -> Disc:
    """A circle on the floor under `centre`."""
    x, y, _ = screen.point((centre[0], centre[1], 0.0))
    across = radius * screen.scale
    return Disc(x, y, across * across, 0.0, (across * screen.floor_slant) ** 2)


def touched(moment: Moment, screen: Screen) -> list[list[Point]]:
    """Outlines of what is dark because something rests there: on the floor and on walls."""
    return [hull(discs, CORNERS) for _, discs in rested(moment, screen)]


def rested(moment: Moment, screen: Screen) -> Iterator[tuple[str, list[Disc]]]:
    """The discs round which those outlines go, each time with a name for what rests there."""
    for at, capsule in enumerate(capsules_of(moment.body)):
        if discs := list(_pressed(screen, capsule)):
            yield f"{capsule.name} {at}", discs
    for prop in moment.props:
        if prop.kind in ON_LEGS:
            for at, leg in enumerate(_feet(prop, BETWEEN_LEGS)):
                yield f"{prop.kind} {at}", [on_floor(screen, leg, FOOT_OF_LEG)]
        elif prop.kind != "wall":
            yield prop.kind, [on_floor(screen, foot, AROUND) for foot in _feet(prop, PRESSED)]
    yield from _on_walls(moment, screen)


def _pressed(screen: Screen, capsule: Capsule) -> Iterator[Disc]:
    ends = ((capsule.start, capsule.start_radius), (capsule.end, capsule.end_radius))
    for centre, radius in ends:
        if centre[2] - radius < TOUCHING:
            yield on_floor(screen, centre, PRESSED * radius + AROUND)


def _on_walls(moment: Moment, screen: Screen) -> Iterator[tuple[str, list[Disc]]]:
    """The shade of each hand that rests on a wall: it hangs a little below the hand."""
    walls = [prop for prop in moment.props if prop.kind == "wall"]
    for contact in moment.contacts:
        if contact.on != "wall" or not walls or not contact.name.endswith("_hand"):
            continue
        wall = min(walls, key=lambda prop: abs(within(prop, contact.point)[1]))
        if faces_away(wall, moment.body, screen):
            continue
        on_wall = screen.bone(frame_of(wall))
        edge_on = abs(on_wall.ay[2]) < EDGE_ON * screen.scale
        arm = moment.body.arm("left" if contact.name.startswith("left") else "right")
        ends = (arm.fingers.origin, arm.fingertip)
        places = [within(wall, at) for at in (ends if edge_on else (arm.hand.origin, *ends))]
        hangs = 0.0 if edge_on else HANGS
        face = copysign(wall.size[1] / 2, places[0][1])
        flat = (HAND, 0.001, HAND)
        discs = [disc(on_wall, (x, face, z - hangs), flat) for x, _, z in places]
        yield f"{contact.name} on the wall", discs
