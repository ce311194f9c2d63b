"""What a person would notice at any moment of any drill, on both sides."""

from __future__ import annotations

from itertools import pairwise

import pytest

from hiptimer.figure.mirror import mirrored_name
from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Stage, switch_seconds
from hiptimer.figure.motion_file import Take
from hiptimer.figure.surface import capsules_of
from hiptimer.figure.vectors import Vector, distance
from overlap import overlaps
from range_of_motion import LIMITS, readings

TOUCHING = 0.02
SUNK = 0.01
INSIDE = 0.03
JUMP = 0.06
FRAMES_A_SECOND = 30
SAME = 1e-4
MIRRORED = 2e-3
"""What the rounding of the files may cost where one side's motion goes over into the other's."""
ROUNDING = 0.05
"""Degrees that the rounding of the files may cost."""


def contact_faults(moment: Moment) -> list[str]:
    faults: list[str] = []
    for contact in moment.contacts:
        slid = distance(contact.point, contact.planted)
        if slid > TOUCHING:
            faults.append(f"{contact.name} is {slid * 100:.1f} cm from where it was planted")
        if contact.on == "floor" and abs(contact.point[2]) > TOUCHING:
            faults.append(f"{contact.name} is {contact.point[2] * 100:.1f} cm above the floor")
    return faults


def sunk(moment: Moment) -> list[str]:
    return [
        f"{part.name} by {-low * 100:.1f} cm"
        for part in capsules_of(moment.body)
        if (low := min(part.start[2] - part.start_radius, part.end[2] - part.end_radius)) < -SUNK
    ]


def range_faults(moment: Moment, take: Take) -> list[str]:
    standing = {
        c.name.partition("_")[0]
        for c in moment.contacts
        if c.name.endswith("_foot") and c.on == "floor"
    }
    allowed = {(b.part, b.reading): b.limit for b in take.beyond}
    working = _working(moment)
    faults: list[str] = []
    for part, name, angle in readings(moment.body):
        low, high = LIMITS[name]
        if name == "ankle_dorsiflexion" and part.partition("_")[0] in standing:
            low, high = LIMITS["ankle_dorsiflexion_standing"]
        named = part if working == "right" else mirrored_name(part)
        high = allowed.get((named, name), high)
        if not low - ROUNDING <= angle <= high + ROUNDING:
            faults.append(f"{part} {name} {angle:.1f}")
    return faults


def overlap_faults(moment: Moment, take: Take) -> list[str]:
    allowed = {frozenset(t.parts): t.depth for t in take.touching}
    working = _working(moment)
    faults: list[str] = []
    for overlap in overlaps(moment.body, INSIDE):
        parts = overlap.parts
        if working == "left":
            parts = (mirrored_name(parts[0]), mirrored_name(parts[1]))
        if overlap.depth > allowed.get(frozenset(parts), INSIDE):
            faults.append(f"{' in '.join(overlap.parts)} {overlap.depth * 100:.1f} cm")
    return faults


def _working(moment: Moment) -> str:
    return "left" if moment.mirrored else "right"


def jumps(way, stage: Stage) -> list[str]:
    seconds = switch_seconds(way.motion, way.variant) if stage == "switch" else way.seconds(stage)
    frames = max(round(seconds * FRAMES_A_SECOND), 1)
    joints = [centres(way.joints(stage, i / frames)) for i in range(frames + 1)]
    return [
        f"{name} {far * 100:.1f} cm at {i / frames:.2f}"
        for i, (before, after) in enumerate(pairwise(joints))
        for name in before
        if (far := distance(before[name], after[name])) > JUMP
    ]


def centres(joints: dict[str, Vector]) -> dict[str, Vector]:
    """The joint centres, without the tips of fingers, toes and head."""
    return {name: p for name, p in joints.items() if not name.endswith(("tip", "crown"))}


def apart(a: dict[str, Vector], b: dict[str, Vector]) -> float:
    """How far the joint that moved most is from where it was."""
    return max(distance(a[name], b[name]) for name in a)


def mirrored_joints(joints: dict[str, Vector]) -> dict[str, Vector]:
    return {mirrored_name(name): (x, -y, z) for name, (x, y, z) in joints.items()}


def test_what_rests_on_something_stays_there(shown):
    assert [f"{where}: {fault}" for where, m in shown for fault in contact_faults(m)] == []


def test_nothing_sinks_into_the_floor(shown):
    assert [f"{where}: {part}" for where, m in shown for part in sunk(m)] == []


def test_no_joint_goes_beyond_its_range(way, shown):
    faults = [f"{where}: {f}" for where, m in shown for f in range_faults(m, way.take)]
    assert faults == []


def test_no_limb_is_inside_the_body(way, shown, day):
    today = shown[day % 2 :: 2]
    faults = [f"{where}: {f}" for where, m in today for f in overlap_faults(m, way.take)]
    assert faults == []


def test_left_is_right_mirrored(way, day):
    for stage in way.stages:
        for i in range(day % 2, 61, 2):
            left = mirrored_joints(way.joints(stage, i / 60, mirrored=True))
            assert apart(way.joints(stage, i / 60), left) < 1e-9


def test_nothing_jumps_between_two_frames(way):
    for stage in (*way.stages, "switch"):
        assert jumps(way, stage) == [], stage


REP_JOINS = ((("start", 0), ("rep", 0)), (("start", 0), ("rep", 1)))
HOLD_JOINS = (
    (("start", 0), ("enter", 0)),
    (("enter", 1), ("hold", 0)),
    (("hold", 0), ("hold", 1)),
    (("hold", 1), ("leave", 0)),
    (("leave", 1), ("start", 0)),
)
ALL_JOINS = ((("change", 1), ("start", 0)), (("switch", 1), ("start", 0)))


def test_the_parts_of_a_drill_join_on(way):
    for before, after in (*(REP_JOINS if way.take.rep else HOLD_JOINS), *ALL_JOINS):
        assert apart(way.joints(*before), way.joints(*after)) < SAME, (before, after)


def test_a_change_of_sides_starts_where_the_other_side_ends(way):
    end: Stage = "rep" if way.take.rep else "enter"
    before, after = way.at(end, 1, mirrored=True), way.at("switch", 0)
    assert apart(before.body.joints(), after.body.joints()) < MIRRORED
    assert before.camera[:2] == pytest.approx(after.camera[:2])


def test_the_posture_between_the_sides_is_the_same_for_both(way):
    stage: Stage = "change" if way.take.change else "start"
    if way.take.change is None and way.take.rep is None:
        return
    assert apart(way.joints(stage, 0), way.joints(stage, 0, mirrored=True)) < MIRRORED
