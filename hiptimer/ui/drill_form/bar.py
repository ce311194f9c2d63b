"""The bar above the form: leave it, delete the drill, save it, or why that cannot be done yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label

INDENT = 16
"""How far the frame of the first button stands out on the left of what is below the bar."""
ROOM_AROUND_REASON = 40


class FormBar(QWidget):
    """Stays in sight while the form scrolls. `reason` leads to the field that it tells of."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.cancel = IconButton(appearance, IconName.LEFT, self.tr("Cancel"), look="plain")
        self.cancel.setToolTip(self.tr("Leave the form without saving (Esc)"))
        self.delete = IconButton(appearance, IconName.TRASH, self.tr("Delete"))
        self.delete.setToolTip(self.tr("Delete this drill; it can be undone"))
        self.save = IconButton(appearance, IconName.CHECK, self.tr("Save"), look="primary")
        self.save.setToolTip(self.tr("Save the drill (Ctrl+S)"))
        self.reason = QPushButton()
        self.reason.setProperty("look", "reason")
        self.reason.setToolTip(self.tr("Go to the field"))
        self.reason.setMinimumWidth(1)  # its text is shortened to the room that there is
        self.reason.hide()
        self.problem = label(role=Role.WARNING, wraps=True)
        self.problem.hide()
        self._lay_out()

    def show_reason(self, reason: str) -> None:
        """Say why it cannot be saved yet; nothing where it can. Save leads to the field then."""
        self.save.setAccessibleDescription(reason)
        self.reason.setAccessibleName(reason)
        self.reason.setVisible(bool(reason))
        self._shorten_reason()

    def show_problem(self, sentence: str) -> None:
        """Say why something could not be done; nothing hides it."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much of the reason as there is room for."""
        super().resizeEvent(event)
        self._shorten_reason()

    def _shorten_reason(self) -> None:
        room = max(0, self.width() - ROOM_AROUND_REASON)
        end = Qt.TextElideMode.ElideRight
        metrics = self.reason.fontMetrics()
        self.reason.setText(metrics.elidedText(self.reason.accessibleName(), end, room))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.delete)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.reason, 0, Qt.AlignmentFlag.AlignRight)
        below = QVBoxLayout()
        below.setContentsMargins(INDENT, 0, 0, 0)
        below.addWidget(self.problem)
        column.addLayout(below)
