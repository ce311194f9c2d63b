"""Opens the files that macOS hands to a program that runs already: it has no second start."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class FileOpening(QObject):
    """Calls `opened` with the path of each file, as long as its `parent` lives."""

    def __init__(self, opened: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that are about a file; let every other one pass."""
        del watched
        if isinstance(event, QFileOpenEvent):
            self._opened(event.file())
            return True
        return False
