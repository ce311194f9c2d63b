"""What a person is using keeps its place while the page around it changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.settings.settings import ThemeChoice
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.settings.page import SettingsPage
from hiptimer.ui.widgets.scroll_page import ScrollPage


def place(part: QWidget) -> int:
    """Where a widget begins in its window, in pixels from the top."""
    return part.mapTo(part.window(), QPoint(0, 0)).y()


@pytest.fixture
def settings_page(qtbot: QtBot, services: Services, appearance: Appearance) -> SettingsPage:
    page = SettingsPage(services, appearance)
    model = services.settings
    model.changed.connect(lambda: appearance.set_look(model.settings.look))
    qtbot.addWidget(page)
    page.resize(1080, 800)
    page.show()
    qtbot.waitExposed(page)
    page._go_to(page.look)  # as the buttons above the groups do
    return page


def settled(page: SettingsPage) -> None:
    page.draft.settle()
    for _ in range(5):
        QApplication.processEvents()


@pytest.mark.parametrize("height", [480, 800, 1440])
def test_the_slider_of_the_text_size_stays_while_all_text_grows(
    settings_page: SettingsPage, height: int
):
    settings_page.resize(1080, height)
    slider = settings_page.look.scale.slider
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    settled(settings_page)
    top = place(slider)
    for _ in range(10):
        QTest.keyClick(slider, Qt.Key.Key_Right)
        settled(settings_page)
        lowest = settings_page.height() - slider.height()  # where all of it is in sight
        # It grows around its middle.
        assert abs(place(slider) - min(top, lowest)) <= 10, slider.value()
    assert slider.value() == 200


def test_the_slider_stays_under_the_mouse(settings_page: SettingsPage):
    slider = settings_page.look.scale.slider
    top = place(slider)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 3, 12))
    settled(settings_page)
    assert slider.value() > 100
    assert abs(place(slider) - top) <= 10


def test_a_choice_of_the_look_stays_where_it_was_pressed(settings_page: SettingsPage):
    button = settings_page.look.theme._buttons[ThemeChoice.HIGH_CONTRAST]
    top = place(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(settings_page)
    assert place(button) == top


def test_a_page_that_changes_by_itself_is_not_scrolled(
    settings_page: SettingsPage, services: Services
):
    """The focus is somewhere, but nobody has used what has it."""
    settings_page._scroll.verticalScrollBar().setValue(0)
    settings_page.look.scale.slider.clearFocus()
    look = replace(services.settings.settings.look, text_scale=1.5)
    services.settings.replace(replace(services.settings.settings, look=look))
    settled(settings_page)
    assert settings_page._scroll.verticalScrollBar().value() == 0


@pytest.fixture
def folding(qtbot: QtBot) -> tuple[ScrollPage, QLabel, QPushButton, QLabel]:
    """A page with a button between two texts, which a press makes longer or shorter."""
    page = ScrollPage()
    above, below = QLabel(), QLabel()
    button = QPushButton("More")
    inner = QWidget()
    QVBoxLayout(inner).addWidget(button)
    for part, height in ((above, 900), (inner, 50), (below, 900)):
        if isinstance(part, QLabel):
            part.setFixedHeight(height)
        page.column.addWidget(part)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    qtbot.waitExposed(page)
    page.verticalScrollBar().setValue(700)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    return page, above, button, below


@pytest.mark.parametrize("height", [0, 200, 899, 901, 3000])
@pytest.mark.parametrize("is_above", [True, False])
def test_what_opens_or_closes_around_a_button_does_not_move_it(
    folding: tuple[ScrollPage, QLabel, QPushButton, QLabel], height: int, is_above: bool
):
    page, above, button, below = folding
    part = above if is_above else below
    button.clicked.connect(lambda: part.setFixedHeight(height))
    top = place(button)
    QTest.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()
    highest = page.verticalScrollBar().maximum()
    wanted = page.verticalScrollBar().value() + place(button) - top
    assert page.verticalScrollBar().value() == min(max(0, wanted), highest)


def test_who_scrolls_on_is_not_called_back(
    qtbot: QtBot, folding: tuple[ScrollPage, QLabel, QPushButton, QLabel]
):
    page, above, button, _below = folding
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(button, Qt.Key.Key_Shift)
    page.verticalScrollBar().setValue(0)
    above.setFixedHeight(950)
    QApplication.processEvents()
    assert page.verticalScrollBar().value() == 0


@pytest.mark.parametrize("gone", [QWidget.hide, lambda part: part.setEnabled(False)])
def test_the_focus_that_a_hidden_widget_leaves_behind_does_not_scroll_a_page(
    qtbot: QtBot, gone: Callable[[QWidget], None]
):
    whole = QWidget()
    column = QVBoxLayout(whole)
    page, lost = ScrollPage(), QPushButton("Goes")
    far_up, low = QPushButton("Far up"), QLabel()
    low.setFixedHeight(2000)
    page.column.addWidget(far_up)
    page.column.addWidget(low)
    column.addWidget(lost)
    column.addWidget(page)
    qtbot.addWidget(whole)
    whole.resize(600, 400)
    whole.show()
    qtbot.waitExposed(whole)
    lost.setFocus()
    qtbot.waitUntil(lost.hasFocus)
    page.verticalScrollBar().setValue(900)
    gone(lost)
    QApplication.processEvents()
    assert far_up.hasFocus()
    assert page.verticalScrollBar().value() == 900
