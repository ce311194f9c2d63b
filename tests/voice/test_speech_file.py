"""The sound files of speech engines: WAV, the AIFF of macOS, and what is neither."""

from __future__ import annotations

import struct
import wave
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.voice.clip import (
    LEAD_SECONDS,
    TAIL_SECONDS,
    Clip,
    SpeechFileError,
    read_speech,
    write_wav,
)

RATE = 22_050
SAMPLES = array("h", [0, 1, -2, 300, -32_768, 32_767])
RATE_AS_80_BIT_FLOAT = bytes.fromhex("400DAC44000000000000")


def aiff(
    samples: array[int], *, compression: bytes | None = None, bits: int = 16, channels: int = 1
) -> bytes:
    """An AIFF file as the specification has it, or an AIFC file with that compression."""
    stored = array("h", samples)
    if compression != b"sowt":
        stored.byteswap()
    common = struct.pack(">hIh", channels, len(samples) // channels, bits) + RATE_AS_80_BIT_FLOAT
    if compression:
        common += compression + b"\x00\x00"
    sound = struct.pack(">II", 0, 0) + stored.tobytes()
    kind = b"AIFC" if compression else b"AIFF"
    chunks = b"".join(
        name + struct.pack(">I", len(body)) + body + b"\x00" * (len(body) % 2)
        for name, body in ((b"FVER", b"odd"), (b"COMM", common), (b"SSND", sound))
    )
    return b"FORM" + struct.pack(">I", 4 + len(chunks)) + kind + chunks


def test_a_wav_file_is_read_as_it_was_written(tmp_path: Path):
    path = tmp_path / "speech.wav"
    write_wav(path, Clip(SAMPLES, RATE))

    assert read_speech(path) == Clip(SAMPLES, RATE)


@pytest.mark.parametrize("compression", [None, b"NONE", b"twos", b"sowt"])
def test_the_aiff_of_macos_is_read_whatever_it_is_called(tmp_path: Path, compression: bytes | None):
    path = tmp_path / "speech.wav"
    path.write_bytes(aiff(SAMPLES, compression=compression))

    assert read_speech(path) == Clip(SAMPLES, RATE)


def test_of_two_channels_the_first_is_taken(tmp_path: Path):
    path = tmp_path / "speech.wav"
    path.write_bytes(aiff(array("h", [1, 9, 2, 9, 3, 9]), channels=2))

    assert read_speech(path).samples.tolist() == [1, 2, 3]


def test_compressed_and_8_bit_sound_is_refused_by_name(tmp_path: Path):
    path = tmp_path / "speech.wav"
    path.write_bytes(aiff(SAMPLES, compression=b"ima4"))
    with pytest.raises(SpeechFileError, match="ima4"):
        read_speech(path)

    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(RATE)
        sound.writeframes(b"\x80" * 100)
    with pytest.raises(SpeechFileError, match="8 bits"):
        read_speech(path)


@given(st.binary(max_size=200), st.sampled_from([b"", b"FORM", aiff(SAMPLES)[:40], b"RIFF"]))
def test_anything_else_is_refused_without_a_crash(tmp_path_factory, data: bytes, start: bytes):
    path = tmp_path_factory.getbasetemp() / "anything.wav"
    path.write_bytes(start + data)

    try:
        clip = read_speech(path)
    except SpeechFileError:
        return
    assert clip.rate > 0


@given(
    st.integers(0, 4_000), st.integers(1, 4_000), st.integers(0, 4_000), st.integers(100, 32_767)
)
def test_silence_is_cut_off_up_to_a_little_around_the_voice(
    before: int, voice: int, after: int, level: int
):
    silent, loud = array("h", [0]), array("h", [level, -level])
    clip = Clip(silent * before + loud * voice + silent * after, RATE).trimmed()

    lead = min(before, round(LEAD_SECONDS * RATE))
    tail = min(after, round(TAIL_SECONDS * RATE))
    assert clip.samples == silent * lead + loud * voice + silent * tail


def test_of_silence_nothing_is_left():
    assert not Clip(array("h", [0]) * 1000, RATE).trimmed().samples
    assert not Clip(array("h"), RATE).trimmed().samples
