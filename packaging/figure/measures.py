"""What can be asked of a posed body, by name.

right_knee.x            a joint's place in the room, in metres (x forward, y left, z up)
right_hip.hip_flexion   a joint's angle, as `range_of_motion.readings` names it, in degrees
right_shank.heading     where a bone points: to the left of straight ahead, in degrees
right_shank.slope       where a bone points: above the horizontal, in degrees
right_foot.heading      of a foot or a hand: where toes or fingers point
pelvis.tilt             how far the right side is lower, and
pelvis.lean             how far the top tips forward, in degrees
right_wrist~left_wrist  how far two joints are apart, in metres
right_wrist@left_thigh.x  a joint's place in the frame of a segment, in metres
head+left_upper_arm     how deep two parts of the body press into each other, in metres
A-B                     the difference of two of them
"""

from __future__ import annotations

from functools import cached_property
from itertools import product
from math import asin, atan2, degrees

from figure.overlap import depth_of
from figure.range_of_motion import readings, turned_back
from hiptimer.figure.skeleton import Body, Frame
from hiptimer.figure.surface import Capsule, capsules_of
from hiptimer.figure.vectors import Vector, between, distance

AXES = {"x": 0, "y": 1, "z": 2}


class Measured:
    """A body, to be measured."""

    def __init__(self, body: Body) -> None:
        self.body = body

    @cached_property
    def joints(self) -> dict[str, Vector]:
        """Every joint centre by name."""
        return self.body.joints()

    @cached_property
    def segments(self) -> dict[str, Frame]:
        """Every segment by name."""
        return self.body.segments()

    @cached_property
    def capsules(self) -> list[Capsule]:
        """The parts of the body."""
        return capsules_of(self.body)

    @cached_property
    def angles(self) -> dict[str, float]:
        """Every joint angle by `part.reading`."""
        return {f"{part}.{name}": angle for part, name, angle in readings(self.body)}

    def value(self, measure: str) -> float:
        """The value of a measure. Raises `KeyError` for one that is not known."""
        one, minus, other = measure.partition("-")
        return self._value(one) - (self._value(other) if minus else 0.0)

    def _value(self, measure: str) -> float:
        if "+" in measure or "~" in measure:
            return self._of_two(measure)
        part, _, name = measure.rpartition(".")
        if "@" in part:
            joint, _, segment = part.partition("@")
            frame = self.segments[segment]
            return turned_back(frame.axes, between(frame.origin, self.joints[joint]))[AXES[name]]
        if name in AXES:
            return self.joints[part][AXES[name]]
        if name in {"heading", "slope"}:
            return self._direction(part, name)
        if name in {"tilt", "lean"}:
            column = 1 if name == "tilt" else 0
            sign = 1 if name == "tilt" else -1
            return sign * degrees(asin(self.segments[part].axes[6 + column]))
        return self.angles[measure]

    def _of_two(self, measure: str) -> float:
        one, mark, other = measure.partition("+" if "+" in measure else "~")
        if mark == "~":
            return distance(self.joints[one], self.joints[other])
        parts = ([c for c in self.capsules if c.name == name] for name in (one, other))
        return max(depth_of(a, b) for a, b in product(*parts))

    def _direction(self, segment: str, name: str) -> float:
        axes = self.segments[segment].axes
        x, y, z = axes[2::3] if not segment.endswith("foot") else axes[0::3]
        if not segment.endswith("foot"):
            x, y, z = -x, -y, -z
        return degrees(atan2(y, x)) if name == "heading" else degrees(asin(max(-1.0, min(1.0, z))))


def is_angle(measure: str) -> bool:
    """Whether a measure is in degrees, and not in metres."""
    first = measure.partition("-")[0]
    return "~" not in first and "+" not in first and first.rpartition(".")[2] not in AXES
