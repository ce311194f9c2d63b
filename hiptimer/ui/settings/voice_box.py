"""The list of voices that speak the language in use, filled when the engines tell of them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QSignalBlocker, Qt, Signal

from hiptimer.session.ports import VoiceCatalogue, VoiceName
from hiptimer.ui.settings.narrow_box import NarrowBox
from hiptimer.ui.settings.voice_names import language_in_use, speaks, voice_order, voice_text

LETTERS = 28


class VoiceBox(NarrowBox):
    """Data of an entry is the voice's id, None for the engine's default."""

    voice_chosen = Signal(object)
    """A person has chosen a voice; the value is its id, or None for the default."""

    voices_came = Signal(object)
    """The engines have told of their voices; the value is all of them, a tuple of `VoiceName`."""

    _listed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted: str | None = None
        self._elsewhere: set[str] = set()
        """The voices that are there and speak other languages."""
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
        """Show that voice as chosen, also where it is gone.

        If it speaks another language, the default voice is shown, which then speaks in its place.
        """
        self._wanted = voice
        shown = None if voice in self._elsewhere else voice
        with QSignalBlocker(self):
            if self.findData(shown) < 0:
                self.addItem(self.tr("{voice} (not found)").format(voice=shown), shown)
            self.setCurrentIndex(self.findData(shown))

    def _tell(self, voices: Sequence[VoiceName]) -> None:
        # The window may be gone by the time the engine answers.
        with suppress(RuntimeError):
            self._listed.emit(tuple(voices))

    def _on_listed(self, voices: tuple[VoiceName, ...]) -> None:
        with QSignalBlocker(self):
            while self.count() > 1:
                self.removeItem(1)
            spoken = [voice for voice in voices if speaks(voice, language_in_use())]
            for voice in sorted(spoken, key=voice_order):
                self.addItem(voice_text(voice), voice.id)
                self.setItemData(self.count() - 1, voice_text(voice), Qt.ItemDataRole.ToolTipRole)
            self._elsewhere = {voice.id for voice in voices} - {voice.id for voice in spoken}
        self.show_voice(self._wanted)
        self.voices_came.emit(voices)

    def _on_activated(self, _index: int) -> None:
        self._wanted = self.currentData()
        self.voice_chosen.emit(self._wanted)
