"""A routine as printed pages: laid out once, then drawn on whatever a painter draws on."""

from __future__ import annotations

import os
from enum import Enum
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from hiptimer import __version__
from hiptimer.session.plan import Plan
from hiptimer.training.library import Library
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.sheet.figures import PosesFigure, figures_of
from hiptimer.ui.sheet.layout import Layout
from hiptimer.ui.sheet.typesetting import UNITS, FigureMark, Page, Setter
from hiptimer.ui.sheet.wording import PrintedFor, Sheet, sheet_of, showing

POINTS_AN_INCH: Final = 72
LETTER_TERRITORIES: Final = (
    *("BZ", "CA", "CL", "CO", "CR", "GT", "MX"),
    *("NI", "PA", "PH", "PR", "SV", "US", "VE"),
)
"""Where paper is US Letter, as Unicode's CLDR lists them (supplemental data, paperSize)."""


class Paper(Enum):
    """A size of paper: width and height in points."""

    A4 = (595, 842)
    LETTER = (612, 792)


def paper_of(locale: QLocale) -> Paper:
    """The usual paper of a locale; A4 where it names no territory."""
    code = QLocale.territoryToCode(locale.territory())
    return Paper.LETTER if code in LETTER_TERRITORIES else Paper.A4


def usual_paper() -> Paper:
    """The paper that this computer is set up for."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_PAPER")
    return paper_of(QLocale(name.partition(".")[0]) if name else QLocale.system())


def new_writer(buffer: QBuffer, title: str, paper: Paper) -> QPdfWriter:
    """What writes pages of that paper, up to their edges, into `buffer`."""
    writer = QPdfWriter(buffer)
    writer.setResolution(POINTS_AN_INCH * UNITS)
    writer.setTitle(title)
    writer.setCreator(f"HipTimer {__version__}")
    size, way = QPageSize(QSize(*paper.value)), QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, way, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)
    return writer


class PrintedSheet:
    """The pages of one routine. Needs a QGuiApplication. Raises `PrintError`."""

    def __init__(
        self,
        plan: Plan,
        library: Library,
        pictures: DrillPictures,
        paper: Paper | None = None,
        printed_for: PrintedFor | None = None,
    ) -> None:
        self.paper = paper or usual_paper()
        sheet = sheet_of(plan, library, printed_for)
        self._figures = figures_of(sheet.entries, pictures)
        pairs = zip(sheet.entries, self._figures, strict=True)
        entries = tuple(showing(entry, figure.side) for entry, figure in pairs)
        self.sheet: Sheet = replace(sheet, entries=entries)
        has_colours = any(isinstance(each, PosesFigure) for each in self._figures)
        extents = [figure.extent for figure in self._figures]
        layout = Layout(self.sheet, extents, self.paper.value, Setter(), has_colours=has_colours)
        self.pages: tuple[Page, ...] = layout.pages()

    def paint(self, painter: QPainter, page: int, width: float) -> None:
        """Draw the page with that index, from 0, so wide on `painter`; for a preview too."""
        laid = self.pages[page]
        painter.save()
        painter.scale(width / (laid.width * UNITS), width / (laid.width * UNITS))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in laid.marks:
            if isinstance(mark, FigureMark):
                self._figures[mark.entry].paint(painter, mark.box.in_units)
            else:
                mark.paint(painter)
        painter.restore()

    def pdf(self) -> bytes:
        """All pages as a PDF file, with its fonts in it."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = new_writer(buffer, self.sheet.title, self.paper)
        painter = QPainter(writer)
        for index in range(len(self.pages)):
            if index:
                writer.newPage()
            self.paint(painter, index, float(writer.width()))
        painter.end()
        buffer.close()
        return bytes(data.data())
