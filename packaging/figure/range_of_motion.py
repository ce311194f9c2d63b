"""How far joints go, and how far those of a figure are.

The limits are facts of the research (`rom.json`: AAOS means plus about one standard deviation, with
sources there). Ankle inversion and rotation, neck tilt and the wrist are ours: the AAOS values of
Norkin & White (inversion 35, eversion 20) and what drawing needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from math import acos, asin, degrees

from hiptimer.figure.skeleton import SIGNS, Body, Handed
from hiptimer.figure.vectors import Matrix, Vector, angles_yxz, relative

LIMITS: dict[str, tuple[float, float]] = {
    "trunk_flexion": (-25, 70),
    "trunk_lateral_flexion": (-30, 30),
    "trunk_axial_rotation": (-40, 40),
    "neck_flexion": (-45, 45),
    "neck_lateral_flexion": (-35, 35),
    "neck_axial_rotation": (-60, 60),
    "hip_flexion": (-20, 120),
    "hip_abduction": (-25, 45),
    "hip_external_rotation": (-40, 45),
    "knee_flexion": (0, 135),
    "ankle_dorsiflexion": (-50, 20),
    "ankle_dorsiflexion_standing": (-50, 38),
    "ankle_inversion": (-20, 35),
    "ankle_rotation": (-30, 30),
    "toe_extension": (-5, 60),
    "shoulder_elevation": (0, 180),
    "shoulder_behind": (0, 50),
    "shoulder_behind_raised": (0, 45),
    "shoulder_across": (0, 45),
    "elbow_flexion": (0, 145),
    "wrist_extension": (-80, 90),
}
"""Degrees. `wrist_extension` allows the 90 of a flat hand under body weight."""

RAISED = 60.0
"""Elevation from which an arm behind the trunk is horizontally extended."""


def readings(body: Body) -> Iterator[tuple[str, str, float]]:
    """Every joint's part, the name of its limit and its angle: ("right_hip", "hip_flexion", 91)."""
    yield from _spine(body)
    for side in SIGNS:
        yield from _leg(body, side)
        yield from _arm(body, side)


def _spine(body: Body) -> Iterator[tuple[str, str, float]]:
    trunk = body.trunk
    frames = (trunk.pelvis, trunk.lumbar, trunk.thorax, trunk.neck, trunk.head)
    turns = [angles_yxz(relative(low.axes, high.axes)) for low, high in pairwise(frames)]
    for part, low, high in (("trunk", *turns[:2]), ("neck", *turns[2:])):
        yield part, f"{part}_flexion", low[0] + high[0]
        yield part, f"{part}_lateral_flexion", low[1] + high[1]
        yield part, f"{part}_axial_rotation", -low[2] - high[2]


def _leg(body: Body, side: Handed) -> Iterator[tuple[str, str, float]]:
    leg, sign = body.leg(side), SIGNS[side]
    hip = angles_yxz(relative(body.trunk.pelvis.axes, leg.thigh.axes))
    yield f"{side}_hip", "hip_flexion", -hip[0]
    yield f"{side}_hip", "hip_abduction", sign * hip[1]
    yield f"{side}_hip", "hip_external_rotation", sign * hip[2]
    yield f"{side}_knee", "knee_flexion", angles_yxz(relative(leg.thigh.axes, leg.shank.axes))[0]
    ankle = angles_yxz(relative(leg.shank.axes, leg.foot.axes))
    yield f"{side}_ankle", "ankle_dorsiflexion", -ankle[0]
    yield f"{side}_ankle", "ankle_inversion", -sign * ankle[1]
    yield f"{side}_ankle", "ankle_rotation", sign * ankle[2]
    yield f"{side}_toes", "toe_extension", -angles_yxz(relative(leg.foot.axes, leg.toes.axes))[0]


def _arm(body: Body, side: Handed) -> Iterator[tuple[str, str, float]]:
    """The shoulder is read by where the arm points: its clinical angles have two readings each."""
    arm, sign = body.arm(side), SIGNS[side]
    axes = arm.upper_arm.axes
    forward, out, up = turned_back(body.trunk.thorax.axes, (-axes[2], -axes[5], -axes[8]))
    elevation = _arc(acos, -up)
    yield f"{side}_shoulder", "shoulder_elevation", elevation
    behind = "shoulder_behind_raised" if elevation > RAISED else "shoulder_behind"
    yield f"{side}_shoulder", behind, max(_arc(asin, -forward), 0.0)
    yield f"{side}_shoulder", "shoulder_across", max(_arc(asin, -sign * out), 0.0)
    elbow = angles_yxz(relative(axes, arm.forearm.axes))
    yield f"{side}_elbow", "elbow_flexion", -elbow[0]
    hand, forearm = arm.hand.axes, arm.forearm.axes
    bend = _arc(acos, hand[2] * forearm[2] + hand[5] * forearm[5] + hand[8] * forearm[8])
    yield f"{side}_wrist", "wrist_extension", bend


def _arc(function: Callable[[float], float], value: float) -> float:
    return degrees(function(max(-1.0, min(1.0, value))))


def turned_back(m: Matrix, v: Vector) -> Vector:
    """`v`, given in world coordinates, in those of `m`."""
    x, y, z = v
    return (
        m[0] * x + m[3] * y + m[6] * z,
        m[1] * x + m[4] * y + m[7] * z,
        m[2] * x + m[5] * y + m[8] * z,
    )
