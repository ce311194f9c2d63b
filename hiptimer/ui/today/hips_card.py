"""The card beside the answer: what each part of the hips got this week, left and right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from hiptimer.journal.dose import FLOOR_SECONDS, MILLISECONDS, AreaDose
from hiptimer.session.time_text import as_clock
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import BETWEEN_CARDS
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.body_names import area_name
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.feels import FeelsButton, who_to_see
from hiptimer.ui.widgets.hips import Area, Hips, SideKey
from hiptimer.ui.widgets.icon_button import text_button
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import (
    ArrangedLayout,
    Put,
    beside,
    flow,
    in_column,
    widget_of,
)

MARGINS = (22, 16, 22, 12)
WIDE_SHARE, SHARE = 0.58, 0.52
"""Of the width, what the answer gets on a wide page and on another."""
WIDE, LEAST = 940, 700
"""Pixels of a page from which on it is wide, and below which proof stands under the answer."""
LARGE_TEXT = 1.5


class HipsCard(Card):
    """Empty tracks before anything was held. Where a side is behind, a line says so."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        title = label(self.tr("Your hips this week"), Role.LARGE, wraps=True)
        self.setAccessibleName(title.text())
        self.hips = Hips(appearance)
        self._starts = label(role=Role.SMALL, wraps=True)
        self.asks = FeelsButton(appearance, self.tr("How do your hips feel?"))
        self.see = text_button(who_to_see())
        self.see.hide()
        self.see.clicked.connect(self._on_see)
        self._noted = label(role=Role.SMALL, wraps=True)
        self._noted.hide()
        head = beside(title, SideKey(appearance), spacing=12, least_letters=10)
        asks = widget_of(flow(self.asks, self.see))
        parts = (head, 8, (self.hips, 1), self._starts, asks, self._noted)
        in_column(*parts, on=self, spacing=4, margins=MARGINS)

    def _on_see(self) -> None:
        from hiptimer.ui.widgets.see_somebody import SeeSomebody

        SeeSomebody.open_over(self, self._appearance)

    def note(self, words: str) -> None:
        """Say back what was said of the hips."""
        show_words(self._noted, words)
        announce(self, words)

    def show_dose(self, dose: Sequence[AreaDose], starts: str, building_up: int = 0) -> None:
        """Show what was held in seven days, and which side is behind, or none.

        `building_up` is what this week is to give a side, in seconds, while that is below the
        floor; else 0.
        """
        areas = [
            Area(area_name(each.area), each.left // MILLISECONDS, each.right // MILLISECONDS)
            for each in dose
        ]
        self.hips.show_areas(areas, FLOOR_SECONDS)
        if building_up:
            words = self.tr("Building up: {time} a side is right for this week.")
            starts = f"{words.format(time=as_clock(building_up))} {starts}".rstrip()
        show_words(self._starts, starts)


class AnswerAndProof(ArrangedLayout):
    """Two cards of one height beside each other, or one below the other."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent, BETWEEN_CARDS)
        self._appearance = appearance
        appearance.changed.connect(self.invalidate)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The wider one of the two, as they may stand below each other."""
        width = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(width, 0).grownBy(self.contentsMargins())

    def arrange(self, area: QRect, put: Put) -> int:
        """Share the width, unless one of them would have too little; the answer may be taller."""
        first, second = self._items
        share = WIDE_SHARE if area.width() >= WIDE else SHARE
        left = round(share * (area.width() - self.spacing()))
        right = area.width() - self.spacing() - left
        fits = first.minimumSize().width() <= left and second.minimumSize().width() <= right
        large = self._appearance.theme.scale >= LARGE_TEXT
        if large or area.width() < LEAST or not fits:
            above, below = (item.heightForWidth(area.width()) for item in (first, second))
            natural = above + self.spacing() + below
            above += max(0, area.height() - natural)
            put(first, QRect(area.left(), area.top(), area.width(), above))
            top = area.top() + above + self.spacing()
            put(second, QRect(area.left(), top, area.width(), below))
            return natural
        natural = max(first.heightForWidth(left), second.heightForWidth(right))
        height = max(natural, area.height())
        put(first, QRect(area.left(), area.top(), left, height))
        put(second, QRect(area.left() + left + self.spacing(), area.top(), right, height))
        return natural
