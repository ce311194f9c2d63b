"""The folder of the person's data: chosen, shared between computers, and taken along."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from in_memory import InMemoryJournal

from hiptimer import files
from hiptimer.app import data_folder
from hiptimer.app.data_folder import DataFolder, bring_together
from hiptimer.exports.journal_file import read_journal, write_journal
from hiptimer.journal.records import SessionRecord, SessionState, StepRecord
from hiptimer.messages import ExplainedError
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.storage.journal import open_journal
from hiptimer.storage.places import ChosenFolder, Place
from hiptimer.training.sides import Side


def session(number: int) -> SessionRecord:
    hold = StepRecord(
        kind=StepKind.WORK,
        item=0,
        exercise="pigeon-pose",
        planned=30_000,
        held=30_000,
        outcome=Outcome.COMPLETED,
        side=Side.LEFT,
    )
    return SessionRecord(
        id=f"{number:032x}",
        routine="post-run-static",
        name="Post-run stretch",
        started=datetime(2026, 11, 1 + number, 18, tzinfo=UTC),
        first_side=Side.LEFT,
        state=SessionState.FINISHED,
        steps=(hold,),
    )


def add(folder: Path, computer: str, *sessions: SessionRecord) -> None:
    with closing(open_journal(folder, computer)) as journal:
        journal.merge(sessions)


def ids(folder: Path, computer: str) -> list[str]:
    with closing(open_journal(folder, computer)) as journal:
        return [each.id for each in journal.records()]


def fail_at(number: int, write: Callable[[Path], None]) -> Callable[[Path], None]:
    """`write`, on a disk that is full at the call of that number."""
    left = iter(range(number - 1))

    def written(path: Path) -> None:
        if next(left, None) is None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        write(path)

    return written


@pytest.fixture(autouse=True)
def this_computer(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(data_folder, "computer_name", lambda: "here")
    return "here"


def test_a_chosen_folder_gets_the_sessions_settings_and_own_drills(tmp_path: Path):
    old, new = tmp_path / "old", tmp_path / "new"
    add(old, "here", session(1))
    (old / "settings.json").write_text("{}", encoding="utf-8")
    (old / "own").mkdir()
    (old / "own" / "routines.json").write_text("{}", encoding="utf-8")
    choice = ChosenFolder(tmp_path / "default")
    with closing(open_journal(old, "here")) as journal:
        sentence = DataFolder(old, choice, lambda: journal).choose_folder(str(new))
    assert "from the next start" in sentence
    assert choice.place().folder == new
    assert ids(new, "here") == [session(1).id]
    assert (new / "settings.json").exists()
    assert (new / "own" / "routines.json").exists()
    assert (old / "settings.json").exists()


def test_a_chosen_folder_gets_what_is_not_saved_yet_on_this_computer(tmp_path: Path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    names = ("unsaved-routines-here.json", "unsaved-drills-here.json")
    for name in (*names, "unsaved-routines-there.json"):
        (old / name).write_text(name, encoding="utf-8")
    DataFolder(old, ChosenFolder(tmp_path / "d"), InMemoryJournal).choose_folder(str(new))
    assert [(new / name).read_text(encoding="utf-8") for name in names] == list(names)
    assert not (new / "unsaved-routines-there.json").exists()


def test_a_copy_that_is_cut_off_is_made_whole_when_the_folder_is_chosen_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    old, new = tmp_path / "old", tmp_path / "new"
    (old / "own" / "pictures").mkdir(parents=True)
    names = ("own/exercises.json", "own/routines.json", "own/pictures/mine-right.svg")
    for name in names:
        (old / name).write_text(name, encoding="utf-8")
    keeper = DataFolder(old, ChosenFolder(tmp_path / "default"), InMemoryJournal)
    with monkeypatch.context() as patch:
        patch.setattr(files, "_sync", fail_at(2, files._sync))
        with pytest.raises(ExplainedError, match="No space left"):
            keeper.choose_folder(str(new))
    assert not [each for each in (new / "own").rglob("*") if each.is_file()]
    keeper.choose_folder(str(new))
    assert [(new / name).read_text(encoding="utf-8") for name in names] == list(names)


def test_what_a_new_folder_has_already_is_not_overwritten(tmp_path: Path):
    old, new = tmp_path / "old", tmp_path / "new"
    new.mkdir()
    add(old, "here", session(1))
    add(new, "here", session(2))
    (old / "settings.json").write_text("old", encoding="utf-8")
    (new / "settings.json").write_text("new", encoding="utf-8")
    with closing(open_journal(old, "here")) as journal:
        DataFolder(old, ChosenFolder(tmp_path), lambda: journal).choose_folder(str(new))
    assert (new / "settings.json").read_text(encoding="utf-8") == "new"
    assert ids(new, "here") == [session(1).id, session(2).id]


def test_what_is_recorded_between_the_choice_and_the_next_start_is_taken_over(tmp_path: Path):
    default, new = tmp_path / "default", tmp_path / "new"
    choice = ChosenFolder(default)
    with closing(open_journal(default, "here")) as journal:
        DataFolder(default, choice, lambda: journal).choose_folder(str(new))
        journal.merge([session(3)])
    assert bring_together(choice.place()) == 1
    assert ids(new, "here") == [session(3).id]
    assert bring_together(choice.place()) == 0
    assert list(default.glob("moved-journal-here-*.sqlite"))


def test_a_folder_that_cannot_be_written_changes_nothing(tmp_path: Path):
    (tmp_path / "file").write_text("")
    choice = ChosenFolder(tmp_path / "default")
    keeper = DataFolder(tmp_path / "old", choice, InMemoryJournal)
    with pytest.raises(ExplainedError, match="Nothing was changed"):
        keeper.choose_folder(str(tmp_path / "file" / "below"))
    assert choice.place().folder == tmp_path / "default"


def test_a_start_that_named_its_folder_chooses_no_other(tmp_path: Path):
    keeper = DataFolder(tmp_path, None, InMemoryJournal)
    with pytest.raises(ExplainedError, match="--data-dir"):
        keeper.choose_folder(str(tmp_path / "new"))


def test_two_computers_that_write_by_turns_in_one_folder_lose_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for turn, computer in enumerate(["here", "there", "here", "there"]):
        monkeypatch.setattr(data_folder, "computer_name", lambda computer=computer: computer)
        bring_together(Place(tmp_path))
        add(tmp_path, computer, session(turn))
    for computer in ("here", "there"):
        monkeypatch.setattr(data_folder, "computer_name", lambda computer=computer: computer)
        bring_together(Place(tmp_path))
        assert len(ids(tmp_path, computer)) == 4


@pytest.mark.parametrize("name", ["journal.json", "journal.csv"])
def test_an_exported_journal_is_imported_elsewhere_without_doubles(tmp_path: Path, name: str):
    path = str(tmp_path / name)
    here = InMemoryJournal([session(1), session(2)])
    there = InMemoryJournal([session(2)])
    assert ": 2." in DataFolder(tmp_path, None, lambda: here).export_journal(path)
    keeper = DataFolder(tmp_path, None, lambda: there)
    assert keeper.import_journal(path).startswith("New sessions: 1.")
    assert keeper.import_journal(path).startswith("New sessions: 0.")
    assert list(there.records()) == list(here.records())


def test_a_journal_that_cannot_be_read_is_named(tmp_path: Path):
    path = tmp_path / "journal.json"
    path.write_text("[", encoding="utf-8")
    with pytest.raises(ExplainedError, match=r"journal\.json"):
        DataFolder(tmp_path, None, InMemoryJournal).import_journal(str(path))


def test_what_cannot_be_kept_is_neither_imported_nor_exported_in_the_window(tmp_path: Path):
    (tmp_path / "file").write_text("not a folder")
    with closing(open_journal(tmp_path / "file", "here")) as journal:
        keeper = DataFolder(tmp_path / "file", None, lambda: journal)
        taken = tmp_path / "taken.csv"
        write_journal([session(1)], taken)
        for act in (keeper.import_journal, keeper.export_journal):
            with pytest.raises(ExplainedError, match=r"Nothing can be kept in .*file\."):
                act(str(taken))
        assert [each.id for each in read_journal(taken)] == [session(1).id]


def test_a_link_to_the_folder_in_use_is_no_other_folder(tmp_path: Path):
    folder = tmp_path / "data"
    add(folder, "here", session(1))
    (tmp_path / "link").symlink_to(folder, target_is_directory=True)
    bring_together(Place(folder, left=(tmp_path / "link",)))
    assert ids(folder, "here") == [session(1).id]
    choice = ChosenFolder(tmp_path / "home")
    with closing(open_journal(folder, "here")) as journal:
        keeper = DataFolder(folder, choice, lambda: journal)
        assert "already" in keeper.choose_folder(str(tmp_path / "link"))


def test_damage_in_a_folder_that_was_left_is_said_in_the_one_in_use(tmp_path: Path):
    add(tmp_path / "old", "here", session(1))
    add(tmp_path / "new", "here", session(2))
    old = tmp_path / "old" / "journal-here.sqlite"
    old.write_bytes(bytes(4096) + old.read_bytes()[4096:])
    assert bring_together(Place(tmp_path / "new", left=(tmp_path / "old",))) == 1
    with closing(open_journal(tmp_path / "new", "here")) as journal:
        (said,) = list(journal.messages)
        assert "1 session was recovered" in said
        assert len(list(journal.records())) == 2
