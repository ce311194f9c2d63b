"""The top of a page: what the routine is called, when to do it, and how long it takes. Pure."""

from __future__ import annotations

from typing import Final

from hiptimer.ui.sheet.content import Sheet
from hiptimer.ui.sheet.entry_text import Detail
from hiptimer.ui.sheet.marks import Align, Block, Box, Ink, Mark, TextMark
from hiptimer.ui.sheet.typesetting import Type, Typesetter

TITLE: Final = Type(24.0, bold=True)
MINUTES: Final = Type(22.0, bold=True)
WHEN: Final = Type(11.0)
NOTES: Final = Type(9.5)
CONTINUED: Final = Type(13.0, bold=True)
SMALLEST, LARGEST = 0.68, 1.45
BETWEEN: Final = 16.0
LEAST_TITLE: Final = 0.5
"""The share of the width that the title has at least."""


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
