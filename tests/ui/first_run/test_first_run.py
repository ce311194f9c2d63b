"""The page of the very first start: what it asks, what it keeps, and what it begins."""

from __future__ import annotations

from datetime import datetime

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from hiptimer.desktop.start import Start
from hiptimer.journal.records import SessionRecord
from hiptimer.messages import Message
from hiptimer.ports.sound_and_machine import Readiness
from hiptimer.session.plan import Plan, StepKind, minutes_of
from hiptimer.settings.preferences import Verbosity
from hiptimer.settings.settings import (
    LookSettings,
    RunTime,
    Settings,
    ThemeChoice,
    YouSettings,
)
from hiptimer.training.library import Library
from hiptimer.training.routines import OFF_THE_FLOOR
from hiptimer.training.sides import Side
from hiptimer.ui.drills.hearing import sample_sentence
from hiptimer.ui.first_run.first_session import first_plan, run_time_at
from hiptimer.ui.first_run.page import FirstRun
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.wordmark import Logo
from hiptimer.ui.window.main_window import MainWindow
from hiptimer.ui.window.pages import PageKey


@pytest.fixture
def page(qtbot: QtBot, services: Services, appearance: Appearance) -> FirstRun:
    page = FirstRun(services, appearance)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def answer(page: FirstRun, words: str) -> QAbstractButton:
    buttons = page.findChildren(QAbstractButton)
    return next(each for each in buttons if words in (each.text(), each.accessibleName()))


def you(services: Services) -> YouSettings:
    return services.settings.settings.you


def test_enter_begins_with_the_answers_that_are_filled_in(
    qtbot: QtBot, page: FirstRun, services: Services
):
    with qtbot.waitSignal(page.started) as started:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert you(services) == YouSettings(runs=RunTime.EVENING, floor=True, welcomed=True)
    assert services.settings.settings.session.verbosity is Verbosity.FULL
    plan = (started.args or [])[0]
    assert page.start.text() == f"Start the first session, {minutes_of(plan.seconds)} min"


def test_what_is_answered_is_kept(qtbot: QtBot, page: FirstRun, services: Services):
    for words in ("Midday", "No floor", "No voice"):
        answer(page, words).click()
    with qtbot.waitSignal(page.started) as started:
        page.start.click()
    assert you(services) == YouSettings(runs=RunTime.MIDDAY, floor=False, welcomed=True)
    assert services.settings.settings.session.verbosity is Verbosity.OFF
    assert started.args == [first_plan(services, floor=False, voice=False)]


def test_enter_on_a_place_chooses_it(qtbot: QtBot, page: FirstRun):
    page.no_floor.setFocus()
    qtbot.keyClick(page.no_floor, Qt.Key.Key_Return)
    assert page.no_floor.isChecked()
    assert not page.floor.isChecked()


@pytest.mark.parametrize("by_key", [False, True])
def test_who_looks_around_first_is_not_asked_again_and_has_answered_nothing(
    qtbot: QtBot, page: FirstRun, services: Services, *, by_key: bool
):
    with qtbot.waitSignal(page.passed_over):
        if by_key:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        else:
            page.look_around.click()
    assert you(services) == YouSettings(welcomed=True)
    assert services.settings.settings.session.verbosity is Verbosity.FULL


def test_what_was_answered_before_looking_around_is_kept(page: FirstRun, services: Services):
    answer(page, "No floor").click()
    page.look_around.click()
    assert you(services) == YouSettings(floor=False, welcomed=True)


@pytest.mark.parametrize("floor", [True, False])
@pytest.mark.parametrize("voice", [True, False])
def test_the_first_session_is_three_drills_in_about_five_minutes(
    services: Services, library: Library, *, floor: bool, voice: bool
):
    plan = first_plan(services, floor=floor, voice=voice)
    assert plan.drills == 3
    assert minutes_of(plan.seconds) == 5
    assert plan.is_new is voice, "what explains the drills is part of the five minutes"
    assert plan.seconds_on(Side.LEFT) == plan.seconds_on(Side.RIGHT) > 20
    done = {(s.exercise, s.variant) for s in plan.steps if s.kind is StepKind.WORK}
    positions = {library.exercise(*each).position for each in done}
    assert (positions <= OFF_THE_FLOOR) is not floor


def test_somebody_runs_when_they_look(services: Services):
    assert [run_time_at(hour) for hour in (6, 12, 18, 2)] == [
        RunTime.MORNING,
        RunTime.MIDDAY,
        RunTime.EVENING,
        RunTime.EVENING,
    ]


def test_the_voice_is_heard_and_the_wave_moves_only_meanwhile(page: FirstRun, services, sound):
    assert not page.wave.is_moving
    sentence = sample_sentence(services)
    sound.clips[sentence] = 1.5
    page.hear.click()
    assert [cue.text for cue in sound.played[-1][0]] == [sentence]
    assert page.wave.is_moving
    heard = page.wave._heard
    assert heard.duration() == pytest.approx(1550, abs=1)
    heard.setCurrentTime(heard.duration())
    assert not page.wave.is_moving


