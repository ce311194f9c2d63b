"""The page of the plan as a person uses it: made, moved about, left for an illness, started."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from hiptimer.journal.dose import Area, dose_of_plan
from hiptimer.session.plan import Plan
from hiptimer.settings.programme import (
    Absence,
    AbsenceKind,
    Programme,
    RunKind,
    SessionKind,
)
from hiptimer.training.library import Library
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.plan.cells import MIME, DayCell
from hiptimer.ui.plan.page import PlanPage
from hiptimer.ui.plan.planning import Planning
from hiptimer.ui.plan.questions import USUAL_RUNS
from hiptimer.ui.plan.sheets import AbsenceSheet, ChangeSheet
from hiptimer.ui.services import Services

NOW = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
"""When the services' own clock stands: a Sunday."""
MONDAY = date(2026, 11, 30)
TUESDAY = MONDAY + timedelta(days=1)
THURSDAY, FRIDAY = MONDAY + timedelta(days=3), MONDAY + timedelta(days=4)
CTRL = Qt.KeyboardModifier.ControlModifier
RUNS = {1: RunKind.HARD, 3: RunKind.EASY, 6: RunKind.LONG}


@pytest.fixture
def page(qtbot: QtBot, services: Services, appearance: Appearance, regular: None) -> PlanPage:
    """A Tuesday on which there is a plan since yesterday."""
    return shown(qtbot, services, appearance, Programme(MONDAY, 6, RUNS))


def shown(
    qtbot: QtBot,
    services: Services,
    appearance: Appearance,
    programme: Programme | None,
    today: date = TUESDAY,
) -> PlanPage:
    now = datetime(today.year, today.month, today.day, 18, 30, tzinfo=UTC)
    services.settings.replace(replace(services.settings.settings, programme=programme))
    page = PlanPage(replace(services, now=lambda: now), appearance)
    qtbot.addWidget(page)
    page.resize(1096, 800)
    page.show()
    return page


def cell(page: PlanPage, day: date) -> DayCell:
    found = page.weeks.cell_of(day)
    assert found is not None
    return found


def programme(page: PlanPage) -> Programme:
    assert page.planning.programme is not None
    return page.planning.programme


def kinds(page: PlanPage, day: date) -> list[SessionKind]:
    return [each.session.kind for each in cell(page, day).shown.entries]


def in_hand(page: PlanPage, day: date, kind: SessionKind) -> DayCell:
    """Have that session in hand, and the keyboard on its day."""
    page.weeks.mark(day, focus=True)
    page.weeks.session_chosen.emit(kinds(page, day).index(kind))
    return cell(page, day)


def test_without_a_plan_two_questions_are_answered_already_and_enter_makes_it(
    qtbot: QtBot, services: Services, appearance: Appearance
):
    page = shown(qtbot, services, appearance, None)
    assert page.first is not None
    assert page.focusWidget() is page.first.make
    qtbot.keyClick(page.first.make, Qt.Key.Key_Return)
    made = programme(page)
    assert made.runs == USUAL_RUNS
    assert made.race is None
    assert page.first is None
    assert len(page.weeks.cells) == 7 * made.weeks
    assert page.weeks.cell is not None
    assert page.focusWidget() is page.weeks.cell


def test_a_race_makes_the_plan_as_long_as_it_takes(
    qtbot: QtBot, services: Services, appearance: Appearance
):
    page = shown(qtbot, services, appearance, None)
    assert page.first is not None
    asked = page.first.questions
    first = asked.programme.first
    race = first + timedelta(days=7 * 7 - 1)
    asked.race.buttons[1].click()
    asked.day.show_day(race)
    page.first.make.click()
    assert (programme(page).race, programme(page).weeks) == (race, 7)
    assert cell(page, race).shown.is_race


def test_the_day_in_hand_is_today_and_starts_as_it_is_planned(
    qtbot: QtBot, page: PlanPage, library: Library
):
    assert page.weeks.cell is cell(page, TUESDAY)
    assert not page.panel.start.isHidden()
    in_hand(page, TUESDAY, SessionKind.STRETCH)
    entry = cell(page, TUESDAY).chosen
    assert entry is not None
    with qtbot.waitSignal(page.start_asked) as asked:
        page.panel.start.click()
    (plan,) = asked.args or [None]
    assert isinstance(plan, Plan)
    given = {each.area: each.least for each in dose_of_plan(plan, library)}
    assert given == {area: entry.session.seconds(area) for area in Area}


