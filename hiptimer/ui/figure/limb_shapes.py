"""The shapes of legs and arms, with shorts and sleeves, shoes and hands. Pure.

Thigh and shank, like upper arm and forearm, are one outline where they can be. Where the one folds
over the other, the one below goes on a little way round the joint, and the one above fades in over
that.
"""

from __future__ import annotations

from functools import lru_cache
from math import acos, cos, sin
from typing import Final

from hiptimer.figure import proportions as size
from hiptimer.figure.skeleton import SIGNS, Handed
from hiptimer.ui.figure import anatomy
from hiptimer.ui.figure.anatomy import Bead, bead
from hiptimer.ui.figure.outline import Piece, lump, tube
from hiptimer.ui.figure.shapes import Placement, Shape, Tone, outward

_THIGH: Final = tuple(bead(piece, size.THIGH) for piece in anatomy.THIGH)
_SHANK: Final = (
    *(bead(piece, size.SHANK) for piece in anatomy.SHANK[:-1]),
    Bead((-0.003, 0.0, -0.97 * size.SHANK), (0.033, 0.032, 0.008)),
)
"""It ends flat within the sock, which ends flat within the shoe."""
_BARE_THIGH: Final = (Bead((0.011, 0.0, -0.46 * size.THIGH), (0.078, 0.075, 0.002)), *_THIGH[4:])

_UPPER: Final = tuple(bead(piece, size.UPPER_ARM) for piece in anatomy.UPPER_ARM)
_FOREARM: Final = tuple(bead(piece, size.FOREARM) for piece in anatomy.FOREARM)
_BARE_UPPER: Final = (
    Bead((0.003, 0.0, -0.52 * size.UPPER_ARM), (0.045, 0.040, 0.002)),
    *_UPPER[3:],
)
_IN_SLEEVE: Final = _BARE_UPPER[0]._replace(centre=(0.003, 0.0, -0.44 * size.UPPER_ARM))

CURL: Final = 0.45
"""How much farther than at the knuckles fingers bend in the middle."""
ROUND: Final = 0.07
"""Metres along the thigh in which the shorts round off where they lie over the shirt."""
FLAT: Final = 0.2
"""The sine of the bend of fingers up to which a hand is drawn as one that lies flat."""
SITTING: Final = 0.85
"""The bend of both hips from which on there is a lap between the thighs."""
LAP: Final = (0.10, -0.04)
"""Along a thigh: where its shorts come in out of a lap."""
CREASED: Final = 0.05
"""How much of a thigh's upper end lies over the shirt where any does."""
FACING: Final = 0.5
"""How much the pelvis faces the viewer where a lap is seen."""
ALONG: Final = 0.92
"""How much a shank points at the viewer when it hides the shoe beyond it."""


def thigh(placement: Placement, side: Handed) -> list[Shape]:
    """The thigh from hip to knee; skin comes last where it comes out of the hem at the viewer."""
    other = _opposite(side)
    sides: list[Handed] = [side]
    if has_lap(placement):
        if placement.covers(f"{side}_thigh", f"{other}_thigh"):
            return []
        sides.append(other)
        legs = [placement.discs(f"{each}_thigh", anatomy.SHORTS_LEG) for each in sides]
        shorts = [Shape(Tone.SHORTS, [lump([leg[0] for leg in legs])])]
        for each, leg in zip(sides, legs, strict=True):
            fade = placement.line(f"{each}_thigh", *LAP)
            shorts.append(Shape(Tone.SHORTS, [tube(leg)], fade))
    else:
        shorts = [_shorts_leg(placement, side)]
    under: list[Shape] = []
    over: list[Shape] = []
    for each in sides:
        into_hem = placement.toward(f"{each}_thigh", (0, 0, -1)) > 0
        (over if into_hem else under).append(_bare_thigh(placement, each, into_hem=into_hem))
    return [*under, *shorts, *over]


