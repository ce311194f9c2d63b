"""What lies on a laid out page, and where; blocks of it are put together here. Pure.

Lengths are points from the upper left corner. A block is laid out at scale 1, whatever the size
it is printed in, and becomes larger or smaller when it is put in its place.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.training.sides import Side


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


class Extent(NamedTuple):
    """How wide and high a figure is, in metres of the body that it shows."""

    width: float
    height: float


class Type(NamedTuple):
    """A size, in points, and a weight."""

    size: float
    bold: bool = False


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


class SignMark(Struct, frozen=True):
    """A sign in a disc, as a drill's number is, or in a square to tick."""

    box: Box
    text: str
    kind: Type
    is_tick: bool = False


class RuleMark(Struct, frozen=True):
    """A thin line along the middle of `box`."""

    box: Box


class SwatchMark(Struct, frozen=True):
    """A sample of a side's colour."""

    box: Box
    side: Side


Mark = TextMark | FigureMark | SignMark | RuleMark | SwatchMark


class Page(Struct, frozen=True):
    """One page: its size in points, and what lies on it. No two marks overlap."""

    width: float
    height: float
    marks: tuple[Mark, ...]


class Block(NamedTuple):
    """Marks that belong together, from (0, 0) on, and how high they are.

    It is `cut` where a text of usual length is not all there.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    cut: bool = False

    @property
    def width(self) -> float:
        """How far to the right it reaches."""
        return max((mark.box.right for mark in self.marks), default=0.0)

    def at(self, x: float, y: float, scale: float = 1.0) -> list[Mark]:
        """The marks so many times as large, with the block's upper left corner there."""
        return [_moved(mark, x, y, scale) for mark in self.marks]

    def beside(self, left: Block, x: float) -> Block:
        """`left`, and this from `x` on."""
        height = max(left.height, self.height)
        return Block(height, (*left.marks, *self.at(x, 0.0)), left.cut or self.cut)


def stacked(blocks: Iterable[Block], gap: float = 0.0) -> Block:
    """Blocks below each other. What is empty takes no room, nor a gap."""
    marks: list[Mark] = []
    y, cut = 0.0, False
    for block in blocks:
        if block.marks:
            y += gap if marks else 0.0
            marks += block.at(0.0, y)
            y += block.height
            cut |= block.cut
    return Block(y, tuple(marks), cut)


def _moved(mark: Mark, x: float, y: float, scale: float) -> Mark:
    box = mark.box
    box = Box(x + box.x * scale, y + box.y * scale, box.width * scale, box.height * scale)
    if scale == 1.0 or not isinstance(mark, TextMark | SignMark):
        return replace(mark, box=box)
    return replace(mark, box=box, kind=Type(mark.kind.size * scale, mark.kind.bold))
