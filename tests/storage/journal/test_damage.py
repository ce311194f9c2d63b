"""Whatever happens to the file: it is kept, what can be read comes back, and nothing else does."""

from __future__ import annotations

import random
import sqlite3
import zlib
from collections.abc import Iterable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from in_memory import InMemoryJournal

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import (
    Place,
    PlaceKept,
    SessionBegun,
    SessionRecord,
    SessionState,
    StepDone,
)
from hiptimer.session.plan import Plan
from hiptimer.storage.journal import SqliteJournal, condition, open_journal, opening, salvage
from hiptimer.storage.journal.rows import insert, sealed
from hiptimer.storage.journal.sessions import StoreInFile

ALWAYS = (date.min, date.max)
CHANGED = "UPDATE step SET held = held + 1 WHERE session = ? AND number = 3"
PAGE = 4096


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / "journal-laptop.sqlite"


@pytest.fixture(scope="session")
def sessions(make_session) -> list[SessionRecord]:
    return [make_session(number, steps=number % 20) for number in range(150)]


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory, sessions) -> bytes:
    folder = tmp_path_factory.mktemp("written")
    journal = open_journal(folder, "laptop")
    journal.merge(sessions)
    journal.close()
    return (folder / "journal-laptop.sqlite").read_bytes()


@pytest.fixture
def whole(path: Path, written: bytes) -> bytes:
    """The file of a journal, which is there."""
    path.write_bytes(written)
    return written


def opened(folder: Path) -> SqliteJournal:
    journal = open_journal(folder, "laptop")
    assert isinstance(journal, SqliteJournal)
    return journal


def is_part_of(part: SessionRecord, whole: SessionRecord) -> bool:
    """Whether all of `part` is in `whole`, steps and pauses in the same order."""

    def within(few: Iterable, many: Iterable) -> bool:
        rest = iter(many)
        return all(each in rest for each in few)

    same = {"steps": (), "pauses": ()}
    strip = SessionRecord.__struct_fields__
    heads = [
        {name: getattr(each, name) for name in strip if name not in same} for each in (part, whole)
    ]
    return (
        heads[0] == heads[1]
        and within(part.steps, whole.steps)
        and within(part.pauses, whole.pauses)
    )


def assert_part_of(found: Iterable[SessionRecord], sessions: Iterable[SessionRecord]) -> None:
    known = {each.id: each for each in sessions}
    seen: set[str] = set()
    for each in found:
        assert each.id not in seen
        seen.add(each.id)
        assert is_part_of(each, known[each.id])


def set_aside(folder: Path) -> list[Path]:
    return sorted(folder.glob("damaged-journal-laptop-*.sqlite"))


def read_all(folder: Path) -> tuple[list[SessionRecord], list[str]]:
    """Everything, after as many starts as a person would need to be shown it; what was said."""
    messages: list[str] = []
    problems: list[str] = []
    for _ in range(3):
        journal = open_journal(folder, "laptop")
        messages += journal.messages
        try:
            journal.days(*ALWAYS)
            journal.lines(*ALWAYS)
            return list(journal.records()), messages
        except JournalUnavailableError as error:
            problems.append(str(error))
        finally:
            journal.close()
    raise AssertionError(messages, problems)


@pytest.mark.parametrize("seed", range(40))
def test_overwritten_bytes_anywhere_bring_back_only_what_was_there(
    folder: Path, path: Path, whole: bytes, sessions, check, seed: int
) -> None:
    chance = random.Random(seed)
    damaged = bytearray(whole)
    for _ in range(chance.choice((1, 1, 3, 20))):
        length = chance.choice((1, 8, 300, PAGE, 3 * PAGE))
        start = chance.randrange(max(1, len(whole) - length))
        start -= start % PAGE if length >= PAGE else 0
        filling = chance.choice((b"\0" * length, b"\xff" * length, chance.randbytes(length)))
        damaged[start : start + length] = filling
    path.write_bytes(damaged)
    found, messages = read_all(folder)
    assert_part_of(found, sessions)
    kept = set_aside(folder)
    assert len(kept) == sum("damaged" in message for message in messages)
    if kept:
        assert kept[0].read_bytes() == bytes(damaged)
        assert kept[0].name in " ".join(messages)
        check(path)


