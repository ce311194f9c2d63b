"""Head and foot of a page. Laid out at scale 1.

The head says what the routine is called, when to do it and how long it takes; the foot has boxes
to tick, what the colours mean, and the one rule.
"""

from __future__ import annotations

from typing import Final

from hiptimer.training.exercises import Laterality
from hiptimer.training.sides import Side
from hiptimer.ui.language import first_weekday
from hiptimer.ui.sheet import wording
from hiptimer.ui.sheet.grid import Detail
from hiptimer.ui.sheet.marks import (
    Align,
    Block,
    Box,
    Ink,
    Mark,
    RuleMark,
    SignMark,
    SwatchMark,
    Type,
    stacked,
)
from hiptimer.ui.sheet.typesetting import SPARE, Typesetter
from hiptimer.ui.sheet.wording import Sheet
from hiptimer.ui.widgets.calendar_names import A_WEEK, day_initial

HEAD_SCALES: Final = (0.68, 1.45)
"""The head grows and shrinks less than the drills do."""
TITLE: Final = Type(24.0, bold=True)
MINUTES: Final = Type(22.0, bold=True)
WHEN: Final = Type(11.0)
NOTES: Final = Type(9.5)
CONTINUED: Final = Type(13.0, bold=True)
LEAST_TITLE: Final = 0.5
"""The share of the width that the title has at least."""
BETWEEN: Final = 16.0
"""Points between the title and the minutes."""

FOOT_SCALES: Final = (0.75, 1.25)
SMALL: Final = Type(8.5)
LABEL: Final = Type(8.5, bold=True)
TICK: Final = 12.0
"""Points of a box to tick."""
INITIAL: Final = Type(TICK * 0.55)
BETWEEN_DAYS, BETWEEN_WEEKS = 3.0, 13.0
MOST_WEEKS: Final = 6
PROGRAM: Final = "HipTimer"


def head_block(sheet: Sheet, detail: Detail, page: int, width: float, setter: Typesetter) -> Block:
    """The head of a page, counted from 1: on the first one all of it, then the title alone."""
    if page > 1:
        return setter.block(sheet.title, CONTINUED, width, 1)
    wide = max(setter.width(sheet.minutes, MINUTES), setter.width(sheet.drills, WHEN)) * SPARE
    wide = min(wide, width * LEAST_TITLE)
    facts = (
        setter.block(sheet.minutes, MINUTES, wide, 1, Ink.BRAND, align=Align.RIGHT),
        setter.block(sheet.drills, WHEN, wide, 1, Ink.MUTED, align=Align.RIGHT),
    )
    left = width - wide - BETWEEN
    words = (
        setter.block(sheet.title, TITLE, left, 2),
        setter.block(sheet.when, WHEN, left, 2),
        setter.block(sheet.notes if detail <= Detail.CUES else "", NOTES, left, 3, Ink.MUTED),
    )
    return stacked(facts).beside(stacked(words, 2.0), width - wide)


def foot_block(
    sheet: Sheet, page: int, pages: int, width: float, setter: Typesetter, *, has_colours: bool
) -> Block:
    """The foot of a page, counted from 1; the boxes are on the first one only."""
    rule = Block(1.0, (RuleMark(Box(0.0, 0.0, width, 1.0)),))
    ticks = _ticks(width, setter) if page == 1 else Block(0.0)
    kinds = {entry.exercise.laterality for entry in sheet.entries}
    has_sides = kinds != {Laterality.BILATERAL}
    name = PROGRAM
    if pages > 1:
        name = f"{PROGRAM} · {wording.page_number(page, pages)}"
    legend = (
        _colours(width, setter, has_colours=has_colours, has_sides=has_sides),
        _rule_and_name(name, width, setter),
    )
    return stacked((rule, ticks, stacked(legend, 2.0)), 6.0)


def _ticks(width: float, setter: Typesetter) -> Block:
    """As many weeks of boxes as there is room for in one row."""
    label = setter.line(wording.days_done(), LABEL)
    marks: list[Mark] = label.at(0.0, (TICK - label.height) / 2)
    x = label.width + 8.0
    day = TICK + BETWEEN_DAYS
    week = A_WEEK * day - BETWEEN_DAYS
    for _ in range(MOST_WEEKS):
        if x + week > width:
            break
        for place in range(A_WEEK):
            name = day_initial((first_weekday() + place) % A_WEEK)
            box = Box(x + place * day, 0.0, TICK, TICK)
            marks.append(SignMark(box, name, INITIAL, is_tick=True))
        x += week + BETWEEN_WEEKS
    return Block(TICK, tuple(marks))


def _colours(width: float, setter: Typesetter, *, has_colours: bool, has_sides: bool) -> Block:
    """A sample of each side's colour, and what is to be known of sides and colours."""
    swatches = Block(0.0)
    x = 0.0
    for side in (Side.RIGHT, Side.LEFT) if has_colours else ():
        line, size = setter.line_height(SMALL), 0.8 * SMALL.size
        sample = Block(line, (SwatchMark(Box(0.0, (line - size) / 2, size, size), side),))
        name = setter.line(wording.side_colour(side), SMALL)
        swatches = name.beside(sample, size + 0.5 * SMALL.size).beside(swatches, x)
        x = swatches.width + 1.2 * SMALL.size
    sentences = [wording.colours()] if has_colours else []
    sentences += [wording.both_sides()] if has_sides else []
    return setter.block(" ".join(sentences), SMALL, width - x, 3, Ink.MUTED).beside(swatches, x)


def _rule_and_name(name: str, width: float, setter: Typesetter) -> Block:
    """The one rule, and at the right of its last line whose page it is."""
    at_right = setter.line(name, SMALL, Ink.MUTED)
    left = width - at_right.width
    care = setter.block(wording.care(), LABEL, left - 12.0, 3)
    return Block(care.height, (*care.marks, *at_right.at(left, care.height - at_right.height)))
