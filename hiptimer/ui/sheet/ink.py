"""Draws a figure for print: few flat opaque fills, no gradient, no transparency, no pixels.

The screen's painter would do, but its soft edges come out of a PDF as hundreds of masks: twelve
figures are 0.9 MB and take a viewer ten seconds. Here a shape is its outline and three shades.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from math import hypot
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPolygonF

from hiptimer.figure.moment import Moment
from hiptimer.training.sides import Side
from hiptimer.ui.figure.moulding import shapes_of
from hiptimer.ui.figure.muscle_shapes import LitMuscle
from hiptimer.ui.figure.outline import Affine, Disc, Point, hull
from hiptimer.ui.figure.painter import colours_of
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.scenery import MAT_THICKNESS, mat_outline
from hiptimer.ui.figure.shade import on_floor, shadow, touched
from hiptimer.ui.figure.shapes import Line, Patch, Shape, Tone
from hiptimer.ui.figure.things import walls_behind
from hiptimer.ui.figure.tones import Ramp, Tints
from hiptimer.ui.look.tokens import LIGHT

FINENESS: Final = 5
"""How many of the painter's units a pixel of the figure is. Outlines are rounded to units."""
LINE: Final = 0.0055
"""Metres that an outline is wide."""
THINNEST, THICKEST = 1.3, 3.2
"""Pixels of the figure."""

NARROWER: Final = ((0.0, 0.40), (0.0, 0.26, 0.60))
"""The share of its radius by which each shade is narrower than its shape, in small and large."""
LARGE: Final = 180.0
"""Pixels of a metre from which on a figure is large."""
SMALLEST_LIT: Final = 5.0
"""Pixels of radius below which a piece has no lighter shades."""
SAME: Final[Affine] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
FLAT: Final = 2.5
"""The square of the units by which a corner may be off and still be left out."""
BEYOND: Final = 8000.0
"""Pixels to a place that is surely outside the picture."""

PAPER: Final = QColor("#FFFFFF")
OUTLINE: Final = "#1C262C"
SHADE: Final = (QColor("#E9EDEF"), QColor("#DCE2E5"))
"""What the body darkens on the floor, farther from it and nearer."""
TOUCHED: Final = QColor("#AEB8BD")
"""Where something rests on it."""
MAT: Final = (QColor("#C3CFD1"), QColor("#F2F6F6"))
"""A mat's edge, and its top or the floor."""
PRINTED: Final = {
    Tone.SKIN: Ramp("#3B2A20", "#D8AC8B", "#EFCBAE", "#FAE3D0"),
    Tone.SHIRT: Ramp(OUTLINE, "#D9E1E5", "#F3F6F7", "#FFFFFF"),
    Tone.SHORTS: Ramp(OUTLINE, "#A3AFB7", "#BCC6CC", "#D2DADE"),
    Tone.HAIR: Ramp("#1A120D", "#3A2A20", "#4E3A2D", "#6B5443"),
    Tone.SHOE: Ramp("#0C2422", "#1D7A72", "#3D9C93", "#74BDB6"),
    Tone.SOLE: Ramp(OUTLINE, "#D9E1E5", "#F3F6F7", "#FFFFFF"),
    Tone.SOCK: Ramp(OUTLINE, "#D9E1E5", "#F3F6F7", "#FFFFFF"),
    Tone.CUSHION: Ramp("#2E2746", "#A79DC6", "#C6BEDD", "#E1DCEF"),
    Tone.PILLOW: Ramp(OUTLINE, "#D3DBE3", "#EDF1F5", "#FFFFFF"),
    Tone.WOOD: Ramp("#5B4A3A", "#B7A58F", "#D6C8B5", "#EFE6D9"),
    Tone.WALL: Ramp("#A3AFB5", "#C6CFD3", "#DCE2E5", "#EDF1F2"),
}

SIDES: Final = {Side.LEFT: LIGHT.left_ink, Side.RIGHT: LIGHT.right}
"""The darker blue, because in grey the usual one is like the orange."""


class PrintTints(Tints):
    """The figure's colours on white paper: dark outlines, and different in grey too."""

    def __init__(self) -> None:
        super().__init__(LIGHT)
        self._ramps = PRINTED
        self._sides = {str(side): QColor(colour) for side, colour in SIDES.items()}


@cache
def print_tints() -> PrintTints:
    """The colours, made once."""
    return PrintTints()


