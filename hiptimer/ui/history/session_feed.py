"""The sessions of a span a page at a time, the newest first. Pure but for the journal it reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from hiptimer.journal.ports import Journal, SessionLine

PAGE = 60
FARTHEST_APART = timedelta(days=2)
"""Of two sessions the earlier one may have the later local day, where they lie zones apart."""


class SessionFeed:
    """Reads further back each time; sessions that a page before had are left out."""

    def __init__(self, journal: Journal, first: date, last: date, page: int = PAGE) -> None:
        self._journal = journal
        self._first = first
        self._last = last
        self._page = page
        self._known: dict[str, date] = {}
        self.is_complete = False

    def more(self) -> Sequence[SessionLine]:
        """The next sessions, none at the end. Raises `JournalUnavailableError`."""
        if self.is_complete:
            return ()
        again = sum(day <= self._last for day in self._known.values())
        wanted = again + self._page
        lines = self._journal.lines(self._first, self._last, limit=wanted)
        self.is_complete = len(lines) < wanted
        fresh = [line for line in lines if line.id not in self._known]
        self._known.update((line.id, line.started.date()) for line in fresh)
        if lines and lines[-1].started.date() < self._last - FARTHEST_APART:
            self._last = lines[-1].started.date() + FARTHEST_APART
        return fresh
