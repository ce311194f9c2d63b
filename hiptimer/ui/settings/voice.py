"""The voice and the chimes: how much is said, by which voice, how fast, how loud, and a sample."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from hiptimer.ports.sound_and_machine import VoiceCatalogue, VoiceName
from hiptimer.session.cues import Sound
from hiptimer.settings.preferences import WORDS_PER_MINUTE_RANGE, Verbosity
from hiptimer.training.languages import OWN_NAMES, Language
from hiptimer.ui.drills.hearing import Hearing, sample_sentence
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.settings.group import Draft, NarrowBox, SettingsGroup
from hiptimer.ui.widgets.choosing import ValueSlider
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import flow, in_column
from hiptimer.voice.engines.piper import install_command

BUNDLED_ENGINE = "eSpeak"
"""Names its voices after their languages."""
LONGEST_PLAIN_TAG = len("de-AT")
"""What is longer tells of a dialect, which only eSpeak's own name for it can put."""
CHIMES = ((Sound.SOFT, 0.0), (Sound.START, 1.0), (Sound.SWITCH, 2.0), (Sound.END, 3.2))
"""Which chimes are played, and when, in seconds."""
RATE_STEP = 10
VOLUME_STEP = 5
LETTERS = 28
SANDBOX = Path("/.flatpak-info")
"""Is there in a Flatpak, which sees none of the programs of the system."""


class Voice(SettingsGroup):
    """What is set here is what the sample is spoken with."""

    def __init__(
        self, draft: Draft, appearance: Appearance, services: Services, hearing: Hearing
    ) -> None:
        super().__init__(self.tr("Voice"), draft)
        choices = (
            (Verbosity.FULL, self.tr("Everything")),
            (Verbosity.NAMES, self.tr("Names")),
            (Verbosity.COUNTS, self.tr("Counts")),
            (Verbosity.OFF, self.tr("Nothing")),
        )
        self.add_choice("session.verbosity", self.tr("How much it sa&ys"), choices)
        text = self.tr("Say everything a&bout known drills too")
        hint = self.tr("Otherwise it explains a drill until you have done it in three sessions.")
        self.add_switch("session.say_everything", text, appearance, hint)
        box = self.box = VoiceBox()
        self.bind("voice.voice", box, box.show_voice, box.voice_chosen)
        box.voices_came.connect(self._on_voices_came)
        self.add_row(self.tr("&Voice"), box)
        self._help = VoiceHelp()
        self._column.addWidget(self._help)
        self._add_rate(appearance)
        text = self.tr("Voice vol&ume")
        self.add_percent("voice.volume", text, appearance, (0, 1), VOLUME_STEP)
        text, hint = self.tr("Count&down"), self.tr("“Three, two, one” before a hold ends.")
        self.add_switch("session.countdown", text, appearance, hint)
        text, hint = self.tr("&Halfway"), self.tr("A word in the middle of longer holds.")
        self.add_switch("session.halfway", text, appearance, hint)
        text = self.tr("Keep &quiet for a screen reader")
        hint = self.tr("It reads the sentences in the voice's place; the chimes stay.")
        self.add_switch("voice.quiet_for_reader", text, appearance, hint)
        self._add_hear(appearance, services, hearing)
        self.show_settings()

    def _add_rate(self, appearance: Appearance) -> None:
        def words(rate: int) -> str:
            return self.tr("{rate} words/min").format(rate=rate)

        slider = ValueSlider(appearance, WORDS_PER_MINUTE_RANGE, RATE_STEP, words)
        self.bind("session.words_per_minute", slider, slider.show_value, slider.moved)
        self.add_row(self.tr("&Rate"), slider, focus=slider.slider)

    def _add_hear(self, appearance: Appearance, services: Services, hearing: Hearing) -> None:
        hear = IconButton(appearance, IconName.VOICE_ON, self.tr("Hear &it"))
        hear.setAccessibleName(self.tr("Hear the voice"))
        hear.clicked.connect(lambda: hearing.say([sample_sentence(services)], self._draft.settings))
        self.add_row(self.tr("Hear the voice"), hear)
        self._status = label(role=Role.MUTED, wraps=True)
        self._status.hide()
        self._column.addWidget(self._status)
        hearing.status_changed.connect(lambda words: show_words(self._status, words))

    def _on_voices_came(self, voices: Sequence[VoiceName]) -> None:
        self._help.show_for(voices)
        if not voices:
            words = self.tr("There is no voice on this computer. Sessions use chimes and text.")
            show_words(self._status, words)


