"""Items from left to right, in as many lines as the width asks for, so that none is ever cut."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

Put = Callable[[QLayoutItem, QRect], object]


class ArrangedLayout(QLayout):
    """Subclasses say where the items go, and how much room they would like."""

    def __init__(self, parent: QWidget | None, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    @abstractmethod
    def arrange(self, area: QRect, put: Put) -> int:
        """Hand each item's place in `area` to `put`; the height that they take together."""

    def addItem(self, item: QLayoutItem) -> None:
        """Add `item` behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are, shown or not."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt does take None
        """The item at `index`; Qt asks until it gets None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt does take None
        """Take the item at `index` out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The arrangement depends on the width, and the height on the arrangement."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the arrangement in `width` pixels."""
        if width not in self._heights:
            self._heights[width] = self.arrange(QRect(0, 0, width, 0), lambda _item, _place: None)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget the heights: an item has changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into their places."""
        super().setGeometry(rect)
        self.arrange(rect, lambda item, place: item.setGeometry(place))


class FlowLayout(ArrangedLayout):
    """Each item keeps the size that it likes; those of one line stand on one middle."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent, spacing)

    def expandingDirections(self) -> Qt.Orientation:
        """None: more room than `sizeHint` is of no use."""
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The largest item in a line of its own."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def arrange(self, area: QRect, put: Put) -> int:
        """Fill line after line."""
        y = area.y()
        for line in self._lines(area.width()):
            height = max(size.height() for _, size in line)
            x = area.x()
            for item, size in line:
                put(item, QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - area.y())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items with their sizes, broken into lines of at most `width`."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            hint = item.sizeHint().expandedTo(item.minimumSize())
            size = QSize(min(hint.width(), width), hint.height())
            if not lines or used + self.spacing() + size.width() > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append((item, size))
            used += self.spacing() + size.width()
        return lines
