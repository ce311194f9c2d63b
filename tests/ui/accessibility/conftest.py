"""The window with every page to walk through, as `packaging/accessibility/tree.py` walks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hiptimer.settings.settings import LookSettings
from shown.pages import PAGES, Visit, leave_session
from shown.window import open_window

Show = Callable[[str], Visit]


@pytest.fixture(scope="module")
def visit(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visit]:
    """One window for all pages: each is built once."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    visit = open_window(tmp_path_factory.mktemp("data"), LookSettings())
    yield visit
    leave_session(visit)
    visit.window.close()
    visit.window.deleteLater()
    visit.appearance.set_look(LookSettings())
    qapp.processEvents()
    QLocale.setDefault(before)


@pytest.fixture
def show(visit: Visit) -> Show:
    """Show the page of that name."""

    def come_to(page: str) -> Visit:
        PAGES[page](visit)
        visit.window.activateWindow()
        assert QTest.qWaitForWindowActive(visit.window)
        QApplication.processEvents()
        if page == "player-mat-mode":  # its buttons come with the pointer, and with Tab
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        return visit

    return come_to
