"""A headset, a clicker or a phone leads through a session, and shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Thread
from typing import Protocol

import pytest
from msgspec import structs
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from hiptimer.ports.remote import NowPlaying, RemoteCommand
from hiptimer.session.plan import StepKind
from hiptimer.session.standing import State, View, view_of
from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.commands import RemoteControl, now_playing, obey
from hiptimer.ui.player.page import PlayerPage
from hiptimer.ui.services import Services

LOOK = 0.5
ROUTINE = "post-run-static"


class Clock(Protocol):
    def go_on(self, seconds: float) -> float: ...


class FakeRemote:
    """Remembers what it was told; its buttons are pressed in a thread of their own."""

    def __init__(self) -> None:
        self.shown: list[NowPlaying | None] = []
        self._asked: Callable[[RemoteCommand], None] | None = None

    def listen(self, asked: Callable[[RemoteCommand], None]) -> None:
        self._asked = asked

    def show(self, playing: NowPlaying) -> None:
        self.shown.append(playing)

    def hide(self) -> None:
        self.shown.append(None)

    def close(self) -> None:
        pass

    @property
    def now(self) -> NowPlaying:
        assert self.shown
        assert self.shown[-1] is not None
        return self.shown[-1]

    def press(self, command: RemoteCommand) -> None:
        assert self._asked is not None
        thread = Thread(target=self._asked, args=(command,))
        thread.start()
        thread.join()
        QApplication.processEvents()


class Session:
    """A running session, a clock for it, and a remote in somebody's hand."""

    def __init__(
        self, page: PlayerPage, clock: Clock, services: Services, window: QMainWindow
    ) -> None:
        self.page = page
        self.window = window
        self.remote = FakeRemote()
        self.handed_over: list[RemoteCommand] = []
        for_window = {
            each: lambda each=each: self.handed_over.append(each)
            for each in (RemoteCommand.RAISE, RemoteCommand.QUIT)
        }
        self.control = RemoteControl(page.driver, self.remote, services, for_window)
        self._clock = clock

    @property
    def view(self) -> View:
        return self.page.driver.view()

    @property
    def state(self) -> State:
        return self.page.driver.state

    def wait(self, seconds: float) -> None:
        while seconds > 0:
            self._clock.go_on(min(LOOK, seconds))
            seconds -= LOOK
            self.page.driver._on_tick()

    def wait_until(self, there: Callable[[View], bool]) -> None:
        while not there(self.view):
            self.wait(LOOK)


@pytest.fixture
def page(services: Services, qapp: QApplication) -> Iterator[PlayerPage]:
    before = qapp.styleSheet()
    page = PlayerPage(services, Appearance(LookSettings(theme=ThemeChoice.LIGHT)))
    yield page
    page.shut_down()
    qapp.setStyleSheet(before)


