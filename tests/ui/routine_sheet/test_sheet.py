"""The sheet over the window: by mouse and by keys, and that what is shown is what starts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.journal.dose import Area
from hiptimer.journal.soreness import BodyReport, Feels
from hiptimer.running.easier import NewWay
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.settings import LookSettings, Settings, ThemeChoice
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.training.exercises import Level
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel
from hiptimer.ui.routine_sheet.drill_rows import DrillRow
from hiptimer.ui.routine_sheet.sheet import RoutineSheet
from hiptimer.ui.services import Services
from hiptimer.ui.window.main_window import MainWindow
from hiptimer.ui.window.pages import PageKey

ROUTINE = "recovery-day"
HIP_FLEXORS = "standing-hip-flexor-stretch"
SIZES = [(800, 480), (960, 600), (1280, 800), (2560, 1440)]


@pytest.fixture
def window(
    qtbot: QtBot, services: Services, appearance: Appearance, regular: None, taking: Any
) -> MainWindow:
    window = MainWindow(replace(services, taking=taking), appearance)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page(PageKey.TODAY)
    return window


@pytest.fixture
def sheet(window: MainWindow) -> RoutineSheet:
    window.pages.today.look_inside.emit(ROUTINE)
    assert window.pages.sheets.sheet is not None
    return window.pages.sheets.sheet


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def row(sheet: RoutineSheet, exercise: str) -> DrillRow:
    entries = sheet.tailoring.made(replace(sheet.tailoring.choice, minutes=None)).entries
    return sheet.drills.row(next(e.place for e in entries if e.exercise.id == exercise))


def test_start_has_the_focus_and_escape_gives_it_back(qtbot: QtBot, window: MainWindow):
    before = QApplication.focusWidget()
    assert before is not None
    window.pages.today.look_inside.emit(ROUTINE)
    sheet = window.pages.sheets.sheet
    assert sheet is not None
    assert sheet.foot.start.hasFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.sheets.sheet is None
    assert before.hasFocus()


def test_a_click_beside_it_closes_it(qtbot: QtBot, window: MainWindow, sheet: RoutineSheet):
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert window.pages.sheets.sheet is None


def test_keys_choose_the_minutes_and_nothing_starts_until_enter(
    qtbot: QtBot, window: MainWindow, sheet: RoutineSheet
):
    started: list[Plan] = []
    sheet.start_asked.connect(started.append)
    assert sheet.head.minutes.value == "whole"
    for key, value in (
        (Qt.Key.Key_Left, "15"),
        (Qt.Key.Key_Left, "10"),
        (Qt.Key.Key_Right, "15"),
        (Qt.Key.Key_4, "whole"),
        (Qt.Key.Key_Right, "whole"),
        (Qt.Key.Key_1, "5"),
        (Qt.Key.Key_Left, "5"),
    ):
        press(qtbot, key)
        assert sheet.head.minutes.value == value
    assert sheet.foot.facts.text() == "5 min · 6 drills"
    assert sheet.head.what.text().endswith("2 drills left out.")
    assert not started
    shown = sheet.tailoring.shown.plan
    press(qtbot, Qt.Key.Key_Return)
    assert started == [shown]
    assert window.player is not None
    assert window.player.driver.plan == shown
    window.player.driver.stop()


def test_enter_on_a_row_does_what_the_row_offers_and_starts_nothing(
    qtbot: QtBot, window: MainWindow, sheet: RoutineSheet
):
    press(qtbot, Qt.Key.Key_1)
    gone = sheet.tailoring.shown.left_out[0]
    keep = sheet.drills.row(gone.place).keep
    keep.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert window.page is PageKey.TODAY
    assert gone.place in [each.place for each in sheet.tailoring.shown.entries]
    assert keep.text() == "Leave out"
    assert sheet.isAncestorOf(QApplication.focusWidget() or window)


def test_what_is_left_out_is_struck_and_says_so(sheet: RoutineSheet, qtbot: QtBot):
    press(qtbot, Qt.Key.Key_1)
    entry = sheet.tailoring.shown.left_out[0]
    gone = sheet.drills.row(entry.place)
    assert gone.name.property("role") == "struck"
    assert gone.name.accessibleName().startswith(f"{entry.exercise.name}, left out")
    assert gone.dose.text().endswith("in the full session")
    assert gone.way.isHidden()
    press(qtbot, Qt.Key.Key_4)
    assert gone.name.property("role") == "strong"
    assert gone.keep.isHidden()


def test_tab_goes_round_on_the_sheet_and_reaches_every_control(qtbot: QtBot, sheet: RoutineSheet):
    seen: list[str] = []
    for _ in range(60):
        press(qtbot, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert sheet.isAncestorOf(focused)
        if focused is sheet.foot.start:
            break
        seen.append(focused.accessibleName() or getattr(focused, "text", str)())
    assert len(seen) == len(set(seen))
    ways = sum(bool(each.exercise.variants) for each in sheet.tailoring.shown.entries)
    assert sum(name.endswith(": Standard") for name in seen) == ways
    # Of a choice Tab reaches what is chosen; the arrows reach the rest.
    for name in ("Close", "Favourite: Recovery day", "Sheet", "Minutes: Full 19"):
        assert name in seen


def test_a_way_is_chosen_from_a_list_and_the_end_asks_about_it(
    qtbot: QtBot, window: MainWindow, services: Services, sheet: RoutineSheet
):
    exercise = services.library.exercise("fire-hydrant")
    easier = next(each for each in exercise.variants if each.level is Level.EASIER)
    hydrant = row(sheet, exercise.id)
    hydrant.way.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    texts = [each.text() for each in menu.actions()]
    assert texts == ["Standard", *(hydrant.way.words(each.id) for each in exercise.variants)]
    menu.actions()[1 + exercise.variants.index(easier)].trigger()
    menu.close()
    assert hydrant.way.text() == hydrant.way.words(easier.id)
    press(qtbot, Qt.Key.Key_Return) if sheet.foot.start.hasFocus() else sheet.foot.start.click()
    assert window.player is not None
    driver = window.player.driver
    assert {s.variant for s in driver.plan.steps if s.exercise == exercise.id} == {easier.id}
    assert driver.run is not None
    assert driver.run.easing.new_ways(driver.plan) == (NewWay(exercise.id, easier.id),)
    assert services.settings.settings.session.variants == {}
    driver.stop()


def test_the_areas_are_those_of_the_minutes(qtbot: QtBot, sheet: RoutineSheet):
    def times() -> list[tuple[str, str]]:
        return [(each.left.text(), each.right.text()) for each in sheet.stretches.rows]

    whole = times()
    press(qtbot, Qt.Key.Key_1)
    assert sheet.stretches.heading.text() == "What 5 minutes stretch"
    flexors = [s for s in sheet.tailoring.shown.plan.steps if s.exercise == HIP_FLEXORS]
    held = sum(step.seconds_on(Side.LEFT) for step in flexors)
    assert times()[0] == (f"0:{held:02.0f}",) * 2 != whole[0]


def test_movement_alone_stretches_nothing(window: MainWindow):
    window.pages.sheets.open("pre-run-warmup")
    assert window.pages.sheets.sheet is not None
    stretches = window.pages.sheets.sheet.stretches
    assert stretches.none.isVisible()
    assert not any(each.left.isVisible() for each in stretches.rows)


def test_h_and_the_heart_make_a_favourite(
    qtbot: QtBot, services: Services, window: MainWindow, sheet: RoutineSheet
):
    press(qtbot, Qt.Key.Key_H)
    assert services.settings.settings.you.favourites == {ROUTINE}
    assert window.pages.sheets.sheet is sheet
    sheet.about.heart.click()
    assert services.settings.settings.you.favourites == frozenset()


def test_nothing_is_offered_that_is_not_there(sheet: RoutineSheet):
    assert set(sheet.along.tiles) == {"audio", "workout", "sheet"}
    assert sheet.foot.edit.isHidden()


def test_another_page_takes_the_sheet_away(window: MainWindow, sheet: RoutineSheet):
    assert sheet.isVisible()
    window.show_page(PageKey.SETTINGS)
    assert window.pages.sheets.sheet is None


def test_a_copy_can_be_edited(
    qtbot: QtBot, services: Services, appearance: Appearance, library: Library, tmp_path: Path
):
    own = OwnFiles(tmp_path, library)
    window = MainWindow(replace(services, content=ContentModel(library, own)), appearance)
    qtbot.addWidget(window)
    window.show()
    window.pages.sheets.open(ROUTINE)
    sheet = window.pages.sheets.sheet
    assert sheet is not None
    assert sheet.foot.edit.text() == "Edit a copy"
    sheet.foot.edit.click()
    assert window.page is PageKey.BUILD
    editor = window.pages.making.build().editor
    assert editor is not None
    assert window.pages.making.build().model.draft.name == "Recovery day (mine)"
    assert window.pages.sheets.sheet is None


def test_the_copy_is_what_is_seen(
    qtbot: QtBot, services: Services, appearance: Appearance, library: Library, tmp_path: Path
):
    services = replace(services, content=ContentModel(library, OwnFiles(tmp_path, library)))
    services.settings.replace(Settings(session=Preferences(hold_scale=1.2)))
    window = MainWindow(services, appearance)
    qtbot.addWidget(window)
    window.show()
    window.pages.sheets.open(ROUTINE)
    sheet = window.pages.sheets.sheet
    assert sheet is not None
    sheet.tailoring.choose_minutes(10)
    entry = next(e for e in sheet.tailoring.shown.entries if e.exercise.variants)
    sheet.tailoring.choose_way(entry.place, entry.exercise.variants[0].id)
    seen = sheet.tailoring.shown
    sheet.foot.edit.click()
    build = window.pages.making.build()
    assert build.has_unsaved_changes
    copied = build.model.draft.routine()
    assert [(each.exercise, each.variant) for each in copied.items] == [
        (each.exercise, each.variant) for each in seen.routine.items
    ]
    plan = services.plan_of(copied)
    assert plan.seconds_on(Side.LEFT) == pytest.approx(seen.plan.seconds_on(Side.LEFT), abs=8)
    build.model.undo()
    assert len(build.model.draft.items) == len(library.routine(ROUTINE).items)


def test_the_copy_of_a_planned_session_has_its_doses(
    qtbot: QtBot, services: Services, appearance: Appearance, library: Library, tmp_path: Path
):
    services = replace(services, content=ContentModel(library, OwnFiles(tmp_path, library)))
    window = MainWindow(services, appearance)
    qtbot.addWidget(window)
    window.show()
    preset = library.routine("post-run-static")
    given = replace(preset, items=tuple(replace(i, seconds=50, rounds=2) for i in preset.items))
    window.pages.sheets.open(given)
    assert window.pages.sheets.sheet is not None
    window.pages.sheets.sheet.foot.edit.click()
    copied = window.pages.making.build().model.draft.items
    assert {(each.seconds, each.rounds) for each in copied} == {(50, 2)}


def test_build_leads_to_the_sheet(window: MainWindow):
    window.show_page(PageKey.BUILD)
    card = window.pages.making.build().overview.card
    card.inside.setFocus()
    card.inside.click()
    sheet = window.pages.sheets.sheet
    assert sheet is not None
    assert sheet.accessibleName() == "Pre-run warm-up"
    sheet.close_sheet()
    assert window.page is PageKey.BUILD
    assert window.focusWidget() is card.inside


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_all_of_it_fits_any_window(
    window: MainWindow, sheet: RoutineSheet, appearance: Appearance, scale: float
):
    appearance.set_look(LookSettings(ThemeChoice.LIGHT, text_scale=scale))
    window.setMinimumSize(1, 1)
    for size in SIZES:
        window.resize(*size)
        QApplication.processEvents()
        QApplication.processEvents()
        for part in (sheet.foot.start, sheet.foot.facts):
            place = part.rect().translated(part.mapTo(sheet.sheet, QPoint(0, 0)))
            assert sheet.sheet.rect().contains(place), size
        scrolled = sheet.arrangement.scroll
        content = scrolled.widget()
        assert content is not None
        assert content.minimumSizeHint().width() <= scrolled.viewport().width(), size
        assert scrolled.viewport().height() >= size[1] * 0.35, size
        assert sheet.foot.who.isVisibleTo(sheet)


def test_what_hurts_can_be_done_all_the_same_and_left_out_again(
    qtbot: QtBot, window: MainWindow, services: Services
):
    areas = frozenset({Area.ADDUCTORS})
    pain = BodyReport(id="a" * 32, said=services.now(), feels=Feels.SHARP_PAIN, areas=areas)
    services.journal.say(pain)
    window.pages.today.look_inside.emit(ROUTINE)
    drills: list[int] = []
    for words in ("Do it all the same", "Leave out what hurts", "Do it all the same"):
        sheet = window.pages.sheets.sheet
        assert sheet is not None
        assert sheet.head.overrule.isVisible()
        assert sheet.head.overrule.text() == words
        assert sheet.foot.start.hasFocus()
        drills.append(sheet.tailoring.shown.plan.drills)
        qtbot.mouseClick(sheet.head.overrule, Qt.MouseButton.LeftButton)
    assert drills == [7, 8, 7]


def test_on_a_day_for_rest_the_sheet_does_not_press_to_start(
    qtbot: QtBot, window: MainWindow, services: Services
):
    services.journal.say(BodyReport(id="a" * 32, said=services.now(), feels=Feels.SHARP_PAIN))
    window.pages.today.look_inside.emit(ROUTINE)
    sheet = window.pages.sheets.sheet
    assert sheet is not None
    assert sheet.head.overrule.isVisible()
    assert not sheet.foot.start.hasFocus()
    assert sheet.foot.start.property("look") != "primary"
    with qtbot.assertNotEmitted(sheet.start_asked):
        qtbot.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.mouseClick(sheet.head.overrule, Qt.MouseButton.LeftButton)
    full = window.pages.sheets.sheet
    assert full is not None
    assert full.foot.start.hasFocus()
    assert full.tailoring.shown.plan.seconds > sheet.tailoring.shown.plan.seconds


def test_where_nothing_hurts_nothing_is_said_of_it(sheet: RoutineSheet):
    assert not sheet.head.overrule.isVisible()
