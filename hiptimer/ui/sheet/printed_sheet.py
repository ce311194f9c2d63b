"""A routine as printed pages: laid out once, then drawn on whatever a painter draws on."""

from __future__ import annotations

import os
from enum import Enum
from typing import Final, assert_never

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from hiptimer import __version__
from hiptimer.messages import Message
from hiptimer.session.plan import Plan
from hiptimer.training.library import Library
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.sheet.figures import FindMotion, figures_of
from hiptimer.ui.sheet.head_and_foot import HeadAndFoot
from hiptimer.ui.sheet.ink import PAPER
from hiptimer.ui.sheet.layout import Layout
from hiptimer.ui.sheet.marks import (
    UNITS,
    Box,
    FigureMark,
    Mark,
    Page,
    RuleMark,
    TickMark,
    WordsMark,
)
from hiptimer.ui.sheet.poses import PosesFigure
from hiptimer.ui.sheet.typesetting import PrintError, Setter, font_of
from hiptimer.ui.sheet.wording import Sheet, sheet_of, showing
from hiptimer.ui.widgets.own_picture import PictureOf

POINTS_AN_INCH: Final = 72
HAIRLINE: Final = 0.6
"""Points."""
DISC: Final = 16.0
"""Points of the disc that a drill's number stands in."""
NUMBER: Final = 8.6
LETTER_TERRITORIES: Final = (
    *("BZ", "CA", "CL", "CO", "CR", "GT", "MX"),
    *("NI", "PA", "PH", "PR", "SV", "US", "VE"),
)
"""Where paper is US Letter, as Unicode's CLDR lists them (supplemental data, paperSize)."""


class Paper(Enum):
    """A size of paper: width and height in points, upright."""

    A4 = (595.0, 842.0)
    LETTER = (612.0, 792.0)

    def size(self, *, landscape: bool) -> tuple[float, float]:
        """Width and height."""
        width, height = self.value
        return (height, width) if landscape else (width, height)

    @property
    def page_size(self) -> QPageSize:
        """The size as Qt names it."""
        sizes = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
        return QPageSize(sizes[self])


def paper_of(locale: QLocale) -> Paper:
    """The usual paper of a locale; A4 where it names no territory."""
    code = QLocale.territoryToCode(locale.territory())
    return Paper.LETTER if code in LETTER_TERRITORIES else Paper.A4


def usual_paper() -> Paper:
    """The paper that this computer is set up for."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_PAPER")
    return paper_of(QLocale(name.partition(".")[0]) if name else QLocale.system())


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
        self._figures = figures_of(sheet.entries, find_motion, picture_of)
        pairs = zip(sheet.entries, self._figures, strict=True)
        entries = tuple(showing(entry, figure.side) for entry, figure in pairs)
        self.sheet: Sheet = replace(sheet, entries=entries)
        has_colours = any(isinstance(each, PosesFigure) for each in self._figures)
        setter = Setter()
        frame = HeadAndFoot(self.sheet, self.paper.value, setter, has_colours=has_colours)
        extents = [figure.extent for figure in self._figures]
        self.pages: tuple[Page, ...] = Layout(self.sheet, extents, frame, setter).pages()

    def paint(self, painter: QPainter, page: int, width: float) -> None:
        """Draw the page with that index, from 0, so wide on `painter`; for a preview too."""
        laid = self.pages[page]
        painter.save()
        painter.scale(width / (laid.width * UNITS), width / (laid.width * UNITS))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in laid.marks:
            self._paint_mark(painter, mark)
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

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        """Draw what lies there with a painter whose unit is a twentieth of a point."""
        box = _rect(mark.box)
        match mark:
            case FigureMark(entry=entry):
                self._figures[entry].paint(painter, box)
            case WordsMark():
                _paint_words(painter, box, mark)
            case TickMark(text=text):
                painter.setPen(_pen(LIGHT.muted))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box)
                painter.setFont(font_of(mark.box.height * 0.55))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
            case RuleMark():
                painter.setPen(_pen(LIGHT.line))
                y = box.center().y()
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            case _:
                assert_never(mark)


def _paint_words(painter: QPainter, box: QRectF, mark: WordsMark) -> None:
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(mark.scale, mark.scale)
    mark.document.drawContents(painter)
    if mark.number:
        disc = QRectF(0, 0, DISC * UNITS, DISC * UNITS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(LIGHT.ink)))
        painter.drawEllipse(disc)
        painter.setPen(PAPER)
        painter.setFont(font_of(NUMBER, bold=True))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), mark.number)
    painter.restore()


def _rect(box: Box) -> QRectF:
    return QRectF(*(each * UNITS for each in box))


def _pen(colour: str) -> QPen:
    return QPen(QColor(colour), HAIRLINE * UNITS)
