"""A newcomer's session: the figure goes with the words, nothing of it counts, it can be gone on."""

from __future__ import annotations

from math import dist, fsum
from typing import Protocol

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.figure.motion import moment_of
from hiptimer.figure.tempo import shown_at
from hiptimer.journal.habits import Habits
from hiptimer.running.driver import SessionDriver
from hiptimer.running.session_run import LEAD_IN_SECONDS
from hiptimer.running.tally import tally
from hiptimer.session.compiling import Compiler
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.standing import State, view_of
from hiptimer.settings.preferences import Preferences
from hiptimer.storage.content import MotionFolder
from hiptimer.training.library import Library, single_routine
from hiptimer.training.sides import Side
from hiptimer.ui.player.face import Scene, Tone, posing_for, scene_of
from hiptimer.ui.player.page import PauseReason
from hiptimer.ui.services import Services

FRAME = 1 / 24
SMALL = 0.02
"""How far a joint may jump, in metres, where one step of a plan meets the next."""
QUICK = 0.15
"""And from one picture to the next within a step."""


class Clock(Protocol):
    def go_on(self, seconds: float) -> float: ...


def index_of(plan: Plan, exercise: str, kind: StepKind) -> int:
    return next(
        at for at, step in enumerate(plan.steps) if (step.exercise, step.kind) == (exercise, kind)
    )


def joints(motions: MotionFolder, plan: Plan, index: int, into: float):
    posing = posing_for(plan, view_of(plan, State.RUNNING, index, into))
    motion = motions.motion(posing.exercise)
    assert motion is not None
    stage, fraction, mirrored = shown_at(motion, posing.time, posing.variant)
    moment = moment_of(
        motion, stage=stage, fraction=fraction, variant=posing.variant, mirrored=mirrored
    )
    # As it is seen: the camera goes along with a rep that walks on.
    ahead, aside, _ = moment.camera.target if any(moment.travel) else (0.0, 0.0, 0.0)
    places = moment.body.joints()
    return {name: (x - ahead, y - aside, z) for name, (x, y, z) in places.items()}


def farthest(one: dict[str, tuple[float, float, float]], other: dict[str, tuple[float, ...]]):
    return max(dist(one[name], other[name]) for name in one)


def drill_plans(services: Services) -> list[Plan]:
    """A plan of each drill in each of its ways, for somebody who does none of them."""
    library, session = services.library, services.next_session()
    return [
        session.plan_of(single_routine(exercise, variant), Side.LEFT)
        for exercise in library.exercises.values()
        for variant in (None, *(each.id for each in exercise.variants))
    ]


def test_a_newcomers_figure_goes_through_each_drill_without_a_jump(
    services: Services, motions: MotionFolder
):
    for plan in drill_plans(services):
        led = [at for at, each in enumerate(plan.steps) if each.kind is StepKind.LEAD_IN]
        assert led
        for at in led:
            seen_through(motions, plan, at)


def seen_through(motions: MotionFolder, plan: Plan, at: int) -> None:
    step = plan.steps[at]
    name = f"{step.exercise} {step.variant} {step.side}"
    way_there = joints(motions, plan, at - 1, plan.steps[at - 1].seconds - 1e-6)
    before = joints(motions, plan, at, 0.0)
    assert farthest(way_there, before) < SMALL, name
    for frame in range(1, int(step.seconds / FRAME)):
        now = joints(motions, plan, at, frame * FRAME)
        assert farthest(before, now) < QUICK, f"{name} {frame * FRAME}"
        before = now
    end = joints(motions, plan, at, step.seconds)
    work = joints(motions, plan, at + 1, 0.0)
    assert farthest(end, work) < SMALL, name


