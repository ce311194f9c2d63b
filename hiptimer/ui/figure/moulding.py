"""A body as shapes to fill, from the farthest to the nearest, and those of its trunk. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from hiptimer.figure.moment import Contact, Highlight, Prop
from hiptimer.figure.skeleton import SIGNS, Body, Handed
from hiptimer.ui.figure import anatomy, limb_shapes
from hiptimer.ui.figure.head_shapes import head
from hiptimer.ui.figure.keeping import Kept
from hiptimer.ui.figure.muscle_shapes import LitMuscle, lit_muscles
from hiptimer.ui.figure.outline import Disc, Piece, lump, tube
from hiptimer.ui.figure.projection import Placed, Screen
from hiptimer.ui.figure.shapes import ARM, LIMB_OF, Patch, Placement, Shape, Tone, outward
from hiptimer.ui.figure.things import things_between

LIMBS: dict[str, Callable[[Placement, Handed], list[Shape]]] = {
    "thigh": limb_shapes.thigh,
    "shank": limb_shapes.shank,
    "foot": limb_shapes.foot,
    "upper_arm": limb_shapes.upper_arm,
    "forearm": limb_shapes.forearm,
    "hand": limb_shapes.hand,
}


def shapes_of(
    body: Body,
    screen: Screen,
    highlights: Iterable[Highlight] = (),
    props: Sequence[Prop] = (),
    contacts: Sequence[Contact] = (),
    placement: Placement | None = None,
) -> list[Shape | LitMuscle | Patch]:
    """The shapes of `body`, with the working muscles lit, and of things as they stand round it.

    `placement` is the body's on the screen, where it is known already.
    """
    placement = placement or Placement(body, screen)
    things = things_between(props, contacts, body, placement.order, screen)
    lit = lit_muscles(placement, highlights)
    found: list[Shape | LitMuscle | Patch] = []
    for name in placement.order:
        found += things.get(name, ())
        far = placement.far(name)
        part = kept_part(placement, name)
        if name == "trunk":
            for shape in part:
                muscles = lit.get("hips" if shape.tone is Tone.SHORTS else "shirt", ())
                found += [shape, *_cut(muscles, shape)]
        else:
            found += [shape._replace(far=far) if far else shape for shape in part if shape.pieces]
            if name in lit:
                found += _cut(lit[name], _whole(placement, name, part))
    return found + list(things.get("", ()))


def _cut(muscles: Iterable[LitMuscle], within: Shape) -> list[LitMuscle]:
    return [muscle._replace(within=within) for muscle in muscles]


def _whole(placement: Placement, name: str, part: list[Shape]) -> Shape:
    """A thigh or shank from joint to joint, as far up as the shorts of the thigh are seen."""
    side: Handed = "right" if name.startswith("right_") else "left"
    shorts = [shape for shape in part if shape.tone is Tone.SHORTS]
    skin = limb_shapes.bare(placement, name)
    if not shorts:
        return Shape(Tone.SKIN, skin)
    fade = shorts[0].fade
    if fade and not limb_shapes.over_shirt(placement, side):
        # What crosses the hip goes on from the hips, with no line between the two.
        x0, y0, x1, y1 = fade
        fade = (x0 - (x1 - x0) / 4, y0 - (y1 - y0) / 4, x1, y1)
    return Shape(Tone.SKIN, [*skin, *(each for shape in shorts for each in shape.pieces)], fade)


def kept_part(placement: Placement, name: str) -> list[Shape]:
    """The shapes of a part; those of the latest pictures while its bones stand still."""
    bones = tuple([placement.bones[bone] for bone in _bones(placement, name)])
    key = (name, tuple(placement.order), bones)
    return _PARTS.of(
        key,
        lambda: _part(placement, name),
        lambda made: [shape._replace(still=True) for shape in made],
    )


_PARTS = Kept[tuple[str, tuple[str, ...], tuple[Placed, ...]], list[Shape]](40)


def _bones(placement: Placement, name: str) -> list[str]:
    """The bones that the shapes of a part have to do with."""
    if name == "trunk":
        limbs = [f"{side}_{limb}" for side in SIGNS for limb in ("thigh", "upper_arm")]
        return ["pelvis", "lumbar", "thorax", *limbs]
    if name == "head":
        return ["neck", "head"]
    side, _, limb = name.partition("_")
    if LIMB_OF[limb] is ARM:
        return [f"{side}_{each}" for each in ("upper_arm", "forearm", "hand", "fingers")]
    sides = SIGNS if limb == "thigh" and limb_shapes.has_lap(placement) else (side,)
    legs = [f"{each}_{bone}" for each in sides for bone in ("thigh", "shank", "foot", "toes")]
    return ["pelvis", "neck", *legs]


def _part(placement: Placement, name: str) -> list[Shape]:
    if name == "trunk":
        return trunk(placement)
    if name == "head":
        return head(placement)
    side: Handed = "right" if name.startswith("right_") else "left"
    return LIMBS[name.removeprefix(f"{side}_")](placement, side)


def trunk(placement: Placement) -> list[Shape]:
    """Shorts, then the shirt over them; the shorts come last where they look at the viewer."""
    shirt = Shape(Tone.SHIRT, _shirt(placement))
    if placement.from_below:
        return [shirt, Shape(Tone.SHORTS, _shorts(placement))]
    if any(placement.covers(f"{side}_thigh", "trunk") for side in SIGNS):
        return [Shape(Tone.SHORTS, _shorts(placement)), shirt]
    # Standing, the seat runs into the legs; bent, its lower edge is seen.
    low = -0.095 - 0.5 * max(placement.bend(side) for side in SIGNS)
    seat = placement.line("pelvis", low, low + 0.12)
    return [Shape(Tone.SHORTS, _shorts(placement), seat), shirt]


def _shorts(placement: Placement) -> list[Piece]:
    # Over the shirt they end at its hem.
    waist = anatomy.SHIRT if placement.from_below else anatomy.HIPS
    hips = [placement.disc(bone, each) for bone, each in (waist[0], *anatomy.HIPS[1:])]
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
    found = [tube(discs[: anatomy.CHEST + 1]), tube(discs[anatomy.CHEST - 2 :])]
    balls = [placement.disc("thorax", anatomy.SHOULDER, outward(side)) for side in SIGNS]
    across = lump([balls[0], discs[anatomy.CHEST], balls[1]])
    middle, way, half, tall = across.shaded
    across = across._replace(oval=(middle, way, 1.1 * half, 2.0 * tall))
    for side, ball in zip(SIGNS, balls, strict=True):
        found += _shoulder(placement, side, ball, across)
    return found


def _shoulder(placement: Placement, side: Handed, ball: Disc, across: Piece) -> list[Piece]:
    """The slope from the neck, the way from the chest, and the beginning of the sleeve.

    `across` is what lies from shoulder to shoulder, as a part of which the chest's way is lit.
    """
    out, arm = outward(side), f"{side}_upper_arm"
    breast = placement.disc("thorax", anatomy.BREAST, out)
    trapezius = placement.disc("thorax", anatomy.TRAPEZIUS, out)
    sleeve = placement.discs(arm, anatomy.SLEEVE)
    found = [lump((breast, ball, sleeve[1]), across), lump((trapezius, ball, sleeve[0]))]
    if placement.covers(arm, "trunk"):
        return [*found, lump((ball, *sleeve[:3]))]
    return [*found, tube(sleeve)]
