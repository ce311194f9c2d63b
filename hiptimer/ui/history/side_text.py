"""Times of the sides as words, each in the colour of its side."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from hiptimer.journal.records import SideSums
from hiptimer.training.sides import Side
from hiptimer.ui.history.rows import STRONG, RowPainter
from hiptimer.ui.theme import SMALL
from hiptimer.ui.tokens import side_colours

translate = QCoreApplication.translate


class SideText(Struct, frozen=True):
    """A side, or None for both at once, and its time with the word: "Left 4:10"."""

    side: Side | None
    text: str


def side_texts(work: SideSums, written: Callable[[int], str]) -> tuple[SideText, ...]:
    """The sides that were worked; left and right only together."""
    texts: list[SideText] = []
    if work.left or work.right:
        texts.append(SideText(Side.LEFT, _text(Side.LEFT, written(work.left))))
        texts.append(SideText(Side.RIGHT, _text(Side.RIGHT, written(work.right))))
    if work.both:
        texts.append(SideText(None, _text(None, written(work.both))))
    return tuple(texts)


def _text(side: Side | None, time: str) -> str:
    match side:
        case Side.LEFT:
            words = translate("History", "Left {time}")
        case Side.RIGHT:
            words = translate("History", "Right {time}")
        case None:
            words = translate("History", "Both sides {time}")
    return words.format(time=time)


def write_sides(
    row_painter: RowPainter, painter: QPainter, box: QRectF, texts: Iterable[SideText]
) -> QRectF:
    """Write the texts side by side; what of `box` is left."""
    for each in texts:
        colour = side_colours(row_painter.theme.tokens, each.side).ink
        box = row_painter.write(painter, box, each.text, row_painter.ink(colour, SMALL, STRONG))
    return box
