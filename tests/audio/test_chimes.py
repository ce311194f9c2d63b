"""The chimes: audible, never clipped, without clicks, over when the voice begins."""

from __future__ import annotations

from array import array
from math import cos, log2, log10, pi, sin
from random import Random

import pytest

from hiptimer.audio.chimes import SCORES, chime
from hiptimer.audio.mixer import SAMPLE_RATE, frames_in
from hiptimer.loudness import SPOKEN_LUFS, gain_to, loudest_moment
from hiptimer.session.cues import SOUND_LEAD, Sound
from hiptimer.settings.settings import SoundSettings

TICKS = frozenset({Sound.TICK, Sound.REP})
MOMENT = 0.4
PENTATONIC = (0, 2, 4, 7, 9)
"""Semitones above C."""


def loudest(samples) -> int:
    return max(map(abs, samples), default=0)


@pytest.mark.parametrize("sound", Sound)
def test_a_chime_is_audible_and_far_from_clipping(sound):
    assert 3_000 < loudest(chime(sound)) < 20_000


@pytest.mark.parametrize("sound", Sound)
def test_a_chime_begins_at_once_and_without_a_click(sound):
    samples = chime(sound)

    assert loudest(samples[: frames_in(0.01)]) > 0.2 * loudest(samples[: frames_in(0.05)])
    assert abs(samples[0]) < 30
    assert abs(samples[-1]) < 30


@pytest.mark.parametrize("sound", sorted(set(Sound) - {Sound.END}))
def test_a_chime_is_nearly_silent_when_the_voice_begins(sound):
    samples = chime(sound)

    assert loudest(samples[frames_in(SOUND_LEAD[sound]) :]) < 0.03 * loudest(samples)


def test_the_end_has_all_its_notes_struck_before_the_voice():
    samples = chime(Sound.END)

    assert loudest(samples[frames_in(SOUND_LEAD[Sound.END]) :]) < 0.3 * loudest(samples)


def test_no_two_chimes_are_alike():
    assert len({chime(sound).tobytes() for sound in Sound}) == len(Sound)


def test_a_chime_is_made_once():
    assert chime(Sound.END) is chime(Sound.END)


def as_set_by_nobody(sound: Sound) -> array[int]:
    """A chime at the volume that nobody has changed."""
    return array("h", [round(each * SoundSettings().volume) for each in chime(sound)])


def power_at(samples: array[int], hertz: float) -> float:
    angle = 2 * pi * hertz / SAMPLE_RATE
    real = sum(each * cos(angle * at) for at, each in enumerate(samples))
    return real**2 + sum(each * sin(angle * at) for at, each in enumerate(samples)) ** 2


def pink_noise(seconds: float) -> array[int]:
    """As much power in each octave, as music has on average."""
    dice, rows = Random(4), [0.0] * 14
    samples = array("h")
    for at in range(1, frames_in(seconds) + 1):
        row = (at & -at).bit_length() - 1
        rows[min(row, len(rows) - 1)] = dice.gauss(0, 1)
        samples.append(round(600 * sum(rows)))
    return samples


@pytest.mark.parametrize("sound", sorted(set(Sound) - TICKS))
def test_a_chime_is_as_loud_as_the_voice(sound):
    assert loudest_moment(as_set_by_nobody(sound), SAMPLE_RATE) == pytest.approx(SPOKEN_LUFS, abs=1)


@pytest.mark.parametrize("sound", sorted(TICKS))
def test_a_tick_takes_less_of_the_ear_than_a_word(sound):
    moment = as_set_by_nobody(sound) + array("h", bytes(2 * frames_in(MOMENT)))

    assert SPOKEN_LUFS - 9 < loudest_moment(moment, SAMPLE_RATE) < SPOKEN_LUFS - 3


@pytest.mark.parametrize("sound", Sound)
def test_a_chime_rises_too_slowly_to_startle(sound):
    samples = chime(sound)

    assert loudest(samples[: frames_in(0.004)]) < 0.35 * loudest(samples[: frames_in(0.05)])


def test_all_notes_are_of_one_scale():
    for notes in SCORES.values():
        for note in notes:
            above_c = 12 * log2(note.frequency / 261.63)
            assert above_c == pytest.approx(round(above_c), abs=0.02)
            assert round(above_c) % 12 in PENTATONIC


def test_the_switch_goes_up_to_the_left_and_down_to_the_right():
    left, right = SCORES[Sound.TO_LEFT], SCORES[Sound.TO_RIGHT]
    begin = frames_in(left[1].at)
    heard = {sound: chime(sound)[begin:] for sound in (Sound.TO_LEFT, Sound.TO_RIGHT)}

    assert left[0] == right[0]
    assert left[1].frequency / left[0].frequency == pytest.approx(4 / 3, rel=0.01)
    assert right[0].frequency / right[1].frequency == pytest.approx(4 / 3, rel=0.01)
    for note, own, other in ((left[1], *heard.values()), (right[1], *reversed(heard.values()))):
        assert power_at(own, note.frequency) > 100 * power_at(other, note.frequency)


@pytest.mark.parametrize("sound", Sound)
def test_each_note_stands_out_of_music(sound):
    """By 6 dB in its third of an octave, beside music that is as loud as the voice."""
    music = pink_noise(2.0)
    gain = gain_to(SPOKEN_LUFS, music, SAMPLE_RATE)
    samples = as_set_by_nobody(sound)
    for note in SCORES[sound]:
        length = frames_in(min(note.decay, 0.1))
        first = frames_in(note.at)
        hertz = [note.frequency * 2 ** (step / 24) for step in range(-4, 5)]
        masking = [
            gain**2 * sum(power_at(music[at : at + length], each) for each in hertz)
            for at in range(0, len(music) - length, length * 8)
        ]
        heard = sum(power_at(samples[first : first + length], each) for each in hertz)
        assert 10 * log10(heard / (sum(masking) / len(masking))) > 6