def test_enter_looks_inside_the_session_with_its_dose(qtbot: QtBot, page: PlanPage):
    on = in_hand(page, THURSDAY, SessionKind.STRETCH)
    assert page.panel.start.isHidden(), "only today's session starts from here"
    with qtbot.waitSignal(page.look_inside) as asked:
        qtbot.keyClick(on, Qt.Key.Key_Return)
    (routine,) = asked.args or [None]
    assert on.chosen is not None
    assert routine == page.planning.routine(on.chosen.session)


def test_ctrl_and_arrows_move_a_session_and_ctrl_z_brings_it_back(qtbot: QtBot, page: PlanPage):
    before = programme(page)
    notes = noted(page)
    qtbot.keyClick(in_hand(page, THURSDAY, SessionKind.STRETCH), Qt.Key.Key_Right, CTRL)
    assert SessionKind.STRETCH in kinds(page, FRIDAY)
    assert SessionKind.STRETCH not in kinds(page, THURSDAY)
    assert page.weeks.cell is cell(page, FRIDAY)
    assert cell(page, FRIDAY).hasFocus()
    assert "Friday, 4 December" in notes[-1][0]
    assert notes[-1][1] == "Undo"
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert programme(page) == before


def test_the_button_of_the_note_undoes_too(page: PlanPage):
    before, notes = programme(page), noted(page)
    in_hand(page, THURSDAY, SessionKind.STRETCH)
    page.panel.leave_out.click()
    assert SessionKind.STRETCH not in kinds(page, THURSDAY)
    answer = notes[-1][2]
    assert callable(answer)
    answer()
    assert programme(page) == before


def test_what_a_rule_forbids_is_refused_in_a_line(qtbot: QtBot, page: PlanPage):
    before, notes = programme(page), noted(page)
    strength = MONDAY + timedelta(days=4)
    assert kinds(page, strength) == [SessionKind.STRENGTH]
    qtbot.keyClick(in_hand(page, strength, SessionKind.STRENGTH), Qt.Key.Key_Right, CTRL)
    assert programme(page) == before
    assert notes == [("There is no strength on the day before a long run.", "", None)]
    qtbot.keyClick(in_hand(page, THURSDAY, SessionKind.STRETCH), Qt.Key.Key_Up, CTRL)
    assert notes[-1][0] == "That day is over."


def test_delete_leaves_out_and_put_back_takes_it_in_again(qtbot: QtBot, page: PlanPage):
    before = programme(page)
    qtbot.keyClick(in_hand(page, THURSDAY, SessionKind.STRETCH), Qt.Key.Key_Delete)
    assert kinds(page, THURSDAY) == []
    assert not page.panel.back.isHidden()
    page.panel.back.click()
    assert programme(page) == before


def test_a_session_dropped_on_another_day_moves_there(page: PlanPage):
    entry = cell(page, THURSDAY).chosen
    assert entry is not None
    data = QMimeData()
    data.setData(MIME, entry.key.encode())
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move, on = Qt.DropAction.MoveAction, cell(page, FRIDAY)
    QApplication.sendEvent(on, QDragEnterEvent(QPoint(20, 20), move, data, *held))
    QApplication.sendEvent(on, QDropEvent(QPointF(20, 20), move, data, *held))
    assert SessionKind.STRETCH in kinds(page, FRIDAY)


