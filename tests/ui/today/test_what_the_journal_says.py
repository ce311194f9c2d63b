"""What Today says of the journal: the week, left and right, the suggestion, the offer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace as replace_fields
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.journal.habits import ThisWeek
from hiptimer.journal.recording import step_record
from hiptimer.journal.records import SessionRecord, SessionState
from hiptimer.journal.suggesting import (
    Reason,
)
from hiptimer.session.events import Outcome
from hiptimer.settings.preferences import FirstSide, Preferences
from hiptimer.settings.settings import GoalSettings, LookSettings, Settings, ThemeChoice
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.today.page import TodayPage, WeekStrip
from hiptimer.ui.today.wording import suggestion_line
from hiptimer.ui.widgets.balance_bar import BalanceBar

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


def days_of(page: TodayPage) -> Any:
    strip: Any = page.findChild(WeekStrip)
    return next(each for each in strip.findChildren(QWidget) if each.accessibleName())


def test_the_week_is_shown_against_its_goal(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, days) for days in (1, 3, 5)])
    services.settings.replace(Settings(goal=GoalSettings(4)))
    page = make_page()
    assert "This week · 3 of 4 sessions" in texts(page)
    assert days_of(page).accessibleName().startswith("Monday: done. Tuesday: no session.")
    assert "Saturday, today: no session yet" in days_of(page).accessibleName()


def test_a_reached_goal_and_a_streak_are_said(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, 7 * week + day) for week in range(6) for day in (1, 3, 5)])
    assert "Goal reached · 6 weeks in a row" in texts(make_page())


def test_another_goal_takes_effect_at_once(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, days) for days in (1, 3)])
    page = make_page()
    services.settings.replace(Settings(goal=GoalSettings(2)))
    assert "This week · 2 of 2 sessions" in texts(page)
    assert "Goal reached" in texts(page)


def test_a_day_says_what_it_is_under_the_pointer(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, 5)])
    days = days_of(make_page())
    for place, words in ((10, "Monday: done"), (days.width() - 5, "Sunday: still to come")):
        where = QPoint(place, 5)
        event = QHelpEvent(QHelpEvent.Type.ToolTip, where, days.mapToGlobal(where))
        QApplication.sendEvent(days, event)
        assert QToolTip.text() == words


def test_a_day_on_which_something_was_done_is_full_and_today_has_an_outline(
    make_page: MakePage, services: Services, journal: InMemoryJournal, appearance: Appearance
):
    journal.merge([session(services, 5)])
    days = days_of(make_page())
    picture = days.grab().toImage()
    tokens = appearance.theme.tokens
    middles = [picture.pixelColor(13 + 32 * place, 13).name().upper() for place in range(7)]
    assert middles == [tokens.brand, *[tokens.line] * 6]
    assert picture.pixelColor(32 * 5 + 13, 0).name().upper() == tokens.brand
    assert picture.pixelColor(32 * 4 + 13, 0).name().upper() == tokens.line


def test_left_and_right_are_said_with_what_follows(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, days, left=0.5) for days in (1, 3, 5)])
    page = make_page()
    sentence = next(text for text in texts(page) if text.startswith("The right was held"))
    name = page.suggested_card.preset.plan.name
    assert sentence.endswith(f"longer. {name} starts on the left.")
    assert page.suggested_card.preset.plan.first_side is Side.LEFT
    bar: Any = page.findChild(BalanceBar)
    assert bar.isVisibleTo(page)
    assert bar.accessibleName().startswith("Left ")


def test_what_follows_is_true_of_the_plan_that_would_start(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, days, left=0.5) for days in (1, 3, 5)])
    page = make_page()
    for side in FirstSide:
        services.settings.replace(Settings(session=Preferences(first_side=side)))
        plan = page.suggested_card.preset.plan
        starts = f"{plan.name} starts on the {plan.first_side.value}"
        assert any(starts in text for text in texts(page)), side


def test_an_empty_journal_invites_in_place_of_a_bar(make_page: MakePage):
    page = make_page()
    bar: Any = page.findChild(BalanceBar)
    assert not bar.isVisibleTo(page)
    assert any(text.startswith("Do a session") for text in texts(page))
    assert "This week · goal: 3 sessions" in texts(page)


def test_what_was_done_today_is_not_suggested_again_and_that_is_said(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, 0, routine="pre-run-warmup")])
    page = make_page()
    assert page.suggested_card.preset.plan.routine != "pre-run-warmup"
    assert any(text.startswith("Pre-run warm-up is done for today.") for text in texts(page))


@pytest.mark.usefixtures("regular")
@pytest.mark.parametrize(
    ("reason", "why"),
    [
        (None, "Ran today?"),
        (Plane.FRONTAL, "The frontal plane came short in the last 28 days."),
        (MuscleGroup.ABDUCTORS, "Came short in the last 28 days: outer hip."),
    ],
)
def test_the_line_below_the_greeting_gives_the_reason(
    make_page: MakePage, reason: Reason, why: str
):
    preset = make_page().suggested_card.preset
    assert suggestion_line(preset, reason) == f"{why} Post-run stretch takes 10 minutes."


def test_what_came_short_is_the_reason_that_is_given(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    journal.merge([session(services, days, routine="desk-reset") for days in range(1, 9)])
    page = make_page(SATURDAY.replace(hour=12))
    preset = page.suggested_card.preset
    assert preset.plan.routine == "three-plane-balance"
    assert (
        "The transverse plane came short in the last 28 days. "
        f"All-round balance takes {preset.minutes} minutes." in texts(page)
    )


def test_refreshing_shows_a_session_that_was_done_meanwhile(
    make_page: MakePage, services: Services, journal: InMemoryJournal
):
    page = make_page()
    journal.merge([session(services, 0, left=0.5)])
    page.refresh()
    assert "This week · 1 of 3 sessions" in texts(page)
    assert any(text.startswith("The right was held") for text in texts(page))


def test_the_journal_is_read_once_for_the_page_and_not_for_each_card(
    make_page: MakePage, services: Services
):
    asked: list[str] = []

    class Counting(InMemoryJournal):
        def tallies(self, first, last, *, until=None):
            asked.append("tallies")
            return super().tallies(first, last)

        def days(self, first, last, *, until=None):
            asked.append("days")
            return super().days(first, last)

    counting = Counting()
    make_page(open_journal=lambda: counting)
    assert asked.count("tallies") == 1
    assert asked.count("days") <= 2


@pytest.mark.parametrize(("width", "at_left"), [(1080, False), (420, True)])
def test_the_week_ends_where_the_page_does_or_starts_below_the_greeting(
    qtbot: QtBot, make_page: MakePage, width: int, at_left: bool
):
    page = make_page()
    page.resize(width, 700)
    strip: Any = page.findChild(WeekStrip)
    line = next(each for each in strip.findChildren(QLabel) if each.text().startswith("This week"))
    qtbot.waitUntil(lambda: (line.x() == 0) is at_left)
    assert (line.geometry().right() == strip.rect().right()) is not at_left


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
    QApplication.processEvents()  # what the new look needs is laid out before it is painted
    for kind in (QLabel, QAbstractButton, BalanceBar):
        for each in content.findChildren(kind):
            if each.isVisible():
                assert each.width() >= each.minimumSizeHint().width(), each
                right = each.mapTo(content, QPoint(each.width(), 0)).x()
                assert right <= content.width(), each


def test_a_goal_that_is_reached_moves_nothing(qtbot: QtBot, appearance: Appearance):
    strip = WeekStrip(appearance)
    qtbot.addWidget(strip)
    strip.show_week(ThisWeek(date(2026, 11, 21), 1))
    before = strip.sizeHint().height()
    strip.show_week(ThisWeek(date(2026, 11, 21), 1, (1, 0, 0, 0, 0, 0, 0)))
    assert strip.sizeHint().height() == before
