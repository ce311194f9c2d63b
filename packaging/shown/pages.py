"""How to come to every page of HipTimer's window, for those who look at all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QWidget

from hiptimer.session.plan import StepKind
from hiptimer.session.standing import State
from hiptimer.training.sides import Side
from hiptimer.ui.history.page import HistoryContent
from hiptimer.ui.history.sessions_pane import SessionsPane
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.measuring.page import MeasuringPage
from hiptimer.ui.plan.page import PlanPage
from hiptimer.ui.player.controls import TopBar
from hiptimer.ui.player.page import PlayerPage
from hiptimer.ui.routine_sheet.take_along import TakeAlongSheet
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.overlay import Overlay
from hiptimer.ui.widgets.row_list import ROW_ROLE
from hiptimer.ui.window.main_window import MainWindow
from hiptimer.ui.window.pages import PageKey

ROUTINE = "post-run-static"
DRILL = "pigeon-pose"
A_MOMENT = 1.5
"""Seconds that may pass at once without the session believing that the computer slept."""

SOME_MOMENTS = 16
FRAME, FRAME_MS = 0.3, 10
"""A played session: so many seconds pass in so many milliseconds."""


class MovingClock(Protocol):
    """Time that moves only when told to."""

    def go_on(self, seconds: float) -> None:
        """Let time pass."""
        ...


@dataclass(frozen=True)
class Visit:
    """A window to look at, and the time that it lives in; `shared` is a routine's file."""

    window: MainWindow
    appearance: Appearance
    services: Services
    clock: MovingClock
    shared: Path

    @property
    def player(self) -> PlayerPage:
        """The page that runs sessions, once one has begun."""
        assert self.window.player is not None
        return self.window.player


Part = TypeVar("Part", bound=QWidget)


def found(visit: Visit, kind: type[Part]) -> Part:
    """Return the window's part of that kind, of which there is one."""
    part = visit.window.findChild(kind)
    assert part is not None
    return part


def leave_session(visit: Visit) -> None:
    """Be on a page with a sidebar again, and without a sheet over it."""
    for sheet in visit.window.findChildren(Overlay):
        sheet.close_sheet()
    if visit.window.page is None:
        visit.player.driver.stop()
        if visit.window.page is None:
            visit.player.closed.emit()


def show_page(visit: Visit, page: PageKey) -> None:
    """Show one of the sidebar's pages."""
    leave_session(visit)
    visit.window.pages.sheets.close()
    visit.window.show_page(page)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def show_resume_offer(visit: Visit) -> None:
    """Today with the session that was cut off; only before that has been answered."""
    show_page(visit, PageKey.TODAY)


def show_today(visit: Visit) -> None:
    """Today without an offer."""
    show_page(visit, PageKey.TODAY)
    today = visit.window.pages.today
    today.offer.keep.click()
    today.hero.first.setFocus()


def show_routine_sheet(visit: Visit) -> None:
    """What is in a routine, in five minutes."""
    show_today(visit)
    visit.window.pages.sheets.open(ROUTINE)
    sheet = visit.window.pages.sheets.sheet
    assert sheet is not None
    sheet.head.minutes.buttons[0].click()


def show_plan_questions(visit: Visit) -> None:
    """The plan before there is one."""
    model = visit.services.settings
    model.replace(replace(model.settings, programme=None))
    show_page(visit, PageKey.PLAN)


def show_plan(visit: Visit) -> None:
    """The plan of the next weeks."""
    show_plan_questions(visit)
    page = found(visit, PlanPage)
    if page.first is not None:
        page.first.make.click()


def show_absence(visit: Visit) -> None:
    """Days off that the plan is to know of."""
    if visit.services.settings.settings.programme is None:
        show_plan(visit)
    found(visit, PlanPage).away.click()


def show_exercises(visit: Visit) -> None:
    """All drills."""
    show_page(visit, PageKey.EXERCISES)
    visit.window.pages.making.exercises().show_all()


def show_drill(visit: Visit) -> None:
    """One drill's own page."""
    show_page(visit, PageKey.EXERCISES)
    visit.window.pages.making.exercises().show_drill(DRILL)


def show_drill_form(visit: Visit) -> None:
    """The form for a drill of one's own, filled in."""
    show_exercises(visit)
    visit.window.pages.making.exercises().add_asked.emit(DRILL)


def show_build(visit: Visit) -> None:
    """All routines."""
    show_page(visit, PageKey.BUILD)
    build = visit.window.pages.making.build()
    build.model.discard()
    build.show_all()


def show_editor(visit: Visit) -> None:
    """A routine that is being written."""
    show_build(visit)
    visit.window.pages.making.build().edit_routine(ROUTINE)


def show_picker(visit: Visit) -> None:
    """The drills that can be added to it."""
    show_editor(visit)
    editor = visit.window.pages.making.build().editor
    assert editor is not None
    editor.pane.add.click()


def show_take_along(visit: Visit) -> None:
    """What a routine can be taken along as, where it is chosen from all."""
    show_build(visit)
    visit.window.pages.making.build().overview.card.along.click()


def show_print_form(visit: Visit) -> None:
    """The question whose printed page it is to be."""
    show_take_along(visit)
    found(visit, TakeAlongSheet).along.tiles["sheet"].click()


