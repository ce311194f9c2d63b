"""What the follow-along screen says at each kind of moment, written from plan and view alone."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from hiptimer.running.retelling import movement_of
from hiptimer.session.compiling import Compiler
from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.events import PauseReason
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.standing import State, View, view_of
from hiptimer.settings.preferences import Preferences
from hiptimer.training.drafts.drill import DrillForm, with_timed
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library, single_routine
from hiptimer.training.routines import Moment, Routine, RoutineItem
from hiptimer.training.sides import Side
from hiptimer.ui.player import wording
from hiptimer.ui.player.face import Scene, Tone, Way, scene_of

DRILLS = {
    "pigeon-pose": RoutineItem(exercise="pigeon-pose", seconds=30, rounds=1),
    "butterfly-stretch": RoutineItem(exercise="butterfly-stretch", seconds=20, rounds=2),
    "fire-hydrant": RoutineItem(exercise="fire-hydrant", reps=10, seconds_per_rep=4),
    "cossack-squat": RoutineItem(exercise="cossack-squat", reps=6, seconds_per_rep=5),
}


class Writing:
    """Scenes of a session with pigeon pose, butterfly, fire hydrant and Cossack squat."""

    def __init__(self, library: Library, phrases: Phrases) -> None:
        self.library = library
        routine = Routine(
            id="mixed",
            name="A bit of all",
            summary="four drills",
            when="At any time.",
            moment=Moment.ANY_TIME,
            items=tuple(DRILLS.values()),
        )
        compiler = Compiler(library, phrases, Preferences())
        self.plan: Plan = compiler.plan(routine, Side.RIGHT)

    def index(self, exercise: str, kind: StepKind = StepKind.WORK, side: Side | None = None) -> int:
        return next(
            at
            for at, step in enumerate(self.plan.steps)
            if step.exercise == exercise and step.kind is kind and side in (None, step.side)
        )

    def view(self, index: int, into: float, state: State = State.RUNNING) -> View:
        return view_of(self.plan, state, index, into)

    def scene(
        self,
        index: int,
        into: float = 0.0,
        state: State = State.RUNNING,
        paused: PauseReason = PauseReason.ASKED,
        said: str | None = "",
    ) -> Scene:
        return scene_of(self.library, self.plan, self.view(index, into, state), paused, said)


@pytest.fixture
def writing(library: Library, phrases: Phrases) -> Writing:
    return Writing(library, phrases)


def test_a_hold_shows_side_name_and_whole_seconds_left(writing: Writing):
    face = writing.scene(writing.index("pigeon-pose"), 11.2).face
    assert (face.badge, face.title, face.digits) == ("Right leg in front", "Pigeon pose", "19")
    assert face.caption == "seconds"
    assert (face.tone, face.side) == (Tone.WORK, Side.RIGHT)
    assert face.remaining == pytest.approx(18.8 / 30)


def test_a_hold_begins_with_all_its_seconds(writing: Writing):
    assert writing.scene(writing.index("pigeon-pose"), 0.0).face.digits == "30"


def test_a_long_hold_is_counted_down_in_minutes_and_hours(writing: Writing):
    index = writing.index("pigeon-pose")
    steps = list(writing.plan.steps)
    for seconds, digits, dose in (
        (90.0, "90", "90 s"),
        (600.0, "10:00", "10 min"),
        (3600.0, "1:00:00", "1 h"),
    ):
        steps[index] = replace(steps[index], seconds=seconds)
        writing.plan = replace(writing.plan, steps=tuple(steps))
        assert writing.scene(index, 0.0).face.digits == digits
        assert wording.dose(steps[index]) == dose
    assert writing.scene(index, 0.0).left.startswith("1:0")


def test_a_drill_without_sides_says_both_sides(writing: Writing):
    face = writing.scene(writing.index("butterfly-stretch")).face
    assert (face.badge, face.side) == ("Both sides", None)


def test_between_rounds_a_rest_is_promised(writing: Writing):
    assert writing.scene(writing.index("butterfly-stretch")).then.what == "Rest"
    rest = writing.index("butterfly-stretch", StepKind.REST)
    assert writing.scene(rest).face.title == "Rest"
    assert writing.scene(rest).face.caption == "then hold 20 s"


def test_reps_count_up_and_show_the_phase_in_hand(writing: Writing):
    scene = writing.scene(writing.index("fire-hydrant"), 2 * 4 + 1.6)
    assert scene.face.digits == "3"
    assert scene.face.caption == "of 10"
    assert scene.face.rep_fraction == pytest.approx(0.4)
    assert scene.instructions.phases == ("Lift", "Hold", "Lower")
    assert scene.instructions.phase == 1


def test_alternating_reps_are_counted_for_each_side_as_the_voice_does(writing: Writing):
    index = writing.index("cossack-squat")
    third, fourth = (writing.scene(index, rep * 5 + 0.1).face for rep in (2, 3))
    assert (third.digits, third.badge) == ("2", "To the right")
    assert (fourth.digits, fourth.badge) == ("2", "To the left")
    assert third.caption == "of 6 each side"
    assert third.rep_sides == (Side.RIGHT, Side.LEFT) * 6
    assert (third.done, third.share) == pytest.approx((2.02, 2.02 / 12))
    assert writing.scene(index).then.what == "Last one"


def test_before_an_alternating_drill_the_badge_says_which_side_is_first(writing: Writing):
    index = writing.index("cossack-squat", StepKind.TRANSITION)
    assert writing.scene(index).face.badge == "To the right first"


def test_getting_ready_shows_the_first_drill_and_its_set_up(writing: Writing):
    scene = writing.scene(0)
    assert scene.face.tone is Tone.COMING
    assert (scene.face.title, scene.face.caption) == ("Pigeon pose", "get ready")
    assert scene.instructions.heading == "Set up"
    assert "right knee" in " ".join(scene.instructions.sentences)
    assert "right knee" in scene.face.cue


def test_a_switch_says_so_in_the_largest_words_and_names_the_new_side(writing: Writing):
    scene = writing.scene(writing.index("pigeon-pose", StepKind.SWITCH))
    assert (scene.face.title, scene.face.badge) == ("Switch sides", "Left leg in front")
    assert scene.face.caption == "then hold 30 s"
    assert (scene.face.tone, scene.face.side) == (Tone.COMING, Side.LEFT)
    assert "left knee" in " ".join(scene.instructions.sentences)


def test_a_transition_says_to_get_into_position(writing: Writing):
    index = writing.index("butterfly-stretch", StepKind.TRANSITION)
    assert writing.scene(index).face.caption == "get into position"


def test_the_last_seconds_are_calm_and_belong_to_no_side(writing: Writing):
    scene = writing.scene(len(writing.plan.steps) - 1)
    assert (scene.face.title, scene.face.caption) == ("Well done", "come out slowly")
    assert (scene.face.badge, scene.face.side, scene.muscles) == ("", None, "")
    assert scene.next_name == "This is the last one."


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (PauseReason.ASKED, "Press Space to go on."),
        (PauseReason.SLEPT, "The computer slept. Press Space to go on."),
    ],
)
def test_a_pause_says_why_and_how_to_go_on(writing: Writing, reason: PauseReason, words: str):
    face = writing.scene(writing.index("pigeon-pose"), 5, State.PAUSED, reason).face
    assert (face.tone, face.caption, face.cue) == (Tone.PAUSED, "Paused", words)


def test_a_step_that_waits_asks_for_space(writing: Writing):
    index = writing.index("fire-hydrant")
    seconds = writing.plan.steps[index].seconds
    scene = writing.scene(index, seconds, State.WAITING)
    assert (scene.face.tone, scene.face.digits) == (Tone.WAITING, "10")
    assert scene.face.caption == "Press Space when done"
    assert scene.instructions.phase is None


def test_the_form_cue_stands_above_the_breathing_cue_once_it_has_been_said(writing: Writing):
    index = writing.index("pigeon-pose")
    before, after = (writing.scene(index, 12, said=each).face for each in ("", "Sink as you go."))
    assert before.cue == ""
    assert before.breathing
    assert (after.cue, after.breathing) == ("Sink as you go.", before.breathing)


def test_without_a_voice_a_form_cue_is_shown_all_the_same(writing: Writing):
    assert writing.scene(writing.index("pigeon-pose"), said=None).face.cue


def test_next_names_drill_side_and_dose(writing: Writing):
    scene = writing.scene(writing.index("pigeon-pose"))
    assert (scene.next_title, scene.next_name) == ("Next · 30 s", "Pigeon pose, left leg in front")
    last_hold = writing.scene(writing.index("fire-hydrant", side=Side.LEFT))
    assert last_hold.next_title == "Next · 6 reps a side"
    assert last_hold.next_name == "Cossack squat"


def test_the_place_counts_drills_and_rounds(writing: Writing):
    assert writing.scene(writing.index("pigeon-pose")).place == "Drill 1 of 4"
    assert writing.scene(writing.index("butterfly-stretch")).place == "Drill 2 of 4 · round 1 of 2"


def test_a_drill_in_place_of_another_is_counted_where_it_stands(writing: Writing):
    index = writing.index("pigeon-pose")
    instead = replace(writing.plan.steps[index], item=9)
    writing.plan = writing.plan.without_rest_of(index, (instead,))
    assert writing.scene(index + 1).place == "Drill 2 of 5"


def test_session_time_left_is_in_minutes_and_seconds(writing: Writing):
    plan = writing.plan
    seconds = plan.seconds - plan.starts[writing.index("pigeon-pose")] - 0.5
    minutes, rest = divmod(int(seconds) + 1, 60)
    assert writing.scene(writing.index("pigeon-pose"), 0.5).left == f"{minutes}:{rest:02}"


def test_what_the_digits_of_a_long_hold_count_is_time(writing: Writing):
    index = writing.index("pigeon-pose")
    steps = list(writing.plan.steps)
    steps[index] = replace(steps[index], seconds=600.0)
    writing.plan = replace(writing.plan, steps=tuple(steps))
    assert writing.scene(index).face.caption == "to go"
    assert writing.scene(index, 599.5).face.caption == "second"


def test_the_side_is_split_off_to_be_read_from_afar(writing: Writing):
    face = writing.scene(writing.index("pigeon-pose")).face
    assert (face.word, face.rest) == ("Right", "leg in front")
    assert wording.split("Linkes Bein hinten", Side.LEFT) == ("Left", "Linkes Bein hinten")
    assert wording.split("To the left", Side.LEFT) == ("Left", "")
    assert wording.split("Both sides", None) == ("Both sides", "")


def test_what_comes_then_is_the_other_side_or_another_drill(writing: Writing):
    first = writing.scene(writing.index("pigeon-pose", side=Side.RIGHT)).then
    assert (first.what, first.side) == ("LEFT leg in front", Side.LEFT)
    second = writing.scene(writing.index("pigeon-pose", side=Side.LEFT)).then
    assert (second.what, second.side) == ("Butterfly stretch", None)


def test_before_work_it_says_how_much_there_will_be(writing: Writing):
    assert (writing.scene(0).face.lead, writing.scene(0).face.ahead) == (
        "Get ready",
        "then 30 s a side",
    )
    switch = writing.scene(writing.index("pigeon-pose", StepKind.SWITCH)).face
    assert (switch.lead, switch.ahead) == ("", "then hold 30 s")


@pytest.mark.parametrize(
    ("exercise", "kind", "words"),
    [
        ("pigeon-pose", StepKind.TRANSITION, "+15 s"),
        ("pigeon-pose", StepKind.WORK, "+15 s a side"),
        ("butterfly-stretch", StepKind.WORK, "+15 s"),
        ("fire-hydrant", StepKind.WORK, "+4 reps a side"),
        ("cossack-squat", StepKind.WORK, "+2 reps a side"),
    ],
)
def test_longer_says_what_it_adds(writing: Writing, exercise: str, kind: StepKind, words: str):
    index = 0 if kind is StepKind.TRANSITION else writing.index(exercise, kind)
    assert writing.scene(index).longer == words
    before, after = writing.plan, writing.plan.extended(index, 15.0)
    assert after.seconds > before.seconds


def test_a_long_cue_has_a_short_one_but_what_was_asked_for_stays(writing: Writing):
    index = writing.index("pigeon-pose")
    exercise = writing.library.exercise("pigeon-pose")
    cue = writing.scene(index, 12, said="A cue that somebody has said.").face
    assert (cue.asked, cue.short) == (False, "Sink as you exhale.")
    assert cue.short in exercise.form_cues
    asked = writing.scene(index, 12, said=movement_of(exercise, Side.RIGHT)[0]).face
    assert asked.asked


def test_the_sun_sinks_in_a_hold_and_nowhere_else(writing: Writing):
    assert writing.scene(writing.index("pigeon-pose"), 15.0).sunk == pytest.approx(0.5)
    assert writing.scene(writing.index("fire-hydrant"), 15.0).sunk == 0.0
    assert writing.scene(0, 1.0).sunk == 0.0


def test_a_drill_can_be_made_easier_or_harder_and_put_back(writing: Writing, library: Library):
    index = writing.index("pigeon-pose")
    assert writing.scene(index).easier == Way("Hips on a high cushion", taken=False)
    assert writing.scene(index).harder == Way("Down on the forearms", taken=False)
    writing.plan = writing.plan.with_variant(index, "high-cushion")
    scene = writing.scene(index)
    assert scene.easier == Way("Hips on a high cushion", taken=True)
    assert scene.instructions.variant == "Easier: Hips on a high cushion"
    variant = library.exercise("pigeon-pose").variant("high-cushion")
    assert variant is not None
    assert scene.instructions.sentences[0] == variant.instruction


def test_a_drill_without_an_easier_variant_cannot_be_made_easier(
    writing: Writing, library: Library
):
    plain = replace(
        library,
        exercises={key: _without_variants(each) for key, each in library.exercises.items()},
    )
    scene = scene_of(
        plain, writing.plan, writing.view(writing.index("pigeon-pose"), 1), PauseReason.ASKED, ""
    )
    assert (scene.easier, scene.harder) == (None, None)


def _without_variants(exercise: Exercise) -> Exercise:
    return msgspec.structs.replace(exercise, variants=())


def test_a_note_of_the_routine_is_shown_on_the_way_to_its_drill(writing: Writing):
    at = writing.index("butterfly-stretch", StepKind.TRANSITION)
    steps = list(writing.plan.steps)
    steps[at] = replace(steps[at], note="Knees stay low")
    writing.plan = replace(writing.plan, steps=tuple(steps))
    assert writing.scene(at).face.breathing == "Knees stay low"
    assert writing.scene(at - 1).face.breathing != "Knees stay low"


@pytest.mark.parametrize("hold", [True, False])
def test_a_drill_of_a_name_and_a_movement_can_be_done_from_beginning_to_end(
    library: Library, phrases: Phrases, hold: bool
):
    form = DrillForm(name="Frog", side_name="{side} side", movement=("Sink to the {side}.",))
    drill = with_timed(form, timed=hold).exercise()
    known = replace(library, exercises={**library.exercises, drill.id: drill})
    plan = Compiler(known, phrases, Preferences(), ()).plan(single_routine(drill), Side.RIGHT)
    texts = [cue.text for cue in CueWriter(known, phrases, Preferences()).cues_of(plan)]
    assert "Sink to the right." in texts
    cues = set()
    for at in range(len(plan.steps)):
        view = view_of(plan, State.RUNNING, at, 0.0)
        scene = scene_of(known, plan, view, PauseReason.ASKED, None)
        cues.add(scene.face.cue)
        assert scene.instructions.heading
    assert {"Sink to the right.", "Sink to the left."} <= cues
