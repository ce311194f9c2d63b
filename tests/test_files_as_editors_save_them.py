"""Every file that is read is read however an editor saved it, and written as plain UTF-8."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from hiptimer import cli
from hiptimer.exports.journal_file import read_journal
from hiptimer.figure.motion_decoding import decode_file
from hiptimer.ports.data import WindowPlace
from hiptimer.ports.reminders import ReminderMemory
from hiptimer.settings.settings import Settings
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.storage.places import ChosenFolder
from hiptimer.storage.settings_file import RememberedFile, SettingsFile
from hiptimer.storage.sharing.archive import read_archive
from hiptimer.storage.sharing.shared_files import read_shared, shared_bytes
from hiptimer.storage.unsaved_file import unsaved_routines
from hiptimer.training.drafts.routine import RoutineDraft
from hiptimer.training.drafts.unsaved import UnsavedRoutine
from hiptimer.training.languages import Language
from hiptimer.training.library import Library

Save = Callable[[str], bytes]
SAVED: dict[str, Save] = {
    "UTF-8 with a mark": lambda text: codecs.BOM_UTF8 + text.encode(),
    "UTF-16": lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
    "UTF-16, big end first": lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    "UTF-16 without a mark": lambda text: text.encode("utf-16-le"),
}


@pytest.fixture(params=[*SAVED.values()], ids=[*SAVED])
def save(request: pytest.FixtureRequest) -> Save:
    return request.param


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "file.json"


def test_settings(path: Path, save: Save):
    path.write_bytes(save('{"session": {"hold_scale": 1.5}}'))
    store = SettingsFile(path)
    assert store.load().session.hold_scale == 1.5
    assert store.message == ""
    store.save(store.load())
    assert path.read_bytes().startswith(b"{")
    assert [*path.parent.iterdir()] == [path]


def test_reminders(path: Path, save: Save):
    path.write_bytes(save('{"looked": "2026-11-22T18:00:00"}'))
    looked = datetime.fromisoformat("2026-11-22T18:00:00")
    assert RememberedFile(path, ReminderMemory).load() == ReminderMemory(looked)


def test_the_place_of_the_window(path: Path, save: Save):
    place = WindowPlace(x=3, y=4)
    RememberedFile(path, WindowPlace).save(place)
    path.write_bytes(save(path.read_text(encoding="utf-8")))
    assert RememberedFile(path, WindowPlace).load() == place


def test_the_chosen_folder(tmp_path: Path, save: Save):
    chosen = tmp_path / "Übungen"
    chosen.mkdir()
    (tmp_path / "folder.json").write_bytes(save(json.dumps({"folder": str(chosen)})))
    assert ChosenFolder(tmp_path).place().folder == chosen


def test_what_is_being_written(path: Path, save: Save):
    entries = (UnsavedRoutine(RoutineDraft(id="new", name="Für abends"), RoutineDraft(id="new")),)
    unsaved_routines(path).save(entries)
    path.write_bytes(save(path.read_text(encoding="utf-8")))
    assert unsaved_routines(path).load() == entries


def own_routine(library: Library, folder: Path, save: Save) -> OwnFiles:
    routine = {
        "id": "evening",
        "name": "Für abends",
        "summary": "mine",
        "when": "Any time.",
        "moment": "any-time",
        "items": [{"exercise": "pigeon-pose", "seconds": 10, "rounds": 1}],
    }
    document = {"schema": "hiptimer-routines/1", "routines": [routine]}
    (folder / "own").mkdir()
    (folder / "own" / "routines.json").write_bytes(save(json.dumps(document)))
    return OwnFiles(folder, library)


def test_own_routines(library: Library, tmp_path: Path, save: Save):
    own = own_routine(library, tmp_path, save)
    reading = own.load()
    assert reading.messages == ()
    routine = reading.library.routine("evening")
    own.save_routine(routine)
    written = json.loads((tmp_path / "own" / "routines.json").read_bytes())
    assert [each["name"] for each in written["routines"]] == ["Für abends"]


def test_a_shared_routine(library: Library, tmp_path: Path, save: Save):
    own = own_routine(library, tmp_path, save).load().library
    parts = read_archive(shared_bytes(own.routine("evening"), own, lambda _: None))
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("routine.json", save(parts["routine.json"].decode()))
    assert read_shared(file.getvalue()).routine.name == "Für abends"


def test_a_journal(tmp_path: Path, save: Save):
    path = tmp_path / "journal.json"
    path.write_bytes(save('{"schema": "hiptimer-journal/1", "sessions": []}'))
    assert read_journal(path) == ()


def test_a_motion(assets: Path, save: Save):
    text = (assets / "motions" / "pigeon-pose.json").read_text(encoding="utf-8")
    assert decode_file(save(text), "m.json") == decode_file(text.encode(), "m.json")


@pytest.mark.parametrize("name", ["exercises.json", "routines.json", "motions/pigeon-pose.json"])
def test_a_file_that_is_checked(
    assets: Path, tmp_path: Path, save: Save, name: str, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "file.json"
    path.write_bytes(save((assets / name).read_text(encoding="utf-8")))
    assert cli.main(["--data-dir", str(tmp_path), "check", str(path)]) == 0
    assert capsys.readouterr().out.endswith("no faults\n")


def test_the_content_of_a_translator(assets: Path, tmp_path: Path, save: Save):
    for name in ("exercises.json", "routines.json", "content/de.json", "phrases/de.json"):
        target = tmp_path / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(save((assets / name).read_text(encoding="utf-8")))
    (tmp_path / "phrases" / "en.json").write_bytes((assets / "phrases" / "en.json").read_bytes())
    assert read_library(tmp_path, Language.GERMAN) == read_library(assets, Language.GERMAN)
    assert read_phrases(tmp_path, Language.GERMAN) == read_phrases(assets, Language.GERMAN)


@pytest.mark.parametrize("data", [b"\xff\xfe{", b'{"look": "\xfc"}', b"\x00", b"\xef\xbb\xbf"])
def test_what_is_no_text_is_set_aside_and_said(path: Path, data: bytes):
    path.write_bytes(data)
    store = SettingsFile(path)
    assert store.load() == Settings()
    assert "damaged. It is kept as" in store.message


@pytest.mark.parametrize(
    "text",
    ['{"exercise": "Hüfte", "schema": "hiptimer-motion/1"}', '{"schema": "hiptimer-exercises/ü"}'],
)
def test_letters_of_another_encoding_are_named_in_plain_words(
    tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "file.json"
    path.write_bytes(text.encode("cp1252"))
    assert cli.main(["--data-dir", str(tmp_path), "check", str(path)]) == 1
    printed = capsys.readouterr().err
    assert "found letters that are not UTF-8, expected a text file saved as UTF-8" in printed
