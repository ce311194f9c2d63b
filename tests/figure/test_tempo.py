"""The figure follows the session: plain numbers in, a stage and its share out."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.figure.tempo import Shown, StepTime, shown_at

HYDRANT = "fire-hydrant"
PIGEON = "pigeon-pose"
PLANK = "high-plank-thoracic-rotation"


@pytest.fixture(scope="session")
def shown(motions) -> Callable[..., Shown]:
    def show(exercise: str, **numbers: object) -> Shown:
        return shown_at(motions[exercise], StepTime(**numbers))  # pyright: ignore[reportArgumentType] - a test's own keywords

    return show


def test_the_rep_shown_is_the_rep_that_counts(shown):
    found = shown(HYDRANT, kind="work", elapsed=9.0, seconds=40, reps=10, rep_fraction=0.25)
    assert found == ("rep", 0.25, False)


def test_the_left_side_is_the_mirrored_one(shown):
    assert shown(HYDRANT, kind="get-ready", elapsed=1, seconds=5, mirrored=True).mirrored


def test_getting_ready_stands_at_the_start(shown):
    assert shown(PIGEON, kind="get-ready", elapsed=3, seconds=5)[:2] == ("start", 0.0)


@pytest.mark.parametrize("kind", ["get-ready", "transition", "switch", "rest"])
def test_a_hold_is_reached_before_its_time_begins(shown, kind: str):
    before = {"kind": kind, "seconds": 20, "enters": True}
    assert shown(PIGEON, **before, elapsed=15.9)[0] != "enter"
    assert shown(PIGEON, **before, elapsed=18)[:2] == ("enter", 0.5)
    assert shown(PIGEON, **before, elapsed=20)[:2] == ("enter", 1.0)
    stages = {shown(PIGEON, kind="work", elapsed=t, seconds=30)[0] for t in (0, 3, 29)}
    assert stages == {"hold"}


def test_where_sides_change_quickly_all_of_the_way_is_quicker(shown):
    """Out of the pigeon, over and into it again takes 13 and 4 seconds, here half of that."""
    change = {"kind": "switch", "seconds": 8.5, "enters": True}
    assert shown(PIGEON, **change, elapsed=3.25)[:2] == ("switch", pytest.approx(0.5))
    assert shown(PIGEON, **change, elapsed=7.5)[:2] == ("enter", pytest.approx(0.5))


def test_a_hold_ends_at_the_end_of_a_breath(shown):
    assert shown(PIGEON, kind="work", elapsed=30 - 1e-9, seconds=30)[1] == pytest.approx(1)


def test_a_hold_is_reached_however_short_the_way_to_it(shown):
    for kind in ("get-ready", "switch"):
        assert shown(PIGEON, kind=kind, elapsed=1, seconds=1, enters=True)[:2] == ("enter", 1.0)


def test_a_switch_is_over_before_its_seconds_are(shown):
    assert shown(PIGEON, kind="switch", elapsed=10, seconds=10)[:2] == ("switch", 1.0)


def test_a_transition_previews_the_drill_and_waits_at_its_start(shown):
    stages = [shown(PIGEON, kind="transition", elapsed=t / 2, seconds=25)[0] for t in range(50)]
    order = list(dict.fromkeys(stages))
    assert order == ["change", "enter", "hold", "leave", "start"]
    stages = [
        shown(PIGEON, kind="transition", elapsed=t / 2, seconds=25, enters=True)[0]
        for t in range(50)
    ]
    assert [stage for stage, _ in groupby(stages)] == [*order, "enter"]


def test_a_transition_too_short_for_a_preview_waits(shown):
    assert shown(HYDRANT, kind="transition", elapsed=1, seconds=3, rep_seconds=4)[0] == "start"


def test_the_rest_comes_out_of_the_hold(shown):
    stages = [shown(PIGEON, kind="rest", elapsed=t, seconds=8)[0] for t in (0, 2, 4)]
    assert stages == ["leave", "leave", "rest"]


def test_a_rest_ends_in_position(shown):
    """Down at once, and up again as the words say "into position"."""
    rest = {"kind": "rest", "seconds": 20, "rep_seconds": 4.0, "returns": True}
    assert shown(PLANK, **rest, elapsed=0)[:2] == ("rest", 0.0)
    assert shown(PLANK, **rest, elapsed=10)[:2] == ("rest", 1.0)
    assert shown(PLANK, **rest, elapsed=16.8)[:2] == ("rest", pytest.approx(0.5))
    assert shown(PLANK, **rest, elapsed=20)[:2] == ("rest", 0.0)
    assert shown(PLANK, **rest | {"seconds": 12}, elapsed=6)[:2] == ("start", 0.0)


def test_the_last_rest_leads_to_where_the_sides_are_alike(shown):
    rest = {"kind": "rest", "seconds": 30}
    assert shown(PIGEON, **rest, elapsed=30)[:2] == ("rest", 1.0)
    assert shown(PIGEON, **rest, elapsed=30, returns=True)[:2] == ("rest", 0.0)


def test_a_plank_begins_on_hands_and_knees(shown):
    for kind in ("get-ready", "transition"):
        way = {"kind": kind, "seconds": 20, "rep_seconds": 4.0}
        assert shown(PLANK, **way, elapsed=10)[:2] == ("rest", 1.0)
        assert shown(PLANK, **way, elapsed=20)[:2] == ("rest", 0.0)
        assert shown(PLANK, **way, elapsed=20, follows=True)[:2] == ("rest", 1.0)
    led = {"kind": "lead-in", "elapsed": 6, "seconds": 12, "rep_seconds": 4.0}
    assert [shown(PLANK, **led, moved=share)[0] for share in (0, 0.15, 0.16, 0.44, 1)] == [
        *("rest",) * 2,
        *("rep",) * 3,
    ]
    assert shown(PLANK, **led, moved=0)[:2] == ("rest", 1.0)
    assert shown(PLANK, **led, moved=0.44)[:2] == ("rep", 0.44)


def test_a_lead_in_goes_slowly_through_one_rep(shown):
    found = shown(HYDRANT, kind="lead-in", elapsed=6, seconds=12, moved=0.4, rep_seconds=4.0)
    assert found[:2] == ("rep", 0.4)


def test_a_lead_in_goes_into_a_hold_as_far_as_the_words(shown):
    found = shown(PIGEON, kind="lead-in", elapsed=6, seconds=12, moved=0.4)
    assert found[:2] == ("enter", 0.4)


def test_reps_of_a_drill_that_moves_only_into_a_hold_are_led_in_and_out(shown):
    told = {"kind": "lead-in", "elapsed": 6, "seconds": 12, "rep_seconds": 6.0}
    assert shown(PIGEON, **told, moved=0.25)[:2] == ("enter", 0.5)
    assert shown(PIGEON, **told, moved=0.75)[:2] == ("leave", 0.5)


@pytest.mark.parametrize("exercise", [HYDRANT, PIGEON])
def test_the_way_to_a_lead_in_does_not_show_the_drill(shown, exercise: str):
    """The lead-in shows it, slowly and with the words."""
    stages = [
        shown(exercise, kind="transition", elapsed=t / 2, seconds=25, rep_seconds=4, follows=True)[
            0
        ]
        for t in range(50)
    ]
    assert list(dict.fromkeys(stages)) == ["change", "start"] or set(stages) == {"start"}


@given(
    st.sampled_from(["get-ready", "lead-in", "transition", "work", "switch", "rest"]),
    st.floats(0, 60),
    st.floats(0, 60),
    st.integers(0, 10),
    st.floats(0, 1),
    st.booleans(),
    st.booleans(),
    st.data(),
)
def test_every_moment_of_a_session_has_a_share(
    motions, kind, elapsed, seconds, reps, rep_fraction, mirrored, leads, data
):
    time = StepTime(
        kind,
        min(elapsed, seconds),
        seconds,
        mirrored,
        reps,
        rep_fraction,
        4.0,
        moved=rep_fraction,
        follows=leads,
        enters=leads,
    )
    exercise = data.draw(st.sampled_from(sorted(motions)))
    found = shown_at(motions[exercise], time)
    assert 0 <= found.fraction <= 1
    assert found.mirrored is mirrored
