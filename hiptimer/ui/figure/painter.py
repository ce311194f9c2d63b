"""Fills the shapes of a figure and the shadow under it.

A shape is filled several times over, each time in a lighter shade and narrower toward its lit
side. The outline is the same again, a little wider and below. Nothing is stroked or blurred.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QTransform,
)

from hiptimer.ui.figure.muscle_shapes import LitMuscle
from hiptimer.ui.figure.outline import Affine, Piece, Point, span
from hiptimer.ui.figure.shapes import Line, Shape, Tone
from hiptimer.ui.figure.tones import Tints

THICKNESS: Final = {
    Tone.SKIN: 0.06,
    Tone.SHIRT: 0.11,
    Tone.SHORTS: 0.085,
    Tone.HAIR: 0.09,
    Tone.SHOE: 0.045,
    Tone.SOLE: 0.03,
    Tone.SOCK: 0.03,
    Tone.CUSHION: 0.10,
}
"""Metres from rim to middle of what has a tone, which tell how many shades it needs."""
PIXELS_A_SHADE: Final = 5.5
MOST_SHADES: Final = 9
LIGHTEST: Final = 0.70
"""The share of its radius by which the lightest region is narrower than its shape."""
EDGE: Final = 0.0042
"""Metres."""
SHADOW_STEPS: Final = 4
SHADOW_CELL: Final = 0.022
"""Metres that a pixel of the coarse image covers."""


def paint_shapes(
    painter: QPainter, shapes: Iterable[Shape | LitMuscle], tints: Tints, scale: float
) -> None:
    """Fill `shapes` in their order. `scale` is the pixels of a metre."""
    for shape in shapes:
        if isinstance(shape, LitMuscle):
            _paint_muscle(painter, shape, tints)
            continue
        paths = [_path(piece.points) for piece in shape.pieces]
        match shape.tone:
            case Tone.FACE:
                _fill(painter, paths, QBrush(tints.features))
            case _:
                _paint_shaded(painter, paths, shape, tints, scale)


def paint_shadow(painter: QPainter, pieces: Sequence[Piece], tints: Tints, scale: float) -> None:
    """Darken the floor under the body, the more the nearer it is.

    Drawn in steps on a coarse image; enlarging that smooths the steps away.
    """
    if not pieces:
        return
    cell = scale * SHADOW_CELL
    left, top, right, bottom = span(pieces)
    box = QRectF(left - cell, top - cell, right - left + 2 * cell, bottom - top + 2 * cell)
    columns, rows = ceil(box.width() / cell), ceil(box.height() / cell)
    coarse = QImage(columns, rows, QImage.Format.Format_ARGB32_Premultiplied)
    coarse.fill(Qt.GlobalColor.transparent)
    filler = QPainter(coarse)
    filler.setRenderHint(QPainter.RenderHint.Antialiasing)
    filler.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    filler.scale(1 / cell, 1 / cell)
    filler.translate(-box.topLeft())
    _fill_shadow(filler, pieces, tints)
    filler.end()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(box.topLeft(), QSizeF(columns * cell, rows * cell)), coarse)


def _fill_shadow(filler: QPainter, pieces: Sequence[Piece], tints: Tints) -> None:
    paths = [_path(piece.points) for piece in pieces]
    colour = QColor(tints.shadow)
    for step in range(SHADOW_STEPS):
        colour.setAlphaF(tints.shadow_depth * (step + 1) / SHADOW_STEPS)
        brush = QBrush(colour)
        share = step / SHADOW_STEPS
        for path, piece in zip(paths, pieces, strict=True):
            # What lies high is wide and has no dark middle.
            if share * piece.radius < 0.8:
                filler.fillPath(QTransform(*piece.shrunk(share * piece.radius)).map(path), brush)


def _paint_shaded(
    painter: QPainter, paths: list[QPainterPath], shape: Shape, tints: Tints, scale: float
) -> None:
    count = round(THICKNESS[shape.tone] * scale / PIXELS_A_SHADE)
    count = min(max(count, 2), MOST_SHADES)
    edge, *shades = tints.shades(shape.tone, shape.far, count)
    width = max(0.6, scale * EDGE)
    _fill_mapped(painter, paths, [p.grown(width) for p in shape.pieces], edge, shape.fade)
    for i, shade in enumerate(shades):
        share = LIGHTEST * (i / (count - 1)) ** 1.25 if count > 2 else i * 0.35
        _fill_mapped(painter, paths, [p.shrunk(share) for p in shape.pieces], shade, shape.fade)


def _fill_mapped(
    painter: QPainter,
    paths: list[QPainterPath],
    maps: list[Affine],
    colour: QColor,
    fade: Line | None,
) -> None:
    if fade:
        painter.fillPath(_joined(paths, maps), _fading(colour, fade))
        return
    # Overlapping pieces of one opaque colour need not be joined, which would cost more.
    brush = QBrush(colour)
    for path, each in zip(paths, maps, strict=True):
        painter.fillPath(QTransform(*each).map(path), brush)


def _paint_muscle(painter: QPainter, muscle: LitMuscle, tints: Tints) -> None:
    """Stretched is striped and working is solid: the side alone gives the colour."""
    edge, body, fibres = tints.muscle(muscle.side, muscle.effect)
    painter.fillPath(_path(muscle.border), edge)
    painter.fillPath(_path(muscle.inside), body)
    bands = QPainterPath()
    bands.setFillRule(Qt.FillRule.WindingFill)
    for band in muscle.bands:
        bands.addPath(_path(band))
    painter.fillPath(bands, fibres)


def _fill(painter: QPainter, paths: list[QPainterPath], brush: QBrush) -> None:
    for path in paths:
        painter.fillPath(path, brush)


def _path(points: list[Point]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.moveTo(*points[-1])
    line_to = path.lineTo
    for x, y in points:
        line_to(x, y)
    return path


def _joined(paths: list[QPainterPath], maps: Iterable[Affine]) -> QPainterPath:
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.WindingFill)
    for path, each in zip(paths, maps, strict=True):
        whole.addPath(QTransform(*each).map(path))
    return whole


def _fading(colour: QColor, fade: Line) -> QBrush:
    gradient = QLinearGradient(*fade)
    clear = QColor(colour)
    clear.setAlpha(0)
    gradient.setColorAt(0, clear)
    gradient.setColorAt(1, colour)
    return QBrush(gradient)
