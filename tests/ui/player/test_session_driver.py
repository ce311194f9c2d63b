"""The driver between clock, engine, sound and screen: what it hands over, and when it is quiet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import msgspec
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from hiptimer.messages import Message
from hiptimer.ports.sound_and_machine import Readiness
from hiptimer.running.driver import SessionDriver
from hiptimer.running.easier import NewWay, easier_way
from hiptimer.running.session_run import LEAD_IN_SECONDS, SOON_SECONDS
from hiptimer.session.cues import CueKind
from hiptimer.session.cues import Sound as Chime
from hiptimer.session.events import Event, PauseReason, SessionFinished, SessionPaused, StepStarted
from hiptimer.session.laying import LaidCue
from hiptimer.session.plan import StepKind
from hiptimer.session.standing import UNDER_WAY, State, View
from hiptimer.training.exercises import Level
from hiptimer.training.sides import Side
from hiptimer.ui.services import Services

LOOK = 0.5


pytestmark = pytest.mark.usefixtures("regular")


class Clock(Protocol):
    def go_on(self, seconds: float) -> float: ...


class Sound(Protocol):
    played: list[tuple[tuple[LaidCue, ...], float, float]]
    prepared: list[str]
    clips: dict[str, float]
    missing: list[str]
    hushed: int
    state: Readiness
    unspoken: set[str]


class Awake(Protocol):
    dark: str
    held: bool


class Session:
    """A session under test: time goes on in small looks, as the driver's timer would have it."""

    def __init__(self, driver: SessionDriver, clock: Clock) -> None:
        self.driver = driver
        self.clock = clock
        self.events: list[Event] = []
        self.views: list[View] = []
        self.cues: list[LaidCue] = []
        driver.happened.connect(self.events.append)
        driver.viewed.connect(self.views.append)
        driver.cue_began.connect(self.cues.append)

    def wait(self, seconds: float) -> None:
        while seconds > 0:
            step = min(LOOK, seconds)
            self.clock.go_on(step)
            self.driver._on_tick()
            seconds -= step


@pytest.fixture
def session(services: Services, clock: Clock, qtbot: QtBot) -> Iterator[Session]:
    driver = SessionDriver(services)
    yield Session(driver, clock)
    driver.shut_down()


def begin(session: Session, services: Services, routine: str = "post-run-static") -> None:
    session.driver.begin(services.plan(routine))
    session.clock.go_on(LEAD_IN_SECONDS)


def test_a_start_prepares_every_sentence_and_schedules_the_whole_session(
    session: Session, services: Services, sound: Sound
) -> None:
    begin(session, services)
    (cues, position, _) = sound.played[-1]
    assert position == 0
    assert cues[0].text.startswith("Get ready. First:")
    assert cues[-1].text == "Well done. 5 drills in 10 minutes."
    assert sound.prepared[0] == cues[0].text
    assert len(sound.prepared) == len(set(sound.prepared))


def test_the_first_chime_comes_after_a_short_lead_in(
    session: Session, services: Services, clock: Clock, sound: Sound
) -> None:
    begin(session, services)
    (_, _, moment) = sound.played[-1]
    assert moment == clock.go_on(0)
    assert session.driver.view().position == 0


def test_steps_follow_each_other_without_anything_being_scheduled_again(
    session: Session, services: Services, sound: Sound
) -> None:
    begin(session, services)
    session.wait(60)
    kinds = [e.step.kind for e in session.events if isinstance(e, StepStarted)]
    assert kinds == [StepKind.GET_READY, StepKind.WORK, StepKind.SWITCH, StepKind.WORK]
    assert len(sound.played) == 1


def test_cues_are_announced_as_they_begin(session: Session, services: Services) -> None:
    begin(session, services)
    session.wait(27)
    assert [cue.kind.value for cue in session.cues] == [
        "name",
        "countdown",
        "countdown",
        "countdown",
        "begin",
        "form",
    ]


def test_a_pause_hushes_and_lets_the_screen_sleep_and_resuming_goes_on_from_there(
    session: Session, services: Services, sound: Sound, awake: Awake
) -> None:
    begin(session, services)
    assert awake.held
    session.wait(20)
    session.driver.toggle_pause()
    assert (session.driver.state, awake.held, sound.hushed) == (State.PAUSED, False, 1)
    session.clock.go_on(600)
    session.driver.toggle_pause()
    assert awake.held
    assert sound.played[-1][1] == pytest.approx(20)


