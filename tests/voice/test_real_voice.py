"""The real voice: pyttsx3 with the espeak-ng from PyPI, in its own process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

from hiptimer.loudness import HIGHEST_PEAK, SPOKEN_LUFS, loudness, true_peak
from hiptimer.ports.sound_and_machine import VoiceName
from hiptimer.session.phrases import speech_seconds
from hiptimer.settings.settings import VoiceSettings
from hiptimer.voice.clip import Clip, ClipCache, read_speech
from hiptimer.voice.worker_process import Render, WorkerProcess, worker_command
from hiptimer.voice.workshop import VoiceWorkshop

TEXTS = ("Next: pigeon pose, right leg in front.", "Hold.", "Halfway.", "Three.")

SENTENCES = {
    "en": "Switch sides. Left leg in front.",
    "de": "Seite wechseln. Linkes Bein vorn.",
    "es": "Cambia de lado. Pierna izquierda delante.",
    "fr": "Change de côté. Jambe gauche devant.",
    "it": "Cambia lato. Gamba sinistra davanti.",
}

on_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the voices of other systems are theirs"
)


def clips_of(
    folder: Path, words_per_minute: int, texts: Sequence[str] = TEXTS, language: str = "en"
) -> list[Clip | None]:
    workshop = VoiceWorkshop(ClipCache(folder), VoiceSettings(), words_per_minute, language)
    workshop.prepare(texts)
    deadline = monotonic() + 30
    while workshop.settled(texts) < len(texts) and monotonic() < deadline:
        workshop.wait_for_news(0.2)
    clips = [workshop.clip(text) for text in texts]
    assert workshop.problems() == ()
    workshop.close()
    return clips


@on_linux
@pytest.mark.parametrize("words_per_minute", [100, 260])
def test_the_voice_is_audible_from_the_start_of_a_clip_and_keeps_the_rate(
    tmp_path: Path, words_per_minute: int
):
    for text, clip in zip(TEXTS, clips_of(tmp_path, words_per_minute), strict=True):
        assert clip
        loudest = max(map(abs, clip.samples))
        onset = next(at for at, each in enumerate(clip.samples) if abs(each) > 0.02 * loudest)
        assert 6_000 < loudest < 32_767
        assert onset / clip.rate <= 0.006
        assert 0.3 < clip.seconds / speech_seconds(text, words_per_minute) < 1.3


@on_linux
@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it"])
def test_every_language_has_a_voice_and_each_is_as_loud(tmp_path: Path, language: str):
    (clip,) = clips_of(tmp_path, 150, [SENTENCES[language]], language)

    assert clip
    assert loudness(clip.samples, clip.rate) == pytest.approx(SPOKEN_LUFS, abs=1.0)
    assert true_peak(clip.samples) <= HIGHEST_PEAK + 0.001


@on_linux
def test_a_sentence_sounds_different_in_another_language(tmp_path: Path):
    (english,) = clips_of(tmp_path, 150, ["Hold."], "en")
    (german,) = clips_of(tmp_path, 150, ["Hold."], "de")

    assert english != german


@on_linux
def test_a_slower_rate_makes_longer_clips(tmp_path: Path):
    for slow, quick in zip(clips_of(tmp_path, 100), clips_of(tmp_path, 200), strict=True):
        assert slow
        assert quick
        assert slow.seconds > 1.2 * quick.seconds


@on_linux
def test_the_voices_of_the_computer_are_listed(tmp_path: Path):
    workshop = VoiceWorkshop(ClipCache(tmp_path), VoiceSettings(), 150)
    found: list[VoiceName] = []
    done = Event()

    def listed(voices: Sequence[VoiceName]) -> None:
        found.extend(voices)
        done.set()

    workshop.voices(listed)
    assert done.wait(20)
    workshop.close()

    assert len(found) > 20
    assert any(voice.language.startswith("en") for voice in found)
    assert all(voice.id and (voice.name or voice.engine) for voice in found)


@pytest.fixture
def busy_processor() -> Iterator[None]:
    """One processor for this process and for four others, which never wait for anything."""
    everywhere = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(everywhere)})
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(4)]
    try:
        yield
    finally:
        os.sched_setaffinity(0, everywhere)
        for process in busy:
            process.kill()
            process.wait()


@on_linux
@pytest.mark.usefixtures("busy_processor")
def test_a_busy_computer_costs_no_sentence(tmp_path: Path):
    texts = [f"Hold for {seconds} seconds." for seconds in range(100)]
    worker = WorkerProcess(worker_command())
    try:
        for text in texts:
            request = Render(text, "espeak", "gmw/en+f2", 150, str(tmp_path / "speech.wav"))
            worker.ask(request, 30)
            assert read_speech(tmp_path / "speech.wav").seconds > 1
    finally:
        worker.close()


def test_the_voice_process_ends_with_its_parent():
    worker = subprocess.Popen(worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert worker.stdin
    assert worker.stdout

    worker.stdin.close()

    assert worker.wait(10) == 0
    worker.stdout.close()


def test_a_frozen_program_calls_itself(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert worker_command() == [sys.executable, "--voice-worker"]
