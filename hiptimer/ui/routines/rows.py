"""Lists whose rows are painted, with words and a picture that is drawn when it is asked for."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar, Final

from msgspec import Struct
from PySide6.QtCore import QAbstractItemModel, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from hiptimer.training.exercises import Exercise
from hiptimer.training.routines import Occasion
from hiptimer.ui.drills.pictures import DrawnPictures
from hiptimer.ui.look.theme import BODY, SMALL, Appearance, Theme
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.labels import broken
from hiptimer.ui.widgets.row_list import (
    LEFT,
    LINE,
    RADIUS,
    RIGHT,
    STRONG,
    Index,
    PaintedList,
    RowModel,
    RowPainter,
)
from hiptimer.ui.widgets.shortcuts import TABBING

HELD = QStyle.StateFlag.State_Selected
HOVERED = QStyle.StateFlag.State_MouseOver
ENABLED = QStyle.StateFlag.State_Enabled
DOT, DOT_GAP = 2.6, 6
"""How wide the dots of a grip are, and how far apart."""
GRIP, ICON = 14, 20
PICTURE: Final = (60, 48)
GAP: Final = 12
ROW_HEIGHT: Final = 64
LEAST_LINES = 2
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
        return round(self._painter.height * rows)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.place_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By Tab, begin with the first row."""
        super().focusInEvent(event)
        if self.place is None and event.reason() in TABBING:
            self.go_to(0)

    def resizeEvent(self, e: QResizeEvent) -> None:
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


class PictureRow(Struct, frozen=True):
    """What a row shows: a picture's drill, two texts, a short one at the end, and an icon there.

    `words` is all of it as it is read aloud. With a `warning` the facts are in its colour.
    A `number` stands before the name.
    """

    name: str
    facts: str
    words: str
    end: str = ""
    exercise: Exercise | None = None
    variant: str | None = None
    icon: IconName | None = None
    warning: bool = False
    number: int | None = None


class PictureRows(RowModel):
    """Its rows are made each time they are looked at: what one says depends on others too."""

    @abstractmethod
    def row(self, index: int) -> PictureRow:
        """The row at `index`."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Letters jump to the name, and a tip has all that a row may cut short."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index.row()).name
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.row(index.row())
            return f"{row.name}\n{row.facts}"
        return super().data(index, role)

    def say_changed(self, first: int = 0) -> None:
        """Have the rows from `first` on read again."""
        if first < len(self.listed):
            self.dataChanged.emit(self.index(first), self.index(len(self.listed) - 1))


class PictureRowPainter(RowPainter):
    """Paints each `PictureRow`. `has_grip` draws the dots by which it can be carried."""

    def __init__(
        self, appearance: Appearance, pictures: RowPictures, *, has_grip: bool = False
    ) -> None:
        super().__init__(appearance)
        self.pictures = pictures
        self._has_grip = has_grip

    @property
    def height(self) -> int:
        """The height of a row in a list of that `width`."""
        more = self._lines() - LEAST_LINES
        return round((ROW_HEIGHT + more * BODY * LINE) * self.theme.scale)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self.height)

    def ground(self, state: QStyle.StateFlag) -> QColor | None:
        """Stronger where the row is the chosen one; none where it cannot be chosen."""
        colour = QColor(self.theme.tokens.brand_soft)
        colour.setAlphaF(1.0 if state & HELD else 0.5)
        return colour if state & ENABLED and state & (HELD | HOVERED) else None

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        assert isinstance(row, PictureRow)
        scale, gap = self.theme.scale, GAP * self.theme.scale
        if self._has_grip:
            _draw_grip(painter, area.left() + GRIP * scale / 2, area.center().y(), self.theme)
            area = area.adjusted(GRIP * scale + gap / 2, 0, 0, 0)
        picture = QRectF(0, 0, *(round(each * scale) for each in PICTURE))
        picture.moveCenter(area.center())
        picture.moveLeft(area.left())
        self._draw_picture(painter, picture, row)
        end = self._draw_end(painter, area, row)
        words = area.adjusted(picture.width() + gap, 0, -(end + gap) if end else 0, 0)
        self._draw_words(painter, words, row)

    def _lines(self) -> int:
        """How many lines name and facts may have together."""
        return LEAST_LINES + (self.width < NARROW * self.theme.scale)

    def _draw_picture(self, painter: QPainter, area: QRectF, row: PictureRow) -> None:
        theme = self.theme
        path = QPainterPath()
        path.addRoundedRect(area, RADIUS * 0.8, RADIUS * 0.8)
        painter.setPen(QPen(QColor(theme.tokens.line), 1))
        painter.setBrush(QColor(theme.tokens.sky(Occasion.EASY).bottom))
        painter.drawPath(path)
        if row.exercise is None:
            if row.warning:
                icon = area.adjusted(12, 12, -12, -12)
                paint_icon(painter, IconName.WARNING, theme.tokens.warm_ink, icon)
            return
        ratio = painter.device().devicePixelRatioF()
        size = area.size().toSize()
        picture = self.pictures.picture(row.exercise, row.variant, size, ratio, theme)
        if picture is not None:
            painter.save()
            painter.setClipPath(path)
            painter.drawPixmap(area.topLeft(), picture)
            painter.restore()

    def _draw_words(self, painter: QPainter, area: QRectF, row: PictureRow) -> None:
        tokens, lines = self.theme.tokens, self._lines()
        ink = self.ink(tokens.ink, BODY, STRONG)
        less = self.ink(tokens.warm_ink if row.warning else tokens.muted)
        name = f"{row.number}. {row.name}" if row.number else row.name
        names = broken(name, ink.font, area.width(), lines - 1)
        facts = broken(row.facts, less.font, area.width(), lines - len(names))
        step, small = self.theme.px(BODY * LINE), self.theme.px(SMALL * LINE)
        top = area.center().y() - (len(names) * step + len(facts) * small) / 2
        written = [(ink, step, line) for line in names] + [(less, small, line) for line in facts]
        for (font, colour), height, line in written:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(area.left(), top, area.width(), height), LEFT, line)
            top += height

    def _draw_end(self, painter: QPainter, area: QRectF, row: PictureRow) -> float:
        """Draw what stands at the right end; its width."""
        ink = self.ink(self.theme.tokens.ink, BODY, STRONG)
        if row.icon is not None:
            width = self.theme.px(ICON)
            place = QRectF(area.right() - width, area.top(), width, area.height())
            paint_icon(painter, row.icon, self.theme.tokens.brand, place)
            return width
        painter.setFont(ink.font)
        painter.setPen(QColor(ink.colour))
        painter.drawText(area, RIGHT, row.end)
        return QFontMetricsF(ink.font).horizontalAdvance(row.end)


def _draw_grip(painter: QPainter, x: float, y: float, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens.edge))
    dot, gap = DOT * theme.scale / 2, DOT_GAP * theme.scale
    for row in (-1, 0, 1):
        for column in (-0.5, 0.5):
            painter.drawEllipse(QPointF(x + column * gap, y + row * gap), dot, dot)


class RowPictures(DrawnPictures):
    """The small pictures in rows."""

    MOST_KEPT: ClassVar = 120
    LATEST_FIRST: ClassVar = True
