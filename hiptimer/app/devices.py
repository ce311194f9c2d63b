"""The adapters behind a window that are opened when first asked for, and let go of at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hiptimer.app.program import Program, open_workshop
from hiptimer.storage.places import computer_name
from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import Side

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from hiptimer.desktop.awake import ScreenKeeper
    from hiptimer.desktop.linux.mpris import MprisRemote
    from hiptimer.desktop.login_start import LoginStart
    from hiptimer.desktop.screen_reader import ScreenReader
    from hiptimer.journal.ports import Journal
    from hiptimer.ports.sound_and_machine import CuePlayer, VoiceCatalogue
    from hiptimer.ui.models import SettingsModel
    from hiptimer.ui.widgets.own_picture import OwnPictures
    from hiptimer.voice.workshop import VoiceWorkshop


class Devices:
    """The clock, the voice, the loudspeaker, the screen, remotes, the journal, own pictures."""

    def __init__(self, program: Program, model: SettingsModel, *, silent: bool) -> None:
        from hiptimer.desktop.clock import SystemClock

        self.clock = SystemClock()
        self._program: Program = program
        self._model = model
        self._silent = silent
        self._workshop: VoiceWorkshop | None = None
        self._player: CuePlayer | None = None
        self._screen: ScreenKeeper | None = None
        self._remote: MprisRemote | None = None
        self._journal: Journal | None = None
        self._reader: ScreenReader | None = None
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
        return self._open_workshop()

    def awake(self) -> ScreenKeeper:
        """What keeps the screen awake."""
        if self._screen is None:
            from hiptimer.desktop.awake import ScreenKeeper

            self._screen = ScreenKeeper()
        return self._screen

    def remote(self) -> MprisRemote:
        """What media keys and remotes steer."""
        if self._remote is None:
            from hiptimer.desktop.linux.mpris import MprisRemote

            self._remote = MprisRemote()
        return self._remote

    def login(self) -> LoginStart:
        """What starts HipTimer at login, with the data that this one has."""
        from hiptimer.desktop.login_start import LoginStart, tray_command

        program = self._program
        return LoginStart(tray_command(None if program.choice else program.data_folder))

    def hears_announcements(self) -> bool:
        """Whether the screen reader reads announcements."""
        if self._reader is None:
            from hiptimer.desktop.screen_reader import ScreenReader

            self._reader = ScreenReader()
        return self._reader.hears_announcements()

    def speak(self, program: Program) -> None:
        """Speak the language of `program` from now on."""
        self._program = program
        if self._player is not None:
            self._player.hush()
        if self._workshop is not None:
            self._workshop.speak(program.language.value)

    def close(self) -> None:
        """Let go of all of them."""
        if self._remote is not None:
            self._remote.close()
        if self._player is not None:
            self._player.close()
        if self._workshop is not None:
            self._workshop.close()
        if self._journal is not None:
            self._journal.close()
        if self._screen is not None:
            self._screen.close()

    def _open_player(self) -> CuePlayer:
        if self._silent:
            from hiptimer.audio.live import Silence

            return Silence()
        from hiptimer.audio.live import LiveCuePlayer

        settings = self._model.settings
        workshop = self._open_workshop()
        return LiveCuePlayer(workshop, self.clock.now, settings.voice, settings.sounds)

    def _open_workshop(self) -> VoiceWorkshop:
        if self._workshop is None:
            self._workshop = open_workshop(self._program, self._model.settings)
        return self._workshop
