"""A broken motion file tells where it is broken."""

from __future__ import annotations

import json

import pytest

from hiptimer.figure.motion import decode_motion, moment_of
from hiptimer.figure.motion_decoding import MotionError, decode_file

POSE = {"pelvis": {"at": [0, 0, 0.9]}}
GOOD = {
    "schema": "hiptimer-motion/1",
    "exercise": "nod",
    "camera": {"azimuth": 0, "elevation": 5},
    "poses": {"up": POSE, "down": {**POSE, "spine": {"neck_flexion": 30}}},
    "rep": [{"at": 0, "pose": "up"}, {"at": 0.5, "pose": "down"}, {"at": 1, "pose": "up"}],
}


def faults(change: dict[str, object]) -> tuple[str, ...]:
    with pytest.raises(MotionError) as caught:
        decode_file(json.dumps(GOOD | change).encode(), "nod.json")
    return tuple(str(fault) for fault in caught.value.faults)


def test_a_good_file_moves():
    motion = decode_motion(json.dumps(GOOD).encode(), "nod.json")
    assert motion.exercise == "nod"
    up, down = (moment_of(motion, stage="rep", fraction=f).body.trunk.crown for f in (0, 0.5))
    assert down[2] < up[2]


def test_an_unknown_pose_is_named_with_its_place():
    rep = [{"at": 0, "pose": "up"}, {"at": 1, "pose": "sideways"}]
    (fault,) = faults({"rep": rep})
    assert fault == 'nod.json: rep[1].pose: found "sideways", expected one of down, up'


def test_times_must_rise_from_0_to_1():
    (fault,) = faults({"rep": [{"at": 0, "pose": "up"}, {"at": 0.9, "pose": "down"}]})
    assert "rep" in fault
    assert "rising from 0 to 1" in fault


def test_a_drill_is_a_rep_or_a_hold():
    (fault,) = faults({"entry": GOOD["rep"]})
    assert "found both, expected either `rep` or `entry`" in fault


def test_an_unknown_joint_is_refused():
    poses = {"up": POSE, "down": {**POSE, "spine": {"tail_flexion": 3}}}
    (fault,) = faults({"poses": poses})
    assert "poses" in fault


def test_an_unknown_field_is_refused():
    (fault,) = faults({"speed": 3})
    assert fault.startswith("nod.json: found an unknown field `speed`")


def test_a_wrong_type_is_shown_as_it_was_found():
    (fault,) = faults({"camera": {"azimuth": "front", "elevation": 5}})
    assert fault == 'nod.json: camera.azimuth: found "front", expected float'


def test_a_variants_fault_names_the_variant():
    rep = [{"at": 0, "pose": "up"}, {"at": 1, "pose": "sideways"}]
    (fault,) = faults({"variants": {"easy": {"rep": rep}}})
    assert fault.startswith("nod.json: variants.easy.rep[1].pose")


def test_a_pose_says_only_what_differs_from_the_one_that_it_is_like():
    arm = {"elbow_flexion": 20}
    hand = {"at": [0.1, -0.2, 0.9]}
    stand = {**POSE, "right": {"arm": arm, "hand": hand}, "contacts": {"head": "floor"}}
    bent = {"like": "up", "right": {"leg": {"knee_flexion": 9}, "free": ["hand"]}}
    deep = {"like": "down", "spine": {"neck_flexion": 4}, "contacts": {"head": None}}
    found = decode_file(
        json.dumps(GOOD | {"poses": {"deep": deep, "down": bent, "up": stand}}).encode(), "nod.json"
    )
    whole = found.poses["deep"]
    assert whole.pelvis == found.poses["up"].pelvis
    assert whole.right.arm == arm
    assert whole.right.leg == {"knee_flexion": 9}
    assert whole.right.hand is None
    assert whole.spine == {"neck_flexion": 4}
    assert whole.contacts == {}
    assert found.poses["down"].contacts == {"head": "floor"}


def test_a_variants_pose_may_be_like_the_drills_of_its_name():
    easy = {"poses": {"down": {"like": "down", "right": {"leg": {"knee_flexion": 5}}}}}
    found = decode_file(json.dumps(GOOD | {"variants": {"easy": easy}}).encode(), "nod.json")
    pose = found.variants["easy"].poses["down"]
    assert pose.spine == {"neck_flexion": 30}
    assert pose.right.leg == {"knee_flexion": 5}


