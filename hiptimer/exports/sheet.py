"""The carrier of a routine's printed page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from hiptimer.exports.luggage import Progress, Session
from hiptimer.messages import Message
from hiptimer.ports.carrier import Carrier, Taken

if TYPE_CHECKING:
    from hiptimer.exports.drawn_file import PaperName

CARRIER = Carrier(
    key="sheet",
    kinds={".pdf": Message("PDF document")},
    called=Message("Print"),
    good_for=Message("Hang it on the wall"),
    icon="PRINT",
    help="ROUTINE as a page to print",
    for_any_day=True,
)


def write(luggage: Session, path: Path, _progress: Progress) -> Taken:
    """Write a session as a PDF to print. Raises `NotWrittenError`."""
    from hiptimer.exports.drawn_file import write_sheet
    from hiptimer.ui.widgets.own_picture import OwnPictures

    pages = write_sheet(
        luggage.plan,
        luggage.library,
        path,
        find_motion=luggage.motion,
        picture_of=OwnPictures(luggage.own_picture).picture,
        paper=cast("PaperName | None", luggage.paper),
        begin=luggage.begin_drawing,
    )
    if pages == 1:
        return Taken(Message("1 page"))
    return Taken(Message("{pages} pages", pages=pages))
