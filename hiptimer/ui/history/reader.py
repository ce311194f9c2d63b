"""What the History page looks at, and the reading of it. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hiptimer.journal.tallies import DayTotal
from hiptimer.journal.this_week import ThisWeek
from hiptimer.ui.history.session_feed import SessionFeed
from hiptimer.ui.history.snapshot import BodySnapshot, Snapshot, read_body, snapshot_of
from hiptimer.ui.history.spans import (
    Span,
    SpanChoice,
    calendar_span,
    choice_for,
    span_of,
    years_of,
)
from hiptimer.ui.services import Services


class Reader:
    """What is chosen, and what the journal has of it.

    `year` is that of the calendar, None for the last twelve months; `day` is the one whose
    sessions are listed, None for those of the span. Whatever reads raises
    `JournalUnavailableError`, except for `week`.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._chosen: SpanChoice | None = None
        self.year: int | None = None
        self.day: date | None = None
        self.now = services.now()
        self._first_day: date | None = None

    @property
    def today(self) -> date:
        """The date of the last look."""
        return self.now.date()

    @property
    def choice(self) -> SpanChoice:
        """The span that was chosen; until one is, as much as there is something to see of."""
        return self._chosen or choice_for(self.today, self._first_day, self.first_weekday)

    @choice.setter
    def choice(self, choice: SpanChoice) -> None:
        self._chosen = choice

    @property
    def span(self) -> Span:
        """The days that are looked at."""
        return span_of(self.choice, self.today, self._first_day, self.first_weekday)

    @property
    def years(self) -> tuple[int, ...]:
        """The years that the calendar can show."""
        return years_of(self._first_day, self.today)

    def finds_sessions(self) -> bool:
        """Look at the time and the journal anew; whether there is any session in it."""
        self.now = self._services.now()
        journal = self._services.journal
        self._first_day = journal.first_day(until=self.now)
        # One that is in no sum, a demonstration perhaps, is still one to list.
        return self._first_day is not None or bool(journal.lines(date.min, date.max, limit=1))

    def week(self) -> ThisWeek:
        """This week against its goal."""
        return self._services.this_week()

    def nothing(self) -> Snapshot:
        """The span without anything in it."""
        return snapshot_of((), self.span, self.first_weekday)

    def snapshot(self) -> Snapshot:
        """The days and weeks of the span."""
        span = self.span
        days = self._services.journal.days(span.first, span.last, until=self.now)
        return snapshot_of(days, span, self.first_weekday, self._first_day)

    def body(self) -> BodySnapshot:
        """What the work of the span was for."""
        return read_body(self._services.journal, self.span, self.now, self._services.library)

    def calendar(self, known: Snapshot) -> tuple[Span, Sequence[DayTotal]]:
        """The days of the calendar; those that `known` has are not read again."""
        span = calendar_span(self.year, self.today, self.first_weekday)
        if known.span.first <= span.first and span.last <= known.span.last:
            return span, known.days
        return span, self._services.journal.days(span.first, span.last, until=self.now)

    def feed(self) -> SessionFeed:
        """The sessions to list."""
        if self.day is not None:
            return SessionFeed(self._services.journal, self.day, self.day)
        # To the end of all days: a clock that was wrong must not hide a session.
        return SessionFeed(self._services.journal, self.span.first, date.max)

    @property
    def first_weekday(self) -> int:
        """The day on which a week begins, 0 for Monday."""
        return self._services.first_weekday()
