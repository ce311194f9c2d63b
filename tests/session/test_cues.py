"""What a runner hears, when, and what gives way to what."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.cues import GAP_SECONDS, PRIORITY, Cue, CueKind, Sound
from hiptimer.session.laying import LONGEST_WAIT, LaidCue, lay_cues
from hiptimer.session.phrases import Phrases, speech_seconds
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.settings.preferences import Preferences, Verbosity
from hiptimer.training.library import Library

MakePlan = Callable[..., Plan]
Hear = Callable[..., tuple[Plan, tuple[Cue, ...]]]
RATE = 150


def cues_of(
    library: Library, phrases: Phrases, make_plan: MakePlan, routine: str, **wishes: object
) -> tuple[Plan, tuple[Cue, ...]]:
    preferences = Preferences(**wishes)  # type: ignore[arg-type] - a test's own keywords
    plan = make_plan(routine, preferences)
    return plan, CueWriter(library, phrases, preferences).cues_of(plan)


def within(cues: tuple[Cue, ...], plan: Plan, step: Step) -> list[Cue]:
    index = plan.steps.index(step)
    return [cue for cue in cues if cue.step == index]


def first_hold(plan: Plan) -> Step:
    return next(s for s in plan.steps if s.kind is StepKind.WORK and s.reps is None)


def test_a_hold_is_led_from_hold_to_three_two_one(
    library: Library, phrases: Phrases, make_plan: MakePlan
) -> None:
    plan, cues = cues_of(library, phrases, make_plan, "post-run-static")
    hold = first_hold(plan)
    heard = within(cues, plan, hold)
    start = plan.starts[plan.steps.index(hold)]
    assert [(round(c.at - start, 2), c.kind.value) for c in heard] == [
        (0, "begin"),
        (10, "form"),
        (15, "halfway"),
        (27, "countdown"),
        (28, "countdown"),
        (29, "countdown"),
    ]
    assert [c.text for c in heard if c.kind is CueKind.COUNTDOWN] == ["Three.", "Two.", "One."]


def test_a_transition_to_a_new_drill_names_it_then_says_how_to_set_up(
    library: Library, phrases: Phrases, make_plan: MakePlan
) -> None:
    plan = make_plan("post-run-static", known=())
    cues = CueWriter(library, phrases, Preferences()).cues_of(plan)
    pigeon = next(
        s for s in plan.steps if s.exercise == "pigeon-pose" and s.kind is StepKind.TRANSITION
    )
    heard = [cue for cue in within(cues, plan, pigeon) if cue.kind is not CueKind.LEAVE]
    name, dose, *set_up = heard
    assert name.text == "Next: pigeon pose, right leg in front."
    assert dose.text == "30 seconds on each side."
    assert {each.kind for each in set_up} == {CueKind.SET_UP}, "and nothing counts down yet"
    assert "right knee" in " ".join(each.text.lower() for each in set_up)


def test_a_switch_says_the_new_side(
    library: Library, phrases: Phrases, make_plan: MakePlan
) -> None:
    _, cues = cues_of(library, phrases, make_plan, "post-run-static")
    texts = [c.text for c in cues if c.kind is CueKind.SWITCH]
    assert "Switch sides. Left leg in front." in texts
    for cue in cues:
        if cue.kind is CueKind.SWITCH:
            assert cue.sound is (Sound.TO_LEFT if "Left" in cue.text else Sound.TO_RIGHT)


def test_the_end_says_what_was_done(
    library: Library, phrases: Phrases, make_plan: MakePlan
) -> None:
    plan, cues = cues_of(library, phrases, make_plan, "post-run-static")
    assert cues[-1].text == "Well done. 5 drills in 10 minutes."
    assert cues[-1].at < plan.seconds


def test_form_cues_take_turns(library: Library, phrases: Phrases, make_plan: MakePlan) -> None:
    plan, cues = cues_of(library, phrases, make_plan, "post-run-static")
    flexor = {i for i, s in enumerate(plan.steps) if s.item == 0}
    forms = [c.text for c in cues if c.kind is CueKind.FORM and c.step in flexor]
    assert len(forms) == 4
    assert len(set(forms[:3])) == 3


def test_names_only_leaves_out_set_up_and_form(
    library: Library, phrases: Phrases, make_plan: MakePlan
) -> None:
    _, cues = cues_of(library, phrases, make_plan, "full-hip-reset", verbosity=Verbosity.NAMES)
    kinds = {c.kind for c in cues}
    assert CueKind.NAME in kinds
    assert not kinds & {CueKind.SET_UP, CueKind.FORM, CueKind.PHASE}
    assert not any(c.text for c in cues if c.kind is CueKind.REP)


def test_counts_only_says_no_names(library: Library, phrases: Phrases, make_plan: MakePlan) -> None:
    _, cues = cues_of(library, phrases, make_plan, "full-hip-reset", verbosity=Verbosity.COUNTS)
    assert not any(c.text for c in cues if c.kind in (CueKind.NAME, CueKind.BEGIN))
    assert {c.text for c in cues if c.kind is CueKind.SWITCH} == {"Switch."}
    assert cues[-1].text == "Done."


def test_without_a_voice_ticks_count_down(
    library: Library, phrases: Phrases, make_plan: MakePlan
) -> None:
    _, cues = cues_of(library, phrases, make_plan, "desk-reset", verbosity=Verbosity.OFF)
    assert not any(c.text for c in cues)
    assert {c.sound for c in cues if c.kind is CueKind.COUNTDOWN} == {Sound.TICK}
    assert all(c.sound for c in cues)


def test_countdown_and_halfway_can_be_left_out(
    library: Library, phrases: Phrases, make_plan: MakePlan
) -> None:
    _, cues = cues_of(
        library, phrases, make_plan, "post-run-static", countdown=False, halfway=False
    )
    assert not {c.kind for c in cues} & {CueKind.COUNTDOWN, CueKind.HALFWAY}


def test_alternating_reps_call_their_side(
    library: Library, phrases: Phrases, make_plan: MakePlan
) -> None:
    plan, cues = cues_of(library, phrases, make_plan, "desk-reset")
    squat = next(s for s in plan.steps if s.exercise == "cossack-squat" and s.kind is StepKind.WORK)
    calls = [c.text for c in within(cues, plan, squat) if c.kind is CueKind.REP]
    assert calls[:3] == ["Left.", "Right.", "Left."]
    assert calls[-1] == "Last one."


def test_the_lunge_matrix_calls_its_directions(
    library: Library, phrases: Phrases, make_plan: MakePlan
) -> None:
    plan, cues = cues_of(library, phrases, make_plan, "trailhead-standing-warmup")
    matrix = next(s for s in plan.steps if s.exercise == "lunge-matrix" and s.kind is StepKind.WORK)
    texts = [c.text for c in within(cues, plan, matrix)]
    assert texts[:4] == ["Go.", "Forward.", "To the side.", "Diagonal."]


def test_every_drill_gets_a_form_cue_however_quick_its_reps(
    library: Library, phrases: Phrases, make_plan: MakePlan
) -> None:
    plan, cues = cues_of(library, phrases, make_plan, "full-hip-reset")
    with_form = {plan.steps[c.step].exercise for c in cues if c.kind is CueKind.FORM}
    assert with_form == set(library.exercises)


def a_cue(at: float, kind: CueKind, text: str = "Some words.", ends_by: float = 99.0) -> Cue:
    return Cue(at, 0, kind, text, None, at, ends_by)


def test_a_cue_waits_for_the_more_important_one() -> None:
    cues = [a_cue(0.5, CueKind.FORM), a_cue(0.0, CueKind.NAME)]
    name, form = lay_cues(cues, lambda _: 1.0)
    assert (name.at, form.at) == (0.0, 1.0 + GAP_SECONDS)


def test_a_cue_that_would_wait_too_long_is_left_out() -> None:
    cues = [a_cue(0.5, CueKind.FORM), a_cue(0.0, CueKind.NAME)]
    (name,) = lay_cues(cues, lambda _: 3.0)
    assert name.kind is CueKind.NAME


def test_a_form_cue_that_outlasts_its_step_is_left_out_but_a_name_is_said() -> None:
    cues = [a_cue(0.0, CueKind.FORM, ends_by=1.0), a_cue(5.0, CueKind.NAME, ends_by=5.5)]
    (name,) = lay_cues(cues, lambda _: 2.0)
    assert name.kind is CueKind.NAME


def test_the_chime_keeps_its_time_when_the_speech_has_to_wait() -> None:
    begin = Cue(2.0, 0, CueKind.BEGIN, "Hold.", Sound.START, 2.35, 99.0)
    laid = lay_cues([a_cue(1.0, CueKind.NAME), begin], lambda _: 2.0)
    assert laid[1].at == 2.0
    assert laid[1].speech_at == 3.0 + GAP_SECONDS


cue_lists = st.lists(
    st.builds(
        lambda at, kind, words, sound: Cue(at, 0, kind, "word " * words, sound, at, at + 20),
        st.floats(0, 60),
        st.sampled_from(CueKind),
        st.integers(0, 12),
        st.none() | st.sampled_from(Sound),
    ),
    max_size=30,
)


def speech_of(laid: tuple[LaidCue, ...]) -> list[tuple[float, float]]:
    return sorted((c.speech_at, c.speech_at + c.speech_seconds) for c in laid if c.text)


@given(cue_lists)
def test_no_two_sentences_ever_overlap(cues: list[Cue]) -> None:
    laid = lay_cues(cues, lambda text: speech_seconds(text, RATE))
    for (_, end), (begin, _) in pairwise(speech_of(laid)):
        assert begin >= end + GAP_SECONDS - 1e-9


@given(cue_lists)
def test_no_sentence_waits_longer_than_allowed_and_every_chime_is_heard(cues: list[Cue]) -> None:
    laid = lay_cues(cues, lambda text: speech_seconds(text, RATE))
    assert sorted(c.at for c in laid if c.sound) == sorted(c.at for c in cues if c.sound)
    wished = [c.speech_at for c in cues]
    for cue in (c for c in laid if c.text):
        assert any(0 <= cue.speech_at - wish <= LONGEST_WAIT + 1e-9 for wish in wished)


@given(cue_lists)
def test_what_is_laid_stays_where_it_is(cues: list[Cue]) -> None:
    def seconds_of(text: str) -> float:
        return speech_seconds(text, RATE)

    once = lay_cues(cues, seconds_of)
    again = lay_cues(
        [Cue(c.at, c.step, c.kind, c.text, c.sound, c.speech_at, 999.0) for c in once], seconds_of
    )
    assert speech_of(again) == speech_of(once)


def test_shorter_clips_change_no_time_of_a_preset(
    library: Library, phrases: Phrases, make_plan: MakePlan
) -> None:
    for routine in library.routines:
        _, cues = cues_of(library, phrases, make_plan, routine)
        estimated = lay_cues(cues, lambda text: speech_seconds(text, RATE))
        real = lay_cues(cues, lambda text: 0.8 * speech_seconds(text, RATE))
        assert [(c.at, c.speech_at, c.text) for c in estimated] == [
            (c.at, c.speech_at, c.text) for c in real
        ]


def test_names_matter_most_and_form_least() -> None:
    assert min(PRIORITY, key=lambda kind: PRIORITY[kind]) is CueKind.NAME
    assert max(PRIORITY, key=lambda kind: PRIORITY[kind]) is CueKind.FORM
