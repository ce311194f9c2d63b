"""A card with rows of a caption and a field, as the Settings page has them, and what is wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.side_by_side import SideBySide

PADDING = 20


class FormCard(Card):
    """Subclasses add rows to `column`."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING)
        self.column.setSpacing(10)
        self.title = label(title, Role.LARGE, wraps=True)
        self.column.addWidget(self.title)

    def add_row(self, text: str, field: QWidget) -> QWidget:
        """Add a caption with its field beside it; what both are on."""
        row = QWidget()
        line = SideBySide(row, spacing=12, least_letters=10)
        line.addWidget(_caption(text, field))
        line.addWidget(field)
        self.column.addWidget(row)
        return row

    def add_field(self, text: str, field: QWidget) -> QLabel:
        """Add a caption with its wide field below it; the line for what is wrong there."""
        fault = fault_line()
        box = QVBoxLayout()
        box.setSpacing(4)
        box.addWidget(_caption(text, field))
        box.addWidget(field)
        box.addWidget(fault)
        self.column.addLayout(box)
        return fault


def fault_line() -> QLabel:
    """A line for what is wrong with the field above it; hidden while nothing is."""
    line = label(role=Role.SMALL, wraps=True)
    line.hide()
    return line


def show_fault(line: QLabel, field: QWidget, sentence: str, *, insists: bool) -> None:
    """Say what is wrong with `field` in the line below it, or nothing.

    It `insists` once a person has tried to save; before, it is a hint of what is still to come.
    """
    set_role(line, Role.WARNING if insists else Role.SMALL)
    if line.text() != sentence:
        line.setText(sentence)
        field.setAccessibleDescription(sentence)
    line.setVisible(bool(sentence))


def _caption(text: str, field: QWidget) -> QLabel:
    caption = label(text, Role.STRONG, wraps=True)
    caption.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(text.replace("&", ""))
    return caption
