"""Paints a row with a picture and words, its ground and its focus ring. Subclasses say what."""

from __future__ import annotations

from abc import abstractmethod
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hiptimer.training.exercises import Exercise
from hiptimer.ui.build.row_pictures import RowPictures
from hiptimer.ui.build.row_places import LINE, RowPlaces, picture_size, row_height, row_places
from hiptimer.ui.exercises.broken_text import broken
from hiptimer.ui.theme import BODY, SMALL, Appearance, Theme
from hiptimer.ui.widgets.icons import IconName, paint_icon

AnyIndex = QModelIndex | QPersistentModelIndex
RADIUS = 10
STRONG = QFont.Weight.DemiBold
DOTS = 3
DOT = 2.6
DOT_GAP = 6
HELD = QStyle.StateFlag.State_Selected
FOCUSED = QStyle.StateFlag.State_HasFocus
HOVERED = QStyle.StateFlag.State_MouseOver


class Painted(NamedTuple):
    """What a row shows: a picture's drill, two texts, a short one at the end, and an icon there.

    With a `warning` the facts are said in the colour of warnings.
    """

    name: str
    facts: str
    end: str = ""
    exercise: Exercise | None = None
    variant: str | None = None
    icon: IconName | None = None
    warning: bool = False


class PictureRowPainter(QStyledItemDelegate):
    """`has_grip` draws the dots by which a row can be taken hold of."""

    def __init__(
        self,
        appearance: Appearance,
        pictures: RowPictures,
        parent: QObject,
        *,
        has_grip: bool = False,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._pictures = pictures
        self._has_grip = has_grip
        self.width = 0

    @abstractmethod
    def painted(self, index: AnyIndex) -> Painted:
        """What the row at `index` shows."""

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._appearance.theme

    @property
    def height(self) -> int:
        """The height of a row in a list as wide as it was last told."""
        return row_height(self.width, self.theme.scale)

    def fit(self, width: int) -> None:
        """Lay the rows out for a list `width` pixels wide."""
        self.width = width

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002
        """All rows have the same size."""
        return QSize(0, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw ground, picture, words and focus ring."""
        self.paint_row(painter, QRectF(option.rect), self.painted(index), option.state)

    def paint_row(
        self, painter: QPainter, area: QRectF, shown: Painted, state: QStyle.StateFlag
    ) -> None:
        """Draw a row into `area`."""
        theme = self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, area, theme, state)
        places = row_places(area, theme.scale, self._end(shown), has_grip=self._has_grip)
        if self._has_grip:
            _draw_grip(painter, places.grip, theme)
        self._draw_picture(painter, places.picture, shown)
        self._draw_words(painter, places, shown)
        self._draw_end(painter, places.end, shown)
        painter.restore()

    def _end(self, shown: Painted) -> float:
        """The width of what stands at the right end."""
        if shown.icon is not None:
            return self.theme.px(20)
        return _advance(self.theme.font(BODY, STRONG), shown.end)

    def _draw_picture(self, painter: QPainter, area: QRectF, shown: Painted) -> None:
        theme = self.theme
        path = QPainterPath()
        path.addRoundedRect(area, RADIUS * 0.8, RADIUS * 0.8)
        painter.setPen(QPen(QColor(theme.tokens.line), 1))
        painter.setBrush(QColor(theme.tokens.stage_bottom))
        painter.drawPath(path)
        if shown.exercise is None:
            if shown.warning:
                icon = area.adjusted(12, 12, -12, -12)
                paint_icon(painter, IconName.WARNING, theme.tokens.warning_ink, icon)
            return
        ratio = painter.device().devicePixelRatioF()
        size = picture_size(theme.scale)
        picture = self._pictures.picture(shown.exercise, shown.variant, size, ratio, theme)
        if picture is not None:
            painter.save()
            painter.setClipPath(path)
            painter.drawPixmap(area.topLeft(), picture)
            painter.restore()

    def _draw_words(self, painter: QPainter, places: RowPlaces, shown: Painted) -> None:
        tokens = self.theme.tokens
        name, facts = self.theme.font(BODY, STRONG), self.theme.font(SMALL)
        width = places.words.width()
        names = broken(shown.name, name, width, places.lines - 1)
        lines = broken(shown.facts, facts, width, places.lines - len(names))
        step, small = self.theme.px(BODY * LINE), self.theme.px(SMALL * LINE)
        height = len(names) * step + len(lines) * small
        top = places.words.center().y() - height / 2
        colour = tokens.warning_ink if shown.warning else tokens.muted
        for line in names:
            _write(painter, line, name, tokens.ink, QRectF(places.words.left(), top, width, step))
            top += step
        for line in lines:
            _write(painter, line, facts, colour, QRectF(places.words.left(), top, width, small))
            top += small

    def _draw_end(self, painter: QPainter, area: QRectF, shown: Painted) -> None:
        tokens = self.theme.tokens
        if shown.icon is not None:
            paint_icon(painter, shown.icon, tokens.brand, area)
        elif shown.end:
            _write(painter, shown.end, self.theme.font(BODY, STRONG), tokens.ink, area, right=True)


def _advance(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text) + 1 if text else 0.0


def _write(
    painter: QPainter, text: str, font: QFont, colour: str, area: QRectF, *, right: bool = False
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), text)


def _draw_ground(painter: QPainter, area: QRectF, theme: Theme, state: QStyle.StateFlag) -> None:
    frame, tokens = area.adjusted(1.5, 1.5, -1.5, -1.5), theme.tokens
    if state & (HELD | HOVERED):
        colour = QColor(tokens.brand_soft)
        if not state & HELD:
            colour.setAlphaF(0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
    if state & FOCUSED:
        painter.setPen(QPen(QColor(tokens.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)


def _draw_grip(painter: QPainter, area: QRectF, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens.edge))
    dot, gap = DOT * theme.scale, DOT_GAP * theme.scale
    middle = area.center()
    for row in range(DOTS):
        for column in range(2):
            x = middle.x() + (column - 0.5) * gap - dot / 2
            y = middle.y() + (row - (DOTS - 1) / 2) * gap - dot / 2
            painter.drawEllipse(QRectF(x, y, dot, dot))