def _bare_thigh(placement: Placement, side: Handed, *, into_hem: bool) -> Shape:
    bone, shank = f"{side}_thigh", f"{side}_shank"
    skin = [tube(placement.discs(bone, _BARE_THIGH if into_hem else _THIGH[2:]))]
    fade = None
    if placement.flows(bone, shank):
        if placement.covers(bone, shank):
            skin = []
        else:
            skin += [tube(placement.discs(shank, _SHANK)), *_knee(placement, side)]
    elif placement.covers(shank, bone):
        skin.append(tube(placement.discs(shank, _SHANK[:4])))
    else:
        fade = placement.line(bone, -size.THIGH, -size.THIGH * 0.8)
    return Shape(Tone.SKIN, skin, fade)


def bare(placement: Placement, name: str) -> list[Piece]:
    """The skin of a whole thigh or shank, whatever of it is drawn with its neighbour.

    Of a thigh whose shorts lie over the shirt it is what comes out of them.
    """
    side: Handed = "right" if name.startswith("right_") else "left"
    if name.endswith("shank"):
        return [tube(placement.discs(name, _SHANK))]
    worn = placement.covers(name, "trunk") and over_shirt(placement, side)
    return [tube(placement.discs(name, _BARE_THIGH if worn else _THIGH))]


def _shorts_leg(placement: Placement, side: Handed) -> Shape:
    bone = f"{side}_thigh"
    if not placement.covers(bone, "trunk"):
        return Shape(Tone.SHORTS, [tube(placement.discs(bone, anatomy.SHORTS_LEG))])
    # Standing, the leg comes out under the shirt; bent, its round crease lies over the hem.
    bent = placement.crease(side) if over_shirt(placement, side) else 0.0
    start = min(-0.04 + 0.12 * bent, 0.08)
    leg = tube(placement.discs(bone, _leg_from(round(start, 3)) if bent else anatomy.SHORTS_LEG))
    edge = start + ROUND * min(3 * bent, 1.0)
    return Shape(Tone.SHORTS, [leg], placement.line(bone, edge + 0.01, edge - 0.05))


@lru_cache(maxsize=256)
def _leg_from(start: float) -> tuple[Bead, ...]:
    """The leg of the shorts, with a round upper end at `start` along the thigh."""
    (x, y, _), (deep, wide, _) = anatomy.SHORTS_LEG[0]
    middle = start - ROUND
    below = [each for each in anatomy.SHORTS_LEG if each.centre[2] < middle - 0.01]
    return (Bead((x, y, middle), (deep, wide, ROUND)), *below)


def over_shirt(placement: Placement, side: Handed) -> bool:
    """Whether the crease of a hip lies over the shirt; from below, the seat does as well."""
    return not placement.from_below and placement.crease(side) > CREASED


def has_lap(placement: Placement) -> bool:
    """Whether the shorts of two bent thighs are seen as one, from the front."""
    one, other = (f"{side}_thigh" for side in SIGNS)
    return (
        all(placement.bend(side) > SITTING for side in SIGNS)
        and all(placement.covers(each, "trunk") for each in (one, other))
        and _on_one_side(placement.between(one, other))
        and placement.toward("pelvis", (1.0, 0.0, 0.0)) > FACING
    )


def _on_one_side(parts: list[str]) -> bool:
    """Whether the second of two thighs may be drawn before `parts`: limbs beside the first."""
    return len({part.partition("_")[0] for part in parts}) <= 1


def _opposite(side: Handed) -> Handed:
    return "left" if side == "right" else "right"


