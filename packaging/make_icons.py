"""Makes the icon's sizes from assets/icons/*.svg, and one file of them for Windows and for macOS.

.venv/bin/python packaging/make_icons.py
"""

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import (  # noqa: TID251 - a tool, no room of HipTimer
    QGuiApplication,
    QImage,
    QImageWriter,
    QPainter,
)
from PySide6.QtSvg import QSvgRenderer

from hiptimer_tree import SIZES

CHECKOUT = Path(__file__).resolve().parent.parent
ICONS = CHECKOUT / "assets" / "icons"
LARGEST_SMALL = 32
"""Up to this many pixels the drawing without the ring is taken."""

WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
MACOS_TYPES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""What a PNG of each size is called in an .icns file; ic10 is 512 at two pixels a point."""


def drawn(size: int) -> bytes:
    """Return the icon as a PNG of `size` by `size` pixels."""
    name = "hiptimer-small.svg" if size <= LARGEST_SMALL else "hiptimer.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(ICONS / name)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def windows_icon(pictures: dict[int, bytes]) -> bytes:
    """Return an .ico file of PNG pictures: a head, an entry each, then the pictures."""
    at = 6 + 16 * len(pictures)
    head, body = struct.pack("<3H", 0, 1, len(pictures)), b""
    for size, picture in pictures.items():
        pixels = size % 256  # 0 means 256
        place = (len(picture), at + len(body))
        head += struct.pack("<4B2H2I", pixels, pixels, 0, 0, 1, 32, *place)
        body += picture
    return head + body


def macos_icon(pictures: dict[bytes, bytes]) -> bytes:
    """Return an .icns file of PNG pictures, by Apple's four letters for their size."""
    parts = [kind + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures.items()]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> None:
    """Write every file again."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    for size in SIZES:
        (ICONS / f"hiptimer-{size}.png").write_bytes(drawn(size))
    packaging = CHECKOUT / "packaging"
    for_windows = windows_icon({size: drawn(size) for size in WINDOWS_SIZES})
    (packaging / "windows" / "hiptimer.ico").write_bytes(for_windows)
    for_macos = macos_icon({kind: drawn(size) for kind, size in MACOS_TYPES.items()})
    (packaging / "macos" / "hiptimer.icns").write_bytes(for_macos)
    application.shutdown()


if __name__ == "__main__":
    main()
