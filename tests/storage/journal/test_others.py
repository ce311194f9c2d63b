"""Computers that share a folder: each writes its own file, and in the end all know the same."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from older_writers import write_journal

from hiptimer.journal.ports import JournalUnavailableError, Merged
from hiptimer.journal.records import (
    Feeling,
    Place,
    SessionBegun,
    SessionEnded,
    SessionRecord,
    SessionState,
    SessionTakenUp,
    StepDone,
)
from hiptimer.session.plan import Plan
from hiptimer.storage.journal import SqliteJournal, open_journal
from hiptimer.storage.journal.rows import VERSION

ALWAYS = (date.min, date.max)


def opened(folder: Path, computer: str) -> SqliteJournal:
    journal = open_journal(folder, computer)
    assert isinstance(journal, SqliteJournal)
    assert not journal.messages
    return journal


def use(folder: Path, computer: str, *sessions: SessionRecord) -> Merged:
    """Do sessions on a computer, from its start to its end; what it took over before."""
    journal = opened(folder, computer)
    merged = journal.merge_others()
    journal.merge(sessions)
    journal.close()
    return merged


def known(folder: Path, computer: str) -> list[SessionRecord]:
    journal = opened(folder, computer)
    journal.merge_others()
    found = list(journal.records())
    journal.close()
    return found


@pytest.fixture
def elsewhere(folder: Path) -> Path:
    return folder / "journal-tablet.sqlite"


def test_two_computers_by_turns_lose_nothing(folder: Path, make_session, check) -> None:
    use(folder, "laptop", make_session(1))
    assert use(folder, "tablet", make_session(2)) == Merged(added=1)
    assert use(folder, "laptop", make_session(3)) == Merged(added=1)
    assert use(folder, "tablet", make_session(4)) == Merged(added=1)
    everything = [make_session(number) for number in (1, 2, 3, 4)]
    assert known(folder, "laptop") == known(folder, "tablet") == everything
    for computer in ("laptop", "tablet"):
        check(folder / f"journal-{computer}.sqlite")


def test_two_computers_at_the_same_time_lose_nothing(
    folder: Path, make_session, plan: Plan, check
) -> None:
    journals = {computer: opened(folder, computer) for computer in ("laptop", "tablet")}
    begun = {
        computer: make_session(number, state=SessionState.RUNNING, steps=0, pauses=())
        for number, computer in enumerate(journals)
    }
    step = make_session(9).steps[0]
    for computer, journal in journals.items():
        journal.write(SessionBegun(replace(begun[computer], computer=""), plan))
    for _ in range(3):
        for computer, journal in journals.items():
            journal.write(StepDone(begun[computer].id, step, Place(1)))
            journal.merge_others()
    for computer, journal in journals.items():
        unfinished = journal.unfinished()
        assert unfinished is not None
        assert unfinished.session.computer == computer
        journal.write(SessionEnded(begun[computer].id, SessionState.FINISHED))
        journal.close()
    one, other = known(folder, "laptop"), known(folder, "tablet")
    assert one == other
    assert [each.computer for each in one] == ["laptop", "tablet"]
    assert [each.steps for each in one] == [(step,) * 3] * 2
    assert {each.state for each in one} == {SessionState.FINISHED}
    for computer in journals:
        check(folder / f"journal-{computer}.sqlite")


def test_what_did_not_change_is_not_read_again(folder: Path, elsewhere: Path, make_session) -> None:
    use(folder, "tablet", make_session(1))
    journal = opened(folder, "laptop")
    assert journal.merge_others() == Merged(added=1)
    look = elsewhere.stat()
    elsewhere.write_bytes(b"x" * look.st_size)
    os.utime(elsewhere, ns=(look.st_atime_ns, look.st_mtime_ns))
    assert journal.merge_others() == Merged()
    journal.close()


def test_a_change_that_left_size_and_time_as_they_were_is_seen(
    folder: Path, elsewhere: Path, make_session
) -> None:
    use(folder, "tablet", make_session(1), make_session(2))
    laptop = opened(folder, "laptop")
    assert laptop.merge_others() == Merged(added=2)
    look = elsewhere.stat()
    tablet = opened(folder, "tablet")
    tablet.delete(make_session(1).id)
    tablet.close()
    os.utime(elsewhere, ns=(look.st_atime_ns, look.st_mtime_ns))
    assert elsewhere.stat().st_size == look.st_size
    assert laptop.merge_others() == Merged(updated=1)
    assert laptop.merge_others() == Merged()
    laptop.close()


def test_a_session_deleted_on_one_computer_stays_deleted(folder: Path, make_session) -> None:
    session = make_session(1)
    use(folder, "laptop", session)
    journal = opened(folder, "tablet")
    journal.merge_others()
    journal.delete(session.id)
    journal.close()
    assert [each.deleted for each in known(folder, "laptop")] == [True]
    use(folder, "laptop", session)
    assert [each.deleted for each in known(folder, "tablet")] == [True]
    journal = opened(folder, "laptop")
    assert not journal.lines(*ALWAYS)
    journal.restore(session.id)
    journal.close()
    assert [each.deleted for each in known(folder, "tablet")] == [False]


def test_a_running_session_elsewhere_is_shown_but_not_offered(
    folder: Path, make_session, plan: Plan
) -> None:
    tablet = opened(folder, "tablet")
    running = make_session(1, state=SessionState.RUNNING, steps=0, pauses=(), computer="")
    tablet.write(SessionBegun(running, plan))
    tablet.write(StepDone(running.id, make_session(1).steps[0], Place(1)))
    tablet.close()
    laptop = opened(folder, "laptop")
    assert laptop.merge_others() == Merged(added=1)
    assert laptop.unfinished() is None
    assert [each.state for each in laptop.records()] == [SessionState.RUNNING]
    laptop.describe(running.id, Feeling.LOOSER, "")
    laptop.close()
    tablet = opened(folder, "tablet")
    assert tablet.merge_others() == Merged(updated=1)
    unfinished = tablet.unfinished()
    assert unfinished is not None
    assert unfinished.session.feeling is Feeling.LOOSER
    tablet.write(SessionEnded(running.id, SessionState.FINISHED))
    tablet.close()
    assert [each.state for each in known(folder, "laptop")] == [SessionState.FINISHED]


@pytest.mark.parametrize(
    "name",
    [
        "journal-tablet (Anna's conflicted copy 2026-11-22).sqlite",
        "journal-tablet.sync-conflict-20261122-101112-ABCDEFG.sqlite",
        "journal-laptop (1).sqlite",
    ],
)
def test_copies_that_a_sync_program_made_are_merged(
    folder: Path, elsewhere: Path, make_session, name: str
) -> None:
    use(folder, "tablet", make_session(1))
    elsewhere.rename(folder / name)
    use(folder, "tablet", make_session(2))
    assert known(folder, "laptop") == [make_session(1), make_session(2)]
    assert (folder / name).exists()


@pytest.mark.parametrize("share", [0, 0.01, 0.3, 0.7, 0.99])
def test_a_file_that_is_still_being_copied_is_taken_next_time(
    folder: Path, elsewhere: Path, make_session, share: float
) -> None:
    sessions = [make_session(number) for number in range(30)]
    use(folder, "tablet", *sessions)
    whole = elsewhere.read_bytes()
    elsewhere.write_bytes(whole[: int(len(whole) * share)])
    laptop = opened(folder, "laptop")
    assert laptop.merge_others() == Merged()
    assert not list(laptop.records())
    elsewhere.write_bytes(whole)
    assert laptop.merge_others() == Merged(added=30)
    assert list(laptop.records()) == sessions
    laptop.close()


def test_a_file_copied_while_it_changed_brings_nothing_wrong(
    folder: Path, elsewhere: Path, make_session, check
) -> None:
    some = [make_session(number) for number in range(60)]
    use(folder, "tablet", *some[:30])
    before = elsewhere.read_bytes()
    use(folder, "tablet", *some[30:])
    after = elsewhere.read_bytes()
    laptop = opened(folder, "laptop")
    for pages in range(1, len(after) // 4096):
        torn = after[: pages * 4096] + before[pages * 4096 :]
        elsewhere.write_bytes(torn + after[len(torn) :])
        laptop.merge_others()
        assert all(each in some for each in laptop.records())
    elsewhere.write_bytes(after)
    laptop.merge_others()
    assert list(laptop.records()) == some
    laptop.close()
    check(folder / "journal-laptop.sqlite")


def test_a_file_that_changes_while_it_is_read_is_taken_next_time(
    folder: Path, elsewhere: Path, make_session, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(folder, "tablet", make_session(1))
    laptop = opened(folder, "laptop")
    from hiptimer.storage.journal import others  # what is patched

    read = others._news

    def slowly(*arguments):
        news = read(*arguments)
        os.utime(elsewhere, ns=(1, 1))
        return news

    monkeypatch.setattr(others, "_news", slowly)
    assert laptop.merge_others() == Merged()
    assert not list(laptop.records())
    monkeypatch.undo()
    assert laptop.merge_others() == Merged(added=1)
    laptop.close()


def test_a_session_that_is_damaged_elsewhere_is_passed_over_until_it_is_repaired(
    folder: Path, elsewhere: Path, make_session
) -> None:
    use(folder, "tablet", make_session(1), make_session(2))
    with closing(sqlite3.connect(elsewhere)) as connection, connection:
        connection.execute(f"UPDATE session SET speed = 3 WHERE id = '{1:032x}'")
    look = elsewhere.stat()
    laptop = opened(folder, "laptop")
    assert laptop.merge_others() == Merged(added=1)
    assert laptop.merge_others() == Merged()
    with closing(sqlite3.connect(elsewhere)) as connection, connection:
        connection.execute(f"UPDATE session SET speed = 1 WHERE id = '{1:032x}'")
    os.utime(elsewhere, ns=(look.st_atime_ns, look.st_mtime_ns))
    assert laptop.merge_others() == Merged(added=1)
    laptop.close()


@pytest.mark.parametrize("content", [b"", b"text" * 2000, b"SQLite format 3\0" + b"\1" * 9000])
def test_strange_files_are_passed_over_and_left_where_they_are(
    folder: Path, elsewhere: Path, make_session, content: bytes
) -> None:
    elsewhere.write_bytes(content)
    (folder / "journal-folder.sqlite").mkdir()
    use(folder, "desk", make_session(1))
    assert known(folder, "laptop") == [make_session(1)]
    assert elsewhere.read_bytes() == content


def test_a_newer_or_foreign_file_is_passed_over(
    folder: Path, elsewhere: Path, make_session
) -> None:
    use(folder, "tablet", make_session(1))
    with closing(sqlite3.connect(elsewhere)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    with closing(sqlite3.connect(folder / "journal-foreign.sqlite")) as connection:
        connection.execute("CREATE TABLE session (id INTEGER)")
        connection.execute("PRAGMA user_version = 2")
    assert known(folder, "laptop") == []


def test_that_a_journal_is_newer_is_said_once_and_it_is_taken_when_it_can_be_read(
    folder: Path, elsewhere: Path, make_session
) -> None:
    use(folder, "tablet", make_session(1))
    with closing(sqlite3.connect(elsewhere)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = elsewhere.read_bytes()
    laptop = opened(folder, "laptop")
    laptop.merge_others()
    (sentence,) = laptop.messages
    assert sentence.startswith(
        f"The journal {elsewhere.name} of another computer comes from a newer"
    )
    laptop.close()
    again = open_journal(folder, "laptop")
    assert again.messages == [sentence], "until a window has said it"
    again.messages_shown()
    again.merge_others()
    os.utime(elsewhere, ns=(1, 1))  # used there meanwhile, and still newer
    again.merge_others()
    assert again.messages == []
    assert elsewhere.read_bytes() == before
    with closing(sqlite3.connect(elsewhere)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION}")
    assert again.merge_others() == Merged(added=1)
    again.close()


@pytest.mark.parametrize("damage", [b"text" * 2000, b"SQLite format 3\0" + b"\1" * 9000, None])
def test_that_a_journal_is_damaged_is_said_once_where_it_stays_so(
    folder: Path, elsewhere: Path, make_session, damage: bytes | None
) -> None:
    use(folder, "tablet", make_session(1))
    whole = elsewhere.read_bytes()
    elsewhere.write_bytes(whole[:-4096] if damage is None else damage)
    broken = elsewhere.read_bytes()
    laptop = opened(folder, "laptop")
    laptop.merge_others()
    assert laptop.messages == [], "it may still be on its way here"
    laptop.merge_others()
    (sentence,) = laptop.messages
    assert sentence.startswith(f"The journal {elsewhere.name} of another computer is damaged")
    laptop.messages_shown()
    laptop.merge_others()
    assert laptop.messages == []
    assert elsewhere.read_bytes() == broken
    elsewhere.write_bytes(whole)
    assert laptop.merge_others() == Merged(added=1)
    laptop.close()


@pytest.mark.parametrize("version", [1, 2, 3])
def test_an_older_file_is_merged_and_not_changed(
    folder: Path, elsewhere: Path, make_session, version: int
) -> None:
    write_journal(elsewhere, version, [make_session(1), make_session(3)])
    before = elsewhere.read_bytes()
    assert known(folder, "laptop") == [make_session(1), make_session(3)]
    assert elsewhere.read_bytes() == before


def test_backups_and_damaged_files_are_never_merged(folder: Path, make_session) -> None:
    write_journal(folder / "journal-laptop.sqlite", 1, [make_session(1)])
    journal = opened(folder, "laptop")
    journal.delete(make_session(1).id)
    journal.close()
    own = folder / "journal-laptop.sqlite"
    own.write_bytes(own.read_bytes()[:-4096])
    with closing(open_journal(folder, "laptop")) as repaired:
        repaired.messages_shown()
    names = sorted(each.name.partition("-")[0] for each in folder.glob("*.sqlite"))
    assert names == ["before", "damaged", "journal"]
    journal = opened(folder, "laptop")
    assert journal.merge_others() == Merged()
    journal.close()


def test_a_full_disk_takes_over_nothing_and_all_of_it_later(folder: Path, make_session) -> None:
    use(folder, "tablet", *(make_session(number, steps=60) for number in range(60)))
    laptop = opened(folder, "laptop")
    with laptop._database.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(JournalUnavailableError, match="disk is full"):
        laptop.merge_others()
    assert not list(laptop.records())
    with laptop._database.reading() as connection:
        connection.execute("PRAGMA max_page_count = 100000")
    assert laptop.merge_others() == Merged(added=60)
    laptop.close()


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(("laptop", "tablet", "desk")),
            st.sampled_from(("do", "do", "delete", "restore", "describe", "look")),
            st.integers(0, 5),
        ),
        max_size=25,
    )
)
def test_whatever_is_done_where_all_end_with_the_same(
    make_session, tmp_path_factory: pytest.TempPathFactory, done
) -> None:
    folder = tmp_path_factory.mktemp("synced")
    journals = {computer: opened(folder, computer) for computer in ("laptop", "tablet", "desk")}
    ids: set[str] = set()
    for computer, what, number in done:
        journal = journals[computer]
        session = make_session(number, computer=computer)
        known_here = session.id in {each.id for each in journal.records()}
        if what == "look":
            journal.merge_others()
        elif what == "do":
            journal.merge([session])
            ids.add(session.id)
        elif known_here and what == "describe":
            journal.describe(session.id, Feeling.SAME, computer)
        elif known_here:
            getattr(journal, what)(session.id)
    for _ in range(2):
        for journal in journals.values():
            journal.merge_others()
    found = [list(journal.records()) for journal in journals.values()]
    for journal in journals.values():
        journal.close()
    assert found[0] == found[1] == found[2]
    assert {each.id for each in found[0]} == ids
    assert len(found[0]) == len(ids)


def test_a_session_gone_on_with_stays_under_way_where_another_computer_has_it_stopped(
    folder: Path, make_session, plan
) -> None:
    session = make_session(1, steps=2, state=SessionState.RUNNING)
    stopped = replace(session, state=SessionState.STOPPED)
    use(folder, "tablet", stopped)
    journal = open_journal(folder, "laptop")
    journal.write(SessionBegun(replace(session, steps=()), plan))
    for step in session.steps:
        journal.write(StepDone(session.id, step, Place(1)))
    journal.write(SessionEnded(session.id, SessionState.STOPPED, can_go_on=True))
    journal.write(SessionTakenUp(session.id, plan, Place(1)))
    journal.write(StepDone(session.id, session.steps[0], Place(2)))
    journal.merge_others()
    unfinished = journal.unfinished()
    assert unfinished is not None
    assert len(unfinished.session.steps) == 3
    journal.close()
