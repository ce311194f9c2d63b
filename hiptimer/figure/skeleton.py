"""The skeleton: what it is made of and where joint angles put its parts (forward kinematics).

Angles are clinical and in degrees, zero in the anatomical position with the palms turned in; the
order of rotations is that of the ISB (Wu et al. 2002): flexion, then abduction, then rotation.
Every segment's frame sits at its upper joint: x forward, y left, z toward the upper joint, so a
limb's own direction is its -z. The foot is the exception: its frame sits at the ankle, and its x
points to the toes.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from hiptimer.figure import proportions as size
from hiptimer.figure.vectors import (
    Matrix,
    Vector,
    about_x,
    about_y,
    added,
    by_yxz,
    by_zxy,
    by_zyx,
    times,
    turned,
)

Handed = Literal["left", "right"]
SIGNS: dict[Handed, float] = {"right": -1.0, "left": 1.0}
"""The direction on y in which a side lies; also flips abduction and rotation."""


class Frame(NamedTuple):
    """Where a segment is: its upper joint, in metres, and how its axes are turned."""

    origin: Vector
    axes: Matrix

    def at(self, local: Vector) -> Vector:
        """The world position of a point given in this frame."""
        return added(self.origin, turned(self.axes, local))


class Root(NamedTuple):
    """The pelvis in the world: the midpoint of the hip joints and three angles.

    Pitch tips the top forward, roll lowers the right side, yaw turns to the left.
    """

    x: float
    y: float
    z: float
    pitch: float = 0.0
    roll: float = 0.0
    yaw: float = 0.0


class Spine(NamedTuple):
    """Trunk and neck: flexion forward, lateral flexion and rotation to the right."""

    trunk_flexion: float = 0.0
    trunk_lateral_flexion: float = 0.0
    trunk_axial_rotation: float = 0.0
    neck_flexion: float = 0.0
    neck_lateral_flexion: float = 0.0
    neck_axial_rotation: float = 0.0


class LegAngles(NamedTuple):
    """One leg. Inversion turns the sole inward; ankle rotation turns the toes out."""

    hip_flexion: float = 0.0
    hip_abduction: float = 0.0
    hip_external_rotation: float = 0.0
    knee_flexion: float = 0.0
    ankle_dorsiflexion: float = 0.0
    ankle_inversion: float = 0.0
    ankle_rotation: float = 0.0
    toe_extension: float = 0.0


class ArmAngles(NamedTuple):
    """One arm. Radial deviation bends the hand toward the thumb."""

    shoulder_flexion: float = 0.0
    shoulder_abduction: float = 0.0
    shoulder_external_rotation: float = 0.0
    elbow_flexion: float = 0.0
    forearm_pronation: float = 0.0
    wrist_extension: float = 0.0
    wrist_radial_deviation: float = 0.0
    finger_flexion: float = 15.0


class Leg(NamedTuple):
    """A solved leg; the joints are the segments' origins."""

    thigh: Frame
    shank: Frame
    foot: Frame
    toes: Frame
    toe_tip: Vector


class Arm(NamedTuple):
    """A solved arm; the joints are the segments' origins."""

    upper_arm: Frame
    forearm: Frame
    hand: Frame
    fingers: Frame
    fingertip: Vector


class Trunk(NamedTuple):
    """Pelvis, two segments of the spine, neck and head."""

    pelvis: Frame
    lumbar: Frame
    thorax: Frame
    neck: Frame
    head: Frame
    crown: Vector


class Body(NamedTuple):
    """A solved figure."""

    trunk: Trunk
    right_leg: Leg
    left_leg: Leg
    right_arm: Arm
    left_arm: Arm

    def leg(self, side: Handed) -> Leg:
        """The leg of that side."""
        return self.right_leg if side == "right" else self.left_leg

    def arm(self, side: Handed) -> Arm:
        """The arm of that side."""
        return self.right_arm if side == "right" else self.left_arm

    def segments(self) -> dict[str, Frame]:
        """Every segment by name: `pelvis`, `left_thigh`, ..."""
        found: dict[str, Frame] = dict(zip(TRUNK_SEGMENTS, self.trunk[:5], strict=True))
        for side in SIGNS:
            limbs = (*self.leg(side)[:4], *self.arm(side)[:4])
            names = (f"{side}_{name}" for name in (*LEG_SEGMENTS, *ARM_SEGMENTS))
            found.update(zip(names, limbs, strict=True))
        return found

    def joints(self) -> dict[str, Vector]:
        """Every joint centre and the ends of the limbs by name: `pelvis`, `left_knee`, ..."""
        points = [frame.origin for frame in self.trunk[:5]]
        places = (*points, self.trunk.crown)
        found: dict[str, Vector] = dict(zip(TRUNK_JOINTS, places, strict=True))
        for side in SIGNS:
            leg, arm = self.leg(side), self.arm(side)
            places = (*(f.origin for f in leg[:4]), leg[4], *(f.origin for f in arm[:4]), arm[4])
            names = (f"{side}_{name}" for name in (*LEG_JOINTS, *ARM_JOINTS))
            found.update(zip(names, places, strict=True))
        return found


TRUNK_SEGMENTS = ("pelvis", "lumbar", "thorax", "neck", "head")
LEG_SEGMENTS = ("thigh", "shank", "foot", "toes")
ARM_SEGMENTS = ("upper_arm", "forearm", "hand", "fingers")
TRUNK_JOINTS: tuple[str, ...] = ("pelvis", "lumbar", "chest", "neck", "skull", "crown")
LEG_JOINTS = ("hip", "knee", "ankle", "ball", "toe_tip")
ARM_JOINTS = ("shoulder", "elbow", "wrist", "knuckle", "fingertip")

