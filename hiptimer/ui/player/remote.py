"""Joins a session to the media remotes of the desktop: tells them of changes, does what they ask.

It tells at each event of the session, not at each frame: remotes count on by themselves.
"""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from hiptimer.ports.remote import MediaRemote, NowPlaying, RemoteCommand
from hiptimer.running.driver import SessionDriver
from hiptimer.session.events import Event, SessionFinished, SessionStopped, StepEnded
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.standing import State, View
from hiptimer.training.library import Library
from hiptimer.ui.player.wording import headline, side_words
from hiptimer.ui.services import Services

translate = QCoreApplication.translate


class RemoteControl(QObject):
    """Lives as long as its `driver`, its parent."""

    raise_asked = Signal()
    """Somebody wants to see the window; it takes no value."""

    quit_asked = Signal()
    """Somebody wants the window closed; it takes no value."""

    _commanded = Signal(object)
    """A `RemoteCommand`, on its way from the remote's thread to the window's."""

    def __init__(self, driver: SessionDriver, remote: MediaRemote, services: Services) -> None:
        super().__init__(driver)
        self._driver = driver
        self._remote = remote
        self._services = services
        self._commanded.connect(self._on_commanded, Qt.ConnectionType.QueuedConnection)
        remote.listen(self._pass_on)
        driver.happened.connect(self._on_happened)

    def _pass_on(self, command: RemoteCommand) -> None:
        """Called from any thread."""
        with suppress(RuntimeError):  # the window is gone, and its objects with it
            self._commanded.emit(command)

    def _on_commanded(self, command: RemoteCommand) -> None:
        if command is RemoteCommand.RAISE:
            self.raise_asked.emit()
        elif command is RemoteCommand.QUIT:
            self.quit_asked.emit()
        else:
            obey(self._driver, command)

    def _on_happened(self, event: Event) -> None:
        if isinstance(event, SessionFinished | SessionStopped):
            self._remote.hide()
        elif not isinstance(event, StepEnded):
            driver, services = self._driver, self._services
            self._remote.show(
                now_playing(driver.plan, driver.view(), services.library, services.speed)
            )


def now_playing(plan: Plan, view: View, library: Library, speed: float) -> NowPlaying:
    """What a remote shows of `plan` at `view`. A step that waits for the person stands still."""
    step = view.step
    exercise = library.exercise(step.exercise, step.variant)
    side = "" if step.kind is StepKind.REST else side_words(exercise, step, step.side)
    if step.alternates and step.kind is StepKind.WORK:
        side = translate("Player", "Both sides in turn")
    return NowPlaying(
        playing=view.state is State.RUNNING,
        number=view.index,
        title=headline(step, exercise),
        side=side,
        routine=plan.name,
        position=view.elapsed,
        seconds=step.seconds,
        speed=speed,
    )


def obey(driver: SessionDriver, command: RemoteCommand) -> None:
    """Do `command`, where it makes sense now.

    Stop only pauses: it is too easily pressed in a pocket. A step that waits goes on at Play.
    """
    runs = driver.state is State.RUNNING
    match command:
        case RemoteCommand.PLAY | RemoteCommand.PLAY_PAUSE if driver.state is State.WAITING:
            driver.skip()
        case RemoteCommand.PLAY if not runs:
            driver.toggle_pause()
        case RemoteCommand.PAUSE | RemoteCommand.STOP if runs:
            driver.toggle_pause()
        case RemoteCommand.PLAY_PAUSE:
            driver.toggle_pause()
        case RemoteCommand.NEXT:
            driver.skip()
        case RemoteCommand.PREVIOUS:
            driver.back()
        case _:
            pass  # it makes none, or is the window's
