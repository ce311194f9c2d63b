"""A command line that keeps its data in a folder of the test, and a journal to look into."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from in_memory import InMemoryJournal

from hiptimer import app
from hiptimer.cli import inspecting, main, measuring
from hiptimer.journal.records import SessionRecord, SessionState, StepRecord
from hiptimer.journal.sums import MONDAY
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.training.sides import Side

TODAY = date(2026, 11, 22)
ZONE = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 22, 23, 59, tzinfo=ZONE)
Run = Callable[..., "Ran"]


class Ran:
    """What a command printed and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


class Shelf:
    """The journal that the commands open, and how often they opened and closed it."""

    def __init__(self) -> None:
        self.journal = InMemoryJournal()
        self.opened = self.closed = 0


def recorded(number: int, days_ago: int = 0, *, left: int = 30, right: int = 30) -> SessionRecord:
    started = datetime(TODAY.year, TODAY.month, TODAY.day, 7, 30, tzinfo=ZONE)
    steps = tuple(
        StepRecord(
            kind=StepKind.WORK,
            item=0,
            exercise="pigeon-pose",
            planned=30_000,
            held=seconds * 1000,
            outcome=Outcome.COMPLETED,
            side=side,
        )
        for side, seconds in ((Side.LEFT, left), (Side.RIGHT, right))
    )
    return SessionRecord(
        id=f"{number:032x}",
        routine="post-run-static",
        name="Post-run stretch",
        started=started - timedelta(days=days_ago),
        first_side=Side.LEFT,
        state=SessionState.FINISHED,
        steps=steps,
    )


@pytest.fixture
def a_session() -> Callable[..., SessionRecord]:
    """Makes a session of two holds, on a day before the tests' today."""
    return recorded


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch) -> Shelf:
    shelf = Shelf()

    @contextmanager
    def opened(_program: app.Program) -> Generator[InMemoryJournal]:
        shelf.opened += 1
        try:
            yield shelf.journal
        finally:
            shelf.closed += 1

    monkeypatch.setattr(app, "opened_journal", opened)
    monkeypatch.setattr(inspecting, "now", lambda: NOW)
    monkeypatch.setattr(measuring, "now", lambda: NOW)
    monkeypatch.setattr("hiptimer.ui.language.first_weekday", lambda _language: MONDAY)
    return shelf


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    def run_command(*arguments: object) -> Ran:
        try:
            code = main([*map(str, arguments), "--data-dir", str(tmp_path / "data")])
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run_command
