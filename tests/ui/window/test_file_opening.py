"""A file that the system hands over while HipTimer runs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.ui.window.desktop_window import FileOpening


def test_a_handed_over_file_is_opened_and_all_else_passes(qtbot: QtBot, qapp: QApplication):
    opened: list[str] = []
    parent = QObject()
    FileOpening(opened.append, parent)
    assert QApplication.sendEvent(qapp, QFileOpenEvent("/somewhere/hips.hiproutine"))
    QApplication.sendEvent(qapp, QEvent(QEvent.Type.ApplicationActivate))
    assert opened == ["/somewhere/hips.hiproutine"]
    parent.deleteLater()