def test_what_was_recovered_is_said_and_can_be_added_to(
    folder: Path, path: Path, whole: bytes, sessions, make_session, check
) -> None:
    damaged = bytearray(whole)
    middle = len(whole) // PAGE // 2 * PAGE
    damaged[middle : middle + PAGE] = b"\0" * PAGE
    path.write_bytes(damaged)
    found, messages = read_all(folder)
    assert len(found) >= 100
    (message,) = [each for each in messages if "recovered" in each]
    assert f"{len(found)} sessions were recovered" in message
    journal = opened(folder)
    journal.messages_shown()
    assert not journal.messages
    journal.merge([make_session(500)])
    assert len(list(journal.records())) == len(found) + 1
    journal.close()
    check(path)


def test_what_was_recovered_can_be_said_in_another_language_at_a_later_start(
    folder: Path, path: Path, whole: bytes
) -> None:
    path.write_bytes(b"\0" * PAGE + whole[PAGE:])
    _, (said,) = read_all(folder)
    (kept,) = folder.glob("damaged-*.txt")
    assert kept.read_text(encoding="utf-8").splitlines()[0] == said
    with closing(opened(folder)) as journal:
        (message,) = journal.messages
    assert message == said
    assert message.template.startswith("The journal was damaged: {count} sessions")
    for text in ("Only a sentence.", f"{said}\n[1]", f'{said}\n["Another {{count}}.", {{}}]'):
        kept.write_text(text, encoding="utf-8")
        with closing(opened(folder)) as journal:
            assert journal.messages == [text]


