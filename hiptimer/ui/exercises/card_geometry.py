"""How large the cards of the grid are, and where on a card its picture and words lie. Pure."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF

from hiptimer.figure.camera import ViewBox
from hiptimer.ui.look.theme import BODY, LARGE, SMALL, Theme

RING = 5
"""Pixels around a card: half of the gap to the next one, in which the focus ring is drawn."""
A_FEW = 3
MOST_COLUMNS = 6
PADDING = 14
PICTURE_WIDTH = 400
"""Pixels; what of it lies beyond the card is cut off."""
FIGURE_WIDTH = 210
FIGURE_INSET = 7
"""Pixels between the figure and the upper and lower edge of its picture."""
NARROW = 190
"""Below that width at 100 % a card has a third line for its name and two for its planes."""


class CardFonts(NamedTuple):
    """The type of a card."""

    name: QFont
    fact: QFont
    tag: QFont


class CardPlan(NamedTuple):
    """The cells of the grid in pixels, and the boxes of a card measured from its cell's corner."""

    fonts: CardFonts
    cell: QSize
    card: QRectF
    picture: QRectF
    name: QRectF
    facts: QRectF
    tags: QRectF
    name_lines: int
    fact_lines: int
    tag_rows: int


def columns_for(width: int, scale: float) -> int:
    """How many columns stand in `width` pixels at text size `scale`.

    Comfortable ones if there are a few of them; else cards grow less than text.
    """
    comfortable, least = (each + 2 * RING for each in (60 + 170 * scale, 140 + 80 * scale))
    columns = int(width / comfortable)
    if columns < A_FEW:
        columns = min(A_FEW, int(width / least))
    return min(max(columns, 1), MOST_COLUMNS)


def tag_height(fonts: CardFonts) -> float:
    """How high a tag is."""
    return round(QFontMetricsF(fonts.tag).height() * 1.5)


def picture_size(theme: Theme) -> QSize:
    """How large the figure on a card is; it does not follow the card's width."""
    return QSize(PICTURE_WIDTH, round(108 + 32 * theme.scale))


def framed(box: ViewBox, size: QSize) -> ViewBox:
    """What to draw on a picture of `size` for `box` to lie in its middle, inside a card's edges."""
    inner = (FIGURE_WIDTH, size.height() - 2 * FIGURE_INSET)
    scale = min(inner[0] / box.width, inner[1] / box.height)
    x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    wide, high = size.width() / scale / 2, size.height() / scale / 2
    return ViewBox(x - wide, y - high, x + wide, y + high)


def card_plan(width: int, theme: Theme) -> CardPlan:
    """The cards for a grid `width` pixels wide."""
    fonts = CardFonts(
        theme.font(LARGE, QFont.Weight.Bold),
        theme.font(BODY),
        theme.font(SMALL, QFont.Weight.Medium),
    )
    columns = columns_for(width, theme.scale)
    # A row that is exactly as wide as the list would be broken.
    cell = (width - 1) // columns
    narrow = (cell - 2 * RING) / theme.scale < NARROW
    names, facts, rows = (3, 3, 2) if narrow else (2, 2, 1)
    left, inside = RING + PADDING, cell - 2 * (RING + PADDING)
    picture = QRectF(RING + 1, RING + 1, cell - 2 * RING - 2, 0)
    picture.setHeight(picture_size(theme).height())
    name = QRectF(left, picture.bottom() + 10, inside, names * _line(fonts.name))
    fact = QRectF(left, name.bottom() + 4, inside, facts * _line(fonts.fact))
    tags = QRectF(left, fact.bottom() + 8, inside, rows * (tag_height(fonts) + 4) - 4)
    height = round(tags.bottom() + PADDING)
    return CardPlan(
        fonts=fonts,
        cell=QSize(cell, height + RING),
        card=QRectF(RING, RING, cell - 2 * RING, height - RING),
        picture=picture,
        name=name,
        facts=fact,
        tags=tags,
        name_lines=names,
        fact_lines=facts,
        tag_rows=rows,
    )


def _line(font: QFont) -> float:
    return QFontMetricsF(font).lineSpacing()
