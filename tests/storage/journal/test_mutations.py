"""A journal with bits that nobody wrote: all of it comes back, or a sentence says that it did not.

No file whatsoever keeps a journal from being opened.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from older_writers import write_journal

from hiptimer.journal.ports import JournalUnavailableError, merge
from hiptimer.journal.records import Place, PlaceKept, SessionBegun, SessionState, StepDone
from hiptimer.session.plan import Plan
from hiptimer.storage.journal import SqliteJournal, open_journal
from hiptimer.storage.journal.condition import is_log_damaged
from hiptimer.storage.journal.connecting import companion
from hiptimer.storage.journal.sessions import StoreInFile

ALWAYS = (date.min, date.max)
PAGE = 4096
MUTATIONS = int(os.environ.get("HIPTIMER_MUTATIONS", "300"))
NAME = "journal-laptop.sqlite"
LOG, INDEX = f"{NAME}-wal", f"{NAME}-shm"
VERSION_AT = 60

Files = dict[str, bytes]
Seen = tuple[Any, ...]


@pytest.fixture(scope="module")
def journals(make_session, plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> list[Files]:
    """Journals of three sizes with a session under way, closed and as a kill leaves them."""
    made: list[Files] = []
    for count in (3, 15, 60):
        folder = tmp_path_factory.mktemp("whole")
        with closing(open_journal(folder, "laptop")) as journal:
            journal.merge([make_session(number, steps=number % 12) for number in range(count)])
            journal.describe(make_session(1).id, None, "a note")
            running = make_session(900, state=SessionState.RUNNING, steps=0, pauses=())
            journal.write(SessionBegun(running, plan))
            journal.write(StepDone(running.id, make_session(1).steps[0], Place(1)))
            journal.write(PlaceKept(running.id, Place(1, 700)))
            made.append(files_in(folder))
        made.append(files_in(folder))
    assert [LOG in files for files in made] == [True, False] * 3
    for version in (2, 3):  # the first had nothing to tell of a lost step by
        folder = tmp_path_factory.mktemp("older")
        some = [make_session(number, steps=number % 12) for number in range(20)]
        write_journal(folder / NAME, version, some)
        made.append(files_in(folder))
    return made


@pytest.fixture(scope="module")
def scratch() -> Any:
    """A folder that is emptied for each mutation, in memory where there is room for it."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as made:
        yield Path(made) / "data"


def files_in(folder: Path) -> Files:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def laid_out(files: Files, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def seen(folder: Path) -> tuple[Seen | None, list[str]]:
    """Everything that can be shown of the journal, and what is said about it."""
    with closing(open_journal(folder, "laptop")) as journal:
        said = [*map(str, journal.messages)]
        try:
            sums = [list(read(*ALWAYS)) for read in (journal.lines, journal.days, journal.tallies)]
            found = (sums, journal.last(), list(journal.records()), journal.unfinished())
        except JournalUnavailableError as error:
            return None, [*said, str(error)]
        return found, said


def flipped(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 1, 1, 3, 20))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def zeroed(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // PAGE) * PAGE
    content[start : start + PAGE] = bytes(PAGE)


def overwritten(content: bytearray, chance: random.Random) -> None:
    length = chance.choice((1, 2, 8, 300))
    start = chance.randrange(len(content) - length)
    content[start : start + length] = chance.randbytes(length)


def swapped(content: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
    pages = bytes(content[one : one + PAGE]), bytes(content[other : other + PAGE])
    content[other : other + PAGE], content[one : one + PAGE] = pages


def cut(content: bytearray, chance: random.Random) -> None:
    # Of a log that lost its own beginning nothing tells that there was one.
    del content[chance.randrange(32, len(content)) :]


MUTATION: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flipped,
    zeroed,
    overwritten,
    swapped,
    cut,
)


def test_what_was_lost_or_changed_is_always_said(journals: list[Files], scratch: Path) -> None:
    whole = [seen(laid_out(files, scratch)) for files in journals]
    assert all(not said for _, said in whole)
    silent: list[str] = []
    said_of = 0
    for seed in range(MUTATIONS):
        chance = random.Random(seed)
        number = chance.randrange(len(journals))
        files = dict(journals[number])
        name = LOG if LOG in files and chance.random() < 0.5 else NAME
        content = bytearray(files[name])
        mutate = chance.choice(MUTATION)
        mutate(content, chance)
        found, said = seen(laid_out(files | {name: bytes(content)}, scratch))
        said_of += bool(said)
        if not said and found != whole[number][0]:
            silent.append(f"seed {seed}: {mutate.__name__} {name} {number}")
    assert silent == []
    assert said_of > MUTATIONS / 3


ALL_CHECKS = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]
ANY_FILE = st.one_of(
    st.binary(max_size=3 * PAGE),
    st.binary(max_size=2 * PAGE).map(lambda rest: b"SQLite format 3\0" + rest),
)


