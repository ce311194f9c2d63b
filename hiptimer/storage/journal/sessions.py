"""The sessions in a file that is open, and what was said of the hips: `ports.SessionStore`."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import TypeVar

import msgspec

from hiptimer.journal.measuring import Reading
from hiptimer.journal.ports import CutOff, Said, later_said
from hiptimer.journal.records import (
    PauseRecord,
    Place,
    SessionRecord,
    StepRecord,
    Unfinished,
)
from hiptimer.journal.soreness import BodyReport
from hiptimer.session.plan import Plan
from hiptimer.storage.journal.connecting import JournalConnection
from hiptimer.storage.journal.disk_faults import DamagedRowError
from hiptimer.storage.journal.rows import (
    COLUMNS,
    EARLIEST,
    PAUSES,
    STEPS,
    insert,
    marks,
    place_of,
    place_row,
    plan_of,
    reading_of,
    record_of,
    report_of,
    row_of,
    said_of,
    said_row,
    sealed,
    select,
    session_row,
)

Part = TypeVar("Part", StepRecord, PauseRecord)
CUT_OFF = (
    "SELECT session FROM place UNION"
    " SELECT id FROM session WHERE state = 'running' AND computer = ?"
)
OF_SESSION = "WHERE session = ? ORDER BY number"


class StoreInFile:
    """The sessions in a file that is open; the transaction is the caller's.

    `computer` is the one whose sessions go on here. Raises `sqlite3.Error` and `DamagedRowError`.
    """

    def __init__(self, connection: JournalConnection, computer: str = "") -> None:
        self._connection = connection
        self._computer = computer

    def find(self, session_id: str) -> SessionRecord | None:
        head = self._connection.row(select("session", "WHERE id = ?"), session_id)
        if head is None:
            return None
        steps = self._connection.rows(select("step", OF_SESSION), session_id)
        pauses = self._connection.rows(select("pause", OF_SESSION), session_id)
        if (len(steps), len(pauses)) != head[STEPS : PAUSES + 1]:
            raise DamagedRowError("steps or pauses of a session are lost")
        return record_of(
            SessionRecord,
            "session",
            head,
            steps=tuple(record_of(StepRecord, "step", each) for each in steps),
            pauses=tuple(record_of(PauseRecord, "pause", each) for each in pauses),
        )

    def put(self, session: SessionRecord, known: SessionRecord | None) -> None:
        """Keep a session as it is now; `known` is what the file has of it so far."""
        if known is None:
            self._connection.execute(insert("session"), session_row(session))
        else:
            change = f"({', '.join(COLUMNS['session'])}) = ({marks('session')}) WHERE id = ?"
            self._connection.execute(
                f"UPDATE session SET {change}", (*session_row(session), session.id)
            )
        self._put_parts("step", session.id, session.steps, known.steps if known else ())
        self._put_parts("pause", session.id, session.pauses, known.pauses if known else ())

    def cut_off(self) -> list[CutOff]:
        """The sessions that are under way here or could go on, the oldest first."""
        keys = f"SELECT id FROM session WHERE id IN ({CUT_OFF}) ORDER BY instant, id"
        return [CutOff(each, self._unfinished(each)) for each in self._all(keys, self._computer)]

    def records(self) -> list[SessionRecord]:
        """Every session, deleted ones too, the oldest first."""
        return self._all("SELECT id FROM session ORDER BY instant, id")

    def follow(self, session_id: str, plan: Plan, place: Place) -> None:
        self.let_go(session_id)
        body = zlib.compress(msgspec.json.encode(plan))
        self._connection.execute(insert("plan"), sealed("plan", session_id, body))
        self._connection.execute(insert("place"), place_row(session_id, place))

    def stand(self, session_id: str, place: Place) -> None:
        """The session stands at `place` of its plan; nothing where it is not under way."""
        _, *row = place_row(session_id, place)
        change = "UPDATE place SET (step, elapsed, seal) = (?, ?, ?) WHERE session = ?"
        self._connection.execute(change, (*row, session_id))

    def let_go(self, session_id: str) -> None:
        self._connection.execute("DELETE FROM plan WHERE session = ?", (session_id,))
        self._connection.execute("DELETE FROM place WHERE session = ?", (session_id,))

    def reports(self, since: int = EARLIEST) -> list[BodyReport]:
        """What was said of the hips from the instant `since` on, deleted ones too, in order."""
        where = "WHERE instant >= ? ORDER BY instant, id"
        return [report_of(row) for row in self._connection.rows(select("report", where), since)]

    def readings(self) -> list[Reading]:
        """What was measured, deleted or not, in order."""
        rows = self._connection.rows(select("reading", "ORDER BY instant, id"))
        return [reading_of(row) for row in rows]

    def put_said(self, said: Said) -> bool:
        """Keep it as it was said last; whether that is news."""
        table = "reading" if isinstance(said, Reading) else "report"
        row = self._connection.row(select(table, "WHERE id = ?"), said.id)
        known = said_of(table, row) if row else None
        new = said if known is None else later_said(known, said)
        if new != known:
            self._connection.execute(f"DELETE FROM {table} WHERE id = ?", (said.id,))
            self._connection.execute(insert(table), said_row(new))
        return new != known

    def let_go_of_stopped(self) -> None:
        """No session that is not running goes on."""
        for table in ("plan", "place"):
            state = f"SELECT state FROM session WHERE id = {table}.session"
            self._connection.execute(f"DELETE FROM {table} WHERE ({state}) <> 'running'")

    def _all(self, keys: str, *values: object) -> list[SessionRecord]:
        found = (self.find(key) for (key,) in self._connection.rows(keys, *values))
        return [each for each in found if each is not None]

    def _put_parts(
        self, table: str, key: str, parts: Sequence[Part], known: Sequence[Part]
    ) -> None:
        """Keep steps or pauses from the first on that the file has not got like that."""
        pairs = enumerate(zip(parts, known, strict=False))
        changed = (number for number, (new, old) in pairs if new != old)
        same = next(changed, min(len(parts), len(known)))
        if same < len(known):
            rest = f"DELETE FROM {table} WHERE session = ? AND number >= ?"
            self._connection.execute(rest, (key, same))
        rows = (
            row_of(table, each, session=key, number=same + n) for n, each in enumerate(parts[same:])
        )
        self._connection.executemany(insert(table), rows)

    def _unfinished(self, session: SessionRecord) -> Unfinished | None:
        """All that is needed to go on, or None where that cannot be read any more."""
        plan = self._connection.row(select("plan", "WHERE session = ?"), session.id)
        place = self._connection.row(select("place", "WHERE session = ?"), session.id)
        try:
            return Unfinished(session, plan_of(plan), place_of(place)) if plan and place else None
        except DamagedRowError:
            return None
