"""A key pose from what it is to do: aims, the range of motion, flesh, the floor and its rests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

import msgspec

from figure.faults import limits_of
from figure.least_squares import least_squares
from figure.measures import Measured, is_angle
from figure.overlap import overlaps
from figure.pose_files import Pose, get, other_side, path_of, put, turn_of
from hiptimer.figure import motion_file
from hiptimer.figure.contact import foot_point
from hiptimer.figure.keyframes import SolvedKey, solved
from hiptimer.figure.motion_file import Take
from hiptimer.figure.skeleton import Handed
from hiptimer.figure.surface import capsules_of
from hiptimer.figure.vectors import Vector, distance

Aim = float | tuple[float, float]
"""A value, or the lowest and the highest one that will do."""

DEGREE, METRE = 1.0, 0.01
"""What counts as one in an aim: a degree, a centimetre."""
STAY = 0.03
"""How much it counts to keep a value as it was, a degree or centimetre each."""
PULL = 3.0
"""How much it counts for a joint to be where it is asked to be, a centimetre each."""
ARM = 5.0
MARGIN = 0.3
"""Degrees that a key stays within the range, for what the rounding costs."""
FLESH = 0.028
"""Metres that parts may press into each other anyway."""
NAMES = {
    "pelvis": ("x", "y", "z", "pitch", "roll", "yaw"),
    "spine": motion_file.SpineAngle.__args__,
    "leg": motion_file.LegAngle.__args__,
    "arm": motion_file.ArmAngle.__args__,
    "foot": ("x", "y", "z", "heading", "pitch", "roll"),
    "hand": ("x", "y", "z", "heading", "pitch", "roll"),
    "knee": ("x", "y", "z"),
}


@dataclass(frozen=True)
class Key:
    """A pose to solve.

    It begins as the pose of its own name, or as that named by `start` (half way between two where
    it is "one+other"), after `fix` has replaced parts by their paths ("right.hand"; None takes one
    away) and `same` has taken some over from other poses. Then what `free` names (with *) gives
    way to the `aims`, measures by name.

    `stay` is how much it counts to keep a number as it was, `pull` how much that a joint in `near`
    is where another pose has it. Feet in `turned` are written down as they are turned in the room,
    so that other poses can plant them alike. Joints stay `margin` degrees within their range.
    `like` is what the file lets the pose inherit from. Where the sides are `alike`, the left one
    does what the right one does.
    """

    name: str
    free: Sequence[str]
    aims: Mapping[str, Aim]
    start: str | None = None
    like: str | None = None
    fix: Mapping[str, Any] = field(default_factory=dict[str, Any])
    same: Mapping[str, str] = field(default_factory=dict[str, str])
    near: Mapping[str, str] = field(default_factory=dict[str, str])
    turned: Sequence[Handed] = ()
    variant: str | None = None
    stay: float = STAY
    margin: float = MARGIN
    pull: float = PULL
    alike: bool = False


def free_names(pose: Pose, patterns: Sequence[str]) -> list[str]:
    """The names of the numbers of a pose that `patterns` let go."""
    names = [f"{part}.{name}" for part in ("pelvis", "spine") for name in NAMES[part]]
    for side in ("right", "left"):
        limbs = pose.get(side, {})
        for part in ("leg", "arm", "foot", "hand", "knee"):
            if part in {"leg", "arm"} or limbs.get(part):
                names += [f"{side}.{part}.{name}" for name in NAMES[part]]
    still = [
        n for n in names if not n.endswith(("toe_extension", "finger_flexion")) or n in patterns
    ]
    return [n for n in still if any(fnmatchcase(n, pattern) for pattern in patterns)]


def posed(pose: Pose, key: Key, take: Take, places: Mapping[str, Vector]) -> tuple[Pose, SolvedKey]:
    """`pose` as `key` asks, with joints at `places`, and the body that it makes."""
    names = free_names(pose, key.free)
    paths = [path_of(name) for name in names]
    scales = [0.01 if name.rpartition(".")[2] in "xyz" else 1.0 for name in names]
    # An elbow may point anywhere: it stays, or it swings from pose to pose.
    stays = [key.stay * (ARM if ".arm." in name else 1) for name in names]
    start = [get(pose, path) / scale for path, scale in zip(paths, scales, strict=True)]

    def apply(values: Sequence[float]) -> SolvedKey:
        for path, scale, value in zip(paths, scales, values, strict=True):
            put(pose, path, round(value * scale, 6))
        if key.alike:
            pose["left"] = other_side(pose["right"])
        return solved(key.name, msgspec.convert(_plain(pose), motion_file.Pose))

    def residuals(values: Sequence[float]) -> list[float]:
        body = apply(values)
        found = _residuals(body, key, take)
        joints = body.body.joints()
        found += [
            key.pull * (a - b) / METRE
            for name, place in places.items()
            for a, b in zip(joints[name], place, strict=True)
        ]
        moved = zip(values, start, stays, strict=True)
        return found + [(a - b) * stay for a, b, stay in moved]

    body = apply(least_squares(residuals, start)).body
    for side in key.turned:
        axes = body.leg(side).foot.axes
        for name, angle in zip(("heading", "pitch", "roll"), turn_of(axes), strict=True):
            pose[side]["foot"][name] = round(angle, 2)
    return pose, _rounded(pose, names, paths, key)


def _plain(pose: Pose) -> Pose:
    return {name: part for name, part in pose.items() if name != "like"}


def _rounded(pose: Pose, names: list[str], paths: list[Any], key: Key) -> SolvedKey:
    for name, path in zip(names, paths, strict=True):
        digits = 4 if name.rpartition(".")[2] in "xyz" else 2
        put(pose, path, round(get(pose, path), digits) + 0.0)
    if key.alike:
        pose["left"] = other_side(pose["right"])
    return solved(key.name, msgspec.convert(_plain(pose), motion_file.Pose))


def _residuals(found: SolvedKey, key: Key, take: Take) -> list[float]:
    measured = Measured(found.body)
    aims = [
        _miss(measured.value(name), aim) / (DEGREE if is_angle(name) else METRE) * 3
        for name, aim in key.aims.items()
    ]
    return [
        *aims,
        *_beyond(found, measured, take, key.margin),
        *_inside(found, take),
        *_below(found),
        *_resting(found, take),
        *_unreached(found),
    ]


def _miss(value: float, aim: Aim) -> float:
    low, high = aim if isinstance(aim, tuple) else (aim, aim)
    return value - min(max(value, low), high)


def _beyond(key: SolvedKey, measured: Measured, take: Take, margin: float) -> list[float]:
    allowed = {f"{b.part}.{b.reading}": b.limit for b in take.beyond}
    standing = {
        side
        for side in ("right", "left")
        if (plant := key.limbs(side).foot) and plant.on == "floor"
    }
    found: list[float] = []
    for name, angle in measured.angles.items():
        if name.endswith(("shoulder_behind", "shoulder_behind_raised")):
            continue  # one of the two, by the height of the arm: the number would jump
        part, _, reading = name.partition(".")
        low, high = limits_of(part, reading, standing)
        high = allowed.get(name, high)
        found.append(4 * _miss(angle, (low + margin, high - margin) if high > low else (low, high)))
    return found


def _inside(found: SolvedKey, take: Take) -> list[float]:
    allowed = {frozenset(t.parts): t.depth - 0.003 for t in take.touching}
    depths: dict[frozenset[str], float] = {}
    for overlap in overlaps(found.body, 0.01):
        parts = frozenset(overlap.parts)
        excess = overlap.depth - allowed.get(parts, FLESH)
        depths[parts] = max(depths.get(parts, 0.0), excess)
    # A fixed number of residuals: one for all pairs, as their order is not.
    return [sum(d * d for d in depths.values()) ** 0.5 / METRE * 4]


def _below(found: SolvedKey) -> list[float]:
    lows = [
        min(part.start[2] - part.start_radius, part.end[2] - part.end_radius)
        for part in capsules_of(found.body)
    ]
    return [4 * min(low + 0.004, 0.0) / METRE for low in lows]


def _resting(found: SolvedKey, take: Take) -> list[float]:
    tops = {prop.kind: prop.at[2] + prop.size[2] / 2 for prop in take.props}
    return [
        4 * (place[2] - tops.get(on or "floor", 0.0)) / METRE
        for place, on in zip(found.resting.values(), found.pose.contacts.values(), strict=True)
        if on not in found.body.segments()
    ]


def _unreached(found: SolvedKey) -> list[float]:
    """How far a planted limb falls short, and how far the pelvis has to give way to one."""
    body, pose = found.body, found.pose
    at = pose.pelvis.at if pose.pelvis else body.trunk.pelvis.origin
    misses = [4 * distance(at, body.trunk.pelvis.origin) / METRE]
    segments = body.segments()
    for side in ("right", "left"):
        foot = found.limbs(side).foot
        if foot and found.limbs(side).knee:
            place = body.leg(side).foot.at(foot_point(foot, side))
            misses.append(4 * distance(place, foot.at) / METRE)
        hand = found.limbs(side).hand
        if hand is None:
            continue
        place = segments[hand.on].at(hand.at) if hand.on in segments else hand.at
        misses.append(4 * distance(place, body.arm(side).hand.origin) / METRE)
    return misses
