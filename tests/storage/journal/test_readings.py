"""What was measured is kept as sessions are: after restarts and damage, elsewhere, in files."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.exports.journal_file import (
    JournalFileError,
    read_journal,
    read_said,
    write_journal,
)
from hiptimer.journal.measuring import Reading
from hiptimer.journal.records import SessionRecord
from hiptimer.journal.soreness import BodyReport, Feels
from hiptimer.storage.journal import open_journal
from hiptimer.storage.journal.rows import VERSION, reading_of, reading_row
from hiptimer.training.self_tests import Way

NOW = datetime(2026, 11, 30, 18, tzinfo=timezone(timedelta(hours=1)))
DROP = Reading(
    id="a" * 32,
    test="thigh-drop",
    taken=NOW,
    way=Way.TAPE,
    left=(10.5, 11.0, -0.25),
    right=(9.0,),
    lengths={"l": 42.9},
)
HOLD = Reading(
    id="b" * 32, test="side-hold", taken=NOW - timedelta(days=3), way=Way.CLOCK, left=(45.0,)
)
SAID = BodyReport(id="d" * 32, said=NOW, feels=Feels.TIGHT)


def keep(folder: Path, *readings: Reading, computer: str = "laptop") -> None:
    with closing(open_journal(folder, computer)) as journal:
        for each in readings:
            journal.say(each)


def kept(folder: Path, computer: str = "laptop") -> list[Reading]:
    with closing(open_journal(folder, computer)) as journal:
        assert not journal.messages
        return [*journal.readings()]


def test_a_reading_is_there_after_a_restart_in_order(folder: Path) -> None:
    keep(folder, DROP, HOLD)
    assert kept(folder) == [HOLD, DROP]
    assert kept(folder)[1].taken.utcoffset() == NOW.utcoffset()


def test_a_reading_can_be_corrected_deleted_and_brought_back(folder: Path) -> None:
    corrected = DROP.revised(left=(12.0,))
    gone = corrected.revised(deleted=True)
    keep(folder, DROP, corrected, DROP)
    assert kept(folder) == [corrected]
    keep(folder, gone)
    assert kept(folder) == [gone]
    keep(folder, gone.revised(deleted=False))
    assert kept(folder) == [replace(corrected, revision=3)]


@pytest.mark.parametrize("version", [4, 5])
def test_a_journal_of_before_is_brought_up_to_date_and_kept(
    folder: Path, make_session: Callable[..., SessionRecord], version: int
) -> None:
    with closing(open_journal(folder, "laptop")) as journal:
        journal.merge([make_session(number) for number in range(5)])
    with closing(sqlite3.connect(folder / "journal-laptop.sqlite")) as connection:
        for table in ("reading", *(["report"] if version == 4 else [])):
            connection.execute(f"DROP TABLE {table}")
        connection.execute(f"PRAGMA user_version = {version}")
    keep(folder, DROP)
    assert kept(folder) == [DROP]
    with closing(open_journal(folder, "laptop")) as journal:
        assert len([*journal.records()]) == 5
    (backup,) = folder.glob(f"before-v{VERSION}-*")
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT count(*) FROM session").fetchone() == (5,)
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)


def test_what_was_measured_on_another_computer_is_taken_over(folder: Path) -> None:
    corrected = DROP.revised(right=(8.0,))
    keep(folder, DROP, computer="desktop")
    keep(folder, corrected, HOLD)
    for _ in range(2):
        with closing(open_journal(folder, "desktop")) as journal:
            journal.merge_others()
        assert kept(folder, "desktop") == [HOLD, corrected]


def test_readings_come_out_of_a_damaged_file(
    folder: Path, make_session: Callable[..., SessionRecord]
) -> None:
    with closing(open_journal(folder, "laptop")) as journal:
        journal.merge([make_session(number) for number in range(5)])
        for each in (DROP, DROP.revised(left=()), HOLD):
            journal.say(each)
    path = folder / "journal-laptop.sqlite"
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    with closing(open_journal(folder, "laptop")) as journal:
        assert journal.messages
        assert [*journal.readings()] == [HOLD, DROP.revised(left=())]


def test_a_damaged_row_is_not_believed_and_the_others_stay(folder: Path) -> None:
    keep(folder, DROP, HOLD)
    with closing(sqlite3.connect(folder / "journal-laptop.sqlite")) as connection, connection:
        connection.execute("UPDATE reading SET left = '99.0' WHERE test = 'thigh-drop'")
    with closing(open_journal(folder, "laptop")) as journal:
        assert journal.messages
        assert [*journal.readings()] == [HOLD]


@pytest.mark.parametrize("ending", ["json", "csv"])
def test_readings_go_along_in_a_file_and_come_back_once(
    tmp_path: Path, folder: Path, ending: str, make_session: Callable[..., SessionRecord]
) -> None:
    path = tmp_path / f"all.{ending}"
    gone = HOLD.revised(deleted=True)
    sessions = [make_session(number) for number in range(3)]
    write_journal(sessions, path, [SAID, DROP, gone])
    assert [*read_journal(path)] == sessions
    assert read_said(path) == (SAID, DROP, gone)
    with closing(open_journal(folder, "laptop")) as journal:
        for _ in range(2):
            journal.merge(read_journal(path), read_said(path))
    assert kept(folder) == [gone, DROP]


def test_a_sheet_may_come_back_with_other_commas(tmp_path: Path) -> None:
    path = tmp_path / "all.csv"
    write_journal([], path, [DROP])
    rows = [line.split(",") for line in path.read_text("utf-8-sig").splitlines()]
    path.write_text("\n".join(";".join(row).replace("10.5", "10,5") for row in rows), "utf-8")
    assert read_said(path) == (DROP,)


@pytest.mark.parametrize(
    ("ending", "old", "new", "found"),
    [
        ("csv", "9.0 |", "nine", "numbers such as 10.5 | 11.0 |"),
        ("csv", "l=42.9", "long", "lengths such as l=42.9"),
        ("csv", "tape", "string", 'column way: found "string"'),
        ("json", "9.0]", "9000.0]", "readings[0].right[0]"),
        ("json", '"tape"', '"string"', "readings[0].way"),
        ("json", "2026-11-30", "1066-11-30", "a year from 1900 to 2999"),
    ],
)
def test_what_is_wrong_with_a_reading_is_named(
    tmp_path: Path, ending: str, old: str, new: str, found: str
) -> None:
    path = tmp_path / f"all.{ending}"
    write_journal([], path, [DROP])
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(JournalFileError, match=found.replace("|", r"\|").replace("[", r"\[")):
        read_said(path)


values = st.lists(st.floats(-1000, 1000), max_size=6).map(tuple)


@given(
    st.builds(
        Reading,
        id=st.just("c" * 32),
        test=st.sampled_from(("turn-in", "side-hold")),
        taken=st.datetimes(timezones=st.timezones()),
        way=st.sampled_from(Way),
        left=values,
        right=values,
        lengths=st.dictionaries(
            st.sampled_from(("l", "thigh", "shin")), st.floats(1, 100), max_size=3
        ),
        revision=st.integers(0, 1_000_000),
        deleted=st.booleans(),
    )
)
def test_a_row_says_what_was_written(reading: Reading) -> None:
    assert reading_of(reading_row(reading)) == reading
