"""The list of voices, filled when the speech engine has told of them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QSignalBlocker, Signal

from hiptimer.session.ports import VoiceCatalogue, VoiceName
from hiptimer.ui.widgets.calm_inputs import CalmComboBox

HOME_LANGUAGE = "en"
LETTERS = 22


class VoiceBox(CalmComboBox):
    """Data of an entry is the voice's id, None for the engine's default."""

    voice_chosen = Signal(object)
    """A person has chosen a voice; the value is its id, or None for the default."""

    voices_came = Signal(int)
    """The engine has told of its voices; the value is how many there are."""

    _listed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted: str | None = None
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)
        self.setMaxVisibleItems(14)
        self.addItem(self.tr("The default voice"), None)
        self.activated.connect(self._on_activated)
        self._listed.connect(self._on_listed)

    def ask(self, catalogue: VoiceCatalogue) -> None:
        """Ask for the voices. The answer may come from any thread, or never."""
        catalogue.voices(self._tell)

    def show_voice(self, voice: str | None) -> None:
        """Show that voice as chosen, also where it is not in the list."""
        self._wanted = voice
        with QSignalBlocker(self):
            if self.findData(voice) < 0:
                self.addItem(self.tr("{voice} (not found)").format(voice=voice), voice)
            self.setCurrentIndex(self.findData(voice))

    def _tell(self, voices: Sequence[VoiceName]) -> None:
        # The window may be gone by the time the engine answers.
        with suppress(RuntimeError):
            self._listed.emit(tuple(voices))

    def _on_listed(self, voices: tuple[VoiceName, ...]) -> None:
        with QSignalBlocker(self):
            while self.count() > 1:
                self.removeItem(1)
            for voice in sorted(voices, key=_order):
                self.addItem(_text(voice), voice.id)
        self.show_voice(self._wanted)
        self.voices_came.emit(len(voices))

    def _on_activated(self, _index: int) -> None:
        self._wanted = self.currentData()
        self.voice_chosen.emit(self._wanted)


def _order(voice: VoiceName) -> tuple[bool, str, str]:
    """English first, as the voice speaks English; then by language and name."""
    return (not voice.language.lower().startswith(HOME_LANGUAGE), voice.language, voice.name)


def _text(voice: VoiceName) -> str:
    return f"{voice.name} ({voice.language})" if voice.language else voice.name
