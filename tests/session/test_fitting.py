"""A routine in the minutes that there are: what is done to it, and what is said of that."""

from __future__ import annotations

from collections.abc import Callable, Collection

import pytest
from msgspec.structs import replace

from hiptimer.session.compiling import Compiler
from hiptimer.session.fitting.fitting import (
    Extent,
    Fitted,
    HoldsChanged,
    LeftOut,
    LongestPossible,
    RepsChanged,
    RoundsChanged,
    ShortestPossible,
    fit,
)
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.training.exercises import HoldAllowed, HoldDose
from hiptimer.training.library import Library, UnknownExerciseError
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sides import Side

Fit = Callable[..., Fitted]
STATIC = "post-run-static"
LONGEST = "full-hip-reset"
PRESETS = (
    "pre-run-warmup",
    STATIC,
    "recovery-day",
    "strength-day-primer",
    "desk-reset",
    LONGEST,
    "three-plane-balance",
    "trailhead-standing-warmup",
)
MILLISECOND = 1e-3
LONGEST_REP = 24
"""Seconds of one more rep of the lunge matrix on both sides: finer steps need not fit."""


class Compilations:
    """Compiles for `fit`, and counts how often it is asked to."""

    def __init__(self, phrases: Phrases, library: Library) -> None:
        self.count = 0
        self._phrases = phrases
        self._library = library

    def __call__(self, routine: Routine, preferences: Preferences) -> Plan:
        self.count += 1
        return Compiler(self._library, self._phrases, preferences).plan(routine, Side.LEFT)


@pytest.fixture(scope="session")
def fit_preset(library: Library, phrases: Phrases) -> Fit:
    def make(
        name: str,
        minutes: float,
        preferences: Preferences | None = None,
        kept: Collection[int] = (),
    ) -> Fitted:
        compile_plan = Compilations(phrases, library)
        chosen = preferences or Preferences()
        return fit(library.routine(name), minutes, compile_plan, library, chosen, kept)

    return make


def of_kind(fitted: Fitted, kind: type) -> list:
    return [each for each in fitted.done if isinstance(each, kind)]


@pytest.mark.parametrize("name", PRESETS)
def test_more_minutes_never_give_a_shorter_session(fit_preset: Fit, name: str) -> None:
    lengths = [fit_preset(name, minutes).seconds for minutes in range(1, 61)]
    assert lengths == sorted(lengths)


def test_a_routine_that_is_as_long_as_wished_is_left_as_it_is(
    library: Library, phrases: Phrases, fit_preset: Fit
) -> None:
    usual = Compiler(library, phrases, Preferences()).plan(library.routine(STATIC), Side.LEFT)
    fitted = fit_preset(STATIC, (usual.seconds + 5) / 60)
    assert fitted.done == ()
    assert fitted.plan == usual


def test_holds_get_shorter_before_rounds_do(fit_preset: Fit) -> None:
    (holds,) = fit_preset(STATIC, 8).done
    assert holds == HoldsChanged(Extent(30, 30), Extent(21, 22), longer=False)


def test_all_rounds_go_down_before_anything_is_left_out(fit_preset: Fit) -> None:
    fitted = fit_preset(STATIC, 4.9)
    (rounds,) = of_kind(fitted, RoundsChanged)
    assert rounds.after == Extent(1, 1)
    assert rounds.everywhere
    assert not rounds.more
    assert "pigeon-pose" not in rounds.exercises, "it has one round as it is"
    assert not of_kind(fitted, LeftOut)
    assert {item.rounds for item in fitted.routine.items} == {1}


def test_what_is_covered_twice_is_left_out_first(fit_preset: Fit) -> None:
    (left_out,) = of_kind(fit_preset(STATIC, 3), LeftOut)
    assert left_out == LeftOut(("figure-four-stretch",), (3,)), "pigeon pose does the same"
    (more,) = of_kind(fit_preset(STATIC, 2), LeftOut)
    assert set(more.exercises) == {"figure-four-stretch", "standing-hip-flexor-stretch"}


