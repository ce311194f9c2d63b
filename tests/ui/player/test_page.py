"""What a person sees and presses while a session runs. The clock goes on only when told to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.journal.records import SessionState
from hiptimer.messages import Message
from hiptimer.running.retelling import movement_of
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.standing import State, View
from hiptimer.settings.preferences import Verbosity
from hiptimer.settings.settings import LookSettings, SoundMode, SoundSettings, ThemeChoice
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.controls import TopBar
from hiptimer.ui.player.page import PlayerPage
from hiptimer.ui.player.panel import Panel
from hiptimer.ui.player.ring import Ring
from hiptimer.ui.services import Services

LOOK = 0.5
HOLD_ID = "pigeon-pose"


pytestmark = pytest.mark.usefixtures("regular")


class Clock(Protocol):
    def go_on(self, seconds: float) -> float: ...


class Sound(Protocol):
    missing: list[str]
    sounds: SoundSettings


class Watching:
    """A person in front of the page: looks, presses keys, lets time pass."""

    def __init__(self, page: PlayerPage, window: QMainWindow, clock: Clock, qtbot: QtBot) -> None:
        self.page = page
        self.window = window
        self.closed = 0
        self._clock = clock
        self._qtbot = qtbot
        page.closed.connect(self._on_closed)

    @property
    def view(self) -> View:
        return self.page.driver.view()

    def wait(self, seconds: float) -> None:
        while seconds > 0:
            self._clock.go_on(min(LOOK, seconds))
            seconds -= LOOK
            self.page.driver._on_tick()

    def wait_until(self, there: Callable[[View], bool]) -> None:
        for _ in range(5000):
            if there(self.view):
                return
            self.wait(LOOK)
        pytest.fail("that never came")

    def sleep(self, seconds: float) -> None:
        """The lid is closed for so long."""
        self._clock.go_on(seconds)
        self.page.driver._on_tick()

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self._qtbot.keyClick(self.window, key, modifier)

    def sees(self, words: str) -> bool:
        return any(words in each for each in self.words())

    def words(self) -> list[str]:
        shown = [each for each in self.page.findChildren(QWidget) if each.isVisible()]
        return [_words_of(each) for each in shown]

    def button(self, name: str) -> QAbstractButton:
        buttons = self.page.findChildren(QAbstractButton)
        visible = [each for each in buttons if each.isVisible()]
        return next(each for each in visible if name in (each.text(), each.accessibleName()))

    def _on_closed(self) -> None:
        self.closed += 1


def _words_of(widget: QWidget) -> str:
    text = getattr(widget, "text", "")
    text = text() if callable(text) else text
    if isinstance(widget, QAbstractButton):
        return f"{text} {widget.toolTip()}"
    return f"{text} {widget.accessibleName()}" if isinstance(widget, Ring) else str(text)


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    before = qapp.styleSheet()
    yield Appearance(LookSettings(theme=ThemeChoice.LIGHT))
    qapp.setStyleSheet(before)


@pytest.fixture
def page(services: Services, appearance: Appearance) -> Iterator[PlayerPage]:
    page = PlayerPage(services, appearance)
    yield page
    page.shut_down()


@pytest.fixture
def watching(page: PlayerPage, clock: Clock, services: Services, qtbot: QtBot) -> Watching:
    """A session of the post-run stretch, right side first, just begun."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.begin(replace(services, first_side=Side.RIGHT).plan("post-run-static"))
    return Watching(page, window, clock, qtbot)


def in_pigeon_pose(view: View) -> bool:
    return view.step.exercise == "pigeon-pose" and view.step.kind == "work"


def in_figure_four(view: View) -> bool:
    return view.step.exercise == "figure-four-stretch" and view.step.kind == "work"


def test_a_session_begins_by_getting_ready(watching: Watching):
    assert watching.page.is_running
    assert watching.sees("Standing hip flexor stretch")
    assert watching.sees("get ready")
    assert watching.sees("Post-run stretch")
    assert watching.sees("Drill 1 of 5")


