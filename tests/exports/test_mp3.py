"""A sound as an MP3 file: what it says of itself, read by others, and that it sounds the same."""

from __future__ import annotations

import io
from array import array
from collections.abc import Iterator, Sequence
from math import pi, sin
from operator import mul
from pathlib import Path
from random import Random
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutagen.id3 import ID3, PictureType
from mutagen.mp3 import MP3

from hiptimer.audio.device import miniaudio_offline
from hiptimer.audio.mixer import SAMPLE_RATE, Samples, frames_in, silence
from hiptimer.exports.audio_file import write_mp3
from hiptimer.exports.mp3 import Chapter, id3_tag
from hiptimer.files import NotWrittenError
from hiptimer.training.languages import Language

texts = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=60)
times = st.floats(0, 7200)
drills = st.lists(st.builds(Chapter, times, times, texts, texts), max_size=40)
TAG = id3_tag("Short", 1.0, Language.ENGLISH, [])
ISO_639_2 = ("eng", "deu", "spa", "fra", "ita")
FARTHEST_OFF = 40
"""Frames by which the sound is looked for too early and too late."""


def on_one_line(text: str) -> str:
    return " ".join(text.split())


@given(texts, times, st.sampled_from(Language), drills, st.binary(max_size=300))
def test_whatever_it_says_is_read_by_others(
    title: str, seconds: float, language: Language, drills: list[Chapter], cover: bytes
) -> None:
    tag = id3_tag(title, seconds, language, drills, cover)
    read = ID3(io.BytesIO(tag))

    assert read.version == (2, 3, 0)
    assert read.size == len(tag)
    assert not read.unknown_frames
    assert str(read["TIT2"]) == on_one_line(title)
    assert str(read["TPE1"]) == "HipTimer"
    assert int(str(read["TLEN"])) == round(1000 * seconds)
    assert str(read["TLAN"]) == dict(zip(Language, ISO_639_2, strict=True))[language]
    assert [each.data for each in read.getall("APIC")] == [cover] * bool(cover)
    keys = [key for each in read.getall("CTOC") for key in each.child_element_ids]
    assert len(keys) == len(drills) == len(read.getall("CHAP"))
    for key, drill in zip(keys, drills, strict=True):
        chapter = read[f"CHAP:{key}"]
        assert (chapter.start_time, chapter.end_time) == (
            round(1000 * drill.begin),
            round(1000 * drill.end),
        )
        assert str(chapter.sub_frames["TIT2"]) == on_one_line(drill.title)
        described = [str(each) for each in chapter.sub_frames.getall("TIT3")]
        assert described == [on_one_line(drill.text)] * bool(drill.text)


@given(st.text(max_size=40))
def test_no_text_however_odd_breaks_the_tag(title: str) -> None:
    """Half a pair, a NUL and line ends may be in what a person has pasted."""
    tag = id3_tag(title, 1.0, Language.FRENCH, [Chapter(0, 1, title, title)])
    read = ID3(io.BytesIO(tag))
    assert len(read["TIT2"].text) == 1
    assert not set(str(read["TIT2"])) & set("\0\r\n\u2028")
    assert str(read["CHAP:drill1"].sub_frames["TIT2"]) == str(read["TIT2"])


def test_a_cover_is_known_as_one() -> None:
    (cover,) = ID3(io.BytesIO(id3_tag("", 1, Language.GERMAN, [], b"\x89PNG"))).getall("APIC")
    assert (cover.mime, cover.type) == ("image/png", PictureType.COVER_FRONT)


def test_of_more_drills_than_a_list_holds_the_first_are_told() -> None:
    drills = [Chapter(at, at + 1, f"{at}") for at in range(300)]
    read = ID3(io.BytesIO(id3_tag("", 300, Language.ITALIAN, drills)))
    assert len(read.getall("CHAP")) == len(read["CTOC:drills"].child_element_ids) == 255


def blocks_of(samples: Samples) -> Iterator[bytes]:
    for at in range(0, len(samples), SAMPLE_RATE):
        yield samples[at : at + SAMPLE_RATE].tobytes()


def decoded(path: Path) -> Samples:
    sound = miniaudio_offline().decode_file(str(path), nchannels=1, sample_rate=SAMPLE_RATE)
    return sound.samples


