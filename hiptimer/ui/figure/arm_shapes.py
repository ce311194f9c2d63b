"""The shapes of an arm: upper arm in its sleeve, forearm, hand. Joined as a leg's are. Pure."""

from __future__ import annotations

from typing import Final

from hiptimer.figure import proportions as size
from hiptimer.figure.skeleton import Handed
from hiptimer.ui.figure import anatomy
from hiptimer.ui.figure.anatomy import Bead, bead
from hiptimer.ui.figure.outline import Piece, lump, tube
from hiptimer.ui.figure.shapes import Placement, Shape, Tone, outward

_UPPER: Final = tuple(bead(piece, size.UPPER_ARM) for piece in anatomy.UPPER_ARM)
_FOREARM: Final = tuple(bead(piece, size.FOREARM) for piece in anatomy.FOREARM)
_BARE_UPPER: Final = (
    Bead((0.003, 0.0, -0.52 * size.UPPER_ARM), (0.045, 0.042, 0.002)),
    *_UPPER[3:],
)


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
