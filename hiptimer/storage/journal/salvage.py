"""Reads what can still be read of a damaged journal, page by page.

It does without the trees that lead to the pages, so a lost page costs what was on it and no more.
Each row must match its seal: nothing comes back that was never written. Of a session that is found
more than once (in an older state, on a page that is free by now) all copies are joined.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from pathlib import Path
from typing import TypeVar

from hiptimer.journal.ports import CutOff
from hiptimer.journal.records import Place, SessionRecord, SessionState, Unfinished, joined
from hiptimer.storage.journal.connecting import JournalConnection, Row
from hiptimer.storage.journal.disk_faults import DamagedRowError
from hiptimer.storage.journal.names import companion
from hiptimer.storage.journal.older import OlderRows
from hiptimer.storage.journal.raw_pages import pages_of, pages_of_log, rows_on
from hiptimer.storage.journal.sessions import StoreInFile
from hiptimer.storage.journal.stored_rows import (
    SPEED,
    mended_session_of,
    pause_of,
    place_of,
    plan_of,
    step_of,
)
from hiptimer.storage.journal.tables import COLUMNS, sealed

TABLES = {len(COLUMNS[table]): table for table in COLUMNS if table != "other"}
Part = TypeVar("Part")


class FoundRows:
    """Everything that is sealed as a row of ours, by table and session."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self._rows: defaultdict[str, defaultdict[str, dict[Row, None]]] = defaultdict(
            lambda: defaultdict(dict)
        )
        for row in rows:
            self.take(row)

    def take(self, row: Row) -> None:
        """Keep `row` where it belongs."""
        table = TABLES.get(len(row))
        if table == "session" and isinstance(row[SPEED], int):
            # On a page a whole number stands for a fraction where there is none.
            row = (*row[:SPEED], float(row[SPEED]), *row[SPEED + 1 :])
        # Of a session more may be known once its steps are there.
        is_sound = table == "session" or (table and row == sealed(table, *row[:-1]))
        if table and is_sound and isinstance(row[0], str):
            self._rows[table][row[0]][row] = None

    def sessions(self) -> Iterator[CutOff]:
        """Each session once, with the steps and pauses that were found."""
        for key, heads in self._rows["session"].items():
            steps = self._parts("step", key, step_of)
            pauses = self._parts("pause", key, pause_of)
            found = _decoded(heads, lambda row: mended_session_of(row, steps, pauses))  # noqa: B023 - used at once
            if found:
                session = reduce(joined, found)
                yield CutOff(session, self._unfinished(session))

    def _parts(self, table: str, key: str, decode: Callable[[Row], Part]) -> tuple[Part, ...]:
        """The steps or pauses of a session, in order."""
        parts = {row[1]: row for row in self._rows[table][key]}
        return tuple(_decoded((parts[number] for number in sorted(parts)), decode))

    def _unfinished(self, session: SessionRecord) -> Unfinished | None:
        """How to go on with a session; from the latest of the places where it stood."""
        places = _decoded(self._rows["place"][session.id], place_of)
        plans = _decoded(self._rows["plan"][session.id], plan_of)
        if not places or not plans:
            return None
        return Unfinished(session, plans[-1], max(places, key=_progress))


def salvaged(path: Path) -> Iterator[CutOff]:
    """The sessions of a damaged journal, each once. Raises `OSError` where it cannot be read."""
    found, older = FoundRows(), OlderRows()
    log = companion(path, "-wal")
    for pages in (pages_of(path), pages_of_log(log) if log.exists() else ()):
        for page in pages:
            for key, row in rows_on(page):
                found.take(row)
                older.take(key, row)
    for row in older.rows():
        found.take(row)
    for each in found.sessions():
        # Of one that has ended the plan may have been thrown away, and be on a page that is free.
        is_running = each.session.state is SessionState.RUNNING
        yield each if is_running else CutOff(each.session, None)


def write_to(connection: JournalConnection, found: Iterable[CutOff]) -> int:
    """Write those sessions to a file that has none yet; how many these are."""
    store, count = StoreInFile(connection), 0
    for session, unfinished in found:
        store.put(session, None)
        if unfinished is not None:
            store.follow(session.id, unfinished.plan, unfinished.place)
        count += 1
    return count


def _decoded(rows: Iterable[Row], decode: Callable[[Row], Part]) -> list[Part]:
    """What the rows say, without those that this version does not know how to read."""
    found: list[Part] = []
    for row in rows:
        with contextlib.suppress(DamagedRowError):
            found.append(decode(row))
    return found


def _progress(place: Place) -> tuple[int, int]:
    return (place.index, place.elapsed)
