"""The voice: how much it says, which one it is, how fast and how loud, and to hear it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker

from hiptimer.session.ports import VoiceCatalogue, VoiceName
from hiptimer.session.preferences import WORDS_PER_MINUTE_RANGE, Verbosity
from hiptimer.ui.settings.draft import Draft
from hiptimer.ui.settings.group import SettingsGroup
from hiptimer.ui.settings.preview import Preview
from hiptimer.ui.settings.value_slider import ValueSlider
from hiptimer.ui.settings.voice_box import VoiceBox
from hiptimer.ui.settings.voice_help import VoiceHelp
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.segments import Segments
from hiptimer.ui.widgets.switch import Switch

RATE_STEP = 10
VOLUME_STEP = 5


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
