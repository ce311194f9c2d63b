"""Pico, where its package is: on Linux it speaks unless another voice is chosen."""

from __future__ import annotations

import sys
import wave
from array import array
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from time import monotonic
from types import SimpleNamespace
from typing import Any

import pytest

from hiptimer.settings.settings import VoiceSettings
from hiptimer.voice.clip import ClipCache, read_speech
from hiptimer.voice.clip_maker import default_voices
from hiptimer.voice.engines import pico as pico_module
from hiptimer.voice.engines.espeak import VOICES
from hiptimer.voice.engines.pico import DEFAULTS, Pico
from hiptimer.voice.engines.speech_engine import NothingSpokenError
from hiptimer.voice.worker_process import (
    Describe,
    Description,
    Render,
    TextUnsaidError,
    WorkerProcess,
    worker_command,
)
from hiptimer.voice.workshop import VoiceWorkshop

HAS_PACKAGE = bool(Pico().voices())
SENTENCES = {
    "en": "Switch sides. Left leg in front.",
    "de": "Seite wechseln. Linkes Bein vorn.",
    "es": "Cambia de lado. Pierna izquierda delante.",
    "fr": "Change de côté. Jambe gauche devant.",
    "it": "Cambia lato. Gamba sinistra davanti.",
}
with_package = pytest.mark.skipif(not HAS_PACKAGE, reason="there is no wheel for this machine")
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the default there")


class FakeSpeaker:
    """The package's `NanoTTS` that says a constant tone, or `samples`."""

    def __init__(self, samples: Sequence[int] = (9_000,) * 16_000) -> None:
        self.samples = array("h", samples)
        self.asked: list[dict[str, Any]] = []

    def speak(self, text: str, **how: Any) -> bytes:
        self.asked.append({"text": text, **how})
        return self.samples.tobytes()


def speaking(samples: Sequence[int] = (9_000,) * 16_000) -> tuple[Pico, FakeSpeaker]:
    pico, speaker = Pico(), FakeSpeaker(samples)
    pico._speaker = speaker
    return pico, speaker


@pytest.mark.parametrize(
    ("words_per_minute", "speed"), [(150, 1.0), (75, 0.5), (225, 1.5), (900, 2.0)]
)
def test_it_speaks_at_the_rate_that_is_set(tmp_path: Path, words_per_minute: int, speed: float):
    pico, speaker = speaking()

    pico.speak("Hold.", "pico:en-GB", words_per_minute, tmp_path / "speech.wav")

    assert speaker.asked == [{"text": "Hold", "voice": "en-GB", "speed": speed, "volume": 0.4}]
    with wave.open(str(tmp_path / "speech.wav")) as sound:
        assert (sound.getframerate(), sound.getnframes()) == (16_000, 16_000)


def test_what_it_would_take_for_markup_is_not_said(tmp_path: Path):
    pico, speaker = speaking()

    pico.speak('A <speed level="300">\0 & b', "pico:en-US", 150, tmp_path / "speech.wav")

    assert speaker.asked[0]["text"] == 'A speed level="300" b'


@pytest.mark.parametrize("samples", [(), (106, -106) * 1_000])
def test_silence_and_its_noise_are_no_speech(tmp_path: Path, samples: Sequence[int]):
    with pytest.raises(NothingSpokenError):
        speaking(samples)[0].speak("猫", "pico:en-US", 150, tmp_path / "speech.wav")

    assert not list(tmp_path.iterdir())


def test_without_its_package_it_has_no_voices(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pico_module, "find_spec", lambda _name: None)

    assert Pico().voices() == ()


