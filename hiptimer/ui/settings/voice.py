"""The voice: how much it says, which one it is, how fast and how loud, and to hear it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hiptimer.ports.sound_and_machine import VoiceCatalogue, VoiceName
from hiptimer.settings.preferences import WORDS_PER_MINUTE_RANGE, Verbosity
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.settings.group import NarrowBox, SettingsGroup
from hiptimer.ui.settings.preview import Preview
from hiptimer.ui.settings.settings_draft import Draft
from hiptimer.ui.settings.voice_names import (
    BUNDLED_ENGINE,
    language_in_use,
    speaks,
    voice_order,
    voice_text,
)
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.segments import Segments
from hiptimer.ui.widgets.switch import Switch
from hiptimer.ui.widgets.value_slider import ValueSlider

RATE_STEP = 10

VOLUME_STEP = 5

LETTERS = 28

FOLDER = "~/.local/share/piper-tts"
"""Where HipTimer finds both the program and the voice."""

VOICES = {
    "en": "en_US-lessac-medium",
    "de": "de_DE-thorsten-medium",
    "es": "es_ES-davefx-medium",
    "fr": "fr_FR-siwis-medium",
    "it": "it_IT-paola-medium",
}
"""A Piper voice for each language that is well spoken of, about 60 MB."""

SANDBOX = Path("/.flatpak-info")
"""Is there in a Flatpak, which sees none of the programs of the system."""


class Voice(SettingsGroup):
    """What is set here is what the preview speaks with."""

    def __init__(self, draft: Draft, appearance: Appearance, preview: Preview) -> None:
        super().__init__(self.tr("Voice"), draft)
        self._appearance = appearance
        self._preview = preview
        self._add_verbosity()
        self._add_voice()
        self._add_sliders()
        self._countdown = self._add_switch(
            "countdown", self.tr("Count&down"), self.tr("“Three, two, one” before a hold ends.")
        )
        self._halfway = self._add_switch(
            "halfway", self.tr("&Halfway"), self.tr("A word in the middle of longer holds.")
        )
        self._add_quiet()
        self._add_hear()
        self.show_settings()

    def ask_for_voices(self, catalogue: VoiceCatalogue) -> None:
        """Fill the list of voices when the engine answers."""
        self._voice.ask(catalogue)

    def show_settings(self) -> None:
        """Show the draft's voice."""
        settings = self._draft.settings
        self._verbosity.show_value(settings.session.verbosity)
        self._voice.show_voice(settings.voice.voice)
        self._rate.show_value(settings.session.words_per_minute)
        self._volume.show_value(round(settings.voice.volume * 100))
        with QSignalBlocker(self._countdown), QSignalBlocker(self._halfway):
            self._countdown.setChecked(settings.session.countdown)
            self._halfway.setChecked(settings.session.halfway)
        with QSignalBlocker(self._quiet):
            self._quiet.setChecked(settings.voice.quiet_for_reader)

    def _add_verbosity(self) -> None:
        self._verbosity = Segments(
            self.tr("How much it says"),
            (
                (Verbosity.FULL, self.tr("Everything")),
                (Verbosity.NAMES, self.tr("Names")),
                (Verbosity.COUNTS, self.tr("Counts")),
                (Verbosity.OFF, self.tr("Nothing")),
            ),
        )
        self._verbosity.chosen.connect(self._on_verbosity_chosen)
        self.add_row(self.tr("How much it sa&ys"), self._verbosity)

    def _add_voice(self) -> None:
        self._voice = VoiceBox()
        self._voice.voice_chosen.connect(self._on_voice_chosen)
        self._voice.voices_came.connect(self._on_voices_came)
        self.add_row(self.tr("&Voice"), self._voice)
        self._help = VoiceHelp()
        self._column.addWidget(self._help)

    def _add_sliders(self) -> None:
        self._rate = ValueSlider(
            self._appearance, WORDS_PER_MINUTE_RANGE, RATE_STEP, self._rate_text
        )
        self._rate.moved.connect(self._on_rate_moved)
        self.add_row(self.tr("&Rate"), self._rate, focus=self._rate.slider)
        self._volume = ValueSlider(self._appearance, (0, 100), VOLUME_STEP, numbers.percent)
        self._volume.moved.connect(self._on_volume_moved)
        self.add_row(self.tr("Voice vol&ume"), self._volume, focus=self._volume.slider)

    def _add_switch(self, field: str, text: str, hint: str) -> Switch:
        switch = Switch(self._appearance)
        switch.toggled.connect(lambda on: self._draft.edit_group("session", **{field: on}))
        self.add_row(text, switch, hint)
        return switch

    def _add_quiet(self) -> None:
        self._quiet = Switch(self._appearance)
        self._quiet.toggled.connect(lambda on: self._draft.edit_group("voice", quiet_for_reader=on))
        hint = self.tr("It reads the sentences in the voice's place; the chimes stay.")
        self.add_row(self.tr("Keep &quiet for a screen reader"), self._quiet, hint)

    def _add_hear(self) -> None:
        hear = IconButton(self._appearance, IconName.VOICE_ON, self.tr("Hear &it"))
        hear.setAccessibleName(self.tr("Hear the voice"))
        hear.clicked.connect(lambda: self._preview.speak(self._draft.settings))
        self.add_row(self.tr("Hear the voice"), hear)
        self._status = label(role=Role.MUTED, wraps=True)
        self._status.hide()
        self._column.addWidget(self._status)
        self._preview.told.connect(self._on_preview_told)

    def _rate_text(self, rate: int) -> str:
        return self.tr("{rate} words/min").format(rate=rate)

    def _on_verbosity_chosen(self, value: str) -> None:
        self._draft.edit_group("session", verbosity=Verbosity(value))

    def _on_voice_chosen(self, voice: str | None) -> None:
        self._draft.edit_group("voice", voice=voice)

    def _on_voices_came(self, voices: Sequence[VoiceName]) -> None:
        self._help.show_for(voices)
        if not voices:
            self._on_preview_told(
                self.tr("There is no voice on this computer. Sessions use chimes and text.")
            )

    def _on_rate_moved(self, rate: int) -> None:
        self._draft.edit_group("session", words_per_minute=rate)

    def _on_volume_moved(self, percent: int) -> None:
        self._draft.edit_group("voice", volume=percent / 100)

    def _on_preview_told(self, sentence: str) -> None:
        self._status.setText(sentence)
        self._status.setVisible(bool(sentence))


