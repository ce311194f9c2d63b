"""The bar that asks once whether to end the session, in the place of the top bar."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hiptimer.ui.player.buttons import PlayerButton
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icons import IconName


class EndQuestion(QWidget):
    """Asks "End this session?" and offers End and Keep going."""

    ended = Signal()
    kept = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        question = QLabel(self.tr("End this session?"))
        question.setProperty("role", "large")
        end = PlayerButton(appearance)
        end.set_face(self.tr("End"), IconName.CLOSE, self.tr("End the session"), self.tr("Enter"))
        keep = PlayerButton(appearance, primary=True)
        keep.set_face(
            self.tr("Keep going"), IconName.PLAY, self.tr("Keep going"), self.tr("Space or Esc")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(question)
        row.addWidget(end)
        row.addWidget(keep)
        row.addStretch(1)
        self._end = end
        end.clicked.connect(self.ended)
        keep.clicked.connect(self.kept)

    def ask(self) -> None:
        """Come into view with the focus on End, so that Enter ends the session."""
        self.show()
        self._end.setFocus()
