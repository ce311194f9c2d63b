"""Rows of exercises: left and right against each other, the sum, and on how many days."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from hiptimer.journal.records import SideSums
from hiptimer.training.sides import Side
from hiptimer.ui.history.bars import draw_lying
from hiptimer.ui.history.rows import STRONG, RowPainter
from hiptimer.ui.history.side_text import SideText, write_sides
from hiptimer.ui.theme import BODY
from hiptimer.ui.tokens import side_colours
from hiptimer.ui.widgets.track_colour import track_colour

TRACK, GAP = 8, 4
TOTAL = 98
"""Pixels at 100 % at the right end of the bars that the sum takes."""


class ExerciseRow(Struct, frozen=True):
    """`most` is the longest work on one side of all exercises, against which bars are drawn."""

    name: str
    total: str
    days: str
    work: SideSums
    most: int
    sides: tuple[SideText, ...]
    words: str


class ExercisePainter(RowPainter):
    """The name, two bars from the middle outwards, and the times of the sides."""

    HEIGHT: ClassVar[float] = 76

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        """Draw the three lines of a row."""
        assert isinstance(row, ExerciseRow)
        tokens = self.theme.tokens
        strong = self.ink(tokens.ink, BODY, STRONG)
        self.write(painter, self.line(area, 6), row.name, strong)
        room = self.write(painter, self.line(area, 27), row.total, strong, right=True)
        room.setWidth(area.width() - self.theme.px(TOTAL))
        self._draw_bars(painter, room, row)
        foot = self.line(area, 47)
        room = self.write(painter, foot, row.days, self.ink(tokens.muted), right=True)
        write_sides(self, painter, room, row.sides)

    def _draw_bars(self, painter: QPainter, room: QRectF, row: ExerciseRow) -> None:
        """One bar for each side, or one for both where there are no sides."""
        tokens = self.theme.tokens
        sided = row.work.left or row.work.right
        parts = [(side, row.work.on(side)) for side in Side] if sided else [(None, row.work.both)]
        width = (room.width() - GAP * (len(parts) - 1)) / len(parts)
        for place, (side, work) in enumerate(parts):
            track = QRectF(room.left() + place * (width + GAP), 0, width, self.theme.px(TRACK))
            track.moveTop(room.center().y() - track.height() / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(track_colour(tokens)))
            painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
            draw_lying(painter, track, work / row.most, QColor(side_colours(tokens, side).area))
