"""One group of settings: a card with a title and rows of a text and its control."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hiptimer.ui.settings.settings_draft import Draft
from hiptimer.ui.widgets.calm_inputs import CalmComboBox
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide

PADDING = 20

LEAST_LETTERS = 12


class SettingsGroup(Card):
    """Subclasses build rows and show the draft's settings in `show_settings`."""

    def __init__(self, title: str, draft: Draft, hint: str = "") -> None:
        super().__init__()
        self.title = title
        self.setAccessibleName(title)
        self._draft = draft
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING)
        self._column.setSpacing(12)
        self._column.addWidget(label(title, Role.LARGE))
        if hint:
            self._column.addWidget(label(hint, Role.MUTED, wraps=True))
        draft.changed.connect(self.show_settings)

    def show_settings(self) -> None:
        """Show the draft's settings; does not change them."""

    def add_row(
        self, text: str, control: QWidget, hint: str = "", focus: QWidget | None = None
    ) -> None:
        """Add a row. `text` may hold a mnemonic, which takes the focus to `focus` or `control`."""
        if self._column.count() > 1:
            self._column.addWidget(divider())
        target = focus or control
        name = label(text, Role.STRONG, wraps=True)
        name.setBuddy(target)
        if not target.accessibleName():
            target.setAccessibleName(text.replace("&", ""))
        if hint:
            target.setAccessibleDescription(hint)
        row = SideBySide()
        row.addWidget(_captioned(name, hint))
        row.addWidget(control)
        self._column.addLayout(row)


def divider() -> QFrame:
    """A thin line between rows."""
    line = QFrame()
    line.setProperty("look", "divider")
    line.setFixedHeight(1)
    return line


def _captioned(name: QWidget, hint: str) -> QWidget:
    if not hint:
        return name
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(name)
    column.addWidget(label(hint, Role.SMALL, wraps=True))
    return both


# FOLDED narrow_box.py: A list to choose from that takes the room that there is where letters are large.


class NarrowBox(CalmComboBox):
    """As wide as its longest text where there is room; its list shows every text in full."""

    _usual = 0

    def set_usual_width(self, width: int) -> None:
        """Be `width` pixels wide where there is room, whatever its texts; 0 goes by them."""
        self._usual = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as usual, or as its longest text."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._usual), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Some letters and the arrow."""
        hint = super().minimumSizeHint()
        least = LEAST_LETTERS * self.fontMetrics().horizontalAdvance("m")
        return QSize(min(hint.width(), least), hint.height())
