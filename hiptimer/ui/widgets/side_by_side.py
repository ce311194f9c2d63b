"""A text on the left and its control on the right, or below it where the width is too small."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from hiptimer.ui.widgets.flow_layout import ArrangedLayout, Put


class SideBySide(ArrangedLayout):
    """Exactly two items. The second one keeps its size; the first one gets what is left.

    The second one goes below where fewer than about `least_letters` of the first would fit.
    """

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 16, least_letters: int = 22
    ) -> None:
        super().__init__(parent, spacing)
        self._least_letters = least_letters

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as there is room."""
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        """Both beside each other."""
        first, second = (item.sizeHint() for item in self._items)
        width = first.width() + self.spacing() + second.width()
        return QSize(width, max(first.height(), second.height()))

    def minimumSize(self) -> QSize:
        """The larger one of the two, as they may stand below each other."""
        first, second = (item.minimumSize() for item in self._items)
        return first.expandedTo(second)

    def arrange(self, area: QRect, put: Put) -> int:
        """Beside or below each other."""
        places = self._places(area)
        for item, place in zip(self._items, places, strict=True):
            put(item, place)
        return max(place.y() + place.height() for place in places) - area.y()

    def _places(self, area: QRect) -> tuple[QRect, QRect]:
        first, second = self._items
        if second.isEmpty():
            whole = QRect(area.topLeft(), QSize(area.width(), _height(first, area.width())))
            return whole, QRect(area.topLeft(), QSize(0, 0))
        control_width = second.sizeHint().width()
        text_width = area.width() - control_width - self.spacing()
        if text_width < self._least_text_width(first):
            return self._stacked(area, first, second)
        text_height = _height(first, text_width)
        control_height = _height(second, control_width)
        height = max(text_height, control_height)
        text_y = area.y() + (height - text_height) // 2
        control_x = area.x() + text_width + self.spacing()
        control_y = area.y() + (height - control_height) // 2
        return (
            QRect(area.x(), text_y, text_width, text_height),
            QRect(control_x, control_y, control_width, control_height),
        )

    def _stacked(self, area: QRect, first: QLayoutItem, second: QLayoutItem) -> tuple[QRect, QRect]:
        text_height = _height(first, area.width())
        control_width = min(second.sizeHint().width(), area.width())
        control_y = area.y() + text_height + self.spacing() // 2
        return (
            QRect(area.x(), area.y(), area.width(), text_height),
            QRect(area.x(), control_y, control_width, _height(second, control_width)),
        )

    def _least_text_width(self, text: QLayoutItem) -> int:
        parent = self.parentWidget()
        letter = parent.fontMetrics().averageCharWidth() if parent else 0
        return max(letter * self._least_letters, text.minimumSize().width())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