def chirps(frames: int) -> Samples:
    """Short rising tones between silences, as chimes and words are."""
    samples, random = silence(frames), Random(7)
    for start in range(0, frames, 5_000):
        length, pace = random.randint(600, 3_000), random.uniform(0.02, 0.2)
        for at in range(min(length, frames - start)):
            fade = sin(pi * at / length)
            samples[start + at] = round(9_000 * fade * sin(pace * at * (1 + at / length)))
    return samples


def likeness(one: Sequence[int], other: Sequence[int]) -> float:
    """The correlation of two sounds, 1 where they are the same."""
    loudness = sum(map(mul, one, one)) * sum(map(mul, other, other))
    return sum(map(mul, one, other)) / max(1.0, loudness) ** 0.5


@pytest.mark.parametrize("frames", [1, 22, 575, 576, 1_105, 22_050, 22_051, 66_666, 100_001])
def test_it_is_heard_as_long_as_it_is_to_the_frame(tmp_path: Path, frames: int) -> None:
    path = tmp_path / "session.mp3"
    write_mp3(path, blocks_of(chirps(frames)), TAG)
    assert len(decoded(path)) == frames
    assert MP3(path).info.length == pytest.approx(frames / SAMPLE_RATE, abs=1e-6)


@given(st.floats(0.05, 30))
def test_whatever_its_length_others_read_it(tmp_path_factory, seconds: float) -> None:
    path, frames = tmp_path_factory.getbasetemp() / "any.mp3", frames_in(seconds)
    write_mp3(path, blocks_of(silence(frames)), TAG)
    read: Any = MP3(path).info
    assert read.length == pytest.approx(frames / SAMPLE_RATE, abs=1e-6)
    assert (read.sample_rate, read.channels) == (SAMPLE_RATE, 1)
    assert read.bitrate == pytest.approx(48_000, rel=0.001)


def test_it_sounds_the_same_and_begins_at_the_same_frame(tmp_path: Path) -> None:
    path, samples = tmp_path / "session.mp3", chirps(2 * SAMPLE_RATE)
    write_mp3(path, blocks_of(samples), TAG)
    heard = decoded(path)

    off = FARTHEST_OFF
    middle = samples[off:-off]
    like = {by: likeness(middle, heard[off + by :]) for by in range(-off, off + 1)}
    assert max(like, key=lambda by: like[by]) == 0
    assert like[0] > 0.99


def test_ten_minutes_are_less_than_four_megabytes_and_take_six_seconds(tmp_path: Path) -> None:
    path, minute = tmp_path / "session.mp3", chirps(2 * SAMPLE_RATE) * 30
    began = process_time()
    write_mp3(path, blocks_of(minute), b"")
    assert process_time() - began < 0.6
    assert 10 * path.stat().st_size < 3_700_000, "the cover and the words need some, too"


def test_its_first_frame_tells_where_each_share_of_it_begins(tmp_path: Path) -> None:
    path = tmp_path / "session.mp3"
    write_mp3(path, blocks_of(silence(10 * SAMPLE_RATE)), TAG)
    data = path.read_bytes()[len(TAG) :]
    places = data[13 + 16 : 13 + 116]
    assert data[13:17] == b"Info"
    assert int.from_bytes(data[21:25], "big") * 576 // SAMPLE_RATE == 10
    assert int.from_bytes(data[25:29], "big") == len(data)
    assert [places[share] for share in (0, 50, 75)] == [0, 128, 192]


def test_a_full_disk_leaves_the_old_file_and_no_half_of_a_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "session.mp3"
    path.write_text("the old one")

    def fail(_file: object, _blocks: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("hiptimer.exports.audio_file.encode_mp3", fail)
    with pytest.raises(NotWrittenError, match=r"session\.mp3 .* No space left on device"):
        write_mp3(path, blocks_of(array("h", [0])), TAG)
    assert [each.name for each in tmp_path.iterdir()] == ["session.mp3"]
    assert path.read_text() == "the old one"


def test_one_that_is_called_off_leaves_nothing(tmp_path: Path) -> None:
    def called_off() -> Iterator[bytes]:
        yield silence(SAMPLE_RATE).tobytes()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_mp3(tmp_path / "session.mp3", called_off(), TAG)
    assert list(tmp_path.iterdir()) == []
