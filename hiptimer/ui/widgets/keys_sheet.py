"""A sheet with all the keys that do something here."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, with_key
from hiptimer.ui.widgets.layouts import in_column, in_row
from hiptimer.ui.widgets.overlay import Overlay

LARGEST = QSize(600, 730)
MARGINS = (28, 24, 28, 20)
translate = QCoreApplication.translate
Keys = Iterable[tuple[str, str]]
"""Each key, or the keys that do the same, and what they do."""


class KeysSheet(Overlay):
    """Lists `keys` over `page`. Escape closes it, and so does a click beside it."""

    def __init__(self, appearance: Appearance, page: QWidget, title: str, keys: Keys) -> None:
        super().__init__(appearance, page, title)
        self.set_largest(LARGEST)
        close = translate("Keys", "Close")
        tip = with_key(close, "Esc")
        self.close_button = IconButton(appearance, IconName.CLOSE, close, tip=tip)
        self.close_button.clicked.connect(self.close_sheet)
        head = in_row((label(title, Role.SHEET_TITLE, wraps=True), 1), self.close_button)
        listed = QWidget()
        grid = QGridLayout(listed)
        grid.setContentsMargins(8, 4, 8, 4)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for row, (key, what) in enumerate(keys):
            first, second = label(key, Role.TAG), label(what, wraps=True)
            at_top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            grid.addWidget(first, row, 0, at_top)
            grid.addWidget(second, row, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setRowStretch(grid.rowCount(), 1)
        self.list = QScrollArea()
        self.list.setProperty("look", "in-card")
        self.list.setAccessibleName(title)
        self.list.setWidgetResizable(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWidget(listed)
        self.list.viewport().setAutoFillBackground(False)
        listed.setAutoFillBackground(False)
        in_column(head, (self.list, 1), on=self.sheet, spacing=16, margins=MARGINS)
