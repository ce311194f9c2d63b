"""Small pictures of drills for the rows of a list, drawn one at a time when they are asked for."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills.pictures import DrillPictures, paint_initials
from hiptimer.ui.drills.wording import first_side
from hiptimer.ui.figure.figure_view import transparent_pixmap
from hiptimer.ui.look.theme import Theme

MOST_KEPT = 120
REST_MS = 30
"""How long nothing is drawn after a key: what the key did is painted first."""


class PictureKey(NamedTuple):
    """What a picture depends on."""

    exercise: str
    variant: str | None
    size: QSize
    pixel_ratio: float
    theme: Theme


class RowPictures(QObject):
    """Gives pictures that are there, and makes those that are not.

    A drill is shown by its figure, else by its own picture, else by its initials.
    """

    drawn = Signal()
    """Pictures that were asked for are there now; it takes no value."""

    def __init__(self, pictures: DrillPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._kept: OrderedDict[PictureKey, QPixmap] = OrderedDict()
        self._asked: dict[PictureKey, Exercise] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._draw_next)

    def picture(
        self, exercise: Exercise, variant: str | None, size: QSize, ratio: float, theme: Theme
    ) -> QPixmap | None:
        """The picture of `exercise`, or None until `drawn` says that it may be there."""
        key = PictureKey(exercise.id, variant, size, ratio, theme)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        else:
            self._asked[key] = exercise
            self._timer.start()
        return found

    def forget_all(self) -> None:
        """Draw everything again: exercises or their pictures are others."""
        self._asked.clear()
        self._kept.clear()

    def _draw_next(self) -> None:
        if not self._asked:
            self._timer.stop()
            return
        # The latest first: what was asked for before may be out of sight by now.
        key, exercise = self._asked.popitem()
        self._kept[key] = self._drawn(exercise, key)
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        self._timer.setInterval(0 if self._asked else REST_MS)
        self.drawn.emit()

    def _drawn(self, exercise: Exercise, key: PictureKey) -> QPixmap:
        figure = self._figure(exercise, key)
        if figure is not None:
            return figure
        pixmap = transparent_pixmap(key.size, key.pixel_ratio)
        painter = QPainter(pixmap)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        own = self._pictures.picture_of(exercise, first_side(exercise))
        if own is None or own.isNull():
            paint_initials(painter, exercise.name, key.size, key.theme)
        else:
            _paint_fitted(painter, own, key.size)
        painter.end()
        return pixmap

    def _figure(self, exercise: Exercise, key: PictureKey) -> QPixmap | None:
        from hiptimer.ui.figure.stills import thumbnail

        motion = self._pictures.motion(exercise.id)
        if motion is None:
            return None
        return thumbnail(
            motion,
            key.size,
            key.theme.tokens,
            first_side(exercise),
            variant=key.variant,
            device_ratio=key.pixel_ratio,
        )


def _paint_fitted(painter: QPainter, own: QPixmap, size: QSize) -> None:
    fitted = own.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    left = (size.width() - fitted.width()) // 2
    top = (size.height() - fitted.height()) // 2
    painter.drawPixmap(left, top, fitted.width(), fitted.height(), own)
