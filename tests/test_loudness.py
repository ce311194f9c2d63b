"""Loudness as EBU R 128 has it, beside the filters of the standard run one by one."""

from __future__ import annotations

import re
import shutil
import subprocess
from array import array
from math import cos, inf, log10, pi, sin, sqrt, tan
from pathlib import Path
from random import Random

import pytest

from hiptimer.loudness import gain_to, loudest_moment, loudness, true_peak
from hiptimer.voice.clip import Clip, write_wav

RATES = (16_000, 22_050, 48_000)
DECIBEL = 0.25
"""Of the filter, from 300 Hz on: there is most of what a small loudspeaker plays."""


def tone(hertz: float, rate: int, seconds: float = 1.0, level: float = 0.1) -> array[int]:
    angle, frames = 2 * pi * hertz / rate, range(round(seconds * rate))
    return array("h", [round(32_767 * level * sin(angle * at)) for at in frames])


def like_speech(rate: int) -> array[int]:
    """Buzzing and hissing syllables with pauses, two seconds."""
    dice, samples = Random(1), array("h")
    for syllable in range(8):
        for at in range(rate // 4):
            swell = sin(pi * at * 4 / rate) * (syllable % 4 != 3)
            buzz = sum(sin(2 * pi * 190 * part * at / rate) / part for part in range(1, 16))
            samples.append(round(3000 * swell * (buzz + dice.gauss(0, 0.4 * (syllable % 3)))))
    return samples


def as_in_the_standard(samples: array[int], rate: int) -> float:
    """Both parts of the K filter run, then gated: slow, and plain to compare with the text."""
    shelf, ratio = tan(pi * 1681.974450955533 / rate), 10 ** (3.999843853973347 / 20)
    band, q = ratio**0.4996667741545416, 0.7071752369554196
    whole = 1 + shelf / q + shelf**2
    first = (
        [(ratio + sign * band * shelf / q + shelf**2) / whole for sign in (1, -1)],
        2 * (shelf**2 - ratio) / whole,
        2 * (shelf**2 - 1) / whole,
        (1 - shelf / q + shelf**2) / whole,
    )
    low, q = tan(pi * 38.13547087602444 / rate), 0.5003270373238773
    whole = 1 + low / q + low**2
    heard = filtered(samples, first[0][0], first[1], first[0][1], first[2], first[3])
    a1, a2 = 2 * (low**2 - 1) / whole, (1 - low / q + low**2) / whole
    heard = filtered(heard, 1.0, -2.0, 1.0, a1, a2)
    hop = rate // 10
    blocks = [heard[at : at + 4 * hop] for at in range(0, len(heard) - 4 * hop + 1, hop)]
    powers = [sum(each**2 for each in block) / len(block) / 32_767**2 for block in blocks]
    powers = [power for power in powers if lufs(power) > -70]
    gate = lufs(sum(powers) / len(powers)) - 10
    powers = [power for power in powers if lufs(power) > gate]
    return lufs(sum(powers) / len(powers))


def filtered(
    samples: array[int] | list[float], b0: float, b1: float, b2: float, a1: float, a2: float
) -> list[float]:
    kept, once, twice = [], 0.0, 0.0
    for sample in samples:
        out = b0 * sample + once
        once, twice = b1 * sample - a1 * out + twice, b2 * sample - a2 * out
        kept.append(out)
    return kept


def lufs(power: float) -> float:
    return -0.691 + 10 * log10(power) if power else -inf


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("hertz", [310, 997, 2003, 5003])
def test_a_tone_is_as_loud_as_the_standard_says(hertz: int, rate: int):
    samples = tone(hertz, rate)

    assert loudness(samples, rate) == pytest.approx(as_in_the_standard(samples, rate), abs=DECIBEL)


@pytest.mark.parametrize("rate", RATES[:2])
def test_speech_is_as_loud_as_the_standard_says(rate: int):
    samples = like_speech(rate)

    assert loudness(samples, rate) == pytest.approx(as_in_the_standard(samples, rate), abs=DECIBEL)


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg measures beside it")
def test_ffmpeg_measures_the_same(tmp_path: Path):
    samples = like_speech(22_050)
    write_wav(tmp_path / "speech.wav", Clip(samples, 22_050))
    command = ["ffmpeg", "-hide_banner", "-i", tmp_path / "speech.wav", "-af", "ebur128=peak=true"]
    told = subprocess.run([*command, "-f", "null", "-"], capture_output=True, text=True, check=True)

    (level,) = re.findall(r"I: +(-[\d.]+) LUFS", told.stderr)[-1:]
    (peak,) = re.findall(r"Peak: +(-[\d.]+) dBFS", told.stderr)[-1:]
    assert loudness(samples, 22_050) == pytest.approx(float(level), abs=DECIBEL)
    assert 20 * log10(true_peak(samples)) == pytest.approx(float(peak), abs=0.2)


def test_peaks_between_samples_count():
    between = array("h", [round(20_000 * sin(pi / 4 + pi / 2 * at)) for at in range(200)])

    assert max(between) == pytest.approx(20_000 / sqrt(2), abs=1)
    assert true_peak(between) * 32_767 == pytest.approx(20_000, rel=0.05)


def test_a_mean_of_its_own_is_not_heard():
    shifted = array("h", [each + 5000 for each in tone(500, 16_000)])

    assert loudness(shifted, 16_000) == pytest.approx(loudness(tone(500, 16_000), 16_000), abs=0.1)


@pytest.mark.parametrize("samples", [array("h"), array("h", [0] * 9000), array("h", [7])])
def test_silence_and_next_to_nothing_have_no_loudness(samples: array[int]):
    assert loudness(samples, 16_000) == loudest_moment(samples, 16_000) == -inf
    assert gain_to(-20.0, samples, 16_000) == 1.0


def test_what_dies_away_is_as_loud_as_its_loudest_moment():
    bell = array("h", [round(9000 * 0.9998**at * cos(at / 5)) for at in range(32_000)])

    assert loudest_moment(bell, 16_000) > loudness(bell, 16_000)
    first = loudest_moment(bell[:6400], 16_000)
    assert first == pytest.approx(loudest_moment(bell, 16_000), abs=0.2)
