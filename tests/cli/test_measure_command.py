"""`hiptimer measure`: a reading is taken in, its verdict shown, and nonsense refused."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from hiptimer.journal.measuring import Reading
from hiptimer.training.self_tests import Way
from hiptimer.training.sides import Side

NOW = datetime(2026, 11, 22, 23, 59, tzinfo=timezone(timedelta(hours=1)))


def measured_on(shelf: Any, test: str, days: Sequence[tuple[int, float, float]]) -> None:
    for number, (ago, left, right) in enumerate(days):
        shelf.journal.say(
            Reading(
                id=f"{number:032x}",
                test=test,
                taken=NOW - timedelta(days=ago),
                way=Way.PHONE,
                left=(left,),
                right=(right,),
            )
        )


def test_without_a_value_each_test_is_named_and_what_has_none(run: Any, shelf: Any) -> None:
    lines = run("measure").out.splitlines()
    assert lines[0] == "Thigh drop (thigh-drop): nothing measured yet"
    assert lines[5] == "There is no test of the outer hips that one person can do alone."
    assert [each["id"] for each in json.loads(run("measure", "--json").out)["tests"]] == [
        "thigh-drop",
        "turn-in",
        "turn-out",
        "knee-fall-out",
        "side-hold",
    ]
    assert not shelf.journal.readings()


def test_a_reading_is_kept_and_its_mean_shown(run: Any, shelf: Any) -> None:
    ran = run("measure", "thigh-drop", "--left", "-2,8.5,10", "--right", "9", "--json")
    assert json.loads(ran.out) == {
        "tests": [
            {
                "id": "thigh-drop",
                "unit": "deg",
                "left": [{"date": "2026-11-22", "value": 5.5}],
                "right": [{"date": "2026-11-22", "value": 9.0}],
                "verdict": {"left": "practice", "right": "practice"},
            }
        ]
    }
    (kept,) = shelf.journal.readings()
    assert (kept.left, kept.right, kept.way, kept.taken) == ((-2, 8.5, 10), (9,), Way.PHONE, NOW)


def test_the_tape_gives_the_same_in_degrees(run: Any, shelf: Any) -> None:
    assert run("measure", "thigh-drop", "--left", "--tape", "L=42.9,dh=7.9").code == 0
    assert run("measure", "thigh-drop", "--tape", "L=42.9", "--right", "7.9,7.9").code == 0
    assert run("measure", "turn-in", "--tape", "s=43,d=22", "--left").code == 0
    drop, again, turn = sorted(shelf.journal.readings(), key=lambda each: (each.test, each.right))
    assert drop.left == again.right[:1] == pytest.approx((10.6,), abs=0.02)
    assert (drop.way, drop.lengths, again.left) == (Way.TAPE, {"l": 42.9}, ())
    assert turn.left == pytest.approx((30.8,), abs=0.05)


def test_what_changed_is_said_and_which_side_has_less(run: Any, shelf: Any) -> None:
    days = [(200, 7.0, 8.0), (190, 8.2, 8.0), (183, 9.6, 8.0), (100, 18.9, 8.0), (72, 19.4, 8.0)]
    measured_on(shelf, "thigh-drop", days)
    listed = run("measure").out.splitlines()
    assert listed[0] == ("Thigh drop (thigh-drop), in deg; a day's value can be off by about 5.8")
    assert listed[1].endswith(": more range than at the start, beyond the error of measuring")
    assert listed[2].endswith(": no change beyond the error of measuring yet")
    assert listed[3] == "  The right side has less, beyond the error of measuring."
    line = "Your right side has less in “Thigh drop”: its stretches get more of the week."
    assert line in listed
    verdict = json.loads(run("measure", "--json").out)["tests"][0]["verdict"]
    assert verdict == {Side.LEFT: "more-range", Side.RIGHT: "no-change-beyond-error"}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("nose", "--left", "1"), "There is no test “nose”. There are: thigh-drop, turn-in"),
        (("thigh-drop",), "Say what was measured: --left 10.5,11"),
        (("--left", "9"), "Name a test: thigh-drop, turn-in"),
        (("thigh-drop", "--left"), "Say what was measured: --left 10.5,11"),
        (("thigh-drop", "--left", "99"), "“Thigh drop” is from -30 to 40 deg: 99 is not."),
        (("side-hold", "--left", "9", "--tape", "l=40"), "is not measured by tape."),
        (("thigh-drop", "--left", "--tape", "dh=8"), "--tape needs l too."),
        (("thigh-drop", "--left", "--tape", "l=42,x=8"), "There is no length x. There are: l, dh."),
        (("thigh-drop", "--left", "--tape", "l=2,dh=1"), "l is from 25 to 60 cm: 2 is not."),
        (("thigh-drop", "--left", "--tape", "l=30,dh=39"), "No leg reaches that far."),
        (("thigh-drop", "--left", "8", "--tape", "l=42,dh=8"), "Give dh once"),
    ],
)
def test_nonsense_is_refused_with_a_sentence(
    run: Any, shelf: Any, arguments: Sequence[str], sentence: str
) -> None:
    ran = run("measure", *arguments)
    assert ran.code == 1
    assert sentence in ran.err
    assert not shelf.journal.readings()


@pytest.mark.parametrize(
    "arguments",
    [("--left", "many"), ("--left", "nan"), ("--left", ",".join(["1"] * 13)), ("--tape", "dh=far")],
)
def test_what_is_no_number_is_refused_as_wrong_usage(
    run: Any, shelf: Any, arguments: Sequence[str]
) -> None:
    ran = run("measure", "thigh-drop", *arguments)
    assert ran.code == 2
    assert not shelf.journal.readings()