class Sounds(SettingsGroup):
    """The chimes: on or off, how loud, and to hear them as they are set here."""

    def __init__(self, draft: Draft, appearance: Appearance, hearing: Hearing) -> None:
        super().__init__(self.tr("Sounds"), draft)
        self.add_switch("sounds.chimes", self.tr("Chim&es"), appearance)
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
        for each in self._dependants:
            each.setEnabled(self._draft.settings.sounds.chimes)


class VoiceBox(NarrowBox):
    """The voices that speak the language in use, by id; None is the engine's default."""

    voice_chosen = Signal(object)
    """A person has chosen a voice; the value is its id, or None for the default."""

    voices_came = Signal(object)
    """The engines have named their voices; the value is all of them, a tuple of `VoiceName`."""

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

        def tell(voices: Sequence[VoiceName]) -> None:
            with suppress(RuntimeError):  # the window may be gone by then
                self._listed.emit(tuple(voices))

        catalogue.voices(tell)

    def show_voice(self, voice: str | None) -> None:
        """Show that voice, also where it is gone; of another language, the default in its place."""
        self._wanted = voice
        shown = None if voice in self._elsewhere else voice
        with QSignalBlocker(self):
            if self.findData(shown) < 0:
                self.addItem(self.tr("{voice} (not found)").format(voice=shown), shown)
            self.setCurrentIndex(self.findData(shown))

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


class VoiceHelp(QWidget):
    """How to install a nicer voice on Linux: a line for a terminal. Hidden until it is of use."""

    def __init__(self) -> None:
        super().__init__()
        self.command = install_command(language_in_use())
        text = self.tr(
            "A nicer voice: Piper speaks naturally, also offline. Run this line in a terminal, "
            "then restart HipTimer. Debian and Ubuntu need the package python3-venv for it; "
            "their libttspico-utils (non-free) is a smaller nice voice."
        )
        line = label(self.command, Role.SMALL, wraps=True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.setAccessibleName(self.tr("The line for a terminal"))
        self._copy = QPushButton(self.tr("Copy the line"))
        self._copy.clicked.connect(self._on_copy_clicked)
        said = label(text, Role.MUTED, wraps=True)
        in_column(said, line, flow(self._copy), on=self, spacing=8)
        self.hide()

    def show_for(self, voices: Iterable[VoiceName]) -> None:
        """Show it if these are all voices and none is nicer than the bundled ones."""
        self.setVisible(is_wanted(voices, language_in_use()))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.command)
        self._copy.setText(self.tr("Copied"))


def is_wanted(voices: Iterable[VoiceName], language: str) -> bool:
    """Whether help is of use: on Linux, where only the bundled engine speaks `language`."""
    if not sys.platform.startswith("linux") or SANDBOX.exists():
        return False
    spoken = [voice for voice in voices if speaks(voice, language)]
    return all(voice.engine == BUNDLED_ENGINE for voice in spoken)


def language_in_use() -> str:
    """The two letters of the window's language."""
    letters = QLocale().name().partition("_")[0]
    return letters if letters in Language.__members__.values() else Language.ENGLISH.value


def speaks(voice: VoiceName, language: str) -> bool:
    """Whether `voice` speaks the language of these two letters, or does not tell what it speaks."""
    tag = voice.language.lower().replace("_", "-")
    return not tag or tag.partition("-")[0] == language


def voice_text(voice: VoiceName) -> str:
    """Such as "Piper Joe, medium (United States)" or "eSpeak Deutsch"."""
    spoken = own_name(voice.language)
    plain = voice.engine == BUNDLED_ENGINE and len(voice.language) <= LONGEST_PLAIN_TAG
    name = spoken if plain or not voice.name else voice.name
    text = " ".join(filter(None, (voice.engine, name)))
    country = "" if "(" in text else country_name(voice.language)
    if not country:
        return text
    pattern = QCoreApplication.translate("VoiceBox", "{voice} ({country})")
    return pattern.format(voice=text, country=country)


def voice_order(voice: VoiceName) -> tuple[bool, bool, str]:
    """Those that tell their language first, the bundled last of them; each by what is shown."""
    return not voice.language, voice.engine == BUNDLED_ENGINE, voice_text(voice).casefold()


def own_name(tag: str) -> str:
    """What the language of a tag like "de-AT" calls itself; nothing for no tag."""
    letters = tag.lower().replace("_", "-").partition("-")[0]
    if letters in Language.__members__.values():
        return OWN_NAMES[Language(letters)]
    return QLocale(letters).nativeLanguageName() if letters else ""


def country_name(tag: str) -> str:
    """The country of a tag like "de-AT", unless everybody expects it: "de-DE"."""
    letters, _, country = tag.lower().replace("_", "-").partition("-")
    if len(country) != 2 or country == letters:
        return ""
    return QLocale(f"{letters}_{country.upper()}").nativeTerritoryName()
