"""`pose`: the figure as numbers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from hiptimer.figure.mirror import mirrored_name


def posed(run: Any, *arguments: str) -> dict[str, Any]:
    ran = run("pose", *arguments, "--json")
    assert ran.code == 0, ran.err
    return json.loads(ran.out)


def muscles(found: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    return {(each["name"], each["side"]): each for each in found["muscles"]}


def test_a_pose_is_joints_angles_contacts_and_muscles(run: Any) -> None:
    found = posed(run, "pigeon-pose", "--phase", "1")
    assert len(found["joints"]) == 26
    assert 0 < found["joints"]["right_hip"][2] < 0.4  # low over the floor
    assert found["angles"]["right_leg"]["hip_flexion"] > 80
    assert {each["on"] for each in found["contacts"]} >= {"floor", "cushion"}
    assert len(found["muscles"]) == 64


def test_what_a_muscle_undergoes_is_what_the_drill_says(run: Any) -> None:
    found = muscles(posed(run, "pigeon-pose", "--phase", "1"))
    assert found["piri", "right"]["effect"] == "stretched"
    assert found["psoas", "left"]["effect"] == "stretched"
    assert found["psoas", "right"]["effect"] is None
    assert found["psoas", "left"]["share"] > found["psoas", "right"]["share"] + 0.3
    squat = muscles(posed(run, "cossack-squat"))
    assert squat["vasmed", "right"]["effect"] == "working"
    assert squat["grac", "left"]["effect"] == "stretched"
    butterfly = muscles(posed(run, "butterfly-stretch"))
    assert butterfly["addlong", "left"]["effect"] == butterfly["addlong", "right"]["effect"]


def test_left_is_right_mirrored(run: Any) -> None:
    right = posed(run, "fire-hydrant", "--side", "right")
    left = posed(run, "fire-hydrant", "--side", "left")
    assert left["side"] == "left"
    for name, (x, y, z) in right["joints"].items():
        assert left["joints"][mirrored_name(name)] == pytest.approx([x, -y, z], abs=2e-4)
    here, there = muscles(right), muscles(left)
    for (name, side), muscle in here.items():
        other = there[name, "left" if side == "right" else "right"]
        assert other["share"] == pytest.approx(muscle["share"], abs=2e-3)
        assert other["effect"] == muscle["effect"]


def test_a_variant_and_a_phase_are_other_poses(run: Any) -> None:
    base = posed(run, "pigeon-pose", "--phase", "1")
    assert posed(run, "pigeon-pose", "--phase", "0")["joints"] != base["joints"]
    high = posed(run, "pigeon-pose", "--variant", "high-cushion", "--phase", "1")
    assert high["joints"] != base["joints"]


def test_angles_alone_give_the_muscles_of_a_right_leg(run: Any) -> None:
    found = posed(run, "--angles", "hip_flexion=90,knee_flexion=45")["muscles"]
    assert len(found) == 32
    assert {each["side"] for each in found} == {"right"}
    assert {each["effect"] for each in found} == {None}
    straight = muscles(posed(run, "--angles", "hip_flexion=90"))
    assert muscles({"muscles": found})["bflh", "right"]["length"] < (
        straight["bflh", "right"]["length"] - 0.02
    )


def test_without_json_it_is_a_line_for_each_muscle_that_the_drill_is_for(run: Any) -> None:
    ran = run("pose", "pigeon-pose", "--phase", "1")
    assert ran.code == 0
    assert any(line.split()[:3] == ["left", "psoas", "stretched"] for line in ran.out.splitlines())


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 1),
        (("moonwalk",), 1),
        (("pigeon-pose", "--variant", "upside-down"), 1),
        (("pigeon-pose", "--phase", "2"), 2),
        (("--angles", "hip_flexion"), 2),
        (("--angles", "hip_flexion=far"), 2),
        (("--angles", "elbow_flexion=90"), 1),
        (("--angles", "hip_flexion=nan"), 2),
    ],
)
def test_what_cannot_be_measured_is_said(run: Any, arguments: tuple[str, ...], code: int) -> None:
    ran = run("pose", *arguments)
    assert ran.code == code
    assert ran.err
