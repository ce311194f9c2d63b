"""Whatever the routine, the person and the time: not too long, equal sides, doses in range."""

from __future__ import annotations

from collections.abc import Callable, Container
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.session.compiling import EVERY_DRILL, Compiler, Drill
from hiptimer.session.coverage import covered_planes
from hiptimer.session.dosing import Hold, dose_of
from hiptimer.session.fitting.fitting import (
    Fitted,
    HoldsChanged,
    LeftOut,
    LongestPossible,
    RepsChanged,
    RoundsChanged,
    ShortestPossible,
    fit,
)
from hiptimer.session.fitting.items_and_rounds import order_of_leaving
from hiptimer.session.fitting.trials import TOLERANCE
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.settings.preferences import OwnDose, Preferences, Verbosity
from hiptimer.training.exercises import (
    Exercise,
    HoldAllowed,
    HoldDose,
    Kind,
    Laterality,
    Planes,
    RepsAllowed,
    RepsDose,
)
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment, Routine, RoutineItem
from hiptimer.training.sides import Side

CompilePlan = Callable[[Routine, Preferences], Plan]
PRESETS = (
    "pre-run-warmup",
    "post-run-static",
    "recovery-day",
    "strength-day-primer",
    "desk-reset",
    "full-hip-reset",
    "three-plane-balance",
    "trailhead-standing-warmup",
)
MILLISECOND = 1e-3

minutes_asked = st.integers(1, 60)
preferences_of_all_kinds = st.builds(
    Preferences,
    hold_scale=st.floats(0.5, 2.0),
    get_ready_seconds=st.integers(3, 60),
    switch_seconds=st.integers(3, 60),
    transition_seconds=st.integers(3, 60),
    verbosity=st.sampled_from(Verbosity),
    countdown=st.booleans(),
    words_per_minute=st.integers(100, 260),
    doses=st.dictionaries(
        st.sampled_from(("pigeon-pose", "fire-hydrant", "butterfly-stretch", "lunge-matrix")),
        st.builds(
            OwnDose,
            seconds=st.none() | st.integers(1, 600),
            reps=st.none() | st.integers(1, 100),
        ),
    ),
    variants=st.dictionaries(
        st.sampled_from(("figure-four-stretch", "cossack-squat")),
        st.sampled_from(("seated", "half-depth")),
    ),
)


def compiling(library: Library, phrases: Phrases) -> CompilePlan:
    def compile_plan(routine: Routine, preferences: Preferences) -> Plan:
        return Compiler(library, phrases, preferences).plan(routine, Side.LEFT)

    return compile_plan


def fit_preset(
    library: Library, phrases: Phrases, name: str, minutes: int, preferences: Preferences
) -> Fitted:
    compile_plan = compiling(library, phrases)
    return fit(library.routine(name), minutes, compile_plan, library, preferences)


def of_kind(fitted: Fitted, kind: type) -> list:
    return [each for each in fitted.done if isinstance(each, kind)]


def work_of(plan: Plan, item: int) -> list[Step]:
    return [s for s in plan.steps if s.kind is StepKind.WORK and s.item == item]


def assert_sound(
    fitted: Fitted, routine: Routine, library: Library, preferences: Preferences
) -> None:
    """What holds of every fitted routine, whatever it was made of."""
    plan = fitted.plan
    assert plan.seconds_on(Side.LEFT) == pytest.approx(plan.seconds_on(Side.RIGHT))
    assert_never_longer_than_asked(fitted)
    for index, item in enumerate(fitted.routine.items):
        exercise = library.exercises[item.exercise]
        dose = exercise.dose
        assert item.rounds is not None
        assert dose.allowed.rounds[0] <= item.rounds <= dose.allowed.rounds[1]
        value, (low, high) = dose_and_range(item, exercise)
        assert low <= value <= high
        work = work_of(plan, index)
        sides = 2 if exercise.laterality is Laterality.UNILATERAL else 1
        assert len(work) == item.rounds * sides
        per_side = work[0].reps.total if work[0].reps else work[0].seconds
        halves = 2 if work[0].reps and exercise.laterality is Laterality.ALTERNATING else 1
        assert per_side == value * halves
    assert_order_kept(fitted, routine)
    assert_all_is_said(fitted, routine, library, preferences)


