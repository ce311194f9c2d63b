"""Lays a sheet out: finds the way in which all of it fits and is as large as can be.

What is said comes before how large it is: cues go when they do not fit at a size that can be
read, then the set-up. When names alone do not fit on one page, the drills take several.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from math import ceil
from typing import Final, NamedTuple

from hiptimer.ui.sheet.grid import Cell, Detail, Form, Grid, column_width
from hiptimer.ui.sheet.head_and_foot import FOOT_SCALES, HEAD_SCALES, foot_block, head_block
from hiptimer.ui.sheet.marks import Box, Extent, Mark, Page
from hiptimer.ui.sheet.paper import Paper
from hiptimer.ui.sheet.typesetting import Typesetter
from hiptimer.ui.sheet.wording import Sheet

MARGIN: Final = 36.0
"""Points to each edge of the paper: half an inch, which any printer can keep to."""
BELOW_HEAD: Final = 8.0
MOST_ON_A_PAGE: Final = 60

SIZES: Final = (
    *(0.66, 0.7, 0.74, 0.78, 0.82, 0.86, 0.9, 0.95),
    *(1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.65, 1.8),
)
"""How many times as large as usual everything may be."""
SMALLEST: Final = {
    Detail.ALL: 1.1,
    Detail.CUES: 0.82,
    Detail.SET_UP: 0.78,
    Detail.NAMES: 0.66,
    Detail.SHORT: 0.66,
}
"""How small each amount of detail may be set."""
SIZES_COMPARED: Final = 4
"""The largest words are not the best where figures are tiny, so smaller ones are looked at too."""
MOST_COLUMNS: Final = 6
SHARES: Final = (1.0, 0.34, 0.42, 0.5)
"""The shares of a column's width that are tried for figures."""

HOLES_MATTER: Final = 0.3
"""How much places without a drill count."""
UPRIGHT_BONUS: Final = 1.1
"""How much better it has to be before a page is turned on its side."""


class Arrangement(NamedTuple):
    """One way to lay out all pages."""

    form: Form
    columns: int
    landscape: bool


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
        self._sheet = sheet
        self._extents = extents
        self._paper = paper
        self._setter = setter
        self._has_colours = has_colours
        self._framed = cache(self._new_frame)

    def pages(self) -> tuple[Page, ...]:
        """The pages of the best way, as few as there can be."""
        drills = len(self._sheet.entries)
        count = ceil(drills / MOST_ON_A_PAGE)
        while True:
            runs = [range(drills * i // count, drills * (i + 1) // count) for i in range(count)]
            for detail in Detail:
                best = self._best(runs, detail)
                if best:
                    return tuple(self._page(*best, runs, page) for page in range(count))
            count += 1

    def _best(self, runs: list[range], detail: Detail) -> tuple[Arrangement, list[Grid]] | None:
        """The best way to say so much: in the largest size that fits, or a little smaller."""
        found: list[list[tuple[float, Arrangement, list[Grid]]]] = []
        for size in _sizes(detail):
            ways = _arrangements(detail, size, len(runs[-1]))
            grids = ((way, self._grids(way, runs)) for way in ways)
            rated = [(_rating(way, pages), way, pages) for way, pages in grids if pages]
            if not rated:
                break
            found.append(rated)
        compared = [each for rated in found[-SIZES_COMPARED:] for each in rated]
        if not compared:
            return None
        _, way, pages = max(compared, key=lambda each: each[:2])
        return way, pages

    def _grids(self, way: Arrangement, runs: list[range]) -> list[Grid]:
        """The drills of each page; none where they do not fit."""
        grids: list[Grid] = []
        for page, run in enumerate(runs):
            grid = self._grid(way, run, self._frame(way, page, len(runs))[1])
            if grid is None:
                return []
            grids.append(grid)
        return grids

    def _grid(self, way: Arrangement, run: range, room: Box) -> Grid | None:
        """The drills of one page, or None where they do not fit."""
        form, columns, _ = way
        width, height = room.width / form.scale, room.height / form.scale
        column = column_width(width, columns)
        if not form.fits(column):
            return None
        may_cut = form.detail is Detail.SHORT
        cells: list[Cell] = []
        least = 0.0
        for i in run:
            cell = Cell(self._sheet.entries[i], self._extents[i], column, form, self._setter)
            cells.append(cell)
            # Most ways are far too large, and that shows after a few drills.
            least += cell.words.height / columns
            if least > height or (cell.is_cut and not may_cut):
                return None
        grid = Grid(cells, columns, form, height)
        return grid if grid.fits else None

    def _page(self, way: Arrangement, grids: list[Grid], runs: list[range], page: int) -> Page:
        marks, room = self._frame(way, page, len(runs))
        scale = way.form.scale
        drills = grids[page].block(room.width / scale, runs[page].start)
        width, height = self._paper.size(landscape=way.landscape)
        return Page(width, height, (*marks, *drills.at(room.x, room.y, scale)))

    def _frame(self, way: Arrangement, page: int, pages: int) -> tuple[list[Mark], Box]:
        """Head and foot of a page with that index, and what they leave of it."""
        return self._framed(way.landscape, way.form.scale, way.form.detail, page + 1, pages)

    def _new_frame(
        self, landscape: bool, scale: float, detail: Detail, page: int, pages: int
    ) -> tuple[list[Mark], Box]:
        paper_width, paper_height = self._paper.size(landscape=landscape)
        width, bottom = paper_width - 2 * MARGIN, paper_height - MARGIN
        above, below = _within(scale, HEAD_SCALES), _within(scale, FOOT_SCALES)
        head = head_block(self._sheet, detail, page, width / above, self._setter)
        foot = foot_block(
            self._sheet,
            page,
            pages,
            width / below,
            self._setter,
            has_colours=self._has_colours,
        )
        foot_y = bottom - foot.height * below
        top = MARGIN + head.height * above + BELOW_HEAD * scale
        marks = [*head.at(MARGIN, MARGIN, above), *foot.at(MARGIN, foot_y, below)]
        return marks, Box(MARGIN, top, width, foot_y - top)


def _sizes(detail: Detail) -> tuple[float, ...]:
    """The sizes to try, the smallest first. Where names may be cut, few are in the smallest."""
    if detail is Detail.SHORT:
        return SIZES[:1]
    return tuple(size for size in SIZES if size >= SMALLEST[detail])


def _arrangements(detail: Detail, size: float, drills: int) -> Iterator[Arrangement]:
    """All ways to lay out pages of so many drills, saying so much in that size."""
    for landscape in (False, True):
        for columns in range(1, min(MOST_COLUMNS, drills) + 1):
            for share in SHARES:
                yield Arrangement(Form(detail, size, share), columns, landscape)


def _rating(way: Arrangement, grids: list[Grid]) -> float:
    """How large figures and words are together, less what is empty, cut or turned."""
    figures = min(grid.figure_scale() for grid in grids) * way.form.scale
    filled = min(grid.filled for grid in grids) ** HOLES_MATTER
    whole = 1 / (1 + sum(grid.cuts for grid in grids))
    upright = 1.0 if way.landscape else UPRIGHT_BONUS
    return figures * way.form.scale * filled * whole * upright


def _within(value: float, limits: tuple[float, float]) -> float:
    low, high = limits
    return min(max(value, low), high)
