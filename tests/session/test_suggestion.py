"""What a runner is likely to want at an hour."""

from __future__ import annotations

import pytest

from hiptimer.journal.suggesting import AFTER, moment_for
from hiptimer.training.routines import Moment


@pytest.mark.parametrize(
    ("hour", "moment"),
    [
        (3, Moment.RECOVERY_DAY),
        (4, Moment.BEFORE_RUN),
        (10, Moment.BEFORE_RUN),
        (11, Moment.ANY_TIME),
        (16, Moment.AFTER_RUN),
        (20, Moment.AFTER_RUN),
        (21, Moment.RECOVERY_DAY),
    ],
)
def test_the_hour_tells_the_moment(hour: int, moment: Moment) -> None:
    assert moment_for(hour) is moment


def test_something_else_follows_whatever_was_done() -> None:
    assert set(AFTER) == set(Moment)
    assert all(before is not after for before, after in AFTER.items())
