"""The figure as a picture in a file: PNG, or SVG for print, one moment or several in a row."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from hiptimer.figure.motion import Motion, Stage, moment_of
from hiptimer.training.routines import Occasion
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import FigureDrawing, Picture, frame_of
from hiptimer.ui.figure.stills import is_mirrored, still_fractions
from hiptimer.ui.look.tokens import Tokens
from hiptimer.ui.look.trail import paint_trail


@contextmanager
def drawing_without_window() -> Generator[None]:
    """What Qt needs to draw where there is no window, for as long as the context lasts."""
    if QApplication.instance() is None:
        _draw_without_display(sys.platform)
    application = QApplication.instance() or QApplication(["hiptimer"])
    yield
    del application


def _draw_without_display(system: str) -> None:
    """Let Qt draw where there is no display; not where there is a window.

    What that starts, a PDF viewer say, would inherit this. Windows always has something to draw on,
    and Qt finds the system's fonts there only with its own platform.
    """
    if system != "win32":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def picture_at(
    motion: Motion,
    side: Side | None,
    phase: float,
    *,
    stage: Stage = "rep",
    variant: str | None = None,
) -> Picture:
    """A drill at `phase`, 0 to 1, of a rep or of the way into its hold."""
    moment = moment_of(
        motion, stage=stage, fraction=phase, variant=variant, mirrored=is_mirrored(side)
    )
    return Picture(moment, frame_of(motion, variant))


def sheet_of(motion: Motion, side: Side | None, variant: str | None = None) -> list[Picture]:
    """All key poses of a drill in turn."""
    phases = still_fractions(motion, "rep", variant)
    return [picture_at(motion, side, phase, variant=variant) for phase in phases]


def png_of(pictures: Sequence[Picture], size: QSize, tokens: Tokens) -> bytes:
    """Pictures side by side, each of `size`, as a PNG file."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image = image_of(pictures, size, tokens)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - as documented
    return bytes(buffer.data().data())


def image_of(pictures: Sequence[Picture], size: QSize, tokens: Tokens) -> QImage:
    """Pictures side by side, each of `size`."""
    image = QImage(_row(pictures, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_row(painter, pictures, size, tokens)
    painter.end()
    return image


def svg_of(pictures: Sequence[Picture], size: QSize, tokens: Tokens) -> bytes:
    """Pictures side by side, each of `size`, as an SVG file."""
    row = _row(pictures, size)
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(row)
    generator.setViewBox(QRect(0, 0, row.width(), row.height()))
    generator.setTitle("HipTimer")
    painter = QPainter(generator)
    paint_row(painter, pictures, size, tokens)
    painter.end()
    return bytes(buffer.data().data())


def paint_row(painter: QPainter, pictures: Sequence[Picture], size: QSize, tokens: Tokens) -> None:
    """Paint pictures side by side, each with the stage behind it."""
    for index, picture in enumerate(pictures):
        painter.save()
        painter.translate(index * size.width(), 0)
        painter.setClipRect(0, 0, size.width(), size.height())
        drawing = FigureDrawing(picture, size)
        sky = tokens.sky(Occasion.EASY)
        paint_trail(painter, QRectF(0, 0, size.width(), size.height()), sky)
        drawing.paint_surroundings(painter, tokens)
        drawing.paint(painter, tokens)
        painter.restore()


def _row(pictures: Sequence[Picture], size: QSize) -> QSize:
    return QSize(size.width() * len(pictures), size.height())
