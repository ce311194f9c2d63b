"""The picture at the top of a card: the figure in the drill that stands for the routine.

It is drawn after the card has been seen, so that the page does not wait for it. A routine whose
drill has no figure shows its plan instead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from hiptimer.ui.theme import Appearance
from hiptimer.ui.today.cover import Cover
from hiptimer.ui.today.plan_strip import PlanStrip, draw_stage

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

PADDING = 8


class CardPicture(PlanStrip):
    """Shows the figure of a cover. `motion` gives an exercise's motion, or None."""

    def __init__(
        self,
        appearance: Appearance,
        motion: Callable[[str], Motion | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent)
        self._motion = motion
        self._cover: Cover | None = None
        self._figure: tuple[object, QPixmap] | None = None
        self._has_figure = True

    def show_cover(self, cover: Cover) -> None:
        """Show this drill from now on."""
        self._cover = cover
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stage, and the figure as soon as there is one."""
        if not self._has_figure or self._cover is None:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_stage(painter, QRectF(self.rect()), self._appearance.theme)
        if self._figure is None or self._figure[0] != self._key():
            QTimer.singleShot(0, self, self._draw_figure)
        if self._figure is not None:
            pixmap = self._figure[1]
            size = pixmap.deviceIndependentSize()
            left = (self.width() - size.width()) / 2
            painter.drawPixmap(round(left), PADDING, pixmap)

    def _key(self) -> tuple[object, ...]:
        tokens = self._appearance.theme.tokens
        return self._cover, self.size(), self.devicePixelRatioF(), tokens

    def _draw_figure(self) -> None:
        from hiptimer.ui.figure.thumbnails import thumbnail  # noqa: PLC0415 - the page opens sooner

        cover, key = self._cover, self._key()
        if cover is None or (self._figure is not None and self._figure[0] == key):
            return
        motion = self._motion(cover.exercise)
        self._has_figure = motion is not None
        if motion is not None:
            room = QSize(self.width() - 2 * PADDING, self.height() - 2 * PADDING)
            self._figure = (
                key,
                thumbnail(
                    motion,
                    room,
                    self._appearance.theme.tokens,
                    cover.side,
                    variant=cover.variant,
                    device_ratio=self.devicePixelRatioF(),
                ),
            )
        self.update()
