"""Whose printed page it is to be: asked, not remembered, and never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.sharing.print_form import PrintForm
from hiptimer.ui.sheet.wording import PrintedFor


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    return page


@pytest.fixture
def form(page: QWidget, appearance: Appearance) -> Iterator[PrintForm]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    form = PrintForm(appearance, page, "Evening hips", date(2026, 5, 3))
    form.begin()
    yield form
    QLocale.setDefault(before)


@pytest.fixture
def asked(form: PrintForm) -> list[PrintedFor]:
    asked: list[PrintedFor] = []
    form.asked.connect(asked.append)
    return asked


def test_enter_at_once_takes_the_page_for_nobody(qtbot: QtBot, page, form, asked):
    assert page.focusWidget() is form.save
    qtbot.keyClick(form.save, Qt.Key.Key_Return)
    assert asked == [PrintedFor()]
    assert not form.isVisible()


def test_a_name_and_the_date_of_today_are_put_in_by_keys(qtbot: QtBot, form, asked):
    form.name.setFocus()
    qtbot.keyClicks(form.name, "Jo Doe")
    qtbot.keyClick(form.today, Qt.Key.Key_Space)
    qtbot.keyClick(form.date, Qt.Key.Key_Return)
    (printed_for,) = asked
    assert printed_for.name == "Jo Doe"
    assert printed_for.date == QLocale().toString(QDate(2026, 5, 3))
    assert "2026" in printed_for.date


def test_escape_prints_nothing(qtbot: QtBot, form, asked):
    qtbot.keyClick(form.save, Qt.Key.Key_Escape)
    assert asked == []
    assert not form.isVisible()


def test_the_next_page_knows_nothing_of_the_last_one(qtbot: QtBot, page, form, appearance):
    qtbot.keyClicks(form.name, "Jo Doe")
    form.save.click()
    again = PrintForm(appearance, page, "Evening hips", date(2026, 5, 3))
    assert (again.name.text(), again.date.text()) == ("", "")
