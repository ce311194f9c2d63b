"""Short words in pills, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.labels import Role, label


class TagRow(QWidget):
    """Shows tags; empty at first."""

    def __init__(self) -> None:
        super().__init__()
        self._tags: tuple[str, ...] = ()
        self._flow = FlowLayout(self, spacing=6)

    def show_tags(self, tags: Iterable[str]) -> None:
        """Show these tags in place of those before."""
        wanted = tuple(tags)
        if wanted == self._tags:
            return
        self._tags = wanted
        while (item := self._flow.takeAt(0)) is not None:
            pill = item.widget()
            if pill is not None:
                pill.hide()
                pill.deleteLater()
        for tag in wanted:
            self._flow.addWidget(label(tag, Role.TAG))
