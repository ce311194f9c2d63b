"""Sessions to keep, plans to follow, and a folder in memory where there is one: fast to flush."""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from in_memory import InMemoryJournal

from hiptimer.journal.ports import Journal
from hiptimer.journal.records import PauseRecord, SessionRecord, SessionState, StepRecord
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.storage.journal import open_journal
from hiptimer.training.sides import Side

EXERCISES = ("pigeon-pose", "couch-stretch", "ninety-ninety", "frog", "hip-circles")
MakeSession = Callable[..., SessionRecord]


def _step(chance: random.Random) -> StepRecord:
    return StepRecord(
        kind=chance.choice((StepKind.WORK, StepKind.WORK, StepKind.TRANSITION)),
        item=chance.randrange(8),
        exercise=chance.choice(EXERCISES),
        planned=30_000,
        held=chance.randrange(40_000),
        outcome=chance.choice((Outcome.COMPLETED, Outcome.SKIPPED)),
        side=chance.choice((Side.LEFT, Side.RIGHT, None)),
        alternates=chance.random() < 0.2,
        variant=chance.choice((None, "with a block")),
        round=chance.randint(1, 3),
    )


@pytest.fixture(scope="session")
def make_session() -> MakeSession:
    """Makes the session with that number, always the same; any field can be given."""

    def make(number: int = 1, steps: int = 5, **fields: Any) -> SessionRecord:
        chance = random.Random(number)
        zone = timezone(timedelta(minutes=chance.choice((-210, 0, 60, 120, 345))))
        started = datetime(2026, 1, 1, 7, tzinfo=zone) + timedelta(hours=9.7 * number)
        values: dict[str, Any] = {
            "id": f"{number:032x}",
            "routine": chance.choice(("desk-reset", "post-run")),
            "name": "Desk reset",
            "started": started,
            "first_side": chance.choice((Side.LEFT, Side.RIGHT)),
            "state": SessionState.FINISHED,
            "computer": "laptop",
            "steps": tuple(_step(chance) for _ in range(steps)),
            "pauses": (PauseRecord(4_000, 1_500, PauseReason.ASKED),) if number % 3 == 0 else (),
        }
        return SessionRecord(**(values | fields))

    return make


@pytest.fixture(scope="session")
def plan() -> Plan:
    """Three steps to follow."""
    sides = (Side.LEFT, Side.RIGHT, Side.LEFT)
    steps = tuple(Step(StepKind.WORK, 0, "pigeon-pose", 30.0, side) for side in sides)
    return Plan("desk-reset", "Desk reset", steps, Side.LEFT)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder for journals."""
    memory = Path("/dev/shm")
    if sys.platform == "win32" or not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory) as made:
        yield Path(made)


@pytest.fixture
def check() -> Callable[[Path], None]:
    """Fails unless SQLite finds a journal's file sound and its sums are those of its steps."""

    def look(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            for table, counted in (("step", "steps"), ("pause", "pauses")):
                parts = f"SELECT count(*) FROM {table} WHERE session = session.id"
                wrong = f"SELECT id FROM session WHERE {counted} <> ({parts})"
                assert connection.execute(wrong).fetchall() == []
            lasted = "SELECT coalesce(sum(held), 0) FROM step WHERE session = session.id"
            wrong = f"SELECT id FROM session WHERE lasted <> ({lasted})"
            assert connection.execute(wrong).fetchall() == []

    return look


@pytest.fixture(params=["in memory", "in a file"])
def journal(request, folder: Path) -> Iterator[Journal]:
    """A journal of either kind: both keep the same promises."""
    opened = InMemoryJournal() if request.param == "in memory" else open_journal(folder, "laptop")
    yield opened
    opened.close()
