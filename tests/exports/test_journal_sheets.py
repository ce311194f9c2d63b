"""An exported journal comes back from the spreadsheets of other countries as it was."""

from __future__ import annotations

import csv
import io
import time
from codecs import BOM_UTF8
from collections.abc import Callable, Generator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from hiptimer.exports.journal_file import JournalFileError, read_journal, write_journal
from hiptimer.journal.records import SessionRecord

NOTE = "Hüfte, “links”; è più sciolta\nund =1+1"
DURATIONS = ("planned_seconds", "held_seconds", "after_seconds", "lasted_seconds")
TRUTHS = {
    "German": ("WAHR", "FALSCH"),
    "Spanish": ("VERDADERO", "FALSO"),
    "French": ("VRAI", "FAUX"),
    "Italian": ("VERO", "FALSO"),
    "English": ("TRUE", "FALSE"),
}

Rows = list[dict[str, str]]


def rows_of(path: Path) -> Rows:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [*csv.DictReader(file)]


def laid_out(rows: Rows, delimiter: str = ",", **how: Any) -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, [*rows[0]], delimiter=delimiter, **how)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def numbers_in(rows: Rows, point: str, *, whole: bool = True) -> Rows:
    """As a spreadsheet writes numbers: its own decimal point, and no zeros at the end."""
    changed: Rows = []
    for row in rows:
        new = dict(row)
        for name in (*DURATIONS, "speed"):
            if new[name] and whole:
                new[name] = f"{float(new[name]):.3f}".rstrip("0").rstrip(".")
            new[name] = new[name].replace(".", point)
        changed.append(new)
    return changed


def truths_in(rows: Rows, words: tuple[str, str]) -> Rows:
    named = {"true": words[0], "false": words[1], "": ""}
    return [
        {**row, "deleted": named[row["deleted"]], "alternates": named[row["alternates"]]}
        for row in rows
    ]


@pytest.fixture
def exported(a_session: Any, tmp_path: Path) -> tuple[Rows, tuple[SessionRecord, ...], Path]:
    """The rows of an export, what was in it, and where to put what becomes of it."""
    sessions = (a_session(1, note=NOTE), a_session(2, steps=(), pauses=(), note="=1"))
    path = tmp_path / "journal.csv"
    write_journal(sessions, path)
    return rows_of(path), sessions, path


@pytest.mark.parametrize("language", TRUTHS)
@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_semicolons_and_decimal_commas_come_back_whole(
    exported: Any, language: str, delimiter: str
):
    rows, sessions, path = exported
    rows = truths_in(numbers_in(rows, ","), TRUTHS[language])
    path.write_bytes(laid_out(rows, delimiter).encode("utf-8-sig"))
    assert read_journal(path) == sessions


SAVED_AS: dict[str, Callable[[Rows], bytes]] = {
    "with sep= before it": lambda rows: b"sep=,\r\n" + laid_out(rows).encode(),
    "with sep=; before it": lambda rows: b'"sep=;"\r\n' + laid_out(rows, ";").encode(),
    "as Unicode text": lambda rows: laid_out(rows, "\t").encode("utf-16"),
    "as UTF-16 without a mark": lambda rows: laid_out(rows, "\t").encode("utf-16-le"),
    "with bars": lambda rows: laid_out(rows, "|").encode(),
    "as Windows-1252": lambda rows: laid_out(rows, ";").encode("cp1252"),
    "with everything quoted": lambda rows: laid_out(rows, ";", quoting=csv.QUOTE_ALL).encode(),
    "with line feeds alone": lambda rows: laid_out(rows, lineterminator="\n").encode(),
    "with carriage returns alone": lambda rows: laid_out(rows, lineterminator="\r").encode(),
    "with empty rows and columns": lambda rows: (
        laid_out(rows).replace(",reason\r\n", ",reason,,,\r\n") + ",,,\r\n" * 4
    ).encode(),
    "with its columns in capitals": lambda rows: (
        laid_out(rows).replace("session,routine", "Session, ROUTINE").encode()
    ),
    "in one column": lambda rows: "\r\n".join(
        '"' + line.replace('"', '""') + '"' if '"' in line else line
        for line in laid_out(rows).replace("\nund", " und").split("\r\n")
    ).encode(),
}


@pytest.mark.parametrize("saved", SAVED_AS.values(), ids=SAVED_AS.keys())
def test_it_comes_back_whole_however_it_was_saved(exported: Any, saved: Any):
    rows, sessions, path = exported
    path.write_bytes(saved(rows))
    read = read_journal(path)
    one_line = [each.note.replace("\n", " ") for each in sessions]
    assert [each.note.replace("\n", " ") for each in read] == one_line
    assert [(each.started, each.steps, each.pauses) for each in read] == [
        (each.started, each.steps, each.pauses) for each in sessions
    ]


