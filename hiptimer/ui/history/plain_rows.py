"""Rows of a name and a value, with a bar below them where they are parts of a whole."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from hiptimer.ui.history.bars import draw_lying
from hiptimer.ui.history.rows import STRONG, RowPainter
from hiptimer.ui.theme import BODY, SMALL
from hiptimer.ui.widgets.track_colour import track_colour

TRACK = 8


class PlainRow(Struct, frozen=True):
    """`share` is how much of the bar is filled, 0 to 1; `note` explains the name."""

    name: str
    value: str
    words: str
    share: float = 0.0
    note: str = ""


class PlainPainter(RowPainter):
    """A name on the left, a value on the right."""

    HEIGHT: ClassVar[float] = 34

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        """Draw name and value in the middle of the row."""
        assert isinstance(row, PlainRow)
        tokens = self.theme.tokens
        room = self.write(painter, area, row.value, self.ink(tokens.ink, BODY, STRONG), right=True)
        self.write(painter, room, row.name, self.ink(tokens.muted, BODY))


class BarPainter(RowPainter):
    """A name and a value, and a bar below them."""

    HEIGHT: ClassVar[float] = 48

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        """Draw name, value, bar and note."""
        assert isinstance(row, PlainRow)
        tokens = self.theme.tokens
        head = self.line(area, 5)
        room = self.write(painter, head, row.value, self.ink(tokens.muted), right=True)
        self.write(painter, room, row.name, self.ink(tokens.ink, BODY, STRONG))
        track = QRectF(area.left(), area.top() + self.theme.px(30), area.width(), 0)
        track.setHeight(self.theme.px(TRACK))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(track_colour(tokens)))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        draw_lying(painter, track, row.share, QColor(tokens.brand))
        self.write(painter, self.line(area, 42, SMALL), row.note, self.ink(tokens.muted))


class NotedBarPainter(BarPainter):
    """With room for a note below the bar."""

    HEIGHT: ClassVar[float] = 68
