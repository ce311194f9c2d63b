"""The first screen: a greeting, every routine one click away, the week, left and right."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMoveEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from hiptimer.journal.habits import ThisWeek
from hiptimer.journal.records import Unfinished
from hiptimer.journal.suggesting import Reason, suggest
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.today import wording
from hiptimer.ui.today.cards import RING, CardGrid, PresetCard
from hiptimer.ui.today.presets import Preset, presets
from hiptimer.ui.today.resume_card import ResumeCard
from hiptimer.ui.widgets import week_text
from hiptimer.ui.widgets.accessibility import PICTURE
from hiptimer.ui.widgets.balance_bar import BalanceBar, Held, balance_sentence, next_sentence
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.layouts import STRETCH, beside, in_column, widget_of
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage
from hiptimer.ui.widgets.shortcuts import ENTER

CARD_MARGINS = (18, 16, 18, 16)
DAYS = 7
SQUARE, GAP, RADIUS, OUTLINE = 26, 6, 7, 2
"""Pixels at 100 %."""
TODAY_GAP = 2


class TodayPage(ScrollPage):
    """Reads the journal once each time that it is brought up to date.

    `offer` is the card that offers to resume a session; who shows it hears the answer from it.
    """

    plan_chosen = Signal(object)
    """A person wants to start a routine; the value is its `Plan`, as its card shows it."""

    fit_asked = Signal(str, int)
    """A person wants to start a routine in so many minutes; the values are its id and these."""

    look_inside = Signal(str)
    """A person wants to see what is in a routine; the value is its id."""

    def __init__(
        self, services: Services, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._shown_at = services.now()
        self.offer = ResumeCard(services, appearance)
        self._greeting = label(role=Role.TITLE, wraps=True)
        self._suggestion = label(role=Role.MUTED, wraps=True)
        self._week = WeekStrip(appearance)
        record = read_record(services, self._shown_at)
        self._cards = [self._card(appearance, each) for each in record.presets]
        self._grid = CardGrid(appearance, self._cards)
        self._balance = BalanceCard(appearance)
        self._lay_out()
        self._show_record(record)
        services.settings.sessions_changed.connect(self.refresh)
        self.offer.answered.connect(self.refresh)
        self.offer.offered.connect(self.show_offer)

    @property
    def suggested_card(self) -> PresetCard:
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
            self.offer.show_offer(unfinished)
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


class WeekStrip(QWidget):
    """Empty until a week is shown. Its lines end where the page does, or start where it does."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._line = label(role=Role.MUTED)
        self._days = _Days(appearance)
        self._note = label(role=Role.SMALL)
        policy = self._note.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else all below moves when the goal is reached
        self._note.setSizePolicy(policy)
        parts = (self._line, self._days, self._note)
        at_right = ((part, Qt.AlignmentFlag.AlignRight) for part in parts)
        self._column = in_column(*at_right, STRETCH, on=self, spacing=6)

    def show_week(self, week: ThisWeek) -> None:
        note = week_text.week_note(week)
        self._line.setText(week_text.week_line(week))
        self._days.show_week(week)
        self._note.setText(note or " ")
        self._note.setVisible(bool(note))
        self._note.setMinimumHeight(max(map(self._height_as, (Role.SMALL, Role.CHANGED))))
        set_role(self._note, Role.CHANGED if week.is_reached else Role.SMALL)

    def _height_as(self, role: Role) -> int:
        set_role(self._note, role)
        return self._note.sizeHint().height()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Start at the left where the strip stands below the greeting."""
        super().moveEvent(event)
        around = self.parentWidget()
        below = around is not None and self.geometry().center().x() < around.width() / 2
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        for part in (self._line, self._days, self._note):
            self._column.setAlignment(part, side)


class _Days(Painted):
    """The squares: full where something was done, today's with an outline."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._week: ThisWeek | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_week(self, week: ThisWeek) -> None:
        self._week = week
        self.setAccessibleName(week_text.days_text(week))
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        width = DAYS * theme.px(SQUARE) + (DAYS - 1) * theme.px(GAP)
        return QSize(width, theme.px(SQUARE))

    def event(self, event: QEvent) -> bool:
        """Name the day under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._week:
            for place in range(DAYS):
                if self._square(place).contains(event.pos()):
                    QToolTip.showText(event.globalPos(), week_text.day_text(self._week, place))
                    return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._week is None:
            return
        tokens, painter = self.theme.tokens, smooth_painter(self)
        for place, sessions in enumerate(self._week.sessions):
            square, radius = self._square(place), float(self.theme.px(RADIUS))
            if place == self._week.place_of_today:
                inset = OUTLINE / 2
                frame = square.adjusted(inset, inset, -inset, -inset)
                draw_rounded(painter, frame, radius - inset, line=tokens.brand, width=OUTLINE)
                inset = float(OUTLINE + TODAY_GAP)
                square, radius = square.adjusted(inset, inset, -inset, -inset), radius - inset
            if sessions or tokens.line != tokens.ink:
                colour = tokens.brand if sessions else tokens.line
                draw_rounded(painter, square, radius, fill=colour)
            else:  # an outline, as lines are as strong as ink
                outline = square.adjusted(0.5, 0.5, -0.5, -0.5)
                draw_rounded(painter, outline, radius, line=tokens.line)

    def _square(self, place: int) -> QRectF:
        theme = self.theme
        side = theme.px(SQUARE)
        return QRectF(place * (side + theme.px(GAP)), 0, side, side)


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
