"""On how many days an exercise was done."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import ExerciseTally, by_exercise, days_by_exercise

DAY = date(2026, 11, 22)
tallies = st.lists(
    st.builds(
        ExerciseTally,
        day=st.integers(0, 9).map(lambda back: DAY - timedelta(days=back)),
        exercise=st.sampled_from(("pigeon-pose", "cossack-squat")),
        work=st.builds(SideSums, left=st.integers(1, 1000)),
    )
)


def on(day: date, exercise: str) -> ExerciseTally:
    return ExerciseTally(day, exercise, SideSums(1000, 1000))


def test_each_day_counts_once_for_each_exercise() -> None:
    rows = [on(DAY, "pigeon-pose"), on(DAY, "cossack-squat"), on(DAY, "pigeon-pose")]
    rows.append(on(DAY - timedelta(days=1), "pigeon-pose"))
    assert days_by_exercise(rows) == {"cossack-squat": 1, "pigeon-pose": 2}


@given(tallies, st.randoms(use_true_random=False))
def test_the_order_does_not_matter(rows: list[ExerciseTally], chance: Random) -> None:
    mixed = list(rows)
    chance.shuffle(mixed)
    assert days_by_exercise(mixed) == days_by_exercise(rows)


@given(tallies)
def test_every_exercise_that_was_worked_was_done_on_some_day(rows: list[ExerciseTally]) -> None:
    days = days_by_exercise(rows)
    assert days.keys() == by_exercise(rows).keys()
    assert all(1 <= count <= 10 for count in days.values())
