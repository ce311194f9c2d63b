"""The voice and the chimes: how much is said, by which voice, how fast, how loud, and a sample."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from hiptimer.ports.sound_and_machine import VoiceName
from hiptimer.session.cues import Sound
from hiptimer.settings.preferences import WORDS_PER_MINUTE_RANGE, Verbosity
from hiptimer.settings.settings import OtherSoundChoice, SoundMode
from hiptimer.ui.drills.hearing import Hearing, sample_sentence, words_without_voice
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.settings.group import Draft, SettingsGroup
from hiptimer.ui.settings.voice_list import VoiceHelp, VoiceList
from hiptimer.ui.widgets.choosing import Segments, ValueSlider
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words

CHIMES = (
    (Sound.SOFT, 0.0),
    (Sound.START, 1.0),
    (Sound.TO_LEFT, 2.0),
    (Sound.TO_RIGHT, 3.2),
    (Sound.END, 4.4),
)
"""Which chimes are played, and when, in seconds."""
RATE_STEP = 10
VOLUME_STEP = 5


class Voice(SettingsGroup):
    """What is set here is what the samples are spoken with."""

    def __init__(
        self, draft: Draft, appearance: Appearance, services: Services, hearing: Hearing
    ) -> None:
        super().__init__(self.tr("Voice"), draft)
        self._add_voices(appearance, services, hearing)
        self._add_rate(appearance)
        choices = (
            (Verbosity.FULL, self.tr("Everything")),
            (Verbosity.NAMES, self.tr("Names")),
            (Verbosity.COUNTS, self.tr("Counts")),
        )
        self.how_much = Segments(self.tr("How much it says"), choices)
        self.how_much.chosen.connect(self._on_how_much_chosen)
        self.add_row(self.tr("How much it sa&ys"), self.how_much)
        text = self.tr("Say everything a&bout known drills too")
        hint = self.tr("Otherwise it explains a drill until you have done it in three sessions.")
        self.add_switch("session.say_everything", text, appearance, hint)
        text = self.tr("Voice vol&ume")
        self.add_percent("voice.volume", text, appearance, (0, 1), VOLUME_STEP)
        if services.holds_others_back():
            self._add_others()
        text, hint = self.tr("Count&down"), self.tr("“Three, two, one” before a hold ends.")
        self.add_switch("session.countdown", text, appearance, hint)
        text, hint = self.tr("&Halfway"), self.tr("A word in the middle of longer holds.")
        self.add_switch("session.halfway", text, appearance, hint)
        text = self.tr("Keep &quiet for a screen reader")
        hint = self.tr("It reads the sentences in the voice's place; the chimes stay.")
        self.add_switch("voice.quiet_for_reader", text, appearance, hint)
        self.show_settings()

    def show_settings(self) -> None:
        super().show_settings()
        settings = self._draft.settings
        self.how_much.show_value(settings.says)
        self.how_much.setEnabled(settings.sound_mode.speaks)

    def _on_how_much_chosen(self, value: str) -> None:
        self._draft.edit_group("session", verbosity=Verbosity(value))

    def _add_rate(self, appearance: Appearance) -> None:
        def words(rate: int) -> str:
            return self.tr("{rate} words/min").format(rate=rate)

        slider = ValueSlider(appearance, WORDS_PER_MINUTE_RANGE, RATE_STEP, words)
        self.bind("session.words_per_minute", slider, slider.show_value, slider.moved)
        self.add_row(self.tr("&Rate"), slider, focus=slider.slider)

    def _add_others(self) -> None:
        choices = (
            (OtherSoundChoice.QUIETER, self.tr("Quieter")),
            (OtherSoundChoice.PAUSED, self.tr("Paused")),
            (OtherSoundChoice.AS_IT_IS, self.tr("As it is")),
        )
        hint = self.tr("Your music, for example. What cannot be paused gets quieter.")
        self.add_choice("voice.others", self.tr("While it speaks, other sound"), choices, hint)

    def _add_voices(self, appearance: Appearance, services: Services, hearing: Hearing) -> None:
        sentence = sample_sentence(services)

        def say(voice: str | None) -> None:
            settings = self._draft.settings
            hearing.say([sentence], replace(settings, voice=replace(settings.voice, voice=voice)))

        voices = self.voices = VoiceList(appearance, hearing, say)
        self.bind("voice.voice", voices, voices.show_voice, voices.voice_chosen)
        voices.voices_came.connect(self._on_voices_came)
        self._status = label(role=Role.MUTED, wraps=True)
        self._status.hide()
        hearing.status_changed.connect(lambda words: show_words(self._status, words))
        self._help = VoiceHelp()
        for part in (voices, self._status, self._help):
            self._column.addWidget(part)

    def _on_voices_came(self, voices: Sequence[VoiceName]) -> None:
        self._help.show_for(voices)
        if words := words_without_voice(voices):
            show_words(self._status, words)


class Sounds(SettingsGroup):
    """What is heard and, where that is nothing, seen; the chimes: how loud, and to hear them."""

    def __init__(self, draft: Draft, appearance: Appearance, hearing: Hearing) -> None:
        super().__init__(self.tr("Sounds"), draft)
        choices = (
            (SoundMode.ALL, self.tr("Voice and chimes")),
            (SoundMode.VOICE, self.tr("Voice only")),
            (SoundMode.CHIMES, self.tr("Chimes only")),
            (SoundMode.SILENT, self.tr("Silent")),
        )
        self.mode = Segments(self.tr("What you hear"), choices)
        self.mode.chosen.connect(lambda mode: draft.edit(draft.settings.heard_as(SoundMode(mode))))
        hint = self.tr("V mutes the voice in a session, Shift+V the chimes.")
        self.add_row(self.tr("What you h&ear"), self.mode, hint)
        text = self.tr("Flash the screen when sides change")
        hint = self.tr("Softly, and when a hold begins. At most two flashes a second.")
        self.add_switch("sounds.flash", text, appearance, hint)
        text = self.tr("Chime v&olume")
        volume = self.add_percent("sounds.volume", text, appearance, (0, 1), VOLUME_STEP)
        hear = IconButton(appearance, IconName.PLAY, self.tr("&Listen"))
        hear.setAccessibleName(self.tr("Listen to the chimes"))
        hear.clicked.connect(lambda: hearing.play_chimes(CHIMES, self._draft.settings))
        self.add_row(self.tr("Listen to the chimes"), hear)
        self._dependants: tuple[QWidget, ...] = (volume, hear)
        self.show_settings()

    def show_settings(self) -> None:
        super().show_settings()
        settings = self._draft.settings
        self.mode.show_value(settings.sound_mode)
        for each in self._dependants:
            each.setEnabled(settings.sounds.chimes)