def test_skip_hushes_and_plays_on_from_the_next_step(
    session: Session, services: Services, sound: Sound
) -> None:
    begin(session, services)
    session.wait(4)
    session.driver.skip()
    cues, position, _ = sound.played[-1]
    assert sound.hushed == 1
    assert position == session.driver.plan.starts[1]
    assert cues[0].text == "Hold."


def test_back_restarts_a_step_first_and_then_goes_to_the_one_before(
    session: Session, services: Services
) -> None:
    begin(session, services)
    session.wait(25)
    session.driver.back()
    assert (session.driver.view().index, session.driver.view().elapsed) == (1, 0)
    session.wait(1)
    session.driver.back()
    assert session.driver.view().index == 0


def test_more_time_moves_the_countdown(session: Session, services: Services, sound: Sound) -> None:
    begin(session, services)
    session.wait(20)
    session.driver.extend(15)
    cues, _, _ = sound.played[-1]
    three = next(cue for cue in cues if cue.step == 1 and cue.text == "Three.")
    assert three.at == session.driver.plan.starts[1] + 42
    assert sound.hushed == 0


def test_an_hours_gap_pauses_where_the_laptop_was_closed(
    session: Session, services: Services, sound: Sound, awake: Awake
) -> None:
    begin(session, services)
    session.wait(20)
    session.clock.go_on(3600)
    session.driver._on_tick()
    paused = session.events[-1]
    assert isinstance(paused, SessionPaused)
    assert paused.reason is PauseReason.SLEPT
    assert session.driver.view().position == pytest.approx(20)
    assert not awake.held
    assert sound.hushed == 1


FLEXORS = "standing-hip-flexor-stretch"


def choose(services: Services, exercise: str, variant: str) -> None:
    services.settings.choose_ways({exercise: variant})


def wait_for(session: Session, exercise: str) -> None:
    """Skip to the first work of `exercise`."""
    while True:
        step = session.driver.view().step
        if step.exercise == exercise and step.kind is StepKind.WORK:
            return
        session.driver.skip()


def new_ways(driver: SessionDriver) -> tuple[NewWay, ...]:
    assert driver.run is not None
    return driver.run.easing.new_ways(driver.plan)


def test_the_easier_way_is_for_this_session_and_can_be_taken_back(
    session: Session, services: Services
) -> None:
    begin(session, services)
    before = services.settings.settings
    session.wait(20)
    session.driver.ease()
    assert session.driver.view().step.variant == "short-stance"
    assert [(way.exercise, way.variant) for way in new_ways(session.driver)] == [
        (FLEXORS, "short-stance")
    ]
    session.driver.ease()
    assert session.driver.view().step.variant is None
    assert new_ways(session.driver) == ()
    assert services.settings.settings == before


def test_easier_twice_is_back_at_the_harder_way_that_was_chosen_before(
    session: Session, services: Services
) -> None:
    harder = next(
        (each.id, way.id)
        for each in services.library.exercises.values()
        for way in each.variants
        if way.level is Level.HARDER and easier_way(each)
    )
    exercise, variant = harder
    choose(services, exercise, variant)
    routine = next(
        each
        for each in services.library.routines.values()
        if any(item.exercise == exercise and not item.variant for item in each.items)
    )
    begin(session, services, routine.id)
    wait_for(session, exercise)
    assert session.driver.view().step.variant == variant
    session.driver.ease()
    assert session.driver.view().step.variant == easier_way(services.library.exercise(exercise))
    session.driver.ease()
    assert session.driver.view().step.variant == variant
    assert services.settings.settings.session.variants == {exercise: variant}


def test_a_drill_that_is_usually_done_the_easier_way_can_be_done_as_written(
    session: Session, services: Services
) -> None:
    choose(services, FLEXORS, "short-stance")
    begin(session, services)
    wait_for(session, FLEXORS)
    session.driver.ease()
    assert session.driver.view().step.variant is None
    session.driver.ease()
    assert session.driver.view().step.variant == "short-stance"
    assert new_ways(session.driver) == ()


