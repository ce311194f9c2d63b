"""The ring inside a filled button that has the focus: one around it would not stand out from it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from hiptimer.ui.look.tokens import Tokens
from hiptimer.ui.widgets.accessibility import SILENT

WIDTH, INSET, RADIUS = 2.0, 4.0, 7.0
"""Pixels: the ring's line, its distance from the button's edge, its corners."""

CHOICES = frozenset({"segment", "navigation", "filter", "side-left", "side-right", "chip"})
"""Looks of buttons that are filled where they are chosen."""


def ring_colour(button: QAbstractButton, tokens: Tokens) -> str | None:
    """The colour that stands out from what `button` is filled with; None where it is not."""
    look = button.property("look")
    if look == "primary":
        return tokens.on_brand
    is_chosen = button.isChecked() or button.property("chosen") is True
    return tokens.on_chosen if look in CHOICES and is_chosen else None


class ButtonRing(QWidget):
    """Lies on `button`; it is painted again whenever that is, in the `tokens` of then."""

    accessible_role = SILENT

    def __init__(self, button: QAbstractButton, tokens: Callable[[], Tokens]) -> None:
        super().__init__(button)
        self._button = button
        self._tokens = tokens
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(10_000, 10_000)  # as large as the button ever gets, which cuts it off
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = ring_colour(self._button, self._tokens())
        if colour is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), WIDTH))
        frame = QRectF(self._button.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
