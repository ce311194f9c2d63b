"""One group of settings: a card with a title and rows of a text and its control."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hiptimer.ui.settings.draft import Draft
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide

PADDING = 20


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
