"""The ring: the time that is left, or the reps, with large digits and what they count inside.

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
from hiptimer.ui.widgets.row_list import draw_bar

STROKE = 0.068
GAP, LEAST_GAP = 4.0, 0.25
"""Between two reps: degrees of the ring at most, and a share of a rep where there are many."""
DIGITS = 0.4
DIGITS_ALONE = 0.46
FULL_TURN = 360 * 16
"""Qt counts arcs in sixteenths of a degree."""
TOP = 90 * 16
BAR_GAP = 6.0


class Ring(Painted):
    """Paints one face: a hold as a smooth arc, reps as a piece each in the colour of their side.

    The caption is left out where it is shown elsewhere.
    """

    accessible_role = TEXT

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._face: Face | None = None
        self._captioned = True
        self._caption_px = 16
        self._geometry = ring_geometry(QSizeF(1, 1), captioned=True)
        self._span = 0

    def set_captioned(self, captioned: bool, caption_px: int) -> None:
        """Say whether the caption is shown inside, at most `caption_px` pixels high."""
        self._captioned, self._caption_px = captioned, caption_px
        self._measure()

    def show_face(self, face: Face) -> None:
        """Show `face`, repainting as little as possible."""
        before, self._face = self._face, face
        old, self._span = self._span, self._span_of(face)
        geometry = self._geometry
        if before is None or _still(before) != _still(face):
            self.setAccessibleName(f"{face.digits} {face.caption}")
            self.update()
            return
        if before.digits != face.digits:
            self.setAccessibleName(f"{face.digits} {face.caption}")
            self.update(geometry.digits.toAlignedRect())
        if old != self._span:
            area = changed_area(geometry.arc, geometry.stroke, old, self._span)
            self.update(area.toAlignedRect())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        face, touched = self._face, QRectF(event.rect())
        if face is None:
            return
        painter = smooth_painter(self)
        self._draw_arcs(painter, face)
        if touched.intersects(self._geometry.digits):
            font = self.theme.font(1, QFont.Weight.ExtraBold)
            font.setPixelSize(max(1, self._geometry.digit_size))
            colour = digit_colour(self.theme.tokens, face)
            draw_number(painter, self._geometry.digits, font, colour, face.digits)
        if self._captioned and touched.intersects(self._geometry.caption):
            self._draw_caption(painter, face)

    def _measure(self) -> None:
        self._geometry = ring_geometry(QSizeF(self.size()), captioned=self._captioned)
        if self._face is not None:
            self._span = self._span_of(self._face)
        self.update()

    def _span_of(self, face: Face) -> int:
        return arc_span(face.share, self._geometry.disc.width())

    def _draw_arcs(self, painter: QPainter, face: Face) -> None:
        """The disc while something is coming, else the track; and the time or the reps on it."""
        tokens, geometry = self.theme.tokens, self._geometry
        colours = side_colours(tokens, face.side)
        if face.is_coming:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.soft))
            painter.drawEllipse(geometry.disc)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if face.rep_sides:
            self._draw_reps(painter, face)
            return
        if not face.is_coming:
            painter.setPen(QPen(QColor(tokens.track), geometry.stroke))
            painter.drawEllipse(geometry.arc)
        if self._span:
            colour = QColor(tokens.muted if face.tone is Tone.PAUSED else colours.area)
            line, cap = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
            painter.setPen(QPen(colour, geometry.stroke, line, cap))
            painter.drawArc(geometry.arc, TOP, -self._span)

    def _draw_reps(self, painter: QPainter, face: Face) -> None:
        tokens, geometry = self.theme.tokens, self._geometry
        for at, (begin, span) in enumerate(rep_arcs(len(face.rep_sides))):
            done = min(max(face.done - at, 0.0), 1.0)
            colour = _colour_of_rep(tokens, face, at)
            for shade, share in ((tokens.track, 1.0), (colour, done)):
                if share:
                    pen = QPen(QColor(shade), geometry.stroke)
                    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                    painter.setPen(pen)
                    painter.drawArc(geometry.arc, TOP - begin, -round(span * share))

    def _draw_caption(self, painter: QPainter, face: Face) -> None:
        geometry, tokens, font = self._geometry, self.theme.tokens, self.theme.font(1)
        font.setPixelSize(max(1, self._caption_px))
        box, words = geometry.caption, face.caption
        if QFontMetricsF(font).horizontalAdvance(words) > box.width():
            words = words.replace(" · ", "\n")
        painter.setFont(fitted(font, box.size(), words))
        strong = face.tone in (Tone.PAUSED, Tone.WAITING)
        painter.setPen(QColor(tokens.ink if strong else tokens.muted))
        place = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(box, int(WRAPPED | place), words)


def _still(face: Face) -> Face:
    """The face without what moves all the time."""
    return replace(face, remaining=0.0, rep_fraction=None, done=0.0, digits="")


def digit_colour(tokens: Tokens, face: Face) -> str:
    """The colour of the large digits in that kind of moment."""
    coming = side_colours(tokens, face.side).ink
    return {Tone.WORK: tokens.ink, Tone.PAUSED: tokens.muted}.get(face.tone, coming)


def _colour_of_rep(tokens: Tokens, face: Face, at: int) -> str:
    paused = face.tone is Tone.PAUSED
    return tokens.muted if paused else side_colours(tokens, face.rep_sides[at]).area


def draw_bar_of(painter: QPainter, bar: QRectF, tokens: Tokens, face: Face) -> None:
    """The ring made straight: the time that is left, or a piece for each rep."""
    count = len(face.rep_sides)
    if not count:
        paused = face.tone is Tone.PAUSED
        colour = tokens.muted if paused else side_colours(tokens, face.side).area
        draw_bar(painter, bar, face.share, tokens.track, colour)
        return
    gap = min(BAR_GAP, bar.width() / count * LEAST_GAP)
    each = (bar.width() + gap) / count
    for at in range(count):
        piece = QRectF(bar.left() + at * each, bar.top(), each - gap, bar.height())
        done = min(max(face.done - at, 0.0), 1.0)
        draw_bar(painter, piece, done, tokens.track, _colour_of_rep(tokens, face, at))


def draw_number(
    painter: QPainter,
    box: QRectF,
    font: QFont,
    colour: str,
    digits: str,
    *,
    at_left: bool = False,
) -> None:
    """Draw digits with the middle of their own height in the middle of `box`, as wide at most.

    A line of text is centred by its line height, which leaves digits too high.
    """
    font = fitted_line(digits, font, box.width())
    metrics = QFontMetricsF(font)
    left = box.left() if at_left else box.center().x() - metrics.horizontalAdvance(digits) / 2
    baseline = box.center().y() + metrics.capHeight() / 2
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(round(left), round(baseline), digits)


@dataclass(frozen=True, slots=True)
class RingGeometry:
    """The ring's circles, and the boxes for digits and caption, in pixels.

    `disc` is the whole circle, `arc` is the box of the middle of the stroke.
    """

    disc: QRectF
    arc: QRectF
    stroke: float
    digits: QRectF
    digit_size: int
    caption: QRectF


def ring_geometry(size: QSizeF, *, captioned: bool) -> RingGeometry:
    """The largest ring in the middle of `size`; without a caption the digits are larger."""
    diameter = min(size.width(), size.height())
    disc = QRectF((size.width() - diameter) / 2, (size.height() - diameter) / 2, diameter, diameter)
    stroke = diameter * STROKE
    half = stroke / 2

    def row(top: float, width: float, height: float) -> QRectF:
        box = QRectF(0, disc.top() + diameter * top, diameter * width, diameter * height)
        return box.translated(disc.center().x() - box.center().x(), 0)

    return RingGeometry(
        disc=disc,
        arc=disc.adjusted(half, half, -half, -half),
        stroke=stroke,
        digits=row(0.25, 0.74, 0.41) if captioned else row(0.2, 0.74, 0.6),
        digit_size=round(diameter * (DIGITS if captioned else DIGITS_ALONE)),
        caption=row(0.67, 0.62, 0.17),
    )


def rep_arcs(count: int) -> tuple[tuple[int, int], ...]:
    """Where each rep's piece of the ring begins, clockwise from the top, and how long it is."""
    each = FULL_TURN / count
    gap = min(GAP * 16, each * LEAST_GAP)
    return tuple((round(at * each + gap / 2), round(each - gap)) for at in range(count))


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
