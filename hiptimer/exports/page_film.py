"""The moments of a drill's way that are drawn for a page, so that it may go straight in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from math import ceil
from typing import Final, NamedTuple

from PySide6.QtCore import QSize

from hiptimer.exports.page_timing import Reel, moment_at
from hiptimer.figure.camera import ViewBox
from hiptimer.figure.moment import Inset, Moment
from hiptimer.figure.motion import Motion, Stage, rest_seconds, switch_seconds
from hiptimer.figure.tempo import LOOP_SECONDS
from hiptimer.ui.figure import drawing
from hiptimer.ui.figure.drawing import FigureDrawing, Picture
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.strokes import FINE, Frame, Tables, bones_on, frame_of

PIXELS: Final = 400
"""Of a metre: what a sharp screen has."""
INSET_PIXELS: Final = 250
PACE: Final = 0.05
"""Seconds between the moments of which some are drawn."""
LONGEST: Final = 8
"""So many of these lie between two that are drawn, at most."""
OFF: Final = 0.6 * FINE
"""Steps of a pixel that a bone is off at most where a page goes straight."""
BREATHS: Final = 16
"""Places of a breath, of which a few pictures are enough."""
AT_ENDS: Final = 0.001
"""The share of a change of sides after which what is seen only at its ends is gone."""

MAIN: Final[frozenset[Stage]] = frozenset({"start", "enter", "leave", "rep"})


class Film(NamedTuple):
    """Pictures of the stage and of the second view, each at a share of the way, 0 to 1.

    Where there is no second view its picture is None.
    """

    places: list[float]
    pictures: list[Frame | None]
    insets: list[tuple[Inset, Frame] | None]


def way_of(reel: Reel) -> Reel:
    """The reel that has the pictures of `reel`: out of a hold is into it, the other way round."""
    return reel._replace(stage="rep") if reel.stage in MAIN else reel


def place_of(reel: Reel, fraction: float) -> float:
    """Where on its way a reel is at `fraction`, both 0 to 1."""
    return {"start": 0.0, "leave": 1 - fraction}.get(reel.stage, fraction)


class Camera:
    """Films the ways of one drill's variant."""

    def __init__(self, motion: Motion, variant: str | None, tables: Tables) -> None:
        self._motion = motion
        self._variant = variant
        self._tables = tables
        self.box = drawing.frame_of(motion, variant)
        self._size = _size(self.box, PIXELS)

    def seconds(self, way: Reel, rep: float) -> float:
        """How long a way takes at the pace at which it is seen. `rep` is what a rep takes."""
        take = self._motion.scene(self._variant, way.mirrored).take
        match way.stage:
            case "change":
                return take.change_seconds if take.change else 0.0
            case "rest":
                return rest_seconds(take)
            case "switch":
                return switch_seconds(self._motion, self._variant)
            case "hold":
                return take.breathing.cycle_seconds
            case _:
                return take.entry_seconds if take.rep is None else rep or LOOP_SECONDS

    def film(self, way: Reel, rep: float, progress: Callable[[float], None]) -> Film:
        """Draw a way's pictures, as few as can be."""
        places = [*self._places(way, self.seconds(way, rep))]
        film = Film(places, [], [])
        for at, place in enumerate(places):
            moment = moment_at(self._motion, way, place)
            film.pictures.append(frame_of(self._drawing(moment), self._tables))
            film.insets.append(self._inset(moment))
            progress((at + 1) / len(places))
        return film

    def _places(self, way: Reel, seconds: float) -> Iterator[float]:
        """The shares at which a picture is needed, from 0 to 1, of many that are looked at."""
        count = max(2, ceil(seconds / PACE))
        looks = [at / count for at in range(count + 1)]
        if way.stage == "switch":
            looks[1:1], looks[-1:-1] = [AT_ENDS], [1 - AT_ENDS]
        elif way.stage == "hold":
            looks = [at / BREATHS for at in range(BREATHS + 1)]
        bones = [self._bones(moment_at(self._motion, way, look)) for look in looks]
        at = 0
        yield looks[at]
        while at < len(looks) - 1:
            ahead = at + 1
            while ahead + 1 < len(looks) and ahead + 1 - at <= LONGEST:
                if not _straight(bones[at : ahead + 2], looks[at : ahead + 2]):
                    break
                ahead += 1
            at = ahead
            yield looks[at]

    def _bones(self, moment: Moment) -> list[int]:
        size = (self._size.width(), self._size.height())
        return bones_on(moment.body, Screen(moment.camera, self.box, size))

    def _drawing(self, moment: Moment) -> FigureDrawing:
        return FigureDrawing(Picture(moment, self.box), self._size)

    def _inset(self, moment: Moment) -> tuple[Inset, Frame] | None:
        view = moment.inset
        if view is None:
            return None
        x, y = view.span / 2, view.tall / 2
        box = ViewBox(-x, -y, x, y)
        inner = Picture(replace(moment, camera=view.camera, inset=None), box)
        return view, frame_of(FigureDrawing(inner, _size(box, INSET_PIXELS)), self._tables)


def _size(box: ViewBox, pixels: int) -> QSize:
    return QSize(ceil(box.width * pixels), ceil(box.height * pixels))


def _straight(bones: Sequence[Sequence[int]], looks: Sequence[float]) -> bool:
    """Whether all lie where one who goes straight from the first to the last is at that time."""
    first, last = bones[0], bones[-1]
    for between, look in zip(bones[1:-1], looks[1:-1], strict=True):
        share = (look - looks[0]) / (looks[-1] - looks[0])
        for start, there, end in zip(first, between, last, strict=True):
            if abs(start + (end - start) * share - there) > OFF:
                return False
    return True
