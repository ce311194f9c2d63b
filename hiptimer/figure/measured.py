"""The figure in what somebody measured on themselves: from a reading to joint angles, and back.

Lengths of the tape are in centimetres, angles in degrees. Formulas: thigh drop asin(dh / L), turns
asin(d / s), and for the knee fall-out the circle that a knee bent to a right angle goes about the
line from hip to foot, read at the height of its lowest outer point.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import acos, asin, cos, degrees, hypot, radians, sin
from typing import Final, NamedTuple

from msgspec.structs import replace

from hiptimer.figure import proportions as size
from hiptimer.figure.contact import foot_axes
from hiptimer.figure.limbs import leg_angles, leg_reaching
from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Motion
from hiptimer.figure.motion_file import LimbPoses, Pose
from hiptimer.figure.scene import Scene
from hiptimer.figure.skeleton import SIGNS, Frame, Handed, Root, hip_centre, pelvis_axes, with_foot
from hiptimer.figure.vectors import (
    Vector,
    across,
    added,
    along,
    between,
    cross,
    scaled,
    unit,
)
from hiptimer.messages import ExplainedError, Message

THIGH_DROP, TURN_IN, TURN_OUT = "thigh-drop", "turn-in", "turn-out"
FALL_OUT, SIDE_HOLD = "knee-fall-out", "side-hold"
BOTH_AT_ONCE: Final = frozenset({TURN_IN, FALL_OUT})
"""Tests whose picture has both legs in what was measured; in the others one works."""
HIP_HEIGHT, ANKLE_LINE, HALF_KNEE = 10.0, 4.0, 5.0
"""Centimetres above the floor of the hip's middle, lying, and of the ankles where the soles meet,
and from the middle of the knee to its lowest outer point."""
OWN_LENGTHS: Final = {
    "l": 100 * size.THIGH,
    "s": 100 * size.SHANK,
    "thigh": 100 * size.THIGH,
    "shin": 100 * size.SHANK,
}
"""The figure's, in centimetres: they stand for those that a person did not measure."""
LEVEL: Final = 1.15 * size.THIGH
"""Metres that the line from which a thigh drops is long: to be seen beyond the knee."""
MARK: Final = 0.2
"""Metres from the middle of the mark on the wall to its end."""
SIDES: Final[tuple[Handed, ...]] = ("left", "right")
WAY_IN: Final = 0.25
"""The share of a movement that the way into its position takes, if there is one."""
ROUNDING: Final = 1e-6
READ_AT: Final = 0.5
"""The share of a test's movement at which the reading is taken."""


class Range(NamedTuple):
    """How far a test goes. `reach` is in degrees, from the least to the most that a leg can do.

    All else is in the test's unit: `typical` shows how it is done where nothing was measured yet,
    and the picture has room `from_to`. `unsaid` is the angle of a leg that is not measured yet.
    """

    reach: tuple[float, float]
    typical: float
    from_to: tuple[float, float]
    unsaid: float = 0.0


RANGES: Final = {
    THIGH_DROP: Range((-30.0, 40.0), 10.0, (-15.0, 35.0)),
    TURN_IN: Range((0.0, 65.0), 30.0, (0.0, 55.0)),
    TURN_OUT: Range((0.0, 65.0), 38.0, (0.0, 60.0)),
    FALL_OUT: Range((5.0, 95.0), 13.0, (4.0, 28.0), 60.0),
}
NO_RANGE: Final = Range((0.0, 0.0), 0.0, (0.0, 0.0))
"""Of a test that is timed: the figure stands in it in one way."""


class OutOfReachError(ExplainedError):
    """No leg stands like this: a wrong number was read or typed."""


def degrees_of(test: str, measures: Mapping[str, float]) -> float:
    """The angle that what was measured makes: what the tape gave, or "deg", what the phone did.

    Raises `OutOfReachError` for what no leg can reach.
    """
    given = OWN_LENGTHS | {name.lower(): value for name, value in measures.items()}
    if "deg" in given:
        return _within_reach(test, given["deg"])
    match test:
        case "thigh-drop":
            found = _arc(asin, given["dh"], given["l"])
        case "turn-in" | "turn-out":
            found = _arc(asin, given["d"], given["s"])
        case "knee-fall-out":
            radius, middle = _circle(given)
            found = _arc(acos, given["k"] + HALF_KNEE - middle, radius)
        case _:
            raise ValueError(test)
    return _within_reach(test, found)