def shank(placement: Placement, side: Handed) -> list[Shape]:
    """The shank from knee to ankle."""
    bone, thigh = f"{side}_shank", f"{side}_thigh"
    skin = [tube(placement.discs(bone, _SHANK))]
    fade = None
    if placement.flows(thigh, bone):
        if placement.covers(bone, thigh):
            skin = []
        else:
            skin += [tube(placement.discs(thigh, _BARE_THIGH)), *_knee(placement, side)]
    elif placement.covers(bone, thigh):
        fade = placement.line(bone, 0.0, -size.SHANK * 0.2)
    else:
        skin.append(tube(placement.discs(thigh, _THIGH[-4:])))
    sock = tube(placement.discs(bone, anatomy.SOCK))
    shoe = _shoe(placement, side) if _shod_last(placement, side) else []
    return [Shape(Tone.SKIN, skin, fade), Shape(Tone.SOCK, [sock]), *shoe]


def _knee(placement: Placement, side: Handed) -> list[Piece]:
    """What rounds off the joint, and carries the light over it; a thumbnail does without."""
    if not placement.fine:
        return []
    above = placement.discs(f"{side}_thigh", (_THIGH[4], anatomy.KNEE))
    return [lump([*above, placement.disc(f"{side}_shank", _SHANK[2])])]


def _elbow(placement: Placement, side: Handed) -> list[Piece]:
    if not placement.fine:
        return []
    above = placement.discs(f"{side}_upper_arm", (_UPPER[4], _UPPER[5]))
    return [lump([*above, placement.disc(f"{side}_forearm", _FOREARM[1])])]


def foot(placement: Placement, side: Handed) -> list[Shape]:
    """The shoe, where it is not drawn with the shank."""
    return [] if _shod_last(placement, side) else _shoe(placement, side)


def _shod_last(placement: Placement, side: Handed) -> bool:
    """Whether the shoe, though behind the shank, is drawn after it, since the sock goes in."""
    shank, foot = f"{side}_shank", f"{side}_foot"
    behind = placement.covers(shank, foot) and placement.follow(foot, shank)
    return behind and placement.toward(shank, (0, 0, 1)) < ALONG


def _shoe(placement: Placement, side: Handed) -> list[Shape]:
    """The shoe; its sole comes last where it looks at the viewer."""
    foot, toes = f"{side}_foot", f"{side}_toes"
    heel, collar, instep, ball = (
        placement.disc(foot, each)
        for each in (anatomy.HEEL, anatomy.COLLAR, anatomy.INSTEP, anatomy.BALL)
    )
    cap = placement.disc(toes, anatomy.TOE_CAP)
    upper = [lump((heel, collar, instep)), lump((instep, ball)), lump((ball, cap))]
    under = [placement.disc(f"{side}_{bone}", each) for bone, each in anatomy.SOLE]
    sole = [lump(under[:3]), lump(under[2:])]
    found = [Shape(Tone.SOLE, sole), Shape(Tone.SHOE, upper)]
    return found if placement.toward(foot, (0, 0, 1)) > 0 else found[::-1]


def upper_arm(placement: Placement, side: Handed) -> list[Shape]:
    """The upper arm; the skin comes last where it comes out of the hem at the viewer."""
    bone, forearm = f"{side}_upper_arm", f"{side}_forearm"
    into_hem = placement.toward(bone, (0, 0, -1)) > 0
    bare = _BARE_UPPER if into_hem else (_IN_SLEEVE, *_UPPER[3:])
    skin = [tube(placement.discs(bone, bare))]
    fade = None
    if placement.flows(bone, forearm):
        if placement.covers(bone, forearm):
            skin = []
        else:
            skin += [*_forearm(placement, side), *_elbow(placement, side)]
    elif placement.covers(forearm, bone):
        skin.append(tube(placement.discs(forearm, _FOREARM[:4])))
    else:
        fade = placement.line(bone, -size.UPPER_ARM, -size.UPPER_ARM * 0.75)
    found = [_sleeve(placement, side), Shape(Tone.SKIN, skin, fade)]
    return found if into_hem else found[::-1]


