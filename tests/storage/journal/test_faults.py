"""Full, locked, read-only and strange places: a sentence, nothing lost, and it works again."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager, nullcontext
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from older_writers import write_journal

from hiptimer.journal.ports import JournalUnavailableError, Merged
from hiptimer.journal.records import Place, SessionBegun, SessionRecord, SessionState, StepDone
from hiptimer.messages import Message
from hiptimer.session.plan import Plan
from hiptimer.storage.journal import (
    SqliteJournal,
    UnkeptJournal,
    connecting,
    database,
    open_journal,
)
from hiptimer.storage.journal.connecting import Access, JournalConnection
from hiptimer.storage.journal.database import Database
from hiptimer.storage.journal.rows import VERSION

ALWAYS = (date.min, date.max)
NOBODY = 65_534


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / "journal-laptop.sqlite"


@pytest.fixture
def running(make_session) -> SessionRecord:
    return make_session(1, state=SessionState.RUNNING, steps=0, pauses=())


@pytest.fixture
def step(make_session):
    return make_session(1).steps[0]


@pytest.fixture
def file_journal(folder: Path, path: Path, check) -> Iterator[SqliteJournal]:
    """A journal in a file, which is sound when it is closed."""
    opened = open_journal(folder, "laptop")
    assert isinstance(opened, SqliteJournal)
    yield opened
    opened.close()
    check(path)


def connection_of(journal: SqliteJournal) -> JournalConnection:
    with journal._database.reading() as connection:
        return connection


@contextmanager
def as_somebody_without_rights() -> Generator[None]:
    """Root may write everywhere, so it steps down."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "PATIENCE_SECONDS", 0.02)


@pytest.fixture
def locked(path: Path) -> Callable:
    @contextmanager
    def lock(*statements: str) -> Generator[None]:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            for statement in statements:
                other.execute(statement)
            yield

    return lock


@pytest.mark.parametrize("begin", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_a_journal_that_another_program_writes_is_read_and_written_later(
    file_journal: SqliteJournal, running, step, plan: Plan, locked, begin: str
) -> None:
    file_journal.write(SessionBegun(running, plan))
    with locked(begin):
        start = time.monotonic()
        with pytest.raises(JournalUnavailableError, match="Another program"):
            file_journal.write(StepDone(running.id, step, Place(1)))
        assert time.monotonic() - start < 1
        assert file_journal.session(running.id) is not None
    file_journal.write(StepDone(running.id, step, Place(1)))
    kept = file_journal.session(running.id)
    assert kept is not None
    assert kept.steps == (step,)


def test_a_journal_that_is_locked_at_the_start_is_opened_later(
    folder: Path, locked, make_session, impatient
) -> None:
    open_journal(folder, "laptop").close()
    with locked("PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE"):
        journal = open_journal(folder, "laptop")
        assert "Another program" in " ".join(journal.messages)
        with pytest.raises(JournalUnavailableError, match="Another program"):
            journal.days(*ALWAYS)
        with pytest.raises(JournalUnavailableError, match="Another program"):
            journal.merge([make_session()])
    assert journal.merge([make_session()]) == Merged(added=1)
    assert len(journal.days(*ALWAYS)) == 1
    journal.close()


def test_a_journal_that_is_being_written_at_the_start_is_opened(
    folder: Path, locked, impatient
) -> None:
    open_journal(folder, "laptop").close()
    with locked("BEGIN IMMEDIATE"):
        journal = open_journal(folder, "laptop")
        assert not journal.messages
        assert not journal.days(*ALWAYS)
        journal.close()


def test_a_disk_that_is_really_full_stops_the_recording_and_nothing_else(
    file_journal: SqliteJournal, make_session, running, step, plan: Plan
) -> None:
    file_journal.write(SessionBegun(running, plan))
    connection = connection_of(file_journal)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    kept = _written_until_full(file_journal, StepDone(running.id, step, Place(1)))
    with pytest.raises(JournalUnavailableError, match="disk is full"):
        file_journal.merge(make_session(number, steps=50) for number in range(9))
    assert [len(each.steps) for each in file_journal.records()] == [kept]
    connection_of(file_journal).execute("PRAGMA max_page_count = 100000")
    file_journal.write(StepDone(running.id, step, Place(2)))
    (day,) = file_journal.days(*ALWAYS)
    assert day.lasted == (kept + 1) * step.held


@pytest.mark.parametrize("failing", ["BEGIN", "INSERT INTO step", "UPDATE place", "COMMIT"])
@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (sqlite3.OperationalError("database or disk is full"), "disk is full"),
        (sqlite3.OperationalError("disk I/O error"), "cannot be used"),
        (sqlite3.IntegrityError("UNIQUE constraint failed"), "cannot be used"),
        (OSError(5, "Input/output error"), "cannot be opened"),
    ],
)
def test_a_fault_at_any_point_keeps_all_of_a_step_or_nothing(
    file_journal: SqliteJournal, running, step, plan, failing: str, error, sentence: str
) -> None:
    file_journal.write(SessionBegun(running, plan))
    _break(file_journal, failing, error)
    with pytest.raises(JournalUnavailableError, match=sentence):
        file_journal.write(StepDone(running.id, step, Place(1)))
    _mend(file_journal)
    assert [each.steps for each in file_journal.records()] == [()]
    file_journal.write(StepDone(running.id, step, Place(1)))
    assert [each.steps for each in file_journal.records()] == [(step,)]
    (day,) = file_journal.days(*ALWAYS)
    assert day.lasted == step.held


