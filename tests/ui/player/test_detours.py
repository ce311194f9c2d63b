"""To any drill, past one, or to another instead; Back undoes it. And the sheet of keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from hiptimer.session.coverage import stand_ins
from hiptimer.session.plan import StepKind
from hiptimer.session.standing import State
from hiptimer.settings.settings import LookSettings
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.detours import Detours
from hiptimer.ui.player.face import Tone
from hiptimer.ui.player.page import PlayerPage
from hiptimer.ui.player.panel import Panel
from hiptimer.ui.player.timeline import DrillTab, Timeline
from hiptimer.ui.player.wording import keys_of_a_session
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.keys_sheet import KeysSheet

pytestmark = pytest.mark.usefixtures("regular")


class Clock(Protocol):
    def go_on(self, seconds: float) -> float: ...


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    before = qapp.styleSheet()
    yield Appearance(LookSettings())
    qapp.setStyleSheet(before)


@pytest.fixture
def window(appearance: Appearance, qtbot: QtBot) -> Iterator[QMainWindow]:
    window = QMainWindow()
    qtbot.addWidget(window)
    yield window
    appearance.changed.disconnect()  # it outlives what hears of it


@pytest.fixture
def page(
    window: QMainWindow, services: Services, appearance: Appearance, qtbot: QtBot
) -> Iterator[PlayerPage]:
    """The post-run stretch, right side first, just begun in a window."""
    page = PlayerPage(services, appearance)
    window.setCentralWidget(page)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.begin(replace(services, first_side=Side.RIGHT).plan("post-run-static"))
    yield page
    page.shut_down()


@pytest.fixture
def detours(page: PlayerPage) -> Detours:
    return page._commands.detours


def press(page: PlayerPage, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(page.window(), key)


def come_back(page: PlayerPage, qtbot: QtBot) -> None:
    """As a real display does when a menu has gone."""
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)


def wait(page: PlayerPage, clock: Clock, seconds: float) -> None:
    while seconds > 0:
        clock.go_on(min(0.5, seconds))
        seconds -= 0.5
        page.driver._on_tick()


def drill(page: PlayerPage) -> str:
    return page.driver.view().step.exercise


def tabs_of(page: PlayerPage) -> tuple[DrillTab, ...]:
    timeline = page.findChild(Timeline)
    assert timeline is not None
    return timeline.tabs


def work_in_hand(page: PlayerPage) -> None:
    while page.driver.view().step.kind is not StepKind.WORK:
        page.driver.skip()


def test_every_drill_is_on_the_timeline_by_name(page: PlayerPage, services: Services):
    tabs = tabs_of(page)
    names = [
        services.library.exercise(i.exercise).name
        for i in services.library.routine("post-run-static").items
    ]
    assert [tab.drill.name for tab in tabs] == names
    assert tabs[0].accessibleName() == f"Drill 1: {names[0]}, now"
    assert tabs[1].accessibleName() == f"Drill 2: {names[1]}"
    assert [len(tab.drill.marks) for tab in tabs] == [
        sum(s.kind is StepKind.WORK and s.item == at for s in page.driver.plan.steps)
        for at in range(len(tabs))
    ]


def test_a_click_or_enter_goes_to_a_drill_and_back_undoes_it(
    page: PlayerPage, qtbot: QtBot, clock: Clock
):
    work_in_hand(page)
    wait(page, clock, 12)
    index, first = page.driver.view().index, drill(page)
    tab = tabs_of(page)[3]
    qtbot.mouseClick(tab, Qt.MouseButton.LeftButton)
    assert drill(page) != first
    assert page.driver.view().index == tab.drill.first
    assert "now" in tab.accessibleName()
    press(page, qtbot, Qt.Key.Key_Left)
    assert (page.driver.view().index, drill(page)) == (index, first)
    tab.setFocus()
    qtbot.keyClick(tab, Qt.Key.Key_Return)
    assert page.driver.view().index == tab.drill.first


def test_back_goes_back_as_ever_once_something_else_has_begun(page: PlayerPage, qtbot: QtBot):
    there = tabs_of(page)[2].drill.first
    page._commands.detours.go_to(there)
    press(page, qtbot, Qt.Key.Key_Right)
    press(page, qtbot, Qt.Key.Key_Left)
    assert page.driver.view().index == there


def test_only_what_was_done_to_its_end_has_a_tick(page: PlayerPage, qtbot: QtBot, clock: Clock):
    tabs = tabs_of(page)
    while page.driver.view().step.item == 0:
        wait(page, clock, 0.5)
    assert tabs[0].is_done
    assert "done" in tabs[0].accessibleName()
    while page.driver.view().step.item == 1:
        press(page, qtbot, Qt.Key.Key_Right)
    assert not tabs[1].is_done
    assert "done" not in tabs[1].accessibleName()


def test_l_lists_the_drills_and_goes_to_the_one_that_is_chosen(
    page: PlayerPage, detours: Detours, qtbot: QtBot
):
    press(page, qtbot, Qt.Key.Key_L)
    actions = detours.drills.actions()
    assert [each.isChecked() for each in actions] == [True, False, False, False, False]
    assert actions[2].text().startswith("3 ")
    actions[2].trigger()
    assert page.driver.view().index == tabs_of(page)[2].drill.first
    detours.drills.close()


def test_n_leaves_a_drill_out_today_and_back_brings_it_back(
    page: PlayerPage, detours: Detours, qtbot: QtBot
):
    work_in_hand(page)
    before, first = page.driver.plan, drill(page)
    index = page.driver.view().index
    press(page, qtbot, Qt.Key.Key_N)
    out = detours.instead.actions()[0]
    assert out.text() == "Leave out Standing hip flexor stretch today"
    out.trigger()
    detours.instead.close()
    assert drill(page) != first
    assert page.driver.plan.seconds < before.seconds
    said = page._screens.follow.notices.bar.message
    assert said == "Standing hip flexor stretch is left out today. Back (←) brings it back."
    press(page, qtbot, Qt.Key.Key_Left)
    assert (page.driver.view().index, drill(page)) == (index, first)
    assert page.driver.plan == before


def test_n_offers_others_for_the_same_muscles_that_are_not_in_the_session(
    page: PlayerPage, detours: Detours, services: Services, qtbot: QtBot
):
    work_in_hand(page)
    exercise = services.library.exercise(drill(page))
    there = {step.exercise for step in page.driver.plan.steps}
    best = [e for e in stand_ins(exercise, services.library) if e.id not in there]
    press(page, qtbot, Qt.Key.Key_N)
    offered = detours.instead.actions()[1:]
    assert [each.text() for each in offered] == [f"{e.name} instead" for e in best[:3]]
    offered[0].trigger()
    detours.instead.close()
    assert drill(page) == best[0].id
    assert best[0].name in [tab.drill.name for tab in tabs_of(page)]


def test_what_was_offered_for_a_drill_that_is_over_does_nothing(page: PlayerPage, detours: Detours):
    detours.offer_others()
    detours.go_to(tabs_of(page)[2].drill.first)
    before = page.driver.plan
    detours.instead.actions()[0].trigger()
    detours.instead.close()
    assert page.driver.plan is before


@pytest.mark.parametrize("key", [Qt.Key.Key_Question, Qt.Key.Key_F1])
def test_the_keys_are_shown_while_the_session_stands_still(
    page: PlayerPage, qtbot: QtBot, key: Qt.Key
):
    press(page, qtbot, key)
    sheet = page.findChild(KeysSheet)
    assert sheet is not None
    assert sheet.isVisible()
    assert page.driver.state is State.PAUSED
    shown = {each.text() for each in sheet.findChildren(QLabel)}
    for keys, what in keys_of_a_session():
        assert {keys, what} <= shown
    index = page.driver.view().index
    press(page, qtbot, Qt.Key.Key_Right)  # scrolls, at most
    assert page.driver.view().index == index
    press(page, qtbot, key)
    assert not sheet.isVisible()
    assert page.driver.state is State.RUNNING
    press(page, qtbot, Qt.Key.Key_Right)
    assert page.driver.view().index == index + 1


def test_escape_closes_the_keys_and_a_paused_session_stays_paused(page: PlayerPage, qtbot: QtBot):
    press(page, qtbot, Qt.Key.Key_Space)
    press(page, qtbot, Qt.Key.Key_F1)
    press(page, qtbot, Qt.Key.Key_Escape)
    assert page.driver.state is State.PAUSED
    assert not page._screens.follow.is_asking


def test_many_drills_have_numbers_and_the_one_in_hand_its_name(
    page: PlayerPage, services: Services
):
    page.begin(services.plan("full-hip-reset"))
    tabs = tabs_of(page)
    assert len(tabs) > 8
    assert [tab._named for tab in tabs] == [True] + [False] * (len(tabs) - 1)
    page.window().resize(960, 600)
    QApplication.processEvents()
    timeline = page.findChild(Timeline)
    assert timeline is not None
    assert tabs[-1].geometry().right() <= timeline.width()
    assert all(tab.width() >= 20 for tab in tabs)


@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_L])
def test_the_session_stands_still_while_a_menu_is_read(
    page: PlayerPage, detours: Detours, qtbot: QtBot, clock: Clock, key: Qt.Key
):
    work_in_hand(page)
    press(page, qtbot, key)
    assert page.driver.state is State.PAUSED
    panel = page.findChild(Panel)
    assert panel is not None
    assert panel._face is not None
    assert panel._face.tone is Tone.PAUSED
    before = page.driver.view().elapsed
    wait(page, clock, 20)
    assert page.driver.view().elapsed == before
    detours.close()
    qtbot.waitUntil(lambda: page.driver.state is State.RUNNING)


def test_what_was_chosen_begins_at_once_and_what_was_paused_stays_so(
    page: PlayerPage, detours: Detours, qtbot: QtBot
):
    press(page, qtbot, Qt.Key.Key_L)
    detours.drills.setActiveAction(detours.drills.actions()[2])
    qtbot.keyClick(detours.drills, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.driver.state is State.RUNNING)
    assert page.driver.view().index == tabs_of(page)[2].drill.first
    come_back(page, qtbot)
    press(page, qtbot, Qt.Key.Key_Space)
    with qtbot.waitSignal(detours.closed):
        press(page, qtbot, Qt.Key.Key_N)
        detours.close()
    assert page.driver.state is State.PAUSED


def test_in_mat_mode_a_menu_can_be_read_from_the_mat(
    page: PlayerPage, detours: Detours, qtbot: QtBot
):
    press(page, qtbot, Qt.Key.Key_N)
    usual = detours.instead.fontInfo().pixelSize()
    detours.close()
    page._screens.toggle_mat_mode()
    detours.offer_others()
    assert usual < 20
    assert detours.instead.fontInfo().pixelSize() >= 30
    assert detours.instead.sizeHint().width() <= page.width()
    detours.close()


def test_a_remote_that_goes_on_takes_the_menu_away(
    page: PlayerPage, detours: Detours, qtbot: QtBot
):
    with qtbot.waitSignal(detours.closed):
        press(page, qtbot, Qt.Key.Key_N)
        page.driver.toggle_pause()
    assert not detours.instead.isVisible()
    assert page.driver.state is State.RUNNING


def test_a_menu_read_while_the_end_is_asked_about_leaves_the_question(
    page: PlayerPage, detours: Detours, qtbot: QtBot
):
    press(page, qtbot, Qt.Key.Key_Escape)
    with qtbot.waitSignal(detours.closed):
        press(page, qtbot, Qt.Key.Key_L)
        detours.close()
    assert page._screens.follow.is_asking
    come_back(page, qtbot)
    press(page, qtbot, Qt.Key.Key_Escape)
    assert page.driver.state is State.RUNNING
