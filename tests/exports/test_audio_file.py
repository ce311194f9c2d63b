"""A session as a WAV file: as long as its plan, every cue at its frame, whole or not there."""

from __future__ import annotations

import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.audio.mixer import SAMPLE_RATE, Samples, frames_in
from hiptimer.audio.onsets import Levels
from hiptimer.exports.audio_file import Progress, make_clips, sound_of, write_wav
from hiptimer.files import NotWrittenError
from hiptimer.session.cues import CueKind, Sound
from hiptimer.session.laying import LaidCue


@dataclass(frozen=True)
class RecordedClip:
    samples: Samples
    rate: int = SAMPLE_RATE

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate


@dataclass
class SlowVoice:
    """Makes one more clip each time it is waited for; cannot speak what is in `unspeakable`.

    What is in `stumbling` it can speak, but not at the first try.
    """

    unspeakable: tuple[str, ...] = ()
    stumbling: set[str] = field(default_factory=set)
    clips: dict[str, RecordedClip] = field(default_factory=dict)
    queue: list[str] = field(default_factory=list)
    failed: set[str] = field(default_factory=set)

    def prepare(self, texts: Sequence[str]) -> None:
        self.failed.difference_update(texts)
        self.queue.extend(texts)

    def clip(self, text: str) -> RecordedClip | None:
        return self.clips.get(text)

    def settled(self, texts: Sequence[str]) -> int:
        return sum(text in self.clips or text in self.failed for text in texts)

    def wait_for_news(self, seconds: float) -> None:
        text = self.queue.pop(0)
        if text in self.unspeakable or text in self.stumbling:
            self.failed.add(text)
            self.stumbling.discard(text)
        else:
            self.clips[text] = RecordedClip(array("h", [10_000]) * 2_000)


def spoken(at: float, text: str) -> LaidCue:
    return LaidCue(at, 0, CueKind.FORM, text, None, at, 0.1)


def samples_of(path: Path) -> Samples:
    with wave.open(str(path), "rb") as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        assert sound.getframerate() == SAMPLE_RATE
        return array("h", sound.readframes(sound.getnframes()))


def ignore(_share: float) -> None: ...


def export_audio(
    cues: Sequence[LaidCue],
    seconds: float,
    voice: SlowVoice,
    path: Path,
    progress: Progress,
    *levels: Levels,
) -> None:
    write_wav(path, sound_of(cues, seconds, voice, progress, *levels))


@pytest.fixture
def voice() -> SlowVoice:
    voice = SlowVoice()
    make_clips(voice, ["Hold.", "Go."], ignore)
    return voice


@given(st.floats(0.001, 40))
def test_the_file_is_as_long_as_the_plan_to_the_frame(tmp_path_factory, seconds: float):
    path = tmp_path_factory.getbasetemp() / "session.wav"

    export_audio([], seconds, SlowVoice(), path, ignore)

    assert len(samples_of(path)) == frames_in(seconds)


def test_every_cue_is_at_its_frame(tmp_path: Path, voice: SlowVoice):
    path = tmp_path / "session.wav"
    times = [0.0, 0.5, 9.9, 10.0, 31.4159]

    export_audio([spoken(at, "Hold.") for at in times], 40.0, voice, path, ignore)

    samples = samples_of(path)
    for at in times:
        assert samples[frames_in(at)] >= 10_000
        assert at in (0.0, 10.0) or samples[frames_in(at) - 1] == 0


def test_levels_and_missing_clips_are_as_in_live_sound(tmp_path: Path, voice: SlowVoice):
    path = tmp_path / "session.wav"
    cues = [
        LaidCue(0.0, 0, CueKind.NAME, "", Sound.SOFT, 0.0, 0.0),
        spoken(1.0, "Hold."),
        LaidCue(2.0, 0, CueKind.COUNTDOWN, "Three.", None, 2.0, 0.3),
    ]

    export_audio(cues, 3.0, voice, path, ignore, Levels(voice=0.5, chimes=0.0))
    without_chimes = samples_of(path)
    export_audio(cues, 3.0, voice, path, ignore)
    with_chimes = samples_of(path)

    assert max(without_chimes) == 5_000
    assert not any(without_chimes[:SAMPLE_RATE])
    assert any(with_chimes[:SAMPLE_RATE])
    assert any(with_chimes[2 * SAMPLE_RATE :]), "a tick stands in for the countdown"


def test_progress_grows_to_one(tmp_path: Path, voice: SlowVoice):
    shares: list[float] = []

    export_audio([], 45.0, voice, tmp_path / "session.wav", shares.append)

    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_ten_minutes_take_a_hundredth_of_their_time(tmp_path: Path, voice: SlowVoice):
    cues = [
        LaidCue(at, 0, CueKind.NAME, "Hold.", Sound.END, at + 0.2, 0.1) for at in range(0, 600, 3)
    ]
    began = process_time()

    export_audio(cues, 600.0, voice, tmp_path / "session.wav", ignore)

    assert process_time() - began < 6.0


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path, voice: SlowVoice):
    with pytest.raises(NotWrittenError, match=r"nowhere.session\.wav could not be written"):
        export_audio([], 1.0, voice, tmp_path / "nowhere" / "session.wav", ignore)


def test_a_full_disk_leaves_the_old_file_and_no_half_of_a_new_one(
    tmp_path: Path, voice: SlowVoice, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "session.wav"
    path.write_text("the old one")

    def fail(self: wave.Wave_write, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(wave.Wave_write, "writeframes", fail)

    with pytest.raises(NotWrittenError, match="No space left on device"):
        export_audio([], 30.0, voice, path, ignore)
    assert [each.name for each in tmp_path.iterdir()] == ["session.wav"]
    assert path.read_text() == "the old one"


def test_an_export_that_is_called_off_leaves_nothing(tmp_path: Path, voice: SlowVoice):
    def call_off(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_audio([], 30.0, voice, tmp_path / "session.wav", call_off)
    assert list(tmp_path.iterdir()) == []


def test_clips_are_waited_for_and_what_cannot_be_spoken_is_named():
    voice = SlowVoice(unspeakable=("Go.",))
    shares: list[float] = []

    missing = make_clips(voice, ["Hold.", "", "Go.", "Hold.", "One."], shares.append)

    assert missing == ("Go.",)
    assert set(voice.clips) == {"Hold.", "One."}
    assert shares == pytest.approx([0.0, 1 / 3, 2 / 3, 2 / 3, 1.0])


def test_what_failed_by_accident_is_spoken_at_the_second_try():
    voice = SlowVoice(stumbling={"Go."})

    assert make_clips(voice, ["Hold.", "Go.", "One."], ignore) == ()
    assert set(voice.clips) == {"Hold.", "Go.", "One."}