class FigureInk:
    """Draws one moment through `screen`, whose pixel is `FINENESS` of the painter's units."""

    def __init__(self, painter: QPainter, moment: Moment, screen: Screen) -> None:
        self._painter = painter
        self._moment = moment
        self._screen = screen
        self._narrower = NARROWER[screen.scale >= LARGE]
        self._width = min(max(LINE * screen.scale, THINNEST), THICKEST)

    def paint(self) -> None:
        """Draw walls and floor, then the things and the body; settings are left as they were."""
        self._painter.save()
        self._painter.setPen(Qt.PenStyle.NoPen)
        moment, screen = self._moment, self._screen
        self._paint_floor()
        for patch in walls_behind(moment.props, moment.body, screen):
            self._paint_patch(patch)
        self._paint_shadow()
        shapes = shapes_of(moment.body, screen, moment.highlights, moment.props, moment.contacts)
        for shape in shapes:
            if isinstance(shape, Patch):
                self._paint_patch(shape)
                continue
            if isinstance(shape, LitMuscle):
                self._paint_muscle(shape)
            elif shape.tone in print_tints().features:
                self._fill(
                    print_tints().features[shape.tone], ((p.points, SAME) for p in shape.pieces)
                )
            else:
                self._paint_solid(shape)
        self._painter.restore()

    def _paint_floor(self) -> None:
        """A mat, or a round of floor under who stands on none."""
        if mat := self._moment.mat:
            edge = mat_outline(mat, self._screen, -MAT_THICKNESS)
            self._fill(MAT[0], [(edge, SAME)])
            self._fill(MAT[1], [(mat_outline(mat, self._screen, 0.0), SAME)])
        else:
            width, height = self._screen.size
            below = on_floor(self._screen, self._moment.camera.target, 1.0)
            wide = width / 2
            high = min(wide * self._screen.floor_slant, height - below.y)
            outline = hull([Disc(wide, below.y, wide * wide, 0.0, high * high)], 48)
            self._fill(MAT[1], [(outline, SAME)])

    def _paint_patch(self, patch: Patch) -> None:
        self._fill(print_tints().patch(patch.tone, patch.light), [(patch.points, SAME)])

    def _paint_shadow(self) -> None:
        pieces = shadow(self._moment, self._screen)
        for colour, share in zip(SHADE, (0.25, 0.6), strict=True):
            # What is high above the floor throws a wide shadow without a dark middle.
            dark = (piece for piece in pieces if share * piece.radius < 0.8)
            self._fill(colour, ((p.points, p.shrunk(share * p.radius)) for p in dark))
        hard = touched(self._moment, self._screen)
        self._fill(TOUCHED, ((points, SAME) for points in hard))

    def _paint_muscle(self, muscle: LitMuscle) -> None:
        self._painter.save()
        if within := muscle.within:
            outlines = [(piece.points, piece.grown(self._width)) for piece in within.pieces]
            self._painter.setClipPath(_path(outlines), Qt.ClipOperation.IntersectClip)
            if within.fade:
                self._cut(within.fade)
        for colour, outlines in colours_of(muscle, print_tints()):
            self._fill(colour, ((outline, SAME) for outline in outlines))
        self._painter.restore()

    def _paint_solid(self, shape: Shape) -> None:
        self._painter.save()
        if shape.fade:
            self._cut(shape.fade)
        edge, *shades = print_tints().shades(shape.tone, shape.far, len(self._narrower))
        self._fill(edge, ((piece.points, piece.grown(self._width)) for piece in shape.pieces))
        for shade, share in zip(shades, self._narrower, strict=True):
            lit = (p for p in shape.pieces if not share or p.radius > SMALLEST_LIT)
            self._fill(shade, ((piece.points, piece.shrunk(share)) for piece in lit))
        self._painter.restore()

    def _fill(self, colour: QColor, outlines: Iterable[tuple[Sequence[Point], Affine]]) -> None:
        """Fill outlines, each moved, as one."""
        path = _path(outlines)
        if not path.isEmpty():
            self._painter.fillPath(path, QBrush(colour))

    def _cut(self, fade: Line) -> None:
        """Leave out what lies before the middle of the line along which a shape comes in."""
        x0, y0, x1, y1 = fade
        dx, dy = x1 - x0, y1 - y0
        long = hypot(dx, dy) or 1.0
        ux, uy = dx / long * BEYOND, dy / long * BEYOND
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        corners = [
            (x - uy, y + ux),
            (x + uy, y - ux),
            (x + uy + ux, y - ux + uy),
            (x - uy + ux, y + ux + uy),
        ]
        self._painter.setClipPath(_path([(corners, SAME)]), Qt.ClipOperation.IntersectClip)


def _path(outlines: Iterable[tuple[Sequence[Point], Affine]]) -> QPainterPath:
    """Outlines, each moved, in whole units of the painter."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for points, by in outlines:
        xx, xy, yx, yy, dx, dy = (each * FINENESS for each in by)
        spots = [(round(xx * x + yx * y + dx), round(xy * x + yy * y + dy)) for x, y in points]
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in _simpler(spots)]))
        path.closeSubpath()
    return path


def _simpler(spots: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The corners without those that lie nearly on the line from the one before to the next."""
    kept = spots[:1]
    for (x, y), (next_x, next_y) in pairwise(spots[1:]):
        before_x, before_y = kept[-1]
        dx, dy = next_x - before_x, next_y - before_y
        aside = dx * (y - before_y) - dy * (x - before_x)
        if aside * aside > FLAT * (dx * dx + dy * dy):
            kept.append((x, y))
    return kept + spots[-1:]
