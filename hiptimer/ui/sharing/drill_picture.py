"""A small picture of a drill: its figure, else its own picture, else its initials."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from hiptimer.figure.motion import Motion
from hiptimer.training.exercises import Exercise
from hiptimer.ui.exercises.plate import paint_initials
from hiptimer.ui.exercises.sides import first_side
from hiptimer.ui.figure.thumbnails import thumbnail
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.accessible_roles import SILENT
from hiptimer.ui.widgets.own_picture import PictureOf

SIZE = (96, 72)
"""Pixels at 100 %."""
RADIUS = 8


class DrillPicture(QWidget):
    """Says nothing to a screen reader: the name stands beside it."""

    accessible_role = SILENT

    def __init__(
        self,
        appearance: Appearance,
        exercise: Exercise,
        motion: Callable[[str], Motion | None],
        picture_of: PictureOf,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._exercise = exercise
        self._side = first_side(exercise)
        self._motion = motion(exercise.id)
        self._own = None if self._motion else picture_of(exercise, self._side)
        appearance.changed.connect(self._fit)
        self._fit()

    @property
    def is_own(self) -> bool:
        """Whether a person's own picture is shown."""
        return self._own is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is."""
        del event
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        theme = self._appearance.theme
        if self._motion is not None:
            ratio = self.devicePixelRatioF()
            figure = thumbnail(
                self._motion, self.size(), theme.tokens, self._side, device_ratio=ratio
            )
            painter.drawPixmap(0, 0, figure)
        elif self._own is not None:
            self._paint_own(painter, self._own)
        else:
            paint_initials(painter, self._exercise.name, self.size(), theme)
        painter.end()

    def _paint_own(self, painter: QPainter, own: QPixmap) -> None:
        """Fill the place; what hangs over is cut off."""
        scale = max(self.width() / own.width(), self.height() / own.height())
        area = QRectF(0, 0, own.width() * scale, own.height() * scale)
        area.moveCenter(QRectF(self.rect()).center())
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(corners)
        painter.drawPixmap(area, own, QRectF(own.rect()))

    def _fit(self) -> None:
        width, height = (self._appearance.theme.px(each) for each in SIZE)
        self.setFixedSize(QSize(width, height))
        self.update()