def test_seconds_whose_point_was_taken_for_thousands_are_seconds_again(exported: Any):
    rows, sessions, path = exported
    for row in rows:
        for name in DURATIONS:
            row[name] = row[name].replace(".", "").lstrip("0") or row[name][:1]
    path.write_bytes(laid_out(rows, ";").encode())
    assert read_journal(path) == sessions


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    if hasattr(time, "tzset"):
        time.tzset()
    yield
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows takes its zone from the system")
@pytest.mark.usefixtures("in_berlin")
@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("30.11.2026 07:40", "2026-11-30T07:40:00+01:00"),
        ("30.11.2026 07:40:25", "2026-11-30T07:40:25+01:00"),
        ("30.07.26 7:40", "2026-07-30T07:40:00+02:00"),
        ("11/30/2026 07:40", "2026-11-30T07:40:00+01:00"),
        ("11/30/2026 7:40:25 PM", "2026-11-30T19:40:25+01:00"),
        ("11/30/26 12:05 AM", "2026-11-30T00:05:00+01:00"),
        ("30/11/2026 07:40", "2026-11-30T07:40:00+01:00"),
        ("30-11-2026 07:40", "2026-11-30T07:40:00+01:00"),
        ("2026-11-30 07:40", "2026-11-30T07:40:00+01:00"),
        ("2026/11/30 07:40:01.25", "2026-11-30T07:40:01+01:00"),
        ("05/05/2026 07:40", "2026-05-05T07:40:00+02:00"),
        ("2026-11-30T07:40:00Z", "2026-11-30T07:40:00+00:00"),
    ],
)
def test_a_date_that_a_spreadsheet_wrote_its_own_way_is_that_moment(
    exported: Any, cell: str, meant: str
):
    rows, _, path = exported
    path.write_bytes(laid_out([{**row, "started": cell} for row in rows], ";").encode())
    assert {each.started for each in read_journal(path)} == {datetime.fromisoformat(meant)}


def test_one_date_shows_how_the_others_are_meant(exported: Any):
    rows, _, path = exported
    dates = {f"{1:032x}": "03/04/2026 07:40", f"{2:032x}": "25/04/2026 07:40"}
    path.write_bytes(laid_out([{**r, "started": dates[r["session"]]} for r in rows]).encode())
    assert [each.started.month for each in read_journal(path)] == [4, 4]


def test_a_date_of_which_nobody_can_tell_the_month_is_refused(exported: Any):
    rows, _, path = exported
    path.write_bytes(laid_out([{**r, "started": "03/04/2026 07:40"} for r in rows]).encode())
    with pytest.raises(JournalFileError, match="day and month can be told apart"):
        read_journal(path)


@pytest.mark.parametrize("cell", ["", "yesterday", "31.02.2026 07:40", "30.11.2026 25:00", "1/2"])
def test_what_is_no_date_is_named(exported: Any, cell: str):
    rows, _, path = exported
    path.write_bytes(laid_out([{**row, "started": cell} for row in rows]).encode())
    with pytest.raises(JournalFileError, match="row 2, column started"):
        read_journal(path)


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"PK\x03\x04" + bytes(40), "a spreadsheet or a zip file"),
        (b"\xd0\xcf\x11\xe0" + bytes(40), "a spreadsheet"),
        (b"%PDF-1.7", "a PDF"),
    ],
)
def test_another_file_under_this_name_says_how_to_be_saved(tmp_path: Path, data: bytes, found: str):
    path = tmp_path / "journal.csv"
    path.write_bytes(data)
    with pytest.raises(JournalFileError, match=f"found {found}, expected a CSV file: open it"):
        read_journal(path)


def test_excel_sees_what_the_letters_are(exported: Any):
    path = exported[2]
    assert path.read_bytes().startswith(BOM_UTF8 + b"session,")
    assert path.read_bytes().count(BOM_UTF8) == 1


def test_a_note_that_looks_like_a_formula_is_a_text_before_and_after(exported: Any):
    rows, sessions, path = exported
    assert {row["note"] for row in rows} == {NOTE, "'=1"}
    path.write_bytes(laid_out(numbers_in(rows, ","), ";").encode("utf-8-sig"))
    assert [each.note for each in read_journal(path)] == [each.note for each in sessions]
