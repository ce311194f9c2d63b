"""The sentences of a drill, numbered and large, with the phase of the rep in hand marked.

It stands on the stage until the moving figure does, and shows what `Instructions` says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent

from hiptimer.ui.look.theme import SMALL, Appearance
from hiptimer.ui.look.tokens import SideColours, side_colours
from hiptimer.ui.player.face import Instructions
from hiptimer.ui.widgets.accessibility import TEXT
from hiptimer.ui.widgets.large_text import WRAPPED, fitted_line, text_size
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

LARGEST = 24
CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT_AND_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
HEADING, VARIANT, NUMBER, PHASE = 0.62, 0.68, 0.8, 0.72
"""Type sizes as shares of the sentences'."""
BADGE, GAP_AFTER_BADGE, GAP, PHASES, BETWEEN_PHASES = 1.7, 0.8, 0.75, 2.0, 0.4
"""Lengths as shares of it."""


class InstructionsView(Painted):
    """Paints one block of instructions as large as its place allows."""

    accessible_role = TEXT

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._shown: Instructions | None = None
        self._block: Block | None = None
        self._room = 1.0

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
            self._on_appearance_changed()

    def sizeHint(self) -> QSize:
        """It takes what it gets."""
        return QSize(300, 200)

    def minimumSizeHint(self) -> QSize:
        """It takes what it gets."""
        return QSize(0, 0)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay out again."""
        self._on_appearance_changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw heading, sentences and phases."""
        shown, inset = self._shown, min(self.width() * 0.04, 28.0 * self._room)
        if shown is None:
            return
        if self._block is None:
            room = QSizeF(max(1.0, self.width() - 2 * inset), max(1.0, self.height() - inset))
            largest = self.theme.px(LARGEST * self._room)
            font = self.theme.font(1)
            self._block = lay_out_block(shown, font, room, largest, self.theme.px(SMALL))
        painter = smooth_painter(self)
        painter.translate(inset, inset / 2)
        colours = side_colours(self.theme.tokens, shown.side)
        self._draw_heading(painter, self._block, shown, colours)
        self._draw_sentences(painter, self._block, shown, colours)
        self._draw_phases(painter, self._block, shown, colours)

    def _on_appearance_changed(self) -> None:
        self._block = None
        self.update()

    def _font(self, size: float, weight: QFont.Weight = QFont.Weight.DemiBold) -> QFont:
        font = self.theme.font(1, weight)
        font.setPixelSize(max(1, round(size)))
        return font

    def _draw_heading(
        self, painter: QPainter, block: Block, shown: Instructions, colours: SideColours
    ) -> None:
        font = self._font(block.size * HEADING)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.tokens.muted))
        words = shown.heading.upper()
        painter.drawText(block.heading, int(LEFT_AND_MIDDLE), words)
        shift = painter.fontMetrics().horizontalAdvance(words) + block.size
        place = block.heading.adjusted(shift, 0, 0, 0)
        painter.setPen(QColor(colours.ink))
        painter.setFont(fitted_line(shown.variant, self._font(block.size * VARIANT), place.width()))
        painter.drawText(place, int(LEFT_AND_MIDDLE), shown.variant)

    def _draw_sentences(
        self, painter: QPainter, block: Block, shown: Instructions, colours: SideColours
    ) -> None:
        tokens = self.theme.tokens
        rows = zip(shown.sentences, block.numbers, block.sentences, strict=False)
        for at, (sentence, badge, box) in enumerate(rows):
            now = at == shown.spoken
            draw_rounded(painter, badge, fill=colours.area if now else colours.soft)
            painter.setPen(QColor(tokens.surface if now else colours.ink))
            painter.setFont(self._font(block.size * NUMBER))
            painter.drawText(badge, int(CENTRE), str(at + 1))
            painter.setPen(QColor(tokens.ink))
            painter.setFont(self._font(block.size, QFont.Weight.Normal))
            painter.drawText(box, int(WRAPPED | LEFT_AND_MIDDLE), sentence)

    def _draw_phases(
        self, painter: QPainter, block: Block, shown: Instructions, colours: SideColours
    ) -> None:
        """All in one type size, so that the longest fits even when it is marked."""
        tokens, largest = self.theme.tokens, self._font(block.size * PHASE)
        named = list(zip(shown.phases, block.phases, strict=True))
        rooms = ((name, box.width() - box.height() / 2) for name, box in named)
        fits = (fitted_line(name, largest, room) for name, room in rooms)
        size = min((each.pixelSize() for each in fits), default=1)
        for at, (name, box) in enumerate(named):
            now = at == shown.phase
            ground, line = (colours.soft,) * 2 if now else (tokens.surface, tokens.line)
            draw_rounded(painter, box, fill=ground, line=line)
            inset = box.height() / 4
            painter.setFont(self._font(size, QFont.Weight.DemiBold if now else QFont.Weight.Normal))
            painter.setPen(QColor(colours.ink if now else tokens.muted))
            painter.drawText(box.adjusted(inset, 0, -inset, 0), int(CENTRE), name)


def _at_rest(shown: Instructions) -> Instructions:
    """`shown` without what is only marked in it: it takes the same place."""
    return replace(shown, phase=None, side=None, spoken=None)


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
    # A number stands level with the first line of its sentence.
    above = (badge - text_size("X", sized, room.width()).height()) / 2
    tops = [each.top() - (above if each.height() > badge else 0.0) for each in boxes]
    return Block(
        size=size,
        heading=QRectF(0, top, room.width(), heading),
        numbers=tuple(QRectF(0, each, badge, badge) for each in tops),
        sentences=tuple(boxes),
        phases=_phase_boxes(shown.phases, QRectF(0, y, room.width(), size * PHASES), size),
        fits=len(boxes) == len(shown.sentences) and widest <= room.width() - indent,
    )


def _phase_boxes(phases: tuple[str, ...], row: QRectF, size: int) -> tuple[QRectF, ...]:
    gap = size * BETWEEN_PHASES
    each = (row.width() + gap) / max(1, len(phases))
    return tuple(
        QRectF(row.left() + at * each, row.top(), each - gap, row.height())
        for at in range(len(phases))
    )
