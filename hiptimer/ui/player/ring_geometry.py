"""Where the parts of the ring lie, and how far its arcs reach. Pure: nothing is painted here."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSizeF

STROKE = 0.05
INNER_STROKE = 0.018
DIGITS = 0.4
DIGITS_ALONE = 0.46
FULL_TURN = 360 * 16
"""Qt counts arcs in sixteenths of a degree."""
TOP = 90 * 16


@dataclass(frozen=True, slots=True)
class RingGeometry:
    """The ring's circles, and the boxes for digits and caption, in pixels.

    `disc` is the whole circle, `arc` and `inner_arc` are the boxes of the middles of the strokes.
    """

    disc: QRectF
    arc: QRectF
    stroke: float
    inner_arc: QRectF
    inner_stroke: float
    digits: QRectF
    digit_size: int
    caption: QRectF


def ring_geometry(size: QSizeF, *, captioned: bool) -> RingGeometry:
    """The largest ring in the middle of `size`; without a caption the digits are larger."""
    diameter = min(size.width(), size.height())
    disc = QRectF((size.width() - diameter) / 2, (size.height() - diameter) / 2, diameter, diameter)
    stroke = diameter * STROKE
    half = stroke / 2
    gap = stroke * 1.75
    digits_top = disc.top() + diameter * (0.25 if captioned else 0.2)
    digits_height = diameter * (0.41 if captioned else 0.6)
    digits_width = diameter * 0.74
    caption_width = diameter * 0.62
    return RingGeometry(
        disc=disc,
        arc=disc.adjusted(half, half, -half, -half),
        stroke=stroke,
        inner_arc=disc.adjusted(gap, gap, -gap, -gap),
        inner_stroke=diameter * INNER_STROKE,
        digits=QRectF(
            disc.center().x() - digits_width / 2, digits_top, digits_width, digits_height
        ),
        digit_size=round(diameter * (DIGITS if captioned else DIGITS_ALONE)),
        caption=QRectF(
            disc.center().x() - caption_width / 2,
            disc.top() + diameter * 0.67,
            caption_width,
            diameter * 0.17,
        ),
    )


def arc_span(fraction: float, diameter: float) -> int:
    """A share of the turn in sixteenths of a degree, in steps of half a pixel along the ring.

    Coarser than exact, so that a ring that has not visibly moved is not painted again.
    """
    steps = max(1, ceil(diameter * 3.1416 * 2))
    fraction = min(max(fraction, 0.0), 1.0)
    return round(round(fraction * steps) / steps * FULL_TURN)


def changed_area(box: QRectF, stroke: float, before: int, after: int) -> QRectF:
    """A rectangle around the piece of the arc between two spans, clockwise from the top."""
    low, high = sorted((before, after))
    if high - low > FULL_TURN / 4:
        return box.adjusted(-stroke, -stroke, stroke, stroke)
    ends = [_point(box, low), _point(box, high), _point(box, (low + high) // 2)]
    left = min(point.x() for point in ends) - stroke
    top = min(point.y() for point in ends) - stroke
    right = max(point.x() for point in ends) + stroke
    bottom = max(point.y() for point in ends) + stroke
    return QRectF(left, top, right - left, bottom - top)


def _point(box: QRectF, span: int) -> QPointF:
    angle = radians(span / 16)
    reach = box.width() / 2
    return box.center() + QPointF(sin(angle) * reach, -cos(angle) * reach)
