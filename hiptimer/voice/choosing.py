"""Which voice speaks: the chosen one if it can, else the one that is usual for the language."""

from __future__ import annotations

from hiptimer.voice.protocol import Description, KnownVoice

FOR_FUN = ("com.apple.eloquence.", "com.apple.speech.synthesis.voice.")
"""macOS lists these among its voices: robots of the past and voices that sing or bubble."""


def chosen_voice(description: Description, chosen: str | None, language: str) -> KnownVoice | None:
    """The voice of that id, unless it speaks another language. One of no known language may."""
    for voice in (*description.voices, *description.defaults):
        if voice.id == chosen:
            return voice if not voice.language or voice.speaks(language) else None
    return None


def default_voice(description: Description, language: str) -> KnownVoice | None:
    """The voice for `language` unless another is chosen; None where nothing speaks it."""
    known = (*description.defaults, *sorted(description.voices, key=_is_for_fun))
    speaking = (voice for voice in known if voice.speaks(language))
    unknown = (voice for voice in description.defaults if not voice.language)
    return next(speaking, None) or next(unknown, None)


def _is_for_fun(voice: KnownVoice) -> bool:
    return any(part in voice.id for part in FOR_FUN)


def is_there(description: Description, chosen: str) -> bool:
    """Whether there is a voice of that id, whatever it speaks."""
    return any(voice.id == chosen for voice in (*description.voices, *description.defaults))
