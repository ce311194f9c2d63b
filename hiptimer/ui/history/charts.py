"""What the pictures of the History page share: focus and words, names on an axis, a legend."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip

from hiptimer.ui.history.wording import SideText
from hiptimer.ui.look.theme import SMALL, Appearance
from hiptimer.ui.look.tokens import Tokens, side_colours
from hiptimer.ui.widgets.accessibility import PICTURE, TEXT, announce
from hiptimer.ui.widgets.numbers import named_value
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter
from hiptimer.ui.widgets.row_list import STRONG, RowPainter

SWATCH, NEAR, FAR = 11, 4, 10
"""Pixels at 100 %: a swatch, the room before its text, and the room before the next one."""
CORNER = 0.24
"""The radius of a small square's corners as a share of its side."""


class Picture(Painted):
    """A chart in which one day or week is marked. Subclasses paint, and put it into words."""

    marked = Signal(str)
    """Another part is marked; the value is what it was, in words."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__(appearance)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    @abstractmethod
    def words_at(self, point: QPointF) -> str:
        """What is at `point`, in words; nothing where nothing is."""

    @property
    def small_font(self) -> QFont:
        """The font of names and numbers in a picture."""
        return self.theme.font(SMALL - 1)

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer where it rests."""
        if isinstance(event, QHelpEvent):
            words = self.words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring around what is marked."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def _say(self, words: str, *, moved: bool) -> None:
        """Say what is marked; a screen reader is interrupted only where a person moved the mark."""
        self.setAccessibleDescription(words)
        self.marked.emit(words)
        if moved:
            announce(self, words)
        self.update()


class Mark(Struct, frozen=True):
    """A word along an axis that begins `x` pixels from the left and is `width` pixels wide."""

    x: float
    width: float
    text: str


def marks_that_fit(marks: Iterable[Mark], end: float, gap: float) -> tuple[Mark, ...]:
    """The marks that keep `gap` pixels between them and end before `end`, the first ones first.

    The very first one gives way to the second where they would touch: it may stand for the last
    days of a month only.
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
    """What the colours of a picture stand for: a swatch and a text for each, in one line.

    `swatches` gives them in the colours of a look. `name` introduces them when read aloud.
    """

    accessible_role = TEXT

    def __init__(
        self, appearance: Appearance, name: str, swatches: Callable[[Tokens], Sequence[Swatch]]
    ) -> None:
        super().__init__(appearance)
        self._swatches = swatches
        texts = ", ".join(each.text for each in swatches(appearance.theme.tokens))
        self.setAccessibleName(named_value(name, texts))

    def sizeHint(self) -> QSize:
        """All of them in one line."""
        _, width = self._places(self._shown())
        return QSize(round(width), self.theme.px(SMALL + 8))

    def minimumSizeHint(self) -> QSize:
        """It is not cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw swatches and texts."""
        theme, painter, shown = self.theme, smooth_painter(self), self._shown()
        painter.setFont(theme.font(SMALL - 1))
        side, middle = theme.px(SWATCH), self.height() / 2
        base = middle + painter.fontMetrics().capHeight() / 2
        for x, each in zip(self._places(shown)[0], shown, strict=True):
            square = QRectF(x, middle - side / 2, side, side)
            draw_rounded(painter, square, side * CORNER, fill=each.colour, line=each.edge)
            painter.setPen(QColor(theme.tokens.muted))
            painter.drawText(QPointF(square.right() + theme.px(NEAR), base), each.text)

    def _shown(self) -> Sequence[Swatch]:
        return self._swatches(self.theme.tokens)

    def _places(self, shown: Sequence[Swatch]) -> tuple[list[float], float]:
        """Where each swatch begins, and the width of everything."""
        theme = self.theme
        metrics = QFontMetricsF(theme.font(SMALL - 1))
        x, places = 1.0, list[float]()
        for each in shown:
            places.append(x)
            x += theme.px(SWATCH) + theme.px(NEAR) + metrics.horizontalAdvance(each.text)
            x += theme.px(FAR)
        return places, x - theme.px(FAR) + 1
