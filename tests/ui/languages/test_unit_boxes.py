"""Number fields in words: the form that the number asks for, and the comma of the language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hiptimer.ui.widgets.calm_inputs import SecondsSpinBox, UnitSpinBox, reps, seconds


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


def test_a_number_has_the_unit_in_its_form(qtbot: QtBot) -> None:
    box = UnitSpinBox(reps)
    qtbot.addWidget(box)
    box.setRange(1, 20)
    assert box.text() == "1 rep"
    with QSignalBlocker(box):
        box.setValue(5)
    assert box.text() == "5 reps"
    box.stepBy(-4)
    assert box.text() == "1 rep"
    box.count(seconds)
    assert box.text() == "1 s"


def test_another_number_can_be_typed(qtbot: QtBot) -> None:
    box = UnitSpinBox(reps)
    qtbot.addWidget(box)
    box.setRange(1, 20)
    box.selectAll()
    QTest.keyClicks(box, "12")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (box.value(), box.text()) == (12, "12 reps")


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("typed", ["3,5", "3.5"])
def test_a_decimal_comma_is_shown_and_understood(qtbot: QtBot, typed: str) -> None:
    box = SecondsSpinBox()
    qtbot.addWidget(box)
    box.setRange(0.5, 60)
    box.selectAll()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (box.value(), box.text()) == (3.5, "3,5 s")


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("typed", [",5", ".5"])
def test_a_number_may_begin_with_its_decimal_comma(qtbot: QtBot, typed: str) -> None:
    box = SecondsSpinBox()
    qtbot.addWidget(box)
    box.setRange(0.5, 60)
    box.setValue(3)
    box.selectAll()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (box.value(), box.text()) == (0.5, "0,5 s")
