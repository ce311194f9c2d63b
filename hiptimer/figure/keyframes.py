"""Key poses, solved: every limb known both by its joint angles and by where it reaches."""

from __future__ import annotations

from typing import NamedTuple

from hiptimer.figure import proportions as size
from hiptimer.figure.contact import foot_axes, foot_point, hand_axes, resting_ball
from hiptimer.figure.goals import (
    ROOM,
    ArmGoal,
    FootGoal,
    Goals,
    HandGoal,
    KneelGoal,
    LegGoal,
    body_with,
)
from hiptimer.figure.limbs import arm_angles, elbow_pole, knee_pole, leg_angles
from hiptimer.figure.motion_file import BodyPoint, LimbPoses, PelvisPose, Pose
from hiptimer.figure.skeleton import (
    Arm,
    ArmAngles,
    Body,
    Handed,
    Leg,
    LegAngles,
    Root,
    Spine,
    arm_of,
    leg_of,
    trunk_of,
)
from hiptimer.figure.vectors import Vector, added, along, between, dot, scaled, turned, unit


class SolvedKey(NamedTuple):
    """A key pose with the body that it makes. Angles are those of the solved limbs."""

    name: str
    pose: Pose
    goals: Goals
    body: Body
    right_leg: LegAngles
    left_leg: LegAngles
    right_arm: ArmAngles
    left_arm: ArmAngles
    resting: dict[BodyPoint, Vector]

    def leg_angles(self, side: Handed) -> LegAngles:
        """The joint angles of that leg."""
        return self.right_leg if side == "right" else self.left_leg

    def arm_angles(self, side: Handed) -> ArmAngles:
        """The joint angles of that arm."""
        return self.right_arm if side == "right" else self.left_arm

    def limbs(self, side: Handed) -> LimbPoses:
        """What the file says of that side."""
        return self.pose.right if side == "right" else self.pose.left

    def leg_goal(self, side: Handed) -> LegGoal:
        """What that leg is to do."""
        return self.goals.right_leg if side == "right" else self.goals.left_leg

    def arm_goal(self, side: Handed) -> ArmGoal:
        """What that arm is to do."""
        return self.goals.right_arm if side == "right" else self.goals.left_arm


def solved(name: str, pose: Pose) -> SolvedKey:
    """`pose` with its planted limbs solved."""
    pelvis = pose.pelvis or PelvisPose((0.0, 0.0, size.STANDING_HIP_HEIGHT))
    root = Root(*pelvis.at, pelvis.pitch, pelvis.roll, pelvis.yaw)
    spine = Spine(**pose.spine)
    trunk = trunk_of(root, spine)
    sides: tuple[tuple[Handed, LimbPoses], ...] = (("right", pose.right), ("left", pose.left))
    hints = {
        side: (
            leg_of(trunk.pelvis, side, LegAngles(**limbs.leg)),
            arm_of(trunk.thorax, side, ArmAngles(**limbs.arm)),
        )
        for side, limbs in sides
    }
    goals = Goals(
        root,
        spine,
        _leg_goal("right", pose.right, hints["right"][0]),
        _leg_goal("left", pose.left, hints["left"][0]),
        _arm_goal("right", pose.right, hints["right"][1]),
        _arm_goal("left", pose.left, hints["left"][1]),
    )
    body = body_with(goals)
    x, y, z = body.trunk.pelvis.origin
    return SolvedKey(
        name,
        pose,
        goals._replace(root=root._replace(x=x, y=y, z=z)),
        body,
        _leg_angles("right", body, goals.right_leg),
        _leg_angles("left", body, goals.left_leg),
        _arm_angles("right", body, pose.right),
        _arm_angles("left", body, pose.left),
        {point: _lowest(body, point) for point in pose.contacts},
    )


def _lowest(body: Body, point: BodyPoint) -> Vector:
    centre, radius = resting_ball(body, point)
    return along(centre, (0.0, 0.0, -1.0), radius)


def _leg_goal(side: Handed, limbs: LimbPoses, hint: Leg) -> LegGoal:
    angles, plant = LegAngles(**limbs.leg), limbs.foot
    if plant is None:
        return angles
    axes = None if plant.heading is None else foot_axes(plant)
    pivot = foot_point(plant, side)
    if plant.by == "ball" and plant.on in ROOM:
        angles = angles._replace(toe_extension=max(plant.pitch, 0.0))
    if limbs.knee is None:
        return FootGoal(plant.on, plant.at, pivot, axes, knee_pole(hint), angles)
    axes = axes or hint.foot.axes
    foot = FootGoal(plant.on, plant.at, pivot, axes, knee_pole(hint), angles)
    ankle = added(plant.at, scaled(turned(axes, pivot), -1.0))
    ankle = along(limbs.knee, unit(between(limbs.knee, ankle)), size.SHANK)
    return KneelGoal(limbs.knee, ankle, axes, angles.toe_extension, foot)


def _arm_goal(side: Handed, limbs: LimbPoses, hint: Arm) -> ArmGoal:
    angles, plant = ArmAngles(**limbs.arm), limbs.hand
    if plant is None:
        return angles
    axes = None if plant.heading is None else hand_axes(plant, side)
    return HandGoal(plant.on, plant.at, axes, elbow_pole(hint), angles)


def _leg_angles(side: Handed, body: Body, goal: LegGoal) -> LegAngles:
    match goal:
        case LegAngles():
            return goal
        case FootGoal():
            toes = goal.angles.toe_extension
        case KneelGoal():
            toes = goal.toe_extension
    return leg_angles(body.trunk.pelvis, side, body.leg(side), toes)


def _arm_angles(side: Handed, body: Body, limbs: LimbPoses) -> ArmAngles:
    hint = ArmAngles(**limbs.arm)
    if limbs.hand is None:
        return hint
    found = arm_angles(body.trunk.thorax, side, body.arm(side), hint.finger_flexion)
    return nearest_reading(found, hint)


def nearest_reading(found: ArmAngles, hint: ArmAngles) -> ArmAngles:
    """The shoulder's angles in the reading nearest to `hint`: a ball joint's has two of each."""
    flexion, abduction, rotation = found[:3]
    other = (flexion + 180, 180 - abduction, rotation + 180)
    readings = [_unwound(angles, hint) for angles in ((flexion, abduction, rotation), other)]
    best = min(
        readings, key=lambda angles: dot(between(hint[:3], angles), between(hint[:3], angles))
    )
    return found._replace(
        shoulder_flexion=best[0], shoulder_abduction=best[1], shoulder_external_rotation=best[2]
    )


def _unwound(angles: Vector, hint: ArmAngles) -> Vector:
    """`angles` by whole turns nearest to `hint`."""
    x, y, z = (a + round((want - a) / 360) * 360 for a, want in zip(angles, hint[:3], strict=True))
    return (x, y, z)