def assert_never_longer_than_asked(fitted: Fitted) -> None:
    too_long = fitted.seconds > fitted.minutes * 60 + TOLERANCE
    assert too_long == bool(of_kind(fitted, ShortestPossible))
    if too_long:
        assert len(fitted.routine.items) == 1


def dose_and_range(item: RoutineItem, exercise: Exercise) -> tuple[int, tuple[int, int]]:
    if isinstance(exercise.dose, HoldDose):
        assert item.seconds is not None
        return item.seconds, exercise.dose.allowed.seconds
    assert item.reps is not None
    return item.reps, exercise.dose.allowed.reps


def undosed(item: RoutineItem) -> RoutineItem:
    return replace(item, seconds=None, reps=None, rounds=None)


def assert_order_kept(fitted: Fitted, routine: Routine) -> None:
    gone = {place for each in of_kind(fitted, LeftOut) for place in each.places}
    staying = [item for place, item in enumerate(routine.items) if place not in gone]
    assert [undosed(item) for item in fitted.routine.items] == [undosed(item) for item in staying]
    assert replace(fitted.routine, items=()) == replace(routine, items=())


def assert_all_is_said(
    fitted: Fitted, routine: Routine, library: Library, preferences: Preferences
) -> None:
    """Just what has been done is told."""
    gone = {place for each in of_kind(fitted, LeftOut) for place in each.places}
    done: set[type] = {LeftOut} if gone else set()
    staying = [item for place, item in enumerate(routine.items) if place not in gone]
    for before, after in zip(staying, fitted.routine.items, strict=True):
        exercise = library.exercises[before.exercise]
        usual = dose_of(exercise, before, preferences)
        now = dose_of(exercise, after, fitted.preferences)
        if now.rounds != usual.rounds:
            done.add(RoundsChanged)
        if replace(now, rounds=1) != replace(usual, rounds=1):
            done.add(HoldsChanged if isinstance(now, Hold) else RepsChanged)
    limits = {ShortestPossible, LongestPossible}
    assert {type(each) for each in fitted.done} - limits == done


def unit_seconds(fitted: Fitted, library: Library) -> list[float]:
    """What a second or a rep more would add, for each item that could take it."""
    units: list[float] = []
    for index, item in enumerate(fitted.routine.items):
        value, (_, high) = dose_and_range(item, library.exercises[item.exercise])
        if value < high:
            units.append(sum(s.seconds for s in work_of(fitted.plan, index)) / value)
    return units


@given(name=st.sampled_from(PRESETS), minutes=minutes_asked, preferences=preferences_of_all_kinds)
def test_any_preset_fits_any_minutes_for_anyone(
    library: Library, phrases: Phrases, name: str, minutes: int, preferences: Preferences
) -> None:
    fitted = fit_preset(library, phrases, name, minutes, preferences)
    assert_sound(fitted, library.routine(name), library, preferences)


@given(name=st.sampled_from(PRESETS), minutes=minutes_asked, preferences=preferences_of_all_kinds)
def test_as_near_to_the_time_as_one_rep_or_second_allows(
    library: Library, phrases: Phrases, name: str, minutes: int, preferences: Preferences
) -> None:
    fitted = fit_preset(library, phrases, name, minutes, preferences)
    if of_kind(fitted, ShortestPossible) or of_kind(fitted, LongestPossible):
        return
    could_grow = unit_seconds(fitted, library)
    if could_grow:
        assert minutes * 60 - fitted.seconds <= max(10, *could_grow)


