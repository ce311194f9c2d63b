"""What the History page says: days, weeks, sums and steps in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from hiptimer.journal.ports import SessionLine
from hiptimer.journal.records import (
    Feeling,
    PauseRecord,
    SessionRecord,
    SessionState,
    SideSums,
    StepRecord,
)
from hiptimer.journal.sums import DayTotal, WeekSum
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import StepKind
from hiptimer.settings.settings import LookSettings
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.history import wording
from hiptimer.ui.history.reader import SpanChoice, snapshot_of, span_of
from hiptimer.ui.history.session_view import facts, step_rows
from hiptimer.ui.history.sessions_pane import SessionPainter, session_row
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.calendar_names import clock_time
from hiptimer.ui.widgets.row_list import Ink

LISTED_WIDTH = 240
"""Pixels that are too few for the sides and for why a session does not count."""
MINUTE = 60_000
NOW = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
TODAY = NOW.date()
SATURDAY = date(2026, 3, 14)
STARTED = datetime.fromisoformat("2026-03-14T18:20:00+01:00")


HELD = StepRecord(
    kind=StepKind.WORK,
    item=0,
    exercise="pigeon-pose",
    planned=45_000,
    held=45_000,
    outcome=Outcome.COMPLETED,
    side=Side.LEFT,
)
STRETCH = SessionRecord(
    id="0" * 32,
    routine="post-run-static",
    name="Post-run stretch",
    started=STARTED,
    first_side=Side.LEFT,
    state=SessionState.FINISHED,
)
LINE = SessionLine(
    id="0" * 32,
    routine="post-run-static",
    name="Post-run stretch",
    started=STARTED,
    first_side=Side.LEFT,
    state=SessionState.FINISHED,
    lasted=10 * MINUTE,
    work=SideSums(190_000, 200_000, 60_000),
    counts=True,
)


def step(**changes: object) -> StepRecord:
    return replace(HELD, **changes)


def session(*steps: StepRecord, **changes: object) -> SessionRecord:
    return replace(STRETCH, steps=steps, **changes)


def line(**changes: object) -> SessionLine:
    return replace(LINE, **changes)


@pytest.mark.parametrize(
    ("lasted", "words"),
    [
        (0, "0 min"),
        (40_000, "40 s"),
        (12 * MINUTE, "12 min"),
        (60 * MINUTE, "1 h"),
        (200 * MINUTE, "3 h 20 min"),
    ],
)
def test_a_duration_is_said_to_the_minute(lasted: int, words: str):
    assert wording.duration(lasted) == words


def test_anything_at_all_is_at_least_a_minute():
    assert [wording.minutes(each) for each in (0, 1, 20_000, 100_000)] == [0, 1, 1, 2]


def test_a_day_is_said_with_its_minutes_and_sessions():
    total = DayTotal(SATURDAY, 2, 22 * MINUTE, SideSums())
    assert wording.day_words(SATURDAY, total) == "Saturday 14 March 2026: 22 minutes, 2 sessions."
    assert wording.day_words(SATURDAY, None) == "Saturday 14 March 2026: no session."


def test_a_day_on_which_nothing_counted_says_so():
    total = DayTotal(SATURDAY, 0, 2 * MINUTE, SideSums())
    assert wording.day_words(SATURDAY, total).endswith("2 minutes, stopped early.")


def test_a_week_is_compared_with_its_goal():
    week = WeekSum(date(2026, 3, 9), 3, 31 * MINUTE, SideSums(5000, 4000), stretches=3)
    assert wording.week_words(week, 3) == (
        "Week of 9 March 2026: 31 min, 3 sessions, goal reached."
    )
    assert wording.week_words(week, 4) == "Week of 9 March 2026: 31 min, 3 sessions."
    assert wording.week_sides_words(week) == "Week of 9 March 2026: left 5 s, right 4 s."


def test_an_empty_week_has_no_minutes():
    week = WeekSum(date(2026, 3, 9), 0, 0, SideSums())
    assert wording.week_words(week, 1) == "Week of 9 March 2026: no session."


def test_the_goal_is_counted_over_the_weeks_that_have_begun():
    days = [DayTotal(TODAY - timedelta(weeks=back), 1, MINUTE, SideSums(), 1) for back in range(3)]
    span = span_of(SpanChoice.FOUR_WEEKS, TODAY, None)
    snapshot = snapshot_of(days, span, since=date(2025, 1, 1))
    assert wording.goal_words(snapshot, 1, TODAY) == (
        "The goal of one session a week was reached in 3 of 4 weeks."
    )
    assert "2 sessions a week was reached in 0 of 4 weeks" in wording.goal_words(snapshot, 2, TODAY)


@pytest.mark.parametrize(
    ("balance", "words"),
    [
        (SideSums(), "Nothing was held on one side in this time."),
        (SideSums(600_000, 600_000), "Left and right are even."),
        (SideSums(600_000, 790_000), "Right was held 3 min 10 s longer (24 %)."),
        (SideSums(790_000, 600_000), "Left was held 3 min 10 s longer (24 %)."),
    ],
)
def test_the_side_that_is_ahead_is_named(balance: SideSums, words: str):
    assert wording.balance_words(balance) == words


def test_a_day_of_this_year_is_said_without_the_year():
    assert wording.short_moment(STARTED, TODAY) == "Sat 14 March, 18:20"
    assert wording.short_day(date(2025, 3, 14), TODAY) == "Fri 14 March 2025"


def test_the_time_is_given_by_the_clock_of_the_country():
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert clock_time(STARTED).endswith("PM")


def test_a_span_is_said_up_to_today():
    span = span_of(SpanChoice.FOUR_WEEKS, TODAY - timedelta(days=2), None)
    assert wording.span(span, TODAY - timedelta(days=2)) == "26 October 2026 to 20 November 2026"


def test_a_session_is_read_aloud_with_all_that_its_row_shows(library: Library):
    row = session_row(line(state=SessionState.STOPPED, feeling=Feeling.LOOSER), NOW, library)
    assert row.words == (
        "Post-run stretch, Sat 14 March, 18:20, 10 min, Left 3 min 10 s, Right 3 min 20 s, "
        "Both sides 1 min, Stopped early, felt looser"
    )
    assert [each.text for each in row.sides] == ["Left 3:10", "Right 3:20", "Both sides 1:00"]


def test_a_session_without_sides_names_none(library: Library):
    row = session_row(line(work=SideSums(both=60_000)), NOW, library)
    assert [each.text for each in row.sides] == ["Both sides 1:00"]


def test_a_step_tells_drill_side_and_what_was_held_of_what_was_planned(library: Library):
    [row] = step_rows(session(step(held=20_000, outcome=Outcome.STOPPED)), library)
    assert row.words == ("Pigeon pose, Left leg in front, held 20 s of 45 s, Cut short")
    assert row.times == "held 0:20 of 0:45"
    assert row.side is Side.LEFT


def test_only_work_is_listed_with_its_pauses_where_they_were(library: Library):
    steps = (
        step(kind=StepKind.GET_READY, held=10_000),
        step(),
        step(kind=StepKind.SWITCH, held=5_000),
        step(side=Side.RIGHT, round=2),
    )
    pauses = (
        PauseRecord(30_000, 80_000, PauseReason.ASKED),
        PauseRecord(70_000, 600_000, PauseReason.SLEPT),
    )
    rows = step_rows(session(*steps, pauses=pauses), library)
    assert [row.words for row in rows] == [
        "Pigeon pose, Left leg in front, held 45 s of 45 s",
        "Paused for 1 min 20 s",
        "Pigeon pose, Right leg in front, round 2, held 45 s of 45 s",
        "Paused for 10 min, the computer slept",
    ]


def test_a_variant_is_named(library: Library):
    variant = library.exercise("pigeon-pose").variants[0]
    [row] = step_rows(session(step(variant=variant.id)), library)
    assert variant.name in row.side_words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"side": None}, "Both sides"),
        ({"alternates": True}, "Both sides in turn"),
        ({"exercise": "cossack-squat"}, "To the left"),
    ],
)
def test_a_side_is_always_said_with_its_word(
    library: Library, changes: dict[str, object], words: str
):
    [row] = step_rows(session(step(**changes)), library)
    assert row.side_words == words


def test_an_exercise_that_is_gone_is_called_by_its_id(library: Library):
    assert wording.exercise_name("my-own-drill", library) == "My own drill"
    [row] = step_rows(session(step(exercise="my-own-drill", variant="with-band")), library)
    assert row.words == "My own drill, Left, with band, held 45 s of 45 s"


def test_a_session_tells_what_is_out_of_the_ordinary():
    stopped = session(
        step(held=9_000, outcome=Outcome.STOPPED),
        state=SessionState.STOPPED,
        pauses=(PauseRecord(1, 60_000, PauseReason.ASKED),) * 2,
    )
    assert facts(stopped, NOW).splitlines() == [
        "9 s · Stopped early",
        "Left 9 s · Right 0 s",
        "2 pauses, 2 min together",
        "20 % done; from 70 % on, it counts for the week.",
    ]


def test_a_demonstration_is_marked_as_one_and_said_to_count_nowhere(library: Library):
    shown = session(step(held=45_000), speed=20.0)
    assert facts(shown, NOW).splitlines()[-1] == (
        "A demonstration, 20 times as fast as real time: it counts nowhere."
    )
    assert session_row(line(speed=20.0), NOW, library).state == "Demonstration"


def test_what_was_held_stands_whole_beside_why_it_does_not_count(library: Library, qtbot: QtBot):
    written: dict[str, bool] = {}

    class Watched(SessionPainter):
        def write(
            self, painter: QPainter, box: QRectF, text: str, ink: Ink, *, right: bool = False
        ) -> QRectF:
            written[text] = QFontMetricsF(ink.font).horizontalAdvance(text) <= box.width()
            return super().write(painter, box, text, ink, right=right)

    image = QImage(LISTED_WIDTH, 90, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    row = session_row(line(speed=20.0), NOW, library)
    watched = Watched(Appearance(LookSettings()))
    watched.draw_row(painter, QRectF(image.rect()), row)
    painter.end()
    assert row.sides
    assert all(written[each.text] for each in row.sides)


def test_a_session_dated_later_than_now_says_so_until_its_time_has_come(library: Library):
    early, late = STARTED - timedelta(minutes=1), STARTED + timedelta(minutes=1)
    assert session_row(line(), early, library).state == "Dated later than now"
    assert session_row(line(), late, library).state == ""
    later = "It is dated later than now, and counts once that time has come."
    assert later in facts(session(step(held=45_000)), early)
    assert later not in facts(session(step(held=45_000)), late)


def test_a_session_that_was_mostly_skipped_says_so(library: Library):
    assert session_row(line(counts=False), NOW, library).state == "Mostly skipped"
