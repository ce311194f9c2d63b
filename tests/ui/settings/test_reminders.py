"""The reminders on the Settings page: what a person sets there, and what the page says of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta, timezone

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace
from msgspec.structs import replace as replace_services
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.journal.records import SessionRecord, StepRecord
from hiptimer.messages import Message
from hiptimer.ports.reminders import LoginStartError
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.settings.settings import (
    EVERY_DAY,
    MOST_REMINDERS,
    Reminder,
    ReminderSettings,
    Settings,
)
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.settings.group import Draft
from hiptimer.ui.settings.page import SettingsPage
from hiptimer.ui.settings.reminders import ReminderDays, Reminders, days_in_order

NOW = datetime(2026, 11, 22, 18, 30, tzinfo=timezone(timedelta(hours=1)))
"""As in the services of these tests: a Sunday."""
DESK, POST_RUN = "desk-reset", "post-run-static"
EVENING = Reminder("a" * 8, DESK, at="18:00")


@dataclass
class FakeLogin:
    is_on: bool = False
    is_possible: bool = True
    fails: bool = False

    def turn(self, *, on: bool) -> None:
        if self.fails:
            message = Message("It cannot be changed: no space left.")
            raise LoginStartError(message)
        self.is_on = on

    def bring_up_to_date(self) -> None:
        pass


@pytest.fixture
def login() -> FakeLogin:
    return FakeLogin()


@pytest.fixture
def with_login(services: Services, login: FakeLogin) -> Services:
    return replace_services(services, login=lambda: login)


@pytest.fixture
def draft(services: Services) -> Draft:
    return Draft(services.settings)


def group_of(
    qtbot: QtBot, services: Services, draft: Draft, appearance: Appearance, *, tray: bool = True
) -> Reminders:
    group = Reminders(draft, appearance, services, lambda: tray)
    qtbot.addWidget(group)
    group.show()
    return group


@pytest.fixture
def group(qtbot: QtBot, with_login: Services, draft: Draft, appearance: Appearance) -> Reminders:
    return group_of(qtbot, with_login, draft, appearance)


def kept(draft: Draft) -> ReminderSettings:
    return draft.settings.reminders


def set_reminders(draft: Draft, *reminders: Reminder) -> None:
    draft.edit(replace(Settings(), reminders=ReminderSettings(reminders)))


def day_button(group: Reminders, place: int, day: str) -> QPushButton:
    buttons = group.rows[place].days.findChildren(QPushButton)
    return next(each for each in buttons if each.accessibleName().startswith(day))


def test_a_new_reminder_is_on_every_day_and_has_the_focus(group: Reminders, draft: Draft):
    group.add.click()
    (reminder,) = kept(draft).reminders
    assert reminder.on
    assert reminder.days == EVERY_DAY
    assert reminder.time == time(18)
    assert group.rows[0].routine.hasFocus() or not group.isActiveWindow()
    group.add.click()
    first, second = kept(draft).reminders
    assert first.id != second.id


def test_routine_time_days_and_switch_are_kept(group: Reminders, draft: Draft):
    set_reminders(draft, EVENING)
    (row,) = group.rows
    row.routine.setCurrentIndex(row.routine.findData(POST_RUN))
    row.routine.activated.emit(row.routine.currentIndex())
    row.hour.setTime(row.hour.time().addSecs(-3600))
    day_button(group, 0, "Sunday").click()
    row.switch.click()
    (reminder,) = kept(draft).reminders
    assert reminder == Reminder(EVENING.id, POST_RUN, at="17:00", days=EVERY_DAY - {6}, on=False)


def test_every_field_of_a_row_says_which_reminder_it_belongs_to(group: Reminders, draft: Draft):
    set_reminders(draft, EVENING)
    (row,) = group.rows
    fields = [row.switch, row.routine, row.hour, row.delete]
    names = [each.accessibleName() for each in fields]
    hour = QLocale().toString(row.hour.time(), QLocale.FormatType.ShortFormat)
    assert names == [
        f"Remind me of Desk reset at {hour}",
        f"Routine of the reminder at {hour}",
        "Time of the reminder for Desk reset",
        f"Delete the reminder for Desk reset at {hour}",
    ]
    assert day_button(group, 0, "Monday").accessibleName().endswith(f"Desk reset at {hour}")
    row.hour.setTime(row.hour.time().addSecs(3600))
    assert row.switch.accessibleName() != names[0]


def test_the_keys_reach_every_field_in_their_order(group: Reminders, draft: Draft):
    set_reminders(draft, EVENING, replace(EVENING, id="b" * 8))
    seen: list[QWidget] = []
    each = group.rows[0].switch.nextInFocusChain()
    while each is not None and each is not group.rows[0].switch:
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.focusProxy():
            seen.append(each)
        each = each.nextInFocusChain()
    days = group.rows[0].days.findChildren(QPushButton)
    places = [seen.index(each) for each in (group.rows[0].routine, *days, group.rows[0].delete)]
    assert places == sorted(places)
    assert {group.add, group.tray, group.login, group.rows[1].switch} <= set(seen)


def test_a_row_says_when_it_comes_next(group: Reminders, draft: Draft):
    set_reminders(draft, replace(EVENING, days=frozenset({1})))
    assert group.rows[0].note.text().startswith("Next: Tuesday at ")
    set_reminders(draft, replace(EVENING, on=False))
    assert group.rows[0].note.text() == "Turned off."
    set_reminders(draft, replace(EVENING, days=frozenset()))
    assert group.rows[0].note.text() == "Choose at least one day."


def test_a_deleted_routine_is_said_and_can_be_replaced(group: Reminders, draft: Draft):
    set_reminders(draft, replace(EVENING, routine="my-old-one"))
    (row,) = group.rows
    assert row.routine.currentText() == "my-old-one (not found)"
    assert row.note.text() == "This routine is not there any more. Choose another one."
    row.routine.setCurrentIndex(row.routine.findData(DESK))
    row.routine.activated.emit(row.routine.currentIndex())
    assert kept(draft).reminders == (EVENING,)
    assert row.routine.findData("my-old-one") < 0


def test_deleting_takes_the_right_one(group: Reminders, draft: Draft):
    others = tuple(replace(EVENING, id=letter * 8) for letter in "abc")
    set_reminders(draft, *others)
    group.rows[1].delete.click()
    assert kept(draft).reminders == (others[0], others[2])
    assert len(group.rows) == 2
    group.rows[1].delete.click()
    group.rows[0].delete.click()
    assert kept(draft).reminders == ()


def test_there_is_an_end_to_reminders(group: Reminders, draft: Draft):
    set_reminders(draft, *(replace(EVENING, id=f"{n:08x}") for n in range(MOST_REMINDERS)))
    assert not group.add.isEnabled()
    group.rows[0].delete.click()
    assert group.add.isEnabled()


def test_two_with_one_id_are_edited_apart(group: Reminders, draft: Draft):
    set_reminders(draft, EVENING, EVENING)
    group.rows[1].switch.click()
    assert [each.on for each in kept(draft).reminders] == [True, False]


def test_the_week_begins_where_the_place_begins_it():
    assert days_in_order(0) == (0, 1, 2, 3, 4, 5, 6)
    assert days_in_order(6) == (6, 0, 1, 2, 3, 4, 5)
    assert days_in_order(5) == (5, 6, 0, 1, 2, 3, 4)


def test_the_tray_is_only_a_setting(group: Reminders, draft: Draft):
    group.tray.click()
    assert kept(draft).stay_in_tray
    assert group.status.isHidden()


def test_the_start_at_login_is_set_at_once(group: Reminders, draft: Draft, login: FakeLogin):
    assert not login.is_on
    group.login.click()
    assert login.is_on
    assert kept(draft).start_at_login
    group.login.click()
    assert not login.is_on
    assert not kept(draft).start_at_login


def test_a_start_at_login_that_fails_stays_off_and_says_why(
    group: Reminders, draft: Draft, login: FakeLogin
):
    login.fails = True
    group.login.click()
    assert not group.login.isChecked()
    assert not kept(draft).start_at_login
    assert group.status.text() == "It cannot be changed: no space left."
    assert group.status.isVisible()


def test_the_switch_shows_this_computer_and_not_another(
    group: Reminders, draft: Draft, login: FakeLogin
):
    draft.edit(replace(Settings(), reminders=ReminderSettings(start_at_login=True)))
    assert not group.login.isChecked()


def test_without_a_tray_both_switches_rest_and_say_why(
    qtbot: QtBot, with_login: Services, draft: Draft, appearance: Appearance
):
    group = group_of(qtbot, with_login, draft, appearance, tray=False)
    assert not group.tray.isEnabled()
    assert not group.login.isEnabled()
    sentence = (
        "This desktop shows no tray icons, so HipTimer cannot stay there. "
        "A bar with a tray, such as Waybar, would show them."
    )
    assert group.status.text() == sentence
    assert group.tray.accessibleDescription() == sentence


@pytest.mark.parametrize(
    ("desktop", "advice"),
    [("GNOME", "AppIndicator"), ("pop:GNOME", "AppIndicator"), ("sway", "Waybar"), ("", "Waybar")],
)
def test_without_a_tray_it_says_how_this_desktop_gets_one(
    qtbot: QtBot,
    services: Services,
    draft: Draft,
    appearance: Appearance,
    desktop: str,
    advice: str,
):
    group = Reminders(draft, appearance, services, lambda: False, desktop)
    qtbot.addWidget(group)
    group.show()
    assert advice in group.status.text()


@pytest.mark.parametrize("can_notify", [True, False])
def test_where_reminders_come_without_notifications_is_said(
    qtbot: QtBot, services: Services, draft: Draft, appearance: Appearance, can_notify: bool
):
    services = replace_services(services, can_notify=lambda: can_notify)
    group = group_of(qtbot, services, draft, appearance)
    assert ("shows no notifications" in group.notices.text()) is not can_notify
    assert group.notices.isVisible() is not can_notify


def test_what_is_on_can_be_turned_off_without_a_tray(
    qtbot: QtBot, with_login: Services, draft: Draft, appearance: Appearance, login: FakeLogin
):
    draft.edit(replace(Settings(), reminders=ReminderSettings(stay_in_tray=True)))
    login.is_on = True
    group = group_of(qtbot, with_login, draft, appearance, tray=False)
    assert group.tray.isEnabled()
    group.login.click()
    assert not login.is_on
    assert not group.login.isEnabled()


def test_a_sandbox_leaves_the_login_alone_and_says_so(
    qtbot: QtBot, with_login: Services, draft: Draft, appearance: Appearance, login: FakeLogin
):
    login.is_possible = False
    group = group_of(qtbot, with_login, draft, appearance)
    assert group.tray.isEnabled()
    assert not group.login.isEnabled()
    assert group.status.text() == "This system does not let HipTimer start itself at login."


def test_the_page_has_the_group_and_keeps_what_is_set(
    qtbot: QtBot, services: Services, appearance: Appearance, store
):
    page = SettingsPage(services, appearance)
    qtbot.addWidget(page)
    page.show()
    page.reminders.add.click()
    page.settle()
    assert len(store.settings.reminders.reminders) == 1


@pytest.mark.parametrize(
    ("days", "done", "words"),
    [
        ({6}, False, "Next: today at "),
        ({6}, True, "Next: in a week, on Sunday at "),
        ({6, 0}, True, "Next: tomorrow at "),
        ({6, 2}, True, "Next: Wednesday at "),
    ],
)
def test_a_row_says_when_it_really_comes_next(
    group: Reminders, draft: Draft, journal: InMemoryJournal, days: set[int], done: bool, words: str
):
    work = StepRecord(
        kind=StepKind.WORK,
        item=0,
        exercise="frog",
        planned=1000,
        held=1000,
        outcome=Outcome.COMPLETED,
    )
    if done:
        session = SessionRecord(
            id="a" * 32,
            routine="desk-reset",
            name="Desk reset",
            started=NOW - timedelta(hours=1),
            first_side=Side.LEFT,
            steps=(work,),
        )
        journal.merge([session])
    set_reminders(draft, replace(EVENING, at="19:30", days=frozenset(days)))
    assert group.rows[0].note.text().startswith(words)


@pytest.mark.parametrize(("first_weekday", "name"), [(0, "Mon"), (6, "Sun"), (5, "Sat")])
def test_the_days_of_a_reminder_begin_like_the_week_of_the_place(
    qtbot: QtBot, first_weekday: int, name: str
):
    days = ReminderDays(first_weekday)
    qtbot.addWidget(days)
    assert days.buttons[first_weekday].text() == name