@given(name=st.sampled_from(PRESETS), minutes=minutes_asked, preferences=preferences_of_all_kinds)
def test_the_fitted_routine_comes_out_right_with_the_preferences_that_come_with_it(
    library: Library,
    phrases: Phrases,
    name: str,
    minutes: int,
    preferences: Preferences,
) -> None:
    fitted = fit_preset(library, phrases, name, minutes, preferences)
    compiled = Compiler(library, phrases, fitted.preferences).plan(fitted.routine, Side.LEFT)
    assert compiled == fitted.plan
    untouched = replace(preferences, hold_scale=1.0, doses={})
    assert fitted.preferences == untouched
    assert fit_preset(library, phrases, name, minutes, preferences) == fitted


def spans(low: int, high: int) -> st.SearchStrategy[tuple[int, int]]:
    return st.tuples(st.integers(low, high), st.integers(low, high)).map(
        lambda pair: (min(pair), max(pair))
    )


@st.composite
def doses(draw: st.DrawFn) -> HoldDose | RepsDose:
    rounds = draw(spans(1, 10))
    usual_rounds = draw(st.integers(*rounds))
    amount = draw(spans(1, 100))
    usual = draw(st.integers(*amount))
    if draw(st.booleans()):
        allowed = HoldAllowed(seconds=amount, rounds=rounds)
        return HoldDose(seconds=usual, rounds=usual_rounds, allowed=allowed, sources=())
    tempo = draw(st.sampled_from((0.5, 1.0, 2.5, 7.0, 60.0)))
    return RepsDose(
        reps=usual,
        seconds_per_rep=tempo,
        rounds=usual_rounds,
        allowed=RepsAllowed(reps=amount, seconds_per_rep=(0.5, 60.0), rounds=rounds),
        phases=(),
        sources=(),
    )


planes = st.sampled_from(
    [
        Planes(sagittal=s / 10, frontal=f / 10, transverse=(10 - s - f) / 10)
        for s in range(11)
        for f in range(11 - s)
    ]
)


@st.composite
def libraries(draw: st.DrawFn, bundled: Library) -> Library:
    """The bundled drills, with any doses, sides and planes."""
    kept = draw(st.lists(st.sampled_from(sorted(bundled.exercises)), min_size=1, unique=True))
    exercises = {
        name: replace(
            bundled.exercises[name],
            dose=draw(doses()),
            laterality=draw(st.sampled_from(Laterality)),
            planes=draw(planes),
        )
        for name in kept
    }
    return Library(MappingProxyType(exercises), MappingProxyType({}), MappingProxyType({}))


@st.composite
def routines(draw: st.DrawFn, library: Library) -> Routine:
    names = draw(st.lists(st.sampled_from(sorted(library.exercises)), min_size=1, max_size=30))
    items: list[RoutineItem] = []
    for name in names:
        allowed = library.exercises[name].dose.allowed
        item = RoutineItem(
            exercise=name,
            rounds=draw(st.none() | st.integers(*allowed.rounds)),
            rest_seconds=draw(st.none() | st.integers(0, 120)),
        )
        if isinstance(allowed, HoldAllowed):
            item = replace(item, seconds=draw(st.none() | st.integers(*allowed.seconds)))
        else:
            item = replace(item, reps=draw(st.none() | st.integers(*allowed.reps)))
        items.append(item)
    return Routine(
        id="mine",
        name="Mine",
        summary="mine",
        when="Now.",
        moment=Moment.ANY_TIME,
        items=tuple(items),
    )


@given(data=st.data(), minutes=st.floats(0.1, 200), preferences=preferences_of_all_kinds)
def test_any_routine_of_any_drills_fits_any_time(
    library: Library,
    phrases: Phrases,
    data: st.DataObject,
    minutes: float,
    preferences: Preferences,
) -> None:
    mine = data.draw(libraries(library))
    routine = data.draw(routines(mine))
    fitted = fit(routine, minutes, compiling(mine, phrases), mine, preferences)
    assert_sound(fitted, routine, mine, preferences)


