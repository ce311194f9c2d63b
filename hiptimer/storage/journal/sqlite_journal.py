"""All sessions in one SQLite file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime

from msgspec.structs import replace

from hiptimer.journal.in_memory import InMemoryJournal
from hiptimer.journal.ports import (
    ALL,
    Done,
    Journal,
    Merged,
    SessionLine,
    SessionStore,
    keep,
    known,
    merge,
    settle_cut_off,
)
from hiptimer.journal.records import (
    Entry,
    SessionBegun,
    SessionEnded,
    SessionRecord,
    Unfinished,
)
from hiptimer.journal.sums import Completion, DayTotal, ExerciseTally
from hiptimer.messages import Message
from hiptimer.storage.journal import others, queries
from hiptimer.storage.journal.connecting import JournalConnection
from hiptimer.storage.journal.database import Database
from hiptimer.storage.journal.disk_faults import Fault
from hiptimer.storage.journal.notices import Notices
from hiptimer.storage.journal.sessions import StoreInFile

BATCH = 100


class SqliteJournal(Journal):
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
        with self._database.writing() as connection:
            self._follow(connection, entry)
            keep(StoreInFile(connection), entry)
        self._under_way.write(entry)
        if self._database.is_pulled_away:
            self._database.open()
        if isinstance(entry, SessionEnded):
            self._database.settle()

    def days(self, first: date, last: date, *, until: datetime | None = None) -> Sequence[DayTotal]:
        """The totals of the days on which there was a session, by date."""
        return self._asked(queries.day_totals, first, last, until)

    def tallies(
        self, first: date, last: date, *, until: datetime | None = None
    ) -> Sequence[ExerciseTally]:
        """The work on each exercise on each day, by date."""
        return self._asked(queries.exercise_tallies, first, last, until)

    def lines(self, first: date, last: date, *, limit: int = ALL) -> Sequence[SessionLine]:
        """The sessions of those days, the newest first."""
        return self._asked(queries.lines, first, last, limit)

    def last(
        self, routine: str | None = None, *, until: datetime | None = None
    ) -> SessionLine | None:
        """The latest session that counts, of `routine` or of any."""
        return self._asked(queries.latest, routine, until)

    def first_day(self, *, until: datetime | None = None) -> date | None:
        """The first day that is part of a sum."""
        return self._asked(queries.first_day, until)

    def completions(self, *, until: datetime | None = None) -> Sequence[Completion]:
        """Which drills were completed, in how many sessions that count."""
        return self._asked(queries.completions, until)

    def session(self, session_id: str) -> SessionRecord | None:
        """One session with its steps and pauses."""
        with self._database.reading() as connection:
            found = StoreInFile(connection).find(session_id)
            return None if found is None or found.deleted else found

    def unfinished(
        self, *, now: datetime | None = None, speed: float | None = None
    ) -> Unfinished | None:
        """The latest session that was cut off or stopped here; older ones are closed."""
        with self._database.reading() as connection:
            if not StoreInFile(connection, self._computer).cut_off():
                return None
        with self._database.writing() as connection:
            return settle_cut_off(StoreInFile(connection, self._computer), now, speed)

    def records(self) -> Iterator[SessionRecord]:
        """Every session, deleted ones too, the oldest first."""
        with self._database.reading() as connection:
            keys = [
                key for (key,) in connection.rows("SELECT id FROM session ORDER BY instant, id")
            ]
        for start in range(0, len(keys), BATCH):
            with self._database.reading() as connection:
                batch = [StoreInFile(connection).find(key) for key in keys[start : start + BATCH]]
            yield from filter(None, batch)

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

    def _asked(self, query: Callable[..., Done], *wishes: object) -> Done:
        with self._database.reading() as connection:
            return query(connection, *wishes)

    def _changed(self, change: Callable[[SessionStore], Done]) -> Done:
        # It is made once more where it went into a file that is gone.
        with self._database.writing() as connection:
            done = change(StoreInFile(connection))
        if self._database.is_pulled_away:
            with self._database.writing() as connection:
                change(StoreInFile(connection))
        self._database.settle()
        return done

    def _follow(self, connection: JournalConnection, entry: Entry) -> None:
        """Remember the session of `entry` as it is before that is kept."""
        if isinstance(entry, SessionBegun):
            self._under_way = InMemoryJournal()
        elif self._under_way.session(entry.session) is None:
            self._under_way = InMemoryJournal([known(StoreInFile(connection), entry.session)])

    def _bring_back(self, connection: JournalConnection) -> None:
        """Keep the session under way as it is remembered, where the file knows less of it."""
        store = StoreInFile(connection)
        for session in self._under_way.records():
            merge(store, [session])
            unfinished = self._under_way.unfinished()
            if unfinished is not None:
                store.follow(session.id, unfinished.plan, unfinished.place)
