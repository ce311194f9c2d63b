"""What is drawn without a display: a routine as a printed page, a drill's figure as a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QSize

from hiptimer.files import NotWrittenError, whole_file
from hiptimer.journal.measuring import Measured
from hiptimer.messages import Message
from hiptimer.session.plan import Plan
from hiptimer.training.library import Library
from hiptimer.training.self_tests import SelfTests
from hiptimer.ui.drills.pictures import DrillPictures, FindMotion
from hiptimer.ui.figure.drawing import Picture
from hiptimer.ui.figure.export import drawing_without_window, png_of, svg_of
from hiptimer.ui.look.tokens import DARK, LIGHT
from hiptimer.ui.measuring.printed_page import printed_measuring
from hiptimer.ui.sheet.printed_sheet import Paper, PrintedSheet
from hiptimer.ui.sheet.typesetting import PrintError
from hiptimer.ui.widgets.own_picture import PictureOf

PaperName = Literal["a4", "letter"]


def write_sheet(  # noqa: PLR0913 - each is a choice of its own
    plan: Plan,
    library: Library,
    path: Path,
    *,
    find_motion: FindMotion,
    picture_of: PictureOf = lambda _exercise, _side: None,
    paper: PaperName | None = None,
    begin: Callable[[], None] | None = None,
) -> int:
    """Write `plan` as a PDF file and return the number of its pages: one, up to 40 drills.

    Without `paper` it is what is usual where this computer is. `begin` is called once Qt is there,
    to give it a language. Raises `NotWrittenError`.
    """
    size = Paper[paper.upper()] if paper else None
    try:
        with drawing_without_window():
            if begin:
                begin()
            sheet = PrintedSheet(plan, library, DrillPictures(find_motion, picture_of), size)
            data = sheet.pdf()
            with whole_file(path) as part:
                part.write_bytes(data)
    except PrintError as error:
        message = Message("{path} could not be made. {more}", path=path, more=error)
        raise NotWrittenError(message) from error
    return len(sheet.pages)


def write_measured(
    found: Sequence[Measured],
    content: SelfTests,
    path: Path,
    today: date,
    *,
    begin: Callable[[], None],
) -> None:
    """Write what was measured as a PDF file; `begin` as above. Raises `NotWrittenError`."""
    with drawing_without_window():
        begin()
        data = printed_measuring(found, content, today)
        with whole_file(path) as part:
            part.write_bytes(data)


def write_figure(
    pictures: Sequence[Picture], path: Path, *, size: tuple[int, int], dark: bool
) -> None:
    """Write pictures side by side as PNG or SVG, by the ending. Raises `NotWrittenError`."""
    drawn = svg_of if path.suffix.lower() == ".svg" else png_of
    with drawing_without_window(), whole_file(path) as part:
        part.write_bytes(drawn(pictures, QSize(*size), DARK if dark else LIGHT))
