"""The first screen: a greeting, every routine one click away, the week, left and right."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from hiptimer.journal.records import Unfinished
from hiptimer.ui.services import Services
from hiptimer.ui.theme import Appearance
from hiptimer.ui.today.balance_card import BalanceCard
from hiptimer.ui.today.card_grid import CardGrid
from hiptimer.ui.today.preset_card import RING, PresetCard
from hiptimer.ui.today.preset_text import PresetText
from hiptimer.ui.today.presets import Preset
from hiptimer.ui.today.record import Record, read_record
from hiptimer.ui.today.resume_card import ResumeCard
from hiptimer.ui.today.suggestion_text import suggestion_line
from hiptimer.ui.today.week_strip import WeekStrip
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage
from hiptimer.ui.widgets.side_by_side import SideBySide


class TodayPage(ScrollPage):
    """Reads the journal once each time that it is brought up to date."""

    routine_chosen = Signal(str)
    """A person wants to start a routine; the value is its id."""

    fit_asked = Signal(str, int)
    """A person wants to start a routine in so many minutes; the values are its id and these."""

    resume_asked = Signal()
    """A person wants to go on with the session that is offered; it takes no value."""

    discard_asked = Signal()
    """A person wants that session out of the journal; it takes no value."""

    keep_asked = Signal()
    """A person leaves that session as it is; it takes no value."""

    def __init__(
        self, services: Services, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._text = PresetText(self)
        self._shown_at = services.now()
        self._resume = ResumeCard(appearance)
        self._greeting = label(role=Role.TITLE, wraps=True)
        self._suggestion = label(role=Role.MUTED, wraps=True)
        self._week = WeekStrip(appearance)
        record = read_record(services, self._shown_at)
        self._cards = [self._card(appearance, each) for each in record.presets]
        self._grid = CardGrid(appearance, self._cards)
        self._balance = BalanceCard(appearance)
        self._lay_out()
        self._show_record(record)
        self._resume.resumed.connect(self.resume_asked)
        self._resume.discarded.connect(self.discard_asked)
        self._resume.kept.connect(self.keep_asked)
        services.settings.changed.connect(self.refresh)

    @property
    def suggested_card(self) -> PresetCard:
        """The card of the routine that is suggested now."""
        return next(card for card in self._cards if card.preset.suggested)

    def refresh(self) -> None:
        """Bring lengths, suggestion, greeting, week and sides up to date."""
        self._shown_at = self._services.now()
        record = read_record(self._services, self._shown_at)
        for card, preset in zip(self._cards, record.presets, strict=True):
            card.show_preset(preset)
        self._show_record(record)

    def refresh_if_late(self) -> None:
        """Refresh where it is another hour than the one greeted at."""
        now = self._services.now()
        if (now.date(), now.hour) != (self._shown_at.date(), self._shown_at.hour):
            self.refresh()

    def show_offer(self, unfinished: Unfinished | None) -> None:
        """Offer to go on with a session that was cut off; None takes the offer away."""
        had_focus = self._resume.isAncestorOf(self.focusWidget() or self)
        if unfinished is not None:
            session = unfinished.session
            name = self._services.library.routine_name(session.routine, session.name)
            unfinished = replace(unfinished, session=replace(session, name=name))
            self._resume.show_offer(unfinished, self._services.now())
            self.verticalScrollBar().setValue(0)
        else:
            self._resume.hide()
        if unfinished is not None or had_focus:
            self._focus_first()

    def keep_in_sight(self, part: QWidget) -> None:
        """The first card is shown with the greeting and the week above it."""
        if part is self.suggested_card and self._resume.isHidden():
            self.verticalScrollBar().setValue(0)
        else:
            super().keep_in_sight(part)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus where Enter goes on, or starts what is suggested."""
        super().showEvent(event)
        if not event.spontaneous():
            self._focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that nobody else wants does the same."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif self._resume.isHidden():
            self.suggested_card.click()
        else:
            self._resume.resume()

    def _focus_first(self) -> None:
        if self._resume.isHidden():
            self.suggested_card.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._resume.focus_resume()

    def _show_record(self, record: Record) -> None:
        self._grid.lead_with(self.suggested_card)
        self._greeting.setText(self._text.greeting(self._shown_at.hour))
        self._suggestion.setText(suggestion_line(self.suggested_card.preset, record.reason))
        self._week.show_week(record.week)
        self._balance.show_balance(record.held, record.balance)

    def _card(self, appearance: Appearance, preset: Preset) -> PresetCard:
        card = PresetCard(appearance, preset, self._services.motion)
        card.clicked.connect(lambda: self.routine_chosen.emit(card.preset.plan.routine))
        card.minutes_chosen.connect(lambda n: self.fit_asked.emit(card.preset.plan.routine, n))
        return card

    def _lay_out(self) -> None:
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._greeting)
        column.addWidget(self._suggestion)
        head = SideBySide(spacing=24)
        head.addWidget(texts)
        head.addWidget(self._week)
        left, top, right, bottom = MARGINS
        self.column.setContentsMargins(left - RING, top, right - RING, bottom)
        self.column.addLayout(_in_line_with_cards(self._resume))
        self.column.addLayout(_in_line_with_cards(head))
        self.column.addWidget(self._grid)
        self.column.addLayout(_in_line_with_cards(self._balance))
        self.column.addStretch(1)


def _in_line_with_cards(part: QWidget | QLayout) -> QVBoxLayout:
    """`part` with the same edges as the cards, which keep room around them for their ring."""
    box = QVBoxLayout()
    box.setContentsMargins(RING, 0, RING, 0)
    if isinstance(part, QLayout):
        box.addLayout(part)
    else:
        box.addWidget(part)
    return box
