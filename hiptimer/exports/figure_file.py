"""The figure of a drill as a picture file, PNG or SVG, drawn without a display."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize

from hiptimer.ui.figure.export import drawing_without_window, write_png, write_svg
from hiptimer.ui.figure.picture import Picture
from hiptimer.ui.tokens import DARK, LIGHT


class FigureNotDrawnError(Exception):
    """The file could not be written; the text says where and why."""


def write_figure(
    pictures: Sequence[Picture], path: Path, *, size: tuple[int, int], dark: bool
) -> None:
    """Write pictures side by side, each `size` pixels. Raises `FigureNotDrawnError`."""
    write = write_svg if path.suffix.lower() == ".svg" else write_png
    try:
        with drawing_without_window():
            write(pictures, QSize(*size), DARK if dark else LIGHT, path)
    except OSError as error:
        message = f"{path} could not be written: {error.strerror or error}."
        raise FigureNotDrawnError(message) from error
