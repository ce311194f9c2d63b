"""A spoken text as samples, without the silence around it; its sound file, and where that is kept.

Read are WAV, and AIFF for macOS: there the engine writes AIFF whatever the file is called, and
newer versions of Python have no reader for it. Written is WAV.
Clips are kept from one session to the next, so that a text is spoken to file only once.
"""

from __future__ import annotations

import struct
import sys
import wave
from array import array
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from typing import TypeAlias

from msgspec import Struct

from hiptimer.files import make_folder, replacing

Samples: TypeAlias = "array[int]"

AUDIBLE_SHARE = 0.02
"""Of the loudest sample: what is quieter at either end counts as silence."""
LEAD_SECONDS = 0.005
TAIL_SECONDS = 0.03
"""Longer than the lead: the end of a word dies away."""
BLOCK_SAMPLES = 256
"""Looked through at a time for what is audible."""
BOUND_BYTES = 64 * 1024 * 1024
SCRATCH = ".speaking-"
"""How the folders are called, beside the clips, in which the voice process speaks to files."""
TREATMENT = "3"
"""Counts changes of what is done to speech before it is kept."""


class Clip(Struct, frozen=True):
    """Mono samples of 16 bit, `rate` of them a second."""

    samples: Samples
    rate: int

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate

    @property
    def peak(self) -> int:
        """The loudest sample, whatever its sign, and up to 256 more; 0 if there is none.

        Only high bytes are looked at, all in one set: a fifth of the time of all samples.
        """
        highs = set(self.samples.tobytes()[_HIGH_BYTES])
        return 256 * max((min(high + 1, 256 - high) for high in highs), default=0)

    def trimmed(self) -> Clip:
        """This clip without the silence around it; empty if there is nothing else."""
        threshold = max(1, round(self.peak * AUDIBLE_SHARE))
        first = _first_audible(self.samples, threshold)
        if first is None:
            return Clip(array("h"), self.rate)
        last = len(self.samples) - (_first_audible(self.samples[::-1], threshold) or 0)
        begin = max(0, first - round(LEAD_SECONDS * self.rate))
        return Clip(self.samples[begin : last + round(TAIL_SECONDS * self.rate)], self.rate)


_HIGH_BYTES = slice(1 if sys.byteorder == "little" else 0, None, 2)


def _first_audible(samples: Samples, threshold: int) -> int | None:
    """Where `threshold` is reached, looked for in the first block whose extremes reach it."""
    for begin in range(0, len(samples), BLOCK_SAMPLES):
        block = samples[begin : begin + BLOCK_SAMPLES]
        if max(block) >= threshold or min(block) <= -threshold:
            return begin + next(at for at, each in enumerate(block) if abs(each) >= threshold)
    return None


_FLIPPED = bytes(value ^ 0x80 for value in range(256))
"""A high byte of samples from -32768 on as one of samples from 0 on, and back."""
_LARGEST_FACTOR = 0xFE00


def amplified(samples: Samples, gain: float) -> Samples:
    """`samples` times `gain`, to 1/256; what becomes too loud is nonsense.

    All of them are the digits of one long number, four bytes each, which is multiplied once: a
    seventh of the time that a multiplication of each takes, and there are millions in a session.
    """
    factor = min(round(gain * 256), _LARGEST_FACTOR)
    native = array("h", samples)
    if sys.byteorder == "big":
        native.byteswap()
    data = native.tobytes()
    digits = bytearray(2 * len(data))
    digits[0::4], digits[1::4] = data[0::2], data[1::2].translate(_FLIPPED)
    # Half a step rounds, and the middle stays where it was.
    shift = (128 + (32_768 << 8) - 32_768 * factor) % (1 << 24)
    ones = int.from_bytes(b"\1\0\0\0" * len(samples), "little")
    number = int.from_bytes(digits, "little") * factor + ones * shift
    digits[:] = number.to_bytes(len(digits), "little")
    result = bytearray(len(data))
    result[0::2], result[1::2] = digits[1::4], digits[2::4].translate(_FLIPPED)
    louder = array("h", bytes(result))
    if sys.byteorder == "big":
        louder.byteswap()
    return louder


LITTLE_ENDIAN_AIFF = b"sowt"
BIG_ENDIAN_AIFF = (b"NONE", b"twos")
HIGHEST_RATE = 192_000
_UNREADABLE = (wave.Error, struct.error, EOFError, ValueError, KeyError, OverflowError)


class SpeechFileError(Exception):
    """The file is not sound that can be read; the text says what is wrong with it."""


def read_speech(path: Path) -> Clip:
    """The first channel of a file of 16-bit samples. Raises `SpeechFileError`, `OSError`."""
    data = path.read_bytes()
    try:
        clip = _read_aiff(data) if data[:4] == b"FORM" else _read_wav(path)
    except _UNREADABLE as error:
        raise SpeechFileError(f"{path.name} cannot be read: {error}") from error
    if not 0 < clip.rate <= HIGHEST_RATE:
        raise SpeechFileError(f"{path.name} claims {clip.rate} samples a second")
    return clip


def write_wav(path: Path, clip: Clip) -> None:
    """Write `clip` as a WAV file. Raises `OSError`."""
    with path.open("wb") as file, wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(clip.rate)
        sound.writeframes(clip.samples.tobytes())


class ClipKey(Struct, frozen=True):
    """Everything on which the sound of a clip depends."""

    driver: str
    version: str
    voice: str
    rate: int
    text: str

    @property
    def file_name(self) -> str:
        """A name that no other clip has."""
        parts = (self.driver, self.voice, str(self.rate), self.version, TREATMENT, self.text)
        return f"{sha256('|'.join(parts).encode()).hexdigest()}.wav"


