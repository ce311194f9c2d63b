"""The journal as a file: it comes back whole, and opens safely in a spreadsheet."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.exports.journal_csv import HEADER, shielded, unshielded
from hiptimer.exports.journal_file import (
    JournalFileError,
    read_journal,
    read_reports,
    write_journal,
)
from hiptimer.journal.dose import Area
from hiptimer.journal.records import (
    LONGEST_MS,
    LONGEST_NOTE,
    Feeling,
    PauseRecord,
    SessionRecord,
    SessionState,
    StepRecord,
)
from hiptimer.journal.soreness import BodyReport, Feels
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import StepKind
from hiptimer.training.sides import Side

KINDS = ("json", "csv")
RISKY = (
    "=1+1",
    "+49 30",
    "-",
    "@home",
    "'quoted'",
    " =SUM(A1)",
    "\t=2",
    "",
    "\N{FULLWIDTH EQUALS SIGN}1",
    'a,b\n“c”\r"d"',
)

offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=offsets)  # noqa: DTZ001 - the zones are drawn
times = st.integers(0, LONGEST_MS)


def texts(longest: int) -> st.SearchStrategy[str]:
    return st.text(max_size=min(longest, 40)) | st.sampled_from(RISKY)


steps = st.builds(
    StepRecord,
    kind=st.sampled_from(StepKind),
    item=st.integers(0, 10_000),
    exercise=texts(200),
    planned=times,
    held=times,
    outcome=st.sampled_from(Outcome),
    side=st.none() | st.sampled_from(Side),
    alternates=st.booleans(),
    variant=st.none() | texts(200),
    round=st.integers(1, 10_000),
)
pauses = st.builds(PauseRecord, times, times, st.sampled_from(PauseReason))
sessions = st.builds(
    SessionRecord,
    id=st.text("0123456789abcdef", min_size=32, max_size=32),
    routine=texts(200),
    name=texts(400),
    plan_work=st.none() | times,
    started=moments,
    first_side=st.sampled_from(Side),
    state=st.sampled_from(SessionState),
    speed=st.floats(0, 10_000, exclude_min=True, allow_subnormal=False),
    steps=st.lists(steps, max_size=4).map(tuple),
    pauses=st.lists(pauses, max_size=2).map(tuple),
    feeling=st.none() | st.sampled_from(Feeling),
    note=texts(LONGEST_NOTE),
    computer=texts(200),
    revision=st.integers(0, 1_000_000),
    deleted=st.booleans(),
)
journals = st.lists(sessions, max_size=4, unique_by=lambda session: session.id)


def exactly(records: list[SessionRecord] | tuple[SessionRecord, ...]) -> list[tuple[object, ...]]:
    """The records with what equal times may differ in: the offset of the place."""
    return [(each, each.started.utcoffset(), each.started.isoformat()) for each in records]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("journal")


def there_and_back(records: list[SessionRecord], path: Path) -> tuple[SessionRecord, ...]:
    assert write_journal(iter(records), path) == len(records)
    return read_journal(path)


@given(records=journals, kind=st.sampled_from(KINDS))
def test_what_is_written_comes_back_whole(
    folder: Path, records: list[SessionRecord], kind: str
) -> None:
    assert exactly(there_and_back(records, folder / f"j.{kind}")) == exactly(records)


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_journal_is_a_file_too(tmp_path: Path, kind: str) -> None:
    assert there_and_back([], tmp_path / f"j.{kind}") == ()


@pytest.mark.parametrize("kind", KINDS)
def test_sessions_without_steps_and_deleted_ones_are_kept(
    a_session: Any, tmp_path: Path, kind: str
) -> None:
    records = [
        a_session(1, steps=(), pauses=()),
        a_session(2, steps=()),
        a_session(3, deleted=True, revision=4, state=SessionState.RUNNING),
    ]
    assert exactly(there_and_back(records, tmp_path / f"j.{kind}")) == exactly(records)


def test_the_ending_decides_and_another_one_is_refused(a_session: Any, tmp_path: Path) -> None:
    path = tmp_path / "J.JSON"
    assert there_and_back([a_session()], path) == (a_session(),)
    assert json.loads(path.read_bytes())["schema"] == "hiptimer-journal/1"
    for act in (lambda path: write_journal([], path), read_journal):
        with pytest.raises(JournalFileError, match=r"j\.txt has to end in \.json or \.csv"):
            act(tmp_path / "j.txt")


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_step_is_a_row_with_its_session_beside_it(a_session: Any, tmp_path: Path) -> None:
    path = tmp_path / "j.csv"
    write_journal([a_session()], path)
    assert path.read_bytes().endswith(b"\r\n")
    rows = rows_of(path)
    assert tuple(rows[0]) == HEADER
    assert [row["row"] for row in rows] == ["step", "step", "step", "pause"]
    assert {row["name"] for row in rows} == {"Post-run stretch"}
    assert {row["started"] for row in rows} == {"2026-10-25T02:30:00+01:00"}
    assert [row["held_seconds"] for row in rows] == ["10.000", "30.000", "29.500", ""]
    assert rows[3]["lasted_seconds"] == "5.250"


@given(st.text() | st.sampled_from(RISKY))
def test_no_text_can_become_a_formula_and_each_comes_back(text: str) -> None:
    cell = shielded(text)
    assert not cell.lstrip().startswith(("=", "+", "-", "@"))
    assert unshielded(cell) == text


@given(records=journals)
def test_no_cell_of_the_file_is_a_formula(folder: Path, records: list[SessionRecord]) -> None:
    path = folder / "safe.csv"
    write_journal(records, path)
    for row in rows_of(path):
        for cell in row.values():
            assert not cell.lstrip().startswith(("=", "+", "-", "@"))


def test_a_sheet_that_was_sorted_and_saved_again_can_still_be_read(
    a_session: Any, tmp_path: Path
) -> None:
    path = tmp_path / "j.csv"
    records = [a_session(1), a_session(2, deleted=True)]
    write_journal(records, path)
    header, *rows = path.read_bytes().decode().split("\r\n")[:-1]
    Random(4).shuffle(rows)
    trimmed = [row.rstrip(",").replace("true", "TRUE") for row in rows]
    path.write_text("\ufeff" + "\n".join([header, *trimmed, ""]), encoding="utf-8")
    back = {each.id: each for each in read_journal(path)}
    assert back == {each.id: each for each in records}


def test_columns_may_change_places_and_others_be_added(a_session: Any, tmp_path: Path) -> None:
    path = tmp_path / "j.csv"
    write_journal([a_session()], path)
    rows = [{"mine": "x", **dict(reversed(row.items()))} for row in rows_of(path)]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    assert read_journal(path) == (a_session(),)


@pytest.mark.parametrize("kind", KINDS)
def test_importing_twice_adds_nothing_twice(a_session: Any, tmp_path: Path, kind: str) -> None:
    records = [a_session(1), a_session(2)]
    back = there_and_back(records, tmp_path / f"j.{kind}")
    journal = InMemoryJournal([records[0]])
    first, second = journal.merge(back), journal.merge(back)
    assert (first.added, first.updated) == (1, 0)
    assert (second.added, second.updated) == (0, 0)
    assert list(journal.records()) == records


def test_a_sheet_of_an_older_version_without_the_work_of_the_plan_is_read(tmp_path: Path):
    session = SessionRecord(
        id="a" * 32,
        routine="desk-reset",
        name="Desk reset",
        started=datetime(2026, 11, 22, tzinfo=UTC),
        first_side=Side.LEFT,
        plan_work=60_000,
    )
    path = tmp_path / "j.csv"
    write_journal([session], path)
    (row,) = rows_of(path)
    del row["plan_work_seconds"]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, row)
        writer.writeheader()
        writer.writerow(row)
    assert read_journal(path) == (replace(session, plan_work=None),)


reports = st.builds(
    BodyReport,
    id=st.text("0123456789abcdef", min_size=32, max_size=32),
    said=moments,
    feels=st.sampled_from(Feels),
    areas=st.frozensets(st.sampled_from(Area)),
    exercise=texts(200),
    revision=st.integers(0, 1_000_000),
    deleted=st.booleans(),
)


@given(
    records=journals,
    said=st.lists(reports, max_size=3, unique_by=lambda each: each.id),
    kind=st.sampled_from(KINDS),
)
def test_what_was_said_of_the_hips_comes_back_whole_beside_the_sessions(
    folder: Path, records: list[SessionRecord], said: list[BodyReport], kind: str
) -> None:
    path = folder / f"said.{kind}"
    write_journal(records, path, said)
    assert read_reports(path) == tuple(said)
    assert exactly(read_journal(path)) == exactly(records)


def test_a_wrong_word_for_how_the_hips_feel_is_named_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "j.csv"
    report = BodyReport(id="a" * 32, said=datetime(2026, 11, 30, tzinfo=UTC), feels=Feels.SORE)
    write_journal([], path, [report])
    path.write_bytes(path.read_bytes().replace(b"sore", b"dreadful"))
    with pytest.raises(JournalFileError, match=r'row 2, column feels.*"dreadful"'):
        read_reports(path)
