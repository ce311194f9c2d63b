"""Buttons that lead to the groups of a long page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hiptimer.ui.widgets.flow_layout import FlowLayout


class JumpBar(QWidget):
    """One button for each of `titles`, in as many lines as they need."""

    title_chosen = Signal(int)
    """A person wants to see a group; the value is its place among the titles."""

    def __init__(self, titles: Iterable[str]) -> None:
        super().__init__()
        flow = FlowLayout(self, spacing=6)
        for index, title in enumerate(titles):
            button = QPushButton(title)
            button.setProperty("look", "chip")
            button.setAccessibleName(self.tr("Go to {title}").format(title=title))
            button.clicked.connect(lambda _checked=False, at=index: self.title_chosen.emit(at))
            flow.addWidget(button)
