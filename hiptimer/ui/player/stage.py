"""The rounded card on the left, with a soft gradient and the muscles named in its corner.

What stands in its middle is put there by `set_centre`: the drill's sentences, later the figure.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hiptimer.training.sides import Side
from hiptimer.ui.player.pill import Pill
from hiptimer.ui.theme import SMALL, Appearance

RADIUS = 16
PADDING = 22


class Stage(QWidget):
    """Holds a centre widget and the chip that names muscles."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._chip = Pill(appearance, dot=True)
        self._chip.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._centre: QWidget | None = None
        self._room = 1.0
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(PADDING, PADDING, PADDING, PADDING - 4)
        self._layout.addWidget(self._chip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self._restyle)
        self._restyle()

    def set_centre(self, centre: QWidget) -> None:
        """Put `centre` above the chip, in the place of what was there."""
        if self._centre is not None:
            self._layout.removeWidget(self._centre)
            self._centre.deleteLater()
        self._centre = centre
        self._layout.insertWidget(0, centre, 1)

    def set_muscles(self, text: str, side: Side | None) -> None:
        """Name the muscles in the corner; nothing hides the chip."""
        self._chip.setVisible(bool(text))
        self._chip.set_text(text, side)

    def set_room(self, room: float) -> None:
        """Say how many times larger than 1280 by 800 the window is."""
        self._room = room
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        """The stage gives way to the digits."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        del event
        tokens = self._appearance.theme.tokens
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        gradient = QLinearGradient(card.topLeft(), card.bottomLeft())
        gradient.setColorAt(0.0, QColor(tokens.stage_top))
        gradient.setColorAt(1.0, QColor(tokens.stage_bottom))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), 1.0, Qt.PenStyle.SolidLine))
        painter.setBrush(gradient)
        painter.drawRoundedRect(card, RADIUS, RADIUS)

    def _restyle(self) -> None:
        font = self._appearance.theme.font(SMALL * self._room)
        self._chip.set_look(font, at_left=True)
        self.update()