def test_easier_in_one_session_is_not_easier_in_the_next_and_changes_no_length(
    session: Session, services: Services
) -> None:
    lengths = {each: services.plan(each).seconds for each in services.library.routines}
    begin(session, services)
    for exercise in (FLEXORS, "pigeon-pose"):
        wait_for(session, exercise)
        session.driver.ease()
    assert {each: services.plan(each).seconds for each in lengths} == lengths
    session.driver.stop()
    begin(session, services)
    assert new_ways(session.driver) == ()
    wait_for(session, FLEXORS)
    assert session.driver.view().step.variant is None


def test_a_resumed_session_keeps_the_easier_way_and_knows_the_usual_one(
    session: Session, services: Services, qtbot: QtBot
) -> None:
    begin(session, services)
    session.driver.ease()  # while getting ready: no step of the drill tells of another way
    wait_for(session, FLEXORS)
    session.wait(5)
    session.driver.shut_down()
    unfinished = services.journal.unfinished()
    assert unfinished is not None
    resumed = SessionDriver(services)
    resumed.resume_session(unfinished)
    try:
        assert resumed.view().step.variant == "short-stance"
        assert [way.variant for way in new_ways(resumed)] == ["short-stance"]
        resumed.ease()
        assert resumed.view().step.variant is None
        assert new_ways(resumed) == ()
    finally:
        resumed.shut_down()


def test_a_way_that_the_routine_names_is_not_to_be_kept(
    session: Session, services: Services
) -> None:
    """What the routine says holds the next time too: to keep another would change nothing."""
    routine, item = next(
        (routine, item)
        for routine in services.library.routines.values()
        for item in routine.items
        if item.variant and easier_way(services.library.exercise(item.exercise))
    )
    begin(session, services, routine.id)
    wait_for(session, item.exercise)
    session.driver.ease()
    assert session.driver.view().step.variant != item.variant
    assert new_ways(session.driver) == ()


def test_without_the_voice_ticks_count_down_and_the_minutes_stay(
    session: Session, services: Services, sound: Sound
) -> None:
    begin(session, services)
    seconds = session.driver.plan.seconds
    session.driver.toggle_voice()
    assert session.driver.run is not None
    assert not session.driver.run.desk.voice_on
    assert not any(cue.text for cue in sound.played[-1][0])
    assert session.driver.plan.seconds == seconds
    session.driver.toggle_voice()
    assert any(cue.text for cue in sound.played[-1][0])


def test_clips_that_become_ready_are_laid_with_their_real_length(
    session: Session, services: Services, sound: Sound
) -> None:
    begin(session, services)
    name = sound.played[-1][0][0]
    sound.clips[name.text] = name.speech_seconds + 1
    session.wait(LOOK)
    _, set_up = sound.played[-1][0][:2]
    assert len(sound.played) == 2
    assert set_up.at > name.speech_at + sound.clips[name.text]


def test_nothing_is_scheduled_behind_a_step_that_waits(
    session: Session, services: Services, sound: Sound
) -> None:
    model = services.settings
    waiting = msgspec.structs.replace(model.settings.session, wait_on_reps=True)
    model.replace(msgspec.structs.replace(model.settings, session=waiting))
    begin(session, services, "pre-run-warmup")
    assert {cue.step for cue in sound.played[-1][0]} == {0, 1}
    session.wait(60)
    assert session.driver.state is State.WAITING
    session.driver.skip()
    assert session.driver.view().step.kind is StepKind.SWITCH


def test_the_end_is_reached_once_and_the_next_session_starts_on_the_other_side(
    session: Session, services: Services, awake: Awake
) -> None:
    begin(session, services, "desk-reset")
    session.wait(services.plan("desk-reset").seconds + 2)
    assert sum(isinstance(e, SessionFinished) for e in session.events) == 1
    assert session.driver.state is State.FINISHED
    assert not awake.held
    assert services.plan("desk-reset").first_side is Side.LEFT


def test_what_is_missing_is_said_once(
    session: Session, services: Services, sound: Sound, qtbot: QtBot
) -> None:
    noticed: list[str] = []
    session.driver.problem_noticed.connect(noticed.append)
    sound.missing.append(Message("No sound device was found."))
    begin(session, services)
    session.wait(5)
    assert noticed == ["No sound device was found."]


def test_a_screen_that_may_go_dark_is_said_once_however_often_one_pauses(
    session: Session, services: Services, awake: Awake
) -> None:
    noticed: list[str] = []
    session.driver.problem_noticed.connect(noticed.append)
    awake.dark = Message("The screen may go dark.")
    begin(session, services)
    for _ in range(2):
        session.wait(5)
        session.driver.toggle_pause()
    assert noticed == ["The screen may go dark."]


