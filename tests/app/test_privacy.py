"""Nobody else on the computer can read a person's data; what they export is as usual."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
import uuid
from array import array
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from hiptimer import app
from hiptimer.app import data_folder
from hiptimer.app.data_folder import DataFolder, bring_together
from hiptimer.cli import main
from hiptimer.desktop.single_instance import FirstStart
from hiptimer.files import close_to_others
from hiptimer.journal.records import SessionRecord, SessionState
from hiptimer.ports.data import WindowPlace
from hiptimer.ports.reminders import ReminderMemory
from hiptimer.storage.journal import open_journal
from hiptimer.storage.journal.rows import sealed
from hiptimer.storage.places import ChosenFolder, Place
from hiptimer.storage.settings_file import RememberedFile
from hiptimer.storage.unsaved_file import unsaved_routines
from hiptimer.training.drafts.routine import draft_of
from hiptimer.training.drafts.unsaved import UnsavedRoutine
from hiptimer.training.own_content import OwnContent
from hiptimer.training.sides import Side
from hiptimer.voice.clip import Clip, ClipCache, ClipKey

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
SMALLEST_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The default data folder, which is not there yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "platform", "linux")
    return tmp_path / "share" / "hiptimer"


def modes(folder: Path) -> dict[str, int]:
    """The modes of a folder and of all that is in it, by name."""
    everything = (folder, *folder.rglob("*"))
    return {str(each.relative_to(folder)): stat.S_IMODE(each.stat().st_mode) for each in everything}


def fill(folder: Path, program: app.Program) -> None:
    """Write every sort of file that the program keeps."""
    program.settings.save(replace(program.settings.load()))
    routine = program.library.routines["desk-reset"]
    RememberedFile(folder / "window.json", WindowPlace).save(WindowPlace())
    RememberedFile(folder / "reminders.json", ReminderMemory).save(ReminderMemory())
    draft = draft_of(routine)
    unsaved_routines(folder / "unsaved.json").save((UnsavedRoutine(draft, draft),))
    own: OwnContent = program.own()
    own.save_routine(replace(routine, id="mine", name="Mine"))
    drill = program.library.exercises["pigeon-pose"]
    own.save_exercise(replace(drill, id="my-drill", name="My drill"), {Side.RIGHT: SMALLEST_SVG})
    key = ClipKey("espeak", "1", "en", 150, "Hold.")
    ClipCache(program.clips_folder).store(key, Clip(array("h", range(99)), 22_050))
    lock = FirstStart(folder / "running.lock")
    with app.opened_journal(program) as journal:
        journal.merge(())
        everything = modes(folder)
        folders = {name for name in everything if (folder / name).is_dir()}
    lock.close()
    expected = {"own/pictures", "settings.json", "unsaved.json", "running.lock"}
    assert expected < everything.keys()
    assert any(name.endswith("-wal") for name in everything)
    right = {name: 0o700 if name in folders else 0o600 for name in everything}
    assert everything == right
    assert set(modes(program.clips_folder).values()) == {0o700, 0o600}


def test_everything_in_a_new_data_folder_is_the_persons_alone(default: Path, qapp: QApplication):
    fill(default, app.load_program(None))


def test_so_it_is_in_a_new_folder_that_the_start_names(tmp_path: Path, qapp: QApplication):
    folder = tmp_path / "of my own"
    program = app.load_program(folder)
    fill(folder, program)
    assert program.clips_folder == folder / "clips"


def test_a_default_folder_that_was_open_is_closed_at_the_next_start(default: Path):
    (default / "own").mkdir(parents=True)
    (default / "own" / "routines.json").write_text('{"schema": "hiptimer-routines/1"}')
    (default / "journal.sqlite").touch()
    app.load_program(None)
    assert modes(default) == {
        ".": 0o700,
        "own": 0o700,
        "own/routines.json": 0o600,
        "journal.sqlite": 0o600,
    }


def test_a_folder_that_somebody_named_is_left_as_it_is(tmp_path: Path):
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o775)
    (folder / "settings.json").write_text("{}")
    assert main(["--data-dir", str(folder), "list"]) == 0
    assert modes(folder)["."] == 0o775
    assert modes(folder)["settings.json"] == 0o644
    journals = [mode for name, mode in modes(folder).items() if name.startswith("journal")]
    assert set(journals) == {0o600}


def test_a_default_folder_that_leads_elsewhere_is_left_as_it_is(default: Path, tmp_path: Path):
    synced = tmp_path / "synced"
    synced.mkdir(mode=0o755)
    default.parent.mkdir()
    default.symlink_to(synced)
    close_to_others(default)
    assert modes(synced)["."] == 0o755


def test_links_in_the_folder_are_not_followed(default: Path, tmp_path: Path):
    elsewhere = tmp_path / "dotfiles.json"
    elsewhere.touch()
    default.mkdir(parents=True)
    (default / "settings.json").symlink_to(elsewhere)
    close_to_others(default)
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o644


def test_what_is_exported_has_the_usual_mode(default: Path, tmp_path: Path):
    for words in (("export", "--journal"), ("export", "desk-reset", "--routine")):
        path = tmp_path / ("x.csv" if "--journal" in words else "x.hiproutine")
        assert main([*words, str(path)]) == 0
        assert stat.S_IMODE(path.stat().st_mode) == 0o644


def session(note: str) -> SessionRecord:
    return SessionRecord(
        id=uuid.uuid5(uuid.NAMESPACE_OID, note).hex,
        routine="desk-reset",
        name="Desk reset",
        started=datetime(2026, 11, 1, 18, tzinfo=UTC),
        first_side=Side.LEFT,
        state=SessionState.FINISHED,
        note=note * 500,  # a long journal: what is known of it is kept beside it
    )


def damage(path: Path) -> None:
    """Take a page from the middle of a journal."""
    data = bytearray(path.read_bytes())
    middle = len(data) // 8192 * 4096
    data[middle : middle + 4096] = bytes(4096)
    path.write_bytes(data)


def pull_log_away(path: Path) -> None:
    """Take the log from under whoever has the journal open, and change the file meanwhile."""
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink()
    with closing(sqlite3.connect(path)) as connection:
        row = sealed("other", "journal-x", "merged", "")
        connection.execute("INSERT INTO other VALUES (?, ?, ?, ?)", row)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def test_so_is_all_that_damage_and_merging_leave_in_a_folder_that_anybody_may_look_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(data_folder, "computer_name", lambda: "here")
    folder, left = tmp_path / "shared", tmp_path / "left"
    own = folder / "journal-here.sqlite"
    for each in (folder, left):
        each.mkdir(mode=0o755)
        for computer in ("here", "there"):
            with closing(open_journal(each, computer)) as journal:
                journal.merge([session(f"{each.name} {computer} {n}") for n in range(40)])
            damage(each / f"journal-{computer}.sqlite")
    bring_together(Place(folder, (left,)))
    with closing(open_journal(folder, "here")) as journal:
        journal.merge([session(f"before the log was pulled away {n}") for n in range(40)])
        before = own.stat().st_ino
        pull_log_away(own)
        journal.merge([session("after it")])
        during = modes(folder)
        assert own.stat().st_ino != before  # a copy took its place
    open_journal(folder, "here").close()
    kept = modes(folder) | modes(left)
    for part in ("damaged-", ".txt", "moved-"):
        assert any(part in name for name in kept), part
    assert any(name.endswith("-wal") for name in during)
    assert {name for name, mode in (during | kept).items() if mode & 0o077} == {"."}


def test_so_are_settings_and_own_drills_that_are_copied_to_a_folder_that_is_chosen(tmp_path: Path):
    old, new = tmp_path / "old", tmp_path / "new"
    new.mkdir(mode=0o755)
    (old / "own" / "pictures").mkdir(parents=True)
    for name in ("settings.json", "own/routines.json", "own/pictures/mine-right.svg"):
        (old / name).write_text("{}")
    DataFolder(old, ChosenFolder(tmp_path / "default"), InMemoryJournal).choose_folder(str(new))
    found = modes(new)
    assert {"settings.json", "own/routines.json", "own/pictures/mine-right.svg"} < found.keys()
    assert {name for name, mode in found.items() if mode & 0o077} == {"."}
