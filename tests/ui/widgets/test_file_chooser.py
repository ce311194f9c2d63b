"""The real dialogs for folders and files: they block nothing, and hand over what is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.ui.widgets.file_chooser import FileChooser

KINDS = {"json": "JSON", "csv": "CSV"}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> QWidget:
    """A window to ask in; what dialogs remember of themselves goes to `tmp_path`."""
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def close(qtbot: QtBot, window: QWidget, dialog: QFileDialog) -> None:
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)


def test_the_real_dialogs_block_nothing_and_hand_over_what_is_chosen(qtbot: QtBot, window: QWidget):
    chosen: list[str] = []
    chooser = FileChooser()
    for ask in (
        lambda: chooser.folder(window, "Folder", "/", chosen.append),
        lambda: chooser.file_to_write(window, "Write", "journal.json", KINDS, chosen.append),
        lambda: chooser.file_to_read(window, "Read", KINDS, chosen.append),
    ):
        ask()
        dialog: Any = window.findChild(QFileDialog)
        assert dialog.isVisible()
        dialog.fileSelected.emit(f"/{dialog.windowTitle()}")
        close(qtbot, window, dialog)
    assert chosen == ["/Folder", "/Write", "/Read"]


def test_a_name_without_an_ending_gets_that_of_the_kind(qtbot: QtBot, window: QWidget):
    FileChooser().file_to_write(window, "Write", "journal", KINDS, lambda _path: None)
    dialog: Any = window.findChild(QFileDialog)
    assert dialog.defaultSuffix() == "json"
    dialog.filterSelected.emit("CSV (*.csv)")
    assert dialog.defaultSuffix() == "csv"
    close(qtbot, window, dialog)
