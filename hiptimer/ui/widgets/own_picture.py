"""A person's own pictures of drills: read once, scaled, flipped where asked, and shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.storage.pictures import LONGEST_SIDE, PAPER, kind_of, photo_of
from hiptimer.training.exercises import Exercise
from hiptimer.training.own_content import PictureRefusedError
from hiptimer.training.sides import Side
from hiptimer.ui.models import ContentModel
from hiptimer.ui.widgets.accessibility import PICTURE
from hiptimer.ui.widgets.painting import smooth_painter

MOST_KEPT = 24

PictureOf = Callable[[Exercise, Side | None], QPixmap | None]
"""A person's own picture of a drill on a side, or None where there is none."""
RADIUS = 12
SMALLEST = QSize(40, 30)


class OwnPictures:
    """`read` gives the bytes of a picture by its file name, checked by the storage, or None.

    A file's name goes with its content, so that what was read once is never out of date.
    """

    def __init__(self, read: Callable[[str], bytes | None]) -> None:
        self._read = read
        self._pixmap = lru_cache(MOST_KEPT)(self._read_pixmap)

    @classmethod
    def of(cls, content: ContentModel) -> OwnPictures:
        """The pictures of your own content, which is opened when the first is asked for."""
        return cls(lambda name: None if content.own is None else content.own.picture(name))

    def picture(self, exercise: Exercise, side: Side | None) -> QPixmap | None:
        """The picture of `exercise` on `side`, or None where there is none that can be shown."""
        shown = exercise.pictures.shown(side) if exercise.pictures else None
        return None if shown is None else self._pixmap(*shown)

    def _read_pixmap(self, name: str, flipped: bool) -> QPixmap | None:
        data = self._read(name)
        return None if data is None else pixmap_of(data, flipped=flipped)


def pixmap_of(data: bytes, *, flipped: bool = False) -> QPixmap | None:
    """The picture in `data`, which the storage has let through; None where it is damaged."""
    image = decoded(data)
    if image is None:
        return None
    return QPixmap.fromImage(image.flipped(Qt.Orientation.Horizontal) if flipped else image)


def decoded(data: bytes, longest: int = LONGEST_SIDE) -> QImage | None:
    """The picture in `data`, at most `longest` pixels wide and high; None where it is damaged.

    Give it only what the storage's check has let through.
    """
    try:
        kind = kind_of(data)
    except PictureRefusedError:
        return None
    image = _drawing(data, longest) if kind == "svg" else photo_of(data, kind, longest)
    return None if image.isNull() else image


def _drawing(data: bytes, longest: int) -> QImage:
    from PySide6.QtSvg import QSvgRenderer  # few people have drawings

    renderer = QSvgRenderer(QByteArray(data))
    own = renderer.defaultSize()
    if not renderer.isValid() or own.isEmpty():
        return QImage()
    # A drawing has no pixels of its own: it is drawn as large as it may be.
    size = own.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


class PictureView(QWidget):
    """Give it an accessible name. It never shows a picture more than twice as large as it is."""

    accessible_role = PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pixmap: QPixmap | None = None
        self._fitted: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, pixmap: QPixmap | None) -> None:
        """Show `pixmap`, or nothing."""
        if pixmap is not self.pixmap:
            self.pixmap, self._fitted = pixmap, None
            self.update()

    def minimumSizeHint(self) -> QSize:
        """It gives way to words."""
        return SMALLEST

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.pixmap is None or self.size().isEmpty():
            return
        room = self.size().boundedTo(self.pixmap.size() * 2)
        size = self.pixmap.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QRectF(self.rect()).center())
        painter = smooth_painter(self)
        corners = QPainterPath()
        corners.addRoundedRect(area, RADIUS, RADIUS)
        painter.setClipPath(corners)
        painter.drawPixmap(area.toRect(), self._scaled(size))
        painter.end()

    def _scaled(self, size: QSize) -> QPixmap:
        """The picture in `size`, in the pixels of this screen; kept until another is asked for."""
        assert self.pixmap is not None
        wanted = size * self.devicePixelRatioF()
        if self._fitted is None or self._fitted.size() != wanted:
            self._fitted = self.pixmap.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._fitted
