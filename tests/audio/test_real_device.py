"""The real thing: miniaudio on a PulseAudio that plays to nowhere and is recorded."""

from __future__ import annotations

import time
from threading import Event
from typing import Any

import pytest

from hiptimer.audio.live import NO_DEVICE, LiveCuePlayer
from hiptimer.settings.settings import SoundSettings, VoiceSettings

CLOSE = 0.015
"""Seconds. The sink pulls in steps of its own; the benchmark measures closer, over minutes."""


@pytest.fixture
def player(clips: Any):
    player = LiveCuePlayer(clips, time.monotonic, VoiceSettings(), SoundSettings())
    yield player
    player.close()


TAKES = 4
"""A sound server that gets no processor for a while drops out; what it took then is taken again."""


def until(holds: Any, seconds: float = 10.0) -> bool:
    deadline = time.monotonic() + seconds
    while not holds() and time.monotonic() < deadline:
        Event().wait(0.02)
    return bool(holds())


def onsets(recording: Any, level: int = 3_000) -> list[float]:
    found: list[float] = []
    for at, each in enumerate(recording.samples):
        if abs(each) >= level and (not found or recording.moment_of(at) - found[-1] > 0.3):
            found.append(recording.moment_of(at))
    return found


def test_cues_are_heard_at_their_distances(null_sink, player, clips, spoken):
    clips.speak("One.", "Two.", "Three.")
    times = {"One.": 0.5, "Two.": 1.1, "Three.": 2.2}
    player.prepare(list(times))
    recording = null_sink.record(time.monotonic)
    assert until(lambda: player._stream.last_pull > 0)

    def heard() -> list[float]:
        start = time.monotonic()
        cues = [spoken(at, text) for text, at in times.items()]
        player.play(cues, position=0.0, moment=start)
        Event().wait(2.8)
        return [at - start for at in onsets(recording) if at > start]

    def is_right(take: list[float]) -> bool:
        distances = [at - take[0] for at in take]
        return take == pytest.approx(list(times.values()), abs=0.1) and distances == pytest.approx(
            [0.0, 0.6, 1.7], abs=CLOSE
        )

    takes: list[list[float]] = []
    while len(takes) < TAKES and not (takes and is_right(takes[-1])):
        takes.append(heard())
    recording.stop()
    assert is_right(takes[-1]), takes
    assert player.problems() == ()


def busy_for(seconds: float) -> None:
    """Let no other thread of Python run for about so long, as building a window does."""
    began = time.perf_counter()
    sum(range(500_000))
    sum(range(round(500_000 * seconds / (time.perf_counter() - began))))


def test_a_sentence_has_no_gaps_while_python_is_busy_with_a_window(
    null_sink, player, clips, spoken
):
    clips.speak("Hold.", seconds=2.0)
    player.prepare(["Hold."])
    recording = null_sink.record(time.monotonic)
    assert until(lambda: player._stream.last_pull > 0)

    def seconds_heard() -> float:
        since = len(recording.samples)
        player.play([spoken(0.6)], position=0.0, moment=time.monotonic())
        Event().wait(0.8)
        for _ in range(6):
            busy_for(0.05)
            Event().wait(0.23)
        Event().wait(0.8)
        loud = [at for at, each in enumerate(recording.samples[since:]) if abs(each) >= 3_000]
        player.hush()
        return (loud[-1] - loud[0]) / 48_000

    takes = [seconds_heard()]
    while len(takes) < TAKES and takes[-1] != pytest.approx(2.0, abs=CLOSE):
        takes.append(seconds_heard())
    recording.stop()
    assert takes[-1] == pytest.approx(2.0, abs=CLOSE), takes


def test_sound_comes_back_with_the_sound_server(null_sink, player, clips, spoken):
    clips.speak("Hold.")
    player.play([spoken(60.0)], position=0.0, moment=time.monotonic())
    assert until(lambda: player._stream.last_pull > 0)

    null_sink.stop()
    assert until(lambda: player.problems() == (NO_DEVICE,))

    null_sink.start()
    recording = null_sink.record(time.monotonic)
    assert until(lambda: player.problems() == ())
    player.play([spoken(0.2)], position=0.0, moment=time.monotonic())
    assert until(lambda: max(recording.samples, default=0) > 3_000)
    recording.stop()


def test_a_computer_without_sound_says_so_quietly(player, spoken, monkeypatch, capfd):
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere/at-all")

    player.play([spoken(60.0)], position=0.0, moment=time.monotonic())

    if not until(lambda: player._watch.failed or player._stream.last_pull > 0):
        pytest.fail("the device thread does not answer")
    if not player._watch.failed:
        pytest.skip("this computer has a sound device that is not PulseAudio's")
    assert player.problems() == (NO_DEVICE,)
    assert capfd.readouterr().err == ""
