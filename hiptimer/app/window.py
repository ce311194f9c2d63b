"""The window and everything behind it: the only place where adapters meet the screen.

What is heavy is imported where it is used, so that the window opens soon.
"""
# ruff: noqa: PLC0415 - the imports inside functions are the point, see above

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from hiptimer.app.program import Program, motions, open_workshop
from hiptimer.storage.places import assets_folder, computer_name
from hiptimer.storage.window_file import WindowFile
from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import Side

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

    from hiptimer.desktop.first_start import FirstStart
    from hiptimer.journal.ports import Journal
    from hiptimer.session.ports import CuePlayer, ScreenAwake, VoiceCatalogue
    from hiptimer.ui.main_window import MainWindow
    from hiptimer.ui.services import Services
    from hiptimer.ui.settings_model import SettingsModel
    from hiptimer.ui.theme import Appearance
    from hiptimer.ui.widgets.own_picture import OwnPictures
    from hiptimer.voice.workshop import VoiceWorkshop

FASTEST_WITH_SOUND = 4.0
SOON_MS = 200
"""When to listen for other starts; one that comes sooner waits a moment."""
DESKTOP_ID = "app.hiptimer.HipTimer"
"""What the system's desktop entry, icon and metadata are called."""
ICON_SIZES = (16, 32, 48, 128)
LATER_MS = 1500
"""When to do what can wait until the window is there."""


class Start(Struct, frozen=True):
    """How the window starts: with a routine, fitted into `minutes` or not, or on its first page.

    `file` is a shared routine to look at.
    """

    routine: str | None = None
    minutes: float | None = None
    first_side: Side | None = None
    speed: float = 1.0
    file: Path | None = None


def open_window(program: Program, start: Start) -> int:
    """Open the window and stay until it is closed, or hand over to the one that is open already.

    The exit code of the program.
    """
    first_start = _handed_over_or_first(program, start)
    if first_start is None:
        return 0
    try:
        return _run(program, start, is_first=first_start.is_first)
    finally:
        first_start.close()


def _run(program: Program, start: Start, *, is_first: bool) -> int:
    import signal

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from hiptimer.desktop.awake import ScreenKeeper
    from hiptimer.desktop.mpris import MprisRemote
    from hiptimer.ui.main_window import MainWindow
    from hiptimer.ui.settings_model import SettingsModel
    from hiptimer.ui.theme import STYLE, Appearance
    from hiptimer.ui.window_memory import WindowMemory

    QApplication.setStyle(STYLE)  # before there is an application: a change later costs twice
    application = QApplication(["hiptimer"])
    application.setApplicationName("HipTimer")
    application.setDesktopFileName(DESKTOP_ID)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program
    settings, awake, remote = SettingsModel(program.settings), ScreenKeeper(), MprisRemote()
    devices = _Devices(program, settings, silent=start.speed > FASTEST_WITH_SOUND)
    services = _services(program, start, settings, awake, devices)
    services = replace(services, may_resume=is_first, remote=remote)
    appearance = Appearance(settings.settings.look)
    window = MainWindow(services, appearance)
    WindowMemory(WindowFile(program.data_folder / f"window-{computer_name()}.json"), window)
    for message in filter(None, (program.settings.message, *program.messages)):
        window.show_notice(message)
    window.show()
    if is_first:
        QTimer.singleShot(SOON_MS, lambda: _hear_other_starts(program, window, services))
    QTimer.singleShot(LATER_MS, lambda: _finish(program, window, appearance, services))
    if start.file is not None:
        window.open_file(str(start.file))
    if start.routine is not None:
        window.start_routine(start.routine, start.minutes)
    try:
        return application.exec()
    finally:
        remote.close()
        devices.close()
        awake.close()


def _handed_over_or_first(program: Program, start: Start) -> FirstStart | None:
    """None where the HipTimer that runs already has taken over what `start` was asked for."""
    from hiptimer.desktop.handing_over import hand_over_or_be_first
    from hiptimer.desktop.handover import Handover

    wish = Handover(
        routine=start.routine,
        minutes=start.minutes,
        first_side=start.first_side,
        speed=start.speed,
        file=None if start.file is None else str(start.file.absolute()),
    )
    lock = program.data_folder / f"running-{computer_name()}.lock"
    return hand_over_or_be_first(lock, program.data_folder, wish)


