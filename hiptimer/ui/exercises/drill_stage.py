"""The stage of a drill's page: the one of the player, with the side in its upper corner."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import BODY, Appearance
from hiptimer.ui.widgets.pill import Pill
from hiptimer.ui.widgets.stage import PADDING, RADIUS, Stage


class DrillStage(Stage):
    """Holds a centre, the side's pill above it, and the chip with the muscles below."""

    def __init__(self, appearance: Appearance, centre: QWidget) -> None:
        self._pill = Pill(appearance)
        self._ringed = False
        super().__init__(appearance)
        self._pill.setParent(self)
        self.set_centre(centre)

    @property
    def side_words(self) -> str:
        """What the pill says."""
        return self._pill.text

    def set_side(self, words: str, side: Side | None) -> None:
        """Name the side in its colour."""
        self._pill.set_text(words, side)
        self._place_pill()
        self._place()

    @property
    def room_below(self) -> int:
        """How many pixels at the lower edge are taken."""
        return self.room_for_chip if self._chip.isVisibleTo(self) else 0

    def set_ringed(self, ringed: bool) -> None:
        """Draw a ring around the stage, or none."""
        self._ringed = ringed
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stage and its ring."""
        super().paintEvent(event)
        if self._ringed:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._appearance.theme.tokens.focus), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, RADIUS, RADIUS)

    def _restyle(self) -> None:
        super()._restyle()
        font = self._appearance.theme.font(BODY, QFont.Weight.DemiBold)
        self._pill.set_look(font, at_left=True)
        self._place_pill()
        self._place()

    def _place_pill(self) -> None:
        width = max(0, self.width() - 2 * PADDING)
        self._pill.setGeometry(PADDING, PADDING - 6, width, self._pill.sizeHint().height())

    def _show_chip(self) -> None:
        """Show the muscles unless they would be cut: the texts beside the stage name them too."""
        fits = self._chip.sizeHint().width() <= self.width() - 2 * PADDING
        self._chip.setVisible(self._names_muscles and fits)

    def _place(self) -> None:
        """Leave the pill's room free: the figure would lie below it."""
        super()._place()
        if self._centre is not None:
            room = self._centre.geometry()
            room.setTop(self._pill.geometry().bottom())
            self._centre.setGeometry(room)
