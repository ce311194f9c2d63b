"""What the pictures of the History page share: focus and words, names on an axis, a legend."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import ClassVar

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip

from hiptimer.ui.history.reader import Span
from hiptimer.ui.history.wording import SideText
from hiptimer.ui.look.theme import SMALL, Appearance
from hiptimer.ui.look.tokens import Tokens, side_colours
from hiptimer.ui.widgets.accessibility import PICTURE, TEXT, announce
from hiptimer.ui.widgets.numbers import named_value
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter
from hiptimer.ui.widgets.row_list import STRONG, RowPainter
from hiptimer.ui.widgets.shortcuts import CHOOSING

SWATCH, NEAR, FAR = 11, 4, 10
"""Pixels at 100 %: a swatch, the room before its text, and the room before the next one."""
CORNER = 0.24
"""The radius of a small square's corners as a share of its side."""


class Picture(Painted):
    """A chart of days or weeks, one of them marked. Subclasses paint it, and put it into words.

    A click or Enter chooses what is marked.
    """

    marked = Signal(str)
    """Another part is marked; the value is what it was, in words."""

    chosen = Signal(object)
    """A person wants to see the sessions of a part; the value is its `Span` of days."""

    STEPS: ClassVar[Mapping[int, int]] = {}
    """How far a key moves the mark."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__(appearance)
        self.index = self.count = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    @abstractmethod
    def words(self, index: int) -> str:
        """What a day or week was; shown on hovering and read by a screen reader."""

    @abstractmethod
    def days(self, index: int) -> Span:
        """The days of a part."""

    @abstractmethod
    def index_at(self, point: QPointF) -> int | None:
        """The day or week at `point`; None where nothing is."""

    @property
    def small_font(self) -> QFont:
        return self.theme.font(SMALL - 1)

    def words_at(self, point: QPointF) -> str:
        """What is at `point`, in words; nothing where nothing is."""
        index = self.index_at(point)
        return "" if index is None else self.words(index)

    def mark(self, index: int) -> None:
        """Mark another part; a screen reader is interrupted to say it: a person moved there."""
        if index != self.index:
            self.index = index
            announce(self, self.say_marked())

    def say_marked(self) -> str:
        """Have what is marked shown; its words."""
        words = self.words(self.index)
        self.setAccessibleDescription(words)
        self.marked.emit(words)
        self.update()
        return words

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer where it rests."""
        if isinstance(event, QHelpEvent):
            words = self.words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CHOOSING and self.count:
            self.chosen.emit(self.days(self.index))
            return
        index = moved(self.index, event.key(), self.count, self.STEPS)
        if index is None:
            super().keyPressEvent(event)
        else:
            self.mark(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click marks what is there, and chooses it."""
        index = self.index_at(event.position())
        if index is not None and event.button() is Qt.MouseButton.LeftButton:
            self.mark(index)
            self.chosen.emit(self.days(index))


def moved(index: int, key: int, count: int, steps: Mapping[int, int]) -> int | None:
    """The part of `count` to which a key leads from `index`; None for a key that moves nothing."""
    ends: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}
    if key not in steps:
        return ends.get(key)
    return min(max(index + steps[key], 0), count - 1)


class Mark(Struct, frozen=True):
    """A word along an axis that begins `x` pixels from the left and is `width` pixels wide."""

    x: float
    width: float
    text: str


def marks_that_fit(marks: Iterable[Mark], end: float, gap: float) -> tuple[Mark, ...]:
    """The marks that keep `gap` pixels between them and end before `end`, the first ones first.

    The very first gives way to the second: it may stand for the last days of a month only.
    """
    inside = [mark for mark in marks if mark.x + mark.width <= end]
    if len(inside) > 1 and not _apart(inside[0], inside[1], gap):
        del inside[0]
    kept: list[Mark] = []
    for mark in inside:
        if not kept or _apart(kept[-1], mark, gap):
            kept.append(mark)
    return tuple(kept)


def _apart(first: Mark, second: Mark, gap: float) -> bool:
    return second.x >= first.x + first.width + gap


def blended(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` of `other` in it."""
    pairs = zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)  # pyright: ignore[reportIndexIssue] - a tuple, whatever the stub says
    return QColor.fromRgbF(*(mine + (theirs - mine) * share for mine, theirs in pairs))


def write_sides(
    row_painter: RowPainter, painter: QPainter, box: QRectF, texts: Iterable[SideText]
) -> QRectF:
    """Write the texts side by side, each in the colour of its side; what of `box` is left."""
    for each in texts:
        colour = side_colours(row_painter.theme.tokens, each.side).ink
        box = row_painter.write(painter, box, each.text, row_painter.ink(colour, SMALL, STRONG))
    return box


class Swatch(Struct, frozen=True):
    """A colour and what it stands for; `edge` is the colour of its outline, if it has one."""

    text: str
    colour: QColor
    edge: str = ""


class Legend(Painted):
    """The colours of a picture in one line, a swatch and a text each; `name` comes first aloud."""

    accessible_role = TEXT

    def __init__(
        self, appearance: Appearance, name: str, swatches: Callable[[Tokens], Sequence[Swatch]]
    ) -> None:
        super().__init__(appearance)
        self._swatches = swatches
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        texts = ", ".join(each.text for each in swatches(appearance.theme.tokens))
        self.setAccessibleName(named_value(name, texts))

    def sizeHint(self) -> QSize:
        """All of them in one line."""
        width = sum(map(self._room_for, self._swatches(self.theme.tokens)))
        return QSize(round(width - self.theme.px(FAR)) + 2, self.theme.px(SMALL + 8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self.theme, smooth_painter(self)
        painter.setFont(theme.font(SMALL - 1))
        square = QRectF(1, 0, theme.px(SWATCH), theme.px(SWATCH))
        square.moveTop((self.height() - square.height()) / 2)
        base = square.center().y() + painter.fontMetrics().capHeight() / 2
        for each in self._swatches(theme.tokens):
            draw_rounded(painter, square, square.width() * CORNER, fill=each.colour, line=each.edge)
            painter.setPen(QColor(theme.tokens.muted))
            painter.drawText(QPointF(square.right() + theme.px(NEAR), base), each.text)
            square.translate(self._room_for(each), 0)

    def _room_for(self, swatch: Swatch) -> float:
        """The width of one with its text and what keeps it from the next."""
        text = QFontMetricsF(self.theme.font(SMALL - 1)).horizontalAdvance(swatch.text)
        return sum(map(self.theme.px, (SWATCH, NEAR, FAR))) + text
