"""The bar above a draft: back, undo, redo, fit, start and save, and what state the draft is in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.fit_menu import FitMenu
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.keeping_focus import allow
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.side_by_side import SideBySide

LEAST_FOR_WORDS = 540
"""Pixels at 100 %."""


class EditorBar(QWidget):
    """Stays in sight while the draft scrolls. `remark` is of the last change, `state` of all."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.back = IconButton(appearance, IconName.LEFT, self.tr("All routines"), look="plain")
        self.back.setProperty("flush", True)
        self.back.setToolTip(self.tr("Back to all routines (Esc)"))
        self.undo = IconButton(appearance, IconName.UNDO)
        self.undo.setAccessibleName(self.tr("Undo"))
        self.undo.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self.redo = IconButton(appearance, IconName.REDO)
        self.redo.setAccessibleName(self.tr("Redo"))
        self.redo.setToolTip(self.tr("Redo (Ctrl+Shift+Z or Ctrl+Y)"))
        self.fit = FitMenu(appearance)
        self.start = IconButton(appearance, IconName.PLAY, self.tr("Start"))
        self.start.setToolTip(self.tr("Save and start (Ctrl+Enter)"))
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("look", "primary")
        self.save.setAutoDefault(True)
        self.save.setToolTip(self.tr("Save (Ctrl+S)"))
        self._role = Role.MUTED
        self.remark, self.state = "", ""
        self._lines = (label(wraps=True), label())
        self._words = {each: each.text() for each in (self.back, self.fit, self.start)}
        for button, words in self._words.items():
            button.setAccessibleName(words)
        self._lay_out()
        appearance.changed.connect(self._fit, Qt.ConnectionType.QueuedConnection)

    def show_remark(self, sentence: str) -> None:
        """Say this of the last change."""
        self.remark = sentence
        self._show_lines()

    def show_state(self, sentence: str, *, is_warning: bool = False) -> None:
        """Say this of the draft as a whole."""
        self.state, self._role = sentence, Role.FAULT if is_warning else Role.MUTED
        self.save.setAccessibleDescription(sentence)
        self._show_lines()

    def _show_lines(self) -> None:
        """The remark on the left and the state on the right; the state alone needs no second."""
        first, second = self._lines
        both = bool(self.remark)
        first.setText(self.remark or self.state)
        set_role(first, Role.CHANGED if both else self._role)
        side = Qt.AlignmentFlag.AlignLeft if both else Qt.AlignmentFlag.AlignRight
        first.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        second.setText(self.state)
        set_role(second, self._role)
        second.setVisible(both)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words away where they would need a second line; names and tips stay."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= LEAST_FOR_WORDS * self._appearance.theme.scale
        for button, words in self._words.items():
            if button.text() != (words if wide else ""):
                button.setText(words if wide else "")
                button.setProperty("bare", not wide)
                button.style().unpolish(button)
                button.style().polish(button)

    def allow(self, *, undo: bool, redo: bool, fit: bool, start: bool) -> None:
        """Let each button be pressed, or not; Save always: it says why it cannot be done."""
        allow((self.undo, undo), (self.redo, redo), instead=(self.save,))
        allow((self.fit, fit), (self.start, start), instead=(self.save,))

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        for each in (self.undo, self.redo, self.fit, self.start, self.save):
            flow.addWidget(each)
        back = QWidget()
        left = QHBoxLayout(back)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.back)
        left.addStretch(1)
        row = SideBySide(spacing=12, least_letters=0)
        row.addWidget(back)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row_below = QWidget()
        below = SideBySide(row_below, spacing=16, least_letters=24)
        for line in self._lines:
            below.addWidget(line)
        column.addLayout(row)
        column.addWidget(row_below)
