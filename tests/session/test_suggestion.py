"""Which routine is suggested, and which side starts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.session.preferences import FirstSide
from hiptimer.session.suggestion import LastSession, first_side_for, suggested
from hiptimer.training.library import Library
from hiptimer.training.sides import Side

TODAY = "2026-11-22"


@pytest.mark.parametrize(
    ("hour", "routine"),
    [(7, "pre-run-warmup"), (13, "desk-reset"), (18, "post-run-static"), (22, "recovery-day")],
)
def test_the_hour_suggests(library: Library, hour: int, routine: str) -> None:
    assert suggested(library.routines.values(), hour, TODAY, None).id == routine


def test_after_the_warm_up_comes_the_stretch_whatever_the_hour(library: Library) -> None:
    last = LastSession("pre-run-warmup", Side.RIGHT, TODAY)
    assert suggested(library.routines.values(), 8, TODAY, last).id == "post-run-static"
    yesterday = LastSession("pre-run-warmup", Side.RIGHT, "2026-11-21")
    assert suggested(library.routines.values(), 8, TODAY, yesterday).id == "pre-run-warmup"


@given(hour=st.integers(0, 23), done=st.text(max_size=10))
def test_there_is_always_a_suggestion(library: Library, hour: int, done: str) -> None:
    last = LastSession(done, Side.LEFT, TODAY)
    assert suggested(library.routines.values(), hour, TODAY, last).id in library.routines


def test_sides_alternate_from_session_to_session() -> None:
    last = LastSession("desk-reset", Side.RIGHT, TODAY)
    assert first_side_for(FirstSide.ALTERNATE, None) is Side.RIGHT
    assert first_side_for(FirstSide.ALTERNATE, last) is Side.LEFT
    assert first_side_for(FirstSide.RIGHT, last) is Side.RIGHT
    assert first_side_for(FirstSide.LEFT, last) is Side.LEFT
