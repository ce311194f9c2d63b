"""Each routine as a card that is one big button, in as many columns as the width holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from hiptimer.training.sides import capitalised
from hiptimer.ui.drills.card_picture import CardPicture
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.today import wording
from hiptimer.ui.today.presets import Preset
from hiptimer.ui.widgets.accessibility import silence
from hiptimer.ui.widgets.card import CARD_RADIUS
from hiptimer.ui.widgets.fit_menu import FitMenu
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, beside, in_column, in_row, widget_of
from hiptimer.ui.widgets.painting import draw_rounded, smooth_painter
from hiptimer.ui.widgets.pill import TagRow
from hiptimer.ui.widgets.shortcuts import ENTER

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

MOST_COLUMNS = 4
SPACING = 10
"""Pixels between cards, which keep some more around them for their focus ring."""
RING = 4
"""Pixels around the card in which the focus ring is drawn."""
EDGE = 2
"""Pixels of the card's edge, inside of the ring, that its content leaves free for the outline."""


def columns_for(width: int, scale: float) -> int:
    """How many columns fit in `width` pixels at text size `scale`; a card grows less than text."""
    least_card = 200 + 100 * scale
    return min(max(int((width + SPACING) / (least_card + SPACING)), 1), MOST_COLUMNS)


def neighbour(index: int, key: Qt.Key, columns: int, count: int) -> int:
    """The card that an arrow key leads to from card `index`; itself at the edges."""
    steps = {
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Right: 1,
        Qt.Key.Key_Up: -columns,
        Qt.Key.Key_Down: columns,
    }
    target = index + steps.get(key, 0)
    return target if 0 <= target < count else index


class CardGrid(QWidget):
    """Shows `cards` in their order, but for one that may lead them."""

    def __init__(self, appearance: Appearance, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self._appearance = appearance
        self._given = tuple(cards)
        self._cards = list(cards)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACING)
        self._arrange(3)
        appearance.changed.connect(self._on_appearance_changed)

    def lead_with(self, first: QWidget) -> None:
        """Show `first` before the others, which keep their order."""
        shown = [first, *(card for card in self._given if card is not first)]
        if shown != self._cards:
            self._cards = shown
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_appearance_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the neighbour that an arrow key points to."""
        focused = self.focusWidget()
        if focused not in self._cards:
            event.ignore()
            return
        index = self._cards.index(focused)
        target = neighbour(index, Qt.Key(event.key()), self._columns, len(self._cards))
        if target == index:
            event.ignore()
        else:
            self._cards[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_appearance_changed(self) -> None:
        self._arrange(columns_for(self.width(), self._appearance.theme.scale))
        # Cards of one width have pictures of one height, so that titles stand on one line.
        spare = max(0, self.width() - SPACING * (self._columns - 1)) % self._columns
        self._grid.setContentsMargins(0, 0, spare, 0)
        self._grid.activate()  # it has just been laid out with the margins of before

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._place()
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _place(self) -> None:
        """Put the cards where they belong; Tab and screen readers follow."""
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(index, self._columns))
        for card in reversed(self._cards):
            card.lower()
        stops = [stop for card in self._cards for stop in (card, *_stops_in(card))]
        for stop, following in pairwise(stops):
            self.setTabOrder(stop, following)


def _stops_in(card: QWidget) -> list[QWidget]:
    """The controls on a card that Tab stops at, in their order."""
    tab = Qt.FocusPolicy.TabFocus
    return [each for each in card.findChildren(QWidget) if each.focusPolicy() & tab]


class PresetCard(QAbstractButton):
    """A click anywhere, Space or Enter starts the routine; T asks how long it may last."""

    minutes_chosen = Signal(int)
    """A person wants to start the routine, fitted into so many minutes."""

    def __init__(
        self, appearance: Appearance, preset: Preset, motion: Callable[[str], Motion | None]
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._picture = CardPicture(appearance, motion)
        self._name = label(role=Role.LARGE, wraps=True)
        self._suggested = label(self.tr("suggested now"), Role.TAG_STRONG)
        self._facts = label(role=Role.BODY, wraps=True)
        self._summary = label(role=Role.MUTED, wraps=True)
        self._tags = TagRow()
        self._start = IconButton(appearance, IconName.PLAY, self.tr("Start"), look="primary")
        self._start.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._start.clicked.connect(self.click)
        self._fit = FitMenu(appearance, look="plain", bare=True)
        self._fit.setToolTip(self.tr("Start it in the minutes you have (T)"))
        self._fit.minutes_chosen.connect(self.minutes_chosen)
        silence(self._name, self._suggested, self._facts, self._summary, self._tags, self._start)
        self._lay_out()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        appearance.changed.connect(self.update)
        self._show(preset)

    def show_preset(self, preset: Preset) -> None:
        if preset != self.preset:
            self._show(preset)

    def _show(self, preset: Preset) -> None:
        self.preset = preset
        self._picture.show_routine(preset.plan, preset.cover)
        self._name.setText(preset.plan.name)
        self._facts.setText(wording.facts(preset))
        self._summary.setText(capitalised(preset.summary))
        self._suggested.setVisible(preset.suggested)
        self._tags.show_tags(wording.plane_tags(preset))
        fit = self.tr("Fit {routine} into the minutes you have")
        self._fit.setAccessibleName(fit.format(routine=preset.plan.name))
        self.setAccessibleName(wording.spoken_name(preset))
        self.setAccessibleDescription(wording.spoken_description(preset))
        self.setToolTip(wording.tip(preset))
        self.update()

    def sizeHint(self) -> QSize:
        """The size of what is on the card; a button alone would not ask its layout."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Texts wrap and the picture grows."""
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Enter starts as Space does; arrow keys are left to the grid."""
        if e.key() in ENTER:
            self.click()
        elif e.key() == Qt.Key.Key_T:
            self._fit.open_menu()
        elif e.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            e.ignore()
        else:
            super().keyPressEvent(e)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, painter = self._appearance.theme.tokens, smooth_painter(self)
        frame = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        if self.hasFocus():
            around = frame.adjusted(-3, -3, 3, 3)
            draw_rounded(painter, around, CARD_RADIUS + 3, line=tokens.focus, width=2)
        lit = self.preset.suggested or self.underMouse()
        line, width = tokens.brand if lit else tokens.line, 2 if self.preset.suggested else 1
        inset = EDGE - width / 2
        edge = frame.adjusted(inset, inset, -inset, -inset)
        radius = CARD_RADIUS - inset
        draw_rounded(painter, edge, radius, fill=tokens.surface, line=line, width=width)

    def _lay_out(self) -> None:
        headline = beside(self._name, self._suggested, spacing=8, least_letters=14)
        buttons = widget_of(in_row(self._fit, self._start, spacing=4))
        foot = widget_of(beside(self._tags, buttons, spacing=12, least_letters=0))
        body = in_column(
            *(headline, 2, self._facts, self._summary, STRETCH, 10, foot),
            spacing=2,
            margins=(14, 12, 14, 14),
        )
        edge = RING + EDGE
        margins = (edge, edge, edge, edge)
        self._column = in_column(self._picture, (body, 1), on=self, spacing=0, margins=margins)
