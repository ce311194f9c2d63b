"""Where the sentences of a movement find their places when somebody asks for it once more."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.running.retelling import BREATH_SECONDS, movement_of, placed
from hiptimer.session.cues import GAP_SECONDS
from hiptimer.training.library import Library
from hiptimer.training.sides import Side

TEXTS = ("one", "two", "three")


def two(_text: str) -> float:
    return 2.0


def test_the_sentences_are_those_for_the_ear_on_the_side_in_hand(library: Library):
    pigeon = replace(
        library.exercises["pigeon-pose"],
        spoken_movement=("Walk your {side} hand out. Breathe.", "", "Lean over the {other} leg."),
    )
    assert movement_of(pigeon, Side.LEFT) == (
        "Walk your left hand out.",
        "Breathe.",
        "Lean over the right leg.",
    )


def test_without_texts_for_the_ear_the_written_movement_is_said(library: Library):
    pigeon = replace(library.exercises["pigeon-pose"], spoken_movement=(), movement=("go down.",))
    assert movement_of(pigeon, Side.LEFT) == ("Go down.",)


def test_they_follow_each_other_with_time_to_do_what_they_say():
    found = placed(TEXTS, (), 1.0, 60.0, two)
    assert [each.begins for each in found] == [1.0, 3.0 + BREATH_SECONDS, 5.0 + 2 * BREATH_SECONDS]


def test_they_go_around_what_is_said_at_its_time():
    found = placed(TEXTS, [(2.5, 4.0)], 1.0, 60.0, two)
    assert found[0].begins == 4.0 + GAP_SECONDS


def test_what_would_outlast_its_step_is_not_begun_nor_what_is_behind_it():
    assert [each.text for each in placed(TEXTS, (), 0.0, 5.0, two)] == ["one", "two"]
    long_first = placed(TEXTS, (), 0.0, 5.0, {"one": 9.0, "two": 1.0, "three": 1.0}.__getitem__)
    assert long_first == ()


@given(
    st.lists(st.floats(0.5, 6), max_size=6),
    st.lists(st.tuples(st.floats(0, 60), st.floats(0.2, 3)), max_size=8),
    st.floats(0, 30),
    st.floats(0, 60),
)
def test_no_two_voices_sound_at_once(
    lengths: list[float], others: list[tuple[float, float]], begin: float, end: float
):
    taken = [(at, at + seconds) for at, seconds in others]
    texts = [str(place) for place in range(len(lengths))]
    found = placed(texts, taken, begin, end, lambda text: lengths[int(text)])
    for each in found:
        assert begin <= each.begins
        assert each.ends <= end
        assert each.ends - each.begins == pytest.approx(lengths[int(each.text)])
        for begins, ends in taken:
            assert each.ends + GAP_SECONDS <= begins + 1e-9 or ends <= each.begins
    for before, after in pairwise(found):
        assert before.ends < after.begins