def test_a_bug_is_not_passed_off_as_a_fault_and_breaks_nothing(
    file_journal: SqliteJournal, running, step, plan
) -> None:
    file_journal.write(SessionBegun(running, plan))
    _break(file_journal, "INSERT INTO step", sqlite3.ProgrammingError("wrong number of bindings"))
    with pytest.raises(sqlite3.ProgrammingError):
        file_journal.write(StepDone(running.id, step, Place(1)))
    _mend(file_journal)
    file_journal.write(StepDone(running.id, step, Place(1)))
    assert [each.steps for each in file_journal.records()] == [(step,)]


def _written_until_full(journal: SqliteJournal, entry: StepDone) -> int:
    for count in range(1000):
        try:
            journal.write(entry)
        except JournalUnavailableError as error:
            assert "disk is full" in str(error)  # noqa: PT017 - which write fails is not known
            return count
    return -1


class _Failing:
    """A connection that fails at the statements that begin with a text."""

    def __init__(self, connection: sqlite3.Connection, start: str, error: Exception) -> None:
        self.connection = connection
        self.start = start
        self.error = error

    def execute(self, sql, *values):
        if sql.startswith(self.start):
            raise self.error
        return self.connection.execute(sql, *values)

    def executemany(self, sql, rows):
        if sql.startswith(self.start):
            raise self.error
        return self.connection.executemany(sql, rows)

    def __getattr__(self, name):
        return getattr(self.connection, name)


def _break(journal: SqliteJournal, start: str, error: Exception) -> None:
    failing: Any = _Failing(connection_of(journal), start, error)
    journal._database._connection = failing


def _mend(journal: SqliteJournal) -> None:
    broken: Any = journal._database._connection
    if isinstance(broken, _Failing):
        mended: Any = broken.connection
        journal._database._connection = mended


def test_nothing_of_an_undone_change_is_mistaken_later(
    file_journal: SqliteJournal, make_session
) -> None:
    def broken_off() -> Iterator[SessionRecord]:
        yield make_session(1, routine="first", name="one")
        message = Message("the other journal cannot be read")
        raise JournalUnavailableError(message)

    with pytest.raises(JournalUnavailableError, match="other journal"):
        file_journal.merge(broken_off())
    session = make_session(2, routine="second", name="two")
    file_journal.merge([session, make_session(1, routine="first", name="one")])
    assert file_journal.session(session.id) == session
    assert len(list(file_journal.records())) == 2


def test_a_number_that_no_file_can_hold_is_refused(
    file_journal: SqliteJournal, make_session
) -> None:
    with pytest.raises(JournalUnavailableError, match="cannot be used"):
        file_journal.merge([make_session(1, revision=2**70)])
    assert not list(file_journal.records())


def test_half_an_emoji_is_no_reason_to_fail(file_journal: SqliteJournal, make_session) -> None:
    file_journal.merge([make_session(1, name="hip \ud83e")])
    file_journal.describe(make_session(1).id, None, "good \ud83e")
    (kept,) = file_journal.records()
    assert (kept.name, kept.note) == ("hip ?", "good ?")


def test_a_file_that_was_replaced_under_way_is_written_from_then_on(
    file_journal: SqliteJournal, folder: Path, path: Path, make_session
) -> None:
    file_journal.merge([make_session(1)])
    file_journal.close()
    copy = path.read_bytes()
    file_journal.merge([make_session(2)])
    new = folder / "new"
    new.write_bytes(copy)
    file_journal._database.settle()
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    new.replace(path)
    file_journal.merge([make_session(3)])
    assert [each.id for each in file_journal.records()] == [
        make_session(1).id,
        make_session(3).id,
    ]