def test_the_drill_is_shown_by_the_lead_in_alone(services: Services, motions: MotionFolder):
    """The way there stands at the start, and the hold is not entered once more."""
    plan = services.plan("post-run-static")
    at = index_of(plan, "pigeon-pose", StepKind.LEAD_IN)
    stages: dict[int, list[str]] = {}
    for index in (at - 1, at, at + 1):
        seconds = plan.steps[index].seconds
        views = [view_of(plan, State.RUNNING, index, seconds * part / 50) for part in range(50)]
        motion = motions.motion("pigeon-pose")
        assert motion is not None
        found = [shown_at(motion, posing_for(plan, view).time)[0] for view in views]
        stages[index] = list(dict.fromkeys(found))
    assert stages[at - 1] == ["change", "start"]
    assert stages[at] == ["enter"]
    assert stages[at + 1] == ["hold"]


class Seen:
    """Scenes of a newcomer's post-run stretch."""

    def __init__(self, services: Services) -> None:
        self.library = services.library
        self.plan = services.plan("post-run-static")

    def scene(self, index: int, into: float, said: str = "", state: State = State.RUNNING) -> Scene:
        view = view_of(self.plan, state, index, into)
        return scene_of(self.library, self.plan, view, PauseReason.ASKED, said)


@pytest.fixture
def seen(services: Services) -> Seen:
    return Seen(services)


def test_a_lead_in_shows_its_drill_and_the_words_to_follow(seen: Seen):
    at = index_of(seen.plan, "pigeon-pose", StepKind.LEAD_IN)
    step = seen.plan.steps[at]
    face = seen.scene(at, 0.0).face
    assert face.title == "Pigeon pose"
    assert face.caption == "follow the words"
    assert face.tone is Tone.COMING
    assert face.digits == str(int(step.seconds))
    assert seen.scene(at, step.seconds / 2).face.remaining == pytest.approx(0.5)
    assert face.cue
    assert seen.scene(at, 3.0, said="Lower your hips.").face.cue == "Lower your hips."


def test_the_sentence_in_hand_is_marked_where_the_written_ones_are_said(services: Services):
    library = services.library
    bare = replace(library.exercises["pigeon-pose"], spoken_movement=(), variants=())
    own = Library({**library.exercises, bare.id: bare}, library.routines, library.sources)
    seen = Seen(services)
    seen.library = own
    at = index_of(seen.plan, "pigeon-pose", StepKind.LEAD_IN)
    sentences = seen.scene(at, 0.0).instructions.sentences
    assert seen.scene(at, 0.0).instructions.spoken is None
    said = sentences[1]
    assert seen.scene(at, 5.0, said=said).instructions.spoken == 1
    assert seen.scene(at + 1, 5.0, said=said).instructions.spoken is None


def test_what_is_asked_for_in_a_pause_is_shown_below_how_to_go_on(seen: Seen):
    at = index_of(seen.plan, "pigeon-pose", StepKind.WORK)
    face = seen.scene(at, 5.0, said="Lower your hips.", state=State.PAUSED).face
    assert (face.cue, face.breathing) == ("Press Space to go on.", "Lower your hips.")


class Run:
    """A session in small looks."""

    def __init__(self, services: Services, clock: Clock, plan: Plan) -> None:
        self.driver = SessionDriver(services)
        self.clock = clock
        self.driver.begin(plan)
        clock.go_on(LEAD_IN_SECONDS)

    def wait(self, seconds: float) -> None:
        while seconds > 0:
            self.clock.go_on(min(0.5, seconds))
            self.driver._on_tick()
            seconds -= 0.5

    def wait_for(self, kind: StepKind) -> None:
        while self.driver.view().step.kind is not kind:
            self.wait(0.5)


def test_nothing_of_a_lead_in_counts_as_work(
    services: Services, clock: Clock, journal: InMemoryJournal
):
    plan = services.plan("desk-reset")
    run = Run(services, clock, plan)
    run.wait(plan.seconds + 2)
    (record,) = journal.records()
    work = [step for step in plan.steps if step.kind is StepKind.WORK]
    assert record.work.total == pytest.approx(1000 * fsum(step.seconds for step in work), abs=1)
    assert [step.kind for step in record.steps] == [step.kind for step in plan.steps]
    done = tally(record.steps)
    assert done.left + done.right <= fsum(step.seconds for step in work) + 0.01
    assert done.drills == plan.drills
    assert record.is_done


