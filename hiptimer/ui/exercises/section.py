"""A card of a drill's page: a title, and below it lines that are numbered, marked or plain."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from hiptimer.ui.widgets.accessible_roles import silence
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label

PADDING = 18
SPACE_BEFORE_HEADING = 6


class Mark(StrEnum):
    """What stands before each line."""

    NUMBER = "number"
    DOT = "dot"


class Section(Card):
    """Empty but for its title."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING)
        self._column.setSpacing(6)
        self._column.addWidget(label(title, Role.LARGE, wraps=True))
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
        """Put `widget` below what is there."""
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
