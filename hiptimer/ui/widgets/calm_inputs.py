"""Inputs that let the page scroll: the wheel changes them only where they have the focus.

They draw their own arrows, because the style sheet takes them away where it draws the frame.
"""

from __future__ import annotations

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

ROOM = 0.4
ARROW_SIZE = 0.8
"""Parts of the height of a line of text."""
KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
MORE_KEYS = tuple(map(QKeySequence, ("Ctrl+Y", "Ctrl+Shift+Z")))


class CalmSlider(QSlider):
    """A horizontal slider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave the wheel to the page unless the focus is here."""
        if self.hasFocus():
            super().wheelEvent(e)
        else:
            e.ignore()


class CalmSpinBox(QSpinBox):
    """A spin box that tells of a typed number when it is complete."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        _leave_room(self)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the room before the text in step with the text's size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            _leave_room(self)

    def sizeHint(self) -> QSize:
        """Wide enough for the longest value with the room before it."""
        return super().sizeHint() + QSize(self.lineEdit().textMargins().left(), 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the focus is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the arrows over its buttons."""
        super().paintEvent(event)
        _draw_both_arrows(self)


class CalmTimeEdit(QTimeEdit):
    """A time of day, which tells of a typed one when it is complete."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setWrapping(True)
        _leave_room(self)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the room before the text in step with the text's size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            _leave_room(self)

    def sizeHint(self) -> QSize:
        """Wide enough for the longest time with the room before it."""
        return super().sizeHint() + QSize(self.lineEdit().textMargins().left(), 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the focus is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the arrows over its buttons."""
        super().paintEvent(event)
        _draw_both_arrows(self)


class CalmComboBox(QComboBox):
    """A list to choose from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave the wheel to the page unless the focus is here."""
        if self.hasFocus():
            super().wheelEvent(e)
        else:
            e.ignore()

    def paintEvent(self, e: QPaintEvent) -> None:
        """Draw the field and the arrow."""
        super().paintEvent(e)
        _draw_arrow(self, IconName.DOWN, self.height() / 2)


def _leave_room(box: QAbstractSpinBox) -> None:
    """Keep some room before the text, which the style sheet's padding does not reach."""
    box.lineEdit().setTextMargins(round(box.fontMetrics().height() * ROOM), 0, 0, 0)


def _draw_both_arrows(box: QAbstractSpinBox) -> None:
    middle, apart = box.height() / 2, box.height() / 5
    _draw_arrow(box, IconName.UP, middle - apart)
    _draw_arrow(box, IconName.DOWN, middle + apart)


def _draw_arrow(field: QWidget, name: IconName, middle: float) -> None:
    """Draw an arrow at the right end of `field`, its centre `middle` pixels from the top."""
    size = field.fontMetrics().height() * ARROW_SIZE
    area = QRectF(0, 0, size, size)
    area.moveCenter(QPointF(field.width() - size, middle))
    painter = QPainter(field)
    paint_icon(
        painter, name, field.palette().color(QPalette.ColorRole.PlaceholderText).name(), area
    )


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
