"""Text that is as large as its place allows: the sizes, and a widget that shows it.

For words that must be read from a distance; labels of a fixed size are plain `QLabel`s.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hiptimer.ui.widgets.accessibility import TEXT

WRAPPED = Qt.TextFlag.TextWordWrap
TALLEST = 1e5
SMALLEST = 6
"""Pixels of a window, of which a screen that makes everything larger has two or three each."""


def text_size(text: str, font: QFont, width: float) -> QSizeF:
    """The room that `text` takes, wrapped at `width`. A long word may be wider than that."""
    room = QRectF(0, 0, width, TALLEST)
    return QFontMetricsF(font).boundingRect(room, int(WRAPPED), text).size()


def fitted(font: QFont, room: QSizeF, *texts: str, smallest: int = SMALLEST) -> QFont:
    """`font`, made smaller pixel by pixel until all texts fit in `room`, each below the other.

    It does not become smaller than `smallest`.
    """
    fitting = QFont(font)
    for size in range(font.pixelSize(), smallest, -1):
        fitting.setPixelSize(size)
        taken = [text_size(each, fitting, room.width()) for each in texts]
        widest = max(each.width() for each in taken)
        if widest <= room.width() and sum(each.height() for each in taken) <= room.height():
            return fitting
    fitting.setPixelSize(max(1, min(smallest, font.pixelSize())))
    return fitting


def fitted_line(text: str, font: QFont, width: float) -> QFont:
    """`font`, made smaller until `text` fits into `width` on one line."""
    fitting = QFont(font)
    taken = QFontMetricsF(fitting).horizontalAdvance(text)
    if taken > width:
        fitting.setPixelSize(max(1, int(font.pixelSize() * width / taken)))
    return fitting


class FittedText(QWidget):
    """A wrapped text that shrinks rather than being cut off."""

    accessible_role = TEXT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self._font = QFont()
        self._colour = QColor()
        self._alignment = Qt.AlignmentFlag.AlignCenter
        self._fitted: QFont | None = None

    @property
    def shown_font(self) -> QFont:
        """The font of the look, as small as the text needs it here."""
        if self._fitted is None:
            self._fitted = fitted(self._font, QSizeF(self.size()), self.text)
        return self._fitted

    def set_text(self, text: str) -> None:
        if text != self.text:
            self.text = text
            self.setAccessibleName(text)
            self._refit()

    def set_look(self, font: QFont, colour: str, alignment: Qt.AlignmentFlag) -> None:
        """Use `font` at most as large as it is, in `colour`."""
        self._font, self._colour, self._alignment = QFont(font), QColor(colour), alignment
        self._refit()

    def limit(self, pixels: int) -> None:
        """Be no larger than so many `pixels` until the next look."""
        if pixels < self._font.pixelSize():
            self._font.setPixelSize(pixels)
            self._refit()

    def sizeHint(self) -> QSize:
        return text_size(self.text, self._font, TALLEST).toSize()

    def resizeEvent(self, _event: object) -> None:
        self._refit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._colour)
        painter.setFont(self.shown_font)
        painter.drawText(QRectF(self.rect()), int(WRAPPED | self._alignment), self.text)

    def _refit(self) -> None:
        self._fitted = None
        self.update()
