"""Files of other timers: which are, what they become, and that no hostile one does harm."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.storage.sharing.foreign_files import is_journal
from hiptimer.storage.sharing.shared_files import SharedFiles
from hiptimer.training.sharing import Shared, SharedRefusedError

STEP = {"name": "Frog", "duration": 30}
SNACK = {"name": "My snack", "sub_routines": [{"intervals": [STEP], "sets": 2}]}


def read(folder: Path, name: str, data: bytes | str) -> Shared:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return SharedFiles(lambda _: None).read(str(path))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_table_is_read_in_the_encodings_of_spreadsheets(tmp_path: Path, encoding: str) -> None:
    shared = read(tmp_path, "für abends.CSV", "Übung;Dauer\nKäfer;30\n".encode(encoding))
    assert [each.name for each in shared.exercises] == ["Käfer"]
    assert (shared.routine.name, shared.is_foreign) == ("für abends", True)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_json_is_too(tmp_path: Path, encoding: str) -> None:
    shared = read(tmp_path, "s.json", json.dumps(SNACK).encode(encoding))
    assert shared.routine.name == "My snack"


def test_what_was_kept_is_found_again_from_the_disk(tmp_path: Path, receiver: OwnFiles) -> None:
    table = "Frog left,20\nFrog right,20\nRest,10\nPigeon pose,45\n"
    shared = read(tmp_path, "evening.csv", table)
    assert len(receiver.add(shared).exercises) == 2
    reading = receiver.load()
    assert not reading.messages
    assert receiver.add(shared).is_empty
    assert reading.library.own_routines == {"evening"}


HOSTILE = {
    "deep.json": "[" * 100_000,
    "deeper.json": '{"steps":[' * 50_000,
    "nan.json": '{"steps": [{"name": "a", "duration": NaN}]}',
    "digits.json": '{"steps": [{"name": "a", "duration": ' + "9" * 5000 + "}]}",
    "twice.json": '{"steps": [], "steps": [{"name": "a", "duration": 3}]}',
    "many.json": json.dumps({"steps": [STEP] * 20_001}),
    "keys.json": json.dumps({"steps": [{f"k{at}": 1 for at in range(20_001)}]}),
    "large.json": " " * 4_000_001,
    "quote.csv": '"' + "a,1\n" * 300_000,
    "picture.csv": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "routine.json": b"PK\x03\x04",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(SharedRefusedError, match=name) as refused:
        read(tmp_path, name, HOSTILE[name])
    assert len(str(refused.value)) < 400


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such pipes")
def test_a_pipe_and_a_folder_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "folder.json").mkdir()
    for name in ("pipe.csv", "folder.json", "missing.csv"):
        with pytest.raises(SharedRefusedError, match=name):
            SharedFiles(lambda _: None).read(str(tmp_path / name))


@pytest.mark.parametrize(
    ("name", "text", "is_one"),
    [
        ("a.json", '{"schema": "hiptimer-journal/1", "sess', True),
        ("a.json", '{"sessions": []}', True),
        ("a.json", json.dumps(SNACK), False),
        ("a.csv", "session,started,row\n", True),
        ("a.csv", "sep=;\nsession;started;row\n", True),
        ("a.csv", "Frog,30\n", False),
    ],
)
def test_a_journal_is_told_by_what_is_in_it(
    tmp_path: Path, name: str, text: str, *, is_one: bool
) -> None:
    for encoding in ("utf-8-sig", "utf-16"):
        (tmp_path / name).write_bytes(text.encode(encoding))
        assert is_journal(tmp_path / name) is is_one


def test_a_journal_that_is_opened_is_sent_to_the_settings(tmp_path: Path) -> None:
    with pytest.raises(SharedRefusedError, match="can be imported in Settings"):
        read(tmp_path, "j.json", '{"schema": "hiptimer-journal/1", "sessions": []}')