@given(data=st.data(), minutes=st.floats(0.1, 20))
def test_no_more_is_left_out_than_the_time_asks_for(
    library: Library, phrases: Phrases, data: st.DataObject, minutes: float
) -> None:
    routine = data.draw(routines(library))
    compile_plan = compiling(library, phrases)
    fitted = fit(routine, minutes, compile_plan, library)
    gone = [place for each in of_kind(fitted, LeftOut) for place in each.places]
    if not gone:
        return
    order = order_of_leaving([library.exercises[item.exercise] for item in routine.items])
    assert len(fitted.routine.items) == 1 or set(gone) == set(order[: len(gone)])
    one_more = sorted(order[len(gone) - 1 :])
    least = tuple(at_its_least(routine.items[place], library) for place in one_more)
    assert compile_plan(replace(routine, items=least), Preferences()).seconds > minutes * 60


@given(data=st.data())
def test_where_nothing_fits_the_shortest_drill_is_left(
    library: Library, phrases: Phrases, data: st.DataObject
) -> None:
    mine = data.draw(libraries(library))
    routine = data.draw(routines(mine))
    compile_plan = compiling(mine, phrases)
    fitted = fit(routine, 0.01, compile_plan, mine)
    alone = (replace(routine, items=(at_its_least(item, mine),)) for item in routine.items)
    least = min(compile_plan(each, Preferences()).seconds for each in alone)
    assert fitted.done[-1] == ShortestPossible(fitted.seconds)
    assert fitted.seconds == least


def at_its_least(item: RoutineItem, library: Library) -> RoutineItem:
    dose = library.exercises[item.exercise].dose
    rounds = dose.allowed.rounds[0]
    if isinstance(dose, HoldDose):
        return replace(item, seconds=dose.allowed.seconds[0], rounds=rounds)
    return replace(item, reps=dose.allowed.reps[0], rounds=rounds)


@given(data=st.data())
def test_the_last_of_a_plane_goes_only_when_all_that_are_left_are_the_last_of_one(
    library: Library, data: st.DataObject
) -> None:
    mine = data.draw(libraries(library))
    names = data.draw(st.lists(st.sampled_from(sorted(mine.exercises)), min_size=1, max_size=20))
    exercises = [mine.exercises[name] for name in names]
    order = order_of_leaving(exercises)
    assert sorted(order) == list(range(len(exercises)))
    left = set(order)

    def is_last_of_a_plane(index: int) -> bool:
        others = {p for each in left - {index} for p in covered_planes(exercises[each])}
        return bool(set(covered_planes(exercises[index])) - others)

    def is_last_stretch(index: int) -> bool:
        return [each for each in left if exercises[each].kind is Kind.STATIC] == [index]

    for index in order:
        if is_last_of_a_plane(index):
            assert all(is_last_of_a_plane(each) or is_last_stretch(each) for each in left)
        left.remove(index)


@given(
    name=st.sampled_from(PRESETS),
    minutes=st.sampled_from((5, 6, 8, 10)),
    preferences=preferences_of_all_kinds,
    known=st.sampled_from((EVERY_DRILL, frozenset[Drill]())),
)
def test_a_routine_with_stretches_keeps_one(
    library: Library,
    phrases: Phrases,
    name: str,
    minutes: int,
    preferences: Preferences,
    known: Container[Drill],
) -> None:
    def compile_plan(routine: Routine, preferences: Preferences) -> Plan:
        return Compiler(library, phrases, preferences, known).plan(routine, Side.LEFT)

    def stretches(routine: Routine) -> list[str]:
        drills = [item.exercise for item in routine.items]
        return [each for each in drills if library.exercise(each).kind is Kind.STATIC]

    routine = library.routine(name)
    fitted = fit(routine, minutes, compile_plan, library, preferences)
    only_one_fits = len(fitted.routine.items) == 1 and of_kind(fitted, ShortestPossible)
    assert only_one_fits or bool(stretches(fitted.routine)) == bool(stretches(routine))
