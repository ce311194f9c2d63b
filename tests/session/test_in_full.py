"""What somebody hears to whom a drill is new, and what somebody hears who knows it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.session.compiling import EVERY_DRILL, Compiler
from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.cues import GAP_SECONDS, CueKind, Sound
from hiptimer.session.laying import LaidCue, lay_cues
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, Step, StepKind, WhyFirst, minutes_of
from hiptimer.settings.preferences import Preferences, Verbosity
from hiptimer.training.exercises import Kind, Laterality
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sides import Side, capitalised, for_side, sentences_in

MakePlan = Callable[..., Plan]
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
NOBODY_KNOWS = ()
EXPLAINS = frozenset(
    {CueKind.SET_UP, CueKind.LEAD_IN, CueKind.LEAVE, CueKind.FEEL},
)


@pytest.fixture(scope="session")
def hear(library: Library, phrases: Phrases) -> Callable[..., tuple[LaidCue, ...]]:
    def lay(plan: Plan, preferences: Preferences | None = None) -> tuple[LaidCue, ...]:
        preferences = preferences or Preferences()
        writer = CueWriter(library, phrases, preferences)

        def seconds_of(text: str) -> float:
            return phrases.seconds_of(text, preferences.words_per_minute)

        return lay_cues(writer.cues_of(plan), seconds_of)

    return lay


def said(cues: tuple[LaidCue, ...], step: int) -> list[str]:
    return [cue.text for cue in cues if cue.step == step and cue.text]


def steps_of(plan: Plan, exercise: str) -> list[tuple[int, Step]]:
    return [(at, step) for at, step in enumerate(plan.steps) if step.exercise == exercise]


def test_a_new_drill_is_led_into_and_that_does_not_count(
    library: Library, make_plan: MakePlan
) -> None:
    plan = make_plan("full-hip-reset", known=NOBODY_KNOWS)
    regular = make_plan("full-hip-reset")
    for item in range(12):
        steps = [step for step in plan.steps if step.item == item]
        led = [(step.side, step.round) for step in steps if step.kind is StepKind.LEAD_IN]
        exercise = library.exercise(steps[0].exercise)
        both = exercise.laterality is Laterality.UNILATERAL and exercise.kind is Kind.STATIC
        assert steps[1].kind is StepKind.LEAD_IN
        assert led == [(step.side, 1) for step in steps if step.led_in]
        assert len(led) == (2 if both else 1), "a rep of the other side is the same mirrored"
    assert not any(step.kind is StepKind.LEAD_IN for step in regular.steps)
    for side in Side:
        assert plan.seconds_on(side) == regular.seconds_on(side)
    work = [step.seconds for step in plan.steps if step.kind is StepKind.WORK]
    assert work == [step.seconds for step in regular.steps if step.kind is StepKind.WORK]


def test_only_what_is_not_known_is_explained(make_plan: MakePlan) -> None:
    plan = make_plan("post-run-static", known={("pigeon-pose", None)})
    led = {step.exercise for step in plan.steps if step.kind is StepKind.LEAD_IN}
    assert "pigeon-pose" not in led
    assert len(led) == 4
    assert not any(step.in_full for _, step in steps_of(plan, "pigeon-pose"))


def test_another_variant_is_new(library: Library, phrases: Phrases) -> None:
    preferences = Preferences(variants={"pigeon-pose": "high-cushion"})
    compiler = Compiler(library, phrases, preferences, {("pigeon-pose", None)})
    plan = compiler.plan(library.routine("post-run-static"), Side.RIGHT)
    assert any(
        step.kind is StepKind.LEAD_IN and step.variant == "high-cushion"
        for _, step in steps_of(plan, "pigeon-pose")
    )


def test_a_drill_that_comes_twice_is_explained_once(library: Library, phrases: Phrases) -> None:
    items = (RoutineItem(exercise="fire-hydrant"),) * 2
    routine = replace(library.routine("desk-reset"), items=items)
    plan = Compiler(library, phrases, Preferences(), NOBODY_KNOWS).plan(routine, Side.LEFT)
    assert [step.item for step in plan.steps if step.kind is StepKind.LEAD_IN] == [0]


def test_say_everything_explains_what_is_known(make_plan: MakePlan) -> None:
    plan = make_plan("desk-reset", Preferences(say_everything=True), known=EVERY_DRILL)
    assert plan == make_plan("desk-reset", Preferences(say_everything=True), known=NOBODY_KNOWS)
    assert any(step.kind is StepKind.LEAD_IN for step in plan.steps)


@pytest.mark.parametrize("verbosity", [Verbosity.NAMES, Verbosity.COUNTS, Verbosity.OFF])
def test_who_wants_fewer_words_gets_the_same_plan_whether_new_or_not(
    make_plan: MakePlan, verbosity: Verbosity
) -> None:
    preferences = Preferences(verbosity=verbosity, say_everything=True)
    assert make_plan("recovery-day", preferences, known=NOBODY_KNOWS) == make_plan(
        "recovery-day", preferences
    )


def test_set_up_movement_feeling_change_and_way_out_are_said(
    library: Library, make_plan: MakePlan, hear
) -> None:
    plan = make_plan("post-run-static", known=NOBODY_KNOWS)
    cues = hear(plan)
    pigeon = library.exercise("pigeon-pose")
    steps = steps_of(plan, "pigeon-pose")
    (approach, lead, first, switch, other_lead, second, behind) = [at for at, _ in steps]

    def sided(texts: tuple[str, ...], side: Side) -> list[str]:
        return [capitalised(for_side(e, side)) for text in texts for e in sentences_in(text)]

    assert said(cues, approach)[-len(sentences_in(pigeon.spoken_set_up)) :] == sided(
        (pigeon.spoken_set_up,), Side.RIGHT
    )
    assert said(cues, lead) == sided(pigeon.spoken_movement or pigeon.movement, Side.RIGHT)
    assert said(cues, first)[0] == "And hold."
    if pigeon.spoken_feel:
        assert sided((pigeon.spoken_feel,), Side.RIGHT)[0] in said(cues, first)
    leave = sided(pigeon.spoken_leave, Side.RIGHT)
    change = sided(pigeon.spoken_change, Side.LEFT)
    assert said(cues, switch) == [*leave, "Switch sides. Left leg in front.", *change]
    assert said(cues, other_lead) == sided(pigeon.spoken_movement or pigeon.movement, Side.LEFT)
    assert said(cues, second)[0] == "And hold."
    assert pigeon.spoken_feel[:12] not in " ".join(said(cues, second)), "once is enough"
    assert said(cues, behind)[: len(leave)] == sided(pigeon.spoken_leave, Side.LEFT)


def test_the_chime_still_marks_the_end_of_the_work(make_plan: MakePlan, hear) -> None:
    plan = make_plan("post-run-static", known=NOBODY_KNOWS)
    cues = hear(plan)
    for at, step in enumerate(plan.steps):
        if step.kind is StepKind.SWITCH:
            first = next(cue for cue in cues if cue.step == at)
            to_side = Sound.TO_LEFT if step.side is Side.LEFT else Sound.TO_RIGHT
            assert (first.sound, first.at) == (to_side, plan.starts[at])


def test_the_first_reps_go_along_with_the_words_of_the_movement(
    library: Library, phrases: Phrases, hear
) -> None:
    hydrant = library.exercise("fire-hydrant")
    worded = replace(hydrant, spoken_rep=("{side} knee out.", "", "And down."))
    known = replace(library, exercises={**library.exercises, hydrant.id: worded})
    preferences = Preferences()
    items = (RoutineItem(exercise=hydrant.id, reps=8),)
    routine = replace(library.routine("desk-reset"), items=items)
    plan = Compiler(known, phrases, preferences, NOBODY_KNOWS).plan(routine, Side.RIGHT)
    cues = CueWriter(known, phrases, preferences).cues_of(plan)
    (_, _, first, _, second, *_) = range(len(plan.steps))
    heard = [cue.text for cue in cues if cue.step == first and cue.kind is not CueKind.FORM]
    assert heard[:5] == ["Right knee out.", "And down.", "Right knee out.", "And down.", "Three."]
    other = [cue.text for cue in cues if cue.step == second and cue.kind is not CueKind.FORM]
    assert other[:3] == ["Left knee out.", "And down.", "Two."], "one reminder is enough"
    regular = Compiler(known, phrases, preferences).plan(routine, Side.RIGHT)
    cues = CueWriter(known, phrases, preferences).cues_of(regular)
    assert "Right knee out." not in [cue.text for cue in cues]


def test_an_own_drill_in_one_line_is_said_sentence_by_sentence(
    library: Library, phrases: Phrases, hear
) -> None:
    pigeon = library.exercise("pigeon-pose")
    line = "Slide the {side} knee out. Sink your hips back. Stay there!"
    own = replace(pigeon, spoken_movement=(), spoken_set_up="Kneel down. Sit up.", movement=(line,))
    known = replace(library, exercises={**library.exercises, own.id: own})
    routine = replace(library.routine("desk-reset"), items=(RoutineItem(exercise=own.id),))
    plan = Compiler(known, phrases, Preferences(), NOBODY_KNOWS).plan(routine, Side.RIGHT)
    cues = CueWriter(known, phrases, Preferences()).cues_of(plan)
    led = [cue for cue in cues if cue.step == 1]
    assert [cue.text for cue in led] == [
        "Slide the right knee out.",
        "Sink your hips back.",
        "Stay there!",
    ]
    starts = [cue.speech_at for cue in led]
    assert all(after - before > 2 for before, after in pairwise(starts)), "there is time to do it"
    assert [cue.text for cue in cues if cue.step == 0][-2:] == ["Kneel down.", "Sit up."]


def test_the_beginning_says_what_is_needed_how_long_and_why_a_side_starts(
    library: Library, phrases: Phrases, hear
) -> None:
    compiler = Compiler(library, phrases, Preferences(), NOBODY_KNOWS)
    plan = compiler.plan(library.routine("post-run-static"), Side.LEFT, why=WhyFirst.TURN)
    name, needs, why, first, *_ = said(hear(plan), 0)
    assert name == f"Post-run stretch. {minutes_of(plan.seconds)} minutes."
    assert needs.startswith("You need ")
    assert needs.endswith(".")
    assert "a mat" in needs
    assert why == "This time the left side starts."
    assert first.startswith("Get ready. First: ")


def test_a_later_round_is_gone_into_as_before_with_time_for_it(make_plan: MakePlan, hear) -> None:
    plan = make_plan("post-run-static", known=NOBODY_KNOWS)
    cues = hear(plan)
    again = [
        (at, step)
        for at, step in enumerate(plan.steps)
        if step.round > 1 and step.kind in (StepKind.SWITCH, StepKind.REST) and not step.closing
    ]
    assert {step.kind for _, step in again} == {StepKind.SWITCH, StepKind.REST}
    for at, step in again:
        last = [cue for cue in cues if cue.step == at][-1]
        assert last.text == "Into position, as before."
        end = plan.starts[at] + step.seconds
        assert end - (last.speech_at + last.speech_seconds) >= 5.0


def test_a_plank_is_not_held_from_the_trial_into_the_reps(make_plan: MakePlan, hear) -> None:
    plan = make_plan("full-hip-reset", known=NOBODY_KNOWS)
    cues = hear(plan)
    steps = steps_of(plan, "high-plank-thoracic-rotation")
    (_, (_, trial), (at, rest), (_, work), *_) = steps
    assert [step.kind for step in (trial, rest, work)] == [
        StepKind.LEAD_IN,
        StepKind.REST,
        StepKind.WORK,
    ]
    assert said(cues, at) == [
        "Lower both knees to the floor.",
        "Rest.",
        "Into position, as before.",
    ]
    assert work.led_in, "the movement's words go along with the first reps"
    regular = steps_of(make_plan("full-hip-reset"), "high-plank-thoracic-rotation")
    assert StepKind.REST not in [step.kind for _, step in regular if not step.closing]


def test_where_sides_take_turns_it_is_said_before(make_plan: MakePlan, hear) -> None:
    plan = make_plan("full-hip-reset", known=NOBODY_KNOWS)
    heard = [cue.text for cue in hear(plan)]
    assert "8 times on each side, in turn." in heard, "the hurdle walk, left and right"
    assert "8 times on each side." in heard, "the fire hydrant, first all on one side"
    assert "2 times 30 seconds on each side, in turn." in heard


def test_nobody_waits_for_a_second_round_of_reps_in_position(make_plan: MakePlan, hear) -> None:
    plan = make_plan("strength-day-primer", known=NOBODY_KNOWS)
    cues = hear(plan)
    for at, step in steps_of(plan, "cossack-squat"):
        if step.kind is StepKind.REST and not step.closing:
            last = [cue for cue in cues if cue.step == at][-1]
            silent = plan.starts[at] + step.seconds - last.speech_at - last.speech_seconds
            assert 5.0 <= silent <= 8.0


def test_a_variant_is_named_to_everybody(library: Library, phrases: Phrases, hear) -> None:
    routine = library.routine("trailhead-standing-warmup")
    for known in (NOBODY_KNOWS, EVERY_DRILL):
        plan = Compiler(library, phrases, Preferences(), known).plan(routine, Side.RIGHT)
        at = next(at for at, step in enumerate(plan.steps) if step.item == 3)
        assert "This time: close the gate." in said(hear(plan), at)


def test_no_form_cue_takes_the_place_of_a_call_that_a_newcomer_needs(
    make_plan: MakePlan, hear
) -> None:
    for routine in PRESETS:
        cues = hear(make_plan(routine, known=NOBODY_KNOWS))
        assert all(cue.text for cue in cues if cue.kind is CueKind.REP)


def test_the_last_chime_comes_when_everything_is_done(make_plan: MakePlan, hear) -> None:
    cues = hear(make_plan("post-run-static", known=NOBODY_KNOWS))
    assert [cue.text for cue in cues if cue.sound is Sound.END] == [cues[-1].text]
    assert cues[-1].text.startswith("Well done.")
    assert cues[-2].kind is CueKind.LEAVE


@pytest.mark.parametrize("routine", PRESETS)
@pytest.mark.parametrize("first", list(Side))
def test_a_rep_is_led_through_at_a_pace_that_never_goes_back(
    make_plan: MakePlan, routine: str, first: Side
) -> None:
    for step in make_plan(routine, first=first, known=NOBODY_KNOWS).steps:
        if step.kind is StepKind.LEAD_IN:
            times = [at for at, _ in step.moves]
            shares = [share for _, share in step.moves]
            assert times == sorted(times)
            assert shares == sorted(shares)
            assert (step.moved(0.0), step.moved(step.seconds)) == (0.0, 1.0)
        else:
            assert not step.moves


@given(
    routine=st.sampled_from(PRESETS),
    known=st.sets(st.sampled_from(["pigeon-pose", "fire-hydrant", "lunge-matrix"])),
    first=st.sampled_from(Side),
    rate=st.integers(100, 260),
    scale=st.sampled_from([0.5, 1.0, 2.0]),
)
def test_no_explaining_sentence_is_dropped_late_or_spoken_over_another(
    library: Library,
    phrases: Phrases,
    make_plan: MakePlan,
    hear,
    routine: str,
    known: set[str],
    first: Side,
    rate: int,
    scale: float,
) -> None:
    preferences = Preferences(words_per_minute=rate, hold_scale=scale)
    plan = make_plan(routine, preferences, first, known={(each, None) for each in known})
    cues = hear(plan, preferences)
    spoken = [cue for cue in cues if cue.text]
    for before, after in pairwise(spoken):
        assert before.speech_at + before.speech_seconds + GAP_SECONDS <= after.speech_at + 1e-6
    starts = (*plan.starts, plan.seconds)
    for cue in spoken:
        if cue.kind in EXPLAINS:
            assert cue.speech_at + cue.speech_seconds <= starts[cue.step + 1] + 1e-6
    for at, step in enumerate(plan.steps):
        if step.kind is StepKind.LEAD_IN:
            exercise = library.exercise(step.exercise, step.variant)
            texts = exercise.spoken_movement or exercise.movement
            wished = sum(len(sentences_in(text)) for text in texts)
            heard = [cue for cue in spoken if cue.step == at and cue.kind is CueKind.LEAD_IN]
            assert len(heard) - (step.reps is not None) >= wished
