"""A body as shapes to fill, from the farthest to the nearest, and those of its trunk. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hiptimer.figure.moment import Highlight
from hiptimer.figure.skeleton import SIGNS, Body, Handed
from hiptimer.ui.figure import anatomy, limb_shapes
from hiptimer.ui.figure.head_shapes import head
from hiptimer.ui.figure.muscle_shapes import LitMuscle, lit_muscles
from hiptimer.ui.figure.outline import Piece, Point, lump, pole_of, tube
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.shapes import Placement, Shape, Tone, outward

LIMBS: dict[str, Callable[[Placement, Handed], list[Shape]]] = {
    "thigh": limb_shapes.thigh,
    "shank": limb_shapes.shank,
    "foot": limb_shapes.foot,
    "upper_arm": limb_shapes.upper_arm,
    "forearm": limb_shapes.forearm,
    "hand": limb_shapes.hand,
}


def shapes_of(
    body: Body, screen: Screen, highlights: Iterable[Highlight] = ()
) -> list[Shape | LitMuscle]:
    """The shapes of `body`, with the working muscles lit."""
    return shapes_on(Placement(body, screen), highlights)


def shapes_on(placement: Placement, highlights: Iterable[Highlight]) -> list[Shape | LitMuscle]:
    """`shapes_of` a body whose bones lie there."""
    lit = lit_muscles(placement, highlights)
    found: list[Shape | LitMuscle] = []
    for name in placement.order:
        far = placement.far(name)
        part = _part(placement, name)
        if name == "trunk":
            shorts, shirt = part
            found += [shorts, *lit.get("hips", ()), shirt, *lit.get("shirt", ())]
        else:
            found += [shape._replace(far=far) for shape in part if shape.pieces]
            found += lit.get(name, ())
    return found


def _part(placement: Placement, name: str) -> list[Shape]:
    if name == "trunk":
        return trunk(placement)
    if name == "head":
        return head(placement)
    side: Handed = "right" if name.startswith("right_") else "left"
    return LIMBS[name.removeprefix(f"{side}_")](placement, side)


def trunk(placement: Placement) -> list[Shape]:
    """Shorts, then the shirt over them."""
    return [Shape(Tone.SHORTS, _shorts(placement)), Shape(Tone.SHIRT, _shirt(placement))]


def _shorts(placement: Placement) -> list[Piece]:
    hips = [placement.disc(bone, each) for bone, each in anatomy.HIPS]
    found = [lump(hips)]
    for side in SIGNS:
        buttock = placement.disc("pelvis", anatomy.BUTTOCK, outward(side))
        if placement.covers(f"{side}_thigh", "trunk"):
            leg = placement.discs(f"{side}_thigh", anatomy.SHORTS_LEG[:4])
            found += [lump((hips[1], leg[0], buttock)), tube(leg)]
        else:
            found.append(lump((hips[1], buttock)))
    return found


def _shirt(placement: Placement) -> list[Piece]:
    """Loins and chest are two outlines, so that each may lean its own way."""
    discs = [placement.disc(bone, each) for bone, each in anatomy.SHIRT]
    chest = discs[anatomy.CHEST]
    found = [tube(discs[: anatomy.CHEST + 1]), tube(discs[anatomy.CHEST - 2 :])]
    for side in SIGNS:
        found += _shoulder(placement, side, pole_of(chest))
    return found


def _shoulder(placement: Placement, side: Handed, lit: Point) -> list[Piece]:
    """The slope from the neck, the way from the chest, and the beginning of the sleeve."""
    out, arm = outward(side), f"{side}_upper_arm"
    ball, breast, trapezius = (
        placement.disc("thorax", each, out)
        for each in (anatomy.SHOULDER, anatomy.BREAST, anatomy.TRAPEZIUS)
    )
    found = [lump((breast, trapezius, ball), lit)]
    if placement.covers(arm, "trunk"):
        found.append(lump((ball, *placement.discs(arm, anatomy.SLEEVE[:3]))))
    return found
