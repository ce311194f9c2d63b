"""A journal of an older version becomes one of today, and is kept as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace
from older_writers import write_journal

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import Place, SessionRecord, SessionState, Unfinished
from hiptimer.session.plan import Plan, StepKind
from hiptimer.storage.journal import SqliteJournal, database, open_journal, schema
from hiptimer.storage.journal.rows import VERSION

ALWAYS = (date.min, date.max)


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / "journal-laptop.sqlite"


@pytest.fixture
def sessions(make_session) -> list[SessionRecord]:
    some = [make_session(number, steps=number % 9) for number in range(40)]
    return [*some, make_session(50, deleted=True, revision=1)]


@pytest.fixture(params=[1, 2, 3])
def older(request, path: Path, sessions) -> Path:
    """A journal as an older version of HipTimer wrote it."""
    write_journal(path, request.param, sessions)
    return path


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [*connection.iterdump(), *map(str, connection.execute("PRAGMA user_version"))]


def backups(folder: Path) -> list[Path]:
    return sorted(folder.glob("before-*"))


def test_all_of_it_is_there_and_summed_up(folder, older, sessions, check) -> None:
    journal = open_journal(folder, "laptop")
    model = InMemoryJournal(sessions)
    assert not journal.messages
    assert list(journal.records()) == list(model.records())
    assert journal.days(*ALWAYS) == list(model.days(*ALWAYS))
    assert journal.tallies(*ALWAYS) == list(model.tallies(*ALWAYS))
    assert journal.lines(*ALWAYS) == model.lines(*ALWAYS)
    for routine in (None, "desk-reset", "post-run"):
        assert journal.last(routine) == model.last(routine)
    journal.close()
    check(older)


@pytest.mark.parametrize("version", [1, 2, 3])
@pytest.mark.parametrize("is_damaged", [False, True])
def test_the_session_under_way_goes_on(
    folder, path, sessions, make_session, plan: Plan, version: int, is_damaged: bool
) -> None:
    running = make_session(60, state=SessionState.RUNNING, pauses=())
    write_journal(path, version, [*sessions, running], (plan, Place(1, 700)))
    if is_damaged:
        path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    journal = open_journal(folder, "laptop")
    assert bool(journal.messages) is is_damaged
    assert journal.unfinished() == Unfinished(running, plan, Place(1, 700))
    journal.close()


@pytest.mark.parametrize("version", [1, 2, 3])
def test_what_was_stopped_can_still_be_gone_on_with(
    folder, path, make_session, plan: Plan, version: int
) -> None:
    stopped = make_session(60, state=SessionState.STOPPED)
    write_journal(path, version, [make_session(1), stopped], (plan, Place(1, 700)))
    with closing(open_journal(folder, "laptop")) as journal:
        assert journal.unfinished() == Unfinished(stopped, plan, Place(1, 700))


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE step SET held = held + 1 WHERE session = 7 AND seq = 2",
        "UPDATE session SET started = started + 1 WHERE id = 7",
        "UPDATE pause SET after = 5 WHERE session = 7",
        "UPDATE word SET text = 'other' WHERE id = 5",
        "DELETE FROM step WHERE session = 8",
        "DELETE FROM session WHERE id = 9",
    ],
)
def test_an_older_file_with_something_that_nobody_wrote_is_repaired(
    folder, path, sessions, damage: str, check
) -> None:
    write_journal(path, 3, sessions)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(damage)
    journal = open_journal(folder, "laptop")
    assert "sessions were recovered" in " ".join(journal.messages)
    known = {each.id: each for each in sessions}
    for each in journal.records():
        assert replace(each, steps=(), pauses=()) == replace(known[each.id], steps=(), pauses=())
        assert set(each.steps) <= set(known[each.id].steps)
    journal.close()
    check(path)


def test_the_older_file_is_kept(folder: Path, older: Path) -> None:
    before = dump(older)
    open_journal(folder, "laptop").close()
    (backup,) = backups(folder)
    assert backup.name.startswith(f"before-v{VERSION}-journal-laptop-")
    assert dump(backup) == before
    assert not list(folder.glob("journal-*before*"))
    open_journal(folder, "laptop").close()
    assert backups(folder) == [backup]


def test_a_new_journal_needs_no_backup(folder: Path, path: Path) -> None:
    open_journal(folder, "laptop").close()
    assert backups(folder) == []
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)


@pytest.mark.parametrize("failing", [0, 3, 10, -1])
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    folder, older, sessions, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    before = dump(older)
    statements: list[str] = [*schema.STATEMENTS]
    statements.insert(failing % (len(statements) + 1), "SELECT * FROM nowhere")
    monkeypatch.setattr(schema, "STATEMENTS", tuple(statements))
    journal = open_journal(folder, "laptop")
    assert journal.messages
    journal.close()
    monkeypatch.undo()
    assert dump(older) == before
    assert backups(folder) == []
    journal = open_journal(folder, "laptop")
    assert len(list(journal.records())) == len(sessions)
    journal.close()


def test_without_room_for_a_backup_the_old_file_is_shown_and_left_alone(
    folder, older, sessions, make_session, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(older)

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(schema, "connect", full)
    journal = open_journal(folder, "laptop")
    assert isinstance(journal, SqliteJournal)
    assert "disk is full" in " ".join(journal.messages)
    assert len(list(journal.records())) == len(sessions)
    with pytest.raises(JournalUnavailableError, match="disk is full"):
        journal.merge([make_session(90)])
    assert dump(older) == before
    monkeypatch.undo()
    journal.merge([make_session(90)])
    assert len(list(journal.records())) == len(sessions) + 1
    journal.close()
    assert len(backups(folder)) == 1


def test_every_connection_is_closed_where_the_old_file_cannot_be_shown(
    folder, older, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def remembered(*arguments, **wishes) -> sqlite3.Connection:
        opened.append(connect(*arguments, **wishes))
        return opened[-1]

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(sqlite3, "connect", remembered)
    monkeypatch.setattr(database, "bring_up_to_date", full)
    monkeypatch.setattr(schema, "bring_up_to_date", full)
    journal = open_journal(folder, "laptop")
    assert "disk is full" in " ".join(journal.messages)
    journal.close()
    assert len(opened) > 2
    for each in opened:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            each.execute("SELECT 1")
    older.rename(folder / "elsewhere")  # which Windows refuses while it is open


def test_a_damaged_file_older_is_recovered(folder, older, sessions, check) -> None:
    content = older.read_bytes()
    older.write_bytes(b"\0" * 4096 + content[4096:])
    journal = open_journal(folder, "laptop")
    assert f"{len(sessions)} sessions were recovered" in " ".join(journal.messages)
    journal.close()
    check(older)


def test_what_is_done_is_measured_by_the_same_rule_for_sessions_of_before(
    folder, path, make_session, check
) -> None:
    """Of sessions of before it is known what was reached; demonstrations count no more."""
    step = replace(make_session(1).steps[0], kind=StepKind.WORK, planned=30_000, item=1)
    held = ((30_000, 30_000, 3_000), (30_000, 30_000, 2_999), (30_000, 30_000, 30_000))
    sessions = [
        replace(
            make_session(number),
            steps=tuple(replace(step, held=each, round=at) for at, each in enumerate(parts, 1)),
            speed=20.0 if number == 3 else 1.0,
        )
        for number, parts in enumerate(held, 1)
    ]
    write_journal(path, 2, sessions)
    journal = open_journal(folder, "laptop")
    assert list(journal.records()) == sessions
    counts = {line.id: line.counts for line in journal.lines(*ALWAYS)}
    assert counts == {each.id: each.counts for each in sessions}
    assert [each.counts for each in sessions] == [True, False, False]
    model = InMemoryJournal(sessions)
    assert journal.days(*ALWAYS) == list(model.days(*ALWAYS))
    assert journal.tallies(*ALWAYS) == list(model.tallies(*ALWAYS))
    journal.close()
    check(path)
    (backup,) = backups(folder)
    assert backup.name.startswith(f"before-v{VERSION}-")
