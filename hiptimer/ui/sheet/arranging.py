"""Lays a sheet out: finds the way in which all of it fits and is as large as can be. Pure.

What is told comes before how large it is: cues go when they do not fit at a size that can be
read, then the set-up. When names alone do not fit on one page, the drills take several.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from math import ceil
from typing import Final, NamedTuple

from hiptimer.ui.sheet.cell import Cell, Extent, Form
from hiptimer.ui.sheet.content import Sheet
from hiptimer.ui.sheet.entry_text import Detail
from hiptimer.ui.sheet.foot import facts_of, foot_block
from hiptimer.ui.sheet.grid import Grid, column_width
from hiptimer.ui.sheet.marks import Align, Block, Box, Ink, Mark, Page, TextMark
from hiptimer.ui.sheet.paper import Paper
from hiptimer.ui.sheet.typesetting import Type, Typesetter

MOST_ON_A_PAGE: Final = 60

SIZES_COMPARED: Final = 4

WORDS_MATTER: Final = 1.0
"""How much the size of words counts against that of figures."""

HOLES_MATTER: Final = 0.3
"""How much places without a drill count."""

UPRIGHT_BONUS: Final = 1.1
"""How much better it has to be before a page is turned on its side."""

MARGIN: Final = 36.0
"""Points to each edge of the paper: half an inch, which any printer can keep to."""

BELOW_HEAD: Final = 8.0

TITLE: Final = Type(24.0, bold=True)

MINUTES: Final = Type(22.0, bold=True)

WHEN: Final = Type(11.0)

NOTES: Final = Type(9.5)

CONTINUED: Final = Type(13.0, bold=True)

SMALLEST, LARGEST = 0.68, 1.45

BETWEEN: Final = 16.0

LEAST_TITLE: Final = 0.5
"""The share of the width that the title has at least."""

LARGEST_FIRST: Final = (
    *(1.8, 1.65, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0),
    *(0.95, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.66),
)
"""Sizes: how many times as large as usual everything is."""

ARRANGEMENT_SMALLEST: Final = {
    Detail.ALL: 1.1,
    Detail.CUES: 0.82,
    Detail.SET_UP: 0.78,
    Detail.NAMES: 0.66,
    Detail.SHORT: 0.66,
}
"""How small each amount of detail may be set."""

MOST_COLUMNS: Final = 6

SHARES: Final = (1.0, 0.34, 0.42, 0.5)
"""The shares of a column's width that are tried for figures."""


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


# FOLDED frame.py: What is round the drills on every page: margins, head and foot. Pure.


class Frame:
    """Head, foot and margins of a sheet's pages. Pages are counted from 1."""

    def __init__(
        self, sheet: Sheet, paper: Paper, setter: Typesetter, *, has_colours: bool
    ) -> None:
        self._sheet = sheet
        self._paper = paper
        self._setter = setter
        self._has_colours = has_colours
        self._head, self._foot = cache(self._new_head), cache(self._new_foot)

    def size(self, way: Arrangement) -> tuple[float, float]:
        """Width and height of a page."""
        return self._paper.size(landscape=way.landscape)

    def width(self, way: Arrangement) -> float:
        """The width between the margins."""
        return self.size(way)[0] - 2 * MARGIN

    def room(self, way: Arrangement, page: int, pages: int) -> Box:
        """What head and foot leave of a page."""
        width, size = self.width(way), way.form.scale
        head = self._head(width, size, way.form.detail, page > 1)
        foot = self._foot(width, size, page, pages)
        top = MARGIN + head.height + BELOW_HEAD * size
        bottom = self.size(way)[1] - MARGIN - foot.height
        return Box(MARGIN, top, width, bottom - top)

    def marks(self, way: Arrangement, page: int, pages: int) -> list[Mark]:
        """Head and foot of a page."""
        width, size = self.width(way), way.form.scale
        head = self._head(width, size, way.form.detail, page > 1)
        foot = self._foot(width, size, page, pages)
        bottom = self.size(way)[1] - MARGIN
        return [*head.at(MARGIN, MARGIN), *foot.at(MARGIN, bottom - foot.height)]

    def _new_head(self, width: float, size: float, detail: Detail, continued: bool) -> Block:
        if continued:
            return continued_block(self._sheet, width, size, self._setter)
        return head_block(self._sheet, detail, width, size, self._setter)

    def _new_foot(self, width: float, size: float, page: int, pages: int) -> Block:
        facts = facts_of(self._sheet, page, pages, has_colours=self._has_colours)
        return foot_block(facts, width, size, self._setter)


