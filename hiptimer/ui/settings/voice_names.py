"""What the voices are called, in which order they are listed, and which one is recommended. Pure.

Plain words before names: "Natural (Pico), American English".
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from hiptimer.ports.sound_and_machine import VoiceName
from hiptimer.training.languages import OWN_NAMES, Language

PIPER, BUNDLED_ENGINE = "Piper", "eSpeak"
"""The most natural one, and the one that names its voices after their languages."""
NATURAL = (PIPER, "Pico", "RHVoice")
LONGEST_PLAIN_TAG = len("de-AT")
"""What is longer tells of a dialect, which only eSpeak's own name for it can put."""
translate = QCoreApplication.translate


def spoken(voices: Sequence[VoiceName], language: str) -> list[VoiceName]:
    """Those of `voices` that speak it or tell no language: the recommended first, by engine."""
    speaking = [voice for voice in voices if voice.may_speak(language)]
    best = recommended(speaking)
    return sorted(speaking, key=lambda voice: _order(voice, best))


def recommended(voices: Sequence[VoiceName]) -> VoiceName | None:
    """The best of `voices`: one of Piper where there is one, else the usual one."""
    known = [voice for voice in voices if voice.language]
    piper = sorted((voice for voice in known if voice.engine == PIPER), key=name_in_group)
    return next((voice for voice in (*piper, *known) if voice in piper or voice.is_usual), None)


def group_name(engine: str) -> str:
    """What the voices of an engine have in common: "Natural (Piper)"."""
    if engine in NATURAL:
        return translate("Voices", "Natural ({engine})").format(engine=engine)
    if engine == BUNDLED_ENGINE:
        return translate("Voices", "Simple ({engine})").format(engine=engine)
    return engine or translate("Voices", "Of this computer")


def name_in_group(voice: VoiceName) -> str:
    """Such as "Joe, medium (United States)" or "American English"."""
    plain = voice.engine == BUNDLED_ENGINE and len(voice.language) <= LONGEST_PLAIN_TAG
    if plain or not voice.name:
        return language_name(voice.language) or voice.name
    country = "" if "(" in voice.name else country_name(voice.language)
    return _with_country(voice.name, country)


def full_name(voice: VoiceName) -> str:
    """Such as "Natural (Pico), American English"."""
    return f"{group_name(voice.engine)}, {name_in_group(voice)}"


def language_name(tag: str) -> str:
    """What people call the language of a tag like "de-AT"; nothing for no tag."""
    letters, _, country = tag.lower().replace("_", "-").partition("-")
    if not letters:
        return ""
    locale = QLocale(f"{letters}_{country.upper()}" if len(country) == 2 else letters)
    native = locale.nativeLanguageName()
    is_ours = letters in Language.__members__.values()
    own = OWN_NAMES[Language(letters)] if is_ours else native
    if len(country) == 2 and native.casefold() != own.casefold():
        return native[:1].upper() + native[1:]
    return _with_country(own, country_name(tag))


def country_name(tag: str) -> str:
    """The country of a tag like "de-AT", unless everybody expects it: "de-DE"."""
    letters, _, country = tag.lower().replace("_", "-").partition("-")
    if len(country) != 2 or country == letters:
        return ""
    return QLocale(f"{letters}_{country.upper()}").nativeTerritoryName()


def _with_country(name: str, country: str) -> str:
    pattern = translate("Voices", "{voice} ({country})")
    return pattern.format(voice=name, country=country) if country else name


def _order(voice: VoiceName, best: VoiceName | None) -> tuple[bool, bool, bool, str, bool, str]:
    """The group of the best one first, that of the simple voices last."""
    of_best = best is not None and voice.engine == best.engine
    simple = voice.engine == BUNDLED_ENGINE
    name = name_in_group(voice).casefold()
    return not voice.language, simple, not of_best, voice.engine, voice != best, name
