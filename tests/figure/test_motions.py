"""What a person would notice at any moment of any drill, on both sides."""

from __future__ import annotations

import pytest

from figure.faults import contact_faults, gap_faults, jumps, overlap_faults, range_faults, sunk
from figure.ways import Way
from hiptimer.figure.mirror import mirrored_name
from hiptimer.figure.motion import Stage
from hiptimer.figure.vectors import Vector, distance

SAME = 1e-4
MIRRORED = 2e-3
"""What the rounding of the files may cost where one side's motion goes over into the other's."""


LEG_JOINTS = ("hip", "knee", "ankle", "ball", "toe_tip")


def apart(a: dict[str, Vector], b: dict[str, Vector]) -> float:
    """How far the joint that moved most is from where it was."""
    return max(distance(a[name], b[name]) for name in a)


def mirrored_joints(joints: dict[str, Vector]) -> dict[str, Vector]:
    return {mirrored_name(name): (x, -y, z) for name, (x, y, z) in joints.items()}


def test_what_rests_on_something_stays_there(shown):
    assert [f"{where}: {fault}" for where, m in shown for fault in contact_faults(m)] == []


def test_what_rests_on_something_touches_it_and_does_not_sink_in(shown):
    assert [f"{where}: {fault}" for where, m in shown for fault in gap_faults(m)] == []


@pytest.mark.parametrize(
    ("exercise", "variant", "stage", "name", "on"),
    [
        ("side-lying-leg-raise", None, "rep", "head", "left_upper_arm"),
        ("cossack-squat", None, "rep", "left_hand", "right_hand"),
        ("cossack-squat", "full-depth", "rep", "left_hand", "right_hand"),
        ("figure-four-stretch", None, "hold", "right_hand", "left_hand"),
        ("figure-four-stretch", "across", "hold", "right_hand", "left_hand"),
        ("figure-four-stretch", "seated", "hold", "left_hand", "right_shank"),
        ("standing-it-band-stretch", None, "hold", "left_hand", "wall"),
    ],
)
def test_heads_and_hands_rest_where_they_are_said_to(way_of, exercise, variant, stage, name, on):
    for mirrored in (False, True):
        wanted = (mirrored_name(name), mirrored_name(on)) if mirrored else (name, on)
        for i in range(5):
            moment = way_of(exercise, variant).at(stage, i / 4, mirrored=mirrored)
            assert wanted in {(each.name, each.on) for each in moment.contacts}


def test_nothing_sinks_into_the_floor(shown):
    assert [f"{where}: {part}" for where, m in shown for part in sunk(m)] == []


def test_no_joint_goes_beyond_its_range(way, shown):
    faults = [f"{where}: {f}" for where, m in shown for f in range_faults(m, way.take)]
    assert faults == []


def test_no_limb_is_inside_the_body(way, shown, day):
    today = shown[day % 2 :: 2]
    faults = [f"{where}: {f}" for where, m in today for f in overlap_faults(m, way.take)]
    assert faults == []


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_nothing_is_wrong_between_the_phases_nor_in_a_switch(way, mirrored, day):
    """A sixteenth of 120 phases a day, of what the tests above try at 60."""
    stages = (*way.stages, "switch") if way.seconds("switch") else way.stages
    moments = [
        (f"{stage} {i / 120:.3f}", way.at(stage, i / 120, mirrored=mirrored))
        for stage in stages
        for i in range(day % 16, 121, 16)
    ]
    faults = [
        f"{where}: {fault}"
        for where, m in moments
        for fault in (
            *range_faults(m, way.take),
            *overlap_faults(m, way.take),
            *sunk(m),
            *(gap_faults(m) if where.startswith("switch") else ()),
        )
    ]
    assert faults == []


def test_left_is_right_mirrored(way, day):
    for stage in way.stages:
        for i in range(day % 2, 61, 2):
            left = mirrored_joints(way.joints(stage, i / 60, mirrored=True))
            right = way.joints(stage, i / 60)
            if way.take.holds_on:  # a hand stays where it holds on, and the trunk with it
                right = {name: right[name] for name in right if name.endswith(LEG_JOINTS)}
            assert apart(right, left) < 1e-9


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
        start = way.joints(*before)
        if after == ("rep", 1):
            start = walked(way, start)
        assert apart(start, way.joints(*after)) < SAME, (before, after)


def walked(way: Way, joints: dict[str, Vector]) -> dict[str, Vector]:
    """The joints after as many metres as a rep walks on."""
    ahead, left = way.take.travel
    return {name: (x + ahead, y + left, z) for name, (x, y, z) in joints.items()}


def test_the_camera_goes_along_with_a_rep_that_walks_on(way):
    ahead, left = way.take.travel
    if not way.take.rep:
        return
    start, end = way.at("rep", 0).camera, way.at("rep", 1).camera
    x, y, z = start.target
    assert end.target == pytest.approx((x + ahead, y + left, z))
    # Where the camera goes over to the next rep, that is the other side's.
    assert end[:2] in {start[:2], (-start.azimuth, start.elevation)}


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_the_camera_does_not_turn_in_a_rep(way, mirrored):
    """Or nobody can tell whether the body turns or the camera."""
    views = {way.at(way.stages[0], i / 20, mirrored=mirrored).camera[:2] for i in range(21)}
    assert len(views) == 1


def test_a_change_of_sides_starts_where_the_other_side_ends(way):
    end: Stage = "rep" if way.take.rep else "enter"
    before, after = way.at(end, 1, mirrored=True), way.at("switch", 0)
    assert apart(before.body.joints(), walked(way, after.body.joints())) < MIRRORED
    assert before.camera[:2] == pytest.approx(after.camera[:2])


def test_the_posture_between_the_sides_is_the_same_for_both(way):
    stage: Stage = "change" if way.take.change else "start"
    if way.take.change is None and way.take.rep is None:
        return
    assert apart(way.joints(stage, 0), way.joints(stage, 0, mirrored=True)) < MIRRORED
