"""A figure that fades from one picture to the next where it would jump."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent

from hiptimer.figure.camera import ViewBox
from hiptimer.figure.moment import Moment
from hiptimer.figure.vectors import between, distance
from hiptimer.ui.figure.figure_view import FigureView, transparent_pixmap
from hiptimer.ui.look.theme import Appearance

FADE_SECONDS: Final = 0.25
FRAME_MS: Final = 33
JUMP: Final = 0.35
"""Metres that no joint moves in the picture from one frame to the next."""
TURN: Final = 25.0
"""Degrees that no camera turns in that time: where the sides alternate, it is another one."""


class FadingView(FigureView):
    """Fades at a change of drill or camera and after a skip; with reduced motion it cuts.

    `now` gives seconds. Its timer runs only while it fades, for a session may stand still by then.
    """

    def __init__(self, appearance: Appearance, now: Callable[[], float]) -> None:
        super().__init__(appearance)
        self._now = now
        self._left: tuple[QPixmap, float] | None = None  # what is left, and since when
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    @property
    def faded(self) -> float:
        """How much of the way to the new picture is done, 0 to 1."""
        if self._left is None:
            return 1.0
        return min(max((self._now() - self._left[1]) / FADE_SECONDS, 0.0), 1.0)

    def show_moment(
        self,
        moment: Moment | None,
        box: ViewBox | None = None,
        typical: tuple[Moment, ...] = (),
        frame: Hashable = None,
    ) -> None:
        """Show `moment` in `box`, at once where it goes on from what is shown."""
        before = self._moment
        jumps = before and moment and (box != self._box or leaps(before, moment))
        if jumps and self.isVisible() and not self._appearance.theme.reduced_motion:
            self._left = self._picture(), self._now()
            self._timer.start()
        super().show_moment(moment, box, typical, frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A picture of another size has nothing to fade from."""
        super().resizeEvent(event)
        self._left = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the new picture, and in a fade as much of the old one as is left."""
        share = self.faded
        if self._left is None or share >= 1.0:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        for pixmap, opacity in ((self._left[0], 1.0 - share), (self._picture(), share)):
            painter.setOpacity(opacity)
            painter.drawPixmap(0, 0, pixmap)
        painter.end()

    def _picture(self) -> QPixmap:
        pixmap = transparent_pixmap(self.size(), self.devicePixelRatioF())
        painter = QPainter(pixmap)
        self.draw(painter)
        painter.end()
        return pixmap

    def _on_frame(self) -> None:
        if self.faded >= 1.0:
            self._left = None
            self._timer.stop()
        self.update()


def leaps(before: Moment, after: Moment) -> bool:
    """Whether the view is another, or a joint far from where it was in it."""
    turned = (before.camera.azimuth - after.camera.azimuth + 180) % 360 - 180
    if abs(turned) > TURN:
        return True
    places = after.body.joints()
    here, there = before.camera.target, after.camera.target
    return any(
        distance(between(here, place), between(there, places[name])) > JUMP
        for name, place in before.body.joints().items()
    )
