"""The ways in which drills can be laid out: how much, how large, in how many columns. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from hiptimer.ui.sheet.cell import Form
from hiptimer.ui.sheet.entry_text import Detail

LARGEST_FIRST: Final = (
    *(1.8, 1.65, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0),
    *(0.95, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.66),
)
"""Sizes: how many times as large as usual everything is."""
SMALLEST: Final = {
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
        return (SMALLEST[detail],)
    return tuple(size for size in LARGEST_FIRST if size >= SMALLEST[detail])


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
