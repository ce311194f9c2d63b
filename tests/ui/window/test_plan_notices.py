"""What the window says of the plan, and where the focus is once that is undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hiptimer.settings.settings import LookSettings
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.plan.page import PlanPage
from hiptimer.ui.services import Services
from hiptimer.ui.window.main_window import MainWindow
from hiptimer.ui.window.pages import PageKey


def test_undoing_the_plan_takes_its_note_away_and_the_keyboard_to_the_questions(
    qtbot: QtBot, services: Services
):
    window = MainWindow(services, Appearance(LookSettings()))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page(PageKey.PLAN)
    page = window.findChild(PlanPage)
    assert isinstance(page, PlanPage)
    assert page.first is not None
    qtbot.keyClick(page.first.make, Qt.Key.Key_Return)
    assert window.frame.notice == "Your plan is made."
    assert page.weeks.cell is not None
    page.weeks.cell.setFocus()
    qtbot.keyClick(page.weeks.cell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert window.frame.notice == ""
    assert page.first is not None
    assert QApplication.focusWidget() is page.first.make
    qtbot.keyClick(page.first.make, Qt.Key.Key_Return)
    undo = next(b for b in window.frame.findChildren(QPushButton) if b.text() == "Undo")
    undo.setFocus()
    qtbot.keyClick(undo, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert page.first is not None
    assert QApplication.focusWidget() is page.first.make
    qtbot.keyClick(page.first.make, Qt.Key.Key_Return)
    page.acts.sheets.open_absence(window)
    assert page.acts.sheets.sheet is not None
    page.acts.sheets.sheet.save.click()
    undo.setFocus()
    qtbot.keyClick(undo, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert page.planning.programme is not None
    assert not page.planning.programme.absences
    assert QApplication.focusWidget() is page.weeks.cell
