"""The bar above a drill's page: back to all drills, and a session of this one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName


class DrillBar(QWidget):
    """Two buttons, which stay in sight while the page scrolls."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.back = IconButton(appearance, IconName.LEFT, self.tr("All exercises"), look="plain")
        self.back.setToolTip(self.tr("Back to all exercises (Esc)"))
        self.start = IconButton(
            appearance, IconName.PLAY, self.tr("Start just this"), look="primary"
        )
        self.start.setToolTip(self.tr("Start a session of this one drill (Ctrl+Enter)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.start)