# FOLDED head.py: The top of a page: what the routine is called, when to do it, and how long it takes. Pure.


def head_block(
    sheet: Sheet, detail: Detail, width: float, scale: float, setter: Typesetter
) -> Block:
    """The head of the first page."""
    scale = min(max(scale, SMALLEST), LARGEST)
    facts = _facts(sheet, width, scale, setter)
    taken = max((mark.box.width for mark in facts.marks), default=0.0)
    words = _words(sheet, detail, width - taken - BETWEEN * scale, scale, setter)
    marks = [*words.marks, *facts.at(width - taken, 0.0)]
    return Block(max(words.height, facts.height), tuple(marks))


def continued_block(sheet: Sheet, width: float, scale: float, setter: Typesetter) -> Block:
    """The head of any further page."""
    kind = CONTINUED.scaled(min(max(scale, SMALLEST), LARGEST))
    lines = setter.set(sheet.title, kind, width, 1).lines
    height = setter.line_height(kind)
    return Block(height, (TextMark(Box(0.0, 0.0, width, height), lines, kind),))


def _words(sheet: Sheet, detail: Detail, width: float, scale: float, setter: Typesetter) -> Block:
    """The title, and below it when the routine is for and what is to be known of it."""
    texts = [(sheet.title, TITLE, Ink.INK, 2), (sheet.when, WHEN, Ink.INK, 2)]
    if detail <= Detail.CUES:
        texts.append((sheet.notes, NOTES, Ink.MUTED, 3))
    marks: list[Mark] = []
    y = 0.0
    for text, kind, ink, most in texts:
        lines = setter.set(text, kind.scaled(scale), width, most).lines
        if lines:
            y += 2.0 * scale if marks else 0.0
            height = setter.line_height(kind) * scale * len(lines)
            box = Box(0.0, y, width, height)
            marks.append(TextMark(box, lines, kind.scaled(scale), ink))
            y += height
    return Block(y, tuple(marks))


def _facts(sheet: Sheet, width: float, scale: float, setter: Typesetter) -> Block:
    """The minutes and the number of drills, to stand at the right."""
    texts = (
        (sheet.minutes, MINUTES.scaled(scale), Ink.BRAND),
        (sheet.drills, WHEN.scaled(scale), Ink.MUTED),
    )
    most = width * LEAST_TITLE
    wide = min(most, max(setter.width(text, kind) for text, kind, _ in texts) * 1.01)
    marks: list[Mark] = []
    y = 0.0
    for text, kind, ink in texts:
        height = setter.line_height(kind)
        box = Box(0.0, y, wide, height)
        lines = setter.set(text, kind, wide, 1).lines
        marks.append(TextMark(box, lines, kind, ink, Align.RIGHT))
        y += height
    return Block(y, tuple(marks))


# FOLDED arrangement.py: The ways in which drills can be laid out: how much, how large, in how many columns. Pure.


class Arrangement(NamedTuple):
    """One way to lay out all pages."""

    form: Form
    columns: int
    landscape: bool

    @property
    def may_cut(self) -> bool:
        """Whether texts of usual length may be cut too."""
        return self.form.detail is Detail.SHORT


def sizes_for(detail: Detail) -> tuple[float, ...]:
    """The sizes to try, the largest first. Where names may be cut, few are in the smallest."""
    if detail is Detail.SHORT:
        return (ARRANGEMENT_SMALLEST[detail],)
    return tuple(size for size in LARGEST_FIRST if size >= ARRANGEMENT_SMALLEST[detail])


def arrangements(detail: Detail, size: float, drills: int) -> Iterator[Arrangement]:
    """All ways to lay out pages of so many drills, telling so much in that size."""
    for landscape in (False, True):
        for columns in range(1, min(MOST_COLUMNS, drills) + 1):
            for share in SHARES:
                yield Arrangement(Form(detail, size, share), columns, landscape)


def runs_of(count: int, pages: int) -> list[range]:
    """The drills of each page, by their index; about as many on all of them."""
    each, more = divmod(count, pages)
    starts = (page * each + min(page, more) for page in range(pages + 1))
    return [range(start, end) for start, end in pairwise(starts)]
