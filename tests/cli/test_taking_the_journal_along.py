"""The journal taken from one computer to another, and what the plans make of it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.exports.journal_file import write_journal
from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import Feeling
from hiptimer.messages import Message
from hiptimer.storage.journal import connecting, database
from hiptimer.storage.journal.connecting import Access
from hiptimer.storage.places import computer_name

ZONE = timezone(timedelta(hours=1))


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_a_journal_goes_to_another_computer_and_comes_back_without_doubles(
    a_session: Any, run: Any, shelf: Any, tmp_path: Path, kind: str
) -> None:
    records = [a_session(1, 3), a_session(2)]
    shelf.journal.merge(records)
    path = tmp_path / f"journal.{kind}"
    ran = run("export", "--journal", path)
    assert (ran.code, ran.out) == (0, f"{path}: 2 sessions\n")

    shelf.journal = InMemoryJournal([records[0]])
    shelf.journal.describe(records[0].id, Feeling.LOOSER, "")
    ran = run("import", path)
    assert (ran.code, ran.out) == (0, f"{path}: 1 session added, 0 updated, 1 already there\n")
    assert run("import", path).out == f"{path}: 0 sessions added, 0 updated, 2 already there\n"
    assert [each.id for each in shelf.journal.records()] == [each.id for each in records]
    assert shelf.opened == shelf.closed


def test_a_newer_copy_updates_what_is_there(
    a_session: Any, run: Any, shelf: Any, tmp_path: Path
) -> None:
    shelf.journal.merge([a_session(1)])
    shelf.journal.delete(f"{1:032x}")
    run("export", "--journal", tmp_path / "j.csv")
    shelf.journal = InMemoryJournal([a_session(1)])
    assert "0 sessions added, 1 updated, 0 already" in run("import", tmp_path / "j.csv").out
    assert shelf.journal.last() is None


@pytest.mark.parametrize(
    "arguments",
    [
        ("history", "--days", "0"),
        ("history", "--days", "soon"),
        ("history", "--days", "-3"),
        ("export", "--journal", "journal.txt"),
        ("export", "desk-reset", "--journal", "journal.csv"),
        ("export", "--audio", "out.wav"),
        ("export", "desk-reset", "--audio", "out.wav", "--journal", "journal.csv"),
        ("export",),
        ("import",),
    ],
)
def test_wrong_usage_ends_with_two(run: Any, shelf: Any, arguments: tuple[str, ...]) -> None:
    ran = run(*arguments)
    assert ran.code == 2
    assert ran.err
    assert shelf.opened == 0


def test_a_bad_file_is_named_with_its_place(run: Any, shelf: Any, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text('{"schema": "hiptimer-journal/1", "sessions": [{"id": 7}]}')
    ran = run("import", path)
    assert ran.code == 1
    assert ran.err == "hiptimer: mine.json: sessions[0].id: found 7, expected text\n"
    assert list(shelf.journal.records()) == []


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("nothing.csv", "nothing.csv cannot be read: No such file"),
        ("picture.png", "picture.png is nothing that can be imported: expected a journal"),
    ],
)
def test_what_cannot_be_imported_is_said_in_a_line(
    run: Any, shelf: Any, tmp_path: Path, name: str, sentence: str
) -> None:
    if name.endswith(".png"):
        (tmp_path / name).write_bytes(b"\x89PNG")
    ran = run("import", tmp_path / name)
    assert ran.code == 1
    assert sentence in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_place_that_cannot_be_written_is_named(run: Any, shelf: Any, tmp_path: Path) -> None:
    ran = run("export", "--journal", tmp_path / "no" / "j.csv")
    assert ran.code == 1
    assert "j.csv could not be written" in ran.err


class Locked(InMemoryJournal):
    def _refuse(self, *arguments: object, **wishes: object):
        message = Message("The journal is in use by another program. Try again later.")
        raise JournalUnavailableError(message)

    lines = records = merge = _refuse


@pytest.mark.parametrize("command", ["history", "export", "import"])
def test_a_journal_that_cannot_be_used_is_one_line(
    run: Any, shelf: Any, tmp_path: Path, command: str
) -> None:
    path = tmp_path / "j.json"
    path.write_text('{"schema": "hiptimer-journal/1", "sessions": []}')
    arguments = {
        "history": (),
        "export": ("--journal", tmp_path / "out.csv"),
        "import": (path,),
    }
    shelf.journal = Locked()
    ran = run(command, *arguments[command])
    assert ran.code == 1
    assert ran.err == (
        "hiptimer: The journal is in use by another program. Try again later."
        f" The folder is {tmp_path / 'data'}.\n"
    )
    assert shelf.closed == 1
    assert not (tmp_path / "out.csv").exists()


def test_the_real_journal_serves_all_three(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "j.json"
    path.write_text('{"schema": "hiptimer-journal/1", "sessions": []}')
    assert run("import", path).code == 0
    assert run("history").code == 0
    assert run("export", "--journal", tmp_path / "out.csv").code == 0
    assert run("list").code == 0


def test_plans_use_what_the_real_journal_knows(a_session: Any, run: Any, tmp_path: Path) -> None:
    now = datetime.now(tz=ZONE)
    lagging = replace(a_session(1, left=10), started=now - timedelta(days=2))
    path = tmp_path / "j.csv"
    write_journal([lagging], path)
    before = json.loads(run("plan", "post-run-static", "--json").out)
    assert run("import", path).code == 0
    after = json.loads(run("plan", "post-run-static", "--json").out)

    def first_side(plan: dict) -> str:
        return next(step["side"] for step in plan["steps"] if step["kind"] == "work")

    reason = "The left side starts, to catch up."
    assert first_side(before) == "right"
    assert reason not in [cue["text"] for cue in before["cues"]]
    assert first_side(after) == "left"
    assert reason in [cue["text"] for cue in after["cues"]]
    asked = json.loads(run("plan", "post-run-static", "--json", "--first-side", "right").out)
    assert reason not in [cue["text"] for cue in asked["cues"]]
    assert run("plan", "desk-reset").out.count("catch up") == 0


@pytest.fixture(params=["a file is in the place of the folder", "a folder is in its own place"])
def no_place(request: Any, tmp_path: Path) -> Path:
    """A data folder in which no journal can be kept, whatever rights one has."""
    data = tmp_path / "data"
    if request.param.startswith("a file"):
        data.write_text("not a folder")
    else:
        (data / f"journal-{computer_name()}.sqlite").mkdir(parents=True)
    return data


def test_an_import_that_cannot_be_kept_fails_and_says_where(
    a_session: Any, run: Any, tmp_path: Path, no_place: Path
) -> None:
    path = tmp_path / "mine.csv"
    write_journal([a_session(1)], path)
    ran = run("import", path)
    assert (ran.code, ran.out) == (1, "")
    (line,) = [line for line in ran.err.splitlines() if "journal cannot" in line]
    assert f"Nothing can be kept in {no_place}. Make it writable" in line


def test_an_export_of_a_journal_that_cannot_be_read_leaves_the_old_file_as_it_is(
    run: Any, tmp_path: Path, no_place: Path
) -> None:
    path = tmp_path / "all.csv"
    path.write_text("what was exported before")
    ran = run("export", "--journal", path)
    assert (ran.code, ran.out) == (1, "")
    assert str(no_place) in ran.err
    assert path.read_text() == "what was exported before"


def test_an_export_to_a_place_that_cannot_be_written_fails_and_says_where(
    run: Any, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("not a folder")
    ran = run("export", "--journal", tmp_path / "file" / "all.csv")
    assert (ran.code, ran.out) == (1, "")
    assert f"{tmp_path / 'file' / 'all.csv'} could not be written" in ran.err


def test_history_of_a_journal_that_cannot_be_opened_says_so(run: Any, no_place: Path) -> None:
    ran = run("history")
    assert ran.code == 0
    assert str(no_place) in ran.err


def test_an_import_into_a_journal_that_is_read_only_fails_and_says_where(
    a_session: Any, run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.csv"
    write_journal([a_session(1)], path)
    assert run("import", path).code == 0
    write_journal([a_session(2)], path)
    monkeypatch.setattr(database, "connect", lambda path: connecting.connect(path, Access.READ))
    ran = run("import", path)
    assert (ran.code, ran.out) == (1, "")
    assert "read-only" in ran.err
    assert str(tmp_path / "data") in ran.err