def test_arrows_go_from_day_to_day_and_say_each(qtbot: QtBot, page: PlanPage):
    page.weeks.mark(TUESDAY, focus=True)
    for key, day in (
        (Qt.Key.Key_Right, TUESDAY + timedelta(days=1)),
        (Qt.Key.Key_Down, TUESDAY + timedelta(days=8)),
        (Qt.Key.Key_Home, MONDAY + timedelta(days=7)),
        (Qt.Key.Key_Up, MONDAY),
        (Qt.Key.Key_Left, MONDAY),
    ):
        focused = page.weeks.cell
        assert focused is not None
        qtbot.keyClick(focused, key)
        assert page.weeks.cell is cell(page, day)
        assert cell(page, day).hasFocus()
    tabbed = [each for each in page.weeks.cells if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tabbed == [page.weeks.cell]
    assert cell(page, TUESDAY).accessibleName().startswith("Today · hard run, week 1. Pre-run")


def test_space_goes_on_to_the_other_session_of_the_day(qtbot: QtBot, page: PlanPage):
    on = in_hand(page, TUESDAY, SessionKind.WARM_UP)
    qtbot.keyClick(on, Qt.Key.Key_Space)
    assert on.chosen is not None
    assert on.chosen.session.kind is SessionKind.STRETCH
    assert page.panel.inside.accessibleName() == f"Look inside: {on.chosen.name}"


def test_days_off_become_one_box_and_coming_back_plans_them_again(page: PlanPage):
    before = programme(page)
    page.weeks.mark(THURSDAY)
    page.away.click()
    sheet = page.acts.sheets.sheet
    assert isinstance(sheet, AbsenceSheet)
    assert sheet.absence == Absence(TUESDAY, THURSDAY, AbsenceKind.ILL), "from today on"
    assert sheet.count.text() == "3 days"
    sheet.first.show_day(THURSDAY + timedelta(days=9))
    assert sheet.absence.last == sheet.absence.first, "it never ends before it begins"
    assert sheet.last.day == sheet.absence.last, "and that is shown"
    assert sheet.count.text() == "1 day"
    sheet.first.show_day(THURSDAY)
    sheet.last.show_day(THURSDAY + timedelta(days=2))
    sheet.save.click()
    assert page.acts.sheets.sheet is None
    assert cell(page, THURSDAY).shown.days == 3
    page.weeks.mark(FRIDAY)
    page.panel.home.click()
    assert programme(page) == before


def test_the_plan_goes_by_what_is_changed_and_can_be_ended_and_had_back(page: PlanPage):
    page.change.click()
    sheet = page.acts.sheets.sheet
    assert isinstance(sheet, ChangeSheet)
    sheet.questions.weeks.buttons[2].click()
    sheet.questions.sessions.buttons[1].click()
    sheet.save.click()
    assert (programme(page).weeks, programme(page).sessions) == (8, 4)
    assert len(page.weeks.cells) == 56
    before = programme(page)
    page.change.click()
    assert isinstance(page.acts.sheets.sheet, ChangeSheet)
    page.acts.sheets.sheet.end.click()
    assert page.planning.programme is None
    assert page.first is not None
    assert page.focusWidget() is page.first.make
    page.planning.undo()
    assert programme(page) == before


def test_another_session_can_take_the_place_of_one(services: Services, regular: None):
    asked = Programme(NOW.date() - timedelta(days=6), 6, RUNS)
    services.settings.replace(replace(services.settings.settings, programme=asked))
    planning = Planning(services)
    planning.refresh()
    stretch = next(s for s in planning.weeks[1].sessions if s.kind is SessionKind.STRETCH)
    swaps = dict(planning.swaps(stretch))
    assert "full-hip-reset" in swaps
    assert "pre-run-warmup" not in swaps, "it holds nothing"
    assert planning.swap(stretch, "full-hip-reset", "")
    routines = {s.routine_id for s in planning.weeks[1].sessions if s.origin == stretch.origin}
    assert "full-hip-reset" in routines
    planning.undo()
    assert planning.programme == asked


def test_a_plan_that_is_over_offers_the_next_weeks_with_the_same_runs(
    qtbot: QtBot, services: Services, appearance: Appearance
):
    old = Programme(MONDAY - timedelta(weeks=8), 6, {2: RunKind.EASY}, 5, strength=False)
    page = shown(qtbot, services, appearance, old)
    assert page.weeks.cell is cell(page, old.last), "where one left off"
    assert page.away.isHidden()
    assert not page.again.isHidden()
    page.again.click()
    after = programme(page)
    assert (after.runs, after.sessions, after.strength) == (old.runs, 5, False)
    assert after.last > TUESDAY


def noted(page: PlanPage) -> list[tuple[str, str, object]]:
    """What the page asks the window to say, from now on."""
    notes: list[tuple[str, str, object]] = []
    page.notice_asked.connect(lambda *note: notes.append(note))
    return notes


def test_on_another_day_that_day_comes_in_hand(
    qtbot: QtBot, services: Services, appearance: Appearance
):
    times = [datetime(TUESDAY.year, TUESDAY.month, TUESDAY.day, 18, 30, tzinfo=UTC)]
    model, planned = services.settings, Programme(MONDAY, 6, RUNS)
    model.replace(replace(model.settings, programme=planned))
    page = PlanPage(replace(services, now=lambda: times[-1]), appearance)
    qtbot.addWidget(page)
    page.planning.refresh()
    page.weeks.mark(FRIDAY)
    page.planning.refresh()
    assert page.weeks.cell is cell(page, FRIDAY), "it is still the same day"
    times.append(times[0] + timedelta(days=1))
    page.planning.refresh()
    assert page.weeks.cell is cell(page, TUESDAY + timedelta(days=1))


def test_a_note_undoes_its_own_change_and_goes_once_that_is_undone(qtbot: QtBot, page: PlanPage):
    over: list[str] = []
    page.notice_over.connect(over.append)
    notes = noted(page)
    in_hand(page, THURSDAY, SessionKind.STRETCH)
    page.panel.leave_out.click()
    before = programme(page)
    page.away.click()
    assert isinstance(page.acts.sheets.sheet, AbsenceSheet)
    page.acts.sheets.sheet.save.click()
    sentence, _, answer = notes[-1]
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert over == [sentence]
    assert callable(answer)
    answer()
    assert programme(page) == before, "the change before it still holds"


def test_a_moved_session_is_called_what_it_is_on_its_new_day(page: PlanPage):
    notes = noted(page)
    cell_of = in_hand(page, THURSDAY, SessionKind.STRETCH)
    before = cell_of.chosen
    cell_of.move_asked.emit(1)
    now = cell(page, FRIDAY).chosen
    assert before is not None
    assert now is not None
    assert now.name != before.name
    assert notes[-1][0].startswith(now.name)


def test_moving_is_always_offered_and_says_why_it_may_not_be(page: PlanPage):
    notes = noted(page)
    in_hand(page, THURSDAY, SessionKind.STRETCH)
    assert page.panel.later.isEnabled()
    in_hand(page, FRIDAY, SessionKind.STRENGTH)
    assert not page.panel.later.isHidden()
    assert not page.panel.later.isEnabled()
    refusal = "There is no strength on the day before a long run."
    assert page.panel.later.toolTip() == refusal
    entry = cell(page, FRIDAY).chosen
    assert entry is not None
    page.weeks.mark(THURSDAY)
    page.weeks.dropped.emit(entry.key, FRIDAY + timedelta(days=1))
    assert page.weeks.cell is cell(page, FRIDAY), "what was dragged is in hand"
    assert page.panel.refusal.text() == refusal == notes[-1][0]
    page.weeks.mark(THURSDAY)
    assert page.panel.refusal.isHidden()


def test_the_menu_of_a_day_does_what_the_panel_does(page: PlanPage):
    place = QPoint(20, 20)
    on = cell(page, THURSDAY)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(on, QContextMenuEvent(reason, place, on.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert page.weeks.cell is on
    offered = {each.text(): each for each in menu.actions()}
    assert list(offered) == ["Look inside", "A day later", "Swap", "Leave out"]
    offered["A day later"].trigger()
    menu.close()
    QApplication.processEvents()
    assert SessionKind.STRETCH in kinds(page, FRIDAY)


def test_the_weeks_are_taken_along_where_there_are_any(
    qtbot: QtBot, services: Services, appearance: Appearance, taking: Any
):
    services = replace(services, taking=taking)
    page = shown(qtbot, services, appearance, None)
    button = page.along.buttons["calendar"]
    assert not button.isVisible()
    assert page.first is not None
    page.first.make.click()
    assert button.isVisible()
    assert button.accessibleDescription() == "Good for calendar"
    with qtbot.waitSignal(page.taking_asked) as emitted:
        button.click()
    assert emitted.args == ["calendar"]
