"""Drills in rows and columns on one page, as tall as it allows. Laid out at scale 1.

A drill's figure stands beside or above its words. In a row all figures and words line up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import Final, NamedTuple

from hiptimer.ui.sheet.marks import (
    Align,
    Block,
    Box,
    Extent,
    FigureMark,
    Ink,
    Mark,
    RuleMark,
    SignMark,
    Type,
    stacked,
)
from hiptimer.ui.sheet.typesetting import Typesetter
from hiptimer.ui.sheet.wording import Entry


class Detail(IntEnum):
    """How much is said of a drill, from all of it down to what cannot be left out.

    In `SHORT` even names may be cut.
    """

    ALL = 0
    CUES = 1
    SET_UP = 2
    NAMES = 3
    SHORT = 4


GUTTER: Final = 18.0
"""Points between columns."""
AROUND, MOST_AROUND = 7.0, 14.0
"""Points above and below a row."""
LINE: Final = 1.0
BESIDE, ABOVE = 10.0, 5.0
"""Points between a figure and the words beside or below it."""
LEAST_WORDS: Final = 72.0
"""Points of width that words need at least."""
LEAST_FIGURE: Final = {
    Detail.ALL: (96.0, 74.0),
    Detail.CUES: (80.0, 62.0),
    Detail.SET_UP: (66.0, 50.0),
    Detail.NAMES: (54.0, 42.0),
    Detail.SHORT: (54.0, 42.0),
}
"""Points of width and height that a figure's place has at least."""
LARGEST_BODY: Final = 90.0
"""Points that a metre of a body may have; more of it when there are few drills."""

BULLET: Final = "•"
NAME: Final = Type(13.0, bold=True)
NUMBER: Final = Type(9.36, bold=True)
DOSE: Final = Type(11.0, bold=True)
PLAIN: Final = Type(9.5)
SMALL: Final = Type(8.8)
GAP, BELOW_FIGURE = 2.5, 2.0
"""Points between two paragraphs, and above a caption."""
USUAL_NAME, USUAL_WARNING = 60, 260
"""Characters up to which such a text is not to be cut."""


class Form(NamedTuple):
    """How drills are set: how much is said, how large, and what share of the width figures have.

    With a share of 1 figures stand above the words.
    """

    detail: Detail
    scale: float
    share: float

    @property
    def is_beside(self) -> bool:
        """Whether figures stand beside the words."""
        return self.share < 1.0

    def widths(self, width: float) -> tuple[float, float]:
        """The widths of figure and words in a column of that width."""
        if not self.is_beside:
            return width, width
        return width * self.share - BESIDE, width * (1.0 - self.share)

    def fits(self, width: float) -> bool:
        """Whether a column of that width has room for figure and words."""
        figure, words = self.widths(width)
        return figure >= LEAST_FIGURE[self.detail][0] and words >= LEAST_WORDS


def column_width(width: float, columns: int) -> float:
    """How wide each of the columns is."""
    return (width - (columns - 1) * GUTTER) / columns


class Cell:
    """A drill in a column of a given width, its words set."""

    def __init__(
        self, entry: Entry, extent: Extent, width: float, form: Form, setter: Typesetter
    ) -> None:
        self.widths = form.widths(width)
        figure, words = self.widths
        self.words = _words(entry, form.detail, words, setter)
        self.caption = _caption(entry, form.detail, figure, setter)
        self.is_cut = self.words.cut or self.caption.cut
        self.extent = extent
        self.least_figure = LEAST_FIGURE[form.detail][1]
        largest = min(figure / extent.width, LARGEST_BODY * form.scale)
        self.most_figure = largest * extent.height

    def figure_scale(self, room: float) -> float:
        """The points of a metre where there is so much room from top to bottom."""
        return min(room, self.most_figure) / self.extent.height


def _words(entry: Entry, detail: Detail, width: float, setter: Typesetter) -> Block:
    """The number in its disc, the name beside it, and the paragraphs."""
    number = str(entry.number)
    disc = max(setter.line_height(NAME), setter.width(number, NUMBER) * 1.5)
    badge = Block(disc, (SignMark(Box(0.0, 0.0, disc, disc), number, NUMBER),))
    left = disc + 0.4 * NAME.size
    most = 2 if detail is Detail.SHORT else 3
    name = setter.block(entry.name, NAME, width - left, most, usual=USUAL_NAME)
    return stacked((name.beside(badge, left), *_paragraphs(entry, detail, width, setter)), GAP)


