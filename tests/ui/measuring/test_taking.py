"""A test being taken: whose turn it is, how many readings, and tape turned into degrees."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hiptimer.figure.measured import OutOfReachError
from hiptimer.journal.measuring import Reading
from hiptimer.storage.content import read_self_tests
from hiptimer.training.library import Library
from hiptimer.training.self_tests import SelfTest, Way
from hiptimer.training.sides import Side
from hiptimer.ui.measuring.taking import Taking, begin

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
Find = Callable[[str], SelfTest]


@pytest.fixture(scope="module")
def find(assets: Path, library: Library) -> Find:
    tests = read_self_tests(assets, library)

    def found(key: str) -> SelfTest:
        test = tests.test(key)
        assert test is not None
        return test

    return found


def test_one_side_is_read_to_its_end_before_the_other(find: Find) -> None:
    taking = begin(find("thigh-drop"), ())
    turns: list[Side | None] = []
    side: Side | None = Side.LEFT
    while side is not None:
        taking = taking.with_value(side, 9.0)
        side = taking.side_after(side)
        turns.append(side)
    assert turns == [Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT, None]
    assert taking.can_be_saved


def test_both_knees_sink_at_once_and_are_read_by_turns(find: Find) -> None:
    taking = begin(find("knee-fall-out"), ())
    turns: list[Side | None] = []
    side: Side | None = Side.LEFT
    while side is not None:
        taking = taking.with_value(side, 15.0)
        side = taking.side_after(side)
        turns.append(side)
    assert turns == [Side.RIGHT, Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT, None]


def test_readings_far_apart_ask_for_three_more(find: Find) -> None:
    taking = Taking(find("thigh-drop"), Way.PHONE, left=(5.0, 9.0, 13.0))
    assert taking.is_apart(Side.LEFT)
    assert taking.wanted(Side.LEFT) == 6
    assert not taking.can_be_saved
    for _ in range(3):
        taking = taking.with_value(Side.LEFT, 9.0)
    assert taking.can_be_saved
    near = Taking(find("thigh-drop"), Way.PHONE, left=(5.0, 9.0, 12.0))
    assert near.wanted(Side.LEFT) == 3


def test_a_hold_is_read_once(find: Find) -> None:
    taking = begin(find("side-hold"), ()).with_value(Side.LEFT, 41.0)
    assert taking.is_done(Side.LEFT)
    assert taking.side_after(Side.LEFT) is Side.RIGHT


def test_a_side_can_be_left_out_but_not_half_done(find: Find) -> None:
    taking = Taking(find("turn-in"), Way.PHONE, left=(30.0, 31.0, 32.0))
    assert taking.can_be_saved
    assert taking.reading("0" * 32, NOW).right == ()
    half = taking.with_value(Side.RIGHT, 30.0)
    assert not half.can_be_saved
    assert half.reading("0" * 32, NOW).right == ()


def test_the_tape_is_turned_into_degrees_and_back(find: Find) -> None:
    taking = Taking(find("thigh-drop"), Way.TAPE, {"l": 42.9})
    assert taking.value_of(7.9) == pytest.approx(10.6, abs=0.05)
    assert taking.number_of(taking.value_of(7.9)) == pytest.approx(7.9)
    with pytest.raises(OutOfReachError):
        taking.value_of(43.0)


def test_centimetres_stay_centimetres(find: Find) -> None:
    taking = Taking(find("knee-fall-out"), Way.TAPE, {"thigh": 42.9, "shin": 43.1})
    assert taking.value_of(13.0) == 13.0
    assert taking.number_of(13.0) == 13.0


def test_way_and_lengths_are_those_of_the_last_time(find: Find) -> None:
    test = find("thigh-drop")
    before = Reading(
        id="0" * 32, test=test.id, taken=NOW, way=Way.TAPE, left=(9.0,), lengths={"l": 43.5}
    )
    taking = begin(test, (before,))
    assert taking.way is Way.TAPE
    assert taking.lengths == {"l": 43.5}
    assert taking.reading("1" * 32, NOW).lengths == {"l": 43.5}
