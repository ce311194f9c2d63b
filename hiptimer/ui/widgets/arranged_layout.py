"""What our own layouts share: a list of items, and a height that depends on the width."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QRect
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

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The item at `index`; Qt asks until it gets None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
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