def test_a_hold_shows_side_digits_and_what_comes_next(watching: Watching):
    watching.wait_until(in_pigeon_pose)
    watching.wait(11)
    assert watching.sees("Right leg in front")
    assert watching.sees(str(round(watching.view.left)))
    assert watching.sees("seconds")
    assert watching.sees("Pigeon pose, left leg in front")
    assert watching.sees("stretching: right deep rotators")


def test_pause_has_the_focus(watching: Watching):
    assert watching.button("Pause").hasFocus()


def test_space_pauses_and_goes_on(watching: Watching):
    watching.press(Qt.Key.Key_Space)
    assert watching.page.driver.state is State.PAUSED
    assert watching.sees("Paused")
    assert watching.sees("Press Space to go on.")
    assert watching.button("Resume")
    watching.press(Qt.Key.Key_Space)
    assert watching.page.driver.state is State.RUNNING
    assert not watching.sees("Paused")


def test_space_pauses_even_when_another_button_has_the_focus(watching: Watching):
    watching.button("Skip").setFocus()
    watching.press(Qt.Key.Key_Space)
    assert watching.page.driver.state is State.PAUSED
    assert watching.view.index == 0


def test_enter_presses_the_button_that_has_the_focus(watching: Watching):
    skip = watching.button("Skip")
    skip.setFocus()
    watching._qtbot.keyClick(skip, Qt.Key.Key_Return)
    assert watching.view.index == 1


def test_arrows_skip_go_back_and_extend(watching: Watching):
    watching.press(Qt.Key.Key_Right)
    assert watching.view.index == 1
    watching.press(Qt.Key.Key_Up)
    assert watching.view.step.seconds == 45.0
    watching.press(Qt.Key.Key_Left)
    assert watching.view.index == 0


def test_e_makes_the_drill_easier_and_says_how_to_undo_it(watching: Watching):
    watching.press(Qt.Key.Key_E)
    assert watching.view.step.variant == "short-stance"
    assert watching.button("As before").isEnabled()
    watching.press(Qt.Key.Key_E)
    assert watching.view.step.variant is None
    assert watching.button("Easier: Shorter stance").isEnabled()


def test_h_makes_the_drill_harder_for_this_session_alone(watching: Watching, services: Services):
    watching.press(Qt.Key.Key_H)
    assert watching.view.step.variant == "arm-reach"
    assert watching.button("As before").isEnabled()
    watching.wait_until(lambda view: view.index == 4)
    watching.page.driver.stop()
    assert not watching.sees("Keep the easier way?")
    assert services.settings.settings.session.variants == {}


def test_v_mutes_the_voice_and_says_so(watching: Watching):
    watching.press(Qt.Key.Key_V)
    run = watching.page.driver.run
    assert run is not None
    assert not run.desk.voice_on
    assert watching.sees("Chimes only")
    watching.press(Qt.Key.Key_V)
    assert watching.button("Mute the voice")


def test_voice_and_chimes_are_turned_off_and_on_one_by_one(watching: Watching, sound: Sound):
    for modifier, words, chimes in (
        (Qt.KeyboardModifier.ShiftModifier, "Voice only", False),
        (Qt.KeyboardModifier.NoModifier, "Silent", False),
        (Qt.KeyboardModifier.ShiftModifier, "Chimes only", True),
        (Qt.KeyboardModifier.NoModifier, "Voice on", True),
    ):
        watching.press(Qt.Key.Key_V, modifier)
        assert watching.sees(words)
        assert sound.sounds.chimes == chimes


def test_mat_mode_says_what_is_heard_and_turns_the_voice_off(watching: Watching, qtbot: QtBot):
    watching.press(Qt.Key.Key_F)
    mat = watching.page._screens.mat
    QApplication.sendEvent(mat, moved_over(mat))
    assert watching.button("Voice on")
    qtbot.mouseClick(watching.button("Mute the voice"), Qt.MouseButton.LeftButton)
    assert watching.sees("Chimes only")
    watching.press(Qt.Key.Key_F)
    assert watching.sees("Chimes only")


