"""The first screen: what to do now, what the hips got this week, every routine by its moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from hiptimer.journal.asking import Rest, building_up, is_all_off, rest_today
from hiptimer.journal.dose import Area, Dose, dose_of_week
from hiptimer.journal.habits import Habits, ThisWeek
from hiptimer.journal.programme.weeks import PlannedWeek
from hiptimer.journal.records import Unfinished
from hiptimer.journal.soreness import Care, Feels
from hiptimer.journal.suggesting import (
    FIRST_MINUTES,
    FirstSession,
    Planned,
    Suggestion,
    done_today,
    is_enough,
)
from hiptimer.training.sides import capitalised
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import BETWEEN_CARDS
from hiptimer.ui.services import Services
from hiptimer.ui.today.cards import RING
from hiptimer.ui.today.head import Head
from hiptimer.ui.today.hero import Answer, Hero
from hiptimer.ui.today.hips_card import AnswerAndProof, HipsCard
from hiptimer.ui.today.moments import Filling, Moments
from hiptimer.ui.today.presets import Preset, by_occasion, presets
from hiptimer.ui.today.resume_card import ResumeCard
from hiptimer.ui.widgets.balance_bar import balance_sentence, next_sentence
from hiptimer.ui.widgets.calendar_names import day_to_come
from hiptimer.ui.widgets.feels import keep_report, take_back
from hiptimer.ui.widgets.layouts import in_column
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage
from hiptimer.ui.widgets.shortcuts import ENTER


class TodayPage(ScrollPage):
    """Reads the journal once each time that it is brought up to date.

    `offer` is the card that offers to resume a session; who shows it hears the answer from it.
    """

    plan_chosen = Signal(object)
    """A person wants to start a routine; the value is its `Plan`, as it is shown."""

    fit_asked = Signal(str, int)
    """A person wants to start a routine in so many minutes; the values are its id and these."""

    answer_inside = Signal(object)
    """A person wants to see what is in the answer: the id of a routine, or a `Routine` in doses."""

    look_inside = Signal(str)
    """A person wants to see what is in a routine before it starts; the value is its id."""

    build_asked = Signal()
    """A person wants to make a routine of their own; it takes no value."""

    measuring_asked = Signal()
    """A person wants to measure their hips; it takes no value."""

    progress_asked = Signal()
    """A person wants to see what they did; it takes no value."""

    plan_asked = Signal()
    """A person wants to see the plan of weeks, or to make one; it takes no value."""

    def __init__(
        self, services: Services, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._shown_at = services.now()
        self.offer = ResumeCard(services, appearance)
        self.head = Head(appearance)
        self.hero = Hero(appearance, services.motion, services.clock.now)
        self._hips = HipsCard(appearance)
        record = read_record(services, self._shown_at)
        shown = by_occasion(record.presets)
        self.moments = Moments(appearance, shown, services.motion, services.clock.now)
        self._record = record
        self._lay_out(appearance)
        self._show_record()
        self._connect()

    @property
    def suggested(self) -> Preset:
        """The session that the first card suggests."""
        return self._record.answer.preset

    def refresh(self) -> None:
        """Bring lengths, suggestion, greeting, week and sides up to date."""
        self._shown_at = self._services.now()
        self._record = read_record(self._services, self._shown_at)
        self.moments.show_presets(by_occasion(self._record.presets))
        had_focus = self.hero.first.hasFocus()
        self._show_record()
        if had_focus:
            self._focus_first()

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
        """The first card is shown with the greeting above it."""
        if self.hero.isAncestorOf(part) and self.offer.isHidden():
            self.verticalScrollBar().setValue(0)
        else:
            super().keep_in_sight(part)

    def put(self, part: QWidget, place: int) -> None:
        """In a window of another size too: what is above the first card is seen with it."""
        if self.hero.isAncestorOf(part):
            self.verticalScrollBar().setValue(0)
        else:
            super().put(part, place)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus where Enter goes on, or starts what is suggested."""
        super().showEvent(event)
        if not event.spontaneous():
            self._focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that nobody else wants does the same."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        else:
            self._first().click()

    def _first(self) -> QPushButton:
        return self.hero.first if self.offer.isHidden() else self.offer.resume

    def _focus_first(self) -> None:
        self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_record(self) -> None:
        record = self._record
        self.head.show_day(self._shown_at, record.done, record.week)
        programme = self._services.settings.settings.programme
        self.head.show_plan(programme, self._shown_at.date())
        self.head.show_measuring(self._services.measuring_offer())
        self.head.show_again(record.again.plan.name if record.again else "", record.again_on)
        self.hero.show_answer(record.answer)
        self._hips.show_dose(record.dose, record.starts, record.building_up)
        self._hips.asks.may_take_back = record.has_said
        self._hips.see.setVisible(bool(record.answer.heed.on(Care.OFF)))

    def _connect(self) -> None:
        settings = self._services.settings
        settings.sessions_changed.connect(self.refresh)
        self.offer.answered.connect(self.refresh)
        self.offer.offered.connect(self.show_offer)
        self.head.week.clicked.connect(self.progress_asked)
        self.head.plan.clicked.connect(self.plan_asked)
        self.head.measure.clicked.connect(self.measuring_asked)
        self.head.race.clicked.connect(self.plan_asked)
        self.head.again.clicked.connect(self._on_again)
        self._hips.asks.answered.connect(self._on_felt)
        self._hips.asks.taken_back.connect(self._on_felt_nothing)
        self.hero.start_asked.connect(self._on_hero_start)
        self.hero.inside_asked.connect(self._on_answer_inside)
        self.moments.look_inside.connect(lambda each: self.look_inside.emit(each.routine))
        self.moments.start_asked.connect(lambda each: self._start(each.routine))
        self.moments.minutes_chosen.connect(lambda each, n: self.fit_asked.emit(each.routine, n))
        self.moments.liked.connect(self._on_liked)
        self.moments.build.clicked.connect(self.build_asked)

    def _on_hero_start(self) -> None:
        self.refresh_if_late()
        self.plan_chosen.emit(self.suggested.plan)

    def _on_felt(self, feels: Feels, areas: Sequence[Area]) -> None:
        services = self._services
        said = keep_report(services.journal, services.now(), feels, areas)
        self.refresh()
        self._hips.note(said)

    def _on_felt_nothing(self) -> None:
        take_back(self._services.journal, self._services.now())
        self.refresh()
        self._hips.note("")

    def _on_answer_inside(self) -> None:
        found = self._record.answer.found
        self.answer_inside.emit(found.routine if found.is_dosed else found.routine.id)

    def _on_again(self) -> None:
        if self._record.again is not None:
            self._start(self._record.again.routine)

    def _start(self, routine: str) -> None:
        """Hand on the plan that is shown, made again where an hour has passed since."""
        self.refresh_if_late()
        shown = next(each for each in self._record.presets if each.routine == routine)
        self.plan_chosen.emit(shown.plan)

    def _on_liked(self, preset: Preset, on: bool) -> None:
        model = self._services.settings
        you = model.settings.you
        kept = you.favourites | {preset.routine} if on else you.favourites - {preset.routine}
        model.replace(replace(model.settings, you=replace(you, favourites=kept)))

    def _lay_out(self, appearance: Appearance) -> None:
        answer = QWidget()
        first = AnswerAndProof(appearance, answer)
        first.setContentsMargins(RING, 0, RING, 0)
        first.addWidget(self.hero)
        first.addWidget(self._hips)
        left, top, right, bottom = MARGINS
        self.column.setContentsMargins(left - RING, top, right - RING, bottom // 2)
        self.column.setSpacing(BETWEEN_CARDS)
        for part in (self.offer, self.head):
            self.column.addLayout(_in_line_with_cards(part))
        filling = Filling(spacing=BETWEEN_CARDS)
        filling.addWidget(answer)
        filling.addWidget(self.moments)
        self.column.addLayout(filling, 1)


def _in_line_with_cards(part: QWidget | QLayout) -> QVBoxLayout:
    """`part` with the same edges as the cards, which keep room around them for their ring."""
    return in_column(part, margins=(RING, 0, RING, 0))


class Record(Struct, frozen=True):
    """What there is to show: the routines as they would start now, and what the journal says.

    `done` names what was done last today. `again` is what was done last, on `again_on`, where that
    is not what the answer is. `starts` says which side starts, where one is behind.
    """

    presets: tuple[Preset, ...]
    answer: Answer
    week: ThisWeek
    dose: Dose
    done: str
    starts: str
    again: Preset | None = None
    again_on: datetime | None = None
    building_up: int = 0
    has_said: bool = False


def read_record(services: Services, now: datetime) -> Record:
    """What the journal says at `now`, local time."""
    habits, week = services.habits(), services.this_week()
    shown = presets(services, habits)
    by_id = {each.routine: each for each in shown}
    weeks = services.weeks()
    found = services.suggestion(habits, weeks)
    rest, when, then = _rest(services, habits, week, weeks, found), "", habits
    if rest in {Rest.ENOUGH, Rest.PLANNED}:
        found, then = services.next_time(habits, weeks)
        if isinstance(found.reason, Planned):
            when = capitalised(day_to_come(habits.today, then.today))
    answer = _answer(services, then, found, by_id[found.routine.id])
    answer = replace(answer, rest=rest, when=when, heed=habits.heed)
    last, done = habits.last, done_today(services.library, habits)
    again = by_id.get(last.routine) if last else None
    return Record(
        presets=shown,
        answer=answer,
        week=week,
        dose=dose_of_week(habits.tallies, now.date(), services.library),
        done=done.name if done else "",
        starts=_starts(services, habits, answer),
        again=again if again and (rest or again.routine != answer.preset.routine) else None,
        again_on=last.started if last else None,
        building_up=building_up(weeks, now.date()),
        has_said=habits.has_said,
    )


def _answer(services: Services, habits: Habits, found: Suggestion, preset: Preset) -> Answer:
    """The suggested session; a first one is made short."""
    if isinstance(found.reason, FirstSession) and preset.minutes > FIRST_MINUTES:
        session = services.next_session(habits)
        fitted = session.fitted(found.routine.id, FIRST_MINUTES, services.first_side)
        explaining = session.explaining(fitted.routine, fitted.plan, services.first_side)
        preset = replace(preset, plan=fitted.plan, explaining=explaining)
        found = replace(found, routine=fitted.routine, is_dosed=True)
    elif found.is_dosed:
        preset = replace(preset, plan=services.plan_as_given(found.routine, habits))
    elif isinstance(found.reason, Planned):
        preset = replace(preset, plan=services.plan(found.routine.id, habits))
    return Answer(preset, found)


def _rest(
    services: Services,
    habits: Habits,
    week: ThisWeek,
    weeks: Sequence[PlannedWeek],
    found: Suggestion,
) -> Rest | None:
    """Why nothing is to be started today, if so."""
    routine = services.next_session(habits).as_done(found.routine)
    if is_all_off(routine, habits.heed, services.library):
        return Rest.HURTS
    if isinstance(found.reason, Planned):
        return None
    rest = rest_today(weeks, habits.today, services.library, habits.heed)
    is_done = rest in {None, Rest.PLANNED} and is_enough(habits, week, services.library)
    return Rest.ENOUGH if is_done else rest


def _starts(services: Services, habits: Habits, answer: Answer) -> str:
    longer = balance_sentence(habits)
    if not longer or answer.rest:
        return ""
    choice = services.settings.settings.session.first_side
    asked = services.first_side is not None
    return f"{longer} {next_sentence(answer.preset.plan, habits, choice, asked=asked)}".rstrip()
