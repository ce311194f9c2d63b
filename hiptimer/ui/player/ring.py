"""The ring: the time that is left as an arc, with large digits and a line of text inside.

It shows a `Face` and knows no clock. It repaints only the piece of the arc that has moved.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil, cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from hiptimer.ui.look.theme import Appearance, Theme
from hiptimer.ui.look.tokens import SideColours, side_colours, track_colour
from hiptimer.ui.player.face import Face, Tone
from hiptimer.ui.widgets.large_text import WRAPPED, fitted, fitted_line
from hiptimer.ui.widgets.accessibility import TEXT

STROKE = 0.05

INNER_STROKE = 0.018

DIGITS = 0.4

DIGITS_ALONE = 0.46

FULL_TURN = 360 * 16
"""Qt counts arcs in sixteenths of a degree."""

TOP = 90 * 16


class Ring(QWidget):
    """Paints one face. The caption is left out where it is shown elsewhere."""

    accessible_role = TEXT

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._face: Face | None = None
        self._captioned = True
        self._caption_px = 16
        self._geometry = ring_geometry(QSizeF(1, 1), captioned=True)
        self._spans = (0, 0)
        appearance.changed.connect(self.update)

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
        geometry = self._geometry
        outer = (geometry.arc, geometry.stroke)
        inner = (geometry.inner_arc, geometry.inner_stroke)
        for (box, stroke), old, new in zip((outer, inner), old_spans, self._spans, strict=True):
            if old != new:
                self.update(changed_area(box, stroke, old, new).toAlignedRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        del event
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc, arcs, digits and caption, or only the arc where nothing else is touched."""
        if self._face is None:
            return
        theme, face, geometry = self._appearance.theme, self._face, self._geometry
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = side_colours(theme.tokens, face.side)
        _draw_arcs(painter, geometry, theme, face, self._spans)
        touched = QRectF(event.rect())
        if touched.intersects(geometry.digits):
            _draw_digits(painter, geometry, theme, face, colours)
        if self._captioned and touched.intersects(geometry.caption):
            _draw_caption(painter, geometry, theme, face, self._caption_px)

    def _measure(self) -> None:
        self._geometry = ring_geometry(QSizeF(self.size()), captioned=self._captioned)
        if self._face is not None:
            self._spans = self._spans_of(self._face)
        self.update()

    def _spans_of(self, face: Face) -> tuple[int, int]:
        diameter = self._geometry.disc.width()
        return arc_span(face.remaining, diameter), arc_span(face.rep_fraction or 0.0, diameter)


def _still(face: Face) -> Face:
    """The face without what moves all the time."""
    return replace(face, remaining=0.0, rep_fraction=None if face.rep_fraction is None else 0.0)


def _draw_arcs(
    painter: QPainter, geometry: RingGeometry, theme: Theme, face: Face, spans: tuple[int, int]
) -> None:
    tokens = theme.tokens
    colours = side_colours(tokens, face.side)
    coming = face.tone in (Tone.COMING, Tone.WAITING)
    if coming:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.soft))
        painter.drawEllipse(geometry.disc)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not coming:
        painter.setPen(QPen(QColor(track_colour(tokens)), geometry.stroke))
        painter.drawEllipse(geometry.arc)
    colour = tokens.muted if face.tone is Tone.PAUSED else colours.area
    outer, inner = spans
    _draw_arc(painter, geometry.arc, QColor(colour), geometry.stroke, outer)
    if face.rep_fraction is not None and face.tone is not Tone.WAITING:
        painter.setPen(QPen(QColor(track_colour(tokens)), geometry.inner_stroke))
        painter.drawEllipse(geometry.inner_arc)
        _draw_arc(painter, geometry.inner_arc, QColor(colour), geometry.inner_stroke, inner)


def _draw_arc(painter: QPainter, box: QRectF, colour: QColor, stroke: float, span: int) -> None:
    if not span:
        return
    line, cap = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(colour, stroke, line, cap))
    painter.drawArc(box, TOP, -span)


def _draw_digits(
    painter: QPainter, geometry: RingGeometry, theme: Theme, face: Face, colours: SideColours
) -> None:
    font = theme.font(1, QFont.Weight.Bold)
    font.setPixelSize(max(1, geometry.digit_size))
    font = fitted_line(face.digits, font, geometry.digits.width())
    match face.tone:
        case Tone.WORK:
            colour = theme.tokens.ink
        case Tone.COMING | Tone.WAITING:
            colour = colours.ink
        case Tone.PAUSED:
            colour = theme.tokens.muted
    draw_number(painter, geometry.digits, font, QColor(colour), face.digits)


def draw_number(painter: QPainter, box: QRectF, font: QFont, colour: QColor, digits: str) -> None:
    """Draw digits with the middle of their own height in the middle of `box`.

    A line of text is centred by its line height, which leaves digits too high.
    """
    metrics = QFontMetricsF(font)
    left = box.center().x() - metrics.horizontalAdvance(digits) / 2
    baseline = box.center().y() + metrics.capHeight() / 2
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(round(left), round(baseline), digits)


def _draw_caption(
    painter: QPainter, geometry: RingGeometry, theme: Theme, face: Face, largest: int
) -> None:
    font = theme.font(1)
    font.setPixelSize(max(1, largest))
    box, words = geometry.caption, face.caption
    if face.rep_fraction is not None:
        box = box.adjusted(geometry.stroke, 0, -geometry.stroke, 0)
    if QFontMetricsF(font).horizontalAdvance(words) > box.width():
        words = words.replace(" · ", "\n")
    painter.setFont(fitted(words, font, box.size()))
    tokens = theme.tokens
    strong = face.tone in (Tone.PAUSED, Tone.WAITING)
    painter.setPen(QColor(tokens.ink if strong else tokens.muted))
    place = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    painter.drawText(box, int(WRAPPED | place), words)


# FOLDED ring_geometry.py: Where the parts of the ring lie, and how far its arcs reach. Pure: nothing is painted here.


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
