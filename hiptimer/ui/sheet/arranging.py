"""Lays a sheet out: finds the way in which all of it fits and is as large as can be. Pure.

What is told comes before how large it is: cues go when they do not fit at a size that can be
read, then the set-up. When names alone do not fit on one page, the drills take several.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil
from typing import Final

from hiptimer.ui.sheet.arrangement import Arrangement, arrangements, runs_of, sizes_for
from hiptimer.ui.sheet.cell import Cell, Extent
from hiptimer.ui.sheet.content import Sheet
from hiptimer.ui.sheet.entry_text import Detail
from hiptimer.ui.sheet.frame import Frame
from hiptimer.ui.sheet.grid import Grid, column_width
from hiptimer.ui.sheet.marks import Page
from hiptimer.ui.sheet.paper import Paper
from hiptimer.ui.sheet.typesetting import Typesetter

MOST_ON_A_PAGE: Final = 60
SIZES_COMPARED: Final = 4
WORDS_MATTER: Final = 1.0
"""How much the size of words counts against that of figures."""
HOLES_MATTER: Final = 0.3
"""How much places without a drill count."""
UPRIGHT_BONUS: Final = 1.1
"""How much better it has to be before a page is turned on its side."""


class Layouts:
    """All the ways to lay out one sheet, whose figures have these `extents`."""

    def __init__(
        self,
        sheet: Sheet,
        extents: Sequence[Extent],
        paper: Paper,
        setter: Typesetter,
        *,
        has_colours: bool = True,
    ) -> None:
        self._entries = sheet.entries
        self._extents = extents
        self._setter = setter
        self._frame = Frame(sheet, paper, setter, has_colours=has_colours)
        self._grid = lru_cache(maxsize=512)(self._new_grid)

    def pages(self) -> tuple[Page, ...]:
        """The pages of the best way, as few as there can be."""
        count = ceil(len(self._entries) / MOST_ON_A_PAGE)
        while True:
            runs = runs_of(len(self._entries), count)
            best = self._best(runs)
            if best:
                return tuple(self._page(best, runs, page) for page in range(count))
            count += 1

    def _best(self, runs: Sequence[range]) -> Arrangement | None:
        """The best of the ways that tell most; None if nothing fits."""
        for detail in Detail:
            found = self._best_of(runs, detail)
            if found:
                return found
        return None

    def _best_of(self, runs: Sequence[range], detail: Detail) -> Arrangement | None:
        """The best way to tell so much: of the largest size that fits, or a little smaller."""
        sizes = sizes_for(detail)
        if not self._rated(runs, detail, sizes[-1]):
            return None
        # Halving, as what fits in one size fits in smaller ones too.
        low, high = 0, len(sizes) - 1
        while low < high:
            middle = (low + high) // 2
            if self._rated(runs, detail, sizes[middle]):
                high = middle
            else:
                low = middle + 1
        compared = sizes[low : low + SIZES_COMPARED]
        return max(pair for size in compared for pair in self._rated(runs, detail, size))[1]

    def _rated(
        self, runs: Sequence[range], detail: Detail, size: float
    ) -> list[tuple[float, Arrangement]]:
        """All ways that fit in that size, each with how good it is."""
        ways = arrangements(detail, size, len(runs[0]))
        rated = ((self._rating(way, runs), way) for way in ways)
        return [(rating, way) for rating, way in rated if rating]

    def _rating(self, way: Arrangement, runs: Sequence[range]) -> float:
        """How large figures and words are; 0 where something does not fit."""
        grids: list[Grid] = []
        for page in range(len(runs)):
            grid = self._grid(way, runs[page], self._room(way, runs, page))
            if grid is None:
                return 0.0
            grids.append(grid)
        rooms = (self._room(way, runs, page) for page in range(len(runs)))
        figures = min(grid.figure_scale(room) for grid, room in zip(grids, rooms, strict=True))
        filled = min(grid.filled for grid in grids) ** HOLES_MATTER
        whole = 1 / (1 + sum(grid.cuts for grid in grids))
        upright = 1.0 if way.landscape else UPRIGHT_BONUS
        return figures * way.form.scale**WORDS_MATTER * filled * whole * upright

    def _new_grid(self, way: Arrangement, run: range, room: float) -> Grid | None:
        """The drills of one page, or None where they do not fit."""
        form, columns, _ = way
        width = column_width(self._frame.width(way), columns, form.scale)
        if not form.fits(width):
            return None
        cells: list[Cell] = []
        least = 0.0
        for index in run:
            cell = Cell(self._entries[index], self._extents[index], width, form, self._setter)
            cells.append(cell)
            least += cell.words.height / columns
            if least > room or (cell.is_cut and not way.may_cut):
                return None
        grid = Grid(cells, columns, form)
        return grid if grid.least_height <= room else None

    def _room(self, way: Arrangement, runs: Sequence[range], page: int) -> float:
        return self._frame.room(way, page + 1, len(runs)).height

    def _page(self, way: Arrangement, runs: Sequence[range], page: int) -> Page:
        width, height = self._frame.size(way)
        room = self._frame.room(way, page + 1, len(runs))
        grid = self._grid(way, runs[page], room.height)
        assert grid is not None
        drills = grid.marks(room, runs[page].start)
        return Page(width, height, (*self._frame.marks(way, page + 1, len(runs)), *drills))
