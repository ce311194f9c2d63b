"""The chimes: audible, never clipped, without clicks, over when the voice begins."""

from __future__ import annotations

import pytest

from hiptimer.audio.chimes import chime
from hiptimer.audio.mixer import frames_in
from hiptimer.session.cues import SOUND_LEAD, Sound


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
