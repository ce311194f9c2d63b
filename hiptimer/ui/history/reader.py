"""What the History page looks at, and the reading of it. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hiptimer.journal.tallies import DayTotal
from hiptimer.journal.this_week import ThisWeek, read_this_week
from hiptimer.ui.history.session_feed import SessionFeed
from hiptimer.ui.history.snapshot import BodySnapshot, Snapshot, read_body, read_snapshot
from hiptimer.ui.history.spans import Span, SpanChoice, calendar_span, span_of, years_of
from hiptimer.ui.services import Services


class Reader:
    """What is chosen, and what the journal has of it.

    `year` is that of the calendar, None for the last twelve months; `day` is the one whose
    sessions are listed, None for those of the span. Whatever reads raises
    `JournalUnavailableError`, except for `week`.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self.choice = SpanChoice.TWELVE_MONTHS
        self.year: int | None = None
        self.day: date | None = None
        self.today = services.now().date()
        self._first_day: date | None = None

    @property
    def span(self) -> Span:
        """The days that are looked at."""
        return span_of(self.choice, self.today, self._first_day)

    @property
    def years(self) -> tuple[int, ...]:
        """The years that the calendar can show."""
        return years_of(self._first_day, self.today)

    def finds_sessions(self) -> bool:
        """Look at today's date and the journal anew; whether there is any session in it."""
        self.today = self._services.now().date()
        self._first_day = self._services.journal.first_day()
        return self._first_day is not None

    def week(self) -> ThisWeek:
        """This week against its goal."""
        goal = self._services.settings.settings.goal.sessions
        return read_this_week(self._services.journal, self.today, goal)

    def snapshot(self) -> Snapshot:
        """The days and weeks of the span."""
        return read_snapshot(self._services.journal, self.span)

    def body(self) -> BodySnapshot:
        """What the work of the span was for."""
        return read_body(self._services.journal, self.span, self._services.library)

    def calendar(self, known: Snapshot) -> tuple[Span, Sequence[DayTotal]]:
        """The days of the calendar; those that `known` has are not read again."""
        span = calendar_span(self.year, self.today)
        if known.span.first <= span.first and span.last <= known.span.last:
            return span, known.days
        return span, self._services.journal.days(span.first, span.last)

    def feed(self) -> SessionFeed:
        """The sessions to list."""
        if self.day is not None:
            return SessionFeed(self._services.journal, self.day, self.day)
        # To the end of all days: a clock that was wrong must not hide a session.
        return SessionFeed(self._services.journal, self.span.first, date.max)
