"""Seconds as a clock shows them."""

from __future__ import annotations

import pytest

from hiptimer.session.time_text import as_clock, countdown


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0:00"),
        (60, "1:00"),
        (616, "10:16"),
        (3599, "59:59"),
        (3600, "1:00:00"),
        (7270, "2:01:10"),
        (36_000, "10:00:00"),
    ],
)
def test_times_read_like_a_clock(seconds: int, text: str):
    assert as_clock(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "digits"),
    [(0, "0"), (45, "45"), (99, "99"), (100, "1:40"), (600, "10:00"), (3600, "1:00:00")],
)
def test_what_is_left_is_read_in_as_few_digits_as_can_be(seconds: int, digits: str):
    assert countdown(seconds) == digits