@settings(max_examples=60, suppress_health_check=ALL_CHECKS)
@given(content=ANY_FILE, log=st.none() | ANY_FILE, index=st.none() | st.binary(max_size=200))
def test_no_bytes_whatsoever_keep_a_journal_from_being_opened(
    scratch: Path, content: bytes, log: bytes | None, index: bytes | None
) -> None:
    beside = {LOG: log, INDEX: index}
    files = {NAME: content} | {name: each for name, each in beside.items() if each is not None}
    found, said = seen(laid_out(files, scratch))
    assert found is not None or said


@settings(max_examples=120, suppress_health_check=ALL_CHECKS)
@given(
    number=st.integers(0, 7),
    changes=st.dictionaries(st.integers(0, 99) | st.integers(0, 2 * PAGE - 1), st.integers(0, 255)),
)
@example(number=1, changes={VERSION_AT: 0x80})
@example(number=1, changes=dict.fromkeys(range(VERSION_AT, VERSION_AT + 4), 0xFF))
def test_no_change_to_the_head_of_a_journal_keeps_it_from_being_opened(
    journals: list[Files], scratch: Path, number: int, changes: dict[int, int]
) -> None:
    content = bytearray(journals[number][NAME])
    for at, byte in changes.items():
        content[at] = byte
    folder = laid_out(journals[number] | {NAME: bytes(content)}, scratch)
    found, said = seen(folder)
    again, _ = seen(folder)
    assert found is not None or said
    assert again is not None or said


@pytest.mark.parametrize("version", [-(2**31), -3, -1, 10_000, 2**31 - 1])
def test_a_version_that_no_hiptimer_wrote_is_damage_that_is_repaired(
    journals: list[Files], scratch: Path, version: int
) -> None:
    content = bytearray(journals[1][NAME])
    content[VERSION_AT : VERSION_AT + 4] = version.to_bytes(4, "big", signed=True)
    folder = laid_out({NAME: bytes(content)}, scratch)
    _, said = seen(folder)
    assert "4 sessions were recovered" in " ".join(said)


@settings(max_examples=200)
@given(log=st.binary(max_size=9000), index=st.binary(max_size=200))
def test_any_bytes_can_be_looked_at_as_a_log(log: bytes, index: bytes) -> None:
    assert is_log_damaged(log, index) in {True, False}


def test_a_log_that_was_begun_again_is_no_damage(scratch: Path, make_session, plan: Plan) -> None:
    folder = laid_out({}, scratch)
    with closing(open_journal(folder, "laptop")) as journal:
        running = make_session(900, state=SessionState.RUNNING, steps=0, pauses=())
        journal.write(SessionBegun(running, plan))
        for number in range(20):
            journal.write(StepDone(running.id, make_session(number + 1).steps[0], Place(1)))
        assert isinstance(journal, SqliteJournal)
        with journal._database.reading() as connection:
            connection.row("PRAGMA wal_checkpoint(RESTART)")
        before = companion(folder / NAME, "-wal").stat().st_size
        journal.write(PlaceKept(running.id, Place(2, 300)))
        assert companion(folder / NAME, "-wal").stat().st_size == before
        files = files_in(folder)
    found, said = seen(laid_out(files, scratch))
    assert not said
    assert found is not None
    assert found[-1].place == Place(2, 300)


def test_a_write_that_a_kill_broke_off_is_no_damage(journals: list[Files], scratch: Path) -> None:
    files = dict(journals[0])
    del files[INDEX]  # a power cut leaves none that is up to date
    whole = seen(laid_out(files, scratch))
    for length in (1, 24, 25, 1000, PAGE):
        found, said = seen(laid_out(files | {LOG: files[LOG] + bytes(length)}, scratch))
        assert (found, said) == whole


def test_what_is_left_of_a_change_that_a_kill_broke_off_is_no_damage_later(
    scratch: Path, make_session, plan: Plan
) -> None:
    running = make_session(900, state=SessionState.RUNNING, steps=0, pauses=())
    with closing(open_journal(laid_out({}, scratch), "laptop")) as journal:
        journal.write(SessionBegun(running, plan))
        assert isinstance(journal, SqliteJournal)
        with journal._database.writing() as connection:
            connection.execute(
                "PRAGMA cache_size = 5"
            )  # so the log gets pages before the change ends
            some = (make_session(number, steps=60) for number in range(60))
            merge(StoreInFile(connection), some)
            broken_off = files_in(scratch)
    assert len(broken_off[LOG]) > 20 * PAGE
    with closing(open_journal(laid_out(broken_off, scratch), "laptop")) as journal:
        assert not journal.messages
        journal.write(PlaceKept(running.id, Place(2, 300)))
        later = files_in(scratch)
    assert len(later[LOG]) == len(broken_off[LOG])
    found, said = seen(laid_out(later, scratch))
    assert not said
    assert found is not None
    assert found[-1].place == Place(2, 300)
