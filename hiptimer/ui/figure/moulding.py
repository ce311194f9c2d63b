"""A body as shapes to fill, from the farthest to the nearest. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hiptimer.figure.moment import Highlight
from hiptimer.figure.skeleton import Body, Handed
from hiptimer.ui.figure import arm_shapes, leg_shapes
from hiptimer.ui.figure.glow import glows
from hiptimer.ui.figure.head_shapes import head
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.shapes import Placement, Shape
from hiptimer.ui.figure.trunk_shapes import trunk

LIMBS: dict[str, Callable[[Placement, Handed], list[Shape]]] = {
    "thigh": leg_shapes.thigh,
    "shank": leg_shapes.shank,
    "foot": leg_shapes.foot,
    "upper_arm": arm_shapes.upper_arm,
    "forearm": arm_shapes.forearm,
    "hand": arm_shapes.hand,
}


def shapes_of(body: Body, screen: Screen, highlights: Iterable[Highlight] = ()) -> list[Shape]:
    """The shapes of `body`, with the working muscles lit."""
    placement = Placement(body, screen)
    lit = glows(placement, highlights)
    found: list[Shape] = []
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
