"""What a list shows in a row, and the ground on which it is painted."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar, NamedTuple, Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hiptimer.ui.theme import BODY, SMALL, Appearance, Theme

PADDING = 10
RADIUS = 10
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STRONG = QFont.Weight.DemiBold
LINE = 1.4
"""The height of a line as a multiple of its letters' size."""


class Ink(NamedTuple):
    """A way to write."""

    font: QFont
    colour: str


class Row(Protocol):
    """One row; `words` is all that it shows, as it is read aloud."""

    @property
    def words(self) -> str:
        """A sentence or two."""
        ...


class RowPainter(QStyledItemDelegate):
    """Draws ground and focus; subclasses draw the row. `HEIGHT` is in pixels at 100 %."""

    HEIGHT: ClassVar[float] = 44

    def __init__(self, appearance: Appearance, *, can_be_chosen: bool = False) -> None:
        super().__init__()
        self._appearance = appearance
        self._can_be_chosen = can_be_chosen
        self.width = 0
        """The width of a row in pixels; 0 in a list of one column, which takes all there is."""

    @abstractmethod
    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        """Draw one row into `area`."""

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._appearance.theme

    @property
    def height(self) -> int:
        """The height of a row."""
        return self.theme.px(self.HEIGHT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows have the same size."""
        return QSize(self.width, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, row and focus ring."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        self._draw_ground(painter, area, option.state)
        self.draw_row(painter, area.adjusted(PADDING, 0, -PADDING, 0), index.data(ROW_ROLE))
        painter.restore()

    def _draw_ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
        tokens = self.theme.tokens
        frame = area.adjusted(1.5, 1.5, -1.5, -1.5)
        if self._can_be_chosen and state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.brand_soft))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)

    def line(self, area: QRectF, top: float, size: float = BODY) -> QRectF:
        """The box of a line of text of that size, `top` pixels below the row's top at 100 %."""
        height = self.theme.px(size * LINE)
        return QRectF(area.left(), area.top() + self.theme.px(top), area.width(), height)

    def ink(
        self, colour: str, size: float = SMALL, weight: QFont.Weight = QFont.Weight.Normal
    ) -> Ink:
        """A way to write; `size` is in pixels at 100 %."""
        return Ink(self.theme.font(size, weight), colour)

    def write(
        self, painter: QPainter, box: QRectF, text: str, ink: Ink, *, right: bool = False
    ) -> QRectF:
        """Write one line of text, shortened where it does not fit; what of `box` is left."""
        if not text:
            return box
        painter.setFont(ink.font)
        painter.setPen(QColor(ink.colour))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, RIGHT if right else LEFT, shown)
        used = metrics.horizontalAdvance(shown) + self.theme.px(PADDING)
        return box.adjusted(0, 0, -used, 0) if right else box.adjusted(used, 0, 0, 0)