def measure_of(test: str, angle: float, lengths: Mapping[str, float]) -> float:
    """What the tape gives at that angle, in centimetres: the inverse of `degrees_of`."""
    given = OWN_LENGTHS | {name.lower(): value for name, value in lengths.items()}
    if test == FALL_OUT:
        radius, middle = _circle(given)
        return middle + radius * cos(radians(angle)) - HALF_KNEE
    return given["l" if test == THIGH_DROP else "s"] * sin(radians(angle))


def _arc(function: Callable[[float], float], part: float, whole: float) -> float:
    if whole <= 0 or abs(part) > whole:
        raise OutOfReachError(_refusal())
    return degrees(function(part / whole))


def _within_reach(test: str, angle: float) -> float:
    low, high = RANGES[test].reach
    if not low - ROUNDING <= angle <= high + ROUNDING:
        raise OutOfReachError(_refusal())
    return angle


def _refusal() -> Message:
    return Message("No leg reaches that far. Please measure again, or check what you typed.")


def _circle(given: Mapping[str, float]) -> tuple[float, float]:
    """How far a right-angled knee rises over the middle of its way, and how high that middle is.

    Its way goes about the line from hip to foot, which slopes a little.
    """
    thigh, shin = given["thigh"], given["shin"]
    if thigh <= 0 or shin <= 0:
        raise OutOfReachError(_refusal())
    line, falls = hypot(thigh, shin), HIP_HEIGHT - ANKLE_LINE
    level = cos(asin(min(falls / line, 1.0)))
    return level * thigh * shin / line, HIP_HEIGHT - falls * (thigh / line) ** 2


class Readings(NamedTuple):
    """A value of each side in the test's unit, None where there is none, and the tape's lengths."""

    left: float | None = None
    right: float | None = None
    lengths: Mapping[str, float] = {}

    def on(self, side: Handed) -> float | None:
        """The value of that side."""
        return self.left if side == "left" else self.right


class Gauge(NamedTuple):
    """What was measured on a side, as it stands in the room.

    An angle is at `corner`, from the way to `zero` to the way to `end`. A height goes from `zero`,
    on the floor, to `end`; the mark on a wall that a held leg reaches goes from `zero` to `end`.
    """

    side: Handed
    zero: Vector
    end: Vector
    corner: Vector | None = None


class MeasuredPose(NamedTuple):
    """The figure in what was measured, and what to draw beside it."""

    moment: Moment
    gauges: tuple[Gauge, ...]


def angle_in(test: str, value: float, lengths: Mapping[str, float]) -> float:
    """The figure's angle for a value in the test's own unit. Raises `OutOfReachError`."""
    name = "k" if test == FALL_OUT else "deg"
    return degrees_of(test, {**lengths, name: value})


def measured_pose(
    motion: Motion, readings: Readings, side: Handed = "right", at: float = READ_AT
) -> MeasuredPose:
    """The figure of a test at a share of its movement, the leg of `side` at work.

    Raises `OutOfReachError`.
    """
    test = motion.exercise
    mirrored = side == "left" and test not in BOTH_AT_ONCE
    pose = motion.file.poses["reached"]
    if test != SIDE_HOLD:
        left, right = (_angle(test, readings, each) for each in SIDES)
        pose = _posed(test, pose, *((right, left) if mirrored else (left, right)))
    take = replace(motion.file, poses={**motion.file.poses, "reached": pose})
    moment = _played(Scene(take, mirrored), at)
    sides: tuple[Handed, ...] = SIDES if test in BOTH_AT_ONCE else (side,)
    gauges = [
        _gauge(test, moment, each)
        for each in sides
        if test == SIDE_HOLD or readings.on(each) is not None
    ]
    return MeasuredPose(moment, tuple(gauges))


def typical(test: str, readings: Readings, side: Handed) -> Readings:
    """Values that show how it is done on that side: its own, else typical ones."""
    value = readings.on(side)
    if value is None:
        value = RANGES.get(test, NO_RANGE).typical
    if test == FALL_OUT:
        return Readings(value, value, readings.lengths)
    return Readings(**{side: value}, lengths=readings.lengths)


def _played(scene: Scene, at: float) -> Moment:
    """A share of the way into the position where there is one, of the movement, and back."""
    if scene.change is None:
        return scene.main.moment(at)
    if WAY_IN <= at <= 1 - WAY_IN:
        return scene.main.moment((at - WAY_IN) / (1 - 2 * WAY_IN))
    return scene.change.moment(min(at, 1 - at) / WAY_IN)


