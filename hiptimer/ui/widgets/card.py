"""The frame that groups what belongs together, empty, with a title, or with lines below that."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLayout, QWidget

from hiptimer.training.routines import Occasion
from hiptimer.ui.look import tokens, trail
from hiptimer.ui.look.theme import Theme
from hiptimer.ui.widgets.accessibility import silence
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import beside, in_column, in_row
from hiptimer.ui.widgets.row_list import PADDING as ROW_PADDING

CARD_RADIUS = float(tokens.CARD)
PADDING = tokens.IN_CARD
SECTION_PADDING = 18
SPACE_BEFORE_HEADING = 6


class Card(QFrame):
    """A surface with round corners and a thin line; give it a layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")


def draw_stage(
    painter: QPainter,
    area: QRectF,
    theme: Theme,
    occasion: Occasion = Occasion.EASY,
    vista: trail.Vista = trail.SMALL,
) -> None:
    """Fill the top of a card, whose upper corners are round, with the landscape of `occasion`."""
    path, radius = QPainterPath(), CARD_RADIUS - 2
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(area, radius, radius)
    path.addRect(area.adjusted(0, radius, 0, 0))
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    trail.paint_trail(painter, area, theme.tokens.sky(occasion), vista)
    painter.restore()


class TitledCard(Card):
    """A title, a line with the most important numbers, a body.

    Subclasses `add` parts, or lists of rows to `column`. `control` stands beside the title.
    """

    def __init__(self, title: str, control: QWidget | None = None) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._summary = label(role=Role.MUTED, wraps=True)
        name = label(title, Role.LARGE)
        head = name if control is None else beside(name, control, spacing=12, least_letters=10)
        heads = in_column(head, self._summary, spacing=2, margins=(ROW_PADDING, 0, ROW_PADDING, 0))
        beside_rows = PADDING - ROW_PADDING
        margins = (beside_rows, PADDING - 4, beside_rows, PADDING)
        self.column = in_column(heads, on=self, spacing=10, margins=margins)

    def add(self, part: QWidget | QLayout, place: int = -1) -> None:
        """Add what has no room of its own at its sides, as rows have; at the end, or at `place`."""
        self.column.insertLayout(place, in_row(part, margins=(ROW_PADDING, 0, ROW_PADDING, 0)))

    def say(self, summary: str) -> None:
        show_words(self._summary, summary)


class Mark(StrEnum):
    """What stands before each line."""

    NUMBER = "number"
    DOT = "dot"


class Section(Card):
    """A title, and below it lines that are numbered, marked or plain; empty at first."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.setAccessibleName(title)
        margins = (SECTION_PADDING, SECTION_PADDING - 4, SECTION_PADDING, SECTION_PADDING)
        head = label(title, Role.LARGE, wraps=True)
        self._column = in_column(head, on=self, spacing=6, margins=margins)
        self._added: list[QWidget] = []

    @property
    def texts(self) -> list[str]:
        """What is said below the title, line by line, without marks."""
        found = (each for widget in self._added for each in _labels(widget))
        return [each.text() for each in found if not each.property("mark")]

    def empty(self) -> None:
        """Take everything away but the title."""
        for widget in self._added:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._added.clear()

    def hide_if_empty(self) -> None:
        """Take no room on the page where there is nothing to say."""
        self.setVisible(bool(self._added))

    def add(self, widget: QWidget) -> None:
        self._added.append(widget)
        self._column.addWidget(widget)

    def add_line(self, text: str, role: Role = Role.BODY) -> None:
        """A line of its own; nothing for an empty text."""
        if text:
            line = label(text, role, wraps=True)
            if role is Role.STRONG and self._added:
                line.setContentsMargins(0, SPACE_BEFORE_HEADING, 0, 0)
            self.add(line)

    def add_list(self, lines: Iterable[str], mark: Mark) -> None:
        """A line below the other, each with a number or a dot before it."""
        wanted = tuple(lines)
        if wanted:
            self.add(_MarkedLines(wanted, mark))


class _MarkedLines(QWidget):
    def __init__(self, lines: tuple[str, ...], mark: Mark) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(lines):
            before = label(f"{row + 1}." if mark is Mark.NUMBER else "•", Role.MUTED)
            before.setProperty("mark", True)
            silence(before)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(before, row, 0, top | Qt.AlignmentFlag.AlignRight)
            said = label(line, wraps=True)
            if mark is Mark.NUMBER:
                said.setAccessibleName(f"{before.text()} {line}")
            # Aligned by itself: aligned by the grid it would not get the height of its lines.
            said.setAlignment(top)
            grid.addWidget(said, row, 1)


def _labels(widget: QWidget) -> list[QLabel]:
    return [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
