"""Which of the voices on a computer speaks."""

from __future__ import annotations

import pytest

from hiptimer.voice.clip_maker import chosen_voice, default_voices
from hiptimer.voice.worker_process import Description, KnownVoice


def voice(name: str, language: str) -> KnownVoice:
    return KnownVoice(name, name, language, "fake")


ANNA, SAMANTHA, DANIEL, ODD = (
    voice("com.apple.voice.compact.de-DE.Anna", "de-DE"),
    voice("us", "en-US"),
    voice("gb", "en_GB"),
    voice("odd", ""),
)
EDDY = voice("com.apple.eloquence.de-DE.Eddy", "de-DE")


def description(default: KnownVoice) -> Description:
    return Description((EDDY, ANNA, SAMANTHA, DANIEL, ODD), (default,))


@pytest.mark.parametrize(
    ("default", "language", "speaks"),
    [
        (ANNA, "en", SAMANTHA),
        (SAMANTHA, "en", SAMANTHA),
        (DANIEL, "en", DANIEL),
        (ODD, "en", SAMANTHA),
        (SAMANTHA, "de", ANNA),
        (SAMANTHA, "fr", None),
        (ODD, "fr", ODD),
    ],
)
def test_the_default_voice_speaks_the_language(
    default: KnownVoice, language: str, speaks: KnownVoice | None
):
    assert default_voices(description(default), language) == tuple(filter(None, [speaks]))


@pytest.mark.parametrize(
    ("chosen", "language", "speaks"),
    [
        ("gb", "en", DANIEL),
        ("gb", "de", None),
        ("odd", "de", ODD),
        ("gone", "en", None),
        (None, "en", None),
    ],
)
def test_a_chosen_voice_speaks_unless_it_is_of_another_language(
    chosen: str | None, language: str, speaks: KnownVoice | None
):
    assert chosen_voice(description(SAMANTHA), chosen, language) == speaks


def test_a_language_is_not_taken_for_one_that_begins_alike():
    assert not voice("x", "enm").speaks("en")
    assert voice("x", "EN-us").speaks("en")
