"""What was said of the hips is kept as sessions are: after restarts, damage, on other computers."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.exports.journal_file import read_journal, read_said, write_journal
from hiptimer.journal.dose import Area
from hiptimer.journal.habits import read_habits
from hiptimer.journal.records import SessionRecord
from hiptimer.journal.soreness import BodyReport, Care, Feels
from hiptimer.storage.journal import open_journal
from hiptimer.storage.journal.rows import VERSION, instant_of, report_of, report_row

NOW = datetime(2026, 11, 30, 18, tzinfo=timezone(timedelta(hours=1)))
PAIN = BodyReport(
    id="a" * 32,
    said=NOW,
    feels=Feels.SHARP_PAIN,
    areas=frozenset({Area.OUTER_HIP, Area.HIP_FLEXORS}),
    exercise="standing-it-band-stretch",
)
TIGHT = BodyReport(id="b" * 32, said=NOW - timedelta(days=3), feels=Feels.TIGHT)


def file_of(folder: Path) -> Path:
    return folder / "journal-laptop.sqlite"


def keep(folder: Path, *reports: BodyReport, computer: str = "laptop") -> None:
    with closing(open_journal(folder, computer)) as journal:
        for each in reports:
            journal.say(each)


def kept(folder: Path, computer: str = "laptop") -> list[BodyReport]:
    with closing(open_journal(folder, computer)) as journal:
        assert not journal.messages
        return [*journal.reports()]


def test_what_was_said_is_there_after_a_restart_in_order(folder: Path) -> None:
    keep(folder, PAIN, TIGHT)
    assert kept(folder) == [TIGHT, PAIN]
    assert kept(folder)[1].said.utcoffset() == NOW.utcoffset()
    with closing(open_journal(folder, "laptop")) as journal:
        assert journal.reports(NOW.date()) == [PAIN]
        assert read_habits(journal, None, NOW).heed.on(Care.OFF) == (
            Area.HIP_FLEXORS,
            Area.OUTER_HIP,
        )


def test_another_answer_takes_the_place_of_the_first(folder: Path) -> None:
    better = replace(PAIN, feels=Feels.NOTHING, revision=1)
    keep(folder, PAIN, better, PAIN)
    assert kept(folder) == [better]


def test_a_journal_of_before_is_brought_up_to_date_and_kept(
    folder: Path, make_session: Callable[..., SessionRecord]
) -> None:
    sessions = [make_session(number) for number in range(5)]
    with closing(open_journal(folder, "laptop")) as journal:
        journal.merge(sessions)
    with closing(sqlite3.connect(file_of(folder))) as connection:
        connection.execute("DROP TABLE report")
        connection.execute("DROP TABLE reading")
        connection.execute("PRAGMA user_version = 4")
    keep(folder, PAIN)
    with closing(open_journal(folder, "laptop")) as journal:
        assert [*journal.records()] == [*InMemoryJournal(sessions).records()]
        assert [*journal.reports()] == [PAIN]
    (backup,) = folder.glob(f"before-v{VERSION}-*")
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT count(*) FROM session").fetchone() == (5,)


def test_what_was_said_on_another_computer_is_taken_over(folder: Path) -> None:
    keep(folder, PAIN, computer="desktop")
    keep(folder, replace(PAIN, feels=Feels.NOTHING, revision=1), TIGHT)
    with closing(open_journal(folder, "desktop")) as journal:
        journal.merge_others()
    assert [each.feels for each in kept(folder, "desktop")] == [Feels.TIGHT, Feels.NOTHING]


def test_it_comes_out_of_a_damaged_file(
    folder: Path, make_session: Callable[..., SessionRecord]
) -> None:
    with closing(open_journal(folder, "laptop")) as journal:
        journal.merge([make_session(number) for number in range(5)])
        journal.say(PAIN)
    path = file_of(folder)
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    with closing(open_journal(folder, "laptop")) as journal:
        assert journal.messages
        assert [*journal.reports()] == [PAIN]


def test_it_goes_along_in_a_file_and_comes_back_once(tmp_path: Path, folder: Path) -> None:
    keep(folder, PAIN, TIGHT)
    path = tmp_path / "all.json"
    with closing(open_journal(folder, "laptop")) as journal:
        assert write_journal(journal.records(), path, journal.said()) == 0
        for _ in range(2):
            journal.merge(read_journal(path), read_said(path))
    assert kept(folder) == [TIGHT, PAIN]
    sheet = tmp_path / "sheet.csv"
    write_journal([], sheet, [PAIN])
    assert read_said(sheet) == (PAIN,)


@given(
    st.builds(
        BodyReport,
        id=st.just("c" * 32),
        said=st.datetimes(timezones=st.timezones()),
        feels=st.sampled_from(Feels),
        areas=st.frozensets(st.sampled_from(Area)),
        exercise=st.text(max_size=20),
        revision=st.integers(0, 1_000_000),
        deleted=st.booleans(),
    )
)
def test_a_row_says_what_was_written(report: BodyReport) -> None:
    plain = replace(report, exercise=report.exercise.encode(errors="replace").decode())
    found = report_of(report_row(report))
    # Python calls a time that a zone leaves out, or has twice, equal to none of another zone.
    assert replace(found, said=plain.said) == plain
    assert instant_of(found.said) == instant_of(plain.said)
    assert found.said.utcoffset() == plain.said.utcoffset()
