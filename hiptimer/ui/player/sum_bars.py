"""Bars below each other, each with its word before it and its number behind it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.widgets.accessibility import SILENT
from hiptimer.ui.widgets.labels import Role, label

WIDTH, LEAST_WIDTH, LINE_HEIGHT, BAR_HEIGHT = 150, 60, 12, 10
"""Pixels at 100 %."""
COLUMN_GAP, STACK_GAP = 40, 12


class Sum(Struct, frozen=True):
    """One bar: how much of the width it fills, 0 to 1, and the number in words."""

    fraction: float
    text: str


class SumBars(QWidget):
    """One bar for each of `names`; a side has its colour, what has none the brand's."""

    def __init__(self, appearance: Appearance, names: Sequence[tuple[str, Side | None]]) -> None:
        super().__init__()
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._bars = [_Bar(appearance, side) for _, side in names]
        self._names = [label(name) for name, _ in names]
        self._numbers = [label(role=Role.STRONG) for _ in names]
        for row, name in enumerate(self._names):
            grid.addWidget(name, row, 0)
            grid.addWidget(self._bars[row], row, 1)
            self._numbers[row].setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self._numbers[row], row, 2)

    def show_sums(self, sums: Sequence[Sum]) -> None:
        """Show `sums`, in the order of the names."""
        for each, bar, number in zip(sums, self._bars, self._numbers, strict=True):
            bar.set_fraction(each.fraction)
            number.setText(each.text)

    @property
    def text_widths(self) -> tuple[int, int]:
        """The pixels that the longest word and the longest number need."""
        names, numbers = (
            max(each.sizeHint().width() for each in labels)
            for labels in (self._names, self._numbers)
        )
        return names, numbers

    def align_texts(self, name: int, number: int) -> None:
        """Give words and numbers at least so many pixels."""
        self._grid.setColumnMinimumWidth(0, name)
        self._grid.setColumnMinimumWidth(2, number)


class BarColumns(QWidget):
    """Two groups of bars side by side in equal parts, or below each other with bars in line."""

    def __init__(self, first: SumBars, second: SumBars) -> None:
        super().__init__()
        self._groups = (first, second)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for group in self._groups:
            self._box.addWidget(group, 1, Qt.AlignmentFlag.AlignTop)

    def set_width(self, width: int) -> None:
        """Arrange the groups for a row of `width` pixels."""
        for group in self._groups:
            group.align_texts(0, 0)
        least = max(group.minimumSizeHint().width() for group in self._groups)
        beside = width >= 2 * least + COLUMN_GAP
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setSpacing(COLUMN_GAP if beside else STACK_GAP)
        if not beside:
            names, numbers = zip(*(group.text_widths for group in self._groups), strict=True)
            for group in self._groups:
                group.align_texts(max(names), max(numbers))


class _Bar(QWidget):
    accessible_role = SILENT

    def __init__(self, appearance: Appearance, side: Side | None) -> None:
        super().__init__()
        self._appearance = appearance
        self._side = side
        self._fraction = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        appearance.changed.connect(self.updateGeometry)
        appearance.changed.connect(self.update)

    def set_fraction(self, fraction: float) -> None:
        """Fill `fraction` of the width, 0 to 1."""
        self._fraction = fraction
        self.update()

    def sizeHint(self) -> QSize:
        """As long as the card likes."""
        return QSize(self._appearance.theme.px(WIDTH), self._appearance.theme.px(LINE_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Long enough to be compared."""
        return QSize(self._appearance.theme.px(LEAST_WIDTH), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and bar."""
        del event
        theme = self._appearance.theme
        height = theme.px(BAR_HEIGHT)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens.track))
        painter.drawRoundedRect(track, height / 2, height / 2)
        painter.setBrush(QColor(side_colours(theme.tokens, self._side).area))
        track.setWidth(max(float(height), self.width() * self._fraction))
        if self._fraction:
            painter.drawRoundedRect(track, height / 2, height / 2)
