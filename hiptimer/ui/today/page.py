"""The first screen: a greeting, every routine one click away, the week, left and right."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from hiptimer.journal.habits import ThisWeek
from hiptimer.journal.records import Unfinished
from hiptimer.journal.suggesting import Reason, suggest
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.today import wording
from hiptimer.ui.today.cards import RING, CardGrid, PresetCard
from hiptimer.ui.today.presets import Preset, presets
from hiptimer.ui.today.resume_card import ResumeCard
from hiptimer.ui.today.week_strip import WeekStrip
from hiptimer.ui.widgets.balance_bar import BalanceBar, Held, balance_sentence, next_sentence
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, in_column, widget_of
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage
from hiptimer.ui.widgets.shortcuts import ENTER

CARD_MARGINS = (18, 16, 18, 16)


class TodayPage(ScrollPage):
    """Reads the journal once each time that it is brought up to date.

    `offer` is the card that offers to resume a session; who shows it hears the answer from it.
    """

    plan_chosen = Signal(object)
    """A person wants to start a routine; the value is its `Plan`, as its card shows it."""

    fit_asked = Signal(str, int)
    """A person wants to start a routine in so many minutes; the values are its id and these."""

    def __init__(
        self, services: Services, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._shown_at = services.now()
        self.offer = ResumeCard(appearance)
        self._greeting = label(role=Role.TITLE, wraps=True)
        self._suggestion = label(role=Role.MUTED, wraps=True)
        self._week = WeekStrip(appearance)
        record = read_record(services, self._shown_at)
        self._cards = [self._card(appearance, each) for each in record.presets]
        self._grid = CardGrid(appearance, self._cards)
        self._balance = BalanceCard(appearance)
        self._lay_out()
        self._show_record(record)
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
        had_focus = self.offer.isAncestorOf(self.focusWidget() or self)
        if unfinished is not None:
            session = unfinished.session
            name = self._services.library.routine_name(session.routine, session.name)
            unfinished = replace(unfinished, session=replace(session, name=name))
            self.offer.show_offer(unfinished, self._services.now())
            self.verticalScrollBar().setValue(0)
        else:
            self.offer.hide()
        if unfinished is not None or had_focus:
            self._focus_first()

    def keep_in_sight(self, part: QWidget) -> None:
        """The first card is shown with the greeting and the week above it."""
        if part is self.suggested_card and self.offer.isHidden():
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
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif self.offer.isHidden():
            self.suggested_card.click()
        else:
            self.offer.resume.click()

    def _focus_first(self) -> None:
        if self.offer.isHidden():
            self.suggested_card.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.offer.resume.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_record(self, record: Record) -> None:
        self._grid.lead_with(self.suggested_card)
        self._greeting.setText(wording.greeting(self._shown_at.hour))
        self._suggestion.setText(wording.suggestion_line(self.suggested_card.preset, record.reason))
        self._week.show_week(record.week)
        self._balance.show_balance(record.held, record.balance)

    def _card(self, appearance: Appearance, preset: Preset) -> PresetCard:
        card = PresetCard(appearance, preset, self._services.motion)
        card.clicked.connect(lambda: self._on_card_clicked(card))
        card.minutes_chosen.connect(lambda n: self.fit_asked.emit(card.preset.plan.routine, n))
        return card

    def _on_card_clicked(self, card: PresetCard) -> None:
        """Hand on the plan that is shown, made again where an hour has passed since."""
        self.refresh_if_late()
        self.plan_chosen.emit(card.preset.plan)

    def _lay_out(self) -> None:
        texts = widget_of(in_column(self._greeting, self._suggestion, spacing=4))
        head = beside(texts, self._week, spacing=24)
        left, top, right, bottom = MARGINS
        self.column.setContentsMargins(left - RING, top, right - RING, bottom)
        self.column.addLayout(_in_line_with_cards(self.offer))
        self.column.addLayout(_in_line_with_cards(head))
        self.column.addWidget(self._grid)
        self.column.addLayout(_in_line_with_cards(self._balance))
        self.column.addStretch(1)


def _in_line_with_cards(part: QWidget | QLayout) -> QVBoxLayout:
    """`part` with the same edges as the cards, which keep room around them for their ring."""
    return in_column(part, margins=(RING, 0, RING, 0))


class BalanceCard(Card):
    """Left and right over 28 days: a sentence, and a bar where there is something to show."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._sentence = label(role=Role.MUTED, wraps=True)
        self._bar = BalanceBar(appearance)
        title = label(self.tr("Left and right, last 28 days"), Role.STRONG, wraps=True)
        texts = widget_of(in_column(title, self._sentence, spacing=4))
        in_column(beside(texts, self._bar, spacing=24), on=self, margins=CARD_MARGINS)

    def show_balance(self, held: Held, sentence: str) -> None:
        """Show `held` and what it means."""
        self._sentence.setText(sentence)
        self._bar.show_held(held)
        self._bar.setVisible(held.total > 0)


class Record(Struct, frozen=True):
    """The routines as they would start now, why one is suggested, the week, left and right."""

    presets: tuple[Preset, ...]
    reason: Reason
    week: ThisWeek
    held: Held
    balance: str


def read_record(services: Services, now: datetime) -> Record:
    """What the journal says at `now`, local time."""
    habits = services.habits()
    settings = services.settings.settings
    choice = suggest(services.library, now.hour, habits)
    shown = presets(services, habits, choice.routine.id)
    held, sentence = Held.of(habits.balance()), balance_sentence(habits)
    if held.total:
        plan = next(each.plan for each in shown if each.suggested)
        asked = services.first_side is not None
        follows = next_sentence(plan, habits, settings.session.first_side, asked=asked)
        sentence = f"{sentence} {follows}".rstrip()
    return Record(shown, choice.reason, services.this_week(), held, sentence)
