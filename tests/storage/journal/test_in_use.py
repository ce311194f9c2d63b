"""A journal that is open: its locks stay, and what is written to it survives whatever others do."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from hiptimer.app import data_folder
from hiptimer.app.data_folder import DataFolder, bring_together
from hiptimer.exports.journal_file import write_journal
from hiptimer.journal.records import Place as PlaceInPlan
from hiptimer.journal.records import (
    PlaceKept,
    SessionBegun,
    SessionEnded,
    SessionRecord,
    SessionState,
    StepDone,
)
from hiptimer.session.plan import Plan
from hiptimer.storage.journal import SqliteJournal, open_journal
from hiptimer.storage.journal.connecting import is_open_elsewhere
from hiptimer.storage.places import ChosenFolder, Place

LOCKS = Path("/proc/locks")
COMPANIONS = ("-wal", "-shm")
READ = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(*connection.execute(sys.argv[2]))
connection.close()
"""
HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("SELECT count(*) FROM session").fetchone()
print(flush=True)
sys.stdin.read()
"""
TAKE_OVER = """
import pathlib, sys
from hiptimer.exports.journal_file import read_journal
from hiptimer.storage.journal import open_journal
folder = pathlib.Path(sys.argv[1])
journal = open_journal(folder, "laptop")
journal.merge(read_journal(folder / "taken.csv"))
journal.close()
"""
IS_OPEN_ELSEWHERE = """
import pathlib, sys
from hiptimer.storage.journal.connecting import is_open_elsewhere
print(is_open_elsewhere(pathlib.Path(sys.argv[1])))
"""

needs_posix_locks = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows keeps the locks of each descriptor apart"
)


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / "journal-laptop.sqlite"


@pytest.fixture
def running(make_session) -> SessionRecord:
    return make_session(1, state=SessionState.RUNNING, steps=0, pauses=())


@pytest.fixture(autouse=True)
def this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_folder, "computer_name", lambda: "laptop")


@pytest.fixture
def window(folder: Path) -> Iterator[SqliteJournal]:
    """The journal that a window has open for as long as the test lasts."""
    journal = open_journal(folder, "laptop")
    assert isinstance(journal, SqliteJournal)
    yield journal
    journal.close()


def in_another_process(path: Path, sql: str = "SELECT count(*) FROM step") -> str:
    return by_another_process(READ, path, sql)


def by_another_process(script: str, *words: object) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", script, *map(str, words)]
    done = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
    return done.stdout.strip()


def take_over_in_another_process(folder: Path, session: SessionRecord) -> None:
    write_journal([session], folder / "taken.csv")
    by_another_process(TAKE_OVER, folder)


def is_locked(path: Path) -> bool:
    """Whether this process holds a lock on the file, as the system has it."""
    owner, inode = str(os.getpid()), str(path.stat().st_ino)
    lines = [line.split() for line in LOCKS.read_text().splitlines()]
    return any(owner in words and words[5].endswith(f":{inode}") for words in lines)


def left_by_link(folder: Path, tmp_path: Path) -> Place:
    link = tmp_path / "link"
    link.symlink_to(folder, target_is_directory=True)
    return Place(folder, left=(link,))


def choose_by_link(folder: Path, tmp_path: Path, journal: SqliteJournal) -> None:
    link = tmp_path / "link"
    link.symlink_to(folder, target_is_directory=True)
    keeper = DataFolder(folder, ChosenFolder(tmp_path / "home"), lambda: journal)
    assert "already" in keeper.choose_folder(str(link))


def link_to_own_journal(folder: Path, journal: SqliteJournal) -> None:
    (folder / "journal-linked.sqlite").hardlink_to(folder / "journal-laptop.sqlite")
    journal.merge_others()


def opened_twice(folder: Path) -> None:
    with closing(open_journal(folder, "laptop")) as second:
        assert not second.messages


def damaged_under_way(folder: Path) -> None:
    with closing(open_journal(folder, "laptop")):
        (folder / "damaged-journal-laptop.mark").touch()
    opened_twice(folder)


LOOKS: dict[str, Callable[[Path, Path, SqliteJournal], object]] = {
    "merging": lambda folder, _, journal: bring_together(Place(folder)),
    "merging a folder that was left": lambda folder, tmp_path, _: bring_together(
        left_by_link(folder, tmp_path)
    ),
    "merging a link": lambda folder, _, journal: link_to_own_journal(folder, journal),
    "opening it twice": lambda folder, *_: opened_twice(folder),
    "opening it with its mark": lambda folder, *_: damaged_under_way(folder),
    "choosing the same folder": choose_by_link,
    "taking it to another folder": lambda folder, tmp_path, journal: DataFolder(
        folder, ChosenFolder(tmp_path / "home"), lambda: journal
    ).choose_folder(str(tmp_path / "other")),
    "an export": lambda folder, tmp_path, journal: DataFolder(
        folder, None, lambda: journal
    ).export_journal(str(tmp_path / "all.csv")),
}


@needs_posix_locks
@pytest.mark.parametrize("look", LOOKS)
def test_nothing_that_the_window_does_takes_its_own_locks_away(
    folder: Path, tmp_path: Path, path: Path, window: SqliteJournal, running, plan: Plan, look: str
) -> None:
    window.write(SessionBegun(running, plan))
    inodes = {path.stat().st_ino, path.with_name(f"{path.name}-shm").stat().st_ino}
    with files_opened_by_python() as opened:
        LOOKS[look](folder, tmp_path, window)
    assert not inodes & opened
    assert is_open_in_this_process(path)
    in_another_process(path)
    assert path.with_name(f"{path.name}-wal").exists()


def is_open_in_this_process(path: Path) -> bool:
    """As another process sees it, and as the system has it where that can be asked."""
    seen = by_another_process(IS_OPEN_ELSEWHERE, path)
    return seen == "True" and (not LOCKS.exists() or is_locked(path))


class Listening:
    """The files that Python itself opens. An audit hook stays for ever, so there is one of it."""

    def __init__(self) -> None:
        self.is_on = False
        self.opened: set[int] = set()
        sys.addaudithook(self.note)

    def note(self, event: str, values: tuple) -> None:
        if self.is_on and event == "open" and isinstance(values[0], str | Path):
            with suppress(OSError):
                self.opened.add(Path(values[0]).stat().st_ino)


LISTENING = Listening()


@contextmanager
def files_opened_by_python() -> Generator[set[int]]:
    LISTENING.opened.clear()
    LISTENING.is_on = True
    try:
        yield LISTENING.opened
    finally:
        LISTENING.is_on = False


def pull_away(path: Path, how: str) -> None:
    """What a process that sees no locks, or a sync program, does to the files beside a journal."""
    if how == "brought in and deleted":
        in_another_process(path, "PRAGMA wal_checkpoint(PASSIVE)")
    if how == "index deleted":
        path.with_name(f"{path.name}-shm").unlink()
    else:
        for ending in COMPANIONS:
            path.with_name(path.name + ending).unlink()
    if how == "replaced by a copy":
        copy = path.with_name("copy")
        copy.write_bytes(path.read_bytes())
        copy.replace(path)


@needs_posix_locks
@pytest.mark.parametrize(
    "how", ["deleted", "index deleted", "brought in and deleted", "replaced by a copy"]
)
@pytest.mark.parametrize("others_write", [False, True])
def test_no_step_is_lost_where_the_log_is_pulled_away_from_under_a_session(
    folder: Path, path: Path, window, make_session, plan: Plan, check, how: str, others_write: bool
) -> None:
    running = make_session(1, state=SessionState.RUNNING, steps=0, pauses=(), computer="")
    steps = make_session(2, steps=6).steps
    window.write(SessionBegun(running, plan))
    for number, step in enumerate(steps):
        if number == 3:
            pull_away(path, how)
            if others_write:
                take_over_in_another_process(folder, make_session(7))
        window.write(StepDone(running.id, step, PlaceInPlan(1)))
    window.write(PlaceKept(running.id, PlaceInPlan(2, 500)))
    files = {each: each.read_bytes() for each in folder.iterdir() if each.suffix != ".sqlite-shm"}
    crashed = folder / "crashed"
    crashed.mkdir()
    for name, content in files.items():
        (crashed / name.name).write_bytes(content)
    with closing(open_journal(crashed, "laptop")) as journal:
        assert not journal.messages
        unfinished = journal.unfinished()
        assert unfinished is not None
        assert unfinished.session.steps == steps
        assert unfinished.place == PlaceInPlan(2, 500)
        assert len(list(journal.records())) == 1 + others_write
    check(crashed / path.name)
    window.write(SessionEnded(running.id, SessionState.FINISHED))
    window.close()
    check(path)
    assert in_another_process(path) == f"({6 + 5 * others_write},)"


@needs_posix_locks
def test_a_step_that_went_into_a_log_that_was_just_deleted_is_kept_once(
    path: Path, window, make_session, running, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    (step,) = make_session(2, steps=1).steps
    window.write(SessionBegun(running, plan))
    remembered = window._under_way.open

    def once_committed():
        if not window._database._connection.in_transaction:
            pull_away(path, "brought in and deleted")
            monkeypatch.undo()
        return remembered()

    monkeypatch.setattr(window._under_way, "open", once_committed)
    window.write(StepDone(running.id, step, PlaceInPlan(1)))
    assert in_another_process(path) == "(1,)"


@needs_posix_locks
def test_what_was_noted_after_the_log_was_pulled_away_is_kept(
    path: Path, window, make_session
) -> None:
    window.merge([make_session(1)])
    pull_away(path, "deleted")
    window.describe(make_session(1).id, None, "good")
    assert in_another_process(path, "SELECT note FROM session") == "('good',)"


@needs_posix_locks
def test_a_journal_is_not_repaired_while_another_process_writes_in_it(
    folder: Path, path: Path, make_session
) -> None:
    open_journal(folder, "laptop").close()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        assert is_open_elsewhere(path)
        with path.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xff" * 4096)
        with closing(open_journal(folder, "laptop")) as journal:
            assert "repairs it at the next start" in " ".join(journal.messages)
        assert not list(folder.glob("damaged-*.sqlite"))
        other.communicate(b"")
    assert not is_open_elsewhere(path)
    with closing(open_journal(folder, "laptop")) as journal:
        assert "The damaged file is kept" in " ".join(journal.messages)