def test_what_is_heard_is_as_it_is_set_and_v_says_as_much_as_before(
    watching: Watching, services: Services
):
    session = replace(services.settings.settings.session, verbosity=Verbosity.NAMES)
    settings = replace(services.settings.settings, session=session)
    services.settings.replace(settings.heard_as(SoundMode.SILENT))
    watching.page.begin(services.plan("post-run-static"))
    run = watching.page.driver.run
    assert run is not None
    assert watching.sees("Silent")
    watching.press(Qt.Key.Key_V)
    assert run.desk.mode is SoundMode.VOICE
    assert run.desk._writer().preferences.verbosity is Verbosity.NAMES


def test_without_the_voice_form_cues_are_on_the_screen(watching: Watching, services: Services):
    watching.press(Qt.Key.Key_V)
    watching.press(Qt.Key.Key_Right)
    watching.wait(1)
    cues = services.library.exercise("standing-hip-flexor-stretch").form_cues
    assert watching.sees(cues[0])


def test_a_computer_that_slept_says_so(watching: Watching):
    watching.wait(5)
    watching.sleep(3600)
    assert watching.sees("The computer slept. Press Space to go on.")


def test_escape_asks_once_and_stands_still_meanwhile(watching: Watching):
    watching.press(Qt.Key.Key_Escape)
    assert watching.sees("End this session?")
    assert watching.page.driver.state is State.PAUSED
    watching.button("Keep going").click()
    assert not watching.sees("End this session?")
    assert watching.page.driver.state is State.RUNNING
    assert watching.closed == 0


def test_a_second_escape_means_no(watching: Watching):
    watching.press(Qt.Key.Key_Escape)
    watching.press(Qt.Key.Key_Escape)
    assert not watching.sees("End this session?")
    assert watching.page.driver.state is State.RUNNING


def test_space_takes_the_question_away_and_goes_on(watching: Watching):
    watching.press(Qt.Key.Key_Escape)
    watching.press(Qt.Key.Key_Space)
    assert not watching.sees("End this session?")
    assert watching.page.driver.state is State.RUNNING


def test_a_session_that_was_paused_stays_paused_when_it_is_not_ended(watching: Watching):
    watching.press(Qt.Key.Key_Space)
    watching.press(Qt.Key.Key_Escape)
    watching.button("Keep going").click()
    assert watching.page.driver.state is State.PAUSED


def test_ending_closes_the_page_at_once(watching: Watching):
    watching.press(Qt.Key.Key_Escape)
    assert watching.button("End the session").hasFocus()
    watching.button("End the session").click()
    assert watching.closed == 1
    assert not watching.page.is_running


def test_a_finished_session_shows_what_was_done(watching: Watching):
    watching.wait_until(lambda view: view.state is State.FINISHED)
    assert not watching.page.is_running
    assert watching.sees("Ten minutes, both sides even.")
    assert watching.sees("Post-run stretch, all 5 drills.")
    assert watching.sees("Left 3:30,")
    assert watching.sees("1 of 3 sessions this week")
    assert watching.closed == 0
    watching.button("Done").click()
    assert watching.closed == 1


def test_with_hardly_anything_held_there_is_no_page_and_nothing_is_kept(
    watching: Watching, services: Services
):
    said: list[str] = []
    watching.page.ended_unheld.connect(said.append)
    watching.wait_until(lambda view: view.step.kind is StepKind.WORK)
    watching.wait(16)
    while watching.page.is_running:
        watching.press(Qt.Key.Key_Right)
    assert (watching.closed, said) == (1, ["Nothing noted, 16 seconds."])
    assert all(each.deleted for each in services.journal.records())
    assert services.journal.unfinished(now=services.now()) is None


def test_a_session_that_was_mostly_skipped_says_so(watching: Watching):
    watching.wait_until(in_figure_four)
    watching.wait(20)
    while watching.page.is_running:
        watching.press(Qt.Key.Key_Right)
    assert watching.sees(" minutes, the rest skipped.")
    assert watching.button("Done")
    assert not watching.sees("Carry on")


