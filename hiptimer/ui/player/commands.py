"""What a person asks of a session, by its buttons, by keys, or by the desktop's media remotes.

The keys work wherever the focus is, so Space always pauses.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from hiptimer.ports.remote import MediaRemote, NowPlaying, RemoteCommand
from hiptimer.running.driver import SessionDriver
from hiptimer.session.events import Event, SessionFinished, SessionStopped, StepEnded
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.standing import MOVING, UNDER_WAY, State, View
from hiptimer.training.exercises import Level
from hiptimer.training.library import Library
from hiptimer.ui.player.detours import Detours
from hiptimer.ui.player.face import LONGER_SECONDS
from hiptimer.ui.player.hurting import Hurting
from hiptimer.ui.player.screens import Screens
from hiptimer.ui.player.wording import headline, side_words, sound_words
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.keys_sheet import KeysSheet
from hiptimer.ui.widgets.see_somebody import SeeSomebody
from hiptimer.ui.widgets.shortcuts import add_shortcut

HANDS_FREE = {
    # What the one key of most keyboards and headsets is called, so it has to pause, too.
    Qt.Key.Key_MediaPlay: RemoteCommand.PLAY_PAUSE,
    Qt.Key.Key_MediaPause: RemoteCommand.PAUSE,
    Qt.Key.Key_MediaTogglePlayPause: RemoteCommand.PLAY_PAUSE,
    Qt.Key.Key_MediaNext: RemoteCommand.NEXT,
    Qt.Key.Key_MediaPrevious: RemoteCommand.PREVIOUS,
    Qt.Key.Key_MediaStop: RemoteCommand.STOP,
    # What clickers send for forwards, backwards and "black screen".
    Qt.Key.Key_PageDown: RemoteCommand.NEXT,
    Qt.Key.Key_PageUp: RemoteCommand.PREVIOUS,
    Qt.Key.Key_B: RemoteCommand.PLAY_PAUSE,
    Qt.Key.Key_Period: RemoteCommand.PLAY_PAUSE,
}
"""Keys that somebody on a mat can reach: media keys, headset buttons, a presenter's clicker."""


