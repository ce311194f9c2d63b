"""A routine as printed pages: laid out once, then drawn on whatever a painter draws on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, assert_never

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPdfWriter,
    QPen,
)

from hiptimer import __version__
from hiptimer.messages import Message
from hiptimer.session.plan import Plan
from hiptimer.training.library import Library
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.sheet.arranging import Layouts
from hiptimer.ui.sheet.figures import Figure, FindMotion, PictureOf, figures_of
from hiptimer.ui.sheet.ink import PAPER, SIDES
from hiptimer.ui.sheet.marks import (
    Align,
    Box,
    FigureMark,
    Ink,
    Mark,
    Page,
    RuleMark,
    SignMark,
    SwatchMark,
    TextMark,
)
from hiptimer.ui.sheet.paper import Paper, usual_paper
from hiptimer.ui.sheet.poses import PosesFigure
from hiptimer.ui.sheet.typesetting import UNITS, PrintError, Typesetter, font_of
from hiptimer.ui.sheet.wording import Sheet, sheet_of, showing

POINTS_AN_INCH: Final = 72
COLOURS = {
    Ink.INK: LIGHT.ink,
    Ink.MUTED: LIGHT.muted,
    Ink.BRAND: LIGHT.brand,
    Ink.RIGHT: LIGHT.right_ink,
}
SPARE_BEFORE = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}
HAIRLINE = 0.6
"""Points."""


class PrintedSheet:
    """The pages of one routine. Needs a QGuiApplication. Raises `PrintError`."""

    def __init__(
        self,
        plan: Plan,
        library: Library,
        find_motion: FindMotion,
        picture_of: PictureOf | None = None,
        paper: Paper | None = None,
    ) -> None:
        self.paper = paper or usual_paper()
        sheet = sheet_of(plan, library)
        self._setter = Typesetter()
        self._figures = figures_of(sheet.entries, find_motion, picture_of)
        pairs = zip(sheet.entries, self._figures, strict=True)
        entries = tuple(showing(entry, figure.side) for entry, figure in pairs)
        self.sheet: Sheet = replace(sheet, entries=entries)
        layouts = Layouts(
            self.sheet,
            [figure.extent for figure in self._figures],
            self.paper,
            self._setter,
            has_colours=any(isinstance(each, PosesFigure) for each in self._figures),
        )
        self.pages: tuple[Page, ...] = layouts.pages()

    def paint(self, painter: QPainter, page: int, width: float) -> None:
        """Draw the page with that index, from 0, so wide on `painter`; for a preview too."""
        laid = self.pages[page]
        painter.save()
        painter.scale(width / (laid.width * UNITS), width / (laid.width * UNITS))
        PagePainter(painter, self._figures, self._setter).paint(laid)
        painter.restore()

    def print_on(self, device: QPagedPaintDevice) -> None:
        """Draw all pages on a printer or a PDF, each in one go. Raises `PrintError`."""
        way = QPageLayout.Orientation.Portrait
        if self.pages[0].width > self.pages[0].height:
            way = QPageLayout.Orientation.Landscape
        layout = QPageLayout(self.paper.page_size, way, QMarginsF(0, 0, 0, 0))
        layout.setMode(QPageLayout.Mode.FullPageMode)
        device.setPageLayout(layout)
        painter = QPainter()
        if not painter.begin(device):
            raise PrintError(Message("The printer cannot be drawn on."))
        for index in range(len(self.pages)):
            if index and not device.newPage():
                painter.end()
                raise PrintError(Message("The printer takes no more pages."))
            self.paint(painter, index, float(device.width()))
        painter.end()

    def pdf(self) -> bytes:
        """All pages as a PDF file, with its fonts in it."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(POINTS_AN_INCH * UNITS)
        writer.setTitle(self.sheet.title)
        writer.setCreator(f"HipTimer {__version__}")
        self.print_on(writer)
        buffer.close()
        return bytes(data.data())


class PagePainter:
    """Draws pages with a painter, whose unit is a twentieth of a point."""

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
            case SignMark():
                self._paint_sign(mark)
            case RuleMark(box=box):
                self._painter.setPen(_pen(LIGHT.line))
                y = (box.y + box.height / 2) * UNITS
                self._painter.drawLine(QPointF(box.x * UNITS, y), QPointF(box.right * UNITS, y))
            case SwatchMark(box=box, side=side):
                self._painter.fillRect(_rect(box), QColor(SIDES[side]))
            case _:
                assert_never(mark)

    def _paint_text(self, mark: TextMark) -> None:
        self._painter.setPen(QColor(COLOURS[mark.ink]))
        self._painter.setFont(font_of(mark.kind))
        line = self._setter.line_height(mark.kind)
        baseline = mark.box.y + self._setter.ascent * mark.kind.size
        for number, text in enumerate(mark.lines):
            spare = mark.box.width - self._setter.width(text, mark.kind)
            x = mark.box.x + spare * SPARE_BEFORE[mark.align]
            self._painter.drawText(QPointF(x * UNITS, (baseline + number * line) * UNITS), text)

    def _paint_sign(self, mark: SignMark) -> None:
        box, painter = _rect(mark.box), self._painter
        if mark.is_tick:
            painter.setPen(_pen(LIGHT.muted))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(QColor(LIGHT.ink)))
            painter.drawEllipse(box)
        painter.setPen(QColor(LIGHT.muted) if mark.is_tick else PAPER)
        painter.setFont(font_of(mark.kind))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), mark.text)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x * UNITS, box.y * UNITS, box.width * UNITS, box.height * UNITS)


def _pen(colour: str) -> QPen:
    return QPen(QColor(colour), HAIRLINE * UNITS)
