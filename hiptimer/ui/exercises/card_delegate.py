"""Paints a drill as a card: its figure, its name, what it is, and its planes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills import wording
from hiptimer.ui.drills.wording import description, first_fact, second_fact
from hiptimer.ui.exercises.card_geometry import (
    CardFonts,
    CardPlan,
    card_fonts,
    card_plan,
    picture_size,
    tag_height,
)
from hiptimer.ui.exercises.card_pictures import CardPictures, Liveliness, paint_picture
from hiptimer.ui.look.theme import Appearance, Theme
from hiptimer.ui.widgets.card import CARD_RADIUS
from hiptimer.ui.widgets.labels import BREAK, broken
from hiptimer.ui.widgets.plan_strip import draw_stage

AnyIndex = QModelIndex | QPersistentModelIndex

TAG_GAP = 6.0


class CardDelegate(QStyledItemDelegate):
    """Paints the rows of `model`; those that `lively` runs are moving."""

    def __init__(
        self,
        appearance: Appearance,
        model: DrillModel,
        pictures: CardPictures,
        lively: Liveliness,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._model = model
        self._pictures = pictures
        self._lively = lively
        self._width = 0
        self._theme = appearance.theme
        self.plan: CardPlan = card_plan(800, self._theme)
        self._fonts: CardFonts = card_fonts(self._theme)
        self._words: dict[str, CardWords] = {}

    def fit(self, width: int) -> None:
        """Lay the cards out for a grid `width` pixels wide, in the look in force."""
        theme = self._appearance.theme
        if (width, theme) != (self._width, self._theme):
            self._width, self._theme = width, theme
            self.plan, self._fonts = card_plan(width, theme), card_fonts(theme)
            self._words.clear()

    def forget_words(self) -> None:
        """Read the exercises anew: they may say something else."""
        self._words.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002
        """All cards have the same size."""
        return self.plan.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the card, and the ring around the one that the keys are on."""
        exercise = self._model.exercise(index.row())
        painter.save()
        painter.translate(option.rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, option.state)
        self._paint_picture(painter, exercise)
        self._paint_words(painter, exercise)
        painter.restore()

    def _paint_card(self, painter: QPainter, state: QStyle.StateFlag) -> None:
        tokens, card = self._theme.tokens, self.plan.card
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(-3, -3, 3, 3), CARD_RADIUS + 3, CARD_RADIUS + 3)
        lit = state & QStyle.StateFlag.State_MouseOver
        painter.setPen(QPen(QColor(tokens.brand if lit else tokens.line), 1))
        painter.setBrush(QColor(tokens.surface))
        edge = card.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, CARD_RADIUS, CARD_RADIUS)

    def _paint_picture(self, painter: QPainter, exercise: Exercise) -> None:
        area, theme = self.plan.picture, self._theme
        draw_stage(painter, area, theme)
        size = picture_size(theme)
        corner = QPoint(round(area.center().x() - size.width() / 2), round(area.top()))
        pixel_ratio = painter.device().devicePixelRatioF()
        moving = self._lively.picture(exercise.id)
        painter.setClipRect(area)
        if moving is not None:
            painter.translate(corner)
            paint_picture(painter, moving, size, pixel_ratio, theme)
            painter.translate(-corner)
        else:
            still = self._pictures.picture(exercise, size, pixel_ratio, theme)
            if still is not None:
                painter.drawPixmap(corner, still)
        painter.setClipping(False)

    def _paint_words(self, painter: QPainter, exercise: Exercise) -> None:
        plan, fonts, tokens = self.plan, self._fonts, self._theme.tokens
        words = self._words.get(exercise.id)
        if words is None:
            words = self._words[exercise.id] = card_words(exercise, plan, fonts)
        below = _paint_lines(painter, words.name, plan.name, fonts.name, tokens.ink)
        area = plan.facts.translated(0, below - plan.name.bottom())
        _paint_lines(painter, words.facts, area, fonts.fact, tokens.muted)
        _paint_tags(painter, words.planes, plan, fonts, self._theme)


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


def _paint_tags(
    painter: QPainter, tags: Iterable[str], plan: CardPlan, fonts: CardFonts, theme: Theme
) -> None:
    """Draw tags from the left, in as many rows as there are; what does not fit is left out."""
    painter.setFont(fonts.tag)
    metrics, height = QFontMetricsF(fonts.tag), tag_height(fonts)
    left, row = plan.tags.left(), 0
    for tag in tags:
        width = metrics.horizontalAdvance(tag) + height * 0.9
        if left > plan.tags.left() and left + width > plan.tags.right():
            left, row = plan.tags.left(), row + 1
        if row >= plan.tag_rows:
            return
        pill = QRectF(left, plan.tags.top() + row * (height + 4), width, height)
        painter.setPen(QPen(QColor(theme.tokens.line), 1))
        painter.setBrush(QColor(theme.tokens.background))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(theme.tokens.muted))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), tag)
        left += width + TAG_GAP


# FOLDED card_words.py: The words of a card, broken into the lines that it has room for.


class CardWords(NamedTuple):
    """Lines of name and facts, and a tag for each plane."""

    name: tuple[str, ...]
    facts: tuple[str, ...]
    planes: tuple[str, ...]


def card_words(exercise: Exercise, plan: CardPlan, fonts: CardFonts) -> CardWords:
    """What the card of `exercise` says."""
    facts = f"{first_fact(exercise)}{BREAK}{second_fact(exercise)}"
    return CardWords(
        broken(exercise.name, fonts.name, plan.name.width(), plan.name_lines),
        broken(facts, fonts.fact, plan.facts.width(), plan.fact_lines),
        wording.planes(exercise),
    )


# FOLDED drill_model.py: The drills that the grid shows, in their order: names for the eye, whole sentences for the ear.


class DrillModel(QStringListModel):
    """Rows are exercises that have been found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._exercises: Sequence[Exercise] = ()
        self._shown: tuple[int, ...] | None = None
        self._places: dict[str, int] | None = None
        self._answers: dict[int, Callable[[Exercise], str]] = {
            Qt.ItemDataRole.DisplayRole: lambda each: each.name,
            Qt.ItemDataRole.ToolTipRole: lambda each: each.name,
            Qt.ItemDataRole.AccessibleTextRole: lambda each: each.name,
            Qt.ItemDataRole.AccessibleDescriptionRole: description,
        }

    def use(self, exercises: Sequence[Exercise]) -> None:
        """Take rows from these exercises from now on; `show_rows` has to follow."""
        self._exercises = exercises
        self._shown = None

    def show_rows(self, rows: tuple[int, ...]) -> bool:
        """Show the exercises of these rows; False where they are shown already."""
        if rows == self._shown:
            return False
        self._shown, self._places = rows, None
        # A reset is laid out faster than rows that come and go.
        self.setStringList([""] * len(rows))
        return True

    def exercise(self, row: int) -> Exercise:
        """The exercise in that row of the grid."""
        return self._exercises[(self._shown or ())[row]]

    def row_of(self, exercise_id: str) -> int | None:
        """The row of an exercise in the grid, or None where it is not among those shown."""
        if self._places is None:
            exercises = self._exercises
            self._places = {exercises[at].id: row for row, at in enumerate(self._shown or ())}
        return self._places.get(exercise_id)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Names and descriptions; the card is painted by the delegate."""
        answer = self._answers.get(role)
        known = answer and index.isValid() and index.row() < len(self._shown or ())
        return answer(self.exercise(index.row())) if answer and known else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:  # noqa: ARG002 - the same for all rows
        """Drills can be chosen, not edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
