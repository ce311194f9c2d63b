"""Follows the focus of the application with a ring inside the button that has it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from hiptimer.ui.tokens import Tokens

if TYPE_CHECKING:
    from hiptimer.ui.button_ring import ButtonRing


class FocusRing(QObject):
    """Lives as long as its parent. `tokens` are the colours in force."""

    def __init__(self, parent: QObject, tokens: Tokens) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._ring: ButtonRing | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _before: QWidget | None, focused: QWidget | None) -> None:
        ring, self._ring = self._ring, None
        if ring is not None:
            with suppress(RuntimeError):  # it went with its button
                ring.hide()
                ring.deleteLater()
        if isinstance(focused, QAbstractButton) and focused.property("look"):
            from hiptimer.ui.button_ring import ButtonRing  # noqa: PLC0415 - opens sooner

            self._ring = ButtonRing(focused, lambda: self.tokens)
