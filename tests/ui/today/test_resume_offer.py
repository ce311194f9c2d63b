"""What Today offers after a crash, and what each answer does."""

from __future__ import annotations

from datetime import timedelta

import pytest
from in_memory import InMemoryJournal
from msgspec import structs
from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hiptimer.journal.recording import step_record
from hiptimer.journal.records import (
    Place,
    PlanKept,
    SessionBegun,
    SessionRecord,
    SessionState,
    StepDone,
)
from hiptimer.messages import Message
from hiptimer.session.events import Outcome
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.standing import State
from hiptimer.settings.settings import LookSettings
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.window.main_window import MainWindow


@pytest.fixture
def plan(services: Services) -> Plan:
    return services.plan("post-run-static")


@pytest.fixture
def cut_off(services: Services, journal: InMemoryJournal, plan: Plan) -> Place:
    """A session that was cut off in its third piece of work."""
    session = SessionRecord(
        id="a" * 32,
        routine=plan.routine,
        name=plan.name,
        started=services.now(),
        first_side=plan.first_side,
    )
    work = [at for at, step in enumerate(plan.steps) if step.kind is StepKind.WORK]
    place = Place(work[2], 8_000)
    journal.write(SessionBegun(session, plan))
    for step in plan.steps[: place.index]:
        record = step_record(step, step.seconds, Outcome.COMPLETED)
        journal.write(StepDone(session.id, record, place))
    return place


@pytest.fixture
def open_window(qtbot: QtBot, services: Services):
    def open_it(**changes: object) -> MainWindow:
        window = MainWindow(replace(services, **changes), Appearance(LookSettings()))
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: window.pages.stack.shown is not None)
        return window

    return open_it


def button(window: MainWindow, words: str) -> QPushButton:
    buttons = window.findChildren(QPushButton)
    return next(each for each in buttons if words in each.text() and each.isVisible())


def is_offered(window: MainWindow) -> bool:
    buttons = window.findChildren(QPushButton)
    return any(each.isVisible() and "Resume" in each.text() for each in buttons)


def test_resume_goes_on_at_the_drill_that_was_in_hand(
    open_window, cut_off: Place, plan: Plan, journal: InMemoryJournal
):
    window = open_window()
    button(window, "Resume").click()
    driver = window.player.driver
    assert driver.state is State.RUNNING
    assert driver.view().step.kind is StepKind.GET_READY
    assert driver.view().step.exercise == plan.steps[cut_off.index].exercise
    left = plan.steps[cut_off.index].seconds - 8.0
    assert driver.plan.steps[cut_off.index + 1].seconds == left
    assert len(list(journal.records())) == 1


def test_save_and_finish_closes_the_session(open_window, cut_off: Place, journal: InMemoryJournal):
    window = open_window()
    button(window, "Save and finish").click()
    (session,) = journal.records()
    assert session.state is SessionState.STOPPED
    assert not session.deleted
    assert not is_offered(window)


def test_discard_takes_the_session_away_until_it_is_undone(
    open_window, cut_off: Place, journal: InMemoryJournal
):
    window = open_window()
    button(window, "Discard").click()
    assert journal.last() is None
    assert not is_offered(window)
    button(window, "Undo").click()
    assert journal.last() is not None


def test_nothing_is_offered_where_another_window_may_be_running_it(open_window, cut_off: Place):
    assert not is_offered(open_window(may_resume=False))


def test_nothing_is_offered_where_nothing_was_cut_off(open_window):
    assert not is_offered(open_window())


def test_a_session_that_only_missed_its_last_words_is_finished(
    open_window, cut_off: Place, plan: Plan, journal: InMemoryJournal
):
    work = plan.steps[-2]
    record = step_record(work, work.seconds, Outcome.COMPLETED)
    journal.write(StepDone("a" * 32, record, Place(len(plan.steps) - 1)))
    assert not is_offered(open_window())
    (session,) = journal.records()
    assert session.state is SessionState.FINISHED


