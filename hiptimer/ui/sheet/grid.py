"""Drills in rows and columns on one page, as tall as the page allows. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from hiptimer.ui.sheet.cell import Cell, Form
from hiptimer.ui.sheet.marks import Box, Mark, RuleMark

GUTTER: Final = 18.0
"""Points between columns, at scale 1."""

AROUND: Final = 7.0
"""Points above and below a row, at scale 1."""

MOST_AROUND: Final = 14.0

LINE: Final = 1.0


def column_width(width: float, columns: int, scale: float) -> float:
    """How wide each of the columns is."""
    return (width - (columns - 1) * GUTTER * scale) / columns


class Grid:
    """The cells of one page, row by row, in a given number of columns."""

    def __init__(self, cells: Sequence[Cell], columns: int, form: Form) -> None:
        starts = range(0, len(cells), columns)
        self._rows = [Row(cells[at : at + columns], form) for at in starts]
        self._columns = columns
        self._scale = form.scale
        self.filled = len(cells) / (len(self._rows) * columns)
        self.cuts = sum(cell.is_cut for cell in cells)
        self._least = [row.least_height for row in self._rows]

    @property
    def least_height(self) -> float:
        """The height without which something would have to be cut."""
        return sum(self._least) + len(self._rows) * self._frame(AROUND)

    def figure_scale(self, height: float) -> float:
        """The mean points of a metre in the figures; the harmonic mean, as none may be tiny."""
        heights, _ = self._shared_out(height)
        pairs = zip(self._rows, heights, strict=True)
        scales = [scale for row, high in pairs for scale in row.figure_scales(high)]
        return len(scales) / sum(1 / scale for scale in scales)

    def marks(self, box: Box, first: int) -> list[Mark]:
        """All rows in `box`, each below a line; the first cell is the drill with index `first`."""
        heights, around = self._shared_out(box.height)
        width = column_width(box.width, self._columns, self._scale)
        step = width + GUTTER * self._scale
        found: list[Mark] = []
        top = box.y
        for number, (row, high) in enumerate(zip(self._rows, heights, strict=True)):
            found.append(RuleMark(Box(box.x, top, box.width, LINE)))
            inner = Box(box.x, top + LINE + around * self._scale, box.width, high)
            found += row.marks(inner, width, step, first + number * self._columns)
            top += high + self._frame(around)
        return found

    def _frame(self, around: float) -> float:
        """What a row needs besides its cells."""
        return LINE + 2 * around * self._scale

    def _shared_out(self, height: float) -> tuple[list[float], float]:
        """The heights of the rows when what is left over is given to them, and the space around."""
        heights = list(self._least)
        left = height - self.least_height
        useful = [row.useful_height for row in self._rows]
        growing = [i for i, high in enumerate(heights) if high < useful[i]]
        while left > 0.5 and growing:
            step = min(left / len(growing), *(useful[i] - heights[i] for i in growing))
            for i in growing:
                heights[i] += step
            left -= step * len(growing)
            growing = [i for i in growing if heights[i] < useful[i] - 0.01]
        spare = max(left, 0.0) / (2 * len(heights) * self._scale)
        return heights, AROUND + min(spare, MOST_AROUND - AROUND)


# FOLDED row.py: A row of drills whose figures and words line up. Pure.


class Row:
    """Cells side by side. What is above the words is as high in all of them."""

    def __init__(self, cells: Sequence[Cell], form: Form) -> None:
        self._cells = cells
        self._form = form
        self._words = max(cell.words.height for cell in cells)
        self._caption = max(cell.caption.height for cell in cells)

    @property
    def least_height(self) -> float:
        """The height without which something would have to be cut."""
        return self._height_with(max(cell.least_figure for cell in self._cells))

    @property
    def useful_height(self) -> float:
        """The height beyond which no figure can grow."""
        return self._height_with(max(cell.most_figure for cell in self._cells))

    def figure_scales(self, height: float) -> list[float]:
        """The points of a metre in each figure at that height."""
        return [cell.figure_scale(self._room(height)) for cell in self._cells]

    def marks(self, box: Box, width: float, step: float, first: int) -> list[Mark]:
        """The cells in `box`, each `width` wide, `step` from the last; the first has that index."""
        found: list[Mark] = []
        for place, cell in enumerate(self._cells):
            room = self._room(box.height)
            at = Box(box.x + place * step, box.y, width, box.height)
            below = 0.0 if self._form.is_beside else room + self._caption + self._form.gap
            found += cell.marks(first + place, at, room, below)
        return found

    def _height_with(self, figure: float) -> float:
        if self._form.is_beside:
            return max(figure + self._caption, self._words)
        return figure + self._caption + self._form.gap + self._words

    def _room(self, height: float) -> float:
        """How high a figure may be."""
        if self._form.is_beside:
            return height - self._caption
        return height - self._caption - self._form.gap - self._words