@pytest.fixture
def session(page: PlayerPage, clock: Clock, services: Services, qtbot: QtBot) -> Session:
    """The post-run stretch, right side first, just begun."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    session = Session(page, clock, services, window)
    page.begin(replace(services, first_side=Side.RIGHT).plan(ROUTINE))
    return session


def test_a_remote_shows_drill_side_routine_and_length(session: Session):
    session.wait_until(
        lambda view: view.step.exercise == "pigeon-pose" and view.step.kind == "work"
    )
    now = session.remote.now
    assert (now.title, now.side, now.routine) == (
        "Pigeon pose",
        "Right leg in front",
        "Post-run stretch",
    )
    assert now.playing
    assert (now.number, now.seconds) == (session.view.index, session.view.step.seconds)
    session.wait_until(lambda view: view.step.kind is StepKind.SWITCH)
    assert (session.remote.now.title, session.remote.now.side) == (
        "Switch sides",
        "Left leg in front",
    )


def test_a_remote_hears_of_events_and_not_of_every_frame(session: Session):
    session.wait_until(lambda view: view.step.kind == "work")
    count = len(session.remote.shown)
    session.wait(10)
    assert len(session.remote.shown) == count
    session.remote.press(RemoteCommand.PAUSE)
    assert len(session.remote.shown) == count + 1
    assert not session.remote.now.playing
    assert session.remote.now.position == pytest.approx(session.view.elapsed)


def test_play_pause_next_and_previous_lead_through_the_session(session: Session):
    session.remote.press(RemoteCommand.PLAY_PAUSE)
    assert session.state is State.PAUSED
    session.remote.press(RemoteCommand.PAUSE)
    assert session.state is State.PAUSED
    session.remote.press(RemoteCommand.PLAY)
    assert session.state is State.RUNNING
    session.remote.press(RemoteCommand.PLAY)
    assert session.state is State.RUNNING
    session.remote.press(RemoteCommand.NEXT)
    assert session.view.index == session.remote.now.number == 1
    session.remote.press(RemoteCommand.PREVIOUS)
    assert session.view.index == session.remote.now.number == 0


def test_stop_only_pauses(session: Session):
    session.remote.press(RemoteCommand.STOP)
    assert session.state is State.PAUSED
    session.remote.press(RemoteCommand.STOP)
    assert session.state is State.PAUSED


def test_a_step_that_waits_stands_still_on_the_remote_and_goes_on_at_play(
    session: Session, services: Services
):
    plan = services.plan(ROUTINE)
    first = structs.replace(plan.steps[0], waits=True)
    session.page.begin(structs.replace(plan, steps=(first, *plan.steps[1:])))
    session.wait_until(lambda view: view.state is State.WAITING)
    assert not session.remote.now.playing
    session.remote.press(RemoteCommand.PAUSE)
    assert session.state is State.WAITING
    session.remote.press(RemoteCommand.PLAY_PAUSE)
    assert (session.state, session.view.index) == (State.RUNNING, 1)


def test_at_the_end_the_remote_is_left_to_others_and_its_buttons_do_nothing(session: Session):
    hold_enough(session)
    for _ in range(200):
        session.remote.press(RemoteCommand.NEXT)
        if session.state is State.FINISHED:
            break
    assert session.remote.shown[-1] is None
    for command in RemoteCommand:
        session.remote.press(command)
    assert session.state is State.FINISHED
    assert session.remote.shown[-1] is None


def test_raising_and_quitting_are_handed_to_the_window(session: Session):
    session.remote.press(RemoteCommand.RAISE)
    session.remote.press(RemoteCommand.QUIT)
    assert session.handed_over == [RemoteCommand.RAISE, RemoteCommand.QUIT]
    assert session.state is State.RUNNING


def test_before_a_session_nothing_obeys(page: PlayerPage):
    for command in RemoteCommand:
        obey(page.driver, command)
    assert page.driver.state is State.READY


def test_every_step_of_every_routine_can_be_shown(services: Services, library: Library):
    for routine in library.routines:
        plan = services.plan(routine)
        for index, step in enumerate(plan.steps):
            view = view_of(plan, State.RUNNING, index, 0.0)
            now = now_playing(plan, view, library, 1.0)
            assert now.title
            assert bool(now.side) == (step.kind is not StepKind.REST)
            assert now.side[:1] == now.side[:1].upper()


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_MediaPlay,
        Qt.Key.Key_MediaTogglePlayPause,
        Qt.Key.Key_B,
        Qt.Key.Key_Period,
    ],
)
def test_a_headset_or_clicker_pauses_and_goes_on(session: Session, qtbot: QtBot, key: Qt.Key):
    qtbot.keyClick(session.window, key)
    assert session.state is State.PAUSED
    qtbot.keyClick(session.window, key)
    assert session.state is State.RUNNING


@pytest.mark.parametrize(
    ("forwards", "backwards"),
    [
        (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
        (Qt.Key.Key_MediaNext, Qt.Key.Key_MediaPrevious),
    ],
)
def test_a_clicker_or_media_keys_turn_the_steps(
    session: Session, qtbot: QtBot, forwards: Qt.Key, backwards: Qt.Key
):
    qtbot.keyClick(session.window, forwards)
    assert session.view.index == 1
    qtbot.keyClick(session.window, backwards)
    assert session.view.index == 0


def test_media_keys_that_mean_one_thing_do_that_one_thing(session: Session, qtbot: QtBot):
    window = session.window
    for key, state in (
        (Qt.Key.Key_MediaPause, State.PAUSED),
        (Qt.Key.Key_MediaPause, State.PAUSED),
        (Qt.Key.Key_MediaPlay, State.RUNNING),
        (Qt.Key.Key_MediaStop, State.PAUSED),
    ):
        qtbot.keyClick(window, key)
        assert session.state is state


def test_the_keys_work_in_mat_mode(session: Session, qtbot: QtBot):
    window = session.window
    qtbot.keyClick(window, Qt.Key.Key_F)
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    qtbot.keyClick(window, Qt.Key.Key_B)
    assert (session.view.index, session.state) == (1, State.PAUSED)


def test_after_the_session_the_keys_are_the_pages_again(session: Session, qtbot: QtBot):
    closed: list[bool] = []
    session.page.closed.connect(lambda: closed.append(True))
    assert _works(session.page)
    hold_enough(session)
    for _ in range(200):
        session.page.driver.skip()
        if session.state is State.FINISHED:
            break
    assert not _works(session.page)
    qtbot.keyClick(session.window, Qt.Key.Key_B)
    assert closed == []


def hold_enough(session: Session) -> None:
    """Hold so much that the session is summed up at its end."""
    while session.view.step.kind is not StepKind.WORK:
        session.page.driver.skip()
    session.wait(22)


def _works(page: PlayerPage) -> bool:
    return all(each.isEnabled() for each in page._commands._hands_free)