def test_a_session_ended_early_says_when_and_can_be_gone_on_with(watching: Watching):
    stopped_in_second_drill(watching)
    assert watching.sees("You stopped after three minutes.")
    assert watching.sees("1 of 5 drills done, 1 begun.")
    assert watching.sees("What you held counts for your hips. As a session it counts from 70 %")
    left, index = watching.view.left, watching.view.index
    watching.press(Qt.Key.Key_G)
    assert watching.page.is_running
    assert watching.view.index == index
    assert watching.view.step.kind is StepKind.GET_READY
    watching.wait_until(lambda view: view.index == index + 1)
    assert watching.view.left == pytest.approx(left, abs=1)


def test_gone_on_with_to_its_end_it_is_whole_and_counts_once(watching: Watching):
    stopped_in_second_drill(watching)
    watching.button("Carry on, 8 min").click()
    watching.wait_until(lambda view: view.state is State.FINISHED)
    assert watching.sees("Ten minutes, both sides even.")
    assert watching.sees("all 5 drills.")
    assert watching.sees("1 of 3 sessions this week")
    assert not watching.sees("Carry on")


def test_finished_sooner_it_takes_what_was_said_and_is_done(watching: Watching, services: Services):
    stopped_in_second_drill(watching)
    assert watching.button("Finish in 4 min")
    index = watching.view.index
    watching.press(Qt.Key.Key_S)
    assert watching.page.is_running
    assert watching.view.index == index
    assert 210 < watching.view.session_left < 270
    watching.wait_until(lambda view: view.state is State.FINISHED)
    assert not watching.sees("skipped")
    assert watching.sees("1 of 3 sessions this week")
    (record,) = services.journal.records()
    assert record.counts
    assert record.state is SessionState.FINISHED


def test_left_there_it_is_not_offered_again(watching: Watching, services: Services):
    stopped_in_second_drill(watching)
    watching.button("Leave it there").click()
    assert watching.closed == 1
    assert services.journal.unfinished(now=services.now()) is None
    (record,) = services.journal.records()
    assert not record.counts


def test_space_presses_the_button_that_has_the_focus(watching: Watching, qtbot: QtBot):
    stopped_in_second_drill(watching)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert watching.page.is_running
    assert watching.closed == 0


def test_again_begins_the_routine_as_it_is_now(watching: Watching, services: Services):
    asked: list[Plan] = []
    watching.page.again_asked.connect(asked.append)
    watching.wait_until(lambda view: view.state is State.FINISHED)
    watching.button("Again").click()
    assert watching.closed == 1
    assert asked == [services.plan("post-run-static")]


def test_a_second_stop_says_the_whole_time(watching: Watching):
    stopped_in_second_drill(watching)
    watching.press(Qt.Key.Key_G)
    watching.wait(60)
    watching.press(Qt.Key.Key_Escape)
    watching.button("End the session").click()
    assert watching.sees("You stopped after four minutes.")


def test_most_of_a_session_counts_though_it_was_ended_early(watching: Watching):
    watching.wait_until(lambda view: view.step.item == 4)
    watching.press(Qt.Key.Key_Escape)
    watching.button("End the session").click()
    assert watching.sees("both sides even.")
    assert watching.sees("4 of 5 drills done.")
    assert watching.sees("1 of 3 sessions this week")


def stopped_in_second_drill(watching: Watching) -> None:
    watching.wait_until(lambda view: view.step.item == 1 and view.step.kind is StepKind.WORK)
    watching.wait(5)
    watching.press(Qt.Key.Key_Escape)
    watching.button("End the session").click()


def test_mat_mode_fills_the_screen_and_every_key_goes_on_working(watching: Watching):
    watching.wait_until(in_pigeon_pose)
    watching.press(Qt.Key.Key_F)
    assert watching.window.isFullScreen()
    assert watching.sees("RIGHT\nleg in front")
    assert watching.sees("LEFT leg in front")
    watching.press(Qt.Key.Key_Space)
    assert watching.sees("Press Space to go on.")
    watching.press(Qt.Key.Key_Space)
    watching.press(Qt.Key.Key_Right)
    assert watching.sees("Switch sides")


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_Escape])
def test_mat_mode_is_left_by_f_or_escape_without_ending(watching: Watching, key: Qt.Key):
    watching.press(Qt.Key.Key_F)
    watching.press(key)
    assert not watching.window.isFullScreen()
    assert watching.page.driver.state is State.RUNNING
    assert not watching.sees("End this session?")
    assert watching.button("Pause").hasFocus()


