"""Lists whose rows are painted, with words and a picture that is drawn when it is asked for."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar, Final, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills.pictures import DrawnPictures
from hiptimer.ui.look.theme import BODY, SMALL, Appearance, Theme
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.labels import broken
from hiptimer.ui.widgets.row_list import (
    LINE,
    PADDING,
    RADIUS,
    STRONG,
    Index,
    PaintedList,
    RowPainter,
)
from hiptimer.ui.widgets.shortcuts import TABBING

HELD = QStyle.StateFlag.State_Selected
FOCUSED = QStyle.StateFlag.State_HasFocus
HOVERED = QStyle.StateFlag.State_MouseOver
DOTS, DOT, DOT_GAP = 3, 2.6, 6
"""How many dots a grip has in each column, how wide they are, and how far apart."""
GRIP: Final = 14
PICTURE: Final = (60, 48)
GAP: Final = 12
ROW_HEIGHT: Final = 64
NARROW: Final = 400
"""Below that width at 100 % there is one more line, for a long name or else for the facts."""


class RowView(PaintedList):
    """By Tab the keyboard is on the row where it was last."""

    place_changed = Signal()
    """The keyboard is on another row, or on none; it takes no value: read `place`."""

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        model: QAbstractItemModel,
        painter: PictureRowPainter,
    ) -> None:
        super().__init__(appearance, name, painter)
        self.setModel(model)
        painter.pictures.drawn.connect(lambda _exercise: self.viewport().update())
        appearance.changed.connect(self._fit)

    @property
    def place(self) -> int | None:
        """The row on which the keyboard is, from 0, or None."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def go_to(self, place: int | None) -> None:
        """Put the keyboard on that row and show it; None takes it away."""
        model = self.model()
        if place is None or not model.rowCount():
            self.setCurrentIndex(self.rootIndex())
            return
        index = model.index(min(max(0, place), model.rowCount() - 1), 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def height_for(self, rows: float) -> int:
        """The height in which so many rows are seen."""
        return round(self._painter.height * rows)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another row has the keyboard."""
        super().currentChanged(current, previous)
        self.place_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By Tab, begin with the first row."""
        super().focusInEvent(event)
        if self.place is None and event.reason() in TABBING:
            self.go_to(0)

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        before = self._painter.height
        self._painter.width = self.viewport().width()
        if self._painter.height != before:
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(e)
        if self.place is not None:
            self.scrollTo(self.currentIndex())

    def _fit(self) -> None:
        self._painter.width = self.viewport().width()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


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


class PictureRowPainter(RowPainter):
    """Subclasses say what a row shows. `has_grip` draws the dots by which it can be carried.

    `width` is that of the list, in pixels.
    """

    def __init__(
        self, appearance: Appearance, pictures: RowPictures, *, has_grip: bool = False
    ) -> None:
        super().__init__(appearance)
        self.pictures = pictures
        self._has_grip = has_grip

    @abstractmethod
    def painted(self, index: Index) -> Painted:
        """What the row at `index` shows."""

    @property
    def height(self) -> int:
        """The height of a row in a list of that `width`."""
        return row_height(self.width, self.theme.scale)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """As wide as there is room."""
        return QSize(0, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, picture, words and focus ring."""
        self.paint_row(painter, QRectF(option.rect), self.painted(index), option.state)

    def paint_row(
        self, painter: QPainter, area: QRectF, shown: Painted, state: QStyle.StateFlag
    ) -> None:
        """Draw a row into `area`."""
        theme = self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, area, state)
        places = row_places(area, theme.scale, self._end(shown), has_grip=self._has_grip)
        if self._has_grip:
            _draw_grip(painter, places.grip, theme)
        self._draw_picture(painter, places.picture, shown)
        self._draw_words(painter, places, shown)
        self._draw_end(painter, places.end, shown)
        painter.restore()

    def ground(self, state: QStyle.StateFlag) -> QColor | None:
        """Stronger where the row is the chosen one."""
        colour = QColor(self.theme.tokens.brand_soft)
        colour.setAlphaF(1.0 if state & HELD else 0.5)
        return colour if state & (HELD | HOVERED) else None

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
        picture = self.pictures.picture(shown.exercise, shown.variant, size, ratio, theme)
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


class RowPlaces(NamedTuple):
    """Boxes in pixels; `lines` is how many lines name and facts may have together."""

    grip: QRectF
    picture: QRectF
    words: QRectF
    end: QRectF
    lines: int


def lines_for(width: float, scale: float) -> int:
    """How many lines there are in a row `width` pixels wide."""
    return 3 if width < NARROW * scale else 2


def row_height(width: float, scale: float) -> int:
    """The height of a row, the same for all rows."""
    more = lines_for(width, scale) - 2
    return round((ROW_HEIGHT + more * BODY * LINE) * scale)


def picture_size(scale: float) -> QSize:
    """The size of the picture in a row."""
    width, height = PICTURE
    return QSize(round(width * scale), round(height * scale))


def row_places(area: QRectF, scale: float, end: float, *, has_grip: bool) -> RowPlaces:
    """The places in a row of that `area`, at whose right end `end` pixels are taken."""
    inside = area.adjusted(PADDING, 0, -PADDING, 0)
    grip = QRectF(inside.left(), inside.top(), (GRIP if has_grip else 0) * scale, inside.height())
    size = picture_size(scale)
    left = grip.right() + (GAP / 2 * scale if has_grip else 0)
    picture = QRectF(left, 0, size.width(), size.height())
    picture.moveTop(inside.center().y() - size.height() / 2)
    last = QRectF(inside.right() - end, inside.top(), end, inside.height())
    words = QRectF(picture.right() + GAP * scale, inside.top(), 0, inside.height())
    words.setRight(last.left() - (GAP * scale if end else 0))
    return RowPlaces(grip, picture, words, last, lines_for(area.width(), scale))


class RowPictures(DrawnPictures):
    """The small pictures in rows."""

    MOST_KEPT: ClassVar = 120
    LATEST_FIRST: ClassVar = True