@pytest.mark.parametrize("page", range(32))
def test_a_lost_page_costs_no_more_than_was_on_it(
    folder: Path, path: Path, whole: bytes, sessions, page: int
) -> None:
    start = page * PAGE
    assert start < len(whole)
    path.write_bytes(whole[:start] + b"\0" * PAGE + whole[start + PAGE :])
    found, _ = read_all(folder)
    assert_part_of(found, sessions)
    steps, all_steps = (sum(len(each.steps) for each in some) for some in (found, sessions))
    assert len(found) >= len(sessions) - PAGE // 60
    assert steps >= all_steps - max(PAGE // 25, (len(sessions) - len(found)) * 20)


@pytest.mark.parametrize("share", [0.02, 0.2, 0.5, 0.8, 0.99])
@pytest.mark.parametrize("ragged", [0, 1, 1000])
def test_a_truncated_journal_brings_back_what_is_in_it(
    folder: Path, path: Path, whole: bytes, sessions, check, share: float, ragged: int
) -> None:
    cut = whole[: int(len(whole) // PAGE * share) * PAGE + ragged]
    path.write_bytes(cut)
    journal = open_journal(folder, "laptop")
    if not cut:
        assert not journal.messages
        assert not list(journal.records())
    else:
        (aside,) = set_aside(folder)
        assert aside.read_bytes() == cut
        assert aside.name in " ".join(journal.messages)
        assert_part_of(journal.records(), sessions)
    journal.close()
    check(path)


@pytest.mark.parametrize("lost", [1, 3])
def test_lost_first_pages_cost_nothing(
    folder: Path, path: Path, whole: bytes, sessions, lost: int
) -> None:
    path.write_bytes(b"\0" * PAGE * lost + whole[PAGE * lost :])
    journal = opened(folder)
    assert list(journal.records()) == sorted(sessions, key=lambda each: (each.started, each.id))
    journal.close()


@pytest.mark.parametrize("text", [b"Dear diary,\n" * 500, b"SQLite format 3\0", b"\0" * 9000])
def test_a_file_that_is_no_journal_is_set_aside(folder: Path, path: Path, text: bytes) -> None:
    path.write_bytes(text)
    journal = opened(folder)
    assert "nothing could be read" in " ".join(journal.messages)
    assert not list(journal.records())
    journal.close()
    assert [each.read_bytes() for each in set_aside(folder)] == [text]


def test_the_database_of_another_program_is_set_aside(folder: Path, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE session (id INTEGER)")
    before = path.read_bytes()
    journal = opened(folder)
    journal.close()
    assert [each.read_bytes() for each in set_aside(folder)] == [before]


def test_an_empty_file_is_a_new_journal(folder: Path, path: Path, make_session) -> None:
    path.touch()
    journal = opened(folder)
    assert not journal.messages
    journal.merge([make_session(1)])
    assert len(list(journal.records())) == 1
    journal.close()


def test_a_journal_that_lost_all_but_its_latest_changes_gives_these_back(
    folder: Path, path: Path, make_session
) -> None:
    journal = opened(folder)
    journal._database.open().execute("PRAGMA wal_autocheckpoint = 0")
    with journal._database.writing() as connection:
        StoreInFile(connection).put(make_session(1), None)
    wal = path.with_name(f"{path.name}-wal").read_bytes()
    journal.close()
    path.write_bytes(b"")
    path.with_name(f"{path.name}-wal").write_bytes(wal)
    journal = opened(folder)
    assert "1 session was recovered" in " ".join(journal.messages)
    assert list(journal.records()) == [make_session(1)]
    journal.close()
    (aside,) = set_aside(folder)
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == wal


def test_a_power_cut_leaves_a_journal_that_is_looked_through(
    folder: Path, path: Path, make_session, plan: Plan
) -> None:
    running = make_session(1, state=SessionState.RUNNING, steps=0, pauses=())
    step = make_session(1).steps[0]
    journal = opened(folder)
    journal.write(SessionBegun(running, plan))
    journal.write(StepDone(running.id, step, Place(1)))
    journal.write(PlaceKept(running.id, Place(1, 700)))
    beside = {
        each.name: each.read_bytes() for each in folder.iterdir() if not each.name.endswith("-shm")
    }
    journal.close()
    path.unlink()
    for name, content in beside.items():
        (folder / name).write_bytes(content)
    assert path.with_name(f"{path.name}-wal").stat().st_size > 0
    journal = opened(folder)
    assert not journal.messages
    unfinished = journal.unfinished()
    assert unfinished is not None
    assert (unfinished.session.steps, unfinished.place) == ((step,), Place(1, 700))
    journal.close()


def test_the_session_under_way_comes_back_from_a_damaged_journal(
    folder: Path, path: Path, whole: bytes, make_session, plan: Plan
) -> None:
    running = make_session(900, state=SessionState.RUNNING, steps=0, pauses=())
    journal = opened(folder)
    journal.write(SessionBegun(running, plan))
    journal.write(PlaceKept(running.id, Place(2, 300)))
    journal.close()
    path.write_bytes(b"\0" * PAGE + path.read_bytes()[PAGE:])
    journal = opened(folder)
    unfinished = journal.unfinished()
    assert unfinished is not None
    assert (unfinished.session.id, unfinished.plan, unfinished.place) == (
        running.id,
        plan,
        Place(2, 300),
    )
    journal.close()


@pytest.mark.parametrize(
    "body", [b"", b"\xff", zlib.compress(b"{"), zlib.compress(b'{"routine": 1}')]
)
def test_a_plan_that_cannot_be_read_any_more_closes_its_session(
    folder: Path, path: Path, make_session, plan: Plan, body: bytes
) -> None:
    running = make_session(1, state=SessionState.RUNNING, steps=0, pauses=())
    journal = opened(folder)
    journal.write(SessionBegun(running, plan))
    journal.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM plan")
        connection.execute(insert("plan"), sealed("plan", running.id, body))
    journal = opened(folder)
    assert journal.unfinished() is None
    assert [each.state for each in journal.records()] == [SessionState.STOPPED]
    journal.close()


def test_a_session_of_this_computer_without_a_plan_is_closed(folder: Path, make_session) -> None:
    journal = opened(folder)
    journal.merge([make_session(1, state=SessionState.RUNNING)])
    assert journal.unfinished() is None
    assert [each.state for each in journal.records()] == [SessionState.STOPPED]
    journal.close()


def test_damage_that_shows_while_it_is_used_is_repaired_at_the_next_start(
    folder: Path, path: Path, whole: bytes, sessions, large
) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(CHANGED, (f"{76:032x}",))
    journal = opened(folder)
    assert not journal.messages
    with pytest.raises(JournalUnavailableError, match="next start"):
        list(journal.records())
    journal.close()
    journal = opened(folder)
    assert f"{len(sessions)} sessions were recovered" in " ".join(journal.messages)
    found = list(journal.records())
    assert_part_of(found, sessions)
    assert sum(len(each.steps) for each in found) == sum(len(each.steps) for each in sessions) - 1
    journal.messages_shown()
    journal.close()
    journal = opened(folder)
    assert not journal.messages
    journal.close()


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every journal is too large to look through at each start."""
    monkeypatch.setattr(condition, "SMALL_BYTES", 0)


def test_a_large_journal_that_was_cut_short_is_repaired_at_once(
    folder: Path, path: Path, whole: bytes, sessions, large
) -> None:
    path.write_bytes(whole[:-PAGE])
    journal = opened(folder)
    assert "recovered" in " ".join(journal.messages)
    assert_part_of(journal.records(), sessions)
    journal.close()


def test_a_large_journal_whose_damage_shows_at_the_first_change_is_repaired_at_once(
    folder: Path, path: Path, whole: bytes, sessions, large
) -> None:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'other'"
        (page,) = connection.execute(query).fetchone()
    path.write_bytes(whole[: (page - 1) * PAGE] + b"\xff" * PAGE + whole[page * PAGE :])
    journal = opened(folder)
    assert f"{len(sessions)} sessions were recovered" in " ".join(journal.messages)
    journal.close()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE session SET lasted = lasted + 1",
        "UPDATE session SET on_both = on_both + 1",
        "UPDATE session SET counts = 1 - counts",
        "UPDATE session SET steps = steps + 1",
        "UPDATE session SET day = '1999-12-31', instant = -instant",
    ],
)
def test_sums_that_are_wrong_are_made_again_once_damage_was_met(
    folder: Path, path: Path, whole: bytes, sessions, damage: str, check
) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(damage)
    (folder / "damaged-journal-laptop.mark").touch()
    journal = opened(folder)
    assert f"{len(sessions)} sessions were recovered" in " ".join(journal.messages)
    assert journal.days(*ALWAYS) == list(InMemoryJournal(sessions).days(*ALWAYS))
    journal.close()
    check(path)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE session SET lasted = 'x'",
        "UPDATE session SET on_left = x'00', on_right = 5",
        "UPDATE session SET started = 'x'",
        "UPDATE session SET state = 'asleep'",
        "UPDATE session SET counts = 77",
    ],
)
def test_what_no_journal_holds_is_never_shown(
    folder: Path, path: Path, whole: bytes, sessions, large, damage: str
) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(damage)
    journal = opened(folder)
    with pytest.raises(JournalUnavailableError, match="next start"):
        _ = [read(*ALWAYS) for read in (journal.days, journal.tallies, journal.lines)]
    journal.close()
    found, _ = read_all(folder)
    assert_part_of(found, sessions)


def test_an_alarm_that_was_false_changes_nothing(folder: Path, path: Path, whole: bytes) -> None:
    (folder / "damaged-journal-laptop.mark").touch()
    journal = opened(folder)
    assert not journal.messages
    journal.close()
    assert [each.name for each in folder.iterdir()] == [path.name]


@pytest.mark.parametrize("step", ["salvaged", "_set_aside"])
def test_a_repair_that_fails_leaves_the_damaged_file_where_it_is(
    folder: Path, path: Path, whole: bytes, sessions, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    damaged = b"\0" * PAGE + whole[PAGE:]
    path.write_bytes(damaged)

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(opening, step, full)
    journal = open_journal(folder, "laptop")
    assert "disk is full" in " ".join(journal.messages)
    assert path.read_bytes() == damaged
    journal.close()
    monkeypatch.undo()
    journal = opened(folder)
    assert f"{len(sessions)} sessions were recovered" in " ".join(journal.messages)
    journal.close()
    assert not [each.name for each in folder.iterdir() if "fresh" in each.name]


def test_a_repair_that_a_power_cut_stopped_is_finished(
    folder: Path, path: Path, whole: bytes, sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = b"\0" * PAGE + whole[PAGE:]
    path.write_bytes(damaged)

    def renamed_and_no_more(path: Path) -> None:
        path.rename(path.with_name("damaged-journal-laptop-now.sqlite"))
        raise KeyboardInterrupt

    monkeypatch.setattr(opening, "_set_aside", renamed_and_no_more)
    with pytest.raises(KeyboardInterrupt):
        open_journal(folder, "laptop")
    monkeypatch.undo()
    assert not path.exists()
    journal = opened(folder)
    assert "has been repaired" in " ".join(journal.messages)
    assert len(list(journal.records())) == len(sessions)
    journal.close()
    assert [each.read_bytes() for each in set_aside(folder)] == [damaged]


def test_a_page_of_nonsense_is_passed_over_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read = 0
    number = salvage._number

    def counted(page: bytes, at: int) -> tuple[int, int]:
        nonlocal read
        read += 1
        return number(page, at)

    monkeypatch.setattr(salvage, "_number", counted)
    # Rows of 2,000 bytes, each of which begins 5 bytes after the one before it, are all values.
    starts = range(1_000, 2_000, 5)
    page = bytearray(b"\x8f\x50\x01\x8f\x50" * PAGE)[:PAGE]
    page[:8] = bytes((salvage.TABLE_LEAF, 0, 0)) + len(starts).to_bytes(2, "big") + bytes(3)
    for index, start in enumerate(starts):
        page[8 + 2 * index : 10 + 2 * index] = start.to_bytes(2, "big")
    assert list(salvage.rows_on(bytes(page))) == []
    assert len(starts) <= read < 10 * len(starts)