class PlayerCommands(QObject):
    """Does what is asked; the keys work while `page` is on the screen.

    Whether the session is to end is asked in the place of the top bar; it stands still meanwhile.
    `show` shows what is to be seen now, `leave` ends it all for a person who is done.
    """

    def __init__(
        self,
        page: QWidget,
        driver: SessionDriver,
        screens: Screens,
        services: Services,
        show: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page, self._show, self._leave = page, show, leave
        self._driver = driver
        self._screens = screens
        self._follow = screens.follow
        self._settings = services.settings
        self._paused_to_ask = False
        self.detours = Detours(page, driver, screens, services)
        self.detours.opened.connect(self._stand_still)
        self.detours.closed.connect(self._move_on)
        self.hurting = Hurting(screens, driver, services, self.detours)
        for asked in (self.hurting.somebody_asked, screens.card.feeling.see.clicked):
            asked.connect(lambda *_: self._open_sheet(screens.somebody))
        self.detours.closed.connect(self.hurting.say)
        self.keys = screens.keys
        self._shortcuts: list[QShortcut] = []
        self._connect(page)
        commands = {key: partial(obey, driver, command) for key, command in HANDS_FREE.items()}
        self._hands_free = install_keys(page, commands)
        self.work_hands_free(under_way=False)

    def _connect(self, page: QWidget) -> None:
        driver, controls, bar = self._driver, self._follow.controls, self._follow.top_bar
        ways = self._follow.ways
        for key, button, act in (
            (Qt.Key.Key_Space, controls.pause, self._pause_or_go_on),
            (Qt.Key.Key_Right, controls.skip, driver.skip),
            (Qt.Key.Key_Left, controls.back, self.detours.back),
            (Qt.Key.Key_Up, controls.extend, self._extend),
            (Qt.Key.Key_E, ways.easier, partial(driver.ease, Level.EASIER)),
            (Qt.Key.Key_H, ways.harder, partial(driver.ease, Level.HARDER)),
            (Qt.Key.Key_N, ways.other, self.detours.offer_others),
            (Qt.Key.Key_O, ways.hurts, self.hurting.ask),
            (Qt.Key.Key_I, bar.explain, driver.say_movement),
            (Qt.Key.Key_V, bar.voice, self._toggle_voice),
            (Qt.Key.Key_M, bar.mirror, self._toggle_mirror),
            (Qt.Key.Key_F, bar.mat, self._toggle_mat_mode),
        ):
            button.clicked.connect(lambda _=False, act=act: act())
            self._shortcuts += install_keys(page, {key: act})
        self._shortcuts += install_keys(page, {Qt.Key.Key_L: self.detours.list_drills})
        ways_out = {Qt.Key.Key_Escape: self._go_back, Qt.Key.Key_F1: self._toggle_keys}
        install_keys(page, {**ways_out, Qt.Key.Key_Question: self._toggle_keys})
        bar.keys.clicked.connect(self._toggle_keys)
        for sheet in self._screens.sheets:
            sheet.closed.connect(self._on_sheet_closed)
        mat = self._screens.mat.bar
        for button, act in (
            (mat.back, self.detours.back),
            (mat.pause, self._pause_or_go_on),
            (mat.skip, driver.skip),
            (mat.hurts, self.hurting.ask),
            (mat.sound, self._toggle_voice),
            (mat.leave, self._toggle_mat_mode),
        ):
            button.clicked.connect(lambda _=False, act=act: act())
        bar.end.clicked.connect(self._ask_to_end)
        self._follow.question.end.clicked.connect(self._end)
        self._follow.question.keep.clicked.connect(self._keep_going)
        anywhere = Qt.ShortcutContext.WindowShortcut
        add_shortcut(page, self._toggle_chimes, "Shift+V", context=anywhere)

    def work_hands_free(self, *, under_way: bool) -> None:
        """Let media keys and clickers command a session under way; then Page Down scrolls again."""
        under_way = under_way and self._screens.open_sheet is None
        for shortcut in self._hands_free:
            shortcut.setEnabled(under_way)

    def show_sound(self) -> None:
        run = self._driver.run
        settings = self._settings.settings
        self._screens.show_sound(settings.sound_mode if run is None else run.desk.mode)

    def stop_asking_in(self, state: State) -> None:
        """Take question, menu or keys away where the session went on, or ended, by another way."""
        if state in MOVING:
            self._paused_to_ask = False
            self.detours.close()
        sheet = self._screens.open_sheet
        if sheet is not None and state is not State.PAUSED:
            sheet.close_sheet()
        if self._follow.is_asking and state is not State.PAUSED:
            self._follow.stop_asking()

    def _pause_or_go_on(self) -> None:
        """What Space does: it also says that a step which waits is done."""
        if self._driver.state in {State.FINISHED, State.STOPPED}:
            self._leave()
        else:
            obey(self._driver, RemoteCommand.PLAY_PAUSE)

    def _extend(self) -> None:
        self._driver.extend(LONGER_SECONDS)

    def _toggle_voice(self) -> None:
        self._driver.toggle_voice()
        self._tell_sound()
        self._show()

    def _toggle_chimes(self) -> None:
        if self._driver.run is not None:
            desk = self._driver.run.desk
            desk.hear(desk.mode.with_chimes(not desk.mode.chimes))
            self._tell_sound()

    def _tell_sound(self) -> None:
        self.show_sound()
        if self._driver.run is not None:
            announce(self._page, sound_words(self._driver.run.desk.mode))

    def _toggle_mirror(self) -> None:
        """Show the figure as a mirror would, or as somebody who stands there, and keep that."""
        settings = self._settings.settings
        look = replace(settings.look, mirrored=not settings.look.mirrored)
        self._settings.replace(replace(settings, look=look))
        self._screens.mirror(look.mirrored)

    def _toggle_mat_mode(self) -> None:
        if self._driver.state in UNDER_WAY:
            self._screens.toggle_mat_mode()
            self._show()

    def _go_back(self) -> None:
        """Leave mat mode, else ask whether to end the session, else leave it."""
        if (sheet := self._screens.open_sheet) is not None:
            sheet.close_sheet()
        elif self._screens.in_mat_mode:
            self._toggle_mat_mode()
        elif self._driver.state in UNDER_WAY:
            self._ask_to_end()
        else:
            self._leave()

    def _ask_to_end(self) -> None:
        """Ask; if that is being asked already, take it as a no."""
        if self._follow.is_asking:
            self._keep_going()
            return
        self._stand_still()
        self._follow.ask()

    def _stand_still(self) -> None:
        if self._driver.state in MOVING:
            self._driver.toggle_pause()
            self._paused_to_ask = True

    def _move_on(self) -> None:
        """What was paused only to ask or to read goes on, unless something else is asked."""
        if self._follow.is_asking or self._screens.open_sheet is not None:
            return
        was_paused, self._paused_to_ask = self._paused_to_ask, False
        if was_paused and self._driver.state is State.PAUSED:
            self._driver.toggle_pause()

    def _keep_going(self) -> None:
        """Take the question away."""
        self._follow.stop_asking()
        self._move_on()

    def _toggle_keys(self) -> None:
        """Show all keys, or take the sheet away; the arrows scroll it meanwhile."""
        if (sheet := self._screens.open_sheet) is not None:
            sheet.close_sheet()
        elif self._driver.state in UNDER_WAY:
            self._open_sheet(self.keys)

    def _open_sheet(self, sheet: KeysSheet | SeeSomebody) -> None:
        if not self._follow.is_asking:
            self._stand_still()
            for shortcut in (*self._shortcuts, *self._hands_free):
                shortcut.setEnabled(False)
            sheet.open(sheet.list)

    def _on_sheet_closed(self) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(True)
        self.work_hands_free(under_way=self._driver.state in UNDER_WAY)
        self._move_on()

    def _end(self) -> None:
        self._follow.stop_asking()
        self._driver.stop()


def install_keys(page: QWidget, commands: Mapping[Qt.Key, Callable[[], object]]) -> list[QShortcut]:
    """Let each key do its command while `page` is on the screen; its shortcuts, in order.

    A key that is held down counts once. Shortcuts go before the focused button's own keys.
    """
    shortcuts: list[QShortcut] = []
    for key, command in commands.items():
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(command)
        shortcuts.append(shortcut)
    return shortcuts


class RemoteControl(QObject):
    """Joins a session to the media remotes of the desktop, as long as its `driver` lives.

    It tells them at each event of the session, not at each frame: remotes count on by themselves.
    `for_window` does what is the window's business.
    """

    _commanded = Signal(object)
    """A `RemoteCommand`, on its way from the remote's thread to the window's."""

    def __init__(
        self,
        driver: SessionDriver,
        remote: MediaRemote,
        services: Services,
        for_window: Mapping[RemoteCommand, Callable[[], object]],
    ) -> None:
        super().__init__(driver)
        self._driver = driver
        self._remote = remote
        self._services = services
        self._for_window = for_window
        self._commanded.connect(self._on_commanded, Qt.ConnectionType.QueuedConnection)
        remote.listen(self._pass_on)
        driver.happened.connect(self._on_happened)

    def _pass_on(self, command: RemoteCommand) -> None:
        """Called from any thread."""
        with suppress(RuntimeError):  # the window is gone, and its objects with it
            self._commanded.emit(command)

    def _on_commanded(self, command: RemoteCommand) -> None:
        if command in self._for_window:
            self._for_window[command]()
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
        side = QCoreApplication.translate("Player", "Both sides in turn")
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
