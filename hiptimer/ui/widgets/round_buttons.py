"""Round buttons: Start on a card, and the heart of a favourite."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.icon_button import TippedButton
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.painting import draw_rounded, smooth_painter
from hiptimer.ui.widgets.shortcuts import ENTER

ACROSS, LEAST_ACROSS, FOR_RING = 40, 36, 5
"""Pixels at 100 %: a button, the smallest that is hit well, and what its ring needs around it."""
RING_GAP, RING = 3.0, 2.0
"""Pixels of ground between a button and the ring of its focus, and the ring's own."""
ICON_SHARE = 0.5


class RoundButton(TippedButton):
    """Painted by subclasses; it is as large as it is hit. Enter presses it as Space does."""

    def __init__(
        self, appearance: Appearance, *, called: str, tip: str = "", across: int = ACROSS
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._across = max(across, LEAST_ACROSS)
        self.setAccessibleName(called)
        self.setToolTip(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        appearance.changed.connect(self.updateGeometry)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        across = self._appearance.theme.px(self._across) + 2 * FOR_RING
        return QSize(across, across)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(e)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc, its icon, and the ring of the focus around both."""
        painter, area = smooth_painter(self), QRectF(self.rect())
        disc = area.adjusted(FOR_RING, FOR_RING, -FOR_RING, -FOR_RING)
        if self.hasFocus():
            around = RING_GAP + RING / 2
            ring = disc.adjusted(-around, -around, around, around)
            draw_rounded(painter, ring, line=self._appearance.theme.tokens.focus, width=RING)
        self._draw_disc(painter, disc)
        side = disc.width() * ICON_SHARE
        icon = QRectF(0, 0, side, side)
        icon.moveCenter(disc.center())
        name, colour = self._icon()
        paint_icon(painter, name, colour, icon)

    @abstractmethod
    def _draw_disc(self, painter: QPainter, disc: QRectF) -> None: ...

    @abstractmethod
    def _icon(self) -> tuple[IconName, str]: ...


class PlayButton(RoundButton):
    """Starts what its card shows, at once. A `quiet` one has no disc until it is pointed at."""

    def __init__(
        self, appearance: Appearance, *, called: str, tip: str = "", quiet: bool = False
    ) -> None:
        super().__init__(appearance, called=called, tip=tip)
        self._quiet = quiet

    def _draw_disc(self, painter: QPainter, disc: QRectF) -> None:
        tokens = self._appearance.theme.tokens
        if self._quiet:
            if self.underMouse():
                draw_rounded(painter, disc, fill=tokens.brand_soft)
            return
        fill = QColor(tokens.brand)
        if self.underMouse() or self.isDown():
            fill = fill.lighter(112) if tokens.dark else fill.darker(112)
        draw_rounded(painter, disc, fill=fill)

    def _icon(self) -> tuple[IconName, str]:
        tokens = self._appearance.theme.tokens
        return IconName.PLAY, tokens.brand if self._quiet else tokens.on_brand


class HeartToggle(RoundButton):
    """Checked where its routine or drill is a favourite."""

    def __init__(self, appearance: Appearance, *, called: str, tip: str = "") -> None:
        super().__init__(appearance, called=called, tip=tip, across=LEAST_ACROSS)
        self.setCheckable(True)

    def _draw_disc(self, painter: QPainter, disc: QRectF) -> None:
        tokens = self._appearance.theme.tokens
        line = tokens.favourite if self.underMouse() else tokens.line
        draw_rounded(painter, disc.adjusted(0.5, 0.5, -0.5, -0.5), fill=tokens.surface, line=line)

    def _icon(self) -> tuple[IconName, str]:
        tokens = self._appearance.theme.tokens
        if self.isChecked():
            return IconName.HEART, tokens.favourite
        return IconName.NO_HEART, tokens.muted
