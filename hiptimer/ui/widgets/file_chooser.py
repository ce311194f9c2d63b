"""Asks for a folder or a file in a dialog that blocks nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QDir, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[str], object]

JOURNAL_NAME = "hiptimer-journal.json"
JOURNAL_KINDS = {"json": "JSON", "csv": "CSV"}


class FileChooser:
    """Each method returns at once; `chosen` is called with the path, if one is chosen."""

    def folder(self, parent: QWidget, title: str, start: str, chosen: Chosen) -> None:
        """Ask for a folder, beginning in `start`."""
        dialog = QFileDialog(parent, title, start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        _open(dialog, chosen)

    def file_to_write(
        self, parent: QWidget, title: str, name: str, kinds: Mapping[str, str], chosen: Chosen
    ) -> None:
        """Ask where to write; `kinds` are the endings that can be chosen, each with its name.

        A name without an ending gets that of the kind.
        """
        dialog = QFileDialog(parent, title, _documents())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        endings = {f"{kind} (*.{ending})": ending for ending, kind in kinds.items()}
        dialog.setNameFilters(list(endings))
        dialog.filterSelected.connect(lambda shown: dialog.setDefaultSuffix(endings[shown]))
        dialog.setDefaultSuffix(next(iter(kinds)))
        dialog.selectFile(name)
        _open(dialog, chosen)

    def file_to_read(
        self, parent: QWidget, title: str, kinds: Mapping[str, str], chosen: Chosen
    ) -> None:
        """Ask for a file of one of `kinds`, which are endings with their names."""
        dialog = QFileDialog(parent, title, _documents())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*.{ending}" for ending in kinds)
        dialog.setNameFilter(f"{', '.join(dict.fromkeys(kinds.values()))} ({patterns})")
        _open(dialog, chosen)

    def show_folder(self, folder: str) -> bool:
        """Open `folder` in the system's own window for files; whether that worked."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def _documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(place) or QDir.homePath()


def _open(dialog: QFileDialog, chosen: Chosen) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()
