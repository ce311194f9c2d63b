"""A routine as printed pages: laid out once, then drawn on whatever a painter draws on."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from hiptimer import __version__
from hiptimer.session.plan import Plan
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.sheet.arranging import Layouts
from hiptimer.ui.sheet.content import Sheet, sheet_of, showing
from hiptimer.ui.sheet.figures import FindMotion, PictureOf, figures_of
from hiptimer.ui.sheet.marks import Page
from hiptimer.ui.sheet.painting import PagePainter
from hiptimer.ui.sheet.paper import Paper, usual_paper
from hiptimer.ui.sheet.poses_figure import PosesFigure
from hiptimer.ui.sheet.qt_type import UNITS, qt_typesetter

POINTS_AN_INCH: Final = 72


class PrintError(Exception):
    """The device could not be drawn on; the text says so."""


def no_picture(exercise: Exercise, side: Side | None) -> QImage | None:
    """No drill has a picture of its own."""
    del exercise, side
    return None


class PrintedSheet:
    """The pages of one routine. Needs a QGuiApplication. Raises `NoFontError`."""

    def __init__(
        self,
        plan: Plan,
        library: Library,
        find_motion: FindMotion,
        picture_of: PictureOf = no_picture,
        paper: Paper | None = None,
    ) -> None:
        self.paper = paper or usual_paper()
        sheet = sheet_of(plan, library)
        self._setter = qt_typesetter()
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
        device.setPageLayout(self._page_layout(0))
        painter = QPainter()
        if not painter.begin(device):
            raise PrintError("The printer cannot be drawn on.")
        for index in range(len(self.pages)):
            if index and not device.newPage():
                painter.end()
                raise PrintError("The printer takes no more pages.")
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

    def _page_layout(self, page: int) -> QPageLayout:
        laid = self.pages[page]
        way = QPageLayout.Orientation.Portrait
        if laid.width > laid.height:
            way = QPageLayout.Orientation.Landscape
        layout = QPageLayout(self.paper.page_size, way, QMarginsF(0, 0, 0, 0))
        layout.setMode(QPageLayout.Mode.FullPageMode)
        return layout