def show_history(visit: Visit) -> None:
    """What was done."""
    show_page(visit, PageKey.HISTORY)
    found(visit, SessionsPane).close_session()
    found(visit, HistoryContent).show_overview()


def show_session(visit: Visit) -> None:
    """One session of the past."""
    show_page(visit, PageKey.HISTORY)
    found(visit, HistoryContent).show_pane()
    pane = found(visit, SessionsPane)
    pane.close_session()
    listed = pane.list
    listed.row_chosen.emit(listed.model().index(0, 0).data(ROW_ROLE))


def show_measuring(visit: Visit) -> None:
    """All tests by which people measure their hips."""
    show_page(visit, PageKey.MEASURING)
    found(visit, MeasuringPage).show_overview()


def show_measuring_before(visit: Visit) -> None:
    """What stands before a test."""
    show_measuring(visit)
    page = found(visit, MeasuringPage)
    page.keeping.forget(page.keeping.tests[0])
    page.measure(page.keeping.tests)


def show_measuring_test(visit: Visit) -> None:
    """A test that is half done."""
    show_measuring_before(visit)
    view = found(visit, MeasuringPage).view
    view.before.begin.click()
    box = view.fields[Side.LEFT].box
    for number in (9, 10):
        box.setValue(number)
        box.entered.emit()


def show_measured_values(visit: Visit) -> None:
    """All that was read in a test."""
    show_measuring(visit)
    page = found(visit, MeasuringPage)
    page.overview.cards[0].values.click()


def show_settings(visit: Visit) -> None:
    """All settings."""
    show_page(visit, PageKey.SETTINGS)


def show_import(visit: Visit) -> None:
    """What a shared routine would add."""
    show_page(visit, PageKey.TODAY)
    visit.window.open_file(str(visit.shared))


def show_get_ready(visit: Visit) -> None:
    """The beginning of a session."""
    leave_session(visit)
    visit.window.start_routine(ROUTINE)


def show_hold(visit: Visit) -> None:
    """A drill that is held."""
    show_get_ready(visit)
    while visit.player.driver.view().step.kind is not StepKind.WORK:
        visit.player.driver.skip()


def show_paused(visit: Visit) -> None:
    """The same, paused."""
    show_hold(visit)
    visit.player.driver.toggle_pause()


def show_mat_mode(visit: Visit) -> None:
    """The same, with digits as large as the screen."""
    show_hold(visit)
    found(visit, TopBar).mat.click()


def show_end_question(visit: Visit) -> None:
    """The question before a session ends."""
    show_hold(visit)
    found(visit, TopBar).end.click()


def show_end_card(visit: Visit) -> None:
    """The end of a session."""
    show_hold(visit)
    hold_enough(visit)
    while visit.player.driver.state is not State.FINISHED:
        visit.clock.go_on(A_MOMENT)
        visit.player.driver.skip()


def hold_enough(visit: Visit) -> None:
    """Hold so much that the session is summed up at its end."""
    driver = visit.player.driver
    for _ in range(SOME_MOMENTS):
        visit.clock.go_on(A_MOMENT)
        for _ in range(2):  # a look at the clock
            driver.toggle_pause()


def show_stopped(visit: Visit) -> None:
    """The end of a session that was stopped."""
    show_hold(visit)
    hold_enough(visit)
    visit.player.driver.stop()


def show_first_run(visit: Visit) -> None:
    """What is asked at the very first start."""
    leave_session(visit)
    visit.window.frame.sidebar.hide()
    visit.window.pages.welcome()


def play_session(visit: Visit) -> None:
    """A whole session at thirty times its speed; it goes on after this returns."""
    show_get_ready(visit)
    timer = QTimer(visit.window)
    timer.timeout.connect(lambda: visit.clock.go_on(FRAME))
    visit.player.closed.connect(timer.stop)
    timer.start(FRAME_MS)


PAGES: dict[str, Callable[[Visit], None]] = {
    "today-resume-offer": show_resume_offer,
    "today": show_today,
    "routine-sheet": show_routine_sheet,
    "plan-questions": show_plan_questions,
    "plan": show_plan,
    "plan-absence": show_absence,
    "exercises": show_exercises,
    "drill": show_drill,
    "own-drill-form": show_drill_form,
    "build": show_build,
    "build-editor": show_editor,
    "build-picker": show_picker,
    "build-take-along": show_take_along,
    "build-print": show_print_form,
    "history": show_history,
    "history-session": show_session,
    "measuring": show_measuring,
    "measuring-before": show_measuring_before,
    "measuring-test": show_measuring_test,
    "measuring-values": show_measured_values,
    "settings": show_settings,
    "import": show_import,
    "player-get-ready": show_get_ready,
    "player-hold": show_hold,
    "player-paused": show_paused,
    "player-mat-mode": show_mat_mode,
    "player-end-question": show_end_question,
    "player-end-card": show_end_card,
    "player-end-stopped": show_stopped,
    "first-run": show_first_run,
}
"""In an order in which each can be come to."""

SESSIONS: dict[str, Callable[[Visit], None]] = {"announcements": play_session}
"""Where what is announced is of interest, not what is on the screen."""