@pytest.mark.parametrize("how", ["rights", "folder", "mode"])
def test_a_journal_that_is_read_only_is_shown_and_not_written(
    folder: Path, path: Path, make_session, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    journal = open_journal(folder, "laptop")
    journal.merge([make_session(1), make_session(2)])
    journal.close()
    if how == "mode":
        monkeypatch.setattr(database, "connect", lambda path: connecting.connect(path, Access.READ))
    else:
        folder.chmod(0o777 if how == "rights" else 0o555)
        path.chmod(0o444 if how == "rights" else 0o666)
    before = path.read_bytes()
    with as_somebody_without_rights() if how != "mode" else nullcontext():
        journal = open_journal(folder, "laptop")
        assert "read-only" in " ".join(journal.messages)
        assert len(list(journal.records())) == 2
        assert len(journal.lines(*ALWAYS)) == 2
        with pytest.raises(JournalUnavailableError, match="read-only"):
            journal.delete(make_session(1).id)
        assert journal.merge_others() == Merged()
        assert len(journal.lines(*ALWAYS)) == 2
    assert path.read_bytes() == before
    monkeypatch.undo()
    folder.chmod(0o755)
    path.chmod(0o644)
    journal.delete(make_session(1).id)
    assert len(journal.lines(*ALWAYS)) == 1
    journal.close()


def test_a_read_only_journal_of_an_older_version_is_shown(
    folder: Path, path: Path, make_session, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_journal(path, 1, [make_session(1)])
    before = path.read_bytes()
    monkeypatch.setattr(database, "connect", lambda path: connecting.connect(path, Access.READ))
    journal = open_journal(folder, "laptop")
    assert list(journal.records()) == [make_session(1)]
    assert len(journal.days(*ALWAYS)) == 1
    with pytest.raises(JournalUnavailableError, match="read-only"):
        journal.delete(make_session(1).id)
    journal.close()
    assert path.read_bytes() == before


def test_where_nothing_can_be_kept_the_journal_is_in_memory(
    tmp_path: Path, make_session, plan: Plan
) -> None:
    (tmp_path / "file").write_text("not a folder")
    journal = open_journal(tmp_path / "file" / "data", "laptop")
    assert isinstance(journal, UnkeptJournal)
    assert len(journal.messages) == 1
    journal.write(SessionBegun(make_session(1), plan))
    assert journal.session(make_session(1).id) == make_session(1)
    journal.close()


def test_what_can_be_kept_nowhere_is_not_taken_for_kept(tmp_path: Path, make_session, plan) -> None:
    (tmp_path / "file").write_text("not a folder")
    journal = open_journal(tmp_path / "file", "laptop")
    session = make_session(1)
    journal.write(SessionBegun(session, plan))
    where = re.escape(f"Nothing can be kept in {tmp_path / 'file'}")
    for ask in (
        lambda: journal.merge([make_session(2)]),
        lambda: journal.describe(session.id, None, "good"),
        lambda: journal.delete(session.id),
        lambda: journal.restore(session.id),
    ):
        with pytest.raises(JournalUnavailableError, match=where):
            ask()
    assert list(journal.records()) == [session]
    journal.close()


def test_a_folder_in_the_place_of_the_journal_is_left_alone(folder: Path, path: Path) -> None:
    path.mkdir()
    (path / "keep").write_text("me")
    with closing(open_journal(folder, "laptop")) as journal:
        assert isinstance(journal, UnkeptJournal)
        assert "cannot be opened" in " ".join(journal.messages)
    assert (path / "keep").read_text() == "me"


def test_a_newer_journal_is_shown_as_far_as_it_can_be_and_not_changed(
    folder: Path, path: Path, make_session
) -> None:
    journal = open_journal(folder, "laptop")
    journal.merge([make_session(1)])
    journal.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE session ADD COLUMN mood INTEGER")
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    journal = open_journal(folder, "laptop")
    assert "newer HipTimer" in " ".join(journal.messages)
    assert [each.id for each in journal.records()] == [make_session(1).id]
    assert journal.unfinished() is None
    with pytest.raises(JournalUnavailableError, match="newer HipTimer"):
        journal.describe(make_session(1).id, None, "fine")
    journal.close()
    assert path.read_bytes() == before
    assert [each.name for each in folder.iterdir()] == [path.name]


def test_a_newer_journal_that_cannot_be_understood_is_left_alone(folder: Path, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE everything (id INTEGER)")
        connection.execute("PRAGMA user_version = 9")
    before = path.read_bytes()
    journal = open_journal(folder, "laptop")
    assert isinstance(journal, UnkeptJournal)
    assert "newer HipTimer" in " ".join(journal.messages)
    assert path.read_bytes() == before
    assert [each.name for each in folder.iterdir()] == [path.name]


def test_a_newer_version_in_changes_that_are_still_beside_the_file_is_seen(
    folder: Path, path: Path
) -> None:
    open_journal(folder, "laptop").close()
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA user_version = {VERSION + 1}")
        before = path.read_bytes()
        journal = open_journal(folder, "laptop")
        assert "newer HipTimer" in " ".join(journal.messages)
        journal.close()
        assert path.read_bytes() == before


def test_a_file_that_becomes_newer_under_way_is_not_changed(folder: Path, path: Path) -> None:
    open_journal(folder, "laptop").close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    database = Database(path)
    with pytest.raises(JournalUnavailableError, match="newer HipTimer"):
        database.open()
    database.close()
    assert path.read_bytes() == before


def test_a_committed_step_is_on_the_disk(file_journal: SqliteJournal) -> None:
    pragmas = ("foreign_keys", "journal_mode", "synchronous", "fullfsync")
    with file_journal._database.writing() as connection:
        found = [connection.row(f"PRAGMA {pragma}") for pragma in pragmas]
    assert found == [(1,), ("wal",), (2,), (1,)]
