"""The bar that asks once whether to end the session, in the place of the top bar."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hiptimer.ui.player.buttons import PlayerButton, style_bar
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.accessible_roles import GROUP
from hiptimer.ui.widgets.icons import IconName


class EndQuestion(QWidget):
    """Asks "End this session?" and offers End and Keep going."""

    ended = Signal()
    kept = Signal()

    accessible_role = GROUP

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        question = QLabel(self.tr("End this session?"))
        question.setProperty("role", "large")
        self.setAccessibleName(question.text())
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
        self._row, self._question, self._end, self._keep = row, question, end, keep
        end.clicked.connect(self.ended)
        keep.clicked.connect(self.kept)

    def set_scale(self, scale: float) -> None:
        """Show text and icons at `scale`, which is below the window's where that is small."""
        style_bar(self, (self._end, self._keep), scale, usual=self._appearance.theme.scale)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """The question may wrap, and the buttons may show their icons alone."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into the width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the question into two lines where one does not fit beside the buttons."""
        self._question.setWordWrap(False)
        is_narrow = self.sizeHint().width() > self.width()
        self._question.setWordWrap(is_narrow)
        self._row.setStretchFactor(self._question, 100 if is_narrow else 0)

    def ask(self) -> None:
        """Come into view with the focus on End, so that Enter ends the session."""
        self.show()
        self._end.setFocus()
