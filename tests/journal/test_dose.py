"""The weekly dose: which drill is for which area, and that the seconds add up on each side."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from hiptimer.journal.dose import Area, AreaDose, area_of, dose_of_plan, dose_of_week
from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import ExerciseTally
from hiptimer.session.compiling import Compiler
from hiptimer.session.phrases import Phrases
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Kind
from hiptimer.training.library import Library
from hiptimer.training.sides import Side

TODAY = date(2026, 11, 30)
WANTED = {
    "standing-hip-flexor-stretch": Area.HIP_FLEXORS,
    "standing-it-band-stretch": Area.OUTER_HIP,
    "butterfly-stretch": Area.ADDUCTORS,
    "pigeon-pose": Area.GLUTES_ROTATORS,
    "figure-four-stretch": Area.GLUTES_ROTATORS,
}
works = st.builds(SideSums, *[st.integers(0, 600_000)] * 3)
tallies = st.lists(
    st.builds(
        ExerciseTally,
        st.dates(TODAY - timedelta(days=12), TODAY + timedelta(days=1)),
        st.sampled_from((*WANTED, "cossack-squat", "one-of-my-own")),
        works,
    ),
    max_size=30,
)


def test_each_stretch_is_for_one_area_and_a_moving_drill_for_none(library: Library) -> None:
    for key, exercise in library.exercises.items():
        assert area_of(exercise) is WANTED.get(key)
        assert (area_of(exercise) is None) == (exercise.kind is Kind.DYNAMIC)


@given(tallies)
def test_seconds_of_seven_days_add_up_on_each_side(
    library: Library, done: list[ExerciseTally]
) -> None:
    dose = {each.area: each for each in dose_of_week(done, TODAY, library)}
    for area in Area:
        of_area = [
            each.work
            for each in done
            if WANTED.get(each.exercise) is area and (TODAY - each.day).days <= 6
        ]
        assert dose[area].left == sum(work.left + work.both for work in of_area)
        assert dose[area].right == sum(work.right + work.both for work in of_area)


@given(tallies, st.integers())
def test_the_order_of_what_was_done_makes_no_difference(
    library: Library, done: list[ExerciseTally], seed: int
) -> None:
    shuffled = Random(seed).sample(done, len(done))
    assert dose_of_week(shuffled, TODAY, library) == dose_of_week(done, TODAY, library)


def test_what_is_short_is_that_of_the_side_with_less() -> None:
    dose = AreaDose(Area.HIP_FLEXORS, left=200_000, right=320_000)
    assert dose.short_of() == 100
    assert dose.behind is Side.LEFT
    assert not dose.is_reached
    assert AreaDose(Area.HIP_FLEXORS, 300_000, 300_000).is_reached


def test_a_plan_promises_what_its_holds_give(library: Library, phrases: Phrases) -> None:
    compiler = Compiler(library, phrases, Preferences())
    plan = compiler.plan(library.routine("post-run-static"), Side.LEFT)
    dose = {each.area: (each.left, each.right) for each in dose_of_plan(plan, library)}
    assert dose[Area.HIP_FLEXORS] == (60_000, 60_000)
    assert dose[Area.ADDUCTORS] == (60_000, 60_000)
    assert dose[Area.GLUTES_ROTATORS] == (90_000, 90_000)