# FOLDED voice_box.py: The list of voices that speak the language in use, filled when the engines tell of them.


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


# FOLDED voice_help.py: How to install a nicer voice on Linux: one line for a terminal, where there is none yet.


def install_command(language: str) -> str:
    """One line for a terminal that brings Piper and a voice; the same on every distribution."""
    return (
        f"python3 -m venv {FOLDER} && cd {FOLDER} && bin/pip install piper-tts"
        f" && bin/python -m piper.download_voices {VOICES[language]}"
    )


def is_wanted(voices: Iterable[VoiceName], language: str) -> bool:
    """Whether help is of use: on Linux, where only the bundled engine speaks `language`."""
    if not sys.platform.startswith("linux") or SANDBOX.exists():
        return False
    spoken = [voice for voice in voices if speaks(voice, language)]
    return all(voice.engine == BUNDLED_ENGINE for voice in spoken)


class VoiceHelp(QWidget):
    """The sentences and the line, which can be copied. Hidden until it is of use."""

    def __init__(self) -> None:
        super().__init__()
        self.command = install_command(language_in_use())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self._text(), Role.MUTED, wraps=True))
        line = label(self.command, Role.SMALL, wraps=True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.setAccessibleName(self.tr("The line for a terminal"))
        column.addWidget(line)
        self._copy = QPushButton(self.tr("Copy the line"))
        self._copy.clicked.connect(self._on_copy_clicked)
        buttons = FlowLayout()
        buttons.addWidget(self._copy)
        column.addLayout(buttons)
        self.hide()

    def show_for(self, voices: Iterable[VoiceName]) -> None:
        """Show it if these are all voices and none is nicer than the bundled ones."""
        self.setVisible(is_wanted(voices, language_in_use()))

    def _text(self) -> str:
        return self.tr(
            "A nicer voice: Piper speaks naturally, also offline. Run this line in a terminal, "
            "then restart HipTimer. Debian and Ubuntu need the package python3-venv for it; "
            "their libttspico-utils (non-free) is a smaller nice voice."
        )

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.command)
        self._copy.setText(self.tr("Copied"))