def test_a_session_with_a_drill_that_is_gone_is_kept_as_it_is(
    open_window, cut_off: Place, plan: Plan, journal: InMemoryJournal
):
    steps = tuple(structs.replace(each, exercise="my-old-drill") for each in plan.steps)
    journal.write(PlanKept("a" * 32, structs.replace(plan, steps=steps), cut_off))
    assert not is_offered(open_window())
    (session,) = journal.records()
    assert session.state is SessionState.STOPPED


def test_what_is_wrong_with_the_journal_is_said_in_the_window(open_window):
    journal = InMemoryJournal(messages=(Message("Your journal was damaged."),))
    window = open_window(open_journal=lambda: journal)
    assert window.frame.notice == "Your journal was damaged."
    assert not journal.messages, "it need not be said again"


def test_a_session_that_is_started_with_the_window_hides_nothing_of_the_journal(
    qtbot: QtBot, services: Services
):
    journal = InMemoryJournal(messages=(Message("Your journal was damaged."),))
    window = MainWindow(replace(services, open_journal=lambda: journal), Appearance(LookSettings()))
    qtbot.addWidget(window)
    window.start_routine("desk-reset")
    window.show()
    qtbot.waitExposed(window)
    assert window.frame.notice == "Your journal was damaged."


def test_a_window_closed_in_mid_session_offers_to_resume_at_the_next_start(
    open_window, journal: InMemoryJournal, clock
):
    window = open_window()
    window.start_routine("post-run-static")
    driver = window.player.driver
    clock.go_on(1)
    for _ in range(160):  # into the first hold, past all that explains it
        clock.go_on(0.5)
        driver._on_tick()
    window.close()
    assert is_offered(open_window())


def hold_for(window: MainWindow, clock, seconds: float) -> None:
    """Let the session in `window` run until it is so far into its first work."""
    assert window.player is not None
    driver = window.player.driver
    while driver.view().step.kind is not StepKind.WORK or driver.view().elapsed < seconds:
        clock.go_on(0.5)
        driver._on_tick()


def test_a_session_stopped_before_it_was_done_is_offered_on_today(
    open_window, clock, journal: InMemoryJournal
):
    window = open_window()
    window.start_routine("post-run-static")
    hold_for(window, clock, 22)
    window.player.driver.stop()
    window.player.closed.emit()  # as Escape does
    assert is_offered(window)
    assert window.pages.today.offer.isVisible()
    button(window, "Resume").click()
    assert window.player.is_running
    (session,) = journal.records()
    assert session.state is SessionState.RUNNING
    assert session.work.total == pytest.approx(22_000, abs=500)


def test_a_session_stopped_on_another_day_is_left_as_it_is(
    open_window, clock, services: Services, journal: InMemoryJournal
):
    window = open_window()
    window.start_routine("post-run-static")
    hold_for(window, clock, 22)
    window.player.driver.stop()
    tomorrow = services.now() + timedelta(days=1)
    assert not is_offered(open_window(now=lambda: tomorrow))
    assert next(journal.records()).state is SessionState.STOPPED


def test_a_session_ended_before_anything_was_held_says_so(
    open_window, clock, journal: InMemoryJournal
):
    window = open_window()
    window.start_routine("post-run-static")
    clock.go_on(3)
    window.player.driver.stop()
    assert window.frame.notice == "Nothing was held in this session, so there is nothing to count."
    assert not is_offered(window)
    assert list(journal.records()) == []


def test_the_next_session_is_not_said_to_be_unheld(open_window, clock):
    window = open_window()
    window.start_routine("post-run-static")
    clock.go_on(3)
    window.player.driver.stop()
    window.start_routine("post-run-static")
    assert window.frame.notice == ""


def test_a_demonstration_neither_ends_a_real_session_nor_goes_on_with_it(
    open_window, cut_off: Place, journal: InMemoryJournal
):
    assert not is_offered(open_window(speed=20.0))
    assert next(journal.records()).state is SessionState.RUNNING
    assert is_offered(open_window())
