"""The fields that a plan is filled in with, by keyboard alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.ui.widgets.calm_inputs import CalmDateEdit
from hiptimer.ui.widgets.choosing import Segments

BACK = Qt.KeyboardModifier.ShiftModifier


def on_page(qtbot: QtBot, *fields: QWidget) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for field in fields:
        column.addWidget(field)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_arrows_step_by_days_across_the_ends_of_week_and_month(qtbot: QtBot):
    before = QLineEdit()
    field = CalmDateEdit(date(2026, 11, 1), date(2027, 2, 1), date(2026, 11, 29))
    page = on_page(qtbot, before, field)
    assert page.isVisible()
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field
    assert field.lineEdit().selectedText() == "29"
    for wanted in (date(2026, 11, 30), date(2026, 12, 1)):
        qtbot.keyClick(field, Qt.Key.Key_Up)
        assert field.day == wanted
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.day == date(2026, 11, 30)


def test_tab_comes_to_what_is_chosen_from_both_ends(qtbot: QtBot):
    before, behind = QLineEdit(), QLineEdit()
    choice = Segments("Race", [("none", "No race"), ("race", "On a day")])
    choice.show_value("none")
    page = on_page(qtbot, before, choice, behind)
    assert page.isVisible()
    behind.setFocus()
    qtbot.keyClick(behind, Qt.Key.Key_Tab, BACK)
    assert QApplication.focusWidget() is choice.buttons[0]
    choice.show_value("race")
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is choice.buttons[1]
