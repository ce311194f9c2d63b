"""The one format of all sound in HipTimer, and how pieces of it are mixed into one stream.

Live sound and exported files share the mixer, which works block by block.

Pure: it counts frames and knows neither clock nor device nor file. The frames do not depend on
the size of the blocks nor on the order in which pieces were added.
"""

from __future__ import annotations

from array import array
from bisect import insort
from collections.abc import Iterable
from operator import add, attrgetter
from typing import TypeAlias

from msgspec import Struct

SAMPLE_RATE = 22_050
"""Frames a second, each of them mono and of 16 bit. The engines of all three systems write their
speech at this rate, so that clips are played and exported as they are, without a resampled copy; a
device converts anyway."""

Samples: TypeAlias = "array[int]"
"""Frames as an array of type "h". Not to be changed once handed over."""

FADE_SECONDS = 0.03
UNITY = 1 << 15
LOUDEST, LOWEST = 32_767, -32_768

_start, _end = attrgetter("start"), attrgetter("end")


def silence(frames: int) -> Samples:
    """`frames` frames of silence."""
    return array("h", bytes(2 * frames))


def frames_in(seconds: float) -> int:
    """The nearest whole number of frames in `seconds`."""
    return round(seconds * SAMPLE_RATE)


class Piece(Struct, frozen=True):
    """Samples that begin at frame `start`, made quieter by `gain`, 0 to 1."""

    start: int
    samples: Samples
    gain: float = 1.0

    @property
    def end(self) -> int:
        return self.start + len(self.samples)

    def between(self, begin: int, end: int) -> Samples:
        """The frames of it that fall between `begin` and `end`, with its gain applied."""
        part = self.samples[max(0, begin - self.start) : max(0, end - self.start)]
        factor = round(self.gain * UNITY)
        return part if factor >= UNITY else array("h", [(each * factor) >> 15 for each in part])


class Mixer:
    """A stream that starts with frame 0 and goes on for ever; where no piece is, it is silent."""

    def __init__(self) -> None:
        self.frame = 0  # that the next block begins with
        self._waiting: list[Piece] = []
        self._sounding: list[Piece] = []

    @property
    def silent(self) -> bool:
        """Whether nothing is sounding or waiting."""
        return not (self._sounding or self._waiting)

    def add(self, piece: Piece) -> None:
        """Play `piece` when its time comes. What of it is in the past is not heard."""
        insort(self._waiting, piece, key=_start)

    def fade_out(self) -> None:
        """Fade what is sounding within `FADE_SECONDS`; forget what has not begun."""
        self._waiting.clear()
        self._sounding = [self._faded(piece) for piece in self._sounding]

    def block(self, frames: int) -> Samples:
        begin, end = self.frame, self.frame + frames
        while self._waiting and self._waiting[0].start < end:
            self._sounding.append(self._waiting.pop(0))
        parts = [
            Piece(max(0, piece.start - begin), piece.between(begin, end))
            for piece in self._sounding
            if piece.end > begin
        ]
        self._sounding = [piece for piece in self._sounding if piece.end > end]
        self.frame = end
        return _layered(parts, frames)

    def _faded(self, piece: Piece) -> Piece:
        length = frames_in(FADE_SECONDS)
        rest = piece.between(self.frame, self.frame + length)
        ramp = (sample * (length - at) // length for at, sample in enumerate(rest))
        return Piece(self.frame, array("h", ramp))


def _layered(parts: list[Piece], frames: int) -> Samples:
    """The sum of `parts`, that begin within a block of `frames` frames.

    What is too loud for 16 bit is held at the loudest value. Sums first and limits once, as
    limiting after each part would depend on their order.
    """
    if len(parts) == 1 and len(parts[0].samples) == frames:
        return parts[0].samples
    block = silence(frames)
    for group in _overlapping(parts):
        begin, end = group[0].start, max(map(_end, group))
        block[begin:end] = group[0].samples if len(group) == 1 else _summed(group, begin, end)
    return block


def _overlapping(parts: Iterable[Piece]) -> list[list[Piece]]:
    """`parts` in groups that nothing else sounds with: most sound alone and are only copied."""
    groups: list[list[Piece]] = []
    end = 0
    for part in sorted(parts, key=_start):
        if groups and part.start < end:
            groups[-1].append(part)
        else:
            groups.append([part])
        end = max(end, part.end)
    return groups


def _summed(parts: Iterable[Piece], begin: int, end: int) -> Samples:
    total = [0] * (end - begin)
    for part in parts:
        here = slice(part.start - begin, part.end - begin)
        total[here] = map(add, total[here], part.samples)
    if max(total) > LOUDEST or min(total) < LOWEST:
        total = [max(LOWEST, min(LOUDEST, value)) for value in total]
    return array("h", total)
