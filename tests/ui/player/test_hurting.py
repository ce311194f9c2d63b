"""It hurts: the session is gentler at once, says so, and remembers it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Protocol

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from hiptimer.journal.dose import Area
from hiptimer.journal.soreness import BodyReport, Feels
from hiptimer.session.laying import LaidCue
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import StepKind
from hiptimer.session.standing import State
from hiptimer.settings.settings import LookSettings
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.hurting import Hurting
from hiptimer.ui.player.page import PlayerPage
from hiptimer.ui.services import Services

pytestmark = pytest.mark.usefixtures("regular")
STOP, GENTLY, GO_ON = range(3)


class Played(Protocol):
    played: list[tuple[tuple[LaidCue, ...], float, float]]


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    before = qapp.styleSheet()
    yield Appearance(LookSettings())
    qapp.setStyleSheet(before)


@pytest.fixture
def page(services: Services, appearance: Appearance, qtbot: QtBot) -> Iterator[PlayerPage]:
    """The post-run stretch, right side first, in the work of its first drill."""
    window = QMainWindow()
    qtbot.addWidget(window)
    page = PlayerPage(services, appearance)
    window.setCentralWidget(page)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.begin(replace(services, first_side=Side.RIGHT).plan("post-run-static"))
    work_in_hand(page)
    yield page
    page.shut_down()
    appearance.changed.disconnect()


def work_in_hand(page: PlayerPage) -> None:
    while page.driver.view().step.kind is not StepKind.WORK:
        page.driver.skip()


def hurting(page: PlayerPage) -> Hurting:
    return page._commands.hurting


def come_back(page: PlayerPage, qtbot: QtBot) -> None:
    """As a real display does when a menu has gone."""
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)


def answer(page: PlayerPage, qtbot: QtBot, nth: int) -> None:
    """Ask with the key, choose the `nth` answer, and wait until the session goes on."""
    come_back(page, qtbot)
    qtbot.keyClick(page.window(), Qt.Key.Key_O)
    menu = hurting(page).menu
    menu.setActiveAction(menu.actions()[nth])
    with qtbot.waitSignal(page._commands.detours.closed):
        qtbot.keyClick(menu, Qt.Key.Key_Return)


def drill(page: PlayerPage) -> str:
    return page.driver.view().step.exercise


def still_to_come(page: PlayerPage) -> set[str]:
    return {each.exercise for each in page.driver.plan.steps[page.driver.view().index :]}


def said(page: PlayerPage) -> str:
    return page._screens.follow.notices.bar.message


def spoken(sound: Played) -> set[str]:
    cues, _, _ = sound.played[-1]
    return {each.text for each in cues}


def test_it_stands_still_while_one_answers_and_nothing_bad_goes_on(
    page: PlayerPage, qtbot: QtBot, journal: InMemoryJournal
):
    before = page.driver.plan
    qtbot.keyClick(page.window(), Qt.Key.Key_O)
    assert page.driver.state is State.PAUSED
    hurting(page)._detours.close()
    qtbot.waitUntil(lambda: page.driver.state is State.RUNNING)
    assert not journal.reports()
    answer(page, qtbot, GO_ON)
    assert page.driver.state is State.RUNNING
    assert page.driver.plan == before
    (report,) = journal.reports()
    assert (report.feels, report.areas) == (Feels.NOTHING, frozenset())


def test_strong_pain_stops_the_drill_and_leaves_its_area_out_and_back_undoes_it(
    page: PlayerPage,
    qtbot: QtBot,
    journal: InMemoryJournal,
    sound: Played,
    phrases: Phrases,
):
    before, first, index = page.driver.plan, drill(page), page.driver.view().index
    answer(page, qtbot, STOP)
    assert page.driver.state is State.RUNNING
    assert drill(page) != first
    assert {first, "pigeon-pose"}.isdisjoint(still_to_come(page)), "it stretches the same muscles"
    assert "butterfly-stretch" in still_to_come(page)
    (report,) = journal.reports()
    assert (report.feels, report.exercise) == (Feels.SHARP_PAIN, first)
    assert report.areas == {Area.HIP_FLEXORS}
    assert said(page).startswith("Standing hip flexor stretch is stopped. Left out until Tuesday")
    assert phrases.hurts_left_out in spoken(sound)
    come_back(page, qtbot)
    qtbot.keyClick(page.window(), Qt.Key.Key_Left)
    assert (page.driver.plan, page.driver.view().index) == (before, index)


def test_where_nothing_is_left_it_ends(page: PlayerPage, qtbot: QtBot, services: Services):
    page.begin(services.drill_plan("butterfly-stretch", None))
    work_in_hand(page)
    answer(page, qtbot, STOP)
    assert page.driver.view().step.closing
    with qtbot.waitSignal(page.ended_unheld):
        page.driver.skip()


def test_a_little_pain_has_it_done_the_easier_way_and_then_half_as_long(
    page: PlayerPage, qtbot: QtBot, journal: InMemoryJournal, sound: Played, phrases: Phrases
):
    long = page.driver.view().step.seconds
    answer(page, qtbot, GENTLY)
    assert page.driver.view().step.variant == "short-stance"
    assert page.driver.view().step.seconds == long
    assert phrases.hurts_eased in spoken(sound)
    answer(page, qtbot, GENTLY)
    assert page.driver.view().step.variant == "short-stance"
    assert page.driver.view().step.seconds == long / 2
    assert [each.feels for each in journal.reports()] == [Feels.SOME_PAIN] * 2


def test_a_third_day_of_it_in_two_weeks_stops_the_drill_and_names_somebody(
    page: PlayerPage, qtbot: QtBot, journal: InMemoryJournal, services: Services
):
    first = drill(page)
    for days in (2, 5):
        then = services.now() - timedelta(days=days)
        areas = frozenset({Area.HIP_FLEXORS})
        pain = BodyReport(id=f"{days:032x}", said=then, feels=Feels.SOME_PAIN, areas=areas)
        journal.say(pain)
    answer(page, qtbot, GENTLY)
    assert first not in still_to_come(page)
    assert "let a doctor or physio look at it" in said(page)


def test_the_sentence_leads_to_when_to_see_a_doctor(page: PlayerPage, qtbot: QtBot):
    answer(page, qtbot, STOP)
    come_back(page, qtbot)
    bar, sheet = page._screens.follow.notices.bar, page._screens.somebody
    assert bar._action.text() == "When to see a doctor"
    bar._action.click()
    assert sheet.isVisible()
    assert page.driver.state is State.PAUSED
    shown = {each.text() for each in sheet.findChildren(QLabel)}
    assert {"At once", "In the next days", "\N{BULLET} You limp"} <= shown
    assert sheet.list.hasFocus()
    sheet.close_sheet()
    assert page.driver.state is State.RUNNING


def test_a_demonstration_is_stopped_too_and_remembers_nothing(
    page: PlayerPage, qtbot: QtBot, journal: InMemoryJournal, services: Services
):
    page.driver._services = fast = replace(services, speed=20.0)
    page.begin(fast.plan("post-run-static"))
    work_in_hand(page)
    first = drill(page)
    answer(page, qtbot, STOP)
    assert first not in still_to_come(page)
    assert not journal.reports()


def test_it_is_a_button_in_both_screens(page: PlayerPage, qtbot: QtBot):
    for button in (page._screens.follow.ways.hurts, page._screens.mat.bar.hurts):
        assert button.accessibleName() == "It hurts: say how much"
        button.click()
        assert page.driver.state is State.PAUSED
        with qtbot.waitSignal(page._commands.detours.closed):
            page._commands.detours.close()
        assert page.driver.state is State.RUNNING