def test_its_voices_are_those_whose_models_are_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    (tmp_path / "lang").mkdir()
    for name in ("de-DE_ta.bin", "de-DE_gl0_sg.bin", "it-IT_ta.bin"):
        (tmp_path / "lang" / name).touch()
    package = SimpleNamespace(origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr(pico_module, "find_spec", lambda _name: package)

    assert [(each.id, each.language) for each in Pico().voices()] == [
        ("pico:de-DE", "de-DE"),
        ("pico:it-IT", "it-IT"),
    ]


def test_voices_that_it_could_not_read_are_not_offered(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    deep = tmp_path / ("ö" * 85)
    (deep / "lang").mkdir(parents=True)
    (deep / "lang" / "de-DE_ta.bin").touch()
    package = SimpleNamespace(origin=str(deep / "__init__.py"))
    monkeypatch.setattr(pico_module, "find_spec", lambda _name: package)

    assert Pico().voices() == ()


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    process = WorkerProcess(worker_command())
    yield process
    process.close()


@with_package
@on_linux
def test_it_is_the_default_in_every_language_and_espeak_says_what_it_cannot(worker: WorkerProcess):
    description = worker.ask(Describe(), 30)

    assert isinstance(description, Description)
    for tag in DEFAULTS:
        language = tag.removeprefix("pico:")[:2]
        voices = default_voices(description, language)
        assert [voice.id for voice in voices] == [tag, VOICES[language]]
    english = {each.id for each in description.voices if each.driver == Pico.driver}
    assert {"pico:en-US", "pico:en-GB"} <= english


@with_package
@pytest.mark.parametrize("tag", DEFAULTS)
def test_it_says_a_sentence_without_clipping_and_twice_the_same(
    worker: WorkerProcess, tmp_path: Path, tag: str
):
    sounds: set[str] = set()
    sentence = SENTENCES[tag.removeprefix("pico:")[:2]]
    for text in (sentence, sentence[:14], sentence):
        worker.ask(Render(text, Pico.driver, tag, 150, str(tmp_path / "speech.wav")), 30)
        clip = read_speech(tmp_path / "speech.wav")
        assert clip.seconds > 0.5
        assert 5_000 < clip.peak < 30_000
        sounds.add(sha256(clip.samples.tobytes()).hexdigest())

    assert len(sounds) == 2


@with_package
@pytest.mark.parametrize("text", ["猫のポーズ", "Привет", "...", "👍"])
def test_it_says_so_when_it_has_no_words_for_a_text(
    worker: WorkerProcess, tmp_path: Path, text: str
):
    with pytest.raises(TextUnsaidError):
        worker.ask(Render(text, Pico.driver, "pico:en-US", 150, str(tmp_path / "a.wav")), 30)


def clips_of(folder: Path, texts: Sequence[str], voice: str | None = None) -> VoiceWorkshop:
    workshop = VoiceWorkshop(ClipCache(folder), VoiceSettings(voice), 150)
    workshop.prepare(texts)
    finish(workshop, texts)
    return workshop


def finish(workshop: VoiceWorkshop, texts: Sequence[str]) -> None:
    deadline = monotonic() + 20
    while workshop.settled(texts) < len(texts) and monotonic() < deadline:
        workshop.wait_for_news(0.2)
    workshop.close()
    assert workshop._thread
    workshop._thread.join(5)


@with_package
@on_linux
def test_a_text_in_other_letters_is_said_by_espeak_and_the_others_by_pico(tmp_path: Path):
    texts = ["Hold.", "Привет", "Go."]

    workshop = clips_of(tmp_path, texts)

    assert [clip.rate for clip in map(workshop.clip, texts) if clip] == [16_000, 22_050, 16_000]
    assert workshop.problems() == ()


@on_linux
def test_a_setting_that_names_an_espeak_voice_stays_with_espeak(tmp_path: Path):
    workshop = clips_of(tmp_path, ["Hold."], "gmw/en+f2")

    clip = workshop.clip("Hold.")
    assert clip
    assert clip.rate == 22_050
    assert workshop.problems() == ()


@with_package
@on_linux
def test_a_process_that_is_killed_in_the_middle_of_a_clip_costs_no_text_and_leaves_no_half(
    tmp_path: Path,
):
    texts = [f"Hold for {seconds} seconds, then switch sides." for seconds in range(20, 40)]
    workshop = VoiceWorkshop(ClipCache(tmp_path), VoiceSettings(), 150)
    workshop.prepare(texts)
    while workshop.made < 3:
        workshop.wait_for_news(0.2)

    worker = workshop._maker._worker
    assert worker
    worker.kill()
    finish(workshop, texts)

    assert [text for text in texts if workshop.clip(text) is None] == []
    assert {read_speech(path).rate for path in tmp_path.iterdir()} == {16_000}
    assert len(list(tmp_path.iterdir())) == len(texts)
    assert workshop.problems() == ()


@with_package
@on_linux
def test_a_counted_number_fits_into_its_second_in_every_language(tmp_path: Path):
    numbers = {"en": "Three.", "de": "Drei.", "es": "Tres.", "fr": "Trois.", "it": "Tre."}
    for language, number in numbers.items():
        workshop = VoiceWorkshop(ClipCache(tmp_path), VoiceSettings(), 150, language)
        workshop.prepare([number])
        finish(workshop, [number])
        clip = workshop.clip(number)
        assert clip
        assert 0.2 < clip.seconds < 0.7


@with_package
@on_linux
def test_clips_that_espeak_made_before_stay_and_pico_speaks_for_itself(tmp_path: Path):
    clips_of(tmp_path, ["Hold."], VOICES["en"])

    workshop = clips_of(tmp_path, ["Hold."])

    clip = workshop.clip("Hold.")
    assert clip
    assert clip.rate == 16_000
    assert {read_speech(path).rate for path in tmp_path.iterdir()} == {16_000, 22_050}
