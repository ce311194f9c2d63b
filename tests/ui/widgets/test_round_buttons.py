"""Round buttons: how they are pressed, and that focus and state are seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.widgets.round_buttons import LEAST_ACROSS, HeartToggle, PlayButton, RoundButton


@pytest.fixture
def appearance() -> Iterator[Appearance]:
    yield (appearance := Appearance(LookSettings(ThemeChoice.LIGHT)))
    appearance.set_look(LookSettings())


@pytest.fixture(params=["play", "quiet", "heart"])
def button(request: pytest.FixtureRequest, qtbot: QtBot, appearance: Appearance) -> RoundButton:
    if request.param == "heart":
        made: RoundButton = HeartToggle(appearance, called="Favourite: Desk reset")
    else:
        quiet = request.param == "quiet"
        made = PlayButton(appearance, called="Start Desk reset", quiet=quiet)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_and_clicks_press_it(qtbot: QtBot, button: RoundButton, key: Qt.Key):
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))


def test_it_is_large_enough_to_be_hit_and_has_a_name(button: RoundButton):
    assert min(button.sizeHint().toTuple()) >= LEAST_ACROSS
    assert button.accessibleName()


def test_the_focus_has_a_ring_around_it(qtbot: QtBot, button: RoundButton):
    before = button.grab().toImage()
    button.show()
    with qtbot.waitActive(button):
        button.activateWindow()
    button.setFocus()
    after = button.grab().toImage()
    edge = (button.width() // 2, 1)
    assert before.pixelColor(*edge).name() != LIGHT.focus.lower()
    assert after.pixelColor(*edge).name() == LIGHT.focus.lower()


def test_a_heart_is_full_where_it_is_a_favourite_and_says_so(qtbot: QtBot, appearance: Appearance):
    heart = HeartToggle(appearance, called="Favourite: Desk reset")
    qtbot.addWidget(heart)
    heart.resize(heart.sizeHint())
    middle = heart.rect().center()
    assert heart.grab().toImage().pixelColor(middle).name() == LIGHT.surface.lower()
    heart.click()
    assert heart.grab().toImage().pixelColor(middle).name() == LIGHT.favourite.lower()
    state = QAccessible.queryAccessibleInterface(heart).state()
    assert state.checkable
    assert state.checked