@pytest.mark.parametrize(
    ("system", "language", "is_said"),
    [("win32", "fr", True), ("darwin", "it", True), ("win32", "de", False), ("linux", "fr", False)],
)
def test_a_missing_voice_is_said_at_once_where_a_system_may_have_none(
    qtbot: QtBot,
    services: Services,
    appearance: Appearance,
    system: str,
    language: str,
    is_said: bool,
):
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    page = FirstRun(services, appearance, system)
    qtbot.addWidget(page)
    page.show()
    QLocale.setDefault(before)
    assert page.no_sound.isVisible() is is_said
    assert ("voice on this computer" in page.no_sound.text()) is is_said


def test_without_a_device_it_says_so_and_nothing_moves(page: FirstRun, services, sound):
    assert page.no_sound.isHidden()
    sound.state, sound.missing = Readiness.MISSING, [Message("No sound device was found.")]
    sound.clips[sample_sentence(services)] = 1.5
    page.hear.click()
    assert page.no_sound.text().startswith("No sound? No sound device was found.")
    assert page.no_sound.isVisible()
    assert not page.wave.is_moving


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(800, 480), (960, 600), (1280, 800), (2560, 1440)])
def test_the_start_is_in_sight_and_no_words_are_cut_off(
    qtbot: QtBot, page: FirstRun, appearance: Appearance, scale: float, size: tuple[int, int]
):
    appearance.set_look(LookSettings(ThemeChoice.LIGHT, scale))
    page.resize(*size)
    content, room = page._scroll.widget(), page._scroll.viewport()
    assert content is not None
    qtbot.waitUntil(lambda: content.width() <= room.width())
    for button in (page.start, page.look_around):
        place = QRect(button.mapTo(page, QPoint(0, 0)), button.size())
        assert page.rect().contains(place)
        assert button.width() >= button.minimumSizeHint().width()
    for each in page.findChildren(QLabel):
        if each.isVisible() and each.text():
            assert each.width() >= each.minimumSizeHint().width(), each.text()


def test_every_control_says_what_it_is(page: FirstRun):
    for each in page.findChildren(QAbstractButton):
        assert (each.accessibleName() or each.text()).strip(), each


@pytest.fixture
def opened(qtbot: QtBot, services: Services, appearance: Appearance):
    def open_window(*, welcomes: bool = True) -> MainWindow:
        window = MainWindow(replace(services, welcomes=welcomes), appearance)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.pages.stack.count() > 1 or window.page is None)
        return window

    return open_window


def is_asked(window: MainWindow) -> bool:
    return isinstance(window.pages.stack.currentWidget(), FirstRun)


def test_a_newcomer_is_asked_in_place_of_the_pages(qtbot: QtBot, opened):
    window = opened()
    assert is_asked(window)
    assert window.frame._sidebar is None
    window.findChild(FirstRun).look_around.click()
    assert window.page == PageKey.TODAY
    assert not window.frame.sidebar.isHidden()
    assert not is_asked(window)
    assert not is_asked(opened())


def test_the_first_session_runs_and_is_summed_up(opened, services: Services):
    window = opened()
    plan: Plan = window.findChild(FirstRun)._plan
    window.findChild(FirstRun).start.click()
    assert window.player.is_running
    assert window.player.driver.plan == plan
    window.leave()


def test_who_has_done_a_session_is_never_asked(
    opened, journal: InMemoryJournal, services: Services
):
    started = datetime(2025, 1, 1, tzinfo=services.now().tzinfo)
    session = SessionRecord(
        id="0" * 32, routine="gone", name="Gone", started=started, first_side=Side.LEFT
    )
    journal.merge([session])
    assert not is_asked(opened())


def test_a_start_for_something_else_asks_nothing(opened, services: Services):
    assert not is_asked(opened(welcomes=False))
    assert Start().is_plain
    for start in (Start(routine="desk-reset"), Start(file="/a.hiproutine"), Start(in_tray=True)):
        assert not start.is_plain


def test_a_routine_that_is_started_at_once_is_not_held_up(opened, qtbot: QtBot, services: Services):
    window = MainWindow(replace(services, welcomes=True), Appearance(LookSettings()))
    qtbot.addWidget(window)
    window.show()
    window.start_routine("desk-reset")
    qtbot.wait(1)
    assert window.page is None
    assert window.findChild(FirstRun) is None
    window.leave()


def test_the_answers_stand_in_the_settings(opened, services: Services):
    services.settings.replace(
        Settings(you=YouSettings(RunTime.MORNING, floor=False, welcomed=True))
    )
    window = opened()
    group = window.pages.settings.you
    assert answer(group, "When you mostly run: Morning").isChecked()
    answer(group, "When you mostly run: It varies").click()
    answer(group, "Room to lie on the floor").click()
    window.pages.settle()
    assert you(services) == YouSettings(RunTime.VARIES, floor=True, welcomed=True)


@pytest.mark.parametrize("words", ["No floor", "Midday", "No voice"])
def test_enter_on_an_answer_chooses_it_and_then_begins(qtbot: QtBot, page: FirstRun, words: str):
    begun: list[Plan] = []
    page.started.connect(begun.append)
    card = answer(page, words)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert card.isChecked()
    assert not begun
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert len(begun) == 1


def test_the_sign_stands_beside_the_name(page: FirstRun):
    logo = page.findChild(Logo)
    assert logo is not None
    name = next(each for each in page.findChildren(QLabel) if each.text() == "HipTimer")
    signs, words = (QRect(each.mapTo(page, QPoint()), each.size()) for each in (logo, name))
    assert signs.right() < words.left()
    assert signs.top() <= words.center().y() <= signs.bottom()
    assert logo.isVisible()
