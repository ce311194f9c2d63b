"""Pictures that follow each other, packed: what goes on evenly takes next to no room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from hiptimer.ui.figure.strokes import Frame, Stroke, Track

BONES: Final = "bones"
LEAP: Final = 240
"""Steps from one picture to the next by which it is known that a thing is another."""

Listing = dict[str, object]


@dataclass(slots=True)
class _Run:
    """A stretch of pictures, from `start` on, in which a track goes on."""

    start: int
    anchor: int
    smooth: bool
    rows: list[list[int]] = field(default_factory=list[list[int]])

    def goes_on(self, at: int, track: Track) -> bool:
        """Whether picture `at` has `track` next, and not another thing of that name."""
        last = self.rows[-1]
        if self.start + len(self.rows) != at or len(last) != len(track.numbers):
            return False
        return not track.alike or all(
            abs(a - b) < LEAP for a, b in zip(last, track.numbers, strict=True)
        )


class Store:
    """Takes in pictures and has their numbers, those of a place one behind the other."""

    def __init__(self) -> None:
        self._low, self._high = bytearray(), bytearray()

    def view_of(self, frames: Sequence[Frame | None]) -> Listing:
        """What is to be known of a view to draw its `frames`; None is where it is not shown.

        `programs` are the strokes of pictures, `drawn` the index of one for each picture or -1.
        `runs` has for every track the stretches of pictures in which it goes on: the first, how
        many, how many numbers each, the anchor, whether it is smooth, and where its numbers are.
        """
        names: dict[str, int] = {BONES: 0}
        programs: dict[tuple[tuple[int, ...], ...], int] = {}
        drawn: list[int] = []
        for frame in frames:
            if frame is None:
                drawn.append(-1)
                continue
            program = tuple([_listed(stroke, names) for stroke in frame.strokes])
            drawn.append(programs.setdefault(program, len(programs)))
        runs = [[self._kept(run) for run in _runs(frames, name)] for name in names]
        return {"programs": [*programs], "drawn": drawn, "runs": runs}

    @property
    def packed(self) -> bytes:
        """All numbers: their lower halves, then the higher ones, which are nearly all 0."""
        return bytes(self._low + self._high)

    def _kept(self, run: _Run) -> list[int]:
        start = len(self._low)
        for column in zip(*run.rows, strict=True):
            was = column[0]
            self._keep(was)
            slope = 0
            for number in column[1:]:
                self._keep(number - was - slope)
                was, slope = number, number - was
        return [run.start, len(run.rows), len(run.rows[0]), run.anchor, run.smooth, start]

    def _keep(self, number: int) -> None:
        """As two bytes, so that small numbers of either sign have a small one and a 0."""
        folded = (2 * number if number >= 0 else -2 * number - 1) & 0xFFFF
        self._low.append(folded & 0xFF)
        self._high.append(folded >> 8)


def _listed(stroke: Stroke, names: dict[str, int]) -> tuple[int, ...]:
    return (stroke.form, *[names.setdefault(name, len(names)) for name in stroke.tracks])


def _runs(frames: Sequence[Frame | None], name: str) -> Iterator[_Run]:
    run: _Run | None = None
    for at, frame in enumerate(frames):
        track = _track(frame, name)
        if track is None:
            continue
        if run is None or not run.goes_on(at, track):
            if run:
                yield run
            run = _Run(at, track.anchor, track.smooth)
        run.rows.append(track.numbers)
    if run:
        yield run


def _track(frame: Frame | None, name: str) -> Track | None:
    if frame is None:
        return None
    return Track(frame.bones) if name == BONES else frame.tracks.get(name)
