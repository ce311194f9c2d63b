"""The figure of a drill as a picture file, PNG or SVG, drawn without a display."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize

from hiptimer.files import replacing
from hiptimer.ui.figure.drawing import Picture
from hiptimer.ui.figure.export import drawing_without_window, png_of, svg_of
from hiptimer.ui.look.tokens import DARK, LIGHT


class FigureNotDrawnError(Exception):
    """The file could not be written; the text says where and why."""


def write_figure(
    pictures: Sequence[Picture], path: Path, *, size: tuple[int, int], dark: bool
) -> None:
    """Write pictures side by side, each `size` pixels. Raises `FigureNotDrawnError`."""
    drawn = svg_of if path.suffix.lower() == ".svg" else png_of
    try:
        with drawing_without_window():
            data = drawn(pictures, QSize(*size), DARK if dark else LIGHT)
            with replacing(path) as part:
                part.write_bytes(data)
    except OSError as error:
        message = f"{path} could not be written: {error.strerror or error}."
        raise FigureNotDrawnError(message) from error
