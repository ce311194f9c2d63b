"""The bytes of a picture that storage has found safe to an image, upright and of a bounded size."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QPainter

SIGNATURES = ((b"\x89PNG", b"png"), (b"\xff\xd8\xff", b"jpg"), (b"RIFF", b"webp"))
LONGEST_SIDE = 1600
"""Pixels. A stage in a 4K window has not many more, and a photo has four times as many."""
SCREEN = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
PAPER = Qt.GlobalColor.white
"""What shines through: drawings are made on paper, and most are black."""


def decoded(data: bytes, longest: int = LONGEST_SIDE) -> QImage | None:
    """The picture in `data`, at most `longest` pixels wide and high; None where it is damaged.

    Give it only what the storage's check has let through.
    """
    kind = next((kind for start, kind in SIGNATURES if data.startswith(start)), None)
    image = _drawing(data, longest) if kind is None else _photo(data, kind, longest)
    return None if image.isNull() else _on_paper(_in_screen_colours(image))


def _photo(data: bytes, kind: bytes, longest: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    # The storage has looked at these bytes as this kind; Qt is not to take them for another.
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    reader.setScaledSize(_bounded(reader.size(), longest))
    return reader.read()


def _drawing(data: bytes, longest: int) -> QImage:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - few people have drawings

    renderer = QSvgRenderer(QByteArray(data))
    own = renderer.defaultSize()
    if not renderer.isValid() or own.isEmpty():
        return QImage()
    # A drawing has no pixels of its own: it is drawn as large as it may be.
    size = own.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def _in_screen_colours(image: QImage) -> QImage:
    """The colours that the picture's profile means, in those of the screen.

    A camera's numbers for pure red are another red on the screen. One whose profile is damaged, or
    of a kind that Qt does not know, is shown as it is.
    """
    space = image.colorSpace()
    if not space.isValid() or space == SCREEN:
        return image
    shows_through = image.hasAlphaChannel()
    kind = QImage.Format.Format_ARGB32 if shows_through else QImage.Format.Format_RGB32
    converted = image.convertedToColorSpace(SCREEN, kind)
    return image if converted.isNull() else converted


def _on_paper(image: QImage) -> QImage:
    if not image.hasAlphaChannel():
        return image
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(PAPER)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _bounded(size: QSize, longest: int) -> QSize:
    """`size`, made smaller where a side is longer than `longest`."""
    if max(size.width(), size.height()) <= longest:
        return size
    fitted = size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
    return fitted.expandedTo(QSize(1, 1))