def test_a_session_that_finishes_in_mat_mode_gives_the_window_back(watching: Watching):
    watching.press(Qt.Key.Key_F)
    watching.wait_until(lambda view: view.state is State.FINISHED)
    assert watching.sees("both sides even.")
    watching.press(Qt.Key.Key_Space)
    assert watching.closed == 1
    assert not watching.window.isFullScreen()


def test_a_step_that_waits_goes_on_with_space(
    watching: Watching, services: Services, page: PlayerPage
):
    settings = services.settings.settings
    session = msgspec.structs.replace(settings.session, wait_on_reps=True)
    services.settings.replace(msgspec.structs.replace(settings, session=session))
    page.begin(services.plan("strength-day-primer"))
    watching.wait_until(lambda view: view.state is State.WAITING)
    assert watching.sees("Press Space when done")
    assert watching.button("Done")
    index = watching.view.index
    watching.press(Qt.Key.Key_Space)
    assert watching.view.index == index + 1


def test_what_is_missing_is_said_once_and_can_be_put_away(watching: Watching, sound: Sound):
    sound.missing = [Message("No sound device was found.")]
    watching.wait(5)
    assert watching.sees("No sound device was found.")
    watching.button("Dismiss this message").click()
    watching.wait(5)
    assert not watching.sees("No sound device was found.")


def test_what_is_missing_takes_no_room_and_is_then_an_icon_that_tells_it(
    watching: Watching, sound: Sound, page: PlayerPage
):
    panel, figure = page.findChild(Panel), page._screens.follow.demonstration
    assert panel is not None
    QApplication.processEvents()
    before = panel.geometry(), figure.size(), watching.button("Pause").geometry()
    sound.missing = [Message("No sound device was found.")]
    watching.wait(5)
    QApplication.processEvents()
    assert (panel.geometry(), figure.size(), watching.button("Pause").geometry()) == before
    notices = page._screens.follow.notices
    assert page.rect().contains(notices.bar.geometry())
    assert not notices.bar.geometry().intersects(watching.button("Pause").geometry())
    notices.reading.timeout.emit()
    assert not notices.bar.isVisible()
    icon = watching.button("No sound device was found.")
    icon.click()
    assert notices.bar.message == "No sound device was found."


def test_in_the_next_session_what_is_still_missing_is_an_icon_alone(
    watching: Watching, sound: Sound, services: Services, page: PlayerPage
):
    sound.missing = [Message("No sound device was found.")]
    watching.wait(5)
    page.begin(services.plan("post-run-static"))
    watching.wait(5)
    assert not page._screens.follow.notices.bar.isVisible()
    assert watching.button("No sound device was found.").isVisible()
    sound.missing = []
    watching.wait(6)
    assert not watching.sees("No sound device was found.")


def test_mat_mode_says_a_remark_alone_not_all_that_is_missing_again(
    watching: Watching, sound: Sound
):
    sound.missing = [Message("No sound device was found.")]
    watching.wait(5)
    watching.press(Qt.Key.Key_F)
    words = watching.page._screens.mat.words
    assert "No sound device" in words.text
    watching.page._screens.follow.notices.remark("Butterfly is left out today.")
    assert "Butterfly is left out today." in words.text
    assert "No sound device" not in words.text


def test_what_is_there_again_is_said_no_longer(watching: Watching, sound: Sound):
    sound.missing = [Message("No sound device was found."), Message("The voice does not answer.")]
    watching.wait(5)
    sound.missing = [Message("No sound device was found.")]
    watching.wait(6)
    assert watching.sees("No sound device was found.")
    assert not watching.sees("The voice does not answer.")
    sound.missing = []
    watching.wait(6)
    assert not watching.sees("No sound device was found.")


