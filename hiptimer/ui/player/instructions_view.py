"""The sentences of a drill, numbered and large, with the phase of the rep in hand marked.

It stands on the stage until the moving figure does, and shows what `Instructions` says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from hiptimer.ui.look.theme import SMALL, Appearance, Theme
from hiptimer.ui.look.tokens import SideColours, side_colours
from hiptimer.ui.player.instructions import Instructions
from hiptimer.ui.widgets.accessibility import TEXT
from hiptimer.ui.widgets.large_text import WRAPPED, fitted_line, text_size

LARGEST = 24
PHASE_SIZE = 0.72
LEFT_AND_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
HEADING = 0.62
"""Type size of heading and phases, as a share of the sentences'."""
BADGE = 1.7
GAP_AFTER_BADGE = 0.8
GAP = 0.75
PHASES = 2.0


class InstructionsView(QWidget):
    """Paints one block of instructions as large as its place allows."""

    accessible_role = TEXT

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: Instructions | None = None
        self._block: Block | None = None
        self._room = 1.0
        appearance.changed.connect(self._lay_out_again)

    def set_instructions(self, shown: Instructions) -> None:
        """Show `shown`."""
        before, self._shown = self._shown, shown
        if before == shown:
            return
        if before is None or _at_rest(before) != _at_rest(shown):
            self.setAccessibleName(shown.heading)
            self.setAccessibleDescription(" ".join(shown.sentences))
            self._block = None
        self.update()

    def set_room(self, room: float) -> None:
        """Say how many times larger than 1280 by 800 the window is."""
        if room != self._room:
            self._room = room
            self._lay_out_again()

    def sizeHint(self) -> QSize:
        """It takes what it gets."""
        return QSize(300, 200)

    def minimumSizeHint(self) -> QSize:
        """It takes what it gets."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again."""
        del event
        self._lay_out_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw heading, sentences and phases."""
        del event
        if self._shown is None:
            return
        theme, shown = self._appearance.theme, self._shown
        block = self._block or self._lay_out(shown, theme)
        self._block = block
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = self._inset()
        painter.translate(inset, inset / 2)
        colours = side_colours(theme.tokens, shown.side)
        _draw_heading(painter, theme, block, shown, colours)
        _draw_sentences(painter, theme, block, shown, colours)
        _draw_phases(painter, theme, block, shown, colours)

    def _lay_out(self, shown: Instructions, theme: Theme) -> Block:
        inset = self._inset()
        room = QSizeF(max(1.0, self.width() - 2 * inset), max(1.0, self.height() - inset))
        largest = theme.px(LARGEST * self._room)
        return lay_out_block(shown, theme.font(1), room, largest, theme.px(SMALL))

    def _inset(self) -> float:
        return min(self.width() * 0.04, 28.0 * self._room)

    def _lay_out_again(self) -> None:
        self._block = None
        self.update()


def _at_rest(shown: Instructions) -> Instructions:
    """`shown` without what is only marked in it: it takes the same place."""
    return replace(shown, phase=None, side=None, spoken=None)


def _font(theme: Theme, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = theme.font(1, weight)
    font.setPixelSize(max(1, round(size)))
    return font


def _draw_heading(
    painter: QPainter, theme: Theme, block: Block, shown: Instructions, colours: SideColours
) -> None:
    font = _font(theme, block.size * HEADING, QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    painter.setFont(font)
    painter.setPen(QColor(theme.tokens.muted))
    words = shown.heading.upper()
    painter.drawText(block.heading, int(LEFT_AND_MIDDLE), words)
    if shown.variant:
        shift = painter.fontMetrics().horizontalAdvance(words) + block.size
        painter.setPen(QColor(colours.ink))
        place = block.heading.adjusted(shift, 0, 0, 0)
        font = _font(theme, block.size * HEADING * 1.1, QFont.Weight.DemiBold)
        painter.setFont(fitted_line(shown.variant, font, place.width()))
        painter.drawText(place, int(LEFT_AND_MIDDLE), shown.variant)


def _draw_sentences(
    painter: QPainter, theme: Theme, block: Block, shown: Instructions, colours: SideColours
) -> None:
    rows = zip(shown.sentences, block.numbers, block.sentences, strict=False)
    for number, (sentence, badge, box) in enumerate(rows, 1):
        now = number - 1 == shown.spoken
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.area if now else colours.soft))
        painter.drawEllipse(badge)
        painter.setPen(QColor(theme.tokens.surface if now else colours.ink))
        painter.setFont(_font(theme, block.size * 0.8, QFont.Weight.DemiBold))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), str(number))
        painter.setPen(QColor(theme.tokens.ink))
        painter.setFont(_font(theme, block.size))
        painter.drawText(box, int(WRAPPED | LEFT_AND_MIDDLE), sentence)


def _draw_phases(
    painter: QPainter, theme: Theme, block: Block, shown: Instructions, colours: SideColours
) -> None:
    tokens = theme.tokens
    size = _phase_size(theme, block, shown)
    for index, (name, box) in enumerate(zip(shown.phases, block.phases, strict=True)):
        now = index == shown.phase
        weight = QFont.Weight.DemiBold if now else QFont.Weight.Normal
        radius = box.height() / 2
        painter.setPen(QColor(colours.soft if now else tokens.line))
        painter.setBrush(QColor(colours.soft if now else tokens.surface))
        painter.drawRoundedRect(box, radius, radius)
        words = QRectF(box).adjusted(radius / 2, 0, -radius / 2, 0)
        painter.setFont(_font(theme, size, weight))
        painter.setPen(QColor(colours.ink if now else tokens.muted))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), name)


def _phase_size(theme: Theme, block: Block, shown: Instructions) -> int:
    """One type size for all phases, so that the longest fits even when it is marked."""
    font = _font(theme, block.size * PHASE_SIZE, QFont.Weight.DemiBold)
    rooms = (box.width() - box.height() / 2 for box in block.phases)
    fits = (fitted_line(name, font, room) for name, room in zip(shown.phases, rooms, strict=True))
    return min((each.pixelSize() for each in fits), default=font.pixelSize())


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
    shown: Instructions, font: QFont, room: QSizeF, largest: int, smallest: int
) -> Block:
    """The block with the largest type between the two sizes that fits into `room`."""
    for size in range(max(largest, smallest), smallest, -1):
        block = _block(shown, font, room, size)
        if block.fits:
            return block
    return _block(shown, font, room, smallest)


def _block(shown: Instructions, font: QFont, room: QSizeF, size: int) -> Block:
    sized = QFont(font)
    sized.setPixelSize(size)
    badge, indent = size * BADGE, size * (BADGE + GAP_AFTER_BADGE)
    heading = size * 1.5 if shown.heading else 0.0
    phases = size * (PHASES + GAP) if shown.phases else 0.0
    taken = [text_size(each, sized, room.width() - indent) for each in shown.sentences]
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
        phases=_phase_boxes(shown.phases, QRectF(0, y, room.width(), size * PHASES), size),
        fits=len(boxes) == len(shown.sentences) and widest <= room.width() - indent,
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
