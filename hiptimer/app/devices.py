"""The adapters behind a window that are opened when first asked for, and let go of at the end."""

from __future__ import annotations

from contextlib import ExitStack, closing
from functools import cache
from threading import Thread
from typing import TYPE_CHECKING

from hiptimer.app.program import Program, open_workshop
from hiptimer.storage.places import computer_name
from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import Side

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPixmap

    from hiptimer.audio.lowering import QuieterStreams
    from hiptimer.desktop.awake import ScreenKeeper
    from hiptimer.desktop.linux.mpris import MprisRemote
    from hiptimer.desktop.linux.players import PausedPlayers
    from hiptimer.desktop.login_start import LoginStart
    from hiptimer.desktop.screen_reader import ScreenReader
    from hiptimer.journal.ports import Journal
    from hiptimer.ports.sound_and_machine import CuePlayer
    from hiptimer.ui.models import SettingsModel
    from hiptimer.ui.widgets.own_picture import OwnPictures
    from hiptimer.voice.workshop import VoiceWorkshop

SETTLED_MS = 10_000
"""When the first session has its sentences and its pages: what it took to make them can go."""


class Devices:
    """The clock, the voice, the loudspeaker, the screen, remotes, the journal, own pictures."""

    def __init__(self, program: Program, model: SettingsModel, *, silent: bool) -> None:
        from hiptimer.desktop.clock import SystemClock

        self.clock = SystemClock()
        self._program: Program = program
        self._model = model
        self._silent = silent
        self._opened = ExitStack()
        self.sound = cache(self._open_player)
        self.voices = cache(self._open_workshop)
        self.journal = cache(self._open_journal)
        self.awake = cache(self._open_screen)
        self.remote = cache(self._open_remote)
        self._pictures = cache(self._open_pictures)
        self._reader = cache(self._open_reader)

    def picture(self, exercise: Exercise, side: Side | None) -> QPixmap | None:
        """The person's own picture of a drill, if it has one."""
        return None if exercise.pictures is None else self._pictures().picture(exercise, side)

    def login(self) -> LoginStart:
        """What starts HipTimer at login, with the data that this one has."""
        from hiptimer.desktop.login_start import LoginStart, tray_command

        program = self._program
        return LoginStart(tray_command(None if program.choice else program.data_folder))

    def hears_announcements(self) -> bool:
        """Whether the screen reader reads announcements."""
        return self._reader().hears_announcements()

    def speak(self, program: Program) -> None:
        """Speak the language of `program` from now on."""
        self._program = program
        if self.sound.cache_info().currsize:
            self.sound().hush()
        if self.voices.cache_info().currsize:
            self.voices().speak(program.language.value, program.phrases.spoken)

    def close(self) -> None:
        """Let go of all of them, the last that was opened first."""
        self._opened.close()

    def _open_journal(self) -> Journal:
        from hiptimer.storage.journal import open_journal

        journal = open_journal(self._program.data_folder, computer_name())
        return self._opened.enter_context(closing(journal))

    def _open_screen(self) -> ScreenKeeper:
        from hiptimer.desktop.awake import ScreenKeeper

        return self._opened.enter_context(closing(ScreenKeeper()))

    def _open_remote(self) -> MprisRemote:
        from hiptimer.desktop.linux.mpris import MprisRemote

        return self._opened.enter_context(closing(MprisRemote()))

    def _open_pictures(self) -> OwnPictures:
        from hiptimer.ui.widgets.own_picture import OwnPictures

        return OwnPictures(self._program.own().picture)

    def _open_reader(self) -> ScreenReader:
        from hiptimer.desktop.screen_reader import ScreenReader

        return ScreenReader()

    def _open_workshop(self) -> VoiceWorkshop:
        from PySide6.QtCore import QTimer

        from hiptimer.desktop.before_qt import share_one_heap

        share_one_heap()  # most threads come with a session
        QTimer.singleShot(SETTLED_MS, lambda: share_one_heap(give_back=True))
        workshop = open_workshop(self._program, self._model.settings)
        return self._opened.enter_context(closing(workshop))

    def _open_player(self) -> CuePlayer:
        from hiptimer.audio.live import LiveCuePlayer, Silence

        if self._silent:
            return self._opened.enter_context(closing(Silence()))
        settings = self._model.settings
        manner = self.voices(), self.clock.now, settings.voice, settings.sounds
        if not self.holds_others_back():
            return self._opened.enter_context(closing(LiveCuePlayer(*manner)))
        from hiptimer.audio.ducking import DuckingCuePlayer

        player = DuckingCuePlayer(*manner, streams=self._streams(), players=self._players())
        return self._opened.enter_context(closing(player))

    def holds_others_back(self) -> bool:
        """Whether the sound of other programs can be held back here while the voice speaks."""
        from hiptimer.desktop.linux.pulse import can_be_lowered

        return can_be_lowered()

    def can_notify(self) -> bool:
        """Whether notifications are shown here."""
        from hiptimer.desktop.linux.notifications import can_notify

        return can_notify()

    def mend_other_sound(self) -> None:
        """Give back, beside the window, what a start that was killed has left lowered or paused."""
        notes = self._lowered_note, self._paused_note
        if any(each.exists() for each in notes) and self.holds_others_back():
            Thread(target=self._mend, name="other-sound-mending", daemon=True).start()

    def _mend(self) -> None:
        for each in (self._streams(), self._players()):
            each.mend()

    @property
    def _lowered_note(self) -> Path:
        """Never in a folder that computers share: the sound is this one's."""
        return self._program.local_folder / f"lowered-sound-{computer_name()}.json"

    @property
    def _paused_note(self) -> Path:
        return self._lowered_note.with_name(f"paused-players-{computer_name()}.json")

    def _players(self) -> PausedPlayers:
        import time

        from hiptimer.desktop.linux.players import PausedPlayers
        from hiptimer.storage.lowered_file import paused_file

        return PausedPlayers(paused_file(self._paused_note), time.time)

    def _streams(self) -> QuieterStreams:
        from hiptimer.audio.lowering import QuieterStreams
        from hiptimer.desktop.linux.pulse import PulseServer
        from hiptimer.storage.lowered_file import lowered_file

        note = lowered_file(self._lowered_note)
        return QuieterStreams(PulseServer, note, self.clock.now)
