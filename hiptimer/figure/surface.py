"""The surface of the body as tapered capsules: what must not sink into the floor or itself."""

from __future__ import annotations

from typing import NamedTuple

from hiptimer.figure import proportions as size
from hiptimer.figure.skeleton import SIGNS, Body, Handed, Leg
from hiptimer.figure.vectors import Vector

Ball = tuple[Vector, float]

BEHIND_BALL = 0.02
"""How far the round of the forefoot is behind the line in which the toes bend, in metres."""

SHADE_HEIGHT = 0.75
"""A part of the body that is all higher than this throws no shadow worth drawing, in metres."""
TOO_SMALL = ("fingers", "toes", "neck")


class Capsule(NamedTuple):
    """Two balls and what lies between them."""

    name: str
    start: Vector
    end: Vector
    start_radius: float
    end_radius: float


def capsules_of(body: Body) -> list[Capsule]:
    """Every part of the body; the trunk is several capsules side by side."""
    found = _trunk(body)
    for side in SIGNS:
        found += _leg(body, side)
        found += _arm(body, side)
    return found


def _trunk(body: Body) -> list[Capsule]:
    trunk = body.trunk
    found: list[Capsule] = []
    width, depth = size.PELVIS_HALVES
    out = width - depth
    found.append(
        Capsule("pelvis", trunk.pelvis.at((0, -out, 0)), trunk.pelvis.at((0, out, 0)), depth, depth)
    )
    width, depth = size.WAIST_HALVES
    out = width - depth
    found.append(
        Capsule(
            "waist", trunk.lumbar.at((0, -out, 0.06)), trunk.lumbar.at((0, out, 0.06)), depth, depth
        )
    )
    width, depth = size.CHEST_HALVES
    out = width - depth
    low, high = 0.05, size.THORAX - 0.09
    for sign in (-1, 1):
        bottom = trunk.thorax.at((0, sign * out, low))
        top = trunk.thorax.at((0, sign * out, high))
        found.append(Capsule("chest", bottom, top, depth, depth * 0.9))
    found.append(Capsule("neck", trunk.neck.origin, trunk.head.origin, *size.NECK_RADII))
    chin = trunk.head.at((0.015, 0, 0.075))
    skull = trunk.head.at((-0.005, 0, size.HEAD - size.HEAD_RADIUS))
    found.append(Capsule("head", chin, skull, 0.062, size.HEAD_RADIUS))
    return found


def _leg(body: Body, side: Handed) -> list[Capsule]:
    leg = body.leg(side)
    hip, knee, ankle = leg.thigh.origin, leg.shank.origin, leg.foot.origin
    (heel, heel_radius), (ball, ball_radius), (under, _), (tip, tip_radius) = foot_balls(leg)
    return [
        Capsule(f"{side}_thigh", hip, knee, *size.THIGH_RADII),
        Capsule(f"{side}_shank", knee, ankle, *size.SHANK_RADII),
        Capsule(f"{side}_foot", heel, ball, heel_radius, ball_radius),
        Capsule(f"{side}_toes", under, tip, tip_radius, tip_radius),
    ]


def foot_balls(leg: Leg) -> tuple[Ball, Ball, Ball, Ball]:
    """Heel, ball, and both ends of the toes: centre and radius of each."""
    heel, ball = size.FOOT_RADII
    toe = size.TOE_RADIUS
    height = size.ANKLE_HEIGHT
    return (
        (leg.foot.at((heel - size.HEEL, 0.0, heel - height)), heel),
        (leg.foot.at((size.BALL - BEHIND_BALL, 0.0, ball - height)), ball),
        (leg.toes.at((0.0, 0.0, toe)), toe),
        (leg.toes.at((size.TOE - size.BALL - toe, 0.0, toe)), toe),
    )


def _arm(body: Body, side: Handed) -> list[Capsule]:
    arm = body.arm(side)
    places = (arm.upper_arm.origin, arm.forearm.origin, arm.hand.origin, arm.fingers.origin)
    return [
        Capsule(f"{side}_upper_arm", places[0], places[1], *size.UPPER_ARM_RADII),
        Capsule(f"{side}_forearm", places[1], places[2], *size.FOREARM_RADII),
        Capsule(f"{side}_hand", places[2], places[3], *size.HAND_RADII),
        Capsule(f"{side}_fingers", places[3], arm.fingertip, *size.FINGER_RADII),
    ]


def throws_shade(capsule: Capsule) -> bool:
    """Whether a part of the body is low and large enough for a shadow on the floor."""
    low = min(capsule.start[2], capsule.end[2])
    return low < SHADE_HEIGHT and not capsule.name.endswith(TOO_SMALL)


def shade_radius(centre: Vector, radius: float) -> float:
    """How far from under its middle a ball's soft shadow reaches on the floor, in metres."""
    return radius * 1.1 + 0.03 + 0.10 * max(centre[2] - radius, 0.0)
