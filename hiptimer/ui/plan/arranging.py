"""Where the days of the weeks stand: in full, by their minutes, or as a list. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from msgspec import Struct
from PySide6.QtCore import QRect

DAYS: Final = 7
COLUMN_GAP, ROW_GAP = 6, 9
"""Pixels between days, and between weeks."""
FULL_WIDTH, FULL_HEIGHT, MORE_HEIGHT = 84, 94, 28
"""Pixels at 100 %: the least width of a day with names, its height, more for a third session."""
DENSE_WIDTH, DENSE_TOP, DENSE_LINE, DENSE_END = 62, 24, 21, 5
HEADER, NUMBERS = 28, 58
"""Pixels at 100 % above the weeks and beside them, for the names of days and the numbers."""
LIST_HEADER, LIST_LINE, LIST_ENDS, LIST_NAMES = 34, 28, 10, 100
PANEL_WIDTH, PANEL_GAP = 256, 22
"""Pixels at 100 %: what stands beside the weeks."""
MOST_MORE = 50
"""Pixels at 100 % by which days become higher where there is room."""
LOW: Final = 660
"""In a page that is lower than so many pixels, days beside no panel show their minutes alone."""


class Form(StrEnum):
    """How a day is shown: with the names of its sessions, by its minutes, or as a line."""

    FULL = "full"
    DENSE = "dense"
    LIST = "list"


class Arrangement(Struct, frozen=True):
    """How a page of some size shows the weeks; `beside` says whether the panel stands there."""

    form: Form
    beside: bool


def arrangement_for(width: int, height: int, scale: float) -> Arrangement:
    """What fits into so many pixels at text size `scale`, 1.0 for 100 %."""
    panel = (PANEL_WIDTH + PANEL_GAP) * scale
    if _day_width(width - panel, scale) >= FULL_WIDTH * scale:
        return Arrangement(Form.FULL, beside=True)
    day = _day_width(width, scale)
    if day >= FULL_WIDTH * scale and height >= LOW * scale:
        return Arrangement(Form.FULL, beside=False)
    return Arrangement(Form.DENSE if day >= DENSE_WIDTH * scale else Form.LIST, beside=False)


def _day_width(width: float, scale: float) -> float:
    return (width - NUMBERS * scale - (DAYS - 1) * COLUMN_GAP) / DAYS


class Span(NamedTuple):
    """What stands in a week: so many days as one, from that weekday on, with its sessions."""

    weekday: int
    days: int
    sessions: int


class Row(Struct, frozen=True):
    """A week: the place of its number, and of each span."""

    head: QRect
    places: tuple[QRect, ...]

    @property
    def bottom(self) -> int:
        """The first pixel below it."""
        return max(each.y() + each.height() for each in (self.head, *self.places))


def rows_of(
    form: Form, weeks: Sequence[Sequence[Span]], width: int, scale: float, height: int = 0
) -> tuple[Row, ...]:
    """The places of `weeks` in so many pixels at text size `scale`, from the top.

    Days with names are higher where that fills `height`.
    """
    rows = _rows_of(form, weeks, width, scale)
    if form is not Form.FULL or not rows:
        return rows
    more = min((height - rows[-1].bottom) // len(rows), round(MOST_MORE * scale))
    return _rows_of(form, weeks, width, scale, more) if more > 0 else rows


def _rows_of(
    form: Form, weeks: Sequence[Sequence[Span]], width: int, scale: float, more: int = 0
) -> tuple[Row, ...]:
    rows = list[Row]()
    top = 0 if form is Form.LIST else round(HEADER * scale)
    for spans in weeks:
        place = _listed if form is Form.LIST else _in_columns
        rows.append(place(form, spans, QRect(0, top, width, more), scale))
        top = rows[-1].bottom + ROW_GAP
    return tuple(rows)


def _in_columns(form: Form, spans: Sequence[Span], area: QRect, scale: float) -> Row:
    most = max((each.sessions for each in spans), default=1)
    if form is Form.FULL:
        height = round((FULL_HEIGHT + max(0, most - 2) * MORE_HEIGHT) * scale)
    else:
        height = round((DENSE_TOP + max(1, most) * DENSE_LINE + DENSE_END) * scale)
    height += area.height()
    numbers = round(NUMBERS * scale)
    pitch = (area.width() - numbers + COLUMN_GAP) / DAYS
    lefts = [round(numbers + at * pitch) for at in range(DAYS + 1)]
    places = [
        QRect(left, area.y(), lefts[each.weekday + each.days] - left - COLUMN_GAP, height)
        for each in spans
        for left in [lefts[each.weekday]]
    ]
    return Row(QRect(0, area.y(), numbers - COLUMN_GAP, height), tuple(places))


def _listed(_form: Form, spans: Sequence[Span], area: QRect, scale: float) -> Row:
    head = QRect(0, area.y(), area.width(), round(LIST_HEADER * scale))
    top, places = head.y() + head.height(), list[QRect]()
    for each in spans:
        height = round((max(1, each.sessions) * LIST_LINE + LIST_ENDS) * scale)
        places.append(QRect(0, top, area.width(), height))
        top += height + COLUMN_GAP
    return Row(head, tuple(places))


class Way(StrEnum):
    """Where an arrow key leads."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


def neighbour(form: Form, spans: Sequence[tuple[int, int]], at: int, way: Way) -> int:
    """The place in `spans` that an arrow key leads to from place `at`, or `at` at an end.

    `spans` are their first days, counted from the first of all, and how many days each has.
    """
    if form is Form.LIST or way in {Way.LEFT, Way.RIGHT}:
        to = at + (1 if way in {Way.RIGHT, Way.DOWN} else -1)
        return to if 0 <= to < len(spans) else at
    day = spans[at][0] + (DAYS if way is Way.DOWN else -DAYS)
    found = (place for place, (first, days) in enumerate(spans) if first <= day < first + days)
    return next(found, at)
