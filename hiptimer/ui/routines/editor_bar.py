"""The bar above a draft: back, undo, redo, fit, start and save, and what state the draft is in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.fit_menu import FitMenu
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.keeping_focus import allow
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide

FAULT = "fault"
"""The role of a line that says what is wrong."""
LEAST_FOR_WORDS = 540
"""Pixels at 100 %."""


class EditorBar(QWidget):
    """Stays in sight while the draft scrolls."""

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
        self._said, self._state, self._role = "", "", Role.MUTED.value
        self._lines = (label(wraps=True), label())
        self._words = {each: each.text() for each in (self.back, self.fit, self.start)}
        for button, words in self._words.items():
            button.setAccessibleName(words)
        self._lay_out()
        appearance.changed.connect(self._fit, Qt.ConnectionType.QueuedConnection)

    @property
    def remark(self) -> str:
        """What is said of the last change."""
        return self._said

    @property
    def state(self) -> str:
        """What is said of the draft as a whole."""
        return self._state

    def show_remark(self, sentence: str) -> None:
        """Say this of the last change."""
        self._said = sentence
        self._show_lines()

    def show_state(self, sentence: str, *, is_warning: bool = False) -> None:
        """Say this of the draft as a whole."""
        self._state, self._role = sentence, FAULT if is_warning else Role.MUTED.value
        self.save.setAccessibleDescription(sentence)
        self._show_lines()

    def _show_lines(self) -> None:
        """The remark on the left and the state on the right; the state alone needs no second."""
        first, second = self._lines
        both = bool(self._said)
        first.setText(self._said or self._state)
        _give_role(first, Role.CHANGED.value if both else self._role)
        side = Qt.AlignmentFlag.AlignLeft if both else Qt.AlignmentFlag.AlignRight
        first.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        second.setText(self._state)
        _give_role(second, self._role)
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


def _give_role(line: QLabel, role: str) -> None:
    if line.property("role") != role:
        line.setProperty("role", role)
        line.style().unpolish(line)
        line.style().polish(line)
