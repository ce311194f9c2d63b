"""The bottom of a page: boxes to tick, what the colours mean, the one rule. Pure."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from hiptimer.training.exercises import Laterality
from hiptimer.training.sides import Side
from hiptimer.ui.language import first_weekday
from hiptimer.ui.sheet import wording
from hiptimer.ui.sheet.content import Sheet
from hiptimer.ui.sheet.marks import (
    Align,
    Block,
    Box,
    Ink,
    Mark,
    RuleMark,
    SwatchMark,
    TextMark,
    TickMark,
)
from hiptimer.ui.sheet.typesetting import Type, Typesetter
from hiptimer.ui.widgets.calendar_names import A_WEEK, day_initial

SMALL: Final = Type(8.5)
LABEL: Final = Type(8.5, bold=True)
SMALLEST, LARGEST = 0.75, 1.25
TICK: Final = 12.0
"""Points of a box to tick, at scale 1."""
BETWEEN_DAYS, BETWEEN_WEEKS = 3.0, 13.0
MOST_WEEKS: Final = 6
PROGRAM: Final = "HipTimer"


class FootFacts(Struct, frozen=True):
    """What the foot depends on: which page it is, and whether there are sides and colours."""

    page: int = 1
    pages: int = 1
    has_sides: bool = True
    has_colours: bool = True


def facts_of(sheet: Sheet, page: int, pages: int, *, has_colours: bool) -> FootFacts:
    """The facts of one page, counted from 1."""
    kinds = {entry.exercise.laterality for entry in sheet.entries}
    return FootFacts(page, pages, kinds != {Laterality.BILATERAL}, has_colours)


def foot_block(facts: FootFacts, width: float, scale: float, setter: Typesetter) -> Block:
    """The foot of a page; the boxes are on the first one only."""
    scale = min(max(scale, SMALLEST), LARGEST)
    gap = 6.0 * scale
    marks: list[Mark] = [RuleMark(Box(0.0, 0.0, width, 1.0))]
    y = 1.0 + gap
    for block in (_ticks(facts, width, scale, setter), _legend(facts, width, scale, setter)):
        if block.marks:
            marks += block.at(0.0, y)
            y += block.height + gap
    return Block(y - gap, tuple(marks))


def _ticks(facts: FootFacts, width: float, scale: float, setter: Typesetter) -> Block:
    """As many weeks of boxes as there is room for in one row."""
    if facts.page > 1:
        return Block(0.0)
    kind, side = LABEL.scaled(scale), TICK * scale
    label = wording.days_done()
    line = setter.line_height(kind)
    x = setter.width(label, kind) * 1.01 + 8.0 * scale
    words = setter.set(label, kind, x, 1).lines
    marks: list[Mark] = [TextMark(Box(0.0, (side - line) / 2, x, line), words, kind)]
    week = A_WEEK * side + (A_WEEK - 1) * BETWEEN_DAYS * scale
    initial = Type(side * 0.55)
    for _ in range(MOST_WEEKS):
        if x + week > width:
            break
        for place in range(A_WEEK):
            left = x + place * (side + BETWEEN_DAYS * scale)
            name = day_initial((first_weekday() + place) % A_WEEK)
            marks.append(TickMark(Box(left, 0.0, side, side), name, initial))
        x += week + BETWEEN_WEEKS * scale
    return Block(side, tuple(marks))


def _legend(facts: FootFacts, width: float, scale: float, setter: Typesetter) -> Block:
    """The colours, then the rule, and at the right whose page it is."""
    kind = SMALL.scaled(scale)
    gap = 2.0 * scale
    marks = _swatches(kind, setter) if facts.has_colours else []
    sentences = [wording.colours()] if facts.has_colours else []
    sentences += [wording.both_sides()] if facts.has_sides else []
    x = max((mark.box.right + kind.size for mark in marks), default=0.0)
    lines = setter.set(" ".join(sentences), kind, width - x, 3).lines
    height = setter.line_height(kind) * len(lines)
    if lines:
        marks.append(TextMark(Box(x, 0.0, width - x, height), lines, kind, Ink.MUTED))
        height += gap
    rest = _rule_and_name(facts, width, scale, setter)
    return Block(height + rest.height, (*marks, *rest.at(0.0, height)))


def _swatches(kind: Type, setter: Typesetter) -> list[Mark]:
    line, side = setter.line_height(kind), 0.8 * kind.size
    marks: list[Mark] = []
    x = 0.0
    for each in (Side.RIGHT, Side.LEFT):
        marks.append(SwatchMark(Box(x, (line - side) / 2, side, side), each))
        x += side + 0.5 * kind.size
        text = wording.side_colour(each)
        wide = setter.width(text, kind) * 1.01
        marks.append(TextMark(Box(x, 0.0, wide, line), (text,), kind))
        x += wide + 1.2 * kind.size
    return marks


def _rule_and_name(facts: FootFacts, width: float, scale: float, setter: Typesetter) -> Block:
    bold, kind = LABEL.scaled(scale), SMALL.scaled(scale)
    line = setter.line_height(kind)
    name = PROGRAM
    if facts.pages > 1:
        name = f"{PROGRAM} · {wording.page_number(facts.page, facts.pages)}"
    wide = setter.width(name, kind) * 1.01
    room = width - wide - 12.0 * scale
    lines = setter.set(wording.care(), bold, room, 3).lines
    height = line * len(lines)
    return Block(
        height,
        (
            TextMark(Box(0.0, 0.0, room, height), lines, bold),
            TextMark(
                Box(width - wide, height - line, wide, line), (name,), kind, Ink.MUTED, Align.RIGHT
            ),
        ),
    )
