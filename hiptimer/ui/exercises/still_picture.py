"""What is shown of a drill that has no figure: a person's own picture, or initials."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from hiptimer.ui.exercises.plate import paint_initials
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.accessible_roles import PICTURE

INSET = 14


class StillPicture(QWidget):
    """Shows a picture as large as fits, never larger than it is by more than twice."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._name = ""
        self._pixmap: QPixmap | None = None
        appearance.changed.connect(self.update)

    def show_picture(self, name: str, pixmap: QPixmap | None) -> None:
        """Show `pixmap`, or the initials of `name` where there is none."""
        self._name = name
        self._pixmap = None if pixmap is None or pixmap.isNull() else pixmap
        words = self.tr("Picture of {name}") if self._pixmap else self.tr("{name}: no picture")
        self.setAccessibleName(words.format(name=name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        del event
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if self._pixmap is None:
            paint_initials(painter, self._name, self.size(), self._appearance.theme)
            return
        own = self._pixmap.size()
        room = (self.size() - QSize(2 * INSET, 2 * INSET)).boundedTo(own * 2)
        area = QRect(0, 0, 1, 1)
        area.setSize(own.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
        area.moveCenter(self.rect().center())
        painter.drawPixmap(area, self._pixmap)
