"""An empty page that stands in until the window has been seen for the first time."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget


class FirstFrame(QWidget):
    """Tells once when it is on the screen, so that what takes longer can follow."""

    painted = Signal()
    """The first frame has been painted; it takes no value."""

    def __init__(self) -> None:
        super().__init__()
        self._told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the background as it is, and tell of it afterwards."""
        super().paintEvent(event)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)
