"""Single bars, painted: upright ones with round ends, and a track with a filled part."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from hiptimer.ui.history.shades import blended

RADIUS = 4.0
LEAST_FOR_OUTLINE = 5.0
UNFILLED_SHARE = 0.28


def draw_upright(painter: QPainter, bar: QRectF, colour: QColor, *, upwards: bool = True) -> None:
    """Draw a bar in the painter's present pen, with round corners at the end of its growth."""
    radius = min(RADIUS, bar.width() / 2, bar.height())
    foot, end = (bar.bottom(), bar.top()) if upwards else (bar.top(), bar.bottom())
    shoulder = end + radius if upwards else end - radius
    path = QPainterPath(QPointF(bar.left(), foot))
    path.lineTo(bar.left(), shoulder)
    path.quadTo(bar.left(), end, bar.left() + radius, end)
    path.lineTo(bar.right() - radius, end)
    path.quadTo(bar.right(), end, bar.right(), shoulder)
    path.lineTo(bar.right(), foot)
    path.closeSubpath()
    painter.setBrush(colour)
    painter.drawPath(path)


def draw_outlined(painter: QPainter, bar: QRectF, colour: QColor, ground: QColor) -> None:
    """Draw a bar that is mostly empty: an outline in `colour`, unless it is too narrow for one."""
    if bar.width() < LEAST_FOR_OUTLINE:
        draw_upright(painter, bar, blended(ground, colour, 2 * UNFILLED_SHARE))
        return
    painter.setPen(QPen(colour, 1))
    inside = bar.adjusted(0.5, 0.5, -0.5, 0)
    draw_upright(painter, inside, unfilled(colour, ground))
    painter.setPen(Qt.PenStyle.NoPen)


def unfilled(colour: QColor, ground: QColor) -> QColor:
    """The inside of a bar that is mostly empty."""
    return blended(ground, colour, UNFILLED_SHARE)


def draw_lying(painter: QPainter, track: QRectF, share: float, colour: QColor) -> None:
    """Fill `share` of a lying track, 0 to 1, from the left; anything at all can be seen."""
    if share <= 0:
        return
    bar = QRectF(track)
    bar.setWidth(max(track.height(), track.width() * share))
    radius = track.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(bar, radius, radius)
