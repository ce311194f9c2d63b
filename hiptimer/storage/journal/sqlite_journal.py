"""All sessions in one SQLite file; fulfils `journal.ports.Journal`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TypeVar

from msgspec.structs import replace

from hiptimer.journal.in_memory import InMemoryJournal
from hiptimer.journal.ports import Merged, SessionLine
from hiptimer.journal.records import (
    LONGEST_NOTE,
    Entry,
    Feeling,
    SessionBegun,
    SessionEnded,
    SessionRecord,
    SideSums,
    Unfinished,
)
from hiptimer.journal.sums import DayTotal, ExerciseTally
from hiptimer.messages import Message
from hiptimer.storage.journal import others, sessions, totals, under_way, writing
from hiptimer.storage.journal.book import Book, Row
from hiptimer.storage.journal.database import Database
from hiptimer.storage.journal.disk_faults import DamagedRowError, Fault
from hiptimer.storage.journal.notices import Notices
from hiptimer.storage.journal.stored_rows import (
    EPOCH,
    FEELINGS,
    MICROSECOND,
    SIDES,
    STATES,
    instant_and_zone,
    moment_of,
    named,
)
from hiptimer.storage.journal.totals import ENDLESS

BATCH = 100
Done = TypeVar("Done")


class SqliteJournal:
    """The journal of `computer`. `notices` are what is to be said to the person.

    Every method raises `JournalUnavailableError`; the next call may work again. It has as many
    methods as its port: what they do to the file is in the modules beside this one, and cutting the
    port would only give the window several objects for one file.
    """

    def __init__(self, database: Database, computer: str, notices: Notices) -> None:
        self._database = database
        self._computer = computer
        self._notices = notices
        self._under_way = InMemoryJournal()
        """The session that is being recorded, in case the file is pulled away meanwhile."""
        database.bring_back = self._bring_back

    @property
    def messages(self) -> Sequence[Message]:
        """What was wrong when it was opened, and before, until a window has shown it."""
        return self._notices.all()

    def messages_shown(self) -> None:
        """The messages were shown in a window, and need not be kept any longer."""
        self._notices.forget()

    def unprinted(self) -> Sequence[Message]:
        """What a command has to print: each message once, and damage that was met since."""
        if self._database.has_met_damage:
            self._notices.add(Fault.DAMAGED.value)
        return self._notices.unprinted()

    def write(self, entry: Entry) -> None:
        """Keep `entry`, so that it survives a power cut."""
        if isinstance(entry, SessionBegun) and not entry.session.computer:
            entry = replace(entry, session=replace(entry.session, computer=self._computer))
        with self._database.writing() as book:
            self._follow(book, entry)
            writing.keep(book, entry)
        self._under_way.write(entry)
        if self._database.is_pulled_away:
            self._database.open()
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
            return lines(book, first, last, limit)

    def last(
        self, routine: str | None = None, *, until: datetime | None = None
    ) -> SessionLine | None:
        """The latest session that counts, of `routine` or of any."""
        with self._database.reading() as book:
            return latest(book, routine, until)

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
        known = list(sessions)
        return self._changed(lambda book: writing.merge(book, known))

    def merge_others(self) -> Merged:
        """Take over what other computers wrote in this folder since the last look.

        `messages` say which of their journals was passed over, and why.
        """
        merged = others.merge_others(self._database, self._notices)
        self._database.settle()
        return merged

    def close(self) -> None:
        """Let go of the file, with nothing left beside it for a sync program to tear apart."""
        self._database.close()

    def _revise(self, session_id: str, **changes: object) -> None:
        self._changed(lambda book: writing.revise(book, session_id, **changes))

    def _changed(self, change: Callable[[Book], Done]) -> Done:
        """What `change` gave; it is made once more where it went into a file that is gone."""
        with self._database.writing() as book:
            done = change(book)
        if self._database.is_pulled_away:
            with self._database.writing() as book:
                change(book)
        self._database.settle()
        return done

    def _follow(self, book: Book, entry: Entry) -> None:
        """Remember the session of `entry` as it is before that is kept."""
        if isinstance(entry, SessionBegun):
            self._under_way = InMemoryJournal()
        elif self._under_way.session(entry.session) is None:
            key = sessions.known(book, entry.session)
            self._under_way = InMemoryJournal([sessions.read_session(book, key)])

    def _bring_back(self, book: Book) -> None:
        """Keep the session under way as it is remembered, where the file knows less of it."""
        for session in self._under_way.records():
            writing.merge(book, [session])
            unfinished = self._under_way.unfinished()
            if unfinished is not None:
                key = sessions.known(book, session.id)
                under_way.keep_plan(book, key, session.id, unfinished.plan, unfinished.place)


# The index is by instant, not by day; no zone is as much as a day away from UTC.
OF_DAYS = (
    "SELECT uuid, routine, name, started, zone, first_side, state, lasted, on_left, on_right,"
    " on_both, done, feeling, note, speed FROM session WHERE started BETWEEN ? AND ?"
    " AND day BETWEEN ? AND ? AND deleted = 0 ORDER BY started DESC, uuid DESC LIMIT ?"
)

LAST = (
    "SELECT uuid, routine, name, started, zone, first_side, state, lasted, on_left, on_right,"
    " on_both, done, feeling, note, speed FROM session INDEXED BY session_started"
    " WHERE done > 0 AND deleted = 0 AND started <= ? ORDER BY started DESC, uuid DESC LIMIT 1"
)

LAST_OF_ROUTINE = (
    "SELECT uuid, routine, name, started, zone, first_side, state, lasted, on_left, on_right,"
    " on_both, done, feeling, note, speed FROM session WHERE routine = ?"
    " AND done > 0 AND deleted = 0 AND started <= ? ORDER BY started DESC, uuid DESC LIMIT 1"
)


def lines(book: Book, first: date, last: date, limit: int) -> list[SessionLine]:
    """The sessions of those days, the newest first."""
    found = book.rows(
        OF_DAYS,
        _midnight(first, -1),
        _midnight(last, 2),
        first.toordinal(),
        last.toordinal(),
        limit,
    )
    return [_line(book, row) for row in found]


def latest(book: Book, routine: str | None, until: datetime | None) -> SessionLine | None:
    """The latest session that counts, of `routine` or of any; see `Journal` for `until`."""
    end = ENDLESS if until is None else instant_and_zone(until)[0]
    if routine is None:
        row = book.row(LAST, end)
    else:
        number = book.words.number_of_known(routine)
        row = None if number is None else book.row(LAST_OF_ROUTINE, number, end)
    return _line(book, row) if row else None


def _line(book: Book, row: Row) -> SessionLine:
    uuid, routine, name, started, zone, first_side, state, lasted, *rest = row
    *work, done, feeling, note, speed = rest
    try:
        return SessionLine(
            uuid.hex(),
            book.words.text(routine),
            book.words.text(name),
            moment_of(started, zone),
            named(SIDES, first_side),
            named(STATES, state),
            lasted,
            SideSums(*work),
            done > 0,
            None if feeling is None else named(FEELINGS, feeling),
            note,
            speed,
        )
    except (TypeError, ValueError, OverflowError) as error:
        message = "a session is not what was written"
        raise DamagedRowError(message) from error


def _midnight(day: date, later: int) -> int:
    """Microseconds from 1970 to the UTC midnight that begins the day so many days `later`."""
    return (day.toordinal() + later - EPOCH.toordinal()) * (timedelta(days=1) // MICROSECOND)
