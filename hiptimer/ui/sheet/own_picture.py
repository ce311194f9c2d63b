"""What stands for a drill that has no motion: a person's own picture of it, or its initials."""

from __future__ import annotations

from math import sqrt
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from hiptimer.training.sides import Side
from hiptimer.ui.sheet.cell import Extent
from hiptimer.ui.sheet.inks import PAPER
from hiptimer.ui.sheet.qt_type import UNITS, font_of
from hiptimer.ui.sheet.typesetting import Type
from hiptimer.ui.tokens import LIGHT

A_PERSON: Final = 1.6
"""Metres."""
SHARPEST: Final = 300
"""Pixels an inch of a person's own picture."""


class OwnPicture:
    """A person's own picture, no sharper than a printer can show, in at most so many pixels."""

    def __init__(self, image: QImage, side: Side | None, most_pixels: int) -> None:
        self.side = side
        self._image = image
        self._most_pixels = most_pixels
        self._flat = QImage()

    @property
    def extent(self) -> Extent:
        """Its proportions, as of something about as large as a person."""
        width, height = self._image.width(), self._image.height()
        longest = max(width, height)
        return Extent(A_PERSON * width / longest, A_PERSON * height / longest)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw it; where it is transparent there is white, which costs a PDF no mask."""
        inches = box.width() * painter.combinedTransform().m11() / painter.device().logicalDpiX()
        width, height = self._image.width(), self._image.height()
        share = min(1.0, SHARPEST * inches / width, sqrt(self._most_pixels / (width * height)))
        size = QSize(max(1, round(width * share)), max(1, round(height * share)))
        # Drawn again, the very same picture is in a PDF only once.
        if self._flat.size() != size:
            self._flat = _flattened(self._image, size)
        painter.drawImage(box, self._flat)


class Initials:
    """What stands where a drill has no picture."""

    extent = Extent(1.0, 1.0)
    side = None

    def __init__(self, name: str) -> None:
        words = [word for word in name.split() if word[0].isalnum()]
        self._text = "".join(word[0] for word in words[:2]).upper() or name[:1]

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw the drill's initials in a pale disc."""
        disc = QRectF(0, 0, box.height() * 0.7, box.height() * 0.7)
        disc.moveCenter(box.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(LIGHT.brand_soft)))
        painter.drawEllipse(disc)
        painter.setPen(QColor(LIGHT.brand))
        painter.setFont(font_of(Type(disc.height() * 0.36 / UNITS, bold=True)))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), self._text)


def _flattened(image: QImage, size: QSize) -> QImage:
    """The picture in that size, on white."""
    smooth = image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    flat = QImage(size, QImage.Format.Format_RGB32)
    flat.fill(PAPER)
    filler = QPainter(flat)
    filler.drawImage(0, 0, smooth)
    filler.end()
    return flat
