"""The words of one drill as lines on the page, as many of them as there is room for. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import Final, NamedTuple

from hiptimer.ui.sheet.content import Entry
from hiptimer.ui.sheet.marks import Align, BadgeMark, Block, Box, Ink, Mark, TextMark
from hiptimer.ui.sheet.typesetting import Type, Typesetter

BULLET: Final = "•"


class Detail(IntEnum):
    """How much is told of a drill, from all of it down to what cannot be left out.

    In `SHORT` even names may be cut.
    """

    ALL = 0
    CUES = 1
    SET_UP = 2
    NAMES = 3
    SHORT = 4


NAME: Final = Type(13.0, bold=True)
DOSE: Final = Type(11.0, bold=True)
PLAIN: Final = Type(9.5)
SMALL: Final = Type(8.8)
GAP: Final = 2.5
"""Points between two paragraphs."""
BELOW_FIGURE: Final = 2.0
USUAL_NAME, USUAL_TEXT, USUAL_WARNING = 60, 120, 260
"""Characters up to which a text is of usual length, and not to be cut."""


class Paragraph(NamedTuple):
    """A text, how it looks, how many lines it may have, and up to what length it is kept whole."""

    text: str
    kind: Type
    ink: Ink
    most: int
    usual: int = USUAL_TEXT
    bullet: bool = False
    align: Align = Align.LEFT


def text_block(
    entry: Entry, detail: Detail, width: float, scale: float, setter: Typesetter
) -> Block:
    """The number, the name and the paragraphs, in a column of that width, in points."""
    name = _name_block(entry, detail, width, scale, setter)
    marks, cut = list(name.marks), name.cut
    y = name.height
    for paragraph in _paragraphs(entry, detail):
        y += GAP * scale
        block = _paragraph_block(paragraph, width, scale, setter)
        marks += block.at(0.0, y)
        y += block.height
        cut |= block.cut
    return Block(y, tuple(marks), cut)


def caption_block(
    entry: Entry, detail: Detail, width: float, scale: float, setter: Typesetter
) -> Block:
    """The line below the figure, which says what side it shows."""
    if not entry.shown:
        return Block(0.0)
    text = entry.side if detail >= Detail.NAMES else entry.shown
    most = 1 if detail is Detail.SHORT else 2
    caption = Paragraph(text, SMALL, Ink.RIGHT, most, usual=USUAL_NAME, align=Align.CENTRE)
    block = _paragraph_block(caption, width, scale, setter)
    gap = BELOW_FIGURE * scale
    return Block(gap + block.height, tuple(block.at(0.0, gap)), block.cut)


def _paragraphs(entry: Entry, detail: Detail) -> Iterator[Paragraph]:
    most = 1 if detail is Detail.SHORT else 2
    yield Paragraph(entry.dose, DOSE, Ink.BRAND, 1 + most)
    if entry.version and detail < Detail.NAMES:
        yield Paragraph(entry.version_in_full, PLAIN, Ink.INK, 4)
    elif entry.version:
        yield Paragraph(entry.version, PLAIN, Ink.INK, most)
    yield Paragraph(entry.sides, PLAIN, Ink.MUTED, most)
    if detail <= Detail.SET_UP and entry.set_up:
        yield Paragraph(entry.set_up, PLAIN, Ink.INK, 4)
    if detail <= Detail.CUES:
        for cue in entry.cues:
            yield Paragraph(cue, PLAIN, Ink.INK, 2, bullet=True)
    if detail is Detail.ALL and entry.stop:
        yield Paragraph(entry.stop, SMALL, Ink.MUTED, 7, usual=USUAL_WARNING)


def _name_block(
    entry: Entry, detail: Detail, width: float, scale: float, setter: Typesetter
) -> Block:
    """The number in its disc, and the name beside it."""
    kind = NAME.scaled(scale)
    line = setter.line_height(kind)
    number = str(entry.number)
    small = Type(kind.size * 0.72, bold=True)
    disc = max(line, setter.width(number, small) * 1.5)
    left = disc + 0.4 * kind.size
    most = 2 if detail is Detail.SHORT else 3
    paragraph = Paragraph(entry.name, NAME, Ink.INK, most, usual=USUAL_NAME)
    name = _paragraph_block(paragraph, width - left, scale, setter)
    badge: Mark = BadgeMark(Box(0.0, 0.0, disc, disc), number, small)
    return Block(max(disc, name.height), (badge, *name.at(left, 0.0)), name.cut)


def _paragraph_block(paragraph: Paragraph, width: float, scale: float, setter: Typesetter) -> Block:
    kind = paragraph.kind.scaled(scale)
    line = setter.line_height(kind)
    indent = 0.9 * kind.size if paragraph.bullet else 0.0
    lines, whole = setter.set(paragraph.text, kind, width - indent, paragraph.most)
    box = Box(indent, 0.0, width - indent, line * len(lines))
    marks = [TextMark(box, lines, kind, paragraph.ink, paragraph.align)]
    if paragraph.bullet:
        marks.append(TextMark(Box(0.0, 0.0, indent, line), (BULLET,), kind, paragraph.ink))
    is_cut = not whole and len(paragraph.text) <= paragraph.usual
    return Block(box.height, tuple(marks), is_cut)
