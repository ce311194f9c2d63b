"""The open window does what a later start was asked for; a session that runs goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hiptimer.app.second_start import take_over
from hiptimer.desktop.start import Start
from hiptimer.session.standing import State
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.page import PlayerPage
from hiptimer.ui.services import Services
from hiptimer.ui.window.main_window import MainWindow

ROUTINE = "post-run-static"
OTHER = "desk-reset"


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def window(
    qtbot: QtBot, services: Services, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    window = MainWindow(services, Appearance(services.settings.settings.look))
    monkeypatch.setattr(window, "open_file", opened.append)
    qtbot.addWidget(window)
    window.show()
    return window


def player_of(window: MainWindow) -> PlayerPage:
    assert window.player is not None
    return window.player


def test_a_start_without_a_wish_raises_the_window(window: MainWindow, services: Services):
    window.showMinimized()
    take_over(window, services, Start())
    assert not window.isMinimized()
    assert window.isVisible()
    assert window.page is not None


def test_a_start_in_the_tray_leaves_the_window_as_it_is(window: MainWindow, services: Services):
    window.close()
    take_over(window, services, Start(in_tray=True))
    assert window.isHidden()
    take_over(window, services, Start())
    assert window.isVisible()


def test_a_routine_begins_with_the_side_that_was_asked_for(window: MainWindow, services: Services):
    for side in Side:
        take_over(window, services, Start(routine=ROUTINE, first_side=side))
        assert player_of(window).is_running
        assert player_of(window).driver.plan.first_side is side
        assert player_of(window).driver.plan.routine == ROUTINE
        player_of(window)._close()


def test_a_routine_is_fitted_into_the_minutes(window: MainWindow, services: Services):
    take_over(window, services, Start(routine=ROUTINE, minutes=5))
    assert player_of(window).driver.plan.seconds <= 5 * 60


def test_a_running_session_goes_on_and_the_window_says_so(window: MainWindow, services: Services):
    window.start_routine(ROUTINE)
    take_over(window, services, Start(routine=OTHER))
    assert player_of(window).driver.plan.routine == ROUTINE
    assert player_of(window).driver.state is State.RUNNING
    assert window.frame.notice == "A session is running. End it to start another routine."
    player_of(window)._close()
    assert window.frame.notice == ""


def test_after_a_session_another_can_begin_from_its_last_card(
    window: MainWindow, services: Services
):
    window.start_routine(ROUTINE)
    while player_of(window).is_running:
        player_of(window).driver.skip()
    take_over(window, services, Start(routine=OTHER))
    assert player_of(window).driver.plan.routine == OTHER
    assert player_of(window).is_running


def test_a_file_is_opened_at_once_or_when_the_session_is_closed(
    window: MainWindow, services: Services, opened: list[str], tmp_path: Path
):
    first, second = str(tmp_path / "first.hiproutine"), str(tmp_path / "second.hiproutine")
    take_over(window, services, Start(file=first))
    assert opened == [first]
    window.start_routine(ROUTINE)
    take_over(window, services, Start(file=second))
    assert opened == [first]
    assert player_of(window).driver.state is State.RUNNING
    assert window.frame.notice == "second.hiproutine opens when this session is closed."
    player_of(window)._close()
    assert opened == [first, second]
    assert window.frame.notice == ""
    window.start_routine(ROUTINE)
    player_of(window)._close()
    assert opened == [first, second]


def test_a_routine_that_is_new_to_the_open_window_is_named(window: MainWindow, services: Services):
    take_over(window, services, Start(routine="mine-since-today"))
    assert window.frame.notice == "There is no routine mine-since-today here. Restart HipTimer."


def test_another_speed_is_not_taken_over_silently(window: MainWindow, services: Services):
    take_over(window, services, Start(routine=ROUTINE, speed=20))
    assert player_of(window).is_running
    assert window.frame.notice == "The open window keeps its speed. Close it to change that."
