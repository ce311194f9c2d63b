"""What a pyttsx3 engine tells of its voices, even where it stumbles over one of them."""

from __future__ import annotations

from typing import Any

from hiptimer.voice.protocol import KnownVoice


def list_voices(engine: Any, like: KnownVoice) -> tuple[KnownVoice, ...]:
    """Every voice that can be described; one with odd attributes does not hide the others.

    Driver, engine and version of each are those of `like`.
    """
    try:
        return tuple(known_voice(voice, like) for voice in engine.getProperty("voices"))
    except Exception:  # noqa: BLE001 - sapi5 raises for all where one has no readable language
        driver = engine.proxy._driver  # noqa: SLF001 - the only way to ask for them one by one
        tokens = driver._tts.GetVoices()  # noqa: SLF001
        return tuple(_known_token(driver, token, like) for token in tokens)


def known_voice(voice: Any, like: KnownVoice) -> KnownVoice:
    """A voice of pyttsx3, its first language as a tag."""
    languages = voice.languages or [""]
    tag = str(languages[0] or "").replace("_", "-")
    version = str(getattr(voice, "version", like.version))
    return KnownVoice(str(voice.id), str(voice.name), tag, like.driver, like.engine, version)


def _known_token(driver: Any, token: Any, like: KnownVoice) -> KnownVoice:
    """A voice of sapi5, without its language if that is what cannot be read."""
    try:
        return known_voice(driver._toVoice(token), like)  # noqa: SLF001
    except Exception:  # noqa: BLE001 - whatever is odd about it
        told = str(token.Id), str(token.GetDescription())
        return KnownVoice(*told, "", like.driver, like.engine, like.version)
