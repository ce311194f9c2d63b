"""What an MP3 file says of its sound: title, cover and chapters in front, its length to the frame.

The tag is ID3 version 2.3 with the chapters of its addendum, which players read most widely. The
encoder begins with a delay and ends with padding; the first frame, which is silent, tells players
how much of both to leave out, so that what is heard begins and ends with the session.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from struct import pack
from typing import Any, BinaryIO

from msgspec import Struct

from hiptimer.training.languages import THREE_LETTERS, Language

KILOBITS = 48
"""A second. Every second takes as much, so that any player finds a chapter at its byte."""
QUALITY = 5
ARTIST = "HipTimer"
UTF_16, LATIN_1 = b"\x01", b"\x00"
FRONT_COVER = 3
TOP_LEVEL_AND_ORDERED = 0b11
MOST_CHAPTERS = 255
UNKNOWN_OFFSET = 0xFFFF_FFFF

RATE = 22_050
"""Frames of sound a second."""
FRAMES_IN_ONE = 576
"""Frames of sound in a frame of MP3, at the rates of MPEG-2."""
DELAY = 576
"""Frames of silence that the encoder begins with."""
SIDE_INFORMATION = 9
"""Bytes of it in a mono frame of MPEG-2."""
SILENT_FRAME_KILOBITS, SILENT_FRAME_HEADER = 64, 0xFFF380C4
"""Layer III of MPEG-2 at 22,050 Hz in mono; at 48 kilobits all that is said would not fit in."""
HAS_FRAMES_BYTES_PLACES_QUALITY = 0b1111
ENCODER = b"LAME4.0  "
"""Decoders heed the delay and the padding only behind these letters."""
CONSTANT_RATE = 1
POLYNOMIAL = 0xA001


class Chapter(Struct, frozen=True):
    """A part of the sound from `begin` to `end`, in seconds, and what is said in it."""

    begin: float
    end: float
    title: str
    text: str = ""


def id3_tag(
    title: str,
    seconds: float,
    language: Language,
    chapters: Sequence[Chapter],
    cover: bytes = b"",
) -> bytes:
    """The tag of a sound of that length, with a `cover` in PNG. Of chapters it holds 255."""
    chapters = chapters[:MOST_CHAPTERS]
    keys = [b"drill%d\0" % number for number in range(1, len(chapters) + 1)]
    frames = [
        _text(b"TIT2", title),
        _text(b"TPE1", ARTIST),
        _text(b"TLEN", str(_milliseconds(seconds))),
        _text(b"TLAN", THREE_LETTERS[language]),
    ]
    if cover:
        kind = LATIN_1 + b"image/png\0" + bytes([FRONT_COVER]) + b"\0"
        frames.append(_frame(b"APIC", kind + cover))
    if chapters:
        head = b"drills\0" + bytes([TOP_LEVEL_AND_ORDERED, len(chapters)])
        frames.append(_frame(b"CTOC", head + b"".join(keys)))
    frames += [_chapter(key, each) for key, each in zip(keys, chapters, strict=True)]
    body = b"".join(frames)
    return b"ID3\x03\0\0" + _seven_bits_each(len(body)) + body


def _chapter(key: bytes, chapter: Chapter) -> bytes:
    times = (_milliseconds(chapter.begin), _milliseconds(chapter.end))
    parts = _text(b"TIT2", chapter.title)
    if chapter.text:
        parts += _text(b"TIT3", chapter.text)
    return _frame(b"CHAP", key + pack(">4I", *times, UNKNOWN_OFFSET, UNKNOWN_OFFSET) + parts)


def _text(name: bytes, text: str) -> bytes:
    """A text on one line; in this tag a NUL would begin another one."""
    line = " ".join(text.replace("\0", " ").split())
    return _frame(name, UTF_16 + b"\xff\xfe" + line.encode("utf-16-le", "replace"))


def _frame(name: bytes, body: bytes) -> bytes:
    return name + pack(">IH", len(body), 0) + body


def _seven_bits_each(number: int) -> bytes:
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)


def encode_mp3(file: BinaryIO, blocks: Iterable[bytes]) -> None:
    """Write sound to where `file` stands: mono, 16 bit, at `RATE`. Raises OSError."""
    place, frames, sound, crc = file.tell(), 0, 0, 0
    file.write(_silent_frame(0, 0, 0))  # its numbers are known at the end
    for block, data in _encoded(blocks):
        file.write(data)
        frames, sound, crc = frames + len(block) // 2, sound + len(data), _crc(data, crc)
    file.seek(place)
    file.write(_silent_frame(frames, sound, crc))


def _encoded(blocks: Iterable[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Each block and what came of it, at last what was left."""
    lame = encoder()
    for block in blocks:
        yield block, bytes(lame.encode(block))
    yield b"", bytes(lame.flush())


def encoder(kilobits: int = KILOBITS) -> Any:
    """LAME, for mono sound at `RATE`, so many `kilobits` a second throughout."""
    import lameenc

    library: Any = lameenc
    lame = library.Encoder()
    lame.silence()
    lame.set_in_sample_rate(RATE)
    lame.set_channels(1)
    lame.set_bit_rate(kilobits)
    lame.set_quality(QUALITY)
    return lame


def _silent_frame(frames: int, sound: int, crc: int) -> bytes:
    """The first frame, before `sound` bytes that hold `frames` frames of sound."""
    size = int(_size_of_one(SILENT_FRAME_KILOBITS))
    ones = round(sound / _size_of_one(KILOBITS))
    padding = max(0, ones * FRAMES_IN_ONE - DELAY - frames)
    places = bytes(share * 256 // 100 for share in range(100))
    said = pack(">I", SILENT_FRAME_HEADER) + bytes(SIDE_INFORMATION) + b"Info"
    said += pack(">3I", HAS_FRAMES_BYTES_PLACES_QUALITY, ones, size + sound) + places + bytes(4)
    said += ENCODER + bytes([CONSTANT_RATE]) + bytes(10) + bytes([KILOBITS])
    said += (DELAY << 12 | padding).to_bytes(3, "big") + bytes(4) + pack(">IH", size + sound, crc)
    return (said + pack(">H", _crc(said))).ljust(size, b"\0")


def _size_of_one(kilobits: int) -> float:
    """Bytes that a frame of MP3 takes, on average: some are a byte longer."""
    return FRAMES_IN_ONE / RATE * kilobits * 1000 / 8


def _crc(data: bytes, crc: int = 0) -> int:
    """The checksum of that frame, CRC-16, going on from `crc`."""
    for byte in data:
        crc = crc >> 8 ^ CRCS[(crc ^ byte) & 0xFF]
    return crc


def _crc_of_byte(value: int) -> int:
    for _ in range(8):
        value = value >> 1 ^ POLYNOMIAL * (value & 1)
    return value


CRCS = tuple(map(_crc_of_byte, range(256)))
