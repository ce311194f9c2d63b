"""A key pose more where the way between two legal ones is not legal."""

from __future__ import annotations

from typing import Any

from figure.faults import contact_faults, overlap_faults, range_faults, sunk
from figure.pose_files import PLANTS, Pose, is_object, turn_of
from figure.posing import Key
from figure.ways import Way
from hiptimer.figure.goals import Goals, body_with
from hiptimer.figure.interpolation import Timeline
from hiptimer.figure.keyframes import nearest_reading
from hiptimer.figure.limbs import arm_angles, leg_angles
from hiptimer.figure.motion import Stage
from hiptimer.figure.skeleton import ArmAngles, Body, Handed

SIDES: tuple[Handed, Handed] = ("right", "left")
FREE = ("pelvis.*", "spine.*", "*.leg.*", "*.arm.*")
ROOM = 2.0
"""Degrees that a mended pose leaves, so that the ways to it and from it are legal too."""
STIFF = 0.35
"""How much a mended pose counts to be what it was, a degree or centimetre each."""


def faulty_phases(
    way: Way, stage: Stage, phases: int, keys: list[float]
) -> list[tuple[float, str]]:
    """Of every run of faults in a stage, the longest first: where it is farthest from a key."""
    faulty: list[tuple[int, str]] = []
    for i in range(phases + 1):
        moment = way.at(stage, i / phases)
        found = range_faults(moment, way.take) + overlap_faults(moment, way.take)
        found += sunk(moment) + contact_faults(moment)
        if found:
            faulty.append((i, found[0]))
    runs: list[list[tuple[int, str]]] = []
    for each in faulty:
        if runs and each[0] == runs[-1][-1][0] + 1:
            runs[-1].append(each)
        else:
            runs.append([each])
    runs.sort(key=len, reverse=True)

    def away(each: tuple[int, str]) -> float:
        return min(abs(each[0] / phases - key) for key in keys)

    return [(i / phases, fault) for i, fault in (max(run, key=away) for run in runs)]


def pose_between(timeline: Timeline, at: float, whole: dict[str, Pose]) -> Pose:
    """The pose that is passed at `at`, planted as far as both of its neighbours are."""
    span, share = timeline.place(at)
    goals = timeline.goals_at(span, share)
    body = body_with(goals)
    one, other = (whole[timeline.keys[i].name] for i in (span, span + 1))
    pose = _angles(body, goals, one)
    for side in SIDES:
        for part in PLANTS:
            here, there = one[side].get(part), other[side].get(part)
            if here and there and _place(here) == _place(there):
                pose[side][part] = _turned(here, part, side, body)
    shared = one.get("contacts", {}).items() & other.get("contacts", {}).items()
    if shared:
        pose["contacts"] = dict(shared)
    return pose


def _angles(body: Body, goals: Goals, near: Pose) -> Pose:
    x, y, z = body.trunk.pelvis.origin
    root = goals.root
    pose: Pose = {
        "pelvis": {"at": [x, y, z], "pitch": root.pitch, "roll": root.roll, "yaw": root.yaw},
        "spine": goals.spine._asdict(),
    }
    for side in SIDES:
        toes = near[side].get("leg", {}).get("toe_extension", 0.0)
        fingers = near[side].get("arm", {}).get("finger_flexion", 15.0)
        leg = leg_angles(body.trunk.pelvis, side, body.leg(side), toes)
        arm = arm_angles(body.trunk.thorax, side, body.arm(side), fingers)
        arm = nearest_reading(arm, ArmAngles(**near[side].get("arm", {})))
        pose[side] = {"leg": leg._asdict(), "arm": arm._asdict()}
    return pose


def _place(plant: Any) -> Any:
    if not is_object(plant):
        return plant
    return plant.get("by", "ball"), plant.get("on", "floor"), plant["at"]


def _turned(plant: Any, part: str, side: Handed, body: Body) -> Any:
    """A planted foot as it is turned on the way; all else stays as it is."""
    if part != "foot" or plant.get("heading") is None or plant.get("on", "floor") != "floor":
        return plant
    angles = turn_of(body.leg(side).foot.axes)
    return plant | dict(zip(("heading", "pitch", "roll"), angles, strict=True))


def split(frames: list[dict[str, Any]], at: float, name: str) -> list[dict[str, Any]]:
    """The key frames with one more at `at`, which is passed through; lifts are shared out."""
    index = next(i for i, frame in enumerate(frames) if frame["at"] > at)
    before, after = frames[index - 1], frames[index]
    share = (at - before["at"]) / (after["at"] - before["at"])
    first: dict[str, Any] = {"at": round(at, 3), "pose": name, "through": True}
    second = dict(after)
    if after.get("reach"):
        first["reach"] = after["reach"]
    if after.get("lift"):
        first["lift"] = {k: round(v * share**2, 3) for k, v in after["lift"].items()}
        second["lift"] = {k: round(v * (1 - share) ** 2, 3) for k, v in after["lift"].items()}
    return [*frames[:index], first, second, *frames[index + 1 :]]


def key_to_mend(name: str, variant: str | None, stay: float = STIFF) -> Key:
    """What is asked of a pose on the way: to be legal, and else to stay as it is."""
    return Key(name, free=FREE, aims={}, variant=variant, stay=stay, margin=ROOM, pull=1.0)
