"""A heading that opens and closes what lies below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label


class Fold(QWidget):
    """Closed at first."""

    toggled = Signal(bool)
    """It is open now, or closed."""

    def __init__(self, appearance: Appearance, text: str) -> None:
        super().__init__()
        self.button = IconButton(appearance, IconName.DOWN, text, look="fold")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self.summary = label(role=Role.SMALL, wraps=True)
        self.summary.setContentsMargins(10, 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.button)
        self._column.addWidget(self.summary)
        self._content: QWidget | None = None
        self.show_summary("")

    @property
    def is_open(self) -> bool:
        """Whether what lies below can be seen."""
        return self.button.isChecked()

    def set_content(self, content: QWidget) -> None:
        """Put `content` below the heading."""
        self._content = content
        self._column.addWidget(content)
        content.setVisible(self.is_open)

    def show_summary(self, text: str) -> None:
        """Say in a line what lies below, while it is closed."""
        self.summary.setText(text)
        self.summary.setVisible(bool(text) and not self.is_open)
        self.button.setAccessibleDescription(text)

    def open(self) -> None:
        """Show what lies below."""
        self.button.setChecked(True)

    def close_again(self) -> None:
        """Show the heading alone."""
        self.button.setChecked(False)

    def _on_toggled(self, is_open: bool) -> None:
        self.button.set_icon_name(IconName.UP if is_open else IconName.DOWN)
        self.toggled.emit(is_open)
        if self._content is not None:
            self._content.setVisible(is_open)
        self.summary.setVisible(bool(self.summary.text()) and not is_open)