def _angle(test: str, readings: Readings, side: Handed) -> float:
    value = readings.on(side)
    if value is None and test == FALL_OUT:
        value = readings.on("right" if side == "left" else "left")
    return RANGES[test].unsaid if value is None else angle_in(test, value, readings.lengths)


def _posed(test: str, pose: Pose, left: float, right: float) -> Pose:
    """The pose of a file, whose right leg works, with the legs at these angles."""
    right_leg = _LEGS[test](pose, "right", right)
    left_leg = _LEGS[test](pose, "left", left) if test in BOTH_AT_ONCE else pose.left
    return replace(pose, right=right_leg, left=left_leg)


def _dropped(pose: Pose, side: Handed, angle: float) -> LimbPoses:
    """A thigh so far below level, the shin hanging."""
    limbs = pose.right if side == "right" else pose.left
    leg = {**limbs.leg, "hip_flexion": _level(pose) - angle, "knee_flexion": 90 - angle}
    return replace(limbs, leg=leg)


def _turned_in(pose: Pose, side: Handed, angle: float) -> LimbPoses:
    limbs = pose.right if side == "right" else pose.left
    leg = {**limbs.leg, "hip_flexion": _level(pose), "hip_external_rotation": -angle}
    return replace(limbs, leg=leg)


def _turned_out(pose: Pose, side: Handed, angle: float) -> LimbPoses:
    return _turned_in(pose, side, -angle)


def _level(pose: Pose) -> float:
    """Degrees that a hip is bent by where the thigh lies level."""
    return 90 + (pose.pelvis.pitch if pose.pelvis else 0.0)


def _fallen(pose: Pose, side: Handed, angle: float) -> LimbPoses:
    """A knee that has sunk so far from upright about the line from hip to ankle."""
    limbs = pose.right if side == "right" else pose.left
    assert pose.pelvis, "the file of this test says where it lies"
    assert limbs.foot, "and plants the feet"
    root = Root(*pose.pelvis.at, pose.pelvis.pitch, pose.pelvis.roll, pose.pelvis.yaw)
    pelvis = Frame(pose.pelvis.at, pelvis_axes(root))
    axis = unit(between(hip_centre(pelvis, side), limbs.foot.at))
    up = across((0.0, 0.0, 1.0), axis)
    out = scaled(cross(up, axis), SIGNS[side])
    turn = radians(angle)
    pole = added(scaled(up, cos(turn)), scaled(out, sin(turn)))
    thigh, shank = leg_reaching(pelvis, side, limbs.foot.at, pole)
    foot = replace(limbs.foot, roll=-SIGNS[side] * min(88.0, 88.0 - 0.6 * (65.0 - angle)))
    leg = with_foot(thigh, shank, foot_axes(foot), 0.0)
    found = leg_angles(pelvis, side, leg, 0.0)
    return replace(limbs, leg=dict(zip(found._fields, found, strict=True)), foot=foot)


_LEGS: Final[Mapping[str, Callable[[Pose, Handed, float], LimbPoses]]] = {
    THIGH_DROP: _dropped,
    TURN_IN: _turned_in,
    TURN_OUT: _turned_out,
    FALL_OUT: _fallen,
}


def _gauge(test: str, moment: Moment, side: Handed) -> Gauge:
    leg = moment.body.leg(side)
    hip, knee, ankle = leg.thigh.origin, leg.shank.origin, leg.foot.origin
    if test == THIGH_DROP:
        ahead = 1.0 if knee[0] > hip[0] else -1.0
        return Gauge(side, along(hip, (ahead, 0.0, 0.0), LEVEL), knee, hip)
    if test in {TURN_IN, TURN_OUT}:
        return Gauge(side, along(knee, (0.0, 0.0, -1.0), size.SHANK), ankle, knee)
    if test == FALL_OUT:
        half = HALF_KNEE / 100
        mark = added(knee, (0.0, SIGNS[side] * half, -half))
        return Gauge(side, (mark[0], mark[1], 0.0), mark)
    wall = next(prop for prop in moment.props if prop.kind == "wall")
    face, (_, y, z) = wall.centre[0] + wall.size[1] / 2, ankle
    return Gauge(side, (face, y - MARK, z), (face, y + MARK, z))
