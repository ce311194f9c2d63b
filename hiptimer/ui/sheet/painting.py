"""Draws a laid out page with a painter, whose unit is a twentieth of a point."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from hiptimer.ui.sheet.figures import Figure
from hiptimer.ui.sheet.inks import PAPER, SIDES
from hiptimer.ui.sheet.marks import (
    Align,
    BadgeMark,
    Box,
    FigureMark,
    Ink,
    Mark,
    Page,
    RuleMark,
    SwatchMark,
    TextMark,
    TickMark,
)
from hiptimer.ui.sheet.qt_type import UNITS, font_of
from hiptimer.ui.sheet.typesetting import Typesetter
from hiptimer.ui.tokens import LIGHT

COLOURS = {
    Ink.INK: LIGHT.ink,
    Ink.MUTED: LIGHT.muted,
    Ink.BRAND: LIGHT.brand,
    Ink.RIGHT: LIGHT.right_ink,
}
SPARE_BEFORE = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}
HAIRLINE = 0.6
"""Points."""


class PagePainter:
    """Draws pages; `figures` are those of the drills, by their index."""

    def __init__(self, painter: QPainter, figures: Sequence[Figure], setter: Typesetter) -> None:
        self._painter = painter
        self._figures = figures
        self._setter = setter

    def paint(self, page: Page) -> None:
        """Draw everything that lies on `page`; the painter's settings are left as they were."""
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in page.marks:
            self._paint_mark(mark)
        self._painter.restore()

    def _paint_mark(self, mark: Mark) -> None:
        match mark:
            case TextMark():
                self._paint_text(mark)
            case FigureMark(box=box, entry=entry):
                self._figures[entry].paint(self._painter, _rect(box))
            case BadgeMark():
                self._paint_badge(mark)
            case RuleMark(box=box):
                self._painter.setPen(_pen(LIGHT.line))
                y = (box.y + box.height / 2) * UNITS
                self._painter.drawLine(QPointF(box.x * UNITS, y), QPointF(box.right * UNITS, y))
            case TickMark():
                self._paint_tick(mark)
            case SwatchMark(box=box, side=side):
                self._painter.fillRect(_rect(box), QColor(SIDES[side]))
            case _:
                assert_never(mark)

    def _paint_text(self, mark: TextMark) -> None:
        self._painter.setPen(QColor(COLOURS[mark.ink]))
        self._painter.setFont(font_of(mark.kind))
        line = self._setter.line_height(mark.kind)
        baseline = mark.box.y + self._setter.font.ascent * mark.kind.size
        for number, text in enumerate(mark.lines):
            spare = mark.box.width - self._setter.width(text, mark.kind)
            x = mark.box.x + spare * SPARE_BEFORE[mark.align]
            self._painter.drawText(QPointF(x * UNITS, (baseline + number * line) * UNITS), text)

    def _paint_badge(self, mark: BadgeMark) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QBrush(QColor(LIGHT.ink)))
        self._painter.drawEllipse(_rect(mark.box))
        self._painter.setPen(PAPER)
        self._painter.setFont(font_of(mark.kind))
        self._painter.drawText(_rect(mark.box), int(Qt.AlignmentFlag.AlignCenter), mark.text)

    def _paint_tick(self, mark: TickMark) -> None:
        self._painter.setPen(_pen(LIGHT.muted))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(_rect(mark.box))
        self._painter.setPen(QColor(LIGHT.muted))
        self._painter.setFont(font_of(mark.kind))
        self._painter.drawText(_rect(mark.box), int(Qt.AlignmentFlag.AlignCenter), mark.text)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x * UNITS, box.y * UNITS, box.width * UNITS, box.height * UNITS)


def _pen(colour: str) -> QPen:
    return QPen(QColor(colour), HAIRLINE * UNITS)
