"""A body from what its limbs are to do: keep joint angles, stay planted, or kneel.

The pelvis gives way, by as little as it takes, where a planted limb would otherwise be too short.
"""

from __future__ import annotations

from typing import NamedTuple

from hiptimer.figure import proportions as size
from hiptimer.figure.limbs import (
    ARM_REACH,
    LEG_REACH,
    ankle_axes,
    arm_reaching,
    leg_kneeling,
    leg_reaching,
    wrist_axes,
)
from hiptimer.figure.skeleton import (
    SIGNS,
    Arm,
    ArmAngles,
    Body,
    Frame,
    Handed,
    Leg,
    LegAngles,
    Root,
    Spine,
    Trunk,
    arm_of,
    hip_centre,
    leg_of,
    shoulder_centre,
    trunk_of,
    with_foot,
    with_hand,
)
from hiptimer.figure.vectors import (
    Matrix,
    Vector,
    added,
    along,
    between,
    cross,
    dot,
    length,
    scaled,
    times,
    turned,
)

ROOM = frozenset({"floor", "cushion", "pillow", "chair", "table", "wall"})
"""What a limb can be planted on for the pelvis to give way to it."""

SWING = "swing"
"""A limb on its way: its place is in the room, but nothing holds it there."""

WORLD = ROOM | {SWING}
SETTLED = 1e-12
ROUNDS = 12
DAMPING = 0.02


class FootGoal(NamedTuple):
    """A foot whose point `pivot` is to be at `at`, in the coordinates of what it is `on`.

    Without `axes` the foot is turned by the ankle angles.
    """

    on: str
    at: Vector
    pivot: Vector
    axes: Matrix | None
    pole: Vector
    angles: LegAngles


class KneelGoal(NamedTuple):
    """A leg whose knee and ankle stay where they are in the room. `foot` is what its foot does."""

    knee: Vector
    ankle: Vector
    axes: Matrix
    toe_extension: float
    foot: FootGoal


class HandGoal(NamedTuple):
    """A hand whose wrist is to be at `at`, in the coordinates of what it is `on`.

    Without `axes` the hand is turned by the forearm and wrist angles.
    """

    on: str
    at: Vector
    axes: Matrix | None
    pole: Vector
    angles: ArmAngles


LegGoal = LegAngles | FootGoal | KneelGoal
ArmGoal = ArmAngles | HandGoal


class Goals(NamedTuple):
    """What the whole body is to do."""

    root: Root
    spine: Spine
    right_leg: LegGoal
    left_leg: LegGoal
    right_arm: ArmGoal
    left_arm: ArmGoal


def body_with(goals: Goals) -> Body:
    """The body that does what `goals` say."""
    trunk = _trunk_within_reach(goals)
    pelvis = trunk.pelvis
    if _rests_on_leg(goals.right_leg):
        left_leg = _leg(pelvis, "left", goals.left_leg, None)
        right_leg = _leg(pelvis, "right", goals.right_leg, left_leg)
    else:
        right_leg = _leg(pelvis, "right", goals.right_leg, None)
        left_leg = _leg(pelvis, "left", goals.left_leg, right_leg)
    right_arm = _arm(trunk, "right", goals.right_arm, right_leg, left_leg)
    left_arm = _arm(trunk, "left", goals.left_arm, right_leg, left_leg)
    return Body(trunk, right_leg, left_leg, right_arm, left_arm)


def _rests_on_leg(goal: LegGoal) -> bool:
    return isinstance(goal, FootGoal) and goal.on.startswith("left")


def _leg(pelvis: Frame, side: Handed, goal: LegGoal, other: Leg | None) -> Leg:
    match goal:
        case LegAngles():
            return leg_of(pelvis, side, goal)
        case KneelGoal(knee, ankle, axes, toes, _):
            thigh, shank = leg_kneeling(pelvis, side, knee, ankle)
            return with_foot(thigh, shank, axes, toes)
        case FootGoal(on, at, pivot, axes, pole, angles):
            if on not in WORLD:
                holder = _segment(on, pelvis, pelvis, other, other)
                at, axes = holder.at(at), axes and times(holder.axes, axes)
            ankle = added(at, scaled(turned(axes, pivot), -1.0)) if axes else at
            thigh, shank = leg_reaching(pelvis, side, ankle, pole)
            foot = axes or ankle_axes(shank, side, angles)
            return with_foot(thigh, shank, foot, angles.toe_extension)