def test_what_is_to_be_kept_stays_and_another_drill_goes(fit_preset: Fit) -> None:
    kept = fit_preset(STATIC, 3, kept={3})
    (left_out,) = of_kind(kept, LeftOut)
    assert 3 not in left_out.places
    assert "figure-four-stretch" in {item.exercise for item in kept.routine.items}
    assert kept.seconds <= 3 * 60 + 0.5


def test_all_that_is_kept_stays_where_the_time_is_too_short_for_it(fit_preset: Fit) -> None:
    kept = fit_preset(STATIC, 1, kept={0, 3})
    assert [item.exercise for item in kept.routine.items] == [
        "standing-hip-flexor-stretch",
        "figure-four-stretch",
    ]
    (shortest,) = of_kind(kept, ShortestPossible)
    assert shortest.seconds == kept.seconds > 60
    everything = fit_preset(STATIC, 1, kept=range(5))
    assert not of_kind(everything, LeftOut)
    assert len(everything.routine.items) == 5


def test_doses_go_up_before_rounds_do(fit_preset: Fit) -> None:
    longer = fit_preset(STATIC, 15)
    (holds,) = of_kind(longer, HoldsChanged)
    assert longer.done == (holds,)
    assert holds.longer
    longest = fit_preset(STATIC, 30)
    (rounds,) = of_kind(longest, RoundsChanged)
    assert rounds.more
    assert rounds.after == Extent(3, 3)


def test_what_can_be_no_longer_says_so(fit_preset: Fit) -> None:
    fitted = fit_preset(STATIC, 60)
    (limit,) = of_kind(fitted, LongestPossible)
    assert limit.seconds == fitted.seconds < 45 * 60
    assert {item.seconds for item in fitted.routine.items} == {60}
    assert {item.rounds for item in fitted.routine.items} == {4}


def test_what_can_be_no_shorter_says_so(fit_preset: Fit) -> None:
    fitted = fit_preset("pre-run-warmup", 0.5)
    (limit,) = of_kind(fitted, ShortestPossible)
    assert limit.seconds == fitted.seconds > 30
    assert len(fitted.routine.items) == 1
    one_of_each = [fit_preset("pre-run-warmup", minutes / 60) for minutes in range(31, 60)]
    assert min(each.seconds for each in one_of_each) == fitted.seconds


def test_own_doses_and_the_hold_scale_are_where_it_starts_from(fit_preset: Fit) -> None:
    mine = Preferences(hold_scale=1.5, doses={"pigeon-pose": OwnDose(seconds=60)})
    fitted = fit_preset(STATIC, 10, mine)
    seconds = {item.exercise: item.seconds for item in fitted.routine.items}
    assert seconds["pigeon-pose"] == pytest.approx(60 / 45 * 28, abs=3)
    (holds,) = of_kind(fitted, HoldsChanged)
    assert holds.before == Extent(45, 60)


def test_reps_are_whole_and_stay_in_their_range(fit_preset: Fit) -> None:
    (reps,) = fit_preset("pre-run-warmup", 8).done
    assert isinstance(reps, RepsChanged)
    assert not reps.more
    assert reps.after.most <= 9


@pytest.mark.parametrize("minutes", [0, -1, float("nan")])
def test_no_time_at_all_is_a_named_error(fit_preset: Fit, minutes: float) -> None:
    with pytest.raises(ValueError, match="cannot be fitted"):
        fit_preset(STATIC, minutes)


def test_an_unknown_exercise_is_a_named_error(library: Library, phrases: Phrases) -> None:
    routine = replace(library.routine(STATIC), items=(RoutineItem(exercise="moonwalk"),))
    with pytest.raises(UnknownExerciseError):
        fit(routine, 5, Compilations(phrases, library), library)


