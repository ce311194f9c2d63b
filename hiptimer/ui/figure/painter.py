"""Fills the shapes of a figure and the shadow under it.

A shape is its outline, a little wider, in one dark colour, and over it every piece with its own
gradient, of which only what is lighter shows: so pieces run into each other without a seam. Where
the painter cannot do that, as in an SVG file, a shape is filled several times over, each time in a
lighter shade and narrower toward its lit side. Nothing is stroked or blurred.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import groupby, starmap
from math import ceil, floor, hypot
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from hiptimer.ui.figure.muscle_shapes import LitMuscle
from hiptimer.ui.figure.outline import Affine, Piece, Point, span
from hiptimer.ui.figure.shapes import Line, Patch, Shape
from hiptimer.ui.figure.tones import STOPS, Tints, narrowed

# Read once: to ask Python for one of Qt's enums takes as long as to fill a small shape.
SMOOTH: Final = QPainter.RenderHint.Antialiasing
OVER: Final = QPainter.CompositionMode.CompositionMode_SourceOver
LIGHTEN: Final = QPainter.CompositionMode.CompositionMode_Lighten
WINDING: Final = Qt.FillRule.WindingFill
PREMULTIPLIED: Final = QImage.Format.Format_ARGB32_Premultiplied

EVEN: Final = ((0.0, 0.0), (1.0, 1.0))
EASED: Final = ((0.0, 0.0), (0.12, 0.65), (0.25, 0.92), (0.5, 1.0))
"""How opaque a shape is along its line, as many layers that each come in evenly would be."""
WITHIN: Final = 0.6
"""Pixels."""
SMALL: Final = 2.6
"""Pixels of a radius below which a piece has one shade: that much of a gradient is not seen."""
SHADES: Final = 6
"""How many a shape has where there are no gradients."""
EDGE: Final = 0.0042
"""Metres."""
EARLY: Final = 0.2
"""The share of the way in which a thigh comes in from which on a muscle is drawn over it."""
KEPT: Final = 60
"""Shapes: those of two pictures."""
FAR_OFF: Final = 8000.0
"""Pixels to a place that is surely outside the picture."""
SHADOW_STEPS: Final = 4
TOUCHED: Final = 1.1
"""How dark something rests on the floor, as a share of the soft shadow's darkest."""
SHADOW_CELL: Final = 0.022
"""Metres that a pixel of the coarse image covers."""
BLUR: Final = 2.5
"""Pixels of the coarse image that become one."""

Drawn = Shape | LitMuscle | Patch

_FILLED_AS_ONE: Final = QPainterPath()
_FILLED_AS_ONE.setFillRule(WINDING)  # a copy has it, too, and to set it costs as much as ten points


def paint_shapes(painter: QPainter, shapes: Iterable[Drawn], tints: Tints, scale: float) -> None:
    """Fill `shapes` in their order. `scale` is the pixels of a metre."""
    paint_body = _paint_lit if paints_pixels(painter) else _paint_shaded
    for within, group in groupby(shapes, lambda shape: getattr(shape, "within", None)):
        if within:
            painter.save()
            for path in _clips_of(within, scale * EDGE):
                painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        for shape in group:
            if isinstance(shape, LitMuscle):
                _paint_muscle(painter, shape, tints)
            elif isinstance(shape, Patch):
                painter.fillPath(_path(shape.points), tints.patch(shape.tone, shape.light))
            elif colour := tints.features.get(shape.tone):
                for piece in shape.pieces:
                    painter.fillPath(_path(piece.points), colour)
            else:
                paint_body(painter, shape, tints, scale)
        if within:
            painter.restore()


def paints_pixels(painter: QPainter) -> bool:
    """Whether it paints on the screen or on a picture, and writes no file of outlines.

    Its engine is not asked: a wrapper of one that Qt has deleted since may still be known.
    """
    return isinstance(painter.device(), QWidget | QImage | QPixmap)


def clip_of(shape: Shape, edge: float, begins: float = EARLY) -> QPainterPath:
    """Where a shape may be seen: within its outlines, each `edge` pixels wide.

    Where it comes in, from the share `begins` of the way on.
    """
    whole, *rest = _clips_of(shape, edge, begins)
    return whole.intersected(rest[0]) if rest else whole


