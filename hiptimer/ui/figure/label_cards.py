"""The cards that name muscles beside a figure: their words, their size, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from hiptimer.figure.skeleton import Handed
from hiptimer.training.exercises import MuscleGroup
from hiptimer.training.sides import capitalised
from hiptimer.ui.figure.drawing import FigureDrawing, Picture
from hiptimer.ui.figure.muscle_labels import (
    BOTH_SIDED,
    Card,
    Chains,
    Label,
    Seen,
    labels_of,
    lay_out,
)
from hiptimer.ui.figure.tones import Tints, tints
from hiptimer.ui.look.theme import SMALL, Theme
from hiptimer.ui.widgets.body_names import muscle_name
from hiptimer.ui.widgets.painting import draw_rounded

translate = QCoreApplication.translate

NOTE: Final = 12
"""The type size of the second line, at 100 %."""
SWATCH, PADDING, AFTER_SWATCH, CORNER, DOT = 1.1, 0.8, 0.7, 0.85, 0.32
"""Lengths as shares of a title's type size."""
LINE: Final = 1.3
WIDEST, HIGHEST = 0.46, 0.17
"""What of its place one card may take; where that is not enough there are none."""
STRIPES: Final = 3


class LabelCards:
    """The cards of one drill in one view; none where they find no room."""

    def __init__(self) -> None:
        self.cards: list[Card] = []
        """What is shown."""
        self._theme: Theme | None = None
        self._title = self._note = QFont()
        self._size = (0.0, 0.0)

    def arrange(self, pictures: Sequence[Picture], size: QSize, theme: Theme, room: float) -> None:
        """Find places beside the figure in these pictures, the first of which has what is lit.

        `room` is how many times larger than 1280 by 800 the window is.
        """
        self._theme = theme
        self._title = theme.font(SMALL * max(room, 1.0), QFont.Weight.DemiBold)
        self._note = theme.font(NOTE * max(room, 1.0))
        self.cards = []
        labels = labels_of(pictures[0].moment.highlights) if pictures else []
        width, height = float(size.width()), float(size.height())
        self._size = self._card_size(labels)
        if labels and self._size[0] <= WIDEST * width and self._size[1] <= HIGHEST * height:
            once: dict[int, Seen] = {}
            for each in pictures:
                if id(each.moment) not in once:
                    once[id(each.moment)] = _seen(FigureDrawing(each, size))
            seen = [once[id(each.moment)] for each in pictures]
            self.cards = lay_out(labels, seen, (width, height), self._size)

    def ends(self, drawing: FigureDrawing) -> list[QPointF]:
        """Where their lines end on a figure that was drawn like this."""
        if not self.cards:
            return []
        chains, found = Chains(drawing.placement), list[QPointF]()
        second = drawing.inset if any(card.anchor.second for card in self.cards) else None
        inner = Chains(second[1].placement) if second else chains
        for card in self.cards:
            x, y = (inner if card.anchor.second else chains).point(card.anchor)
            place = QPointF(x / drawing.density, y / drawing.density)
            if second and card.anchor.second:
                place += second[0].topLeft()
            found.append(place)
        return found

    def paint(self, painter: QPainter, ends: Sequence[QPointF], opacity: float) -> None:
        """Draw them over a figure on which their lines have these `ends`."""
        if not self.cards or self._theme is None or opacity <= 0:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(opacity)
        for card, end in zip(self.cards, ends, strict=True):
            self._draw_line(painter, card, end)
        for card in self.cards:
            self._draw_card(painter, card)
        painter.restore()

    def _draw_line(self, painter: QPainter, card: Card, end: QPointF) -> None:
        assert self._theme is not None
        tokens, start = self._theme.tokens, QPointF(*card.line_from)
        width = self._title.pixelSize() / 9
        dashes = Qt.PenStyle.DashLine if card.anchor.hidden else Qt.PenStyle.SolidLine
        for colour, wider in ((tokens.surface, 2.0), (tokens.ink, 0.0)):
            if not wider or not card.anchor.hidden:
                painter.setPen(QPen(QColor(colour), width + wider, dashes))
                painter.drawLine(start, end)
        painter.setPen(QPen(QColor(tokens.ink), width))
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(end, *[self._title.pixelSize() * DOT] * 2)

    def _draw_card(self, painter: QPainter, card: Card) -> None:
        assert self._theme is not None
        tokens, unit = self._theme.tokens, self._title.pixelSize()
        area = QRectF(*card.corner, *self._size)
        draw_rounded(painter, area, unit * CORNER, fill=tokens.surface, line=tokens.line)
        swatch = QRectF(0, 0, unit * SWATCH, unit * SWATCH)
        swatch.moveCenter(area.center())
        swatch.moveLeft(area.left() + unit * PADDING)
        draw_swatch(painter, swatch, card.label, tints(tokens))
        words = area.adjusted(unit * (PADDING + SWATCH + AFTER_SWATCH), 0, 0, 0)
        middle = area.center().y()
        for font, colour, top, text in (
            (self._title, tokens.ink, middle - unit * LINE, title(card.label)),
            (self._note, tokens.muted, middle, note(card.label, hidden=card.anchor.hidden)),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRectF(words.left(), top, words.width(), unit * LINE)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _card_size(self, labels: Sequence[Label]) -> tuple[float, float]:
        """As wide as the longest words, whether hidden or not: a card keeps its size."""
        unit, titles, notes = (
            self._title.pixelSize(),
            QFontMetricsF(self._title),
            QFontMetricsF(self._note),
        )
        widths = [titles.horizontalAdvance(title(each)) for each in labels]
        widths += [notes.horizontalAdvance(note(each, hidden=True)) for each in labels]
        around = unit * (2 * PADDING + SWATCH + AFTER_SWATCH)
        return (max(widths, default=0.0) + around, unit * (2 * LINE + PADDING))


def _seen(drawing: FigureDrawing) -> Seen:
    second = None
    if drawing.inset:
        place, inner = drawing.inset
        second = (_seen(inner), (place.x(), place.y(), place.width(), place.height()))
    return Seen(drawing.moment.body, drawing.screen, drawing.placement, second)


def title(label: Label) -> str:
    """The muscle with its side: "Right glutes"."""
    group = MuscleGroup(label.region)
    if label.region in BOTH_SIDED:
        return capitalised(muscle_name(group))
    one = group is MuscleGroup.ADDUCTORS
    words = translate("Muscle", "inner thigh", "of one side") if one else muscle_name(group)
    left = translate("Figure", "left {muscles}", "on a small card: short")
    right = translate("Figure", "right {muscles}", "on a small card: short")
    return capitalised((left if label.sides[0] == "left" else right).format(muscles=words))


def note(label: Label, *, hidden: bool) -> str:
    """What happens to it: "stretched", "behind here, working"."""
    if label.effect == "stretched":
        words = translate("Figure", "stretched")
    else:
        words = translate("Figure", "working")
    return translate("Figure", "behind here, {effect}").format(effect=words) if hidden else words


def draw_swatch(painter: QPainter, area: QRectF, label: Label, colours: Tints) -> None:
    """The label's muscle as a pattern: striped or solid, in the colours of its sides."""
    path = QPainterPath()
    path.addRoundedRect(area, area.width() / 4, area.width() / 4)
    painter.save()
    painter.setClipPath(path)
    sides: list[Handed] = sorted(label.sides)
    part = QRectF(area.topLeft(), QSizeF(area.width() / len(sides), area.height()))
    step = area.width() / STRIPES
    for side in sides:
        tones = colours.muscle(side, label.effect)
        painter.fillRect(part, tones.body)
        part.translate(part.width(), 0)
        painter.setPen(QPen(tones.fibres, step * 0.4))
    for k in range(-2, STRIPES) if label.effect == "stretched" else ():
        left = area.left() + (k + 0.75) * step
        painter.drawLine(QPointF(left, area.bottom()), QPointF(left + step * 1.5, area.top()))
    painter.restore()
