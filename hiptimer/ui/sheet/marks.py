"""What lies on a laid out page, and where. Pure; points from the page's upper left corner."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.training.sides import Side
from hiptimer.ui.sheet.typesetting import Type


class Box(NamedTuple):
    """A rectangle, y growing downward."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def moved(self, x: float, y: float) -> Box:
        """The same rectangle elsewhere."""
        return Box(self.x + x, self.y + y, self.width, self.height)


class Ink(Enum):
    """What a text's colour means."""

    INK = auto()
    MUTED = auto()
    BRAND = auto()
    RIGHT = auto()


class Align(Enum):
    """Where in its box a line of text begins or ends."""

    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()


class TextMark(Struct, frozen=True):
    """Lines of text from the top of `box` down, each as wide as it or narrower."""

    box: Box
    lines: tuple[str, ...]
    kind: Type
    ink: Ink = Ink.INK
    align: Align = Align.LEFT


class FigureMark(Struct, frozen=True):
    """The picture of the drill with that index."""

    box: Box
    entry: int


class BadgeMark(Struct, frozen=True):
    """A drill's number in a disc."""

    box: Box
    text: str
    kind: Type


class RuleMark(Struct, frozen=True):
    """A thin line along the middle of `box`."""

    box: Box


class TickMark(Struct, frozen=True):
    """A square to tick, with the day's initial in it."""

    box: Box
    text: str
    kind: Type


class SwatchMark(Struct, frozen=True):
    """A sample of a side's colour."""

    box: Box
    side: Side


Mark = TextMark | FigureMark | BadgeMark | RuleMark | TickMark | SwatchMark


class Block(NamedTuple):
    """Marks that belong together, from (0, 0) on, and how high they are.

    It is `cut` where a text of usual length is not all there.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    cut: bool = False

    def at(self, x: float, y: float) -> list[Mark]:
        """The marks, with the block's upper left corner there."""
        return [replace(mark, box=mark.box.moved(x, y)) for mark in self.marks]


class Page(Struct, frozen=True):
    """One page: its size in points, and what lies on it. No two marks overlap."""

    width: float
    height: float
    marks: tuple[Mark, ...]
