"""Clips come out at one loudness, whichever voice spoke them."""

from __future__ import annotations

from array import array
from math import pi, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.loudness import HIGHEST_PEAK, SPOKEN_LUFS, loudness, true_peak
from hiptimer.voice.clip import Clip, amplified
from hiptimer.voice.clip_maker import levelled

RATE = 16_000


def tone(level: float, seconds: float = 0.5) -> array[int]:
    frames = range(round(seconds * RATE))
    return array("h", [round(32_767 * level * sin(2 * pi * 220 * at / RATE)) for at in frames])


@pytest.mark.parametrize("level", [0.01, 0.1, 0.9])
def test_faint_and_loud_voices_become_equally_loud(level: float):
    clip = levelled(Clip(tone(level), RATE))

    assert loudness(clip.samples, RATE) == pytest.approx(SPOKEN_LUFS, abs=0.1)


@pytest.mark.parametrize("seconds", [0.15, 0.4, 3.0])
def test_a_short_word_is_as_loud_as_a_sentence(seconds: float):
    long, short = levelled(Clip(tone(0.2, 5.0), RATE)), levelled(Clip(tone(0.2, seconds), RATE))

    assert short.peak == pytest.approx(long.peak, rel=0.02)


def test_a_pause_does_not_make_the_words_around_it_louder():
    paused = tone(0.2, 2.0) + array("h", [0] * RATE * 2) + tone(0.2, 2.0)

    assert levelled(Clip(paused, RATE)).peak == pytest.approx(
        levelled(Clip(tone(0.2, 2.0), RATE)).peak, rel=0.1
    )


def test_a_sharp_peak_is_never_cut_off():
    spiky = tone(0.02)
    spiky[1000] = 32_767

    assert true_peak(levelled(Clip(spiky, RATE)).samples) <= HIGHEST_PEAK + 0.001


@given(
    samples=st.lists(st.integers(-32_768, 32_767), max_size=50).map(lambda all_: array("h", all_)),
    factor=st.integers(1, 3_000),
)
def test_each_sample_is_amplified_for_itself(samples: array[int], factor: int):
    quiet = array("h", [each * 255 // max(256, factor) for each in samples])

    louder = amplified(quiet, factor / 256)

    for before, after in zip(quiet, louder, strict=True):
        assert abs(after - before * factor / 256) <= 0.5


@pytest.mark.parametrize("samples", [array("h"), array("h", [0] * 100)])
def test_silence_stays_as_it_is(samples: array[int]):
    assert levelled(Clip(samples, RATE)) == Clip(samples, RATE)
