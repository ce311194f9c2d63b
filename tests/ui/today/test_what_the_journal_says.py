"""What Today says of the journal: the week, left and right, the suggestion, the offer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace as replace_fields
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.journal.dose import Area, dose_of_plan, dose_of_week
from hiptimer.journal.recording import step_record
from hiptimer.journal.records import SessionRecord, SessionState
from hiptimer.journal.suggesting import Gap, Reason
from hiptimer.session.events import Outcome
from hiptimer.session.time_text import as_clock
from hiptimer.settings.preferences import FirstSide, Preferences
from hiptimer.settings.settings import GoalSettings, LookSettings, Settings, ThemeChoice
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.routines import Moment
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.today.page import TodayPage
from hiptimer.ui.today.wording import why
from hiptimer.ui.widgets.body_names import area_name
from hiptimer.ui.widgets.hips import HipsBars
from hiptimer.ui.widgets.numbers import in_words

SATURDAY = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
STRETCH = "post-run-static"
MakePage = Callable[..., TodayPage]


@pytest.fixture
def make_page(qtbot: QtBot, services: Services, appearance: Appearance) -> MakePage:
    def make(now: datetime = SATURDAY, **changes: Any) -> TodayPage:
        page = TodayPage(replace_fields(services, now=lambda: now, **changes), appearance)
        qtbot.addWidget(page)
        page.resize(1080, 800)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return make


def session(
    services: Services, days_ago: int, left: float = 1.0, routine: str = STRETCH, hour: int = 7
) -> SessionRecord:
    """A session in which the left was held for that part of what was planned."""
    plan = services.plan(routine)
    started = SATURDAY.replace(hour=hour, minute=40) - timedelta(days=days_ago)
    steps = (
        step_record(s, s.seconds * (left if s.side is Side.LEFT else 1), Outcome.COMPLETED)
        for s in plan.steps
    )
    return SessionRecord(
        id=f"{int(started.timestamp()):032x}",
        routine=routine,
        name=plan.name,
        started=started,
        first_side=plan.first_side,
        state=SessionState.FINISHED,
        steps=tuple(steps),
    )


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def test_the_week_is_shown_against_its_goal_with_its_days(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, days) for days in (1, 3, 5)])
    services.settings.replace(Settings(goal=GoalSettings(4)))
    chip = make_page().head.week
    assert chip.text() == "3 of 4 sessions this week"
    assert chip.toolTip().replace("\N{EN DASH}", "-") == "M •  T -  W •  T -  F •  S -  S -"
    said = chip.accessibleDescription()
    assert said.startswith("Monday: done. Tuesday: no stretching.")
    assert "Saturday, today: no stretching yet" in said


def test_a_reached_goal_and_a_streak_are_said_and_move_nothing(
    qtbot: QtBot, make_page: MakePage, services: Services, journal: InMemoryJournal
):
    page = make_page()
    QApplication.processEvents()
    before = page.hero.mapTo(page, QPoint(0, 0)).y()
    journal.merge([session(services, 7 * week + day) for week in range(6) for day in (1, 3, 5)])
    page.refresh()
    QApplication.processEvents()
    assert "Saturday · Goal reached · 6 weeks in a row" in texts(page)
    assert page.hero.mapTo(page, QPoint(0, 0)).y() == before


def test_another_goal_takes_effect_at_once(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, days) for days in (1, 3, 5)])
    services.settings.replace(Settings(goal=GoalSettings(4)))
    page = make_page()
    services.settings.replace(Settings(goal=GoalSettings(3)))
    assert page.head.week.text() == "3 of 3 sessions this week"
    assert any("Goal reached" in text for text in texts(page))


def test_the_hips_show_what_was_held_this_week_and_which_side_starts(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, days, left=0.5) for days in (1, 3, 5)])
    page = make_page()
    dose = {
        each.area: each
        for each in dose_of_week(services.habits().tallies, SATURDAY.date(), services.library)
    }
    rows = page._hips.hips.rows
    assert [row.name.text() for row in rows] == [area_name(area) for area in Area]
    for row, area in zip(rows, Area, strict=True):
        left = as_clock(dose[area].left // 1000)
        assert row.bars.accessibleName().startswith(f"{row.name.text()}: left {left}, right ")
    assert any(text.endswith("starts on the left.") for text in texts(page._hips))
    assert page.suggested.plan.first_side is Side.LEFT


def test_which_side_starts_is_true_of_the_plan_that_would_start(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, days, left=0.5) for days in (1, 3, 5)])
    page = make_page()
    for side in FirstSide:
        services.settings.replace(Settings(session=Preferences(first_side=side)))
        plan = page.suggested.plan
        starts = f"{plan.name} starts on the {plan.first_side.value}"
        assert any(starts in text for text in texts(page)), side


def test_an_empty_journal_invites_to_fill_the_hips(make_page: MakePage):
    page = make_page()
    assert "Your first five minutes fill these." in texts(page)
    assert page.head.week.text() == "0 of 3 sessions this week"
    assert page.head.again.isHidden()


def test_what_was_done_today_is_not_suggested_again_and_that_is_said(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    held = [session(services, 2, hour=hour) for hour in range(5, 8)]
    journal.merge([*held, session(services, 0, routine="trailhead-standing-warmup")])
    services.settings.replace(Settings(goal=GoalSettings(9)))
    page = make_page(SATURDAY.replace(hour=8))
    assert page.suggested.routine == "post-run-static"
    assert "Saturday · done today: Trailhead warm-up" in texts(page)


def test_a_gap_of_the_week_is_the_reason_with_what_the_session_adds(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, 2)])
    page = make_page()
    (reason,) = [text for text in texts(page.hero) if "short this week" in text]
    assert page.hero.answer is not None
    gap = page.hero.answer.found.reason
    assert isinstance(gap, Gap)
    dose = {each.area: each for each in dose_of_plan(page.suggested.plan, services.library)}
    added = in_words(int(dose[gap.area].least))
    assert reason.endswith(f"minutes short this week. This adds {added} on each side.")


def test_after_enough_there_is_nothing_to_start(
    qtbot: QtBot, make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, 0, hour=hour) for hour in (7, 12)])
    page = make_page()
    assert "That is enough for today" in texts(page.hero)
    assert page.hero.start.isHidden()
    assert page.focusWidget() is page.hero.inside
    with qtbot.waitSignal(page.answer_inside) as looked:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert looked.args is not None
    (of,) = looked.args
    assert (of if isinstance(of, str) else of.id) == page.suggested.routine
    page = make_page(SATURDAY + timedelta(days=1))
    assert page.hero.start.isVisible()
    assert page.focusWidget() is page.hero.start


def test_what_is_named_for_next_time_is_what_the_next_day_suggests(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    held = [session(services, days) for days in (1, 3)]
    journal.merge([*held, *(session(services, 0, hour=hour) for hour in (7, 12))])
    page = make_page()
    named = page.suggested
    assert f"Next time: {named.plan.name}" in " ".join(texts(page.hero))
    assert page.head.again.isVisible(), "what was done last can be done again, rest or not"
    tomorrow = make_page(SATURDAY + timedelta(days=1)).suggested
    assert (named.routine, named.plan.seconds) == (tomorrow.routine, tomorrow.plan.seconds)


def test_what_was_done_last_is_offered_again(
    qtbot: QtBot, make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, 1, routine="desk-reset")])
    page = make_page()
    assert page.suggested.routine != "desk-reset"
    again = page.head.again
    assert again.text() == "Again: Desk reset"
    assert "Yesterday" in again.toolTip()
    with qtbot.waitSignal(page.plan_chosen) as chosen:
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert chosen.args is not None
    assert chosen.args[0].routine == "desk-reset"


@pytest.mark.usefixtures("regular")
@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (None, "Ran today?"),
        (Plane.FRONTAL, "Moving to the sides came short in the last 28 days."),
        (MuscleGroup.ABDUCTORS, "Came short in the last 28 days: outer hip."),
        (
            Gap(Area.HIP_FLEXORS, 95.0, 60.0),
            "Your hip flexors are 2 minutes short this week. This adds 1 min on each side.",
        ),
    ],
)
def test_the_reason_in_words(reason: Reason, words: str):
    assert why(Moment.AFTER_RUN, reason) == words


def test_refreshing_shows_a_session_that_was_done_meanwhile(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    page = make_page()
    journal.merge([session(services, 0, left=0.5)])
    page.refresh()
    assert page.head.week.text() == "1 of 3 sessions this week"
    assert "Your first five minutes fill these." not in texts(page)


def test_the_journal_is_read_once_for_the_page_and_not_for_each_card(
    make_page: MakePage, services: Services
):
    asked: list[str] = []

    class Counting(InMemoryJournal):
        def tallies(self, first, last, *, until=None):
            asked.append("tallies")
            return super().tallies(first, last)

        def days(self, first, last, *, until=None, holds=None):
            asked.append("days")
            return super().days(first, last, holds=holds)

    counting = Counting()
    make_page(open_journal=lambda: counting)
    assert asked.count("tallies") == 1
    assert asked.count("days") <= 2


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_nothing_is_cut_off_sideways_in_the_smallest_window(
    qtbot: QtBot,
    make_page: MakePage,
    services: Services,
    journal: InMemoryJournal,
    appearance: Appearance,
    scale: float,
):
    journal.merge([session(services, 7 * week + day) for week in range(6) for day in (1, 3, 5)])
    page = make_page()
    appearance.set_look(LookSettings(ThemeChoice.LIGHT, scale))
    page.resize(960 - round(120 + 80 * scale), 600)
    content: Any = page.widget()
    qtbot.waitUntil(lambda: content.width() <= page.viewport().width())

    def fits() -> None:
        for kind in (QLabel, QAbstractButton, HipsBars):
            for each in content.findChildren(kind):
                if each.isVisible():
                    assert each.width() >= each.minimumSizeHint().width(), each
                    right = each.mapTo(content, QPoint(each.width(), 0)).x()
                    assert right <= content.width(), each

    qtbot.waitUntil(fits)