def _clips_of(shape: Shape, edge: float, begins: float = EARLY) -> list[QPainterPath]:
    """The same as one path, or as two that both must hold: a painter joins them at less cost."""
    paths = [_path(piece.points) for piece in shape.pieces]
    path = _joined(paths, (piece.grown(edge) for piece in shape.pieces))
    if shape.fade is None:
        return [path]
    x0, y0, x1, y1 = shape.fade
    dx, dy = x1 - x0, y1 - y0
    x, y, far = x0 + begins * dx, y0 + begins * dy, FAR_OFF / (hypot(dx, dy) or 1.0)
    ux, uy = dx * far, dy * far
    near = [(x - uy, y + ux), (x + uy, y - ux)]
    return [path, _path([*near, (x + uy + ux, y - ux + uy), (x - uy + ux, y + ux + uy)])]


def paint_shadow(painter: QPainter, pieces: Sequence[Piece], tints: Tints, scale: float) -> None:
    """Darken the floor under the body, the more the nearer it is.

    Drawn in steps on a coarse image; to make that coarser still joins the dark middles of limbs
    that lie beside each other, and enlarging it smooths the steps away.
    """
    if not pieces:
        return
    cell = scale * SHADOW_CELL
    left, top, right, bottom = span(pieces)
    columns, rows = (ceil(size / cell) + 6 for size in (right - left, bottom - top))
    box = QRectF(0.0, 0.0, columns * cell, rows * cell)
    # In the middle of it, so that in a mirror the steps are the same.
    box.moveCenter(QPointF((left + right) / 2, (top + bottom) / 2))
    coarse = QImage(columns, rows, PREMULTIPLIED)
    coarse.fill(Qt.GlobalColor.transparent)
    filler = QPainter(coarse)
    filler.setRenderHint(SMOOTH)
    filler.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    filler.scale(1 / cell, 1 / cell)
    filler.translate(-box.topLeft())
    _fill_shadow(filler, pieces, tints)
    filler.end()
    blurred = coarse.scaled(
        ceil(columns / BLUR), ceil(rows / BLUR), mode=Qt.TransformationMode.SmoothTransformation
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(box, blurred)


def paint_touched(painter: QPainter, outlines: Iterable[list[Point]], tints: Tints) -> None:
    """Darken hard what lies under whatever rests there."""
    whole = path_of(outlines)
    colour = QColor(tints.shadow)
    colour.setAlphaF(TOUCHED * tints.shadow_depth)
    painter.fillPath(whole, colour)


def _fill_shadow(filler: QPainter, pieces: Sequence[Piece], tints: Tints) -> None:
    paths = [_path(piece.points) for piece in pieces]
    colour = QColor(tints.shadow)
    for step in range(SHADOW_STEPS):
        colour.setAlphaF(tints.shadow_depth * (step + 1) / SHADOW_STEPS)
        brush = QBrush(colour)
        share = step / SHADOW_STEPS
        for path, piece in zip(paths, pieces, strict=True):
            # What lies high is wide and has no dark middle.
            if share * piece.radius < 0.7:
                filler.fillPath(QTransform(*piece.shrunk(share * piece.radius)).map(path), brush)


def _paint_shaded(painter: QPainter, shape: Shape, tints: Tints, scale: float) -> None:
    paths = [_path(piece.points) for piece in shape.pieces]
    edge, *shades = tints.shades(shape.tone, shape.far, SHADES)
    width = max(0.6, scale * EDGE)
    _fill_mapped(painter, paths, [p.grown(width) for p in shape.pieces], edge, shape.fade)
    for i, shade in enumerate(shades):
        share = narrowed(i, SHADES)
        _fill_mapped(painter, paths, [p.shrunk(share) for p in shape.pieces], shade, shape.fade)


def _paint_lit(painter: QPainter, shape: Shape, tints: Tints, scale: float) -> None:
    if not shape.fade or not _comes_in(shape.pieces, shape.fade):
        _fill_lit(painter, shape, tints, scale)
        return
    left, top, right, bottom = span(shape.pieces)
    corner = QPoint(floor(left) - 4, floor(top) - 4)
    layer = QImage(
        QSize(ceil(right) + 4 - corner.x(), ceil(bottom) + 4 - corner.y()),
        PREMULTIPLIED,
    )
    layer.fill(Qt.GlobalColor.transparent)
    filler = QPainter(layer)
    filler.setRenderHint(SMOOTH)
    filler.translate(-corner)
    _fill_lit(filler, shape, tints, scale)
    filler.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    filler.fillRect(QRect(corner, layer.size()), _fading(tints.shadow, shape.fade, EASED))
    filler.end()
    painter.drawImage(corner, layer)


def _comes_in(pieces: Sequence[Piece], fade: Line) -> bool:
    """Whether any of a shape lies where it is not opaque yet."""
    x, y, end_x, end_y = fade
    dx, dy = end_x - x, end_y - y
    opaque = EASED[-1][0] * (dx * dx + dy * dy)
    return any((px - x) * dx + (py - y) * dy < opaque for p in pieces for px, py in p.points)


def _fill_lit(painter: QPainter, shape: Shape, tints: Tints, scale: float) -> None:
    edge, dark = tints.shades(shape.tone, shape.far, STOPS)[:2]
    width = max(0.6, scale * EDGE)
    contours = _kept_contours(shape, width) if shape.still else _contours(shape.pieces, width)
    for each in contours:
        painter.fillPath(each.rim, edge)
    middle = tints.shades(shape.tone, shape.far, STOPS)[1 + STOPS // 2]
    for each, piece in zip(contours, shape.pieces, strict=True):
        painter.fillPath(each.path, dark if piece.radius >= SMALL else middle)
    # Within the rim, which is smooth: a gradient with a smooth rim takes six times as long.
    painter.setRenderHint(SMOOTH, on=False)
    first = True
    for each, piece in zip(contours, shape.pieces, strict=True):
        if each.inside is None:
            continue
        share, circle = piece.glow()
        brush = QBrush(tints.glow(shape.tone, shape.far, share))
        brush.setTransform(QTransform(*circle))
        painter.fillPath(each.inside, brush)
        if first:
            # The first is lighter than its dark ground everywhere; of more the lightest is seen.
            first = False
            painter.setCompositionMode(LIGHTEN)
    if not first:
        painter.setCompositionMode(OVER)
    painter.setRenderHint(SMOOTH)


class _Contour(NamedTuple):
    """A piece as paths: its outline, a little wider, and a little narrower if it is that wide."""

    path: QPainterPath
    rim: QPainterPath
    inside: QPainterPath | None


def _kept_contours(shape: Shape, width: float) -> list[_Contour]:
    """Paths are kept with the pieces that they were made of, so that no other has their number."""
    key = (id(shape.pieces), width)
    found = _CONTOURS.get(key)
    if found is None:
        found = _CONTOURS[key] = (shape.pieces, _contours(shape.pieces, width))
        if len(_CONTOURS) > KEPT:
            _CONTOURS.pop(next(iter(_CONTOURS)), None)
    return found[1]


_CONTOURS: dict[tuple[int, float], tuple[list[Piece], list[_Contour]]] = {}


def _contours(pieces: Sequence[Piece], width: float) -> list[_Contour]:
    found: list[_Contour] = []
    for piece in pieces:
        path = _path(piece.points)
        rim = QTransform(*piece.grown(width)).map(path)
        wide = piece.radius >= SMALL
        inside = QTransform(*piece.grown(-WITHIN)).map(path) if wide else None
        found.append(_Contour(path, rim, inside))
    return found


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
    # What writes SVG takes no notice of where it may draw.
    svg = not paints_pixels(painter)
    cut = clip_of(muscle.within, 1.0) if muscle.within and svg else None
    opacity = painter.opacity()
    if muscle.shown < 1:
        painter.setOpacity(opacity * muscle.shown)
    for colour, outlines in colours_of(muscle, tints):
        path = path_of(outlines)
        painter.fillPath(path.intersected(cut) if cut else path, colour)
    if muscle.shown < 1:
        painter.setOpacity(opacity)


def colours_of(muscle: LitMuscle, tints: Tints) -> Iterable[tuple[QColor, list[list[Point]]]]:
    """What a muscle is filled with, one over the other."""
    outlines = (muscle.border, muscle.inside, muscle.belly, muscle.bands)
    return zip(tints.muscle(muscle.side, muscle.effect, muscle.vivid), outlines, strict=True)


def path_of(outlines: Iterable[list[Point]]) -> QPainterPath:
    """Outlines that are filled as one, wherever they overlap."""
    path = QPainterPath(_FILLED_AS_ONE)
    for points in outlines:
        path.moveTo(*points[-1])
        deque(starmap(path.lineTo, points), maxlen=0)
    return path


def _path(points: list[Point]) -> QPainterPath:
    return path_of([points])


def _joined(paths: list[QPainterPath], maps: Iterable[Affine]) -> QPainterPath:
    whole = QPainterPath(_FILLED_AS_ONE)
    for path, each in zip(paths, maps, strict=True):
        whole.addPath(QTransform(*each).map(path))
    return whole


def _fading(colour: QColor, fade: Line, alphas: Sequence[tuple[float, float]] = EVEN) -> QBrush:
    gradient = QLinearGradient(*fade)
    shade = QColor(colour)
    for at, alpha in alphas:
        shade.setAlphaF(alpha)
        gradient.setColorAt(at, shade)
    return QBrush(gradient)
