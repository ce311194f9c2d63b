"""A picture as large as its place allows, with round corners."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.ui.widgets.accessible_roles import PICTURE

RADIUS = 12
SMALLEST = QSize(40, 30)


class PictureView(QWidget):
    """Give it an accessible name. It never shows a picture more than twice as large as it is."""

    accessible_role = PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap: QPixmap | None = None
        self._fitted: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def pixmap(self) -> QPixmap | None:
        """What is shown."""
        return self._pixmap

    def show_picture(self, pixmap: QPixmap | None) -> None:
        """Show `pixmap`, or nothing."""
        if pixmap is not self._pixmap:
            self._pixmap, self._fitted = pixmap, None
            self.update()

    def minimumSizeHint(self) -> QSize:
        """It gives way to words."""
        return SMALLEST

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle, from a copy in the size that is needed."""
        del event
        if self._pixmap is None or self.size().isEmpty():
            return
        room = self.size().boundedTo(self._pixmap.size() * 2)
        size = self._pixmap.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corners = QPainterPath()
        corners.addRoundedRect(area, RADIUS, RADIUS)
        painter.setClipPath(corners)
        painter.drawPixmap(area.toRect(), self._scaled(size))
        painter.end()

    def _scaled(self, size: QSize) -> QPixmap:
        """The picture in `size`, in the pixels of this screen; kept until another is asked for."""
        assert self._pixmap is not None
        wanted = size * self.devicePixelRatioF()
        if self._fitted is None or self._fitted.size() != wanted:
            self._fitted = self._pixmap.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._fitted
