"""How the stage's sentences share their card: type size and the box of each. Pure geometry."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont

from hiptimer.ui.player.fitting import text_size
from hiptimer.ui.player.instructions import Instructions

HEADING = 0.62
"""Type size of heading and phases, as a share of the sentences'."""
BADGE = 1.7
GAP_AFTER_BADGE = 0.8
GAP = 0.75
PHASES = 2.0


@dataclass(frozen=True, slots=True)
class Block:
    """The boxes of one block of instructions, in pixels; `size` is the sentences' type size.

    `fits` is False where even the smallest type is too large: the last sentences are left out.
    """

    size: int
    heading: QRectF
    numbers: tuple[QRectF, ...]
    sentences: tuple[QRectF, ...]
    phases: tuple[QRectF, ...]
    fits: bool


def lay_out_block(
    told: Instructions, font: QFont, room: QSizeF, largest: int, smallest: int
) -> Block:
    """The block with the largest type between the two sizes that fits into `room`."""
    for size in range(max(largest, smallest), smallest, -1):
        block = _block(told, font, room, size)
        if block.fits:
            return block
    return _block(told, font, room, smallest)


def _block(told: Instructions, font: QFont, room: QSizeF, size: int) -> Block:
    sized = QFont(font)
    sized.setPixelSize(size)
    badge, indent = size * BADGE, size * (BADGE + GAP_AFTER_BADGE)
    heading = size * 1.5 if told.heading else 0.0
    phases = size * (PHASES + GAP) if told.phases else 0.0
    taken = [text_size(each, sized, room.width() - indent) for each in told.sentences]
    heights = [max(each.height(), badge) for each in taken]
    total = heading + sum(heights) + size * GAP * len(heights) + phases
    top = max(0.0, (room.height() - total) / 2)
    boxes: list[QRectF] = []
    y = top + heading + size * GAP * bool(heading)
    for height in heights:
        if y + height > room.height() - phases:
            break
        boxes.append(QRectF(indent, y, room.width() - indent, height))
        y += height + size * GAP
    widest = max((each.width() for each in taken), default=0.0)
    return Block(
        size=size,
        heading=QRectF(0, top, room.width(), heading),
        numbers=tuple(QRectF(0, _first_line(box, sized, badge), badge, badge) for box in boxes),
        sentences=tuple(boxes),
        phases=_phase_boxes(told.phases, QRectF(0, y, room.width(), size * PHASES), size),
        fits=len(boxes) == len(told.sentences) and widest <= room.width() - indent,
    )


def _first_line(box: QRectF, font: QFont, badge: float) -> float:
    """Where a number lies so that it stands level with the first line of its sentence."""
    line = text_size("X", font, box.width()).height()
    text_top = box.top() + max(0.0, (badge - line) / 2) if box.height() <= badge else box.top()
    return text_top + line / 2 - badge / 2


def _phase_boxes(phases: tuple[str, ...], row: QRectF, size: int) -> tuple[QRectF, ...]:
    if not phases:
        return ()
    gap = size * 0.4
    width = (row.width() - gap * (len(phases) - 1)) / len(phases)
    lefts = [row.left() + at * (width + gap) for at in range(len(phases) + 1)]
    return tuple(
        QRectF(left, row.top(), following - left - gap, row.height())
        for left, following in pairwise(lefts)
    )
