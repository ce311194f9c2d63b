"""The ring: the time that is left as an arc, with large digits and a line of text inside.

It shows a `Face` and knows no clock. It repaints only the piece of the arc that has moved.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil, cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens, side_colours
from hiptimer.ui.player.face import Face, Tone
from hiptimer.ui.widgets.accessibility import TEXT
from hiptimer.ui.widgets.large_text import WRAPPED, fitted, fitted_line
from hiptimer.ui.widgets.painting import Painted, smooth_painter

STROKE = 0.05
INNER_STROKE = 0.018
DIGITS = 0.4
DIGITS_ALONE = 0.46
FULL_TURN = 360 * 16
"""Qt counts arcs in sixteenths of a degree."""
TOP = 90 * 16


class Ring(Painted):
    """Paints one face. The caption is left out where it is shown elsewhere."""

    accessible_role = TEXT

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._face: Face | None = None
        self._captioned = True
        self._caption_px = 16
        self._geometry = ring_geometry(QSizeF(1, 1), captioned=True)
        self._spans = (0, 0)

    def set_captioned(self, captioned: bool, caption_px: int) -> None:
        """Say whether the caption is shown inside, at most `caption_px` pixels high."""
        self._captioned, self._caption_px = captioned, caption_px
        self._measure()

    def show_face(self, face: Face) -> None:
        """Show `face`, repainting as little as possible."""
        before, self._face = self._face, face
        old_spans, self._spans = self._spans, self._spans_of(face)
        if before is None or _still(before) != _still(face):
            self.setAccessibleName(f"{face.digits} {face.caption}")
            self.update()
            return
        arcs = zip(self._geometry.arcs, old_spans, self._spans, strict=True)
        for (box, stroke), old, new in arcs:
            if old != new:
                self.update(changed_area(box, stroke, old, new).toAlignedRect())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        face, touched = self._face, QRectF(event.rect())
        if face is None:
            return
        painter = smooth_painter(self)
        self._draw_arcs(painter, face)
        if touched.intersects(self._geometry.digits):
            font = self.theme.font(1, QFont.Weight.Bold)
            font.setPixelSize(max(1, self._geometry.digit_size))
            colour = digit_colour(self.theme.tokens, face)
            draw_number(painter, self._geometry.digits, font, colour, face.digits)
        if self._captioned and touched.intersects(self._geometry.caption):
            self._draw_caption(painter, face)

    def _measure(self) -> None:
        self._geometry = ring_geometry(QSizeF(self.size()), captioned=self._captioned)
        if self._face is not None:
            self._spans = self._spans_of(self._face)
        self.update()

    def _spans_of(self, face: Face) -> tuple[int, int]:
        diameter = self._geometry.disc.width()
        return arc_span(face.remaining, diameter), arc_span(face.rep_fraction or 0.0, diameter)

    def _draw_arcs(self, painter: QPainter, face: Face) -> None:
        """The disc while something is coming, the time that is left, and in it that of a rep."""
        tokens, colours = self.theme.tokens, side_colours(self.theme.tokens, face.side)
        if face.is_coming:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.soft))
            painter.drawEllipse(self._geometry.disc)
        arcs = list(zip(self._geometry.arcs, self._spans, (not face.is_coming, True), strict=True))
        if face.rep_fraction is None or face.tone is Tone.WAITING:
            arcs.pop()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colour = QColor(tokens.muted if face.tone is Tone.PAUSED else colours.area)
        line, cap = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
        for (box, stroke), span, has_track in arcs:
            if has_track:
                painter.setPen(QPen(QColor(tokens.track), stroke))
                painter.drawEllipse(box)
            if span:
                painter.setPen(QPen(colour, stroke, line, cap))
                painter.drawArc(box, TOP, -span)

    def _draw_caption(self, painter: QPainter, face: Face) -> None:
        geometry, tokens, font = self._geometry, self.theme.tokens, self.theme.font(1)
        font.setPixelSize(max(1, self._caption_px))
        box, words = geometry.caption, face.caption
        if face.rep_fraction is not None:
            box = box.adjusted(geometry.stroke, 0, -geometry.stroke, 0)
        if QFontMetricsF(font).horizontalAdvance(words) > box.width():
            words = words.replace(" · ", "\n")
        painter.setFont(fitted(font, box.size(), words))
        strong = face.tone in (Tone.PAUSED, Tone.WAITING)
        painter.setPen(QColor(tokens.ink if strong else tokens.muted))
        place = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(box, int(WRAPPED | place), words)


def _still(face: Face) -> Face:
    """The face without what moves all the time."""
    return replace(face, remaining=0.0, rep_fraction=None if face.rep_fraction is None else 0.0)


def digit_colour(tokens: Tokens, face: Face) -> str:
    """The colour of the large digits in that kind of moment."""
    coming = side_colours(tokens, face.side).ink
    return {Tone.WORK: tokens.ink, Tone.PAUSED: tokens.muted}.get(face.tone, coming)


def draw_number(painter: QPainter, box: QRectF, font: QFont, colour: str, digits: str) -> None:
    """Draw digits with the middle of their own height in the middle of `box`, as wide at most.

    A line of text is centred by its line height, which leaves digits too high.
    """
    font = fitted_line(digits, font, box.width())
    metrics = QFontMetricsF(font)
    left = box.center().x() - metrics.horizontalAdvance(digits) / 2
    baseline = box.center().y() + metrics.capHeight() / 2
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(round(left), round(baseline), digits)


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

    @property
    def arcs(self) -> tuple[tuple[QRectF, float], ...]:
        """The outer and the inner one, each with its stroke."""
        return (self.arc, self.stroke), (self.inner_arc, self.inner_stroke)


def ring_geometry(size: QSizeF, *, captioned: bool) -> RingGeometry:
    """The largest ring in the middle of `size`; without a caption the digits are larger."""
    diameter = min(size.width(), size.height())
    disc = QRectF((size.width() - diameter) / 2, (size.height() - diameter) / 2, diameter, diameter)
    stroke = diameter * STROKE
    half, gap = stroke / 2, stroke * 1.75

    def row(top: float, width: float, height: float) -> QRectF:
        box = QRectF(0, disc.top() + diameter * top, diameter * width, diameter * height)
        return box.translated(disc.center().x() - box.center().x(), 0)

    return RingGeometry(
        disc=disc,
        arc=disc.adjusted(half, half, -half, -half),
        stroke=stroke,
        inner_arc=disc.adjusted(gap, gap, -gap, -gap),
        inner_stroke=diameter * INNER_STROKE,
        digits=row(0.25, 0.74, 0.41) if captioned else row(0.2, 0.74, 0.6),
        digit_size=round(diameter * (DIGITS if captioned else DIGITS_ALONE)),
        caption=row(0.67, 0.62, 0.17),
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
    reach = box.width() / 2
    angles = [radians(each / 16) for each in (low, high, (low + high) // 2)]
    ends = [box.center() + QPointF(sin(each) * reach, -cos(each) * reach) for each in angles]
    piece = QPolygonF(ends).boundingRect()
    return piece.adjusted(-stroke, -stroke, stroke, stroke)
