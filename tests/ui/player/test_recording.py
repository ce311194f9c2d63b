"""What the driver leaves in the journal, and how a session that was cut off goes on."""

from __future__ import annotations

from datetime import date
from typing import Protocol

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import Entry, Feeling, SessionRecord, SessionState
from hiptimer.messages import Message
from hiptimer.running.driver import SessionDriver
from hiptimer.running.session_run import LEAD_IN_SECONDS
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import StepKind
from hiptimer.session.standing import State
from hiptimer.settings.settings import LookSettings
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.page import PlayerPage
from hiptimer.ui.services import Services

TODAY = date(2026, 11, 22)


pytestmark = pytest.mark.usefixtures("regular")


class Clock(Protocol):
    def go_on(self, seconds: float) -> float: ...


class FullDisk(InMemoryJournal):
    """A journal whose disk can be full."""

    full = True

    def write(self, entry: Entry) -> None:
        if self.full:
            message = Message("The disk is full.")
            raise JournalUnavailableError(message)
        super().write(entry)


class Run:
    """A driver and the time that it is told."""

    def __init__(self, services: Services, clock: Clock, routine: str = "post-run-static") -> None:
        self.driver = SessionDriver(services)
        self.clock = clock
        self.problems: list[str] = []
        self.driver.problem_noticed.connect(self.problems.append)
        self.driver.begin(services.plan(routine))
        clock.go_on(LEAD_IN_SECONDS)

    def wait(self, seconds: float) -> None:
        while seconds > 0:
            self.clock.go_on(min(0.5, seconds))
            self.driver._on_tick()
            seconds -= 0.5


@pytest.fixture
def run(services: Services, clock: Clock) -> Run:
    return Run(services, clock)


def only(journal: InMemoryJournal) -> SessionRecord:
    (session,) = journal.records()
    return session


def first_work(run: Run) -> tuple[int, float]:
    plan = run.driver.plan
    index = next(at for at, step in enumerate(plan.steps) if step.kind is StepKind.WORK)
    return index, plan.starts[index]


def test_a_whole_session_is_kept_step_by_step(run: Run, journal: InMemoryJournal):
    plan = run.driver.plan
    run.wait(plan.seconds + 1)
    session = only(journal)
    assert session.state is SessionState.FINISHED
    assert [step.planned for step in session.steps] == [round(s.seconds * 1000) for s in plan.steps]
    assert all(step.held == step.planned for step in session.steps)
    assert session.work.left == session.work.right > 0
    assert session.started.utcoffset() is not None
    assert journal.unfinished() is None


def test_a_session_that_ends_before_the_first_work_leaves_nothing(
    run: Run, journal: InMemoryJournal
):
    run.wait(3)
    run.driver.stop()
    assert list(journal.records()) == []


def test_a_skipped_hold_keeps_what_was_held(run: Run, journal: InMemoryJournal):
    index, start = first_work(run)
    run.wait(start + 4)
    run.driver.skip()
    run.driver.stop()
    step = only(journal).steps[index]
    assert step.outcome is Outcome.SKIPPED
    assert 3_500 <= step.held <= 4_500 < step.planned
    assert only(journal).state is SessionState.STOPPED


def test_pauses_are_kept_with_their_reason(run: Run, journal: InMemoryJournal):
    _, start = first_work(run)
    run.wait(start + 4)
    run.driver.toggle_pause()
    run.clock.go_on(60)
    run.driver.toggle_pause()
    run.wait(2)
    run.clock.go_on(3600)
    run.driver._on_tick()
    run.driver.toggle_pause()
    asked, slept = only(journal).pauses
    assert (asked.reason, asked.lasted) == (PauseReason.ASKED, 60_000)
    assert slept.reason is PauseReason.SLEPT
    assert slept.lasted >= 3_500_000
    assert 0 < asked.after < slept.after < 30_000


def test_a_session_that_is_cut_off_can_be_resumed_where_it_stood(
    run: Run, journal: InMemoryJournal, services: Services
):
    index, start = first_work(run)
    run.wait(start + 11)
    offer = journal.unfinished()
    assert offer is not None
    assert offer.place.index == index
    assert 5_000 <= offer.place.elapsed <= 11_000  # at most five seconds are lost
    run.driver.shut_down()
    offer = journal.unfinished()
    assert offer is not None
    assert offer.place.elapsed == pytest.approx(11_000, abs=600)

    again = SessionDriver(services)
    again.resume_session(offer)
    assert again.view().step.kind is StepKind.GET_READY
    assert again.view().left == 3.0
    run.driver = again
    run.clock.go_on(LEAD_IN_SECONDS)
    run.wait(again.plan.seconds)
    assert again.state is State.FINISHED
    session = only(journal)
    assert session.id == offer.session.id
    assert session.state is SessionState.FINISHED
    parts = [s for s in session.steps if s.kind is StepKind.WORK and s.item == 0]
    assert parts[0].outcome is Outcome.INTERRUPTED
    planned = offer.plan.steps[index].seconds * 1000
    assert parts[0].held + parts[1].held == pytest.approx(planned, abs=1)
    assert session.work.left == pytest.approx(session.work.right, abs=1)


def test_a_full_disk_is_said_once_and_nothing_is_lost_when_there_is_room_again(
    services: Services, clock: Clock
):
    disk = FullDisk()
    run = Run(replace(services, open_journal=lambda: disk), clock)
    run.wait(100)
    assert run.problems == ["This session is not being recorded. The disk is full."]
    assert run.driver.state is State.RUNNING
    disk.full = False
    run.wait(run.driver.plan.seconds)
    session = only(disk)
    assert len(session.steps) == len(run.driver.plan.steps)
    assert session.state is SessionState.FINISHED


def test_a_faster_session_is_recorded_in_session_seconds(
    services: Services, clock: Clock, journal: InMemoryJournal, qtbot: QtBot
):
    run = Run(replace(services, speed=10.0), clock)
    plan = run.driver.plan
    run.wait(plan.seconds / 10 + 2)
    session = only(journal)
    assert session.lasted == pytest.approx(plan.seconds * 1000, abs=20)
    assert session.speed == 10.0


def test_an_easier_variant_is_in_the_record(run: Run, journal: InMemoryJournal):
    _, start = first_work(run)
    run.wait(start + 2)
    run.driver.ease()
    run.driver.skip()
    run.driver.stop()
    assert next(s.variant for s in only(journal).steps if s.kind is StepKind.WORK)


def test_how_it_felt_is_kept_when_the_card_is_left_with_enter(
    services: Services, clock: Clock, journal: InMemoryJournal, qtbot: QtBot
):
    page = PlayerPage(services, Appearance(LookSettings()))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.begin(services.plan("desk-reset"))
    clock.go_on(LEAD_IN_SECONDS)
    for _ in range(int(page.driver.plan.seconds) + 2):
        clock.go_on(1.0)
        page.driver._on_tick()
    qtbot.keyClick(page, Qt.Key.Key_1)
    note = page.findChild(QLineEdit)
    assert note is not None
    note.setFocus()
    qtbot.keyClicks(note, "even evenings move me")  # e, v and m are keys of the player
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(note, Qt.Key.Key_Return)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    session = only(journal)
    assert session.feeling is Feeling.LOOSER
    assert session.note == "even evenings move me"
