"""All sessions in one SQLite file; what each method does is said in `journal.ports.Journal`.

Demonstrations and deleted sessions are in no sum. `until` is that of `Journal`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from hiptimer.journal.measuring import Reading
from hiptimer.journal.ports import (
    ALL,
    Done,
    Journal,
    JournalUnavailableError,
    Merged,
    SessionLine,
    SessionStore,
    keep,
    known,
    merge,
    settle_cut_off,
)
from hiptimer.journal.records import (
    LEAST_STRETCH_MS,
    Entry,
    SessionBegun,
    SessionEnded,
    SessionRecord,
    SideSums,
    Unfinished,
)
from hiptimer.journal.soreness import BodyReport
from hiptimer.journal.sums import DayTotal, ExerciseTally
from hiptimer.messages import Message
from hiptimer.session.compiling import Drill
from hiptimer.storage.journal import others
from hiptimer.storage.journal.connecting import JournalConnection
from hiptimer.storage.journal.database import Database, DatabaseInMemory
from hiptimer.storage.journal.disk_faults import Fault, damage_in_place_of
from hiptimer.storage.journal.notices import Notices
from hiptimer.storage.journal.rows import (
    EARLIEST,
    EPOCH,
    MICROSECOND,
    instant_of,
    record_of,
    select,
)
from hiptimer.storage.journal.sessions import StoreInFile

ENDLESS = 2**62
"""Later than any session, in microseconds since 1970."""
SUMMED = "deleted = 0 AND speed <= 1 AND +instant <= ?"
DAYS = (
    "SELECT day, sum(counts), sum(lasted), sum(on_left), sum(on_right), sum(on_both),"
    " sum({stretches}) FROM session"
    f" WHERE day BETWEEN ? AND ? AND {SUMMED} GROUP BY day ORDER BY day"
)
# What both sides held at once counts for each of them.
STRETCHES = (
    "counts AND (SELECT total(held * (1 + (side IS NULL))) FROM step"
    " WHERE step.session = session.id AND kind = 'work' AND exercise IN ({marks}))"
    f" >= {LEAST_STRETCH_MS}"
)
FIRST_DAY = f"SELECT day FROM session WHERE {SUMMED} ORDER BY day LIMIT 1"
# Of a shared odd number the first side has the larger half, as in StepRecord.work.
TALLIES = (
    "SELECT day, exercise,"
    " sum(CASE side WHEN 'left' THEN held - alternates * (held / 2)"
    " WHEN 'right' THEN alternates * (held / 2) ELSE 0 END),"
    " sum(CASE side WHEN 'right' THEN held - alternates * (held / 2)"
    " WHEN 'left' THEN alternates * (held / 2) ELSE 0 END),"
    " sum(CASE WHEN side IS NULL THEN held ELSE 0 END)"
    " FROM session CROSS JOIN step ON step.session = session.id"
    f" WHERE day BETWEEN ? AND ? AND {SUMMED} AND kind = 'work'"
    " GROUP BY day, exercise HAVING sum(held) > 0 ORDER BY day, exercise"
)
DRILL = "kind = 'work' AND exercise = :exercise AND variant IS :variant"
COMPLETED = (
    "SELECT id FROM"
    f" (SELECT DISTINCT session AS key FROM step WHERE outcome = 'completed' AND {DRILL})"
    " CROSS JOIN session ON id = key"
    " WHERE counts AND day > :after AND +instant <= :until AND NOT EXISTS"
    f" (SELECT 1 FROM step WHERE session = id AND {DRILL}"
    " GROUP BY item, side, round HAVING NOT max(outcome = 'completed')) LIMIT :times"
)
"""The index `step_completed` finds the first few sessions without a look at the others."""
NEWEST_FIRST = "ORDER BY instant DESC, id DESC LIMIT ?"


class SqliteJournal(Journal):
    """The journal of `computer`. `notices` are what is to be said to the person.

    Every method raises `JournalUnavailableError`; the next call may work again. It has as many
    methods as its port: cutting that would only give the window several objects for one file.
    """

    def __init__(self, database: Database, computer: str, notices: Notices) -> None:
        self._database = database
        self._computer = computer
        self._notices = notices
        self._under_way = DatabaseInMemory()
        """The session that is being recorded, in case the file is pulled away meanwhile."""
        database.bring_back = self._bring_back

    @property
    def messages(self) -> Sequence[Message]:
        return self._notices.all()

    def messages_shown(self) -> None:
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
        keep(StoreInFile(self._under_way.open()), entry)
        if self._database.is_pulled_away:
            self._database.open()
        if isinstance(entry, SessionEnded):
            self._database.settle()

    def days(
        self,
        first: date,
        last: date,
        *,
        until: datetime | None = None,
        holds: Collection[str] | None = None,
    ) -> Sequence[DayTotal]:
        stretches = "counts"
        if holds is not None:
            stretches = STRETCHES.format(marks=", ".join("?" * len(holds)))
        span = (str(first), str(last), _end(until))
        return self._found(_day_total, DAYS.format(stretches=stretches), *(holds or ()), *span)

    def tallies(
        self, first: date, last: date, *, until: datetime | None = None
    ) -> Sequence[ExerciseTally]:
        return self._found(_tally, TALLIES, str(first), str(last), _end(until))

    def lines(self, first: date, last: date, *, limit: int = ALL) -> Sequence[SessionLine]:
        # The index is by instant, not by day; no zone is as much as a day away from UTC.
        within = "instant BETWEEN ? AND ? AND day BETWEEN ? AND ? AND deleted = 0"
        span = (_midnight(first, -1), _midnight(last, 2), str(first), str(last))
        return self._found(_line, select("session", f"WHERE {within} {NEWEST_FIRST}"), *span, limit)

    def last(
        self, routine: str | None = None, *, until: datetime | None = None
    ) -> SessionLine | None:
        where, wanted = "INDEXED BY session_instant WHERE", ()
        if routine is not None:
            where, wanted = "WHERE routine = ? AND", (routine,)
        latest = select("session", f"{where} counts = 1 AND instant <= ? {NEWEST_FIRST}")
        return next(iter(self._found(_line, latest, *wanted, _end(until), 1)), None)

    def first_day(self, *, until: datetime | None = None) -> date | None:
        return next(iter(self._found(date.fromisoformat, FIRST_DAY, _end(until))), None)

    def has_completed(
        self, drill: Drill, times: int, *, after: date | None = None, until: datetime | None = None
    ) -> bool:
        of_drill = {"exercise": drill[0], "variant": drill[1]}
        when = {"after": str(after or ""), "until": _end(until)}
        with self._database.reading() as connection:
            found = connection.execute(COMPLETED, of_drill | when | {"times": times})
            return len(found.fetchall()) == times

    def session(self, session_id: str) -> SessionRecord | None:
        with self._database.reading() as connection:
            found = StoreInFile(connection).find(session_id)
            return None if found is None or found.deleted else found

    def unfinished(
        self, *, now: datetime | None = None, speed: float | None = None
    ) -> Unfinished | None:
        with self._database.reading() as connection:
            if not StoreInFile(connection, self._computer).cut_off():
                return None
        with self._database.writing() as connection:
            return settle_cut_off(StoreInFile(connection, self._computer), now, speed)

    def records(self) -> Iterator[SessionRecord]:
        with self._database.reading() as connection:
            return iter(StoreInFile(connection).records())

    def reports(self, since: date | None = None) -> Sequence[BodyReport]:
        instant = EARLIEST if since is None else _midnight(since, -1)
        with self._database.reading() as connection:
            return StoreInFile(connection).reports(instant)

    def readings(self) -> Sequence[Reading]:
        with self._database.reading() as connection:
            return StoreInFile(connection).readings()

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
        self._under_way.close()

    def _found(self, kind: Callable[..., Done], sql: str, *values: object) -> list[Done]:
        """What `kind` makes of each row that `sql` finds."""
        with (
            self._database.reading() as connection,
            damage_in_place_of(TypeError, ValueError, OverflowError),
        ):
            return [kind(*row) for row in connection.rows(sql, *values)]

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
            self._under_way.close()
        elif StoreInFile(self._under_way.open()).find(entry.session) is None:
            self._under_way.close()
            session = known(StoreInFile(connection), entry.session)
            StoreInFile(self._under_way.open()).put(session, None)

    def _bring_back(self, connection: JournalConnection) -> None:
        """Keep the session under way as it is remembered, where the file knows less of it."""
        store, remembered = StoreInFile(connection), StoreInFile(self._under_way.open())
        merge(store, remembered.records())
        for session, unfinished in remembered.cut_off():
            if unfinished is not None:
                store.follow(session.id, unfinished.plan, unfinished.place)


class UnkeptJournal(SqliteJournal):
    """Stands in where none can be kept, for `reason`: shows what happens in this program."""

    def __init__(self, reason: Message, computer: str, notices: Notices) -> None:
        super().__init__(DatabaseInMemory(), computer, notices)
        self.reason = reason

    def merge_others(self) -> Merged:
        """Take over nothing, as it could not be kept."""
        return Merged()

    def _changed(self, change: Callable[[SessionStore], Done]) -> Done:
        del change
        raise JournalUnavailableError(self.reason)


def _day_total(day: str, sessions: int, lasted: int, *sums: int) -> DayTotal:
    *work, stretches = map(int, sums)
    when = date.fromisoformat(day)
    return DayTotal(when, int(sessions), int(lasted), SideSums(*work), stretches)


def _tally(day: str, exercise: str, *work: int) -> ExerciseTally:
    return ExerciseTally(date.fromisoformat(day), exercise, SideSums(*map(int, work)))


def _line(*row: Any) -> SessionLine:
    *_, left, right, both, _, _ = row
    return record_of(SessionLine, "session", row, work=SideSums(left, right, both))


def _end(until: datetime | None) -> int:
    """After which instant a session is dated too late."""
    return ENDLESS if until is None else instant_of(until)


def _midnight(day: date, later: int) -> int:
    """Microseconds from 1970 to the UTC midnight that begins the day so many days `later`."""
    return (day.toordinal() + later - EPOCH.toordinal()) * (timedelta(days=1) // MICROSECOND)