def test_a_session_that_was_cut_off_in_a_lead_in_begins_it_again(
    services: Services, clock: Clock, journal: InMemoryJournal
):
    run = Run(services, clock, services.plan("post-run-static"))
    run.wait_for(StepKind.LEAD_IN)
    run.wait(4)
    index = run.driver.view().index
    run.driver.shut_down()
    cut_off = journal.unfinished()
    assert cut_off is not None
    resumed = SessionDriver(services)
    resumed.resume_session(cut_off)
    view = resumed.view()
    assert (view.step.kind, view.index, view.elapsed) == (StepKind.LEAD_IN, index, 0.0)
    resumed.shut_down()


def test_work_that_was_led_into_and_cut_off_is_entered_again(
    services: Services, clock: Clock, journal: InMemoryJournal, motions: MotionFolder
):
    """A person has to get back into it: the figure does, and nobody says "and hold"."""
    run = Run(services, clock, services.plan("post-run-static"))
    run.wait_for(StepKind.WORK)
    run.wait(6)
    run.driver.shut_down()
    cut_off = journal.unfinished()
    assert cut_off is not None
    resumed = SessionDriver(services)
    resumed.resume_session(cut_off)
    plan, index = resumed.plan, resumed.view().index
    assert [step.kind for step in plan.steps[index : index + 2]] == [
        StepKind.GET_READY,
        StepKind.WORK,
    ]
    way_there = joints(motions, plan, index, 3.0 - 1e-6)
    assert farthest(way_there, joints(motions, plan, index + 1, 0.0)) < SMALL
    resumed.shut_down()


@pytest.mark.parametrize("routine", ["post-run-static", "desk-reset"])
def test_a_regulars_hold_counts_from_when_it_is_reached(
    services: Services, motions: MotionFolder, routine: str
):
    compiler = Compiler(services.library, services.phrases, Preferences())
    plan = compiler.plan(services.library.routine(routine), Side.LEFT)
    holds = [
        at for at, each in enumerate(plan.steps) if each.kind is StepKind.WORK and each.reps is None
    ]
    assert len(holds) >= 6
    for at in holds:
        way_there = joints(motions, plan, at - 1, plan.steps[at - 1].seconds - 1e-6)
        assert farthest(way_there, joints(motions, plan, at, 0.0)) < SMALL
        motion = motions.motion(plan.steps[at].exercise)
        assert motion is not None
        posing = posing_for(plan, view_of(plan, State.RUNNING, at, 0.0))
        assert shown_at(motion, posing.time, posing.variant)[0] == "hold"


def test_skipping_a_lead_in_begins_the_work_and_going_back_leads_in_again(
    services: Services, clock: Clock
):
    run = Run(services, clock, services.plan("post-run-static"))
    run.wait_for(StepKind.LEAD_IN)
    run.driver.skip()
    assert run.driver.view().step.kind is StepKind.WORK
    run.driver.back()
    assert run.driver.view().step.kind is StepKind.LEAD_IN
    run.driver.shut_down()


def test_an_easier_way_is_led_into_from_its_beginning_in_its_own_time(
    services: Services, clock: Clock
):
    run = Run(services, clock, services.drill_plan("pigeon-pose", None))
    run.wait_for(StepKind.LEAD_IN)
    run.wait(4)
    run.driver.ease()
    view = run.driver.view()
    assert (view.step.kind, view.elapsed) == (StepKind.LEAD_IN, 0.0)
    variant = view.step.variant
    assert variant is not None
    fresh = services.drill_plan("pigeon-pose", variant)
    led = next(step for step in fresh.steps if step.kind is StepKind.LEAD_IN)
    assert (view.step.seconds, view.step.moves) == (led.seconds, led.moves)
    run.driver.shut_down()


def test_a_drill_done_often_enough_is_not_led_into(
    services: Services, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    routine = services.library.routine("post-run-static")
    known = frozenset({(routine.items[0].exercise, routine.items[0].variant)})
    monkeypatch.setattr(Habits, "known", known)
    plan = services.plan(routine.id)
    led = {step.item for step in plan.steps if step.kind is StepKind.LEAD_IN}
    assert led == set(range(1, len(routine.items)))
