"""Clips in the mixer's format, whatever rate a voice was recorded at."""

from __future__ import annotations

import subprocess
import sys
from array import array
from itertools import pairwise
from math import pi, sin
from typing import Any

import pytest

from hiptimer.audio.mixer import SAMPLE_RATE
from hiptimer.audio.onsets import MOST_CONVERTED, Levels, Repertoire

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


def test_of_converted_clips_the_last_few_are_kept(clips: Any):
    repertoire = Repertoire(clips, LEVELS)
    names = ["again and again", *(f"Sentence {number}." for number in range(MOST_CONVERTED))]
    for name in names:
        clips.record(name, tone(0.1, 16_000), 16_000)
    first, second = repertoire.speech(names[0]), repertoire.speech(names[1])
    for name in names[2:]:
        repertoire.speech(name)
        assert repertoire.speech(names[0]) is first
    assert repertoire.speech(names[1]) is not second


def test_miniaudio_plays_without_a_library_for_the_network():
    code = (
        "import sys; from hiptimer.audio.device import miniaudio_offline;"
        " print(miniaudio_offline().PlaybackDevice, *sys.modules)"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    ).stdout.split()
    assert not {"ssl", "http.client", "urllib.request"} & set(loaded)


def test_there_is_nothing_while_a_clip_is_not_made(clips: Any):
    assert Repertoire(clips, LEVELS).speech("Hold.") is None