def test_what_is_there_again_is_said_and_may_go_missing_again(
    session: Session, services: Services, sound: Sound
) -> None:
    noticed: list[str] = []
    passed: list[str] = []
    session.driver.problem_noticed.connect(noticed.append)
    session.driver.problem_passed.connect(passed.append)
    sound.missing.append(Message("No sound device was found."))
    begin(session, services)
    session.wait(5)
    sound.missing.clear()
    session.wait(4)
    assert passed == []

    session.wait(2)
    assert passed == ["No sound device was found."]
    sound.missing.append(Message("No sound device was found."))
    session.wait(1)
    assert noticed == ["No sound device was found."] * 2


def test_what_comes_and_goes_is_said_once(
    session: Session, services: Services, sound: Sound
) -> None:
    noticed: list[str] = []
    passed: list[str] = []
    session.driver.problem_noticed.connect(noticed.append)
    session.driver.problem_passed.connect(passed.append)
    begin(session, services)
    for _ in range(5):
        sound.missing.append(Message("The clips cannot be kept."))
        session.wait(1)
        sound.missing.clear()
        session.wait(3)
    assert noticed == ["The clips cannot be kept."]
    assert passed == []


def test_a_faster_session_is_only_faster(services: Services, clock: Clock) -> None:
    session = Session(SessionDriver(replace(services, speed=100.0)), clock)
    begin(session, services, "desk-reset")
    for _ in range(40):
        clock.go_on(0.1)
        session.driver._on_tick()
    assert session.driver.state is State.FINISHED
    assert not any(isinstance(e, SessionPaused) for e in session.events)


def test_a_start_while_one_is_running_ends_the_first(session: Session, services: Services) -> None:
    begin(session, services)
    session.wait(20)
    begin(session, services, "desk-reset")
    assert session.driver.plan.routine == "desk-reset"
    assert session.driver.state is State.RUNNING


def test_commands_before_and_after_a_session_do_nothing(
    session: Session, services: Services
) -> None:
    for command in (session.driver.skip, session.driver.back, session.driver.toggle_pause):
        command()
    begin(session, services)
    session.driver.stop()
    for command in (session.driver.skip, session.driver.stop, session.driver.toggle_pause):
        command()
    assert session.driver.state is State.STOPPED


def test_the_voice_praises_nobody_who_skipped_most(
    session: Session, services: Services, sound: Sound
) -> None:
    begin(session, services)
    while session.driver.state in UNDER_WAY and not session.driver.view().step.closing:
        session.driver.skip()
    (cues, _, _) = sound.played[-1]
    assert [cue.kind for cue in cues] == [CueKind.END]
    assert cues[0].text == ""
    assert cues[0].sound is Chime.END


# Where the sound is late.


def begin_with(session: Session, services: Services, sound: Sound, state: Readiness) -> None:
    sound.state = state
    session.driver.begin(services.plan("post-run-static"))


def starts(session: Session) -> int:
    return sum(isinstance(event, StepStarted) for event in session.events)


@pytest.mark.parametrize("seconds", [0.0, 0.5, 1.0, 1.5])
def test_a_session_stands_still_until_the_sound_is_there(
    session: Session, services: Services, sound: Sound, clock: Clock, seconds: float
) -> None:
    begin_with(session, services, sound, Readiness.COMING)
    session.wait(seconds)
    assert sound.played == []
    assert session.driver.view().left == session.driver.view().step.seconds

    sound.state = Readiness.READY
    session.driver._on_tick()

    cues, position, moment = sound.played[-1]
    assert cues[0].text.startswith("Get ready.")
    assert position == 0
    assert moment == pytest.approx(clock.go_on(0) + max(SOON_SECONDS, LEAD_IN_SECONDS - seconds))
    assert starts(session) == 1


def test_a_session_waits_for_its_first_sentence_as_well(
    session: Session, services: Services, sound: Sound
) -> None:
    sound.unspoken = {"Get ready. First: standing hip flexor stretch, right leg back."}
    begin_with(session, services, sound, Readiness.READY)
    session.wait(1.5)
    assert sound.played == []

    sound.unspoken = set()
    session.driver._on_tick()
    assert sound.played[-1][1] == 0


