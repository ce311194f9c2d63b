"""All sessions in one SQLite file; fulfils `journal.ports.Journal`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from msgspec.structs import replace

from hiptimer.journal.entries import Entry, SessionBegun, SessionEnded
from hiptimer.journal.ports import Merged, SessionLine
from hiptimer.journal.records import LONGEST_NOTE, Feeling, SessionRecord, Unfinished
from hiptimer.journal.tallies import DayTotal, ExerciseTally
from hiptimer.storage.journal import listing, others, sessions, totals, under_way, writing
from hiptimer.storage.journal.database import Database

BATCH = 100


class SqliteJournal:
    """The journal of `computer`. `messages` are told to the person once.

    Every method raises `JournalUnavailableError`; the next call may work again.
    """

    def __init__(self, database: Database, computer: str, messages: Sequence[str] = ()) -> None:
        self._database = database
        self._computer = computer
        self.messages = messages

    def write(self, entry: Entry) -> None:
        """Keep `entry`, so that it survives a power cut."""
        if isinstance(entry, SessionBegun) and not entry.session.computer:
            entry = replace(entry, session=replace(entry.session, computer=self._computer))
        with self._database.writing() as book:
            writing.keep(book, entry)
        if isinstance(entry, SessionEnded):
            self._database.settle()

    def days(self, first: date, last: date, *, until: datetime | None = None) -> Sequence[DayTotal]:
        """The totals of the days on which there was a session, by date."""
        with self._database.reading() as book:
            return totals.day_totals(book, first, last, until)

    def tallies(
        self, first: date, last: date, *, until: datetime | None = None
    ) -> Sequence[ExerciseTally]:
        """The work on each exercise on each day, by date."""
        with self._database.reading() as book:
            return totals.exercise_tallies(book, first, last, until)

    def lines(self, first: date, last: date, *, limit: int = 200) -> Sequence[SessionLine]:
        """The sessions of those days, the newest first."""
        with self._database.reading() as book:
            return listing.lines(book, first, last, limit)

    def last(
        self, routine: str | None = None, *, until: datetime | None = None
    ) -> SessionLine | None:
        """The latest session that counts, of `routine` or of any."""
        with self._database.reading() as book:
            return listing.latest(book, routine, until)

    def first_day(self, *, until: datetime | None = None) -> date | None:
        """The first day that is part of a sum."""
        with self._database.reading() as book:
            return totals.first_day(book, until)

    def session(self, session_id: str) -> SessionRecord | None:
        """One session with its steps and pauses."""
        with self._database.reading() as book:
            key = sessions.find(book, session_id)
            found = None if key is None else sessions.read_session(book, key)
            return None if found is None or found.deleted else found

    def unfinished(
        self, *, now: datetime | None = None, speed: float | None = None
    ) -> Unfinished | None:
        """The latest session that was cut off or stopped here; older ones are closed."""
        with self._database.reading() as book:
            if not under_way.cut_off(book, self._computer):
                return None
        with self._database.writing() as book:
            return under_way.settle_cut_off(book, self._computer, now, speed)

    def describe(self, session_id: str, feeling: Feeling | None, note: str) -> None:
        """Keep how a session felt."""
        self._revise(session_id, feeling=feeling, note=note[:LONGEST_NOTE])

    def delete(self, session_id: str) -> None:
        """Take a session away; `restore` brings it back."""
        self._revise(session_id, deleted=True)

    def restore(self, session_id: str) -> None:
        """Bring a deleted session back."""
        self._revise(session_id, deleted=False)

    def records(self) -> Iterator[SessionRecord]:
        """Every session, deleted ones too, the oldest first."""
        with self._database.reading() as book:
            keys = [key for (key,) in book.rows("SELECT id FROM session ORDER BY started, uuid")]
        for start in range(0, len(keys), BATCH):
            with self._database.reading() as book:
                batch = [sessions.read_session(book, key) for key in keys[start : start + BATCH]]
            yield from batch

    def merge(self, sessions: Iterable[SessionRecord]) -> Merged:
        """Take over sessions of another journal, none twice; of two copies see `joined`."""
        with self._database.writing() as book:
            merged = writing.merge(book, sessions)
        self._database.settle()
        return merged

    def merge_others(self) -> Merged:
        """Take over what other computers wrote in this folder since the last look."""
        merged = others.merge_others(self._database)
        self._database.settle()
        return merged

    def close(self) -> None:
        """Let go of the file, with nothing left beside it for a sync program to tear apart."""
        self._database.close()

    def _revise(self, session_id: str, **changes: object) -> None:
        with self._database.writing() as book:
            writing.revise(book, session_id, **changes)
        self._database.settle()
