"""The form of a drill: it loses nothing of a drill, and gives one or says what is missing."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.session.compiling import Compiler
from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.phrases import Phrases
from hiptimer.settings.preferences import Preferences
from hiptimer.training.checking import exercise_faults
from hiptimer.training.decoding import decode_item
from hiptimer.training.drafts.drill import (
    DrillForm,
    copy_form,
    form_of,
    percents,
    with_hold,
    with_kind,
    with_laterality,
    with_phases,
    with_reps,
    with_share,
    with_timed,
)
from hiptimer.training.drafts.drill_faults import Problem, form_faults, form_faults_of
from hiptimer.training.exercises import (
    Action,
    Exercise,
    HoldAllowed,
    HoldDose,
    Kind,
    Laterality,
    Level,
    Muscle,
    MuscleGroup,
    Phase,
    Plane,
    Planes,
    Position,
    RepsAllowed,
    RepsDose,
    Role,
    Variant,
)
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.library import Library, single_routine
from hiptimer.training.sides import Side

FILLED = DrillForm(
    name="Frog stretch",
    laterality=Laterality.BILATERAL,
    set_up=("Kneel on all fours.", "", "  Slide the knees apart. "),
    movement=("Sink back.",),
    form_cues=("Breathe out.",),
    breathing="Calmly.",
)

words = st.one_of(
    st.sampled_from(
        ("", " ", "Lift.", "{side} leg", "the {other} knee", "x" * 401, "\u202e\n", "上")
    ),
    st.text(max_size=12),
)
lines = st.lists(words, max_size=3).map(tuple)
some_lines = st.none() | lines
holds = st.builds(
    HoldDose,
    seconds=st.integers(0, 700),
    rounds=st.integers(0, 12),
    allowed=st.builds(
        HoldAllowed,
        seconds=st.tuples(st.integers(0, 700), st.integers(0, 700)),
        rounds=st.tuples(st.integers(0, 12), st.integers(0, 12)),
    ),
    sources=st.just(()),
)
rep_seconds = st.sampled_from((0.0, 0.5, 1.25, 3.0, 60.0, 61.0))
phases = st.lists(st.builds(Phase, name=words, seconds=rep_seconds, say=words), max_size=2)
reps = st.builds(
    RepsDose,
    reps=st.integers(0, 120),
    seconds_per_rep=rep_seconds,
    rounds=st.integers(0, 12),
    allowed=st.builds(
        RepsAllowed,
        reps=st.tuples(st.integers(0, 120), st.integers(0, 120)),
        seconds_per_rep=st.tuples(rep_seconds, rep_seconds),
        rounds=st.tuples(st.integers(0, 12), st.integers(0, 12)),
    ),
    phases=phases.map(tuple),
    sources=st.just(()),
)
shares = st.integers(0, 100)
planes = st.builds(
    lambda plane, share: with_share(Planes(sagittal=0.5, frontal=0.5, transverse=0), plane, share),
    st.sampled_from(Plane),
    st.integers(-5, 130),
)
muscles = st.builds(
    Muscle,
    name=words,
    group=st.sampled_from(MuscleGroup),
    role=st.sampled_from(Role),
    action=st.sampled_from(Action),
    where=words,
)
variants = st.builds(
    Variant,
    id=st.just(""),
    level=st.sampled_from(Level),
    name=words,
    instruction=words,
    side_name=st.none() | words,
    set_up=some_lines,
    spoken_set_up=st.none() | words,
    movement=some_lines,
    form_cues=some_lines,
    equipment=some_lines,
)
forms = st.builds(
    DrillForm,
    name=words,
    kind=st.sampled_from(Kind),
    laterality=st.sampled_from(Laterality),
    position=st.sampled_from(Position),
    end_position=st.none() | st.sampled_from(Position),
    planes=planes,
    muscles=st.lists(muscles, max_size=2).map(tuple),
    set_up=lines,
    spoken_set_up=words,
    movement=lines,
    form_cues=lines,
    breathing=words,
    mistakes=lines,
    when_to_stop=lines,
    timed=st.booleans(),
    hold=holds,
    reps=reps,
    switch_seconds=st.integers(-1, 61),
    rest_seconds=st.integers(-1, 121),
    side_name=words,
    spoken_name=words,
    also_known_as=lines,
    equipment=lines,
    variants=st.lists(variants, max_size=2).map(tuple),
)
FIELDS = tuple(each for each in DrillForm.__struct_fields__ if each not in ("id", "pictures"))
nearly_right = st.builds(
    lambda wild, fields: replace(FILLED, **{each: getattr(wild, each) for each in fields}),
    forms,
    st.sets(st.sampled_from(FIELDS), max_size=4),
)


@dataclass
class Judge:
    """Says whether a file could hold a drill, and whether a session can be made of it."""

    library: Library
    phrases: Phrases

    def takes(self, exercise: Exercise) -> bool:
        try:
            read = decode_item(msgspec.json.encode(exercise), Exercise, "own/exercises.json")
        except Exception:  # noqa: BLE001 - whatever is wrong with it
            return False
        return not [*exercise_faults(read, self.library.sources, "", "")]

    def seconds(self, exercise: Exercise) -> float:
        library = replace(self.library, exercises={exercise.id: exercise})
        compiler = Compiler(library, self.phrases, Preferences())
        ways = (None, *(each.id for each in exercise.variants))
        plans = [compiler.plan(single_routine(exercise, each), Side.RIGHT) for each in ways]
        writer = CueWriter(library, self.phrases, Preferences())
        assert all(writer.cues_of(plan) for plan in plans)
        return sum(plan.seconds for plan in plans)


@pytest.fixture(scope="module")
def judge(library: Library, phrases: Phrases) -> Judge:
    return Judge(library, phrases)


def test_the_form_of_every_bundled_drill_gives_back_that_drill(library: Library):
    for exercise in library.exercises.values():
        assert form_of(exercise).exercise() == exercise
        assert form_faults(form_of(exercise)) == ()


@given(st.one_of(nearly_right, forms))
@settings(max_examples=200)
def test_any_form_is_a_drill_that_can_be_kept_and_done_or_names_its_faults(
    judge: Judge, form: DrillForm
):
    exercise, faults = form.exercise(), form_faults(form)
    if not faults:
        assert judge.takes(exercise)
        assert judge.seconds(exercise) > 0
    else:
        named = {each.field for each in faults}
        assert named <= {*Exercise.__struct_fields__}
    if not judge.takes(exercise):
        assert faults


@given(nearly_right.filter(lambda form: not form_faults(form)))
@settings(max_examples=50)
def test_a_drill_that_was_kept_comes_back_into_the_form_unchanged(form: DrillForm):
    exercise = form.exercise()
    assert form_of(exercise).exercise() == exercise


def test_little_has_to_be_said_for_a_first_drill():
    assert form_faults(FILLED) == ()
    exercise = FILLED.exercise()
    assert exercise.id == "frog-stretch"
    assert exercise.set_up == ("Kneel on all fours.", "Slide the knees apart.")
    assert exercise.spoken_set_up == "Kneel on all fours."
    assert [each.name for each in exercise.muscles] == ["glutes"]


def test_a_name_and_a_movement_are_enough():
    form = DrillForm(name="Frog", side_name="{side} side", movement=("Sink back.",))
    assert form_faults(form) == ()
    exercise = form.exercise()
    assert (exercise.set_up, exercise.spoken_set_up, exercise.form_cues) == ((), "", ())
    assert form_of(exercise).exercise() == exercise


def test_an_empty_form_says_what_is_missing_in_the_order_of_the_page():
    places = [each.place for each in form_faults(DrillForm(side_name="{side} side"))]
    assert places == ["name", "movement"]


def test_the_spoken_set_up_follows_the_first_sentence_until_it_is_written():
    again = replace(form_of(FILLED.exercise()), set_up=("Lie down.",))
    assert again.exercise().spoken_set_up == "Lie down."
    written = replace(again, spoken_set_up="Down you go.")
    assert written.exercise().spoken_set_up == "Down you go."


def test_sides_in_a_drill_without_them_are_named_where_they_stand():
    form = replace(FILLED, movement=("Sink back.", "Lift the {side} leg."), breathing="{other}")
    faults = form_faults(form)
    assert {(each.place, each.problem) for each in faults} == {
        ("movement[1]", Problem.SPARE_SIDE),
        ("breathing", Problem.SPARE_SIDE),
    }


def test_a_hold_with_alternating_sides_is_refused_at_the_sides():
    form = replace(FILLED, laterality=Laterality.ALTERNATING, side_name="{side} leg")
    assert [each.problem for each in form_faults(form)] == [Problem.ALTERNATING_HOLD]


def test_a_second_drill_of_a_name_gets_a_number_in_its_id():
    assert FILLED.exercise({"frog-stretch"}).id == "frog-stretch-2"
    assert replace(FILLED, name="上").exercise().id == "drill"


def test_a_copy_has_a_name_of_its_own_and_cites_nothing(library: Library):
    pigeon = library.exercises["pigeon-pose"]
    form = copy_form(pigeon, {pigeon.name})
    assert (form.id, form.name) == ("", "Pigeon pose (2)")
    copied = form.exercise(library.exercises)
    assert copied.id == "pigeon-pose-2"
    assert copied.dose.sources == ()
    assert pigeon.dose.sources
    assert copied.movement == pigeon.movement


def test_kind_and_dose_go_together_until_said_otherwise():
    moving = with_kind(FILLED, Kind.DYNAMIC)
    assert isinstance(moving.exercise().dose, RepsDose)
    timed = with_timed(moving, timed=True)
    assert timed.exercise().kind is Kind.DYNAMIC
    assert isinstance(timed.exercise().dose, HoldDose)


def test_alternating_sides_are_counted_and_a_hold_has_one_side_after_the_other():
    alternating = with_laterality(FILLED, Laterality.ALTERNATING, "{side} side")
    assert (alternating.timed, alternating.side_name) == (False, "{side} side")
    assert with_timed(alternating, timed=True).laterality is Laterality.UNILATERAL


def test_the_name_of_the_side_waits_while_there_are_no_sides():
    named = with_laterality(FILLED, Laterality.UNILATERAL, "{side} side")
    named = replace(named, side_name="{side} leg in front")
    without = with_laterality(named, Laterality.BILATERAL, "{side} side")
    assert without.exercise().side_name == ""
    back = with_laterality(without, Laterality.UNILATERAL, "{side} side")
    assert back.exercise().side_name == "{side} leg in front"


def test_what_is_allowed_grows_with_the_dose():
    long = with_hold(FILLED, seconds=300, rounds=5)
    assert long.hold.allowed == HoldAllowed(seconds=(10, 300), rounds=(1, 5))
    quick = with_reps(with_kind(FILLED, Kind.DYNAMIC), reps=40, seconds_per_rep=1.0)
    assert quick.reps.allowed.reps == (5, 40)
    assert quick.reps.allowed.seconds_per_rep == (1.0, 6.0)
    assert form_faults(long) == form_faults(quick) == ()


def test_phases_make_up_the_seconds_of_a_rep():
    phased = with_phases(
        with_kind(FILLED, Kind.DYNAMIC),
        (Phase(name="Go down", seconds=2.5), Phase(name="Up!", seconds=4.5, say="And up.")),
    )
    dose = phased.exercise().dose
    assert isinstance(dose, RepsDose)
    assert [each.name for each in dose.phases] == ["go-down", "up"]
    assert dose.seconds_per_rep == 7.0
    assert form_faults(phased) == ()


def test_a_phase_without_a_name_is_missing_one():
    phased = with_phases(with_kind(FILLED, Kind.DYNAMIC), (Phase(name=" ", seconds=2),))
    assert [(each.place, each.problem) for each in form_faults(phased)] == [
        ("dose.phases[0].name", Problem.MISSING)
    ]


@given(shares, shares, st.sampled_from(Plane), st.integers(-20, 140))
def test_three_shares_always_make_a_hundred(first: int, second: int, plane: Plane, percent: int):
    before = with_share(
        with_share(Planes(sagittal=0, frontal=0, transverse=1), Plane.SAGITTAL, first),
        Plane.FRONTAL,
        second,
    )
    after = percents(with_share(before, plane, percent))
    assert sum(after.values()) == 100
    assert min(after.values()) >= 0
    assert after[plane] == min(max(percent, 0), 100)


def test_the_other_shares_keep_their_proportion():
    planes = Planes(sagittal=0.2, frontal=0.6, transverse=0.2)
    assert percents(with_share(planes, Plane.SAGITTAL, 60)) == {
        Plane.SAGITTAL: 60,
        Plane.FRONTAL: 30,
        Plane.TRANSVERSE: 10,
    }


def test_what_keeping_a_drill_finds_wrong_is_a_fault_of_the_form_too():
    shown = form_faults_of((Fault("own", "dose.seconds", "500", "5 to 60"),))
    assert (shown[0].field, shown[0].problem) == ("dose", Problem.OUTSIDE_ALLOWED)


def test_a_version_without_cues_is_refused_as_the_drill_itself_would_be():
    data = b'{"id": "soft", "level": "easier", "name": "Soft", "instruction": "Softly.", '
    with pytest.raises(ContentError):
        decode_item(data + b'"form_cues": []}', Variant, "own/exercises.json")


def test_a_watch_knows_a_copy_as_long_as_its_steps_are_the_same(library: Library):
    pigeon = library.exercise("pigeon-pose")
    copy = copy_form(pigeon, ())
    assert pigeon.watch is not None
    assert replace(copy, rest_seconds=9).exercise().watch == pigeon.watch
    assert replace(copy, movement=("Lie down.",)).exercise().watch is None
