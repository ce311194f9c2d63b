"""A row of drills whose figures and words line up. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from hiptimer.ui.sheet.cell import Cell, Form
from hiptimer.ui.sheet.marks import Box, Mark


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
