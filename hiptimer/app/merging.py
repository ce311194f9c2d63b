"""Brings the journals of other computers in while the window is already open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread, Signal

from hiptimer.app.data import bring_together
from hiptimer.storage.chosen_folder import Place


class JournalMerging(QThread):
    """Runs once, beside the window."""

    brought = Signal(int)
    """Sessions came in from elsewhere; the value is how many."""

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place

    def run(self) -> None:
        """Merge, in the thread."""
        count = bring_together(self._place)
        if count:
            self.brought.emit(count)