def test_how_it_was_fitted_is_said_for_as_long_as_it_takes_to_read(
    watching: Watching, services: Services, page: PlayerPage
):
    page.begin(services.plan("post-run-static"), "5 min: left out: Fire hydrant.")
    assert watching.sees("left out: Fire hydrant")
    reading = page._screens.follow.notices.reading
    assert reading.isActive()
    assert 10_000 < reading.interval() < 30_000
    reading.timeout.emit()
    assert not watching.sees("left out: Fire hydrant")


def test_mat_mode_says_what_is_missing_large_enough_for_the_mat(watching: Watching, sound: Sound):
    problem = Message("This session is not being recorded. The disk is full.")
    watching.wait_until(in_pigeon_pose)
    watching.press(Qt.Key.Key_F)
    QApplication.processEvents()
    words = watching.page._screens.mat.words
    assert words.placed is not None
    before = words.placed.digit_size
    sound.missing = [problem]
    watching.wait(5)
    notice = next(each for each in words.placed.texts if each.text == problem)
    assert notice.font.pixelSize() >= 36
    assert QRectF(words.rect()).contains(notice.box)
    others = [each for each in words.placed.texts if each is not notice]
    assert not any(each.box.intersects(notice.box) for each in others)
    sound.missing = []
    watching.wait(6)
    assert problem not in words.text
    assert words.placed.digit_size >= before


def test_mat_mode_says_how_to_set_up_while_there_is_the_time(
    watching: Watching, services: Services
):
    watching.press(Qt.Key.Key_F)
    exercise = services.library.exercise(watching.view.step.exercise)
    first_words = exercise.spoken_set_up.partition("{")[0]
    assert watching.sees(first_words)
    watching.press(Qt.Key.Key_Right)
    watching.wait(1)
    assert not watching.sees(first_words)


def moved_over(widget: QWidget) -> QMouseEvent:
    moved, none = QPointF(200, 200), Qt.MouseButton.NoButton
    held = Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseMove, moved, moved, none, none, held)


def test_in_mat_mode_the_pointer_hides_until_it_is_moved_and_brings_a_bar(watching: Watching):
    watching.press(Qt.Key.Key_F)
    mat = watching.page._screens.mat
    assert mat._idle.isActive()
    assert mat._idle.interval() == 2000
    mat._idle.timeout.emit()
    assert mat.cursor().shape() is Qt.CursorShape.BlankCursor
    assert mat.bar.isHidden()
    QApplication.sendEvent(mat, moved_over(mat))
    assert mat.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert mat.bar.isVisible()
    for name in ("Back", "Pause", "Skip", "Leave"):
        assert watching.button(name).isVisible()
    assert mat.bar._going.interval() == 3000
    mat.bar._going.timeout.emit()
    assert mat.bar.isHidden()


