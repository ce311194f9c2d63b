"""The left side from the right: limbs swap, and what points sideways changes its sign."""

from __future__ import annotations

from typing import TypeVar, cast

from msgspec.structs import replace

from hiptimer.figure.moment import Mat, Prop
from hiptimer.figure.motion_file import (
    Exhaled,
    FootPlant,
    HandPlant,
    KeyFrame,
    LimbPoses,
    PelvisPose,
    Point,
    Pose,
    SpineAngle,
    Support,
    Via,
)

SIDEWAYS: frozenset[SpineAngle] = frozenset(
    {
        "trunk_lateral_flexion",
        "trunk_axial_rotation",
        "neck_lateral_flexion",
        "neck_axial_rotation",
    }
)
Named = TypeVar("Named", bound=str)
Plant = TypeVar("Plant", FootPlant, HandPlant)


def mirrored_name(name: Named) -> Named:
    """`left_knee` for `right_knee` and the other way round; other names as they are."""
    for here, there in (("left_", "right_"), ("right_", "left_")):
        if name.startswith(here):
            return cast("Named", there + name.removeprefix(here))
    return name


def mirrored_point(point: Point) -> Point:
    """A point on the other side of the plane that halves the body."""
    return (point[0], -point[1], point[2])


def mirrored_pose(pose: Pose, *, holds_on: bool = False) -> Pose:
    """The pose for the other side, by the mirror rule; one that `holds_on` keeps its arms."""
    right, left = _limbs(pose.left), _limbs(pose.right)
    if holds_on:
        right = replace(right, arm=pose.right.arm, hand=pose.right.hand)
        left = replace(left, arm=pose.left.arm, hand=pose.left.hand)
    return Pose(
        pelvis=pose.pelvis and _pelvis(pose.pelvis),
        spine={k: -v if k in SIDEWAYS else v for k, v in pose.spine.items()},
        right=right,
        left=left,
        contacts={mirrored_name(k): _support(on) for k, on in pose.contacts.items()},
    )


def mirrored_key(key: KeyFrame) -> KeyFrame:
    """The key frame for the other side."""
    return replace(
        key,
        lift={mirrored_name(limb): height for limb, height in key.lift.items()},
        reach=tuple(mirrored_name(limb) for limb in key.reach),
        via={
            mirrored_name(limb): Via(on=mirrored_name(via.on), at=mirrored_point(via.at))
            for limb, via in key.via.items()
        },
    )


def mirrored_exhaled(exhaled: Exhaled) -> Exhaled:
    """The breath of the other side."""
    return Exhaled(
        pelvis={k: v if k == "pitch" else -v for k, v in exhaled.pelvis.items()},
        spine={k: -v if k in SIDEWAYS else v for k, v in exhaled.spine.items()},
        right_leg=exhaled.left_leg,
        left_leg=exhaled.right_leg,
    )


def mirrored_mat(mat: Mat) -> Mat:
    """The mat for the other side."""
    return mat._replace(y=-mat.y, heading=-mat.heading)


def mirrored_prop(prop: Prop) -> Prop:
    """The thing for the other side."""
    return prop._replace(centre=mirrored_point(prop.centre), heading=-prop.heading)


def _support(on: Support | None) -> Support | None:
    return None if on is None else cast("Support", mirrored_name(str(on)))


def _pelvis(pelvis: PelvisPose) -> PelvisPose:
    at = mirrored_point(pelvis.at)
    return PelvisPose(at=at, pitch=pelvis.pitch, roll=-pelvis.roll, yaw=-pelvis.yaw)


def _limbs(limbs: LimbPoses) -> LimbPoses:
    return replace(
        limbs,
        foot=limbs.foot and _plant(limbs.foot),
        knee=limbs.knee and mirrored_point(limbs.knee),
        hand=limbs.hand and _plant(limbs.hand),
    )


def _plant(plant: Plant) -> Plant:
    return replace(
        plant,
        on=mirrored_name(plant.on),
        at=mirrored_point(plant.at),
        heading=None if plant.heading is None else -plant.heading,
        roll=-plant.roll,
    )
