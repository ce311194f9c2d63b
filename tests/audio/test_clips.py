"""Clips in the mixer's format, whatever rate a voice was recorded at."""

from __future__ import annotations

from array import array
from itertools import pairwise
from math import pi, sin
from typing import Any

import pytest

from hiptimer.audio.mixer import SAMPLE_RATE
from hiptimer.audio.onsets import Levels, Repertoire

LEVELS = Levels(voice=1.0, chimes=1.0)


def tone(seconds: float, rate: int) -> array[int]:
    return array(
        "h", [round(8_000 * sin(2 * pi * 440 * at / rate)) for at in range(round(seconds * rate))]
    )


def test_a_clip_at_our_rate_is_handed_on_without_a_copy(clips: Any):
    clips.record("Hold.", tone(0.1, SAMPLE_RATE), SAMPLE_RATE)

    assert Repertoire(clips, LEVELS).speech("Hold.") is clips.clips["Hold."].samples


@pytest.mark.parametrize("rate", [16_000, 24_000, 44_100, 48_000])
def test_a_clip_at_another_rate_keeps_its_length_and_pitch(clips: Any, rate: int):
    clips.record("Hold.", tone(1.0, rate), rate)

    samples = Repertoire(clips, LEVELS).speech("Hold.")

    assert samples is not None
    assert len(samples) == pytest.approx(SAMPLE_RATE, abs=2)
    crossings = sum(before < 0 <= after for before, after in pairwise(samples))
    assert crossings == pytest.approx(440, abs=2)


def test_a_clip_is_converted_once_until_it_is_spoken_again(clips: Any):
    repertoire = Repertoire(clips, LEVELS)
    clips.record("Hold.", tone(0.1, 16_000), 16_000)
    before = repertoire.speech("Hold.")
    assert before is not None
    assert repertoire.speech("Hold.") is before

    clips.record("Hold.", tone(0.2, 16_000), 16_000)

    after = repertoire.speech("Hold.")
    assert after is not None
    assert len(after) > len(before)


def test_there_is_nothing_while_a_clip_is_not_made(clips: Any):
    assert Repertoire(clips, LEVELS).speech("Hold.") is None
