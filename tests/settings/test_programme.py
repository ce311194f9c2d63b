"""What is kept of a plan of weeks: read as it was written, and damage costs no more than itself."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from hiptimer.settings.programme import (
    Absence,
    AbsenceKind,
    Moved,
    Programme,
    RunKind,
    SessionKind,
    Swapped,
)
from hiptimer.settings.settings import GoalSettings, Settings, rebased
from hiptimer.storage.settings_file import SettingsFile

MONDAY, TUESDAY, FRIDAY = date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 4)
ILL = Absence(TUESDAY, FRIDAY, AbsenceKind.ILL)
PROGRAMME = Programme(
    MONDAY,
    weeks=8,
    runs={1: RunKind.HARD, 6: RunKind.LONG},
    sessions=4,
    race=date(2027, 1, 17),
    marathon=True,
    strength=False,
    absences=(ILL,),
    moved=(Moved(SessionKind.STRETCH, TUESDAY, FRIDAY), Moved(SessionKind.STRENGTH, FRIDAY)),
    swapped=(Swapped(SessionKind.STRETCH, FRIDAY, "desk-reset"),),
)
SETTINGS = Settings(goal=GoalSettings(sessions=5), programme=PROGRAMME)


def test_a_plan_is_read_as_it_was_written_and_can_be_given_up(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save(SETTINGS)
    file = SettingsFile(path)
    assert file.load() == SETTINGS
    assert not file.message
    file.save(replace(SETTINGS, programme=None))
    assert SettingsFile(path).load() == Settings(goal=GoalSettings(sessions=5))


@pytest.mark.parametrize(
    ("key", "wrong", "left"),
    [
        ("first", "2026-12-01", None),
        ("first", "1999-01-04", None),
        ("first", None, None),
        ("weeks", 40, replace(PROGRAMME, weeks=6)),
        ("sessions", "often", replace(PROGRAMME, sessions=3)),
        ("runs", {"9": "hard"}, replace(PROGRAMME, runs={})),
        ("race", "9999-12-31", None),
        ("absences", [{"first": "2026-12-04", "last": "2026-12-01", "kind": "ill"}], ()),
        ("absences", [{"first": "2026-12-04", "last": "2126-12-01", "kind": "ill"}], ()),
        ("moved", [{"kind": "stretch", "origin": "9999-12-31"}], ()),
    ],
)
def test_a_damaged_plan_takes_no_other_settings_with_it(
    tmp_path: Path, key: str, wrong: object, left: object
) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save(SETTINGS)
    document = json.loads(path.read_bytes())
    document["programme"][key] = wrong
    path.write_text(json.dumps(document))
    file = SettingsFile(path)
    settings = file.load()
    assert settings.goal == SETTINGS.goal
    assert "is damaged. It is kept as" in file.message
    expected = replace(PROGRAMME, **{key: left}) if left == () else left
    assert settings.programme == expected


def test_changes_made_in_two_windows_are_both_kept() -> None:
    away = Absence(date(2026, 12, 20), date(2026, 12, 27), AbsenceKind.AWAY)
    other = Moved(SessionKind.STRETCH, FRIDAY, TUESDAY)
    mine = replace(PROGRAMME, absences=(ILL, away), runs={**PROGRAMME.runs, 3: RunKind.EASY})
    theirs = replace(PROGRAMME, moved=(*PROGRAMME.moved[1:], other), sessions=5)
    both = rebased(replace(SETTINGS, programme=mine), SETTINGS, replace(SETTINGS, programme=theirs))
    assert both.programme == replace(mine, moved=theirs.moved, sessions=5)


def test_a_plan_made_or_given_up_here_is_so_whatever_was_changed_there() -> None:
    without = replace(SETTINGS, programme=None)
    theirs = replace(SETTINGS, programme=replace(PROGRAMME, sessions=6))
    assert rebased(without, SETTINGS, theirs).programme is None
    assert rebased(SETTINGS, without, without).programme == PROGRAMME


def test_more_changes_than_reminders_may_be_are_kept() -> None:
    moved = tuple(
        Moved(SessionKind.STRETCH, date(2026, month, day))
        for month in (11, 12)
        for day in range(1, 31)
    )
    mine = replace(SETTINGS, programme=replace(PROGRAMME, moved=moved))
    theirs = replace(SETTINGS, programme=replace(PROGRAMME, moved=()))
    merged = rebased(mine, SETTINGS, theirs).programme
    assert merged is not None
    assert len(merged.moved) == 60
