"""Points of the body that rest on something, and how planted feet and hands are turned."""

from __future__ import annotations

from hiptimer.figure import proportions as size
from hiptimer.figure.motion_file import BodyPoint, FootPlant, HandPlant
from hiptimer.figure.skeleton import SIGNS, Body, Handed
from hiptimer.figure.vectors import ORIGIN, Matrix, Vector, by_zyx, from_columns, times

FOOT_POINTS: dict[str, Vector] = {
    "ball": (size.BALL, 0.0, -size.ANKLE_HEIGHT),
    "heel": (-size.HEEL, 0.0, -size.ANKLE_HEIGHT),
    "instep": (0.6 * size.BALL, 0.0, 0.0),
    "ankle": ORIGIN,
}
"""Points of the foot by which it can be planted, in its frame."""

EDGE = (0.5 * size.BALL, 0.035, -0.8 * size.ANKLE_HEIGHT)
"""The outer edge of a left foot."""

_PALM_DOWN: dict[Handed, Matrix] = {
    side: from_columns((0.0, -sign, 0.0), (0.0, 0.0, sign), (-1.0, 0.0, 0.0))
    for side, sign in SIGNS.items()
}
"""A hand that lies flat with the fingers forward."""


def foot_point(plant: FootPlant, side: Handed) -> Vector:
    """The point of the foot by which it is planted, in its frame."""
    if plant.by == "edge":
        return (EDGE[0], SIGNS[side] * EDGE[1], EDGE[2])
    return FOOT_POINTS[plant.by]


def foot_axes(plant: FootPlant) -> Matrix:
    """How a planted foot is turned, in the coordinates of what it is planted on."""
    return by_zyx(plant.heading or 0.0, plant.pitch, plant.roll)


def hand_axes(plant: HandPlant, side: Handed) -> Matrix:
    """How a planted hand is turned, in the coordinates of what it is planted on."""
    return times(by_zyx(plant.heading or 0.0, plant.pitch, plant.roll), _PALM_DOWN[side])


def resting_ball(body: Body, name: BodyPoint) -> tuple[Vector, float]:
    """Centre and radius of the ball of flesh with which that part of the body rests."""
    trunk = body.trunk
    if name in {"sit_bones", "sacrum"}:
        return trunk.pelvis.origin, size.SEAT
    if name == "back":
        return trunk.thorax.at((0.0, 0.0, 0.5 * size.THORAX)), size.CHEST_HALVES[1]
    if name == "head":
        return trunk.head.at((0.0, 0.0, size.SKULL_CENTRE)), size.SKULL_RADIUS
    side: Handed = "left" if name.startswith("left") else "right"
    leg, arm = body.leg(side), body.arm(side)
    frame, radius = {
        "sit_bone": (leg.thigh, size.SEAT),
        "hip_side": (leg.thigh, size.HIP_SIDE),
        "knee": (leg.shank, size.SHANK_RADII[0]),
        "ankle": (leg.foot, size.SHANK_RADII[1]),
        "shoulder": (arm.upper_arm, size.UPPER_ARM_RADII[0]),
        "elbow": (arm.forearm, size.FOREARM_RADII[0]),
        "forearm": (arm.forearm, size.FOREARM_RADII[0]),
        "hand": (arm.fingers, size.HAND_RADII[1]),
        "wrist": (arm.hand, size.HAND_RADII[0]),
    }[name.partition("_")[2]]
    return frame.origin, radius
