"""The window's icon in all sizes that a desktop asks for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QIcon

SIZES = (16, 32, 48, 128)


def window_icon(folder: Path) -> QIcon:
    """The icon of the files in `folder`."""
    icon = QIcon()
    for size in SIZES:
        icon.addFile(str(folder / f"hiptimer-{size}.png"))
    return icon
