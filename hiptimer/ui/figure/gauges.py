"""What was measured, drawn on the figure: an angle or a height, its value, and the phone."""

from __future__ import annotations

from math import atan2, degrees, hypot
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from hiptimer.figure.measured import Gauge
from hiptimer.figure.skeleton import Frame
from hiptimer.figure.vectors import along
from hiptimer.training.self_tests import Unit
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import FigureDrawing
from hiptimer.ui.figure.things import Box, sides_of
from hiptimer.ui.look.theme import BADGE, SMALL, Theme
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.widgets.large_text import fitted_line
from hiptimer.ui.widgets.numbers import decimal, whole
from hiptimer.ui.widgets.painting import draw_rounded

translate = QCoreApplication.translate

BESIDE: Final = 0.13
"""Metres from the mark on a knee to the ruler beside it."""
CAP, DOT, LINE = 7.0, 6.0, 3.0
"""Pixels at 100 %: half a ruler's end, the ring on the body, and how thick lines are."""
ARC: Final = 0.62
"""How far from its corner an angle's arc is, as a share of the limb."""
CORNER, PADDING, APART = 10.0, 8.0, 12.0
"""Pixels at 100 % of the card with the value: its corners, round its words, and from the figure."""
RIM: Final = 2.0
"""Pixels that a card stays within the picture."""
HALO: Final = 2.5
"""Pixels at 100 % by which the ground of a line is wider: it is seen on skin and cloth too."""
PHONE: Final = Box((0.0, -0.037, -0.075), (0.009, 0.037, 0.075))
"""A phone in metres, its back on a limb's front."""
STRAP: Final = 0.012
ON_LIMB: Final = {"thigh": (0.068, 0.22), "shank": (0.050, 0.16)}
"""Metres from a limb's bone to where the phone lies, and from its upper joint."""


class Label(NamedTuple):
    """The side and its value, as they are read."""

    side: str
    value: str


def worded(unit: Unit, value: float) -> str:
    """A value with its unit: "31°", "13.5 cm", "42 s"."""
    match unit:
        case Unit.DEGREES:
            return translate("Measured", "{value}°").format(value=whole(round(value)))
        case Unit.CENTIMETRES:
            return translate("Measured", "{value} cm").format(value=decimal(round(value, 1)))
        case Unit.SECONDS:
            return translate("Measured", "{value} s").format(value=whole(round(value)))


def named(side: Side) -> str:
    """The side as a word that stands alone."""
    if side is Side.LEFT:
        return translate("Measured", "Left", "the side")
    return translate("Measured", "Right", "the side")