def _hear_other_starts(program: Program, window: MainWindow, services: Services) -> None:
    from PySide6.QtCore import QCoreApplication

    from hiptimer.app.second_start import take_over
    from hiptimer.desktop.single_instance import SingleInstance

    instance = SingleInstance(program.data_folder, window)
    instance.handed_over.connect(partial(take_over, window, services))
    instance.listen()
    application = QCoreApplication.instance()
    assert application is not None
    application.aboutToQuit.connect(instance.close)


def _services(
    program: Program, start: Start, settings: SettingsModel, awake: ScreenAwake, devices: _Devices
) -> Services:
    """Everything that the window needs."""
    from hiptimer.app.data import DataFolder
    from hiptimer.app.sharing import shared_files
    from hiptimer.ui.content_model import ContentModel
    from hiptimer.ui.services import Services

    return Services(
        content=ContentModel(program.library, open_own=program.own),
        phrases=program.phrases,
        clock=devices.clock,
        settings=settings,
        sound=devices.sound,
        voices=devices.voices,
        awake=awake,
        open_journal=devices.journal,
        motion=lambda exercise: motions(program.motions_folder).motion(exercise),
        speed=start.speed,
        first_side=start.first_side,
        data=DataFolder(program.data_folder, program.choice, devices.journal),
        picture=devices.picture,
        open_sharing=lambda: shared_files(program),
    )


def _finish(
    program: Program, window: MainWindow, appearance: Appearance, services: Services
) -> None:
    """Do what nobody waits for."""
    import gc

    from PySide6.QtCore import QCoreApplication

    from hiptimer.app.merging import JournalMerging
    from hiptimer.ui.sharing.drop import RoutineDrop

    window.setWindowIcon(_icon())
    RoutineDrop(window, appearance, window.open_file)
    gc.collect()
    gc.freeze()  # what is loaded stays; looking through it again would cost the figure a frame
    if not services.may_resume:
        return  # the first start does it
    merging = JournalMerging(program.place, window)
    merging.brought.connect(window.pages.refresh)
    application = QCoreApplication.instance()
    assert application is not None
    application.aboutToQuit.connect(merging.wait)
    merging.start()


def _icon() -> QIcon:
    from PySide6.QtGui import QIcon

    icon = QIcon()
    for size in ICON_SIZES:
        icon.addFile(str(assets_folder() / "icons" / f"hiptimer-{size}.png"))
    return icon


class _Devices:
    """The clock; the voice, the loudspeaker and the journal, opened when first asked for."""

    def __init__(self, program: Program, model: SettingsModel, *, silent: bool) -> None:
        from hiptimer.desktop.clock import SystemClock

        self.clock = SystemClock()
        self._program = program
        self._model = model
        self._silent = silent
        self._workshop: VoiceWorkshop | None = None
        self._player: CuePlayer | None = None
        self._journal: Journal | None = None
        self._pictures: OwnPictures | None = None

    def journal(self) -> Journal:
        """The journal."""
        if self._journal is None:
            from hiptimer.storage.journal import open_journal

            self._journal = open_journal(self._program.data_folder, computer_name())
        return self._journal

    def picture(self, exercise: Exercise, side: Side | None) -> QPixmap | None:
        """The person's own picture of a drill, if it has one."""
        if exercise.pictures is None:
            return None
        if self._pictures is None:
            from hiptimer.ui.widgets.own_picture import OwnPictures

            self._pictures = OwnPictures(self._program.own().picture)
        return self._pictures.picture(exercise, side)

    def sound(self) -> CuePlayer:
        """The cue player."""
        if self._player is None:
            self._player = self._open_player()
        return self._player

    def voices(self) -> VoiceCatalogue:
        """The list of voices."""
        if self._workshop is None:
            self._workshop = open_workshop(self._program, self._model.settings)
        return self._workshop

    def close(self) -> None:
        """Let go of all of them."""
        if self._player is not None:
            self._player.close()
        if self._workshop is not None:
            self._workshop.close()
        if self._journal is not None:
            self._journal.close()

    def _open_player(self) -> CuePlayer:
        if self._silent:
            from hiptimer.session.silence import Silence

            return Silence()
        from hiptimer.audio.live import LiveCuePlayer

        if self._workshop is None:
            self._workshop = open_workshop(self._program, self._model.settings)
        settings = self._model.settings
        return LiveCuePlayer(self._workshop, self.clock.now, settings.voice, settings.sounds)
