"""What lies on a laid out page, and where. Lengths are points from the upper left corner."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct
from PySide6.QtGui import QTextDocument

UNITS = 20
"""How many units of the painter a point is: 1440 to the inch. A document is set in these."""


class Box(NamedTuple):
    """A rectangle, y growing downward."""

    x: float
    y: float
    width: float
    height: float


class Extent(NamedTuple):
    """How wide and high a figure is, in metres of the body that it shows."""

    width: float
    height: float


class WordsMark(Struct, frozen=True):
    """Paragraphs, set in units of the painter and then scaled; a number stands in a disc."""

    box: Box
    document: QTextDocument
    scale: float
    number: str = ""


class FigureMark(Struct, frozen=True):
    """The picture of the drill with that index."""

    box: Box
    entry: int


class TickMark(Struct, frozen=True):
    """A square to tick, with a day's initial in it."""

    box: Box
    text: str


class RuleMark(Struct, frozen=True):
    """A thin line along the middle of `box`."""

    box: Box


Mark = WordsMark | FigureMark | TickMark | RuleMark


class Page(Struct, frozen=True):
    """One page: its size in points, and what lies on it. No two marks overlap."""

    width: float
    height: float
    marks: tuple[Mark, ...]


def placed(
    document: QTextDocument, x: float, y: float, scale: float, number: str = ""
) -> WordsMark:
    """The mark of `document`, so many times as large, with its upper left corner there."""
    width, height = document.textWidth(), document.size().height()
    box = Box(x, y, width * scale / UNITS, height * scale / UNITS)
    return WordsMark(box, document, scale, number)
