"""Reads what can still be read of a damaged journal, page by page.

It does without the trees that lead to the pages, so a lost page costs what was on it and no more.
Each row must match its seal: nothing comes back that was never written. Of a session that is found
more than once (in an older state, on a page that is free by now) all copies are joined.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

from msgspec.structs import replace

from hiptimer.journal.records import Place, SessionRecord, SessionState, Unfinished, joined
from hiptimer.storage.journal.book import KnownWords, Row
from hiptimer.storage.journal.disk_faults import DamagedRowError
from hiptimer.storage.journal.names import companion
from hiptimer.storage.journal.raw_pages import pages_of, pages_of_log, rows_on
from hiptimer.storage.journal.stored_rows import head_of, pause_of, place_of, step_of, uuid_bytes
from hiptimer.storage.journal.under_way import plan_of

# How many values a row of each table has; what later versions add comes behind them.
HEAD_VALUES, STEP_VALUES, PAUSE_VALUES, PLACE_VALUES, PAIR_VALUES = 16, 13, 6, 4, 2
PLAN_WORK = 21

Part = TypeVar("Part")
Parts = dict[int, dict[int, Row]]


class Salvaged(NamedTuple):
    """A session that could be read, and how to go on with it where that could be read too."""

    session: SessionRecord
    unfinished: Unfinished | None


class Found:
    """Everything on the pages that looks like a row of ours, by the session's number."""

    def __init__(self) -> None:
        self.words = KnownWords()
        self.heads: dict[int, set[Row]] = {}
        self.steps: Parts = {}
        self.pauses: Parts = {}
        self.plans: dict[int, bytes] = {}
        self.places: dict[int, set[Row]] = {}

    def take(self, key: int, row: Row) -> None:
        """Keep `row` where it belongs, by the number and kind of its values."""
        if not key:
            self._take_part(row)
        elif len(row) >= HEAD_VALUES:
            self.heads.setdefault(key, set()).add(row)
        elif len(row) == PLACE_VALUES:
            self.places.setdefault(key, set()).add(row)
        elif len(row) == PAIR_VALUES and isinstance(row[1], str):
            self.words.learn(key, row[1])
        elif len(row) == PAIR_VALUES and isinstance(row[1], bytes):
            self.plans[key] = row[1]

    def _take_part(self, row: Row) -> None:
        if len(row) in (STEP_VALUES, PAUSE_VALUES):
            parts = self.steps if len(row) == STEP_VALUES else self.pauses
            parts.setdefault(row[0], {}).setdefault(row[1], row)


def salvaged(path: Path) -> Iterator[Salvaged]:
    """The sessions of a damaged journal, each once. Raises `OSError` where it cannot be read."""
    found = Found()
    log = companion(path, "-wal")
    for pages in (pages_of(path), pages_of_log(log) if log.exists() else ()):
        for page in pages:
            for key, row in rows_on(page):
                found.take(key, row)
    for key, session in _sessions(found):
        yield Salvaged(session, _unfinished(found, key, session))


def _sessions(found: Found) -> Iterator[tuple[int, SessionRecord]]:
    """Each session that is what was written, with its number."""
    sessions: dict[str, tuple[int, SessionRecord]] = {}
    for key in sorted(found.heads):
        for row in found.heads[key]:
            with contextlib.suppress(DamagedRowError, TypeError, ValueError):
                # Between them is the day; a whole number stands for a fraction where there is none.
                work = row[PLAN_WORK] if len(row) > PLAN_WORK else None
                head = (*row[1:6], *row[7:9], float(row[9]), *row[10:HEAD_VALUES], work)
                session = _with_parts(found, key, head_of(head, found.words))
                known = sessions.get(session.id, (key, session))
                sessions[session.id] = (key, joined(known[1], session))
    yield from sessions.values()


def _with_parts(found: Found, key: int, head: SessionRecord) -> SessionRecord:
    uuid = uuid_bytes(head.id)
    return replace(
        head,
        steps=_parts(found.steps, key, lambda row: step_of(uuid, row, found.words)),
        pauses=_parts(found.pauses, key, lambda row: pause_of(uuid, row)),
    )


def _parts(found: Parts, key: int, decode: Callable[[Row], Part]) -> tuple[Part, ...]:
    """The steps or pauses of a session that are what was written, in order."""
    parts: dict[int, Part] = {}
    for seq, row in found.get(key, {}).items():
        with contextlib.suppress(DamagedRowError):
            parts[seq] = decode(row[1:])
    return tuple(parts[seq] for seq in sorted(parts))


def _unfinished(found: Found, key: int, session: SessionRecord) -> Unfinished | None:
    """How to go on with a session; from the latest of the places where it stood."""
    places: list[Place] = []
    for row in found.places.get(key, ()):
        with contextlib.suppress(DamagedRowError):
            places.append(place_of(uuid_bytes(session.id), row[1:]))
    if session.state is SessionState.RUNNING and places and key in found.plans:
        with contextlib.suppress(DamagedRowError):
            return Unfinished(session, plan_of(found.plans[key]), max(places, key=_progress))
    return None


def _progress(place: Place) -> tuple[int, int]:
    return (place.index, place.elapsed)
