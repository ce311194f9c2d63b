"""Inputs that let the page scroll: the wheel changes them only where they have the focus.

They draw their own arrows, because the style sheet takes them away where it draws the frame. Where
a draft undoes every change, `UndoPassing` lets the keys for it reach the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QSlider,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from hiptimer.ui.widgets.icons import IconName, paint_icon

if TYPE_CHECKING:  # what the inputs below are mixed with, as Qt allows one base of its own only
    _Widget, _SpinBox = QWidget, QAbstractSpinBox
else:
    _Widget = _SpinBox = object

ROOM = 0.4
ARROW_SIZE = 0.8
"""Parts of the height of a line of text."""
KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
MORE_KEYS = tuple(map(QKeySequence, ("Ctrl+Y", "Ctrl+Shift+Z")))


class _Calm(_Widget):
    """Leaves the wheel to the page unless the focus is here."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CalmSlider(_Calm, QSlider):
    """A horizontal slider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class CalmComboBox(_Calm, QComboBox):
    """A list to choose from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, e: QPaintEvent) -> None:
        """Draw the field and the arrow."""
        super().paintEvent(e)
        _draw_arrow(self, IconName.DOWN, self.height() / 2)


class _CalmField(_Calm, _SpinBox):
    """Says what was typed when it is complete, with room before it and an arrow at each end."""

    def become_calm(self) -> None:
        """Once the box is there."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self._leave_room()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the room before the text in step with the text's size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._leave_room()

    def sizeHint(self) -> QSize:
        """Wide enough for the longest value with the room before it."""
        return super().sizeHint() + QSize(self.lineEdit().textMargins().left(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the arrows over its buttons."""
        super().paintEvent(event)
        middle, apart = self.height() / 2, self.height() / 5
        _draw_arrow(self, IconName.UP, middle - apart)
        _draw_arrow(self, IconName.DOWN, middle + apart)

    def _leave_room(self) -> None:
        """Keep some room before the text, which the style sheet's padding does not reach."""
        self.lineEdit().setTextMargins(round(self.fontMetrics().height() * ROOM), 0, 0, 0)


class CalmSpinBox(_CalmField, QSpinBox):
    """A whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.become_calm()


class CalmTimeEdit(_CalmField, QTimeEdit):
    """A time of day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWrapping(True)
        self.become_calm()


def _draw_arrow(field: QWidget, name: IconName, middle: float) -> None:
    """Draw an arrow at the right end of `field`, its centre `middle` pixels from the top."""
    size = field.fontMetrics().height() * ARROW_SIZE
    area = QRectF(0, 0, size, size)
    area.moveCenter(QPointF(field.width() - size, middle))
    colour = field.palette().color(QPalette.ColorRole.PlaceholderText).name()
    paint_icon(QPainter(field), name, colour, area)


class UndoPassing(QObject):
    """An event filter for fields whose every change goes to the draft, which undoes it."""

    def watch(self, *fields: QWidget) -> None:
        """Let the keys through in these fields."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Neither take the key as the field's own nor as text."""
        del watched
        if not isinstance(event, QKeyEvent) or not _undoes(event):
            return False
        event.ignore()
        return True


def _undoes(event: QKeyEvent) -> bool:
    pressed = QKeySequence(event.keyCombination())
    return pressed in MORE_KEYS or any(event.matches(key) for key in KEYS)
