"""What is round the drills on every page: margins, head and foot. Pure."""

from __future__ import annotations

from functools import cache
from typing import Final

from hiptimer.ui.sheet.arrangement import Arrangement
from hiptimer.ui.sheet.content import Sheet
from hiptimer.ui.sheet.entry_text import Detail
from hiptimer.ui.sheet.foot import facts_of, foot_block
from hiptimer.ui.sheet.head import continued_block, head_block
from hiptimer.ui.sheet.marks import Block, Box, Mark
from hiptimer.ui.sheet.paper import Paper
from hiptimer.ui.sheet.typesetting import Typesetter

MARGIN: Final = 36.0
"""Points to each edge of the paper: half an inch, which any printer can keep to."""
BELOW_HEAD: Final = 8.0


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