def _sleeve(placement: Placement, side: Handed) -> Shape:
    bone = f"{side}_upper_arm"
    fade = placement.line(bone, -0.01, -0.13) if placement.covers(bone, "trunk") else None
    return Shape(Tone.SHIRT, [tube(placement.discs(bone, anatomy.SLEEVE))], fade)


def forearm(placement: Placement, side: Handed) -> list[Shape]:
    """The forearm from elbow to wrist, and the hand where the two are one."""
    bone, upper = f"{side}_forearm", f"{side}_upper_arm"
    skin = _forearm(placement, side)
    fade = None
    if placement.flows(upper, bone):
        if placement.covers(bone, upper):
            skin = []
        else:
            skin += [tube(placement.discs(upper, _BARE_UPPER)), *_elbow(placement, side)]
    elif placement.covers(bone, upper):
        fade = placement.line(bone, 0.0, -size.FOREARM * 0.25)
    else:
        skin.append(tube(placement.discs(upper, _UPPER[-4:])))
    return [Shape(Tone.SKIN, skin, fade)]


def _forearm(placement: Placement, side: Handed) -> list[Piece]:
    """The forearm with its hand, or with the beginning of a hand that is drawn later."""
    bone, hand = f"{side}_forearm", f"{side}_hand"
    found = [tube(placement.discs(bone, _FOREARM))]
    if placement.follow(bone, hand):
        found += _hand(placement, side)
    elif placement.covers(hand, bone):
        found.append(lump(placement.discs(hand, anatomy.PALM[:2])))
    return found


def hand(placement: Placement, side: Handed) -> list[Shape]:
    """The hand, where it is not drawn with the forearm."""
    bone, forearm = f"{side}_hand", f"{side}_forearm"
    if placement.follow(forearm, bone):
        return []
    skin = _hand(placement, side)
    if placement.covers(bone, forearm):
        return [Shape(Tone.SKIN, skin, placement.line(bone, -0.010, -0.045))]
    skin.append(tube(placement.discs(forearm, _FOREARM[-3:])))
    return [Shape(Tone.SKIN, skin)]


def _hand(placement: Placement, side: Handed) -> list[Piece]:
    """Palm, thumb and fingers; in a thumbnail the fingers are one."""
    hand, fingers = f"{side}_hand", f"{side}_fingers"
    palm = placement.discs(hand, anatomy.PALM)
    curl = curl_of(placement, side)
    thumb = placement.discs(hand, anatomy.THUMB if curl else anatomy.FLAT_THUMB, -outward(side))
    found = [lump(palm), tube(thumb)]
    if not placement.fine:
        return [*found, lump(placement.discs(fingers, anatomy.MITTEN))]
    each = _fingers(curl, -outward(side))
    return found + [tube(placement.discs(fingers, beads)) for beads in each]


def curl_of(placement: Placement, side: Handed) -> float:
    """How far the fingers curl towards the palm, in radians; 0 in a hand that lies flat."""
    hand, fingers = f"{side}_hand", f"{side}_fingers"
    if placement.across(fingers, hand) * outward(side) < FLAT:
        return 0.0
    return round(CURL * acos(min(placement.alike(hand, fingers), 1.0)), 2)


@lru_cache(maxsize=128)
def _fingers(curl: float, palm: float) -> tuple[tuple[Bead, ...], ...]:
    """The four, bent by `curl` radians toward the side of y on which the palm is."""
    bend, fall = palm * sin(curl) / 2, (1 + cos(curl)) / 2
    found: list[tuple[Bead, ...]] = []
    spread = 1.15 if curl else 1.3
    for across, long in anatomy.FINGERS:
        ways = ((across, 0.0, 0.004), (spread * across, 0.0, -long / 2))
        tip = ((1.6 * spread - 0.66) * across, bend * long, -fall * long)
        beads = zip((*ways, tip), anatomy.FINGER, strict=True)
        found.append(tuple(Bead(at, (r, r, r)) for at, r in beads))
    return tuple(found)