def test_an_extra_round_of_the_plan_counts_as_well(library: Library, phrases: Phrases) -> None:
    def with_extra_rounds(routine: Routine, preferences: Preferences) -> Plan:
        compiler = Compiler(library, phrases, preferences)
        extra = dict.fromkeys(range(len(routine.items)), Side.RIGHT)
        return compiler.plan(routine, Side.LEFT, extra=extra)

    for minutes in range(3, 40):
        fitted = fit(library.routine(STATIC), minutes, with_extra_rounds, library)
        assert fitted.seconds <= minutes * 60
        assert fitted.seconds >= minutes * 60 - 10


@pytest.mark.parametrize("longest", [15, 30, 45])
def test_an_extra_round_that_hangs_on_the_dose_counts_as_well(
    library: Library, phrases: Phrases, longest: int
) -> None:
    def with_extra_rounds(routine: Routine, preferences: Preferences) -> Plan:
        short = [at for at, item in enumerate(routine.items) if (item.seconds or 0) <= longest]
        compiler = Compiler(library, phrases, preferences)
        return compiler.plan(routine, Side.LEFT, extra=dict.fromkeys(short, Side.LEFT))

    for minutes in range(2, 40):
        fitted = fit(library.routine(STATIC), minutes, with_extra_rounds, library)
        assert fitted.seconds <= minutes * 60
        if all((item.seconds or 0) > longest for item in fitted.routine.items):
            assert fitted.seconds >= minutes * 60 - 10


def test_a_plan_that_grows_faster_than_its_doses_is_still_not_too_long(
    library: Library, phrases: Phrases
) -> None:
    compile_plan = Compilations(phrases, library)

    def with_a_longer_end(routine: Routine, preferences: Preferences) -> Plan:
        plan = compile_plan(routine, preferences)
        *steps, last = plan.steps
        late = replace(last, seconds=last.seconds + (plan.seconds / 100) ** 2)
        return replace(plan, steps=(*steps, late))

    for minutes in range(5, 30):
        fitted = fit(library.routine(STATIC), minutes, with_a_longer_end, library)
        assert fitted.seconds <= minutes * 60 + MILLISECOND


def test_a_drill_with_a_single_dose_gets_as_many_rounds_as_fit(
    library: Library, phrases: Phrases
) -> None:
    butterfly = library.exercises["butterfly-stretch"]
    allowed = HoldAllowed(seconds=(30, 30), rounds=(1, 4))
    fixed = replace(butterfly, dose=HoldDose(seconds=30, rounds=2, allowed=allowed, sources=()))
    only = Library({fixed.id: fixed}, {}, {})
    routine = replace(library.routine(STATIC), items=(RoutineItem(exercise=fixed.id),))
    compile_plan = Compilations(phrases, only)

    def rounds_in(seconds: float) -> int | None:
        fitted = fit(routine, seconds / 60, compile_plan, only)
        assert fitted.seconds <= seconds
        return fitted.routine.items[0].rounds

    two, three = (
        compile_plan(
            replace(routine, items=(replace(routine.items[0], rounds=rounds),)), Preferences()
        ).seconds
        for rounds in (2, 3)
    )
    assert [rounds_in(s) for s in (two - 1, two, three - 1, three)] == [1, 2, 2, 3]


def test_a_slider_asks_for_few_plans(library: Library, phrases: Phrases) -> None:
    for minutes in range(2, 61):
        compile_plan = Compilations(phrases, library)
        fit(library.routine(LONGEST), minutes, compile_plan, library)
        assert compile_plan.count <= 15


def test_five_hundred_items_ask_for_hardly_more(library: Library, phrases: Phrases) -> None:
    routine = library.routine(LONGEST)
    items = tuple(routine.items[index % 12] for index in range(500))
    for minutes in (60, 1700):
        compile_plan = Compilations(phrases, library)
        fitted = fit(replace(routine, items=items), minutes, compile_plan, library)
        assert compile_plan.count <= 30
        assert minutes * 60 - LONGEST_REP <= fitted.seconds <= minutes * 60
