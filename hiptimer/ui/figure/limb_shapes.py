"""The shapes of legs and arms, with shorts and sleeves, shoes and hands. Pure.

Thigh and shank, like upper arm and forearm, are one outline where they can be. Where the one folds
over the other, the one below goes on a little way round the joint, and the one above fades in over
that.
"""

from __future__ import annotations

from typing import Final

from hiptimer.figure import proportions as size
from hiptimer.figure.skeleton import SIGNS, Handed
from hiptimer.ui.figure import anatomy
from hiptimer.ui.figure.anatomy import Bead, bead
from hiptimer.ui.figure.outline import Piece, lump, tube
from hiptimer.ui.figure.shapes import Placement, Shape, Tone, outward

_THIGH: Final = tuple(bead(piece, size.THIGH) for piece in anatomy.THIGH)
_SHANK: Final = tuple(bead(piece, size.SHANK) for piece in anatomy.SHANK)
_BARE_THIGH: Final = (Bead((0.009, 0.0, -0.46 * size.THIGH), (0.077, 0.074, 0.002)), *_THIGH[4:])

_UPPER: Final = tuple(bead(piece, size.UPPER_ARM) for piece in anatomy.UPPER_ARM)
_FOREARM: Final = tuple(bead(piece, size.FOREARM) for piece in anatomy.FOREARM)
_BARE_UPPER: Final = (
    Bead((0.003, 0.0, -0.52 * size.UPPER_ARM), (0.045, 0.042, 0.002)),
    *_UPPER[3:],
)

SITTING: Final = 0.85
"""The bend of both hips from which on there is a lap between the thighs."""


def thigh(placement: Placement, side: Handed) -> list[Shape]:
    """The thigh from hip to knee; skin comes last where it comes out of the hem at the viewer."""
    bone, shank = f"{side}_thigh", f"{side}_shank"
    into_hem = placement.toward(bone, (0, 0, -1)) > 0
    skin = [tube(placement.discs(bone, _BARE_THIGH if into_hem else _THIGH[2:]))]
    fade = None
    if placement.flows(bone, shank):
        if placement.covers(bone, shank):
            skin = []
        else:
            skin.append(tube(placement.discs(shank, _SHANK)))
    elif placement.covers(shank, bone):
        skin.append(tube(placement.discs(shank, _SHANK[:4])))
    else:
        fade = placement.line(bone, -size.THIGH, -size.THIGH * 0.8)
    bare, shorts = Shape(Tone.SKIN, skin, fade), _shorts_leg(placement, side)
    return [*_lap(placement, side), *((shorts, bare) if into_hem else (bare, shorts))]


def bare(placement: Placement, name: str) -> list[Piece]:
    """The skin of a whole thigh or shank, whatever of it is drawn with its neighbour."""
    return [tube(placement.discs(name, _THIGH if name.endswith("thigh") else _SHANK))]


def _shorts_leg(placement: Placement, side: Handed) -> Shape:
    bone = f"{side}_thigh"
    if not placement.covers(bone, "trunk"):
        return Shape(Tone.SHORTS, [tube(placement.discs(bone, anatomy.SHORTS_LEG))])
    leg = tube(placement.discs(bone, anatomy.SHORTS_LEG))
    # Standing, the leg comes out under the shirt; bent, its crease lies over the shirt's hem.
    start = min(-0.04 + 0.15 * placement.crease(side), 0.13)
    return Shape(Tone.SHORTS, [leg], placement.line(bone, start, start - 0.035))


def _lap(placement: Placement, side: Handed) -> list[Shape]:
    """What is seen of the shorts between two bent thighs, below the first of them."""
    thighs = [f"{each}_thigh" for each in SIGNS]
    other = next(thigh for thigh in thighs if not thigh.startswith(side))
    first = placement.covers(other, f"{side}_thigh")
    sitting = all(placement.bend(each) > SITTING for each in SIGNS)
    if not (first and sitting and placement.covers(f"{side}_thigh", "trunk")):
        return []
    tops = [placement.disc(thigh, anatomy.SHORTS_LEG[0]) for thigh in thighs]
    return [Shape(Tone.SHORTS, [lump(tops)])]


def shank(placement: Placement, side: Handed) -> list[Shape]:
    """The shank from knee to ankle."""
    bone, thigh = f"{side}_shank", f"{side}_thigh"
    skin = [tube(placement.discs(bone, _SHANK))]
    fade = None
    if placement.flows(thigh, bone):
        if placement.covers(bone, thigh):
            skin = []
        else:
            skin.append(tube(placement.discs(thigh, _BARE_THIGH)))
    elif placement.covers(bone, thigh):
        fade = placement.line(bone, 0.0, -size.SHANK * 0.2)
    else:
        skin.append(tube(placement.discs(thigh, _THIGH[-4:])))
    sock = tube(placement.discs(bone, anatomy.SOCK))
    return [Shape(Tone.SKIN, skin, fade), Shape(Tone.SOCK, [sock])]


def foot(placement: Placement, side: Handed) -> list[Shape]:
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
    skin = [tube(placement.discs(bone, _BARE_UPPER if into_hem else _UPPER[2:]))]
    fade = None
    if placement.flows(bone, forearm):
        if placement.covers(bone, forearm):
            skin = []
        else:
            skin += _forearm(placement, side)
    elif placement.covers(forearm, bone):
        skin.append(tube(placement.discs(forearm, _FOREARM[:4])))
    else:
        fade = placement.line(bone, -size.UPPER_ARM, -size.UPPER_ARM * 0.75)
    found = [_sleeve(placement, side), Shape(Tone.SKIN, skin, fade)]
    return found if into_hem else found[::-1]


def _sleeve(placement: Placement, side: Handed) -> Shape:
    bone = f"{side}_upper_arm"
    fade = placement.line(bone, 0.0, -0.09) if placement.covers(bone, "trunk") else None
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
            skin.append(tube(placement.discs(upper, _BARE_UPPER)))
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
    thumb = placement.discs(hand, anatomy.THUMB, -outward(side))
    found = [lump(palm), lump(thumb)]
    if placement.fine:
        return found + [lump(placement.discs(fingers, each)) for each in anatomy.FINGERS]
    return [*found, lump(placement.discs(fingers, anatomy.MITTEN))]
