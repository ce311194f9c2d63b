"""The key I: the movement is said once more, among what else is said, and in a pause."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Protocol

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from hiptimer.ports.sound_and_machine import Readiness
from hiptimer.running.driver import SessionDriver
from hiptimer.running.retelling import movement_of
from hiptimer.running.session_run import LEAD_IN_SECONDS
from hiptimer.session.cues import GAP_SECONDS, CueKind
from hiptimer.session.laying import LaidCue
from hiptimer.session.plan import StepKind
from hiptimer.session.standing import State
from hiptimer.settings.preferences import Verbosity
from hiptimer.settings.settings import LookSettings
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.page import PlayerPage
from hiptimer.ui.services import Services

pytestmark = pytest.mark.usefixtures("regular")
CLIP, SHORT_CLIP = 1.8, 0.5
"""Seconds of the clip of a sentence, and of that of a word."""


class Clock(Protocol):
    def now(self) -> float: ...

    def go_on(self, seconds: float) -> float: ...


class Sound(Protocol):
    played: list[tuple[tuple[LaidCue, ...], float, float]]
    prepared: list[str]
    clips: dict[str, float]
    hushed: int
    state: Readiness


class Session:
    """A session whose clips are all made, and what of it is heard, by the clock."""

    def __init__(self, driver: SessionDriver, clock: Clock, sound: Sound) -> None:
        self.driver = driver
        self.clock = clock
        self.sound = sound
        self.told: list[str] = []
        driver.cue_began.connect(lambda cue: self.told.append(cue.text))

    def wait(self, seconds: float) -> None:
        while seconds > 0:
            self.clock.go_on(min(0.25, seconds))
            self.driver._on_tick()
            seconds -= 0.25

    def wait_for(self, exercise: str, kind: StepKind = StepKind.WORK) -> None:
        for _ in self.driver.plan.steps:
            step = self.driver.view().step
            if (step.exercise, step.kind) == (exercise, kind):
                return
            self.driver.skip()
        pytest.fail("that never came")

    @property
    def movement(self) -> tuple[str, ...]:
        view, services = self.driver.view(), self.driver._services
        exercise = services.library.exercise(view.step.exercise, view.step.variant)
        return movement_of(exercise, view.side)

    def heard_from_now(self) -> list[LaidCue]:
        cues, _, _ = self.sound.played[-1]
        return sorted((cue for cue in cues if cue.text), key=lambda cue: cue.speech_at)


@pytest.fixture
def session(services: Services, clock: Clock, sound: Sound, qtbot: QtBot) -> Iterator[Session]:
    del qtbot
    driver = SessionDriver(services)
    driver.begin(services.plan("full-hip-reset"))
    clock.go_on(LEAD_IN_SECONDS)
    sound.clips.update({text: CLIP if " " in text else SHORT_CLIP for text in sound.prepared})
    session = Session(driver, clock, sound)
    session.wait(0.5)
    yield session
    driver.shut_down()


def never_two_at_once(cues: list[LaidCue]) -> None:
    for before, after in pairwise(cues):
        assert before.speech_at + before.speech_seconds <= after.speech_at, (before, after)


def test_the_clips_are_made_ahead_behind_all_that_is_said_anyway(session: Session):
    session.wait_for("pigeon-pose")
    for sentence in session.movement:
        assert session.sound.prepared.index(sentence) > session.sound.prepared.index("Halfway.")


def test_the_movement_is_said_among_the_rest(session: Session):
    session.wait_for("pigeon-pose")
    session.wait(2)
    session.driver.say_movement()
    cues = session.heard_from_now()
    index = session.driver.view().index
    said = [cue.text for cue in cues if cue.kind is CueKind.LEAD_IN and cue.step == index]
    assert tuple(said) == session.movement
    never_two_at_once(cues)
    counted = [cue.text for cue in cues if cue.step == index and cue.kind is CueKind.COUNTDOWN]
    assert counted == ["Three.", "Two.", "One."]
    step = session.driver.view().step
    end = session.driver.plan.starts[index] + step.seconds
    ends = [cue.speech_at + cue.speech_seconds for cue in cues if cue.kind is CueKind.LEAD_IN]
    assert max(ends) <= end
    session.wait(20)
    assert [text for text in session.told if text in session.movement] == list(session.movement)


def test_what_would_be_said_at_the_same_time_gives_way_and_is_not_shown(session: Session):
    session.wait_for("pigeon-pose")
    step = session.driver.view().step
    session.wait(step.seconds / 3 - 1)
    before = {cue.text for cue in session.heard_from_now() if cue.kind is CueKind.FORM}
    session.driver.say_movement()
    index = session.driver.view().index
    cues = session.heard_from_now()
    assert before
    assert not [cue for cue in cues if cue.kind is CueKind.FORM and cue.step == index]
    told = len(session.told)
    session.wait(6)
    new = session.told[told:]
    assert [text for text in new if text] == list(session.movement)[: len([t for t in new if t])]


def test_it_waits_for_a_sentence_that_is_being_said(session: Session):
    session.wait_for("pigeon-pose", StepKind.TRANSITION)
    name = session.heard_from_now()[0]
    session.wait(0.5)
    session.driver.say_movement()
    (first, *_) = (cue for cue in session.heard_from_now() if cue.kind is CueKind.LEAD_IN)
    assert first.text == session.movement[0]
    assert first.speech_at >= name.speech_at + name.speech_seconds + GAP_SECONDS


def test_a_sentence_that_would_not_end_before_the_step_is_not_begun(session: Session):
    session.wait_for("pigeon-pose")
    session.wait(session.driver.view().step.seconds - 8)
    session.driver.say_movement()
    index = session.driver.view().index
    cues = session.heard_from_now()
    never_two_at_once(cues)
    said = [cue for cue in cues if cue.kind is CueKind.LEAD_IN and cue.step == index]
    assert 0 < len(said) < len(session.movement)
    assert [cue.text for cue in cues if (cue.kind, cue.step) == (CueKind.COUNTDOWN, index)] == [
        "Three.",
        "Two.",
        "One.",
    ]


def test_asking_twice_does_not_double_it_and_it_can_be_asked_for_again(session: Session):
    session.wait_for("pigeon-pose")
    session.wait(2)
    session.driver.say_movement()
    session.wait(1)
    session.driver.say_movement()
    session.wait(12)
    assert session.told.count(session.movement[0]) == 1
    session.driver.say_movement()
    session.wait(2)
    assert session.told.count(session.movement[0]) == 2


def test_leaving_the_step_ends_it(session: Session):
    session.wait_for("pigeon-pose")
    session.wait(2)
    session.driver.say_movement()
    session.wait(0.5)
    hushed = session.sound.hushed
    session.driver.skip()
    assert session.sound.hushed == hushed + 1
    assert not [cue for cue in session.heard_from_now() if cue.kind is CueKind.LEAD_IN]


def test_clips_that_come_later_do_not_say_anything_twice(session: Session):
    session.wait_for("pigeon-pose")
    session.wait(2)
    session.driver.say_movement()
    session.wait(1)
    session.sound.clips["something else"] = 1.0
    session.wait(1)
    cues = session.heard_from_now()
    never_two_at_once(cues)
    assert session.movement[0] not in [cue.text for cue in cues]
    session.wait(12)
    assert [text for text in session.told if text in session.movement] == list(session.movement)


def test_it_is_said_in_a_pause_too_and_the_session_stands_still(session: Session):
    session.wait_for("pigeon-pose")
    session.wait(5)
    session.driver.toggle_pause()
    position = session.driver.view().position
    session.driver.say_movement()
    cues, at, _ = session.sound.played[-1]
    assert at == position
    assert tuple(cue.text for cue in cues) == session.movement
    assert session.driver._timer.isActive()
    session.wait(12)
    assert [text for text in session.told if text in session.movement] == list(session.movement)
    assert session.driver.view().position == position
    assert not session.driver._timer.isActive()
    session.driver.say_movement()
    assert tuple(cue.text for cue in session.sound.played[-1][0]) == session.movement


def test_going_on_in_the_middle_of_it_says_the_rest_and_cuts_nothing_off(session: Session):
    session.wait_for("pigeon-pose")
    session.wait(5)
    session.driver.toggle_pause()
    session.driver.say_movement()
    session.wait(0.5)
    hushed = session.sound.hushed
    session.driver.toggle_pause()
    assert session.driver.state is State.RUNNING
    assert session.sound.hushed == hushed
    cues = session.heard_from_now()
    never_two_at_once(cues)
    index = session.driver.view().index
    rest = [cue for cue in cues if cue.kind is CueKind.LEAD_IN and cue.step == index]
    assert [cue.text for cue in rest] == list(session.movement[1:])
    assert rest[0].speech_at >= session.driver.view().position + CLIP - 0.5


def test_a_clip_that_is_longer_than_expected_pushes_the_next_one_back(session: Session):
    session.wait_for("pigeon-pose")
    session.driver.toggle_pause()
    first, second, *_ = session.movement
    del session.sound.clips[first]
    session.driver.say_movement()
    (cue, *_) = session.sound.played[-1][0]
    assert cue.text == first
    session.wait(1)
    session.sound.clips |= {first: 6.0, "another": 1.0}
    session.wait(1)
    (cue, *_) = session.sound.played[-1][0]
    assert cue.text == second
    assert cue.speech_at - session.driver.view().position > 6.0 - 2


def test_in_a_pause_it_waits_for_the_sound(session: Session):
    session.wait_for("pigeon-pose")
    session.driver.toggle_pause()
    session.sound.state = Readiness.COMING
    played = len(session.sound.played)
    session.driver.say_movement()
    session.wait(0.5)
    assert len(session.sound.played) == played
    session.sound.state = Readiness.READY
    session.wait(0.25)
    assert session.sound.played[-1][0][0].text == session.movement[0]


@pytest.mark.parametrize("verbosity", [Verbosity.NAMES, Verbosity.COUNTS])
def test_however_little_is_said_it_is_said_when_asked_for(
    session: Session, services: Services, verbosity: Verbosity
):
    model = services.settings
    little = msgspec.structs.replace(model.settings.session, verbosity=verbosity)
    model.replace(msgspec.structs.replace(model.settings, session=little))
    session.wait_for("fire-hydrant")
    session.wait(2)
    session.driver.say_movement()
    said = [cue.text for cue in session.heard_from_now() if cue.kind is CueKind.LEAD_IN]
    assert tuple(said) == session.movement


def test_with_the_voice_off_it_is_only_shown(session: Session):
    session.wait_for("pigeon-pose")
    session.driver.toggle_voice()
    session.wait(1)
    told = len(session.told)
    session.driver.say_movement()
    assert not session.heard_from_now()
    session.wait(15)
    assert [text for text in session.told[told:] if text] == list(session.movement)


def test_a_lead_in_which_says_it_begins_again(
    services: Services, clock: Clock, sound: Sound, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.undo()
    driver = SessionDriver(services)
    driver.begin(services.drill_plan("pigeon-pose", None))
    clock.go_on(LEAD_IN_SECONDS)
    session = Session(driver, clock, sound)
    session.wait_for("pigeon-pose", StepKind.LEAD_IN)
    session.wait(4)
    driver.say_movement()
    assert driver.view().elapsed == 0.0
    assert driver.run is not None
    assert driver.run.desk.retelling is None
    driver.shut_down()


def test_the_end_has_nothing_to_say_again(session: Session):
    while not session.driver.view().step.closing:
        session.driver.skip()
    played = len(session.sound.played)
    session.driver.say_movement()
    assert len(session.sound.played) == played


def test_the_key_and_the_button_ask_for_it_and_it_is_shown(
    services: Services, clock: Clock, sound: Sound, qtbot: QtBot
):
    window = QMainWindow()
    qtbot.addWidget(window)
    page = PlayerPage(services, Appearance(LookSettings()))
    window.setCentralWidget(page)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.begin(services.plan("full-hip-reset"))
    clock.go_on(LEAD_IN_SECONDS)
    session = Session(page.driver, clock, sound)
    session.wait_for("pigeon-pose")
    session.wait(2)
    qtbot.keyClick(window, Qt.Key.Key_I)
    session.wait(1.5)
    assert page._screens.follow._panel._cue.text == session.movement[0]
    session.wait(30)
    session.wait_for("standing-hip-flexor-stretch")
    session.wait(1)
    button = page._screens.follow.top_bar.explain
    assert button.toolTip() == "Say once more how the drill is done (I)"
    assert button.accessibleName() == "Say once more how the drill is done"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    session.wait(1.5)
    assert page._screens.follow._panel._cue.text == session.movement[0]
    page.driver.toggle_pause()
    qtbot.keyClick(window, Qt.Key.Key_I)
    session.wait(1.5)
    assert page._screens.follow._panel._cue.text == "Press Space to go on."
    assert page._screens.follow._panel._breathing.text == session.movement[0]
    page.shut_down()


def test_the_end_says_what_was_done(session: Session):
    """Two drills of the plan are skipped: the last words do not count them."""
    plan = session.driver.plan
    first = session.driver.view().step.item
    while session.driver.view().step.item < first + 2:
        session.driver.skip()
    seconds = plan.seconds - plan.starts[session.driver.view().index]
    (said,) = [cue.text for cue in session.sound.played[-1][0] if cue.kind is CueKind.END]
    drills = plan.drills - 2
    minutes = round((session.driver.record.lasted / 1000 + seconds) / 60)  # pyright: ignore[reportOptionalMemberAccess] - it runs
    assert said == f"Well done. {drills} drills in {minutes} minutes."
    assert said in session.sound.prepared


def test_what_the_end_may_have_to_say_is_made_before_the_last_drill_is_skipped(session: Session):
    while session.driver.plan.next_work(session.driver.view().index) is not None:
        session.wait(session.driver.view().left)
    session.wait(session.driver.view().left / 2)
    before = set(session.sound.prepared)
    session.driver.skip()
    assert session.driver.view().step.closing
    (said,) = [cue.text for cue in session.sound.played[-1][0] if cue.kind is CueKind.END]
    assert said.startswith("Well done.")
    assert said in before