class GaugePainter:
    """Draws the gauges of one picture, at the text size of `theme`.

    `room` is how many times larger than 1280 by 800 the window is. In a picture that is `shared`
    each side keeps to its half.
    """

    def __init__(
        self,
        drawing: FigureDrawing,
        theme: Theme,
        unit: Unit,
        *,
        room: float = 1.0,
        shared: bool = False,
    ) -> None:
        self._drawing = drawing
        self._screen = drawing.screen
        self._theme = theme
        self._unit = unit
        self._room = max(room, 1.0)
        self._shared = shared
        self.labels: list[tuple[Label, QRectF]] = []
        """What is written, and where in the picture."""

    def paint_behind(self, painter: QPainter, gauge: Gauge) -> None:
        """Draw what is behind the figure: the mark to reach on the wall."""
        if self._unit is Unit.SECONDS:
            colour = QColor(side_colours(self._theme.tokens, Side(gauge.side)).area)
            pen = QPen(colour, 2 * self._px(LINE))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(self._at(gauge.zero), self._at(gauge.end))

    def paint(self, painter: QPainter, gauge: Gauge, *, value: float, chosen: bool) -> None:
        """Draw lines and value over the figure. The value of a `chosen` side stands out."""
        side = Side(gauge.side)
        colours = side_colours(self._theme.tokens, side)
        painter.setPen(self._pen(colours.area))
        if gauge.corner is not None:
            place = self._paint_angle(painter, gauge)
        elif self._unit is Unit.SECONDS:
            place = self._at(gauge.end)
        else:
            place = self._paint_height(painter, gauge)
        outward = place.x() - self._at(gauge.corner or gauge.zero).x()
        self._paint_label(
            painter, Label(named(side), worded(self._unit, value)), place, outward, side, chosen
        )

    def paint_note(self, painter: QPainter, text: str) -> None:
        """Write `text` in a corner that no value takes."""
        tokens, padding = self._theme.tokens, self._px(PADDING)
        size, apart = self._drawing.size, self._px(APART)
        font = self._theme.font(SMALL * self._room, QFont.Weight.DemiBold)
        font = fitted_line(text, font, size.width() - 2 * (padding + apart))
        metrics = QFontMetricsF(font)
        area = QRectF(
            apart, apart, metrics.horizontalAdvance(text) + 2 * padding, metrics.height() + padding
        )
        right, low = size.width() - area.width() - apart, size.height() - area.height() - apart
        for at in ((apart, apart), (right, apart), (apart, low), (right, low)):
            area.moveTopLeft(QPointF(*at))
            if not any(area.intersects(other) for _, other in self.labels):
                break
        corner = self._px(CORNER)
        draw_rounded(painter, area, corner, fill=tokens.surface, line=tokens.line)
        painter.setPen(QColor(tokens.ink))
        painter.setFont(font)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)

    def paint_phone(self, painter: QPainter, limb: str) -> None:
        """Draw the phone that is strapped to a limb, in front of the body."""
        out, along_limb = ON_LIMB[limb.partition("_")[2]]
        frame = self._drawing.moment.body.segments()[limb]
        middle = frame.at((out, 0.0, -along_limb))
        placed = self._screen.bone(Frame(middle, frame.axes))
        tokens = self._theme.tokens
        painter.save()
        painter.setPen(QPen(QColor(tokens.faint), 1))
        painter.scale(1 / self._drawing.density, 1 / self._drawing.density)
        strap = Box((-0.004, -out * 0.98, -STRAP), (0.004, out * 0.98, STRAP))
        for box, shade in ((strap, tokens.muted), (PHONE, tokens.scrim)):
            for side in sides_of(placed, box):
                painter.setBrush(QColor(shade))
                painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in side.corners]))
        painter.restore()

    def _paint_angle(self, painter: QPainter, gauge: Gauge) -> QPointF:
        """Both sides of the angle and its arc; where its value is to be written."""
        assert gauge.corner is not None
        corner, zero, end = (self._at(each) for each in (gauge.corner, gauge.zero, gauge.end))
        start, stop = (
            degrees(atan2(corner.y() - each.y(), each.x() - corner.x())) for each in (zero, end)
        )
        reach = ARC * hypot(zero.x() - corner.x(), zero.y() - corner.y())
        around = QRectF(corner.x() - reach, corner.y() - reach, 2 * reach, 2 * reach)
        arc = QPainterPath()
        arc.arcMoveTo(around, start)
        arc.arcTo(around, start, (stop - start + 180) % 360 - 180)
        self._line(painter, corner, zero, dashed=True)
        self._stroke(painter, arc)
        self._line(painter, corner, end)
        self._ring(painter, end)
        return end

    def _paint_height(self, painter: QPainter, gauge: Gauge) -> QPointF:
        """A ruler beside the knee, on the floor; where its value is to be written."""
        out = BESIDE if gauge.side == "left" else -BESIDE
        aside = (0.0, 1.0, 0.0)
        low, high = (self._at(along(each, aside, out)) for each in (gauge.zero, gauge.end))
        mark, cap = self._at(gauge.end), QPointF(self._px(CAP), 0)
        self._line(painter, mark, high, dashed=True)
        self._line(painter, low, high)
        for each in (low, high):
            self._line(painter, each - cap, each + cap)
        self._ring(painter, mark)
        return high

    def _line(
        self, painter: QPainter, start: QPointF, end: QPointF, *, dashed: bool = False
    ) -> None:
        path = QPainterPath(start)
        path.lineTo(end)
        self._stroke(painter, path, dashed=dashed)

    def _stroke(self, painter: QPainter, path: QPainterPath, *, dashed: bool = False) -> None:
        """In the colour of the side, on a ground of its own."""
        pen = QPen(painter.pen())
        halo = QPen(QColor(self._theme.tokens.surface), pen.widthF() + self._px(HALO))
        halo.setCapStyle(pen.capStyle())
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        for each in (halo, pen):
            painter.strokePath(path, each)

    def _ring(self, painter: QPainter, place: QPointF) -> None:
        painter.save()
        painter.setBrush(QColor(self._theme.tokens.surface))
        painter.drawEllipse(place, self._px(DOT), self._px(DOT))
        painter.restore()

    def _paint_label(
        self,
        painter: QPainter,
        label: Label,
        place: QPointF,
        outward: float,
        side: Side,
        chosen: bool,
    ) -> None:
        tokens = self._theme.tokens
        colours = side_colours(tokens, side)
        padding = self._px(PADDING)
        room = self._drawing.size.width() / (2 if self._shared else 1) - 2 * (padding + RIM)
        lines = [
            (fitted_line(text, self._theme.font(size * self._room, weight), room), text)
            for size, weight, text in (
                (SMALL, QFont.Weight.DemiBold, label.side),
                (BADGE, QFont.Weight.Bold, label.value),
            )
        ]
        metrics = [QFontMetricsF(font) for font, _ in lines]
        width = max(m.horizontalAdvance(text) for m, (_, text) in zip(metrics, lines, strict=True))
        size = QSizeF(width + 2 * padding, sum(m.height() for m in metrics) + padding)
        area = self._free(QRectF(QPointF(0, 0), size), place, outward)
        self.labels.append((label, area))
        edge = colours.area if chosen else tokens.line
        draw_rounded(
            painter, area, self._px(CORNER), fill=tokens.surface, line=edge, width=self._px(2)
        )
        top = area.top() + padding / 2
        painter.setPen(QColor(colours.ink))
        for metric, (font, text) in zip(metrics, lines, strict=True):
            painter.setFont(font)
            line = QRectF(area.left(), top, area.width(), metric.height())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), text)
            top += metric.height()

    def _free(self, area: QRectF, place: QPointF, outward: float) -> QRectF:
        """Above or beside `place`, inside the picture, and clear of the labels before it."""
        apart = self._px(APART)
        area.moveCenter(place)
        area.moveBottom(place.y() - apart)
        if abs(outward) > self._px(DOT):
            area.moveLeft(place.x() + apart if outward > 0 else place.x() - apart - area.width())
        width = max(self._drawing.size.width() - area.width() - RIM, RIM)
        height = max(self._drawing.size.height() - area.height() - RIM, RIM)
        middle = self._drawing.size.width() / 2
        if self._shared and outward < 0:
            area.moveLeft(min(area.left(), middle - area.width() - RIM))
        elif self._shared:
            area.moveLeft(max(area.left(), middle + RIM))
        x, y = min(max(area.left(), RIM), width), min(max(area.top(), RIM), height)
        for at in ((x, y), (RIM, y), (width, y), (x, RIM), (x, height)):
            area.moveTopLeft(QPointF(*at))
            if not any(area.intersects(other) for _, other in self.labels):
                break
        return area

    def _at(self, point: tuple[float, float, float]) -> QPointF:
        x, y, _ = self._screen.point(point)
        return QPointF(x, y) / self._drawing.density

    def _px(self, size: float) -> float:
        return size * max(self._theme.scale, 1.0) * self._room

    def _pen(self, colour: str) -> QPen:
        pen = QPen(QColor(colour), self._px(LINE))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen
