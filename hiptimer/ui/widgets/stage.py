"""The rounded card on the left: a landscape, and the muscles named in its corner.

What fills it is put there by `set_centre`; the chip lies on top of that.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.training.routines import Occasion
from hiptimer.training.sides import Side
from hiptimer.ui.look import tokens
from hiptimer.ui.look.theme import SMALL, Appearance
from hiptimer.ui.look.trail import STAGE, Trail, Vista
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter
from hiptimer.ui.widgets.pill import Pill

RADIUS = tokens.CARD
PADDING, PADDING_SHARE = 22, 0.06
CHIP_SHARE = 0.06
"""The chip's type size at most, as a share of the height, which belongs to the figure."""
LOWEST_WITH_CHIP = 160
INSIDE_CORNERS = 5
"""How far from the card's edge a square is to stay inside the round corners, in pixels."""


class Stage(Painted):
    """Holds a centre widget and the chip that names muscles."""

    def __init__(
        self, appearance: Appearance, vista: Vista = STAGE, corner: float = RADIUS
    ) -> None:
        super().__init__(appearance)
        self._corner = corner
        self._chip = Pill(appearance, dot=True)
        self._chip.setParent(self)
        self._centre: QWidget | None = None
        self._names_muscles = False
        self._has_cards = False
        self._room = 1.0
        self._trail = Trail(vista, corner)
        self._occasion, self._sunk = Occasion.EASY, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._restyle()

    def set_centre(self, centre: QWidget) -> None:
        """Fill the stage with `centre`, in the place of what was there."""
        if self._centre is not None:
            self._centre.deleteLater()
        self._centre = centre
        centre.setParent(self)
        centre.lower()
        self._place()

    def set_occasion(self, occasion: Occasion) -> None:
        """Have the landscape of what the routine is for."""
        if occasion is not self._occasion:
            self._occasion = occasion
            self.update()

    def set_sun(self, sunk: float) -> None:
        """Let the sun have sunk by that share of its radius, 0 to 1; no motion leaves it high."""
        sunk = 0.0 if self.theme.reduced_motion else sunk
        if self._trail.step_of(self.size(), sunk) != self._trail.step_of(self.size(), self._sunk):
            self.update()
        self._sunk = sunk

    @property
    def room_for_chip(self) -> int:
        """How many pixels at the lower edge the chip takes."""
        shown = self.height() >= LOWEST_WITH_CHIP and not self._has_cards
        return self.height() - self._chip.y() if shown else 0

    def set_muscles(self, text: str, side: Side | None) -> None:
        """Name the muscles in the corner; nothing hides the chip, nor does a very low stage."""
        self._names_muscles = bool(text)
        self._chip.set_text(text, side)
        self._show_chip()

    def set_cards(self, has_cards: bool) -> None:
        """Say whether cards in the centre name the muscles: the chip is for readers alone then."""
        self._has_cards = has_cards
        self._chip.set_unseen(has_cards)

    def set_room(self, room: float) -> None:
        """Say how many times larger than 1280 by 800 the window is."""
        self._room = room
        self._restyle()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the centre as large as the stage, and the chip in its corner."""
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        """The stage gives way to the digits."""
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        look = self.theme.tokens
        painter = smooth_painter(self)
        self._trail.paint(painter, self.size(), look.sky(self._occasion), self._sunk)
        if self._corner:
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            draw_rounded(painter, edge, self._corner - 0.5, line=look.line)

    def _on_appearance_changed(self) -> None:
        self._restyle()

    def _restyle(self) -> None:
        font = self.theme.font(SMALL * self._room)
        most = max(1, round(self.height() * CHIP_SHARE))
        font.setPixelSize(max(1, min(font.pixelSize(), most)))
        self._chip.set_look(font, at_left=True)
        self._place()
        self._show_chip()
        self.update()

    def _show_chip(self) -> None:
        self._chip.setVisible(self._names_muscles and self.height() >= LOWEST_WITH_CHIP)

    def _place(self) -> None:
        edge = INSIDE_CORNERS if self._corner else 0
        if self._centre is not None:
            self._centre.setGeometry(self.rect().adjusted(edge, edge, -edge, -edge))
        height = self._chip.sizeHint().height()
        padding = min(PADDING, round(self.height() * PADDING_SHARE))
        bottom = self.height() - padding + 4
        width = max(0, self.width() - 2 * padding)
        self._chip.setGeometry(padding, bottom - height, width, height)
