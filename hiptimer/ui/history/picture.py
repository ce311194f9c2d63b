"""What the painted charts have in common: they take the focus, and say what is at the pointer."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QHelpEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hiptimer.ui.theme import SMALL, Appearance
from hiptimer.ui.widgets.accessible_roles import PICTURE


class Picture(QWidget):
    """Subclasses paint, and put what they show into words."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__()
        self._appearance = appearance
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        appearance.changed.connect(self._on_appearance_changed)

    @abstractmethod
    def words_at(self, point: QPointF) -> str:
        """What is at `point`, in words; nothing where nothing is."""

    @property
    def small_font(self) -> QFont:
        """The font of names and numbers in a picture."""
        return self._appearance.theme.font(SMALL - 1)

    @property
    def small_metrics(self) -> QFontMetricsF:
        """The sizes of its letters."""
        return QFontMetricsF(self.small_font)

    def event(self, event: QEvent) -> bool:
        """Tell what is under the pointer where it rests."""
        if isinstance(event, QHelpEvent):
            words = self.words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring around what is marked."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()
