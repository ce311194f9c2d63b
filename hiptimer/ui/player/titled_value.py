"""A small title with its value, one above the other or side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

DOWN = QBoxLayout.Direction.TopToBottom
ALONG = QBoxLayout.Direction.LeftToRight


class TitledValue(QWidget):
    """Stands at the left or right end of a bar. A value that is elided gives way to others."""

    def __init__(self, title: QLabel, value: QLabel, *, at_right: bool) -> None:
        super().__init__()
        self._at_right = at_right
        title.setProperty("role", "small")
        middle = Qt.AlignmentFlag.AlignVCenter
        end = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        for label in (title, value):
            label.setAlignment(end | middle)
        self._row = QBoxLayout(DOWN, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(title)
        self._row.addWidget(value)
        self.set_in_one_line(False)

    def set_in_one_line(self, in_one_line: bool) -> None:
        """Say whether the value stands beside its title. Else it shares the width evenly."""
        self._row.setDirection(ALONG if in_one_line else DOWN)
        self._row.setSpacing(10 if in_one_line else 0)
        self._row.setStretch(1, 1 if in_one_line and not self._at_right else 0)
        across = QSizePolicy.Policy.Preferred if in_one_line else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
