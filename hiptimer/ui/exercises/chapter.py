"""A part of what is written about a drill: a heading, and lines with numbers, ticks or dots."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from hiptimer.ui.look.theme import SMALL, Appearance
from hiptimer.ui.widgets.accessibility import SILENT
from hiptimer.ui.widgets.card import Section
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.labels import label, set_look
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

ACROSS = 24
"""Pixels at 100 % that a mark takes: no less than a line of text is high."""
TICK_SHARE, DOT_SHARE = 0.72, 0.22
COLUMN_GAP, ROW_GAP = 12, 8


class Chapter(Section):
    """A section without a frame: the page itself is its ground."""

    def __init__(self, appearance: Appearance, title: str) -> None:
        super().__init__(title)
        self._appearance = appearance
        set_look(self, "look", "chapter")
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ROW_GAP)

    def set_title(self, title: str) -> None:
        """Be headed otherwise."""
        self.title = title
        self.setAccessibleName(title)
        head = self._column.itemAt(0)
        widget = head.widget() if head else None
        assert isinstance(widget, QLabel)
        widget.setText(title)

    def add_marked(self, lines: Iterable[str], mark: Before) -> None:
        """A line below the other, each behind its mark."""
        wanted = tuple(lines)
        if wanted:
            self.add(_MarkedLines(self._appearance, wanted, mark))


class Before(StrEnum):
    """What stands before each line of a chapter."""

    NUMBER = "number"
    TICK = "tick"
    DOT = "dot"


class _MarkedLines(QWidget):
    def __init__(self, appearance: Appearance, lines: tuple[str, ...], mark: Before) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(COLUMN_GAP)
        grid.setVerticalSpacing(ROW_GAP)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, line in enumerate(lines):
            number = row + 1 if mark is Before.NUMBER else 0
            grid.addWidget(_Mark(appearance, mark, number), row, 0, top)
            said = label(line, wraps=True)
            if number:
                said.setAccessibleName(f"{number}. {line}")
            # Aligned by itself: aligned by the grid it would not get the height of its lines.
            said.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(said, row, 1)


class _Mark(Painted):
    """A number on a disc, a tick or a dot."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance, mark: Before, number: int) -> None:
        super().__init__(appearance)
        self._mark, self._number = mark, number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        across = self.theme.px(ACROSS)
        return QSize(across, across)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, area = self.theme.tokens, QRectF(self.rect())
        painter, middle = smooth_painter(self), area.center()
        if self._mark is Before.NUMBER:
            draw_rounded(painter, area, fill=tokens.brand_soft)
            painter.setFont(self.theme.font(SMALL, QFont.Weight.Bold))
            painter.setPen(QColor(tokens.brand))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
            return
        share = TICK_SHARE if self._mark is Before.TICK else DOT_SHARE
        inner = QRectF(0, 0, area.width() * share, area.height() * share)
        inner.moveCenter(QPointF(middle))
        if self._mark is Before.TICK:
            paint_icon(painter, IconName.CHECK, tokens.brand, inner)
        else:
            draw_rounded(painter, inner, fill=tokens.faint)
