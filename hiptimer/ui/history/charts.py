"""What the painted charts have in common: they take the focus, and say what is at the pointer."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hiptimer.ui.history.wording import minutes
from hiptimer.ui.look.theme import SMALL, Appearance
from hiptimer.ui.look.tokens import Tokens, track_colour
from hiptimer.ui.widgets.accessibility import PICTURE

LIMITS = (1, 10, 20, 30)
"""The minutes from which on a day has the next darker shade."""

SHARES = (0.0, 0.32, 0.55, 0.78, 1.0)
"""How much of the brand's colour is in each shade; the rest is the colour of an empty day."""

RADIUS = 4.0

LEAST_FOR_OUTLINE = 5.0

UNFILLED_SHARE = 0.28


class Picture(QWidget):
    """Subclasses paint, and put what they show into words."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__()
        self._appearance = appearance
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        appearance.changed.connect(self._on_appearance_changed)

    @abstractmethod
    def words_at(self, point: QPointF) -> str:
        """What is at `point`, in words; nothing where nothing is."""

    @property
    def small_font(self) -> QFont:
        """The font of names and numbers in a picture."""
        return self._appearance.theme.font(SMALL - 1)

    @property
    def small_metrics(self) -> QFontMetricsF:
        """The sizes of its letters."""
        return QFontMetricsF(self.small_font)

    def event(self, event: QEvent) -> bool:
        """Tell what is under the pointer where it rests."""
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

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()


# FOLDED shades.py: How dark a day of the calendar is: five steps by whole minutes, and their colours.


def level_of(lasted: int) -> int:
    """The step of a day with so many milliseconds, 0 (nothing) to 4."""
    count = minutes(lasted)
    return sum(count >= limit for limit in LIMITS)


def shades(tokens: Tokens) -> tuple[QColor, ...]:
    """The colour of each step."""
    empty, full = QColor(track_colour(tokens)), QColor(tokens.brand)
    return tuple(blended(empty, full, share) for share in SHARES)


def blended(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` of `other` in it."""
    pairs = zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)  # pyright: ignore[reportIndexIssue]
    return QColor.fromRgbF(*(mine + (theirs - mine) * share for mine, theirs in pairs))


# FOLDED marks.py: Words along an axis: which of them can stand there without touching each other. Pure.


class Mark(Struct, frozen=True):
    """A word that begins `x` pixels from the left and is `width` pixels wide."""

    x: float
    width: float
    text: str


def fitting(marks: Iterable[Mark], end: float, gap: float) -> tuple[Mark, ...]:
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


# FOLDED bars.py: Single bars, painted: upright ones with round ends, and a track with a filled part.


def draw_upright(painter: QPainter, bar: QRectF, colour: QColor, *, upwards: bool = True) -> None:
    """Draw a bar in the painter's present pen, with round corners at the end of its growth."""
    radius = min(RADIUS, bar.width() / 2, bar.height())
    foot, end = (bar.bottom(), bar.top()) if upwards else (bar.top(), bar.bottom())
    shoulder = end + radius if upwards else end - radius
    path = QPainterPath(QPointF(bar.left(), foot))
    path.lineTo(bar.left(), shoulder)
    path.quadTo(bar.left(), end, bar.left() + radius, end)
    path.lineTo(bar.right() - radius, end)
    path.quadTo(bar.right(), end, bar.right(), shoulder)
    path.lineTo(bar.right(), foot)
    path.closeSubpath()
    painter.setBrush(colour)
    painter.drawPath(path)


def draw_outlined(painter: QPainter, bar: QRectF, colour: QColor, ground: QColor) -> None:
    """Draw a bar that is mostly empty: an outline in `colour`, unless it is too narrow for one."""
    if bar.width() < LEAST_FOR_OUTLINE:
        draw_upright(painter, bar, blended(ground, colour, 2 * UNFILLED_SHARE))
        return
    painter.setPen(QPen(colour, 1))
    inside = bar.adjusted(0.5, 0.5, -0.5, 0)
    draw_upright(painter, inside, unfilled(colour, ground))
    painter.setPen(Qt.PenStyle.NoPen)


def unfilled(colour: QColor, ground: QColor) -> QColor:
    """The inside of a bar that is mostly empty."""
    return blended(ground, colour, UNFILLED_SHARE)