class ClipCache:
    """The clips in `folder`, at most `bound` bytes of them; those not used for longest go first.

    What is in `before`, where they were once, is moved there when a clip is first asked for.
    """

    def __init__(
        self, folder: Path, bound: int = BOUND_BYTES, *, before: Path | None = None
    ) -> None:
        self.folder = folder
        self._before = None if before == folder else before
        self._bound = bound
        self._bytes: int | None = None

    def load(self, key: ClipKey) -> Clip | None:
        """The clip of `key`, or None. A damaged file is thrown away, so that it is made again."""
        before, self._before = self._before, None
        if before is not None and before.is_dir() and not before.is_symlink():
            move_clips(before, self.folder)
        path = self.folder / key.file_name
        try:
            clip = read_speech(path)
        except OSError:
            return None
        except SpeechFileError:
            clip = None
        if clip is None or not clip.samples:
            self._remove(path)
            return None
        with suppress(OSError):  # a read-only folder still has clips to give
            path.touch()
        return clip

    def has(self, key: ClipKey) -> bool:
        """Whether there is a file for it, which may be damaged."""
        return (self.folder / key.file_name).exists()

    def store(self, key: ClipKey, clip: Clip) -> None:
        """Keep `clip`. Raises `OSError`: the disk is full, or the folder cannot be written to."""
        make_folder(self.folder, private=True)
        with replacing(self.folder / key.file_name, private=True, lasting=False) as part:
            write_wav(part, clip)
            size = part.stat().st_size
        if self._bytes is None:
            self._bytes = sum(size for *_, size in self._files())
        else:
            self._bytes += size
        if self._bytes > self._bound:
            self._make_room()

    def _make_room(self) -> None:
        """Remove the oldest until a tenth of the bound is free."""
        files = sorted(self._files())
        left = sum(size for *_, size in files)
        for _used, path, size in files:
            if left <= self._bound * 0.9:
                break
            self._remove(path)
            left -= size
        self._bytes = left

    def _files(self) -> Iterator[tuple[float, Path, int]]:
        """When each file was last used, the file, and its size in bytes."""
        for path in self.folder.iterdir():
            try:
                state = path.stat()
            except OSError:
                continue  # another process was faster
            yield state.st_mtime, path, state.st_size

    def _remove(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            return  # in use on Windows, or read-only: the next store or load tries again


def move_clips(before: Path, folder: Path) -> None:
    """Move the clips in `before` to `folder`, and remove `before`.

    Another start may do so at the same time. What cannot be moved stays, until it can be.
    """
    with suppress(OSError):
        make_folder(folder.parent, private=True)
        if not folder.exists():
            before.rename(folder)  # at once, where both are on one disk
            return
    with suppress(OSError):
        make_folder(folder, private=True)
        for path in before.glob("*.wav"):
            _move_clip(path, folder / path.name)
        for scratch in before.glob(f"{SCRATCH}*"):
            rmtree(scratch, ignore_errors=True)
        before.rmdir()


def _move_clip(path: Path, target: Path) -> None:
    """Move it whole or not at all: half a clip would be played."""
    try:
        path.replace(target)
    except FileNotFoundError:
        return  # another start was faster
    except OSError:  # to another disk it has to be copied
        with replacing(target, private=True, lasting=False) as part:
            part.write_bytes(path.read_bytes())
        path.unlink()


def _read_wav(path: Path) -> Clip:
    with wave.open(str(path), "rb") as sound:
        _expect_16_bit(sound.getsampwidth() * 8)
        data = sound.readframes(sound.getnframes())
        return Clip(_first_channel(data, sound.getnchannels(), "little"), sound.getframerate())


def _read_aiff(data: bytes) -> Clip:
    chunks = dict(_chunks(data))
    channels, _frames, bits = struct.unpack_from(">hIh", chunks[b"COMM"])
    rate = _extended_float(chunks[b"COMM"][8:18])
    _expect_16_bit(bits)
    compression = chunks[b"COMM"][18:22] if data[8:12] == b"AIFC" else b"NONE"
    if compression not in (LITTLE_ENDIAN_AIFF, *BIG_ENDIAN_AIFF):
        raise SpeechFileError(f"its sound is compressed as {compression!r}")
    order = "little" if compression == LITTLE_ENDIAN_AIFF else "big"
    # The sound chunk opens with an offset to the first sample and a block size.
    (offset,) = struct.unpack_from(">I", chunks[b"SSND"])
    return Clip(_first_channel(chunks[b"SSND"][8 + offset :], channels, order), round(rate))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of an AIFF file; each is padded to an even length."""
    at = 12
    while at + 8 <= len(data):
        name, size = struct.unpack_from(">4sI", data, at)
        yield name, data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _extended_float(data: bytes) -> float:
    """An 80-bit float as in an AIFF header: exponent with a bias of 16383, 64 bits of mantissa."""
    exponent, mantissa = struct.unpack(">HQ", data)
    return mantissa * 2.0 ** ((exponent & 0x7FFF) - 16383 - 63)


def _first_channel(data: bytes, channels: int, order: str) -> Samples:
    if channels < 1:
        raise SpeechFileError(f"it claims {channels} channels")
    samples = array("h", data[: len(data) // 2 * 2])
    if order != sys.byteorder:
        samples.byteswap()
    return samples[::channels]


def _expect_16_bit(bits: int) -> None:
    if bits != 16:
        raise SpeechFileError(f"its samples have {bits} bits, not 16")
