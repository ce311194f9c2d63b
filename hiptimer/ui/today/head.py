"""The top of Today: the greeting, the day, and what is offered beside them in chips."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from hiptimer.journal.habits import ThisWeek
from hiptimer.journal.measuring_offer import Occasion, Offer
from hiptimer.local_time import local
from hiptimer.settings.programme import Programme
from hiptimer.texts import shortened
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.today import wording
from hiptimer.ui.today.wording import race_in, week_of_plan
from hiptimer.ui.widgets.calendar_names import day_seen_from
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, flow, in_column, widget_of
from hiptimer.ui.widgets.measuring_line import offer_words
from hiptimer.ui.widgets.week_text import this_week

LONGEST_NAME, LARGE_TEXT = 36, 1.5


class Head(QWidget):
    """`week` leads to what was done, `plan` to the plan, `again` starts the last one once more."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._now: datetime | None = None
        self._greeting = label(role=Role.TITLE, wraps=True)
        self._day = label(role=Role.MUTED, wraps=True)
        self.again = IconButton(appearance, IconName.RESTART, look="head-chip")
        self.week = IconButton(appearance, IconName.HISTORY, look="head-chip")
        self.plan = IconButton(appearance, IconName.PLAN, look="head-chip")
        self.race = IconButton(appearance, IconName.FLAG, look="head-chip")
        words = self.tr("Measure your hips")
        self.measure = IconButton(appearance, IconName.RULER, words, look="head-chip")
        chips = (self.again, self.week, self.measure, self.plan, self.race)
        for chip in chips:
            chip.setProperty("bare", False)
        texts = widget_of(in_column(self._greeting, self._day, spacing=2))
        beside(texts, widget_of(flow(*chips)), on=self, spacing=20)
        appearance.changed.connect(self._fit)

    def show_day(self, now: datetime, done: str, week: ThisWeek) -> None:
        """Greet, and say how the week stands."""
        self._now = now
        self._greeting.setText(wording.greeting(now.hour))
        self._day.setText(wording.day_line(now, done, week))
        self.week.setText(this_week(week))
        self.week.setToolTip(wording.week_tip(week))
        self.week.setAccessibleDescription(wording.week_spoken(week))

    def show_plan(self, programme: Programme | None, today: date) -> None:
        """Say where in the plan today is, and how long it is to the race; or offer to make one."""
        if programme is None:
            self.plan.setText(self.tr("Make a plan"))
            self.plan.setToolTip(self.tr("Weeks of short sessions around your runs"))
        else:
            self.plan.setText(week_of_plan(programme, today))
            self.plan.setToolTip(self.tr("Show the plan"))
        race = race_in(programme, today) if programme is not None else ""
        self.race.setText(race)
        self.race.setToolTip(self.tr("Show the plan"))
        self._fit()

    def _fit(self) -> None:
        """Leave large text the room for the answer below: the sidebar leads to the plan as well."""
        is_large = self._appearance.theme.scale >= LARGE_TEXT
        self.race.setVisible(bool(self.race.text()) and not is_large)
        self.plan.setVisible(bool(self.plan.text()) and not is_large)

    def show_measuring(self, offer: Offer | None) -> None:
        """Offer to measure again, where somebody has begun and it is due."""
        is_due = offer is not None and offer.occasion is not Occasion.FIRST
        self.measure.setVisible(is_due)
        self.measure.setToolTip(offer_words(offer) if is_due else "")

    def show_again(self, name: str, done_on: datetime | None) -> None:
        """Offer that routine once more, or none."""
        self.again.setVisible(bool(name))
        if name and done_on is not None and self._now is not None:
            words = self.tr("Again: {name}").format(name=shortened(name, LONGEST_NAME))
            self.again.setText(words)
            day = day_seen_from(self._now.date(), local(done_on, self._now.tzinfo).date())
            tip = self.tr("Your last session ({day}). This starts it once more.")
            self.again.setToolTip(tip.format(day=day))
            self.again.setAccessibleDescription(self.again.toolTip())
