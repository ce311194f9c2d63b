"""The plan of the weeks to come on the command line, and the check of its rules."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from hiptimer.journal.measuring import Reading
from hiptimer.settings.programme import Programme, RunKind
from hiptimer.settings.settings import MeasuringSettings, Settings, YouSettings
from hiptimer.storage.settings_file import SettingsFile
from hiptimer.training.self_tests import Way

AREAS = ["hip-flexors", "glutes-rotators", "adductors", "outer-hip"]
SUNDAY = date(2026, 11, 22)
"""The day of these tests."""
PLAN = Programme(date(2026, 11, 9), runs={1: RunKind.HARD}, sessions=4, strength=False)


@pytest.fixture
def weeks(tmp_path: Path, run: Any, shelf: Any) -> Any:
    """What the command has as JSON with these settings."""

    def printed(settings: Settings) -> list[dict[str, Any]]:
        (tmp_path / "data").mkdir(exist_ok=True)
        SettingsFile(tmp_path / "data" / "settings.json").save(settings)
        return json.loads(run("programme", "--json").out)["weeks"]

    return printed


@pytest.mark.parametrize("programme", [None, replace(PLAN, first=date(2026, 10, 5))])
def test_without_a_plan_it_is_the_one_that_is_offered(
    weeks: Any, run: Any, programme: Programme | None
) -> None:
    offered = weeks(Settings(programme=programme))
    assert [week["from"] for week in offered] == [
        str(SUNDAY + timedelta(days=1 + 7 * each)) for each in range(6)
    ]
    for week, target in zip(offered, (200, 250, 300, 300, 350, 400), strict=True):
        assert [each["id"] for each in week["areas"]] == AREAS
        assert all(each["left"] == each["right"] >= target for each in week["areas"])
        dates = [each["date"] for each in week["days"]]
        assert dates == sorted(dates)
    third = [each for each in offered[2]["days"] if each["routine"] == "post-run-static"]
    assert [each["minutes"] for each in third] == [14, 14, 14]
    lines = run("programme").out.splitlines()
    assert lines[0] == "You have no plan. This one is offered to you:"
    assert "Week 3, from 2026-12-07, for 5:00 in each area" in lines
    assert "  Tue 2026-12-08   14 min  Post-run stretch" in lines


def test_weeks_that_are_over_are_left_out_and_what_was_done_is_counted(
    weeks: Any, shelf: Any, a_session: Any
) -> None:
    shelf.journal.merge([a_session(1, left=75, right=45)])
    coming = weeks(Settings(programme=PLAN))
    assert [week["from"] for week in coming] == [
        str(PLAN.first + timedelta(weeks=each)) for each in range(1, 6)
    ]
    glutes = coming[0]["areas"][1]
    assert glutes["left"] - glutes["right"] == 30


def test_an_area_that_no_drill_reaches_is_named(weeks: Any, run: Any) -> None:
    coming = weeks(Settings(programme=PLAN, you=YouSettings(floor=False)))
    assert {each["routine"] for week in coming for each in week["days"]} == {
        "desk-reset",
        "trailhead-standing-warmup",
    }
    assert "  Inner thighs: 3:20 short, no drill for it is left" in run("programme").out


def test_a_file_of_rules_is_checked(run: Any, assets: Path, tmp_path: Path) -> None:
    shipped = assets / "programme.json"
    assert run("check", shipped).out == f"{shipped}: rules of the plan of weeks, no faults\n"
    changed = tmp_path / "changed.json"
    changed.write_text(shipped.read_text().replace('"target": 450', '"target": "much"'))
    ran = run("check", changed)
    assert ran.code == 1
    assert 'weeks[6].target: found "much", expected a whole number' in ran.err


def test_an_area_that_lags_by_what_was_measured_gets_more_unless_that_is_off(
    weeks: Any, shelf: Any
) -> None:
    plain = weeks(Settings(programme=PLAN))
    for number, ago in enumerate((90, 80, 70)):
        taken = datetime(2026, 11, 22, 12, tzinfo=UTC) - timedelta(days=ago)
        reading = Reading(id=f"{number:032x}", test="thigh-drop", taken=taken, way=Way.PHONE)
        shelf.journal.say(replace(reading, left=(20.0,), right=(5.0,)))
    off = Settings(programme=PLAN, measuring=MeasuringSettings(asks_for_more=False))
    assert weeks(off) == plain
    grown = weeks(Settings(programme=PLAN))
    more = [
        new["left"] - old["left"]
        for new, old in zip(grown[1]["areas"], plain[1]["areas"], strict=True)
    ]
    assert more[0] > 0
    assert not any(more[1:])
