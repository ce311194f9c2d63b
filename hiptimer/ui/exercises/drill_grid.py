"""The grid of drills: only what is in sight is painted, however many there are."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPoint,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills import wording
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.drills.wording import description
from hiptimer.ui.exercises.drill_card import (
    OCCASIONS,
    CardPictures,
    CardPlan,
    MovingCards,
    card_plan,
    paint_picture,
    tag_height,
)
from hiptimer.ui.look.theme import Appearance, Theme
from hiptimer.ui.widgets.card import CARD_RADIUS, draw_stage
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.labels import BREAK, broken
from hiptimer.ui.widgets.painting import draw_rounded
from hiptimer.ui.widgets.row_list import WORDS_ROLES, Index
from hiptimer.ui.widgets.shortcuts import CHOOSING, TABBING

MARGIN_AT_RIGHT = 15
TAG_GAP = 6.0
HEART, INSET = 30, 10
"""Pixels: of a heart at 100 %, and of a mark from the picture's edges."""
Lines = tuple[str, ...]
translate = QCoreApplication.translate


class DrillGrid(QListView):
    """Arrow keys, Home, End and the page keys go from card to card."""

    opened = Signal(str)
    """A person wants to see a drill; the value is its id."""

    left_upward = Signal()
    """The up key was pressed in the first row."""

    typed = Signal(str)
    """Letters were typed; the value is those letters."""

    def __init__(
        self, appearance: Appearance, pictures: DrillPictures, now: Callable[[], float]
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self.drills = DrillModel(self)
        self.setModel(self.drills)
        self._pictures = CardPictures(pictures, self)
        self.moving = MovingCards(self, self.drills.exercise, appearance, pictures.motion, now)
        self._delegate = CardDelegate(self, appearance, self._pictures)
        self._set_up()
        self.moving.moved.connect(self._repaint)
        self.clicked.connect(self._open)
        self._pictures.drawn.connect(self._repaint)
        self.verticalScrollBar().valueChanged.connect(self._pictures.forget_requests)
        appearance.changed.connect(self._fit)

    def show_drills(self, drills: tuple[Exercise, ...]) -> None:
        """Show these, from the top, unless they are shown already."""
        if self.drills.show_drills(drills):
            self._pictures.forget_requests()
            self.moving.stop_hovering()
            self.scrollToTop()

    @property
    def held(self) -> str:
        """The id of the exercise that the keys are on; empty where they are on none."""
        index = self.currentIndex()
        return self.drills.exercise(index.row()).id if index.isValid() else ""

    def hold(self, exercise_id: str) -> None:
        """Have the keys on that exercise, if it is shown."""
        row = self.drills.row_of(exercise_id)
        if row is not None:
            self.setCurrentIndex(self.drills.index(row))

    def mark(self, marks: Marks) -> None:
        """Show which drills a person likes, and which are left out."""
        self.drills.marks = marks
        self.viewport().update()

    def forget_looks(self) -> None:
        """Read and draw all again: the drills, or their pictures, may be others."""
        self._delegate.forget_words()
        self._pictures.forget_all()

    def enter(self) -> None:
        """Take the focus, to the card that had it last or else the first one."""
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, or go to a neighbour; letters are a search."""
        current = self.currentIndex()
        columns = max(1, self.viewport().width() // self._delegate.plan.cell.width())
        if event.key() in CHOOSING:
            self._open(current)
        elif event.key() == Qt.Key.Key_Up and current.row() < columns:
            self.left_upward.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Hand letters to the search instead of jumping to a name."""
        self.typed.emit(search)

    def resizeEvent(self, e: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(e)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By Tab the first card gets it."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() in TABBING:
            self.setCurrentIndex(self.drills.index(0))

    def _set_up(self) -> None:
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Drills"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "cards")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 0, MARGIN_AT_RIGHT, 0)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _fit(self) -> None:
        # Qt keeps the room of a bar that may come; cards are as wide with it as without.
        taken = MARGIN_AT_RIGHT + self.verticalScrollBar().sizeHint().width()
        self._delegate.fit(self.width() - taken)
        cell = self._delegate.plan.cell
        if cell != self.gridSize():
            self.setGridSize(cell)
            self.verticalScrollBar().setSingleStep(cell.height() // 4)
        self.viewport().update()

    def _repaint(self, exercise_id: str) -> None:
        row = self.drills.row_of(exercise_id)
        if row is not None:
            self.update(self.drills.index(row))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.drills.exercise(index.row()).id)


class Marks(NamedTuple):
    """The ids of the drills that a person likes, and of those left out for good."""

    favourites: Collection[str] = ()
    left_out: Collection[str] = ()

    def of(self, exercise_id: str) -> tuple[str, ...]:
        """What an exercise is, in words."""
        favourite = translate("Exercises", "Favourite") if exercise_id in self.favourites else ""
        left_out = translate("Exercises", "Left out") if exercise_id in self.left_out else ""
        return tuple(filter(None, (favourite, left_out)))


class DrillModel(QStringListModel):
    """Rows are exercises that have been found: names for the eye, whole sentences for the ear.

    To Qt it is a list of empty strings, so that laying out thousands of rows counts them without
    asking Python.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._drills: tuple[Exercise, ...] = ()
        self.marks = Marks()
        self._places: dict[str, int] = {}

    def show_drills(self, drills: tuple[Exercise, ...]) -> bool:
        """Show these; False where they are shown already."""
        if drills == self._drills:
            return False
        self._drills = drills
        self._places = {each.id: row for row, each in enumerate(drills)}
        # A reset is laid out faster than rows that come and go.
        self.setStringList([""] * len(drills))
        return True

    def exercise(self, row: int) -> Exercise:
        return self._drills[row]

    def row_of(self, exercise_id: str) -> int | None:
        """The row of an exercise in the grid, or None where it is not among those shown."""
        return self._places.get(exercise_id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Names and descriptions; the card is painted by the delegate."""
        if not index.isValid() or index.row() >= len(self._drills):
            return None
        if role in WORDS_ROLES:
            return self.exercise(index.row()).name
        if role != Qt.ItemDataRole.AccessibleDescriptionRole:
            return None
        exercise = self.exercise(index.row())
        marks = " ".join(f"{each}." for each in self.marks.of(exercise.id))
        return f"{description(exercise)} {marks}".strip()

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: ARG002 - the same for all rows
        """Drills can be chosen, not edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class CardDelegate(QStyledItemDelegate):
    """Paints the exercise of a row of `grid` as a card."""

    def __init__(self, grid: DrillGrid, appearance: Appearance, pictures: CardPictures) -> None:
        super().__init__(grid)
        self._grid = grid
        self._appearance = appearance
        self._pictures = pictures
        self._width = 0
        self._theme = appearance.theme
        self.plan = card_plan(800, self._theme)
        self._words: dict[str, tuple[Lines, Lines, Lines]] = {}

    def fit(self, width: int) -> None:
        """Lay the cards out for a grid `width` pixels wide, in the look in force."""
        theme = self._appearance.theme
        if (width, theme) != (self._width, self._theme):
            self._width, self._theme = width, theme
            self.plan = card_plan(width, theme)
            self._words.clear()

    def forget_words(self) -> None:
        """Read the exercises again: they may say something else."""
        self._words.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - one for all
        """All cards have the same size."""
        return self.plan.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card, and the ring around the one that the keys are on."""
        exercise = self._grid.drills.exercise(index.row())
        painter.save()
        painter.translate(option.rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, option.state)
        self._paint_picture(painter, exercise)
        self._paint_words(painter, exercise)
        self._paint_marks(painter, exercise.id)
        painter.restore()

    def _paint_card(self, painter: QPainter, state: QStyle.StateFlag) -> None:
        tokens, card = self._theme.tokens, self.plan.card
        if state & QStyle.StateFlag.State_HasFocus:
            ring = card.adjusted(-3, -3, 3, 3)
            draw_rounded(painter, ring, CARD_RADIUS + 3, line=tokens.focus, width=2)
        lit = state & QStyle.StateFlag.State_MouseOver
        edge, line = card.adjusted(0.5, 0.5, -0.5, -0.5), tokens.brand if lit else tokens.line
        draw_rounded(painter, edge, CARD_RADIUS, fill=tokens.surface, line=line)

    def _paint_picture(self, painter: QPainter, exercise: Exercise) -> None:
        area, theme = self.plan.picture, self._theme
        draw_stage(painter, area, theme, OCCASIONS[exercise.kind])
        size = self.plan.still
        corner = QPoint(round(area.center().x() - size.width() / 2), round(area.top()))
        pixel_ratio = painter.device().devicePixelRatioF()
        moving = self._grid.moving.picture(exercise.id)
        painter.setClipRect(area)
        if moving is not None:
            painter.translate(corner)
            paint_picture(painter, moving, size, pixel_ratio, theme)
            painter.translate(-corner)
        else:
            still = self._pictures.picture(exercise, None, size, pixel_ratio, theme)
            if still is not None:
                painter.drawPixmap(corner, still)
        painter.setClipping(False)

    def _paint_marks(self, painter: QPainter, exercise_id: str) -> None:
        """A heart in the picture's upper corner; a word in the other one where it is left out."""
        marks, area, theme = self._grid.drills.marks, self.plan.picture, self._theme
        if exercise_id in marks.favourites:
            across = theme.px(HEART)
            disc = QRectF(area.right() - across - INSET, area.top() + INSET, across, across)
            draw_rounded(painter, disc, fill=theme.tokens.surface, line=theme.tokens.line)
            inner = disc.adjusted(*(across * each for each in (0.24, 0.24, -0.24, -0.24)))
            paint_icon(painter, IconName.HEART, theme.tokens.favourite, inner)
        if exercise_id in marks.left_out:
            words, fonts = marks._replace(favourites=()).of(exercise_id)[0], self.plan.fonts
            height = tag_height(fonts)
            width = QFontMetricsF(fonts.tag).horizontalAdvance(words) + height * 0.9
            pill = QRectF(area.left() + INSET, area.top() + INSET, width, height)
            draw_rounded(painter, pill, fill=theme.tokens.warm_soft)
            painter.setFont(fonts.tag)
            painter.setPen(QColor(theme.tokens.warm_ink))
            painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_words(self, painter: QPainter, exercise: Exercise) -> None:
        plan, fonts, tokens = self.plan, self.plan.fonts, self._theme.tokens
        if exercise.id not in self._words:
            words = f"{wording.first_fact(exercise)}{BREAK}{wording.second_fact(exercise)}"
            self._words[exercise.id] = (
                broken(exercise.name, fonts.name, plan.name.width(), plan.name_lines),
                broken(words, fonts.fact, plan.facts.width(), plan.fact_lines),
                wording.felt_in(exercise),
            )
        name, facts, planes = self._words[exercise.id]
        below = _paint_lines(painter, name, plan.name, fonts.name, tokens.ink)
        area = plan.facts.translated(0, below - plan.name.bottom())
        _paint_lines(painter, facts, area, fonts.fact, tokens.muted)
        _paint_tags(painter, planes, plan, self._theme)


def _paint_lines(
    painter: QPainter, lines: Iterable[str], area: QRectF, font: QFont, colour: str
) -> float:
    """Draw the lines one below the other; where the next one would begin."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    step = QFontMetricsF(font).lineSpacing()
    top = area.top()
    for line in lines:
        place = QRectF(area.left(), top, area.width(), step)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), line)
        top += step
    return top


def _paint_tags(painter: QPainter, tags: Iterable[str], plan: CardPlan, theme: Theme) -> None:
    """Draw tags from the left, in as many rows as there are; what does not fit is left out."""
    painter.setFont(plan.fonts.tag)
    metrics, height = QFontMetricsF(plan.fonts.tag), tag_height(plan.fonts)
    left, row = plan.tags.left(), 0
    for tag in tags:
        width = metrics.horizontalAdvance(tag) + height * 0.9
        if left > plan.tags.left() and left + width > plan.tags.right():
            left, row = plan.tags.left(), row + 1
        if row >= plan.tag_rows:
            return
        pill = QRectF(left, plan.tags.top() + row * (height + 4), width, height)
        draw_rounded(painter, pill, fill=theme.tokens.background, line=theme.tokens.line)
        painter.setPen(QColor(theme.tokens.muted))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), tag)
        left += width + TAG_GAP
