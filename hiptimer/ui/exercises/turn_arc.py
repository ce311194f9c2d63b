"""The arc under a drill's figure, whose knob turns it: for a pointer what arrows are for keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from hiptimer.ui.exercises.turnable_figure import TurnableFigure
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.accessibility import SILENT
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

HEIGHT, KNOB, SAG, THICKNESS = 52, 30, 12, 4
"""Pixels at 100 %: of the arc's place, its knob, how deep it hangs, and its line."""
WIDTH_SHARE, WIDEST = 0.58, 380
HALF_TURN = 180.0


class TurnArc(Painted):
    """In its middle `figure` is seen from where it usually is, at its ends from behind that.

    A double click puts it back. Keys turn the figure itself, which says to a screen reader from
    where it is seen.
    """

    accessible_role = SILENT

    turned = Signal(float)
    """A person has moved the knob; the value is in degrees, -180 to 180."""

    def __init__(self, appearance: Appearance, figure: TurnableFigure) -> None:
        super().__init__(appearance)
        self._figure = figure
        self._held = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Turn the figure: drag it, or use the arrow keys. Home: back."))
        self.turned.connect(figure.turn_around)
        figure.view_turned.connect(self.update)

    @property
    def knob(self) -> QPointF:
        """The middle of the knob, in pixels."""
        return self._place(self._figure.turned_by / HALF_TURN)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(KNOB * 4), self.theme.px(HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = True
            self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._go_to(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = False

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._figure.put_back()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = smooth_painter(self), self.theme.tokens
        colour = QColor(tokens.ink)
        colour.setAlphaF(1.0 if tokens.background == "#000000" else 0.32)
        width = self.theme.px(THICKNESS)
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, cap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(self._place(-1.0))
        for step in range(-19, 21):
            path.lineTo(self._place(step / 20))
        painter.drawPath(path)
        across = self.theme.px(KNOB)
        disc = QRectF(0, 0, across, across)
        disc.moveCenter(self.knob)
        draw_rounded(painter, disc, fill=tokens.brand)
        _draw_arrows(painter, disc, tokens.on_brand)

    def _go_to(self, point: QPointF) -> None:
        half = self._half_width()
        share = (point.x() - self.width() / 2) / half if half else 0.0
        self.turned.emit(min(max(share, -1.0), 1.0) * (HALF_TURN - 1))

    def _half_width(self) -> float:
        return min(self.width() * WIDTH_SHARE, self.theme.px(WIDEST)) / 2

    def _place(self, share: float) -> QPointF:
        """Where on the arc a turn by that share of a half one is, -1 to 1."""
        sag = self.theme.px(SAG)
        lowest = (self.height() + sag) / 2
        return QPointF(self.width() / 2 + share * self._half_width(), lowest - sag * share * share)


def _draw_arrows(painter: QPainter, disc: QRectF, colour: str) -> None:
    """Two heads that point to the left and to the right."""
    size = disc.width()
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(colour), size * 0.075, Qt.PenStyle.SolidLine, cap, join))
    middle = disc.center()
    for way in (-1, 1):
        tip = middle + QPointF(way * size * 0.30, 0)
        back = QPointF(way * size * 0.14, 0)
        rise = QPointF(0, size * 0.16)
        painter.drawPolyline([tip - back - rise, tip, tip - back + rise])
