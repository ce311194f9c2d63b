"""Whole sessions in an open file; fulfils `journal.ports.SessionStore`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from msgspec.structs import replace

from hiptimer.journal.ports import CutOff
from hiptimer.journal.records import Place, SessionRecord, Unfinished
from hiptimer.session.plan import Plan
from hiptimer.storage.journal.connecting import JournalConnection, Row
from hiptimer.storage.journal.disk_faults import DamagedRowError
from hiptimer.storage.journal.stored_rows import (
    PAUSES,
    STEPS,
    pause_of,
    pause_row,
    place_of,
    place_row,
    plan_of,
    plan_row,
    session_of,
    session_row,
    step_of,
    step_row,
)
from hiptimer.storage.journal.tables import insert, select, update

CUT_OFF = (
    "SELECT session FROM place UNION"
    " SELECT id FROM session WHERE state = 'running' AND computer = ?"
)
OF_SESSION = "WHERE session = ? ORDER BY number"
Part = TypeVar("Part")


class StoreInFile:
    """The sessions in a file that is open; the transaction is the caller's.

    `computer` is the one whose sessions go on here. Raises `sqlite3.Error` and `DamagedRowError`.
    """

    def __init__(self, connection: JournalConnection, computer: str = "") -> None:
        self._connection = connection
        self._computer = computer

    def find(self, session_id: str) -> SessionRecord | None:
        """One session with its steps and pauses."""
        head = self._connection.row(select("session", "WHERE id = ?"), session_id)
        if head is None:
            return None
        steps = self._connection.rows(select("step", OF_SESSION), session_id)
        pauses = self._connection.rows(select("pause", OF_SESSION), session_id)
        session = replace(
            session_of(head),
            steps=tuple(map(step_of, steps)),
            pauses=tuple(map(pause_of, pauses)),
        )
        if (len(steps), len(pauses)) != head[STEPS : PAUSES + 1]:
            message = "steps or pauses of a session are lost"
            raise DamagedRowError(message)
        return session

    def put(self, session: SessionRecord, known: SessionRecord | None) -> None:
        """Keep a session as it is now; `known` is what the file has of it so far."""
        row = session_row(session)
        if known is None:
            self._connection.execute(insert("session"), row)
        else:
            self._connection.execute(update("session", "id = ?"), (*row, session.id))
        self._put_parts("step", session.id, session.steps, known.steps if known else (), step_row)
        self._put_parts(
            "pause", session.id, session.pauses, known.pauses if known else (), pause_row
        )

    def cut_off(self) -> list[CutOff]:
        """The sessions that are under way here or could go on, the oldest first."""
        found: list[CutOff] = []
        for (key,) in self._connection.rows(CUT_OFF, self._computer):
            session = self.find(key)
            if session is not None:
                found.append(CutOff(session, self._unfinished(session)))
        return sorted(found, key=lambda each: (each.session.started, each.session.id))

    def follow(self, session_id: str, plan: Plan, place: Place) -> None:
        """The session follows `plan` from now on."""
        self.let_go(session_id)
        self._connection.execute(insert("plan"), plan_row(session_id, plan))
        self._connection.execute(insert("place"), place_row(session_id, place))

    def stand(self, session_id: str, place: Place) -> None:
        """The session stands at `place` of its plan; nothing where it is not under way."""
        _, *row = place_row(session_id, place)
        change = "UPDATE place SET (step, elapsed, seal) = (?, ?, ?) WHERE session = ?"
        self._connection.execute(change, (*row, session_id))

    def let_go(self, session_id: str) -> None:
        """The session does not go on."""
        self._connection.execute("DELETE FROM plan WHERE session = ?", (session_id,))
        self._connection.execute("DELETE FROM place WHERE session = ?", (session_id,))

    def let_go_of_stopped(self) -> None:
        """No session that is not running goes on."""
        for table in ("plan", "place"):
            state = f"SELECT state FROM session WHERE id = {table}.session"
            self._connection.execute(f"DELETE FROM {table} WHERE ({state}) <> 'running'")

    def _put_parts(
        self,
        table: str,
        key: str,
        parts: Sequence[Part],
        known: Sequence[Part],
        row_of: Callable[[str, int, Part], Row],
    ) -> None:
        """Keep steps or pauses from the first on that the file has not got like that."""
        pairs = enumerate(zip(parts, known, strict=False))
        changed = (number for number, (new, old) in pairs if new != old)
        same = next(changed, min(len(parts), len(known)))
        if same < len(known):
            rest = f"DELETE FROM {table} WHERE session = ? AND number >= ?"
            self._connection.execute(rest, (key, same))
        rows = (row_of(key, number, parts[number]) for number in range(same, len(parts)))
        self._connection.executemany(insert(table), rows)

    def _unfinished(self, session: SessionRecord) -> Unfinished | None:
        """All that is needed to go on, or None where that cannot be read any more."""
        plan = self._connection.row(select("plan", "WHERE session = ?"), session.id)
        place = self._connection.row(select("place", "WHERE session = ?"), session.id)
        try:
            return Unfinished(session, plan_of(plan), place_of(place)) if plan and place else None
        except DamagedRowError:
            return None
