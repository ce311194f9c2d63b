"""The bar above a draft: what is done with all of it, and what state it is in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.fit_menu import FitMenu
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.keeping_focus import allow
from hiptimer.ui.widgets.labels import Role, label, set_look, set_role
from hiptimer.ui.widgets.layouts import STRETCH, beside, flow, in_column, in_row, widget_of

LEAST_FOR_WORDS = 700
"""Pixels at 100 %."""


class EditorBar(QWidget):
    """Stays in sight while the draft scrolls. `remark` is of the last change, `state` of all."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        words, tip = self.tr("All routines"), self.tr("Back to all routines (Esc)")
        self.back = IconButton(appearance, IconName.LEFT, words, "plain", tip=tip)
        self.back.setProperty("flush", True)
        called, tip = self.tr("Undo"), self.tr("Undo (Ctrl+Z)")
        self.undo = IconButton(appearance, IconName.UNDO, called=called, tip=tip)
        called, tip = self.tr("Redo"), self.tr("Redo (Ctrl+Shift+Z or Ctrl+Y)")
        self.redo = IconButton(appearance, IconName.REDO, called=called, tip=tip)
        self.fit = FitMenu(appearance)
        words, tip = self.tr("Take it along…"), self.tr("Take it along as it is now (Ctrl+E)")
        self.along = IconButton(appearance, IconName.SHARE, words, tip=tip)
        tip = self.tr("Save and start (Ctrl+Enter)")
        self.start = IconButton(appearance, IconName.PLAY, self.tr("Start"), tip=tip)
        self.save = text_button(self.tr("Save"), "primary", tip=self.tr("Save (Ctrl+S)"))
        self._role = Role.MUTED
        self.remark, self.state = "", ""
        self._lines = (label(wraps=True), label())
        every = (self.back, self.fit, self.along, self.start)
        self._words = {each: each.text() for each in every}
        for button, words in self._words.items():
            button.setAccessibleName(words)
        self._lay_out()
        appearance.changed.connect(self._fit, Qt.ConnectionType.QueuedConnection)

    def show_remark(self, sentence: str) -> None:
        self.remark = sentence
        self._show_lines()

    def show_state(self, sentence: str, *, is_warning: bool = False) -> None:
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
                set_look(button, "bare", not wide)

    def allow(self, *, undo: bool, redo: bool, fit: bool, start: bool) -> None:
        """Let each button be pressed, or not; Save always: it says why it cannot be done."""
        allow((self.undo, undo), (self.redo, redo), instead=(self.save,))
        allow((self.fit, fit), (self.start, start), (self.along, start), instead=(self.save,))

    def _lay_out(self) -> None:
        buttons = widget_of(flow(self.undo, self.redo, self.fit, self.along, self.start, self.save))
        back = widget_of(in_row(self.back, STRETCH))
        lines = widget_of(beside(*self._lines, least_letters=24))
        head = beside(back, buttons, spacing=12, least_letters=0)
        in_column(head, lines, on=self, spacing=4)
