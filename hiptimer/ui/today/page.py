"""The first screen: a greeting, and every routine one click away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.ui.services import Services
from hiptimer.ui.theme import Appearance
from hiptimer.ui.today.card_grid import CardGrid
from hiptimer.ui.today.preset_card import RING, PresetCard
from hiptimer.ui.today.preset_text import PresetText
from hiptimer.ui.today.presets import Preset, presets
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage


def local_now() -> datetime:
    """The date and time of this place."""
    return datetime.now(tz=UTC).astimezone()


class TodayPage(ScrollPage):
    """`now` tells the local time, by which it greets and suggests."""

    routine_chosen = Signal(str)
    """A person wants to start a routine; the value is its id."""

    def __init__(
        self,
        services: Services,
        appearance: Appearance,
        now: Callable[[], datetime] = local_now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._now = now
        self._text = PresetText(self)
        self._greeting = label(role=Role.TITLE, wraps=True)
        self._suggestion = label(role=Role.MUTED, wraps=True)
        self._shown_at = now()
        shown = presets(services, self._shown_at)
        self._cards = [self._card(appearance, each) for each in shown]
        self._grid = CardGrid(appearance, self._cards)
        self._lay_out()
        self._greet()
        services.settings.changed.connect(self.refresh)

    @property
    def suggested_card(self) -> PresetCard:
        """The card of the routine that is suggested now."""
        return next(card for card in self._cards if card.preset.suggested)

    def refresh(self) -> None:
        """Bring lengths, suggestion and greeting up to date."""
        self._shown_at = self._now()
        for card, preset in zip(self._cards, presets(self._services, self._shown_at), strict=True):
            card.show_preset(preset)
        self._greet()

    def refresh_if_late(self) -> None:
        """Refresh where it is another hour than the one greeted at."""
        now = self._now()
        if (now.date(), now.hour) != (self._shown_at.date(), self._shown_at.hour):
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus where Enter starts what is suggested."""
        super().showEvent(event)
        if not event.spontaneous():
            self.suggested_card.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that nobody else wants starts what is suggested."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.suggested_card.click()
        else:
            super().keyPressEvent(event)

    def _greet(self) -> None:
        self._greeting.setText(self._text.greeting(self._shown_at.hour))
        self._suggestion.setText(self._text.suggestion(self.suggested_card.preset))

    def _card(self, appearance: Appearance, preset: Preset) -> PresetCard:
        card = PresetCard(appearance, preset, self._services.motion)
        card.clicked.connect(lambda: self.routine_chosen.emit(card.preset.plan.routine))
        return card

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(RING, 0, RING, 4)
        head.setSpacing(4)
        head.addWidget(self._greeting)
        head.addWidget(self._suggestion)
        left, top, right, bottom = MARGINS
        self.column.setContentsMargins(left - RING, top, right - RING, bottom)
        self.column.addLayout(head)
        self.column.addWidget(self._grid)
        self.column.addStretch(1)
