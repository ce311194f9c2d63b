"""Paints a drill as a card: its figure, its name, what it is, and its planes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills import wording
from hiptimer.ui.exercises.card_geometry import CardPlan, card_plan, picture_size, tag_height
from hiptimer.ui.exercises.card_pictures import CardPictures, MovingCards, paint_picture
from hiptimer.ui.look.theme import Appearance, Theme
from hiptimer.ui.widgets.card import CARD_RADIUS
from hiptimer.ui.widgets.labels import BREAK, broken
from hiptimer.ui.widgets.painting import draw_rounded
from hiptimer.ui.widgets.plan_strip import draw_stage
from hiptimer.ui.widgets.row_list import Index

TAG_GAP = 6.0


class CardWords(NamedTuple):
    """Lines of name and facts, broken to the card's width, and a tag for each plane."""

    name: tuple[str, ...]
    facts: tuple[str, ...]
    planes: tuple[str, ...]


class CardDelegate(QStyledItemDelegate):
    """Paints the exercise that `exercise_at` gives for a row; those in `moving` are moving."""

    def __init__(
        self,
        appearance: Appearance,
        exercise_at: Callable[[int], Exercise],
        pictures: CardPictures,
        moving: MovingCards,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._exercise_at = exercise_at
        self._pictures = pictures
        self._moving = moving
        self._width = 0
        self._theme = appearance.theme
        self.plan = card_plan(800, self._theme)
        self._words: dict[str, CardWords] = {}

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

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """All cards have the same size."""
        return self.plan.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card, and the ring around the one that the keys are on."""
        exercise = self._exercise_at(index.row())
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
            ring = card.adjusted(-3, -3, 3, 3)
            draw_rounded(painter, ring, CARD_RADIUS + 3, line=tokens.focus, width=2)
        lit = state & QStyle.StateFlag.State_MouseOver
        edge, line = card.adjusted(0.5, 0.5, -0.5, -0.5), tokens.brand if lit else tokens.line
        draw_rounded(painter, edge, CARD_RADIUS, fill=tokens.surface, line=line)

    def _paint_picture(self, painter: QPainter, exercise: Exercise) -> None:
        area, theme = self.plan.picture, self._theme
        draw_stage(painter, area, theme)
        size = picture_size(theme)
        corner = QPoint(round(area.center().x() - size.width() / 2), round(area.top()))
        pixel_ratio = painter.device().devicePixelRatioF()
        moving = self._moving.picture(exercise.id)
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
        plan, fonts, tokens = self.plan, self.plan.fonts, self._theme.tokens
        words = self._words.get(exercise.id)
        if words is None:
            words = self._words[exercise.id] = _card_words(exercise, plan)
        below = _paint_lines(painter, words.name, plan.name, fonts.name, tokens.ink)
        area = plan.facts.translated(0, below - plan.name.bottom())
        _paint_lines(painter, words.facts, area, fonts.fact, tokens.muted)
        _paint_tags(painter, words.planes, plan, self._theme)


def _card_words(exercise: Exercise, plan: CardPlan) -> CardWords:
    facts = f"{wording.first_fact(exercise)}{BREAK}{wording.second_fact(exercise)}"
    return CardWords(
        broken(exercise.name, plan.fonts.name, plan.name.width(), plan.name_lines),
        broken(facts, plan.fonts.fact, plan.facts.width(), plan.fact_lines),
        wording.planes(exercise),
    )


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
