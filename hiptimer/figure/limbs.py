"""Limbs that must reach a place: two-bone inverse kinematics with a hint for the joint between."""

from __future__ import annotations

from math import sqrt

from hiptimer.figure import proportions as size
from hiptimer.figure.skeleton import (
    SIGNS,
    Arm,
    ArmAngles,
    Frame,
    Handed,
    Leg,
    LegAngles,
    hip_centre,
    shoulder_centre,
)
from hiptimer.figure.vectors import (
    Matrix,
    Vector,
    across,
    along,
    angles_yxz,
    angles_zxy,
    between,
    by_yxz,
    by_zxy,
    cross,
    from_columns,
    length,
    relative,
    scaled,
    times,
    unit,
)

SLACK = 1e-6
"""A limb is never drawn quite straight: its plane would be lost."""

LEG_REACH = size.THIGH + size.SHANK - SLACK
ARM_REACH = size.UPPER_ARM + size.FOREARM - SLACK


def middle_joint(root: Vector, end: Vector, upper: float, lower: float, pole: Vector) -> Vector:
    """Where knee or elbow is, on the side of the limb toward which `pole` points.

    An `end` out of reach is approached as far as the bones go.
    """
    way = between(root, end)
    span = min(max(length(way), abs(upper - lower) + SLACK), upper + lower - SLACK)
    axis = unit(way)
    share = (upper * upper + span * span - lower * lower) / (2 * span)
    out = sqrt(max(upper * upper - share * share, 0.0))
    return along(along(root, axis, share), across(pole, axis), out)


def bone(top: Vector, bottom: Vector, front: Vector) -> Frame:
    """The frame of a bone from `top` to `bottom` whose x axis points toward `front`."""
    z = unit(between(bottom, top))
    x = across(front, z)
    return Frame(top, from_columns(x, cross(z, x), z))


def leg_reaching(pelvis: Frame, side: Handed, ankle: Vector, pole: Vector) -> tuple[Frame, Frame]:
    """Thigh and shank of a leg whose ankle is to be at `ankle`, knee toward `pole`."""
    hip = hip_centre(pelvis, side)
    knee = middle_joint(hip, ankle, size.THIGH, size.SHANK, pole)
    thigh = bone(hip, knee, pole)
    return thigh, _hinged(thigh, knee, ankle)


def leg_kneeling(pelvis: Frame, side: Handed, knee: Vector, ankle: Vector) -> tuple[Frame, Frame]:
    """Thigh and shank of a leg whose knee and ankle both stay where they are."""
    thigh = bone(hip_centre(pelvis, side), knee, between(ankle, knee))
    return thigh, _hinged(thigh, thigh.at((0.0, 0.0, -size.THIGH)), ankle)


def _hinged(upper: Frame, joint: Vector, end: Vector) -> Frame:
    """The bone below a hinge: it shares the upper bone's left-right axis."""
    axes = upper.axes
    y = (axes[1], axes[4], axes[7])
    z = unit(across(between(end, joint), y))
    return Frame(joint, from_columns(cross(y, z), y, z))


def arm_reaching(thorax: Frame, side: Handed, wrist: Vector, pole: Vector) -> tuple[Frame, Frame]:
    """Upper arm and forearm of an arm whose wrist is to be at `wrist`, elbow toward `pole`."""
    shoulder = shoulder_centre(thorax, side)
    elbow = middle_joint(shoulder, wrist, size.UPPER_ARM, size.FOREARM, pole)
    upper_arm = bone(shoulder, elbow, scaled(pole, -1.0))
    return upper_arm, _hinged(upper_arm, elbow, wrist)


def knee_pole(leg: Leg) -> Vector:
    """The way in which the knee of a solved leg points."""
    axes = leg.thigh.axes
    return (axes[0], axes[3], axes[6])


def elbow_pole(arm: Arm) -> Vector:
    """The way in which the elbow of a solved arm points."""
    axes = arm.upper_arm.axes
    return (-axes[0], -axes[3], -axes[6])


def ankle_axes(shank: Frame, side: Handed, angles: LegAngles) -> Matrix:
    """How the foot is turned by the ankle angles."""
    sign = SIGNS[side]
    ankle = by_yxz(
        -angles.ankle_dorsiflexion, -sign * angles.ankle_inversion, sign * angles.ankle_rotation
    )
    return times(shank.axes, ankle)


def wrist_axes(forearm: Frame, side: Handed, angles: ArmAngles) -> Matrix:
    """How the hand is turned by forearm and wrist angles."""
    sign = SIGNS[side]
    wrist = by_zxy(
        -sign * angles.forearm_pronation,
        sign * angles.wrist_extension,
        -angles.wrist_radial_deviation,
    )
    return times(forearm.axes, wrist)


def leg_angles(pelvis: Frame, side: Handed, leg: Leg, toe_extension: float) -> LegAngles:
    """The joint angles of a solved leg: the inverse of `skeleton.leg_of`."""
    sign = SIGNS[side]
    hip = angles_yxz(relative(pelvis.axes, leg.thigh.axes))
    knee = angles_yxz(relative(leg.thigh.axes, leg.shank.axes))
    ankle = angles_yxz(relative(leg.shank.axes, leg.foot.axes))
    return LegAngles(
        -hip[0],
        sign * hip[1],
        sign * hip[2],
        knee[0],
        -ankle[0],
        -sign * ankle[1],
        sign * ankle[2],
        toe_extension,
    )


def arm_angles(thorax: Frame, side: Handed, arm: Arm, finger_flexion: float) -> ArmAngles:
    """The joint angles of a solved arm: the inverse of `skeleton.arm_of`."""
    sign = SIGNS[side]
    shoulder = angles_yxz(relative(thorax.axes, arm.upper_arm.axes))
    elbow = angles_yxz(relative(arm.upper_arm.axes, arm.forearm.axes))
    wrist = angles_zxy(relative(arm.forearm.axes, arm.hand.axes))
    return ArmAngles(
        -shoulder[0],
        sign * shoulder[1],
        sign * shoulder[2],
        -elbow[0],
        -sign * wrist[0],
        sign * wrist[1],
        -wrist[2],
        finger_flexion,
    )
