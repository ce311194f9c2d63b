"""A sheet over the page: how it comes and goes, and that nothing below it is reached."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.widgets.layouts import flow, in_column
from hiptimer.ui.widgets.overlay import Overlay


@dataclass
class Opened:
    """A page with a button, and a sheet with three, of which one is switched off."""

    page: QWidget
    below: QPushButton
    overlay: Overlay
    first: QPushButton
    last: QPushButton


@pytest.fixture
def appearance() -> Iterator[Appearance]:
    yield (appearance := Appearance(LookSettings(ThemeChoice.LIGHT)))
    appearance.set_look(LookSettings())


@pytest.fixture
def opened(qtbot: QtBot, appearance: Appearance) -> Opened:
    page = QWidget()
    qtbot.addWidget(page)
    page.setStyleSheet(f"background: {LIGHT.background}")
    page.resize(1280, 800)
    below = QPushButton("Card", page)
    overlay = Overlay(appearance, page, "Recovery day")
    first, off, last = QPushButton("Close"), QPushButton("Keep"), QPushButton("Start")
    off.setEnabled(False)
    column = QVBoxLayout(overlay.sheet)
    for each in (first, off, last):
        column.addWidget(each)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    below.setFocus()
    overlay.open(last)
    return Opened(page, below, overlay, first, last)


def test_it_covers_the_page_and_dims_it_flat(opened: Opened):
    assert opened.overlay.size() == opened.page.size()
    image = opened.page.grab().toImage()
    colours = {image.pixelColor(x, 790).name() for x in range(10, 1270, 40)}
    assert len(colours) == 1
    assert colours != {LIGHT.background.lower()}
    opened.page.resize(900, 700)
    assert opened.overlay.size() == QSize(900, 700)
    assert opened.overlay.rect().contains(opened.overlay.sheet.geometry())


@pytest.mark.parametrize("size", [(800, 480), (960, 600), (1280, 800), (2560, 1440)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_never_leaves_the_window(
    opened: Opened, appearance: Appearance, size: tuple[int, int], scale: float
):
    appearance.set_look(LookSettings(ThemeChoice.LIGHT, text_scale=scale))
    opened.page.resize(*size)
    assert opened.page.rect().contains(opened.overlay.sheet.geometry())
    assert opened.overlay.sheet.width() >= min(size[0] - 16, 800)


def test_escape_closes_it_and_the_focus_goes_back(qtbot: QtBot, opened: Opened):
    assert opened.last.hasFocus()
    with qtbot.waitSignal(opened.overlay.closed):
        qtbot.keyClick(opened.last, Qt.Key.Key_Escape)
    assert opened.overlay.isHidden()
    assert opened.below.hasFocus()


def test_a_click_beside_it_closes_it_and_one_on_it_does_not(qtbot: QtBot, opened: Opened):
    inside = opened.overlay.sheet.geometry().topLeft() + QPoint(30, 4)
    qtbot.mouseClick(opened.overlay, Qt.MouseButton.LeftButton, pos=inside)
    assert opened.overlay.isVisible()
    qtbot.mouseClick(opened.overlay, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert opened.overlay.isHidden()


@pytest.mark.parametrize("backward", [False, True])
def test_tab_stays_on_the_sheet(qtbot: QtBot, opened: Opened, backward: bool):
    key = Qt.Key.Key_Backtab if backward else Qt.Key.Key_Tab
    seen: list[QWidget | None] = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
        seen.append(QApplication.focusWidget())
    assert seen == [opened.first, opened.last] * 2


def test_what_is_below_outlives_it(qtbot: QtBot, opened: Opened):
    """PySide6 would take along what was reached from the sheet through Qt's chain of the focus."""
    line = flow(QPushButton("Start"))
    in_column(line, on=opened.page)
    kept = line.itemAt(0)
    qtbot.keyClick(opened.last, Qt.Key.Key_Tab)
    opened.overlay.close_sheet()
    opened.overlay.deleteLater()
    del opened.overlay
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert isValid(kept)
    assert opened.below.hasFocus()
