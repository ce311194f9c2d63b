"""Bad journal files: each is refused in one line that says where; a bad write leaves nothing."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.exports import journal_file
from hiptimer.exports.journal_csv import HEADER
from hiptimer.exports.journal_file import JournalFileError, read_journal, write_journal

KINDS = ("json", "csv")


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def changed_json(change: Callable[[dict], object], path: Path) -> None:
    document = json.loads(path.read_bytes())
    change(document)
    path.write_text(json.dumps(document), encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            lambda d: d["sessions"][0]["steps"][2].update(held="long"),
            'sessions[0].steps[2].held: found "long", expected a whole number',
        ),
        (
            lambda d: d["sessions"][0].pop("id"),
            "sessions[0]: found nothing, expected the field `id`",
        ),
        (
            lambda d: d["sessions"][0].update(started="2026-10-25T02:30:00"),
            'sessions[0].started: found "2026-10-25T02:30:00", expected datetime with a timezone',
        ),
        (
            lambda d: d["sessions"][0]["pauses"][0].update(lasted=-5),
            "sessions[0].pauses[0].lasted: found -5, expected a whole number >= 0",
        ),
        (
            lambda d: d.update(schema="hiptimer-journal/2"),
            'schema: found "hiptimer-journal/2", expected "hiptimer-journal/1"',
        ),
        (lambda d: d.pop("sessions"), "sessions: found nothing, expected a list"),
    ],
)
def test_a_fault_in_json_is_named_with_its_place(
    a_session: Any, tmp_path: Path, change: Callable[[dict], object], sentence: str
) -> None:
    path = tmp_path / "j.json"
    write_journal([a_session()], path)
    changed_json(change, path)
    with pytest.raises(JournalFileError) as raised:
        read_journal(path)
    assert f"j.json: {sentence}" in str(raised.value)


@pytest.mark.parametrize(
    ("row", "column", "cell", "sentence"),
    [
        (2, "held_seconds", "long", 'row 3, column held_seconds: found "long", expected seconds'),
        (1, "held_seconds", "-1", 'row 2, column held_seconds: found "-1", expected seconds'),
        (1, "held_seconds", "999999999", "row 2, column held_seconds: found"),
        (3, "outcome", "won", 'row 4, column outcome: found "won", expected one of'),
        (3, "round", "0", 'row 4, column round: found "0", expected a whole number >= 1'),
        (4, "reason", "", 'row 5, column reason: found ""'),
        (1, "started", "yesterday", 'row 2, column started: found "yesterday"'),
        (1, "session", "7", 'row 2, column session: found "7"'),
        (1, "speed", "nan", 'row 2, column speed: found "nan", expected a number'),
        (1, "deleted", "maybe", 'row 2, column deleted: found "maybe", expected true or false'),
        (
            2,
            "row",
            "stop",
            'row 3, column row: found "stop", expected step, pause, session or report',
        ),
        (2, "number", "1", 'row 3, column number: found "1", expected a number that no other'),
        (2, "number", "", 'row 3, column number: found "", expected a whole number'),
        (3, "note", "x", 'row 4, column note: found "x", expected "Left hip feels looser'),
    ],
)
def test_a_fault_in_csv_is_named_with_row_and_column(
    a_session: Any, tmp_path: Path, row: int, column: str, cell: str, sentence: str
) -> None:
    path = tmp_path / "j.csv"
    write_journal([a_session()], path)
    rows = rows_of(path)
    rows[row - 1][column] = cell
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, HEADER)
        writer.writeheader()
        writer.writerows(rows)
    with pytest.raises(JournalFileError) as raised:
        read_journal(path)
    assert f"j.csv: {sentence}" in str(raised.value)


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("j.csv", b"", "row 1: found no column session"),
        ("j.csv", b"name,minutes\r\nrun,30\r\n", "row 1: found no column session"),
        ("j.csv", b"\xff\xfe\x00", "byte 0: found a byte 0xff that is not UTF-8"),
        ("j.csv", ",".join(HEADER).encode() + b'\r\n"open', "line 2: found broken CSV"),
        ("j.csv", ",".join((*HEADER, "row")).encode(), "row 1: found a column twice"),
        ("j.csv", ",".join(HEADER).encode() + b"\r\n" + b"x," * 40, "row 2: found 41 cells"),
        ("j.json", b"", "found broken JSON"),
        ("j.json", b"null", "expected an object"),
        ("j.json", b"[" * 1_000_000, "expected an object"),
        ("j.json", b'{"schema":' * 1_000_000, "j.json: "),
        ("j.json", b'{"x": ' + b"[" * 1_000_000, "found broken JSON"),
        ("j.json", b'{"schema": "hiptimer-routines/1"}', 'expected "hiptimer-journal/1"'),
    ],
)
def test_what_is_no_journal_is_refused_in_one_line(
    tmp_path: Path, name: str, data: bytes, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(JournalFileError) as raised:
        read_journal(path)
    assert sentence in str(raised.value)
    assert len(str(raised.value).splitlines()) == 1
    assert len(str(raised.value)) < 600


def mutated(data: bytes, random: Random) -> bytes:
    """`data` with a few bytes or pieces changed, lost, doubled or cut off."""
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(data) + 1)
        piece = data[at : at + random.randint(0, 40)]
        match random.randint(0, 4):
            case 0:
                data = data[:at] + bytes([random.randrange(256)]) + data[at + 1 :]
            case 1:
                data = data[:at] + data[at + len(piece) :]
            case 2:
                data = data[:at] + piece * random.randint(1, 3) + data[at:]
            case 3:
                data = data[:at] + random.choice((b'"', b",", b"\n", b"9" * 30, b"{", b"'", b"-"))
                data += data[at:]
            case _:
                data = data[:at]
    return data


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_read_or_refused_but_never_crashes(
    a_session: Any, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"j.{kind}"
    write_journal([a_session(1), a_session(2, steps=(), pauses=(), note="=1")], path)
    whole = path.read_bytes()
    refused = 0
    for seed in range(400):
        path.write_bytes(mutated(whole, Random(seed)))
        sentence = ""
        try:
            sessions = read_journal(path)
        except JournalFileError as error:
            sentence = str(error)
            refused += 1
        else:
            InMemoryJournal().merge(sessions)
            write_journal(sessions, tmp_path / f"again.{kind}")
        assert len(sentence.splitlines()) <= 1
    assert 200 < refused < 400


def test_a_year_that_no_calendar_can_move_is_refused(a_session: Any, tmp_path: Path) -> None:
    path = tmp_path / "j.json"
    write_journal([replace(a_session(), started=datetime.max.replace(tzinfo=UTC))], path)
    with pytest.raises(JournalFileError, match="expected a year from 1900 to 2999"):
        read_journal(path)


def test_a_huge_file_is_not_read(
    a_session: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "j.json"
    write_journal([a_session()], path)
    monkeypatch.setattr(journal_file, "LARGEST_BYTES", 100)
    with pytest.raises(JournalFileError, match="is larger than"):
        read_journal(path)


def test_a_file_that_cannot_be_read_or_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(JournalFileError, match=r"j\.csv cannot be read: No such file"):
        read_journal(tmp_path / "j.csv")
    with pytest.raises(JournalFileError, match=r"nowhere/j\.csv could not be written"):
        write_journal([], tmp_path / "nowhere" / "j.csv")


@pytest.mark.parametrize("kind", KINDS)
def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    a_session: Any, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"j.{kind}"
    path.write_text("the old one")

    def failing():
        yield a_session()
        raise OSError(28, "No space left on device")

    with pytest.raises(JournalFileError, match="No space left on device"):
        write_journal(failing(), path)
    assert path.read_text() == "the old one"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