# Shares of the lower of two spinal joints: half the bending, a fifth of the turning.
LOWER_BEND = 0.5
LOWER_TURN = 0.2

_TO_LUMBAR = (0.0, 0.0, size.LUMBAR_JOINT)
_TO_CHEST = (0.0, 0.0, size.LUMBAR)
_TO_NECK = (0.0, 0.0, size.THORAX)
_TO_SKULL = (0.0, 0.0, size.NECK)
_TO_CROWN = (0.0, 0.0, size.HEAD)
_TO_KNEE = (0.0, 0.0, -size.THIGH)
_TO_ANKLE = (0.0, 0.0, -size.SHANK)
_TO_BALL = (size.BALL, 0.0, -size.ANKLE_HEIGHT)
_TO_TOE_TIP = (size.TOE - size.BALL, 0.0, 0.0)
_TO_ELBOW = (0.0, 0.0, -size.UPPER_ARM)
_TO_WRIST = (0.0, 0.0, -size.FOREARM)
_TO_KNUCKLE = (0.0, 0.0, -size.PALM)
_TO_FINGERTIP = (0.0, 0.0, -size.FINGERS)


def pelvis_axes(root: Root) -> Matrix:
    """How the pelvis is turned."""
    return by_zyx(root.yaw, root.pitch, root.roll)


def trunk_of(root: Root, spine: Spine) -> Trunk:
    """Pelvis to crown."""
    pelvis = Frame((root.x, root.y, root.z), pelvis_axes(root))
    bend, lean, turn, nod, tilt, look = spine
    low, high = LOWER_BEND, 1 - LOWER_BEND
    axes = times(pelvis.axes, by_yxz(bend * low, lean * low, -turn * LOWER_TURN))
    lumbar = Frame(pelvis.at(_TO_LUMBAR), axes)
    axes = times(axes, by_yxz(bend * high, lean * high, -turn * (1 - LOWER_TURN)))
    thorax = Frame(lumbar.at(_TO_CHEST), axes)
    half = by_yxz(nod / 2, tilt / 2, -look / 2)
    axes = times(axes, half)
    neck = Frame(thorax.at(_TO_NECK), axes)
    head = Frame(neck.at(_TO_SKULL), times(axes, half))
    return Trunk(pelvis, lumbar, thorax, neck, head, head.at(_TO_CROWN))


def hip_centre(pelvis: Frame, side: Handed) -> Vector:
    """The centre of that hip joint."""
    return pelvis.at((0.0, SIGNS[side] * size.HIP_HALF_WIDTH, 0.0))


def shoulder_centre(thorax: Frame, side: Handed) -> Vector:
    """The centre of that shoulder joint."""
    return thorax.at((0.0, SIGNS[side] * size.SHOULDER_HALF_WIDTH, size.THORAX))


def leg_of(pelvis: Frame, side: Handed, angles: LegAngles) -> Leg:
    """A leg hanging from `pelvis` with those joint angles."""
    sign = SIGNS[side]
    flexion, abduction, rotation, knee, dorsiflexion, inversion, toe_out, toes = angles
    hip = by_yxz(-flexion, sign * abduction, sign * rotation)
    thigh = Frame(hip_centre(pelvis, side), times(pelvis.axes, hip))
    shank = Frame(thigh.at(_TO_KNEE), times(thigh.axes, about_y(knee)))
    ankle = by_yxz(-dorsiflexion, -sign * inversion, sign * toe_out)
    return with_foot(thigh, shank, times(shank.axes, ankle), toes)


def with_foot(thigh: Frame, shank: Frame, foot_axes: Matrix, toe_extension: float) -> Leg:
    """The leg with a foot turned as given in the world."""
    foot = Frame(shank.at(_TO_ANKLE), foot_axes)
    toes = Frame(foot.at(_TO_BALL), times(foot_axes, about_y(-toe_extension)))
    return Leg(thigh, shank, foot, toes, toes.at(_TO_TOE_TIP))


def arm_of(thorax: Frame, side: Handed, angles: ArmAngles) -> Arm:
    """An arm hanging from `thorax` with those joint angles."""
    sign = SIGNS[side]
    flexion, abduction, rotation, elbow, pronation, extension, deviation, fingers = angles
    shoulder = by_yxz(-flexion, sign * abduction, sign * rotation)
    upper_arm = Frame(shoulder_centre(thorax, side), times(thorax.axes, shoulder))
    forearm = Frame(upper_arm.at(_TO_ELBOW), times(upper_arm.axes, about_y(-elbow)))
    wrist = by_zxy(-sign * pronation, sign * extension, -deviation)
    return with_hand(upper_arm, forearm, times(forearm.axes, wrist), -sign * fingers)


def with_hand(upper_arm: Frame, forearm: Frame, hand_axes: Matrix, finger_turn: float) -> Arm:
    """The arm with a hand turned as given in the world. `finger_turn` is signed by the side."""
    hand = Frame(forearm.at(_TO_WRIST), hand_axes)
    fingers = Frame(hand.at(_TO_KNUCKLE), times(hand_axes, about_x(finger_turn)))
    return Arm(upper_arm, forearm, hand, fingers, fingers.at(_TO_FINGERTIP))
