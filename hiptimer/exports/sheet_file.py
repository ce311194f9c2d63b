"""A routine as a printed page: a PDF file, made without a display."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from hiptimer.files import replacing
from hiptimer.session.plan import Plan
from hiptimer.training.library import Library
from hiptimer.ui.figure.export import drawing_without_window
from hiptimer.ui.sheet.figures import FindMotion, PictureOf
from hiptimer.ui.sheet.paper import Paper
from hiptimer.ui.sheet.printing import PrintedSheet, PrintError, no_picture
from hiptimer.ui.sheet.typesetting import NoFontError

PaperName = Literal["a4", "letter"]


class SheetNotWrittenError(Exception):
    """The file could not be written; the text says where and why. No part of it is left."""


def _nothing() -> None:
    """Leave Qt as it is."""


def write_sheet(  # noqa: PLR0913 - each is a choice of its own
    plan: Plan,
    library: Library,
    path: Path,
    *,
    find_motion: FindMotion,
    picture_of: PictureOf = no_picture,
    paper: PaperName | None = None,
    begin: Callable[[], None] = _nothing,
) -> int:
    """Write `plan` as a PDF file and return the number of its pages: one, up to 40 drills.

    Without `paper` it is what is usual where this computer is. `begin` is called once Qt is there,
    to give it a language. An existing file is replaced, but
    only by a complete one. Raises `SheetNotWrittenError`.
    """
    size = Paper[paper.upper()] if paper else None
    try:
        with drawing_without_window():
            begin()
            sheet = PrintedSheet(plan, library, find_motion, picture_of, size)
            data = sheet.pdf()
            with replacing(path) as part:
                part.write_bytes(data)
    except (NoFontError, PrintError) as error:
        raise SheetNotWrittenError(f"{path} could not be made. {error}") from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise SheetNotWrittenError(f"{path} could not be written: {reason}.") from error
    return len(sheet.pages)