@pytest.mark.parametrize("other", ["sideways", "down"])
def test_a_pose_like_one_that_is_not_there_or_in_a_circle_is_named(other):
    down = {"like": other}
    found = faults({"poses": {"up": {**POSE, "like": "down"}, "down": down}})
    assert f'nod.json: poses.down.like: found "{other}", expected a pose that' in found[-1]


def test_a_hand_passes_a_place_on_its_way_round_a_limb():
    via = {"right_arm": {"on": "pelvis", "at": [0.3, -0.1, 0.15]}}
    poses = {
        name: {**POSE, "right": {"hand": {"at": [0.2, -0.2, z]}}}
        for name, z in (("up", 1.1), ("down", 1.0))
    }
    down = {"at": 0.5, "pose": "down", "via": via}
    rep = [{"at": 0, "pose": "up"}, down, {"at": 1, "pose": "up"}]
    motion = decode_motion(json.dumps(GOOD | {"poses": poses, "rep": rep}).encode(), "nod.json")
    right, left = (
        moment_of(motion, stage="rep", fraction=0.25, mirrored=mirrored).body
        for mirrored in (False, True)
    )
    assert right.right_arm.hand.origin == pytest.approx((0.3, -0.1, 1.05), abs=1e-6)
    assert left.left_arm.hand.origin == pytest.approx((0.3, 0.1, 1.05), abs=1e-6)


def test_the_keys_of_a_camera_must_rise():
    camera = {"azimuth": 0, "elevation": 5, "keys": [{"at": 0.5}, {"at": 0.2}]}
    (fault,) = faults({"camera": camera})
    assert fault == "nod.json: camera.keys: found [0.5, 0.2], expected `at` rising"


def test_a_camera_with_keys_stands_moves_and_stands_again():
    keys = [{"at": 0.2, "azimuth": 10}, {"at": 0.6, "azimuth": 50, "target": [1, 0, 0.5]}]
    file = GOOD | {"camera": {"azimuth": 0, "elevation": 5, "keys": keys}}
    motion = decode_motion(json.dumps(file).encode(), "nod.json")
    cameras = [moment_of(motion, stage="rep", fraction=f).camera for f in (0, 0.2, 0.4, 0.6, 1)]
    assert [camera.azimuth for camera in cameras] == [10, 10, pytest.approx(30), 50, 50]
    assert cameras[2].target == pytest.approx((0.5, 0, 0.5))
    left = moment_of(motion, stage="rep", fraction=1, mirrored=True).camera
    assert left.azimuth == -50


@pytest.mark.parametrize("data", [b"{", b"\xff\xfe", b"[" * 100_000, b"[]"])
def test_what_is_no_motion_at_all_is_a_fault(data):
    with pytest.raises(MotionError) as caught:
        decode_file(data, "nod.json")
    assert caught.value.faults[0].file == "nod.json"


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b'{"schema": "hiptimer-motion/1", "exercise": 1, "x', "exercise: found int"),
        (b'{"schema": "hiptimer-motion/1", "exercise": ' + b"9" * 5000 + b"}", "exercise: found"),
        (b'{"schema": ' + b"9" * 5000, "found"),
        (b'{"schema": "hiptimer-motion/1", "camera": NaN}', "found broken JSON"),
        (b'{"schema": "hiptimer-motion/1", "exercise": ["\xff"]}', "exercise: found"),
        (b'{"schema": "\x1b[31m"}', "found"),
        (b"[" * 100_000, "found"),
        (b'{"poses":' * 100_000, "found"),
        (b'{"schema": "hiptimer-motion/1", "exercise": "\\ud800"}', "found"),
    ],
)
def test_a_file_that_is_broken_further_on_is_refused_in_one_line(data: bytes, place: str):
    with pytest.raises(MotionError) as caught:
        decode_file(data, "nod.json")
    for fault in caught.value.faults:
        assert place in str(fault)
        assert len(str(fault)) < 500
        assert str(fault).isprintable()