def test_tab_brings_the_bar_and_enter_presses_its_buttons(watching: Watching, qtbot: QtBot):
    watching.press(Qt.Key.Key_F)
    mat = watching.page._screens.mat
    seen: list[str] = []
    for _ in range(8):
        qtbot.keyClick(QApplication.focusWidget() or watching.window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        seen.append(focused.accessibleName() if focused else "")
        if seen[-1] == "Leave mat mode":
            break
    assert mat.bar.isVisible()
    assert seen[-1] == "Leave mat mode"
    mat.bar._going.timeout.emit()
    assert mat.bar.isVisible()  # somebody is on it
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not watching.window.isFullScreen()
    assert watching.button("Pause").hasFocus()


def test_asked_how_to_move_mat_mode_shows_it_too(watching: Watching, services: Services):
    watching.wait_until(in_pigeon_pose)
    watching.wait(3)
    watching.press(Qt.Key.Key_F)
    exercise = services.library.exercise(HOLD_ID)
    sentence = movement_of(exercise, Side.RIGHT)[0]
    assert not watching.sees(sentence)
    watching.press(Qt.Key.Key_I)
    watching.wait(4)
    assert any(watching.sees(each) for each in movement_of(exercise, Side.RIGHT))


def test_what_mat_mode_says_is_dismissed_with_the_rest(watching: Watching, sound: Sound):
    sound.missing = [Message("No sound device was found.")]
    watching.wait(5)
    watching.press(Qt.Key.Key_F)
    assert watching.sees("No sound device was found.")
    watching.press(Qt.Key.Key_F)
    watching.button("Dismiss this message").click()
    watching.press(Qt.Key.Key_F)
    assert not watching.sees("No sound device was found.")


def test_a_new_session_forgets_the_one_before(
    watching: Watching, services: Services, page: PlayerPage
):
    watching.wait(30)
    watching.press(Qt.Key.Key_Escape)
    page.begin(services.plan("desk-reset"))
    assert watching.closed == 0
    assert not watching.sees("End this session?")
    assert watching.sees("Desk reset")


def test_nothing_is_painted_while_the_session_stands_still(watching: Watching):
    watching.press(Qt.Key.Key_Space)
    assert not watching.page.driver._timer.isActive()


def test_every_button_tells_its_key(watching: Watching):
    keys = {"Pause": "Space", "Skip": "→", "Back": "←", "+15 s": "↑", "End": "Esc"}
    keys |= {"Easier: Shorter stance": "E", "Harder: Arm overhead": "H", "All keys": "?"}
    for name, key in keys.items():
        assert f"({key})" in watching.button(name).toolTip()


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize(("width", "height"), [(960, 600), (1280, 800), (2560, 1440)])
def test_everything_that_can_be_pressed_lies_inside_the_window(
    watching: Watching, appearance: Appearance, scale: float, width: int, height: int
):
    appearance.set_look(LookSettings(theme=ThemeChoice.LIGHT, text_scale=scale))
    watching.window.resize(width, height)
    QApplication.processEvents()
    watching.wait(1)
    assert (watching.window.width(), watching.window.height()) == (width, height)
    buttons = [each for each in watching.page.findChildren(QAbstractButton) if each.isVisible()]
    areas = [
        each.rect().translated(each.mapTo(watching.page, each.rect().topLeft())) for each in buttons
    ]
    assert all(watching.page.rect().contains(area) for area in areas)
    assert not any(
        one.intersects(other) for at, one in enumerate(areas) for other in areas[at + 1 :]
    )
    ring = watching.page.findChildren(Ring)[0]
    least = 140 if scale < 1.5 else 60  # there the digits may stand alone
    assert min(ring.width(), ring.height()) >= least
    assert ring._geometry.digit_size >= 50


def test_in_a_large_window_the_controls_grow_as_the_words_do(watching: Watching):
    watching.wait_until(in_pigeon_pose)
    names = ("Pause", "Skip", "End", "Not this one", "Make this step longer: +15 s a side")

    def sizes() -> dict[str, tuple[int, int]]:
        QApplication.processEvents()
        buttons = {name: watching.button(name) for name in names}
        return {name: (b.fontInfo().pixelSize(), b.height()) for name, b in buttons.items()}

    before = sizes()
    watching.window.resize(2560, 1440)
    after = sizes()
    for name in names:
        letters, height = (
            large / small for large, small in zip(after[name], before[name], strict=True)
        )
        assert letters == pytest.approx(1.8, abs=0.15), name
        assert height >= 1.5, name


def test_in_a_large_window_mat_modes_buttons_grow_too(watching: Watching):
    watching.press(Qt.Key.Key_F)
    bar = watching.page._screens.mat.bar
    heights = list[int]()
    for size in ((1280, 800), (2560, 1440)):
        watching.page._screens.mat.resize(*size)
        bar.come()
        heights.append(bar.pause.sizeHint().height())
    assert heights[1] > 1.5 * heights[0]


@pytest.mark.parametrize("size", [(800, 480), (480, 800), (1280, 800)])
def test_beside_its_buttons_the_side_can_still_be_read(
    watching: Watching, appearance: Appearance, size: tuple[int, int]
):
    watching.wait_until(in_pigeon_pose)
    appearance.set_look(LookSettings(theme=ThemeChoice.LIGHT, text_scale=2.0))
    watching.window.resize(*size)
    QApplication.processEvents()
    panel = watching.page.findChild(Panel)
    assert panel is not None
    panel._badge.set_text("Linkes Bein hinten", Side.LEFT)
    assert panel._badge.fitted.pixelSize() >= 13
    assert min(each.height() for each in panel.ways.buttons if each.isVisible()) >= 36
    assert panel.rect().contains(panel.ways.geometry())


def test_muting_while_paused_is_seen_at_once(watching: Watching, services: Services):
    watching.press(Qt.Key.Key_Right)
    watching.press(Qt.Key.Key_Space)
    watching.press(Qt.Key.Key_V)
    assert watching.sees("Chimes only")
    assert watching.sees("Paused")


FLEXORS = "standing-hip-flexor-stretch"


def end_after_a_drill_done_easier(watching: Watching) -> None:
    """The hip flexor stretch the easier way, on both sides; then the session is ended."""
    watching.press(Qt.Key.Key_E)
    watching.wait_until(lambda view: view.index == 4)
    watching.page.driver.stop()


def test_the_end_asks_once_whether_the_easier_way_is_to_be_kept(
    watching: Watching, services: Services, qtbot: QtBot
):
    end_after_a_drill_done_easier(watching)
    assert watching.sees("Do it this way next time too?")
    assert watching.sees("Standing hip flexor stretch: Shorter stance")
    assert services.settings.settings.session.variants == {}
    watching.press(Qt.Key.Key_4)
    assert services.settings.settings.session.variants == {FLEXORS: "short-stance"}
    watching.button("Leave it there").click()
    assert watching.closed == 1

    watching.page.begin(services.plan("post-run-static"))
    assert watching.view.step.variant == "short-stance"
    watching.wait_until(lambda view: view.index == 4)
    watching.page.driver.stop()
    assert not watching.sees("Do it this way next time too?")


def test_just_today_takes_back_what_was_kept_and_leaves_what_was_chosen_before(
    watching: Watching, services: Services
):
    services.settings.choose_ways({FLEXORS: "arm-reach", "pigeon-pose": "on-forearms"})
    before = services.settings.settings
    end_after_a_drill_done_easier(watching)
    for key in (Qt.Key.Key_4, Qt.Key.Key_5):
        watching.press(key)
    assert services.settings.settings == before


def test_an_end_without_an_answer_keeps_nothing(watching: Watching, services: Services):
    end_after_a_drill_done_easier(watching)
    watching.press(Qt.Key.Key_Escape)
    assert watching.closed == 1
    assert services.settings.settings.session.variants == {}


def test_one_question_names_every_drill_that_was_made_easier(watching: Watching):
    watching.press(Qt.Key.Key_E)
    watching.wait_until(in_pigeon_pose)
    watching.press(Qt.Key.Key_E)
    watching.page.driver.stop()
    assert watching.words().count("Do it this way next time too?") == 1
    assert watching.sees("Standing hip flexor stretch: Shorter stance\nPigeon pose: ")


def test_the_answers_have_names_and_keys_and_space_is_theirs(
    watching: Watching, services: Services, qtbot: QtBot
):
    end_after_a_drill_done_easier(watching)
    keep = watching.button("Keep it")
    assert keep.accessibleName() == "Do it this way next time too? Keep it"
    assert keep.accessibleDescription() == "Key: 4"
    keep.setFocus()
    qtbot.keyClick(keep, Qt.Key.Key_Space)
    assert services.settings.settings.session.variants == {FLEXORS: "short-stance"}
    assert watching.closed == 0


def test_a_question_that_is_not_asked_takes_no_room(watching: Watching, appearance: Appearance):
    appearance.set_look(LookSettings(theme=ThemeChoice.LIGHT, text_scale=2.0))
    watching.window.resize(1280, 728)
    QApplication.processEvents()
    (bar,) = watching.page.findChildren(TopBar)
    assert bar.height() == bar.sizeHint().height()