def _paragraphs(entry: Entry, detail: Detail, width: float, setter: Typesetter) -> Iterator[Block]:
    most = 1 if detail is Detail.SHORT else 2
    yield setter.block(entry.dose, DOSE, width, 1 + most, Ink.BRAND)
    if detail < Detail.NAMES:
        yield setter.block(entry.version_in_full, PLAIN, width, 4)
    else:
        yield setter.block(entry.version, PLAIN, width, most)
    yield setter.block(entry.sides, PLAIN, width, most, Ink.MUTED)
    if detail <= Detail.SET_UP:
        yield setter.block(entry.set_up, PLAIN, width, 4)
    if detail <= Detail.CUES:
        indent = 0.9 * PLAIN.size
        for cue in entry.cues:
            bullet = setter.block(BULLET, PLAIN, indent, 1)
            yield setter.block(cue, PLAIN, width - indent, 2).beside(bullet, indent)
    if detail is Detail.ALL:
        yield setter.block(entry.stop, SMALL, width, 7, Ink.MUTED, usual=USUAL_WARNING)


def _caption(entry: Entry, detail: Detail, width: float, setter: Typesetter) -> Block:
    """The line below the figure, which says what side it shows."""
    if not entry.shown:
        return Block(0.0)
    text = entry.side if detail >= Detail.NAMES else entry.shown
    most = 1 if detail is Detail.SHORT else 2
    caption = setter.block(
        text, SMALL, width, most, Ink.RIGHT, align=Align.CENTRE, usual=USUAL_NAME
    )
    marks = tuple(caption.at(0.0, BELOW_FIGURE))
    return Block(BELOW_FIGURE + caption.height, marks, caption.cut)


class Row:
    """Cells side by side. What is above the words is as high in all of them."""

    def __init__(self, cells: Sequence[Cell], *, is_beside: bool) -> None:
        self._cells = cells
        self._is_beside = is_beside
        self._words = max(cell.words.height for cell in cells)
        captions = max(cell.caption.height for cell in cells)
        self._below_figures = captions if is_beside else captions + ABOVE + self._words
        self.least_height = self._height_with(max(cell.least_figure for cell in cells))
        """The height without which something would have to be cut."""
        self.useful_height = self._height_with(max(cell.most_figure for cell in cells))
        """The height beyond which no figure can grow."""

    def _height_with(self, figure: float) -> float:
        return max(figure + self._below_figures, self._words)

    def figure_scales(self, height: float) -> list[float]:
        """The points of a metre in each figure at that height."""
        return [cell.figure_scale(height - self._below_figures) for cell in self._cells]

    def marks(self, y: float, height: float, column: float, first: int) -> list[Mark]:
        """The cells from `y` down, in columns so wide; the first is the drill with that index."""
        found: list[Mark] = []
        room = height - self._below_figures
        words_y = y if self._is_beside else y + height - self._words
        for place, cell in enumerate(self._cells):
            x = place * (column + GUTTER)
            wide, high = (cell.figure_scale(room) * metres for metres in cell.extent)
            figure_width, words_width = cell.widths
            figure_y = y if self._is_beside else y + room - high
            box = Box(x + (figure_width - wide) / 2, figure_y, wide, high)
            found += [
                FigureMark(box, first + place),
                *cell.words.at(x + column - words_width, words_y),
                *cell.caption.at(x, box.bottom),
            ]
        return found


class Grid:
    """The cells of one page, row by row, in a box of that height; they may not fit."""

    def __init__(self, cells: Sequence[Cell], columns: int, form: Form, height: float) -> None:
        starts = range(0, len(cells), columns)
        self._columns = columns
        self._rows = [Row(cells[at : at + columns], is_beside=form.is_beside) for at in starts]
        least = sum(row.least_height + LINE + 2 * AROUND for row in self._rows)
        self.fits = least <= height
        self.filled = len(cells) / (len(self._rows) * columns)
        self.cuts = sum(cell.is_cut for cell in cells)
        self._heights, self._around = self._shared_out(height - least)

    def _shared_out(self, left: float) -> tuple[list[float], float]:
        """The heights of the rows when what is left over is given to them, and the space around."""
        heights = [row.least_height for row in self._rows]
        while left > 0.5:
            growing = [
                i for i, row in enumerate(self._rows) if heights[i] < row.useful_height - 0.01
            ]
            if not growing:
                break
            steps = (self._rows[i].useful_height - heights[i] for i in growing)
            step = min(left / len(growing), *steps)
            for i in growing:
                heights[i] += step
            left -= step * len(growing)
        return heights, min(MOST_AROUND, AROUND + max(left, 0.0) / (2 * len(heights)))

    def figure_scale(self) -> float:
        """The mean points of a metre in the figures; the harmonic mean, as none may be tiny."""
        pairs = zip(self._rows, self._heights, strict=True)
        scales = [scale for row, high in pairs for scale in row.figure_scales(high)]
        return len(scales) / sum(1 / scale for scale in scales)

    def block(self, width: float, first: int) -> Block:
        """All rows, each below a line; the first cell is the drill with index `first`."""
        column = column_width(width, self._columns)
        found: list[Mark] = []
        y = 0.0
        for number, (row, high) in enumerate(zip(self._rows, self._heights, strict=True)):
            found.append(RuleMark(Box(0.0, y, width, LINE)))
            y += LINE + self._around
            found += row.marks(y, high, column, first + number * self._columns)
            y += high + self._around
        return Block(y, tuple(found))