def _arm(trunk: Trunk, side: Handed, goal: ArmGoal, right: Leg, left: Leg) -> Arm:
    if isinstance(goal, ArmAngles):
        return arm_of(trunk.thorax, side, goal)
    on, at, axes, pole, angles = goal
    if on not in WORLD:
        holder = (
            trunk.head if on == "head" else _segment(on, trunk.pelvis, trunk.thorax, right, left)
        )
        at, axes = holder.at(at), axes and times(holder.axes, axes)
    upper_arm, forearm = arm_reaching(trunk.thorax, side, at, pole)
    hand = axes or wrist_axes(forearm, side, angles)
    return with_hand(upper_arm, forearm, hand, -SIGNS[side] * angles.finger_flexion)


def _segment(name: str, pelvis: Frame, thorax: Frame, right: Leg | None, left: Leg | None) -> Frame:
    if name in {"pelvis", "thorax"}:
        return pelvis if name == "pelvis" else thorax
    side, _, part = name.partition("_")
    leg = right if side == "right" else left
    if leg is None:
        raise ValueError(name)
    return {"thigh": leg.thigh, "shank": leg.shank, "foot": leg.foot}[part]


class _Tether(NamedTuple):
    """A joint that must be `least` to `most` away from a place in the room."""

    offset: Vector
    place: Vector
    least: float
    most: float


def _trunk_within_reach(goals: Goals) -> Trunk:
    """The trunk, moved so that every limb planted in the room reaches its place."""
    root = goals.root
    trunk = trunk_of(root, goals.spine)
    tethers = _tethers(goals, trunk)
    start: Vector = (root.x, root.y, root.z)
    place = start
    for _ in range(ROUNDS):
        pulls = [pull for tether in tethers if (pull := _pull(tether, place))]
        if not pulls:
            break
        place = added(place, _least_move(pulls))
    if place == start:
        return trunk
    return trunk_of(root._replace(x=place[0], y=place[1], z=place[2]), goals.spine)


def _pull(tether: _Tether, place: Vector) -> tuple[Vector, float] | None:
    """The direction in which a tether pulls and how many metres are missing, if any."""
    way = between(added(place, tether.offset), tether.place)
    span = length(way)
    excess = span - min(max(span, tether.least), tether.most)
    return (scaled(way, 1 / span), excess) if abs(excess) > SETTLED else None


def _least_move(pulls: list[tuple[Vector, float]]) -> Vector:
    """The shortest move that gives way to all pulls at once: a damped Gauss-Newton step."""
    xx = yy = zz = DAMPING
    xy = xz = yz = bx = by = bz = 0.0
    for (x, y, z), excess in pulls:
        xx, yy, zz = xx + x * x, yy + y * y, zz + z * z
        xy, xz, yz = xy + x * y, xz + x * z, yz + y * z
        bx, by, bz = bx + x * excess, by + y * excess, bz + z * excess
    a: Vector = (xx, xy, xz)
    b: Vector = (xy, yy, yz)
    c: Vector = (xz, yz, zz)
    right: Vector = (bx, by, bz)
    whole = dot(a, cross(b, c))
    return (
        dot(right, cross(b, c)) / whole,
        dot(a, cross(right, c)) / whole,
        dot(a, cross(b, right)) / whole,
    )


def _tethers(goals: Goals, trunk: Trunk) -> list[_Tether]:
    found: list[_Tether] = []
    origin = trunk.pelvis.origin
    sides: tuple[tuple[Handed, LegGoal, ArmGoal], ...] = (
        ("right", goals.right_leg, goals.right_arm),
        ("left", goals.left_leg, goals.left_arm),
    )
    for side, leg, arm in sides:
        hip = between(origin, hip_centre(trunk.pelvis, side))
        if isinstance(leg, KneelGoal):
            found.append(_Tether(hip, leg.knee, size.THIGH, size.THIGH))
        elif isinstance(leg, FootGoal) and leg.on in ROOM:
            back = turned(leg.axes, leg.pivot) if leg.axes else leg.pivot
            found.append(_Tether(hip, along(leg.at, back, -1.0), 0.0, LEG_REACH))
        if isinstance(arm, HandGoal) and arm.on in ROOM:
            shoulder = between(origin, shoulder_centre(trunk.thorax, side))
            found.append(_Tether(shoulder, arm.at, 0.0, ARM_REACH))
    return found
