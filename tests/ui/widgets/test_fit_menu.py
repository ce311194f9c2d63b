"""Choosing minutes: 5, 10, 15, 20, or any number from 1 to 60."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hiptimer.settings.settings import LookSettings
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.fit_menu import FitMenu


@pytest.fixture
def button(qtbot: QtBot) -> Iterator[FitMenu]:
    button = FitMenu(Appearance(LookSettings()))
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    assert QTest.qWaitForWindowActive(button)
    yield button
    button.menu_shown.close()
    button.other.close()


def test_four_lengths_and_any_other_are_offered(button: FitMenu):
    texts = [action.text() for action in button.menu_shown.actions() if action.text()]
    assert texts == ["5 minutes", "10 minutes", "15 minutes", "20 minutes", "Other…"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_keys_open_it_and_choose(qtbot: QtBot, button: FitMenu, key: Qt.Key):
    qtbot.keyClick(button, key)
    menu = button.menu_shown
    assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    with qtbot.waitSignal(button.minutes_chosen) as signal:
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert signal.args == [10]


def test_a_click_opens_it(qtbot: QtBot, button: FitMenu):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.menu_shown.isVisible()


def test_any_other_number_is_typed(qtbot: QtBot, button: FitMenu):
    button.menu_shown.actions()[-1].trigger()
    other = button.other
    assert other.isVisible()
    assert (other.minutes.minimum(), other.minutes.maximum()) == (1, 60)
    qtbot.keyClicks(other.minutes, "33")
    with qtbot.waitSignal(button.minutes_chosen) as signal:
        qtbot.keyClick(other.minutes, Qt.Key.Key_Return)
    assert signal.args == [33]
    assert not other.isVisible()
    button.ask_for_other()
    assert other.minutes.value() == 33, "the last one is offered again"
    with qtbot.waitSignal(button.minutes_chosen):
        other.button.click()


def test_escape_chooses_nothing(qtbot: QtBot, button: FitMenu):
    chosen: list[int] = []
    button.minutes_chosen.connect(chosen.append)
    button.ask_for_other()
    qtbot.keyClick(button.other, Qt.Key.Key_Escape)
    assert not button.other.isVisible()
    assert chosen == []


def test_it_has_a_name_of_its_own_where_that_is_wished(qtbot: QtBot):
    button = FitMenu(Appearance(LookSettings()), "In…")
    qtbot.addWidget(button)
    assert button.text() == "In…"
