"""What `hiptimer history` shows: sessions, the week, the streak, left and right."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from hiptimer.journal.records import Feeling, SessionRecord, SessionState
from hiptimer.messages import Message
from hiptimer.training.sides import Side
from hiptimer.ui.language import first_weekday

ZONE = timezone(timedelta(hours=1))


def test_an_empty_history_says_so(run: Any, shelf: Any) -> None:
    ran = run("history")
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "No sessions in the last 28 days.",
        "",
        "This week: 0 of 3 sessions.",
        "Weeks in a row: none yet.",
        "Last 28 days: nothing on the left or the right yet.",
    ]
    assert (shelf.opened, shelf.closed) == (1, 1)


def test_history_lists_the_newest_first_then_week_streak_and_balance(
    a_session: Any, run: Any, shelf: Any
) -> None:
    shelf.journal.merge(
        [
            a_session(1, left=60, right=60),
            a_session(2, 2, left=90),
            a_session(3, 3, left=60, right=60),
            *(a_session(10 + n, 7 + n, left=60, right=60) for n in range(3)),
            a_session(4, 90),
        ]
    )
    shelf.journal.describe(f"{2:032x}", Feeling.LOOSER, "")
    assert run("history").out.splitlines() == [
        "2026-11-22 07:30    2:00 min  left   1:00  right   1:00  Post-run stretch",
        "2026-11-20 07:30    2:00 min  left   1:30  right   0:30  Post-run stretch  looser",
        "2026-11-19 07:30    2:00 min  left   1:00  right   1:00  Post-run stretch",
        "2026-11-15 07:30    2:00 min  left   1:00  right   1:00  Post-run stretch",
        "2026-11-14 07:30    2:00 min  left   1:00  right   1:00  Post-run stretch",
        "2026-11-13 07:30    2:00 min  left   1:00  right   1:00  Post-run stretch",
        "",
        "This week: 3 of 3 sessions.",
        "Weeks in a row: 2.",
        "Last 28 days: left 6:30, right 5:30. The right side is 1:00 behind.",
    ]


def test_days_say_how_far_back(a_session: Any, run: Any, shelf: Any) -> None:
    shelf.journal.merge([a_session(1), a_session(2, 1), a_session(3, 40)])
    assert run("history", "--days", 1).out.count("Post-run") == 1
    assert run("history", "--days", 2).out.count("Post-run") == 2
    assert run("history", "--days", 41).out.count("Post-run") == 3


def test_a_session_that_was_cut_short_says_so(run: Any, shelf: Any) -> None:
    cut = SessionRecord(
        id="a" * 32,
        routine="desk-reset",
        name="Desk reset",
        started=datetime(2026, 11, 22, 12, 0, tzinfo=ZONE),
        first_side=Side.LEFT,
        state=SessionState.STOPPED,
    )
    shelf.journal.merge([cut])
    assert "Desk reset  (not finished)  (below 70 % of the plan, " in run("history").out


def test_history_as_json_has_everything_in_seconds(a_session: Any, run: Any, shelf: Any) -> None:
    shelf.journal.merge([a_session(1), a_session(2, 2, left=90)])
    shelf.journal.describe(f"{1:032x}", Feeling.SORE, "left knee")
    printed = json.loads(run("history", "--json").out)
    assert set(printed) == {
        "today",
        "days",
        "sessions",
        "week",
        "weeks_in_a_row",
        "balance",
        "exercises",
        "planes",
        "muscles",
    }
    first = printed["sessions"][0]
    assert first == {
        "id": f"{1:032x}",
        "routine": "post-run-static",
        "name": "Post-run stretch",
        "started": "2026-11-22T07:30:00+01:00",
        "first_side": "left",
        "state": "finished",
        "counts": True,
        "speed": 1.0,
        "seconds": 60.0,
        "left_seconds": 30.0,
        "right_seconds": 30.0,
        "both_seconds": 0.0,
        "feeling": "sore",
        "note": "left knee",
    }
    assert printed["week"] == {
        "goal": 3,
        "sessions": 1,  # half a minute a side is no stretching session yet
        "first_day": "2026-11-16",
        "sessions_by_day": [0, 0, 0, 0, 1, 0, 0],
    }
    assert printed["balance"] == {
        "days": 28,
        "left_seconds": 120.0,
        "right_seconds": 60.0,
        "difference_seconds": 60.0,
        "neglected": "right",
        "wants_extra_round": True,
    }
    assert printed["exercises"]["pigeon-pose"]["left_seconds"] == 120.0
    assert sum(printed["planes"].values()) == pytest.approx(180, abs=0.01)
    assert set(printed["planes"]) == {"sagittal", "frontal", "transverse"}


def test_what_was_wrong_with_the_journal_goes_to_stderr(run: Any, shelf: Any) -> None:
    shelf.journal = InMemoryJournal(messages=(Message("The journal was damaged and set aside."),))
    ran = run("history", "--json")
    assert ran.code == 0
    assert ran.err == "hiptimer: The journal was damaged and set aside.\n"
    json.loads(ran.out)


def test_a_preset_is_named_in_the_language_of_today_whichever_it_was_recorded_in(
    a_session: Any, run: Any, shelf: Any
) -> None:
    session = replace(a_session(1), name="Dehnen nach dem Lauf")
    shelf.journal.merge([session])
    assert run("history").out.splitlines()[0].endswith("Post-run stretch")


def test_another_language_than_ours_is_answered_with_ours(run: Any) -> None:
    ran = run("history", "--language", "xx")
    assert ran.code == 2
    assert "'xx' is not one of en, de, es, fr, it" in ran.err


def test_a_demonstration_is_listed_and_counts_nowhere(a_session: Any, run: Any, shelf: Any) -> None:
    shelf.journal.merge([replace(a_session(1), speed=20.0)])
    out = run("history").out
    assert "Post-run stretch  (a demonstration, not counted)" in out
    assert "This week: 0 of 3 sessions." in out
    assert "nothing on the left or the right yet" in out
    printed = json.loads(run("history", "--json").out)
    assert (printed["sessions"][0]["counts"], printed["sessions"][0]["speed"]) == (False, 20.0)
    assert printed["exercises"] == {}


def test_what_is_dated_later_than_now_is_listed_and_does_not_count_yet(
    a_session: Any, run: Any, shelf: Any
) -> None:
    shelf.journal.merge([a_session(1, -1), a_session(2, -9), a_session(3, left=60, right=60)])
    out = run("history").out
    assert out.count("(dated later than now, not counted yet)") == 2
    assert "This week: 1 of 3 sessions." in out
    assert "left 1:00, right 1:00" in out
    printed = json.loads(run("history", "--json").out)
    assert [each["counts"] for each in printed["sessions"]] == [False, False, True]


@pytest.mark.parametrize(
    ("locale", "first_day"),
    [("de_DE", "2026-11-16"), ("en_US", "2026-11-22"), ("ar_EG", "2026-11-21")],
)
def test_the_week_begins_on_the_day_of_the_place(
    run: Any, shelf: Any, monkeypatch: pytest.MonkeyPatch, locale: str, first_day: str
) -> None:
    del shelf
    monkeypatch.setattr("hiptimer.ui.language.first_weekday", first_weekday)
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(locale))
    assert json.loads(run("history", "--json").out)["week"]["first_day"] == first_day


def test_the_dose_names_what_each_area_had_and_what_it_is_short_of(
    a_session: Any, run: Any, shelf: Any
) -> None:
    shelf.journal.merge([a_session(1), a_session(2, 2, left=90), a_session(3, 7)])
    lines = run("dose").out.splitlines()
    assert lines[2] == "Glutes and rotators   2:00   1:00  4:00 short"
    areas = json.loads(run("dose", "--json").out)["areas"]
    assert [each["id"] for each in areas] == [
        "hip-flexors",
        "glutes-rotators",
        "adductors",
        "outer-hip",
    ]
    assert areas[1] == {
        "id": "glutes-rotators",
        "left": 120.0,
        "right": 60.0,
        "floor": 300,
        "ceiling": 600,
    }