def test_after_two_seconds_a_session_begins_without_the_sound(
    session: Session, services: Services, sound: Sound
) -> None:
    begin_with(session, services, sound, Readiness.COMING)
    session.wait(2.0)
    assert len(sound.played) == 1
    session.wait(3.0)
    assert session.driver.view().elapsed == pytest.approx(3.0)


def test_what_came_before_the_sound_is_said_again_from_its_beginning(
    session: Session, services: Services, sound: Sound, clock: Clock
) -> None:
    begin_with(session, services, sound, Readiness.COMING)
    session.wait(5.0)
    sound.state = Readiness.READY
    session.wait(LOOK)

    cues, position, moment = sound.played[-1]
    assert cues[0].text.startswith("Get ready.")
    assert position == 0
    assert moment == pytest.approx(clock.go_on(0) + SOON_SECONDS)
    assert sound.hushed == 1
    assert starts(session) == 1
    session.wait(20.0)
    assert len(sound.played) == 2


def test_without_any_sound_a_session_does_not_wait_and_is_not_begun_again(
    session: Session, services: Services, sound: Sound
) -> None:
    begin_with(session, services, sound, Readiness.MISSING)
    assert len(sound.played) == 1
    session.wait(LEAD_IN_SECONDS + 60.0)
    kinds = [e.step.kind for e in session.events if isinstance(e, StepStarted)]
    assert kinds == [StepKind.GET_READY, StepKind.WORK, StepKind.SWITCH, StepKind.WORK]
    assert len(sound.played) == 1


def test_a_sound_that_comes_when_the_drill_has_begun_says_nothing_again(
    session: Session, services: Services, sound: Sound
) -> None:
    begin_with(session, services, sound, Readiness.MISSING)
    session.wait(LEAD_IN_SECONDS + 20.0)
    assert session.driver.view().step.kind is StepKind.WORK
    sound.state = Readiness.READY
    session.wait(5.0)
    assert len(sound.played) == 1
    assert session.driver.view().position == pytest.approx(25.0)


def test_a_device_that_comes_back_says_the_switch_that_it_missed(
    session: Session, services: Services, sound: Sound
) -> None:
    begin(session, services)
    session.wait(10.0)
    while session.driver.view().step.kind is not StepKind.SWITCH:
        session.wait(LOOK)
        sound.state = Readiness.MISSING
    session.wait(LOOK)
    sound.state = Readiness.READY
    session.wait(LOOK)

    cues, position, _ = sound.played[-1]
    assert position == session.driver.plan.starts[session.driver.view().index]
    assert cues[0].text.startswith("Switch sides.")


def test_going_on_after_a_pause_waits_for_a_device_that_was_let_go_of(
    session: Session, services: Services, sound: Sound, clock: Clock
) -> None:
    begin(session, services)
    session.wait(20.0)
    session.driver.toggle_pause()
    clock.go_on(60.0)
    sound.state = Readiness.COMING
    session.driver.toggle_pause()
    session.wait(1.0)
    assert len(sound.played) == 1
    assert session.driver.view().position == pytest.approx(20.0)

    sound.state = Readiness.READY
    session.wait(LOOK)
    assert sound.played[-1][1] == pytest.approx(20.0)
    assert session.driver.state is State.RUNNING


def test_skipping_before_the_sound_is_there_names_the_step_that_was_gone_to(
    session: Session, services: Services, sound: Sound
) -> None:
    begin_with(session, services, sound, Readiness.COMING)
    session.driver.skip()
    session.driver.skip()
    session.wait(1.0)
    sound.state = Readiness.READY
    session.wait(LOOK)

    cues, position, _ = sound.played[-1]
    assert session.driver.view().step.kind is StepKind.SWITCH
    assert position == session.driver.plan.starts[2]
    assert cues[0].text.startswith("Switch sides.")


def test_a_pause_while_the_sound_is_coming_loses_nothing(
    session: Session, services: Services, sound: Sound, clock: Clock
) -> None:
    begin_with(session, services, sound, Readiness.COMING)
    session.wait(1.0)
    session.driver.toggle_pause()
    clock.go_on(30.0)
    session.driver.toggle_pause()
    sound.state = Readiness.READY
    session.wait(LOOK)
    assert sound.played[-1][1] == 0
    assert sound.played[-1][0][0].text.startswith("Get ready.")
