"""What a voice is called in the list of voices: its engine, its name, its country."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from hiptimer.ports.sound_and_machine import VoiceName
from hiptimer.training.languages import OWN_NAMES, Language

BUNDLED_ENGINE = "eSpeak"
"""Names its voices after their languages."""
LONGEST_PLAIN_TAG = len("de-AT")
"""What is longer tells of a dialect, which only eSpeak's own name for it can put."""


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
