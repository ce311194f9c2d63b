"""Layouts in a line each: rows and columns, items that flow, and two beside each other."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)

Put = Callable[[QLayoutItem, QRect], object]


class Stretch(NamedTuple):
    """Room between parts that takes its share of what is left over."""

    share: int = 1


STRETCH = Stretch()
Part = (
    QWidget
    | QLayout
    | int
    | Stretch
    | tuple[QWidget, Qt.AlignmentFlag]
    | tuple[QWidget | QLayout, int]
)
"""What stands in a row or column: pixels between others, or a part with its place or its share."""
Margins = tuple[int, int, int, int]
NO_MARGINS = (0, 0, 0, 0)
UNLIMITED = 16_777_215
"""Qt's word for any width or height."""


def in_column(
    *parts: Part, on: QWidget | None = None, spacing: int = -1, margins: Margins = NO_MARGINS
) -> QVBoxLayout:
    """`parts` one below the other, which fill the widget `on`; with Qt's usual spacing below 0."""
    return _filled(QVBoxLayout(on) if on else QVBoxLayout(), parts, spacing, margins)


def in_row(
    *parts: Part, on: QWidget | None = None, spacing: int = -1, margins: Margins = NO_MARGINS
) -> QHBoxLayout:
    """As `in_column`, from left to right."""
    return _filled(QHBoxLayout(on) if on else QHBoxLayout(), parts, spacing, margins)


def flow(*parts: QWidget, on: QWidget | None = None, spacing: int = 8) -> FlowLayout:
    """`parts` beside each other in as many lines as they need."""
    layout = FlowLayout(on, spacing)
    for part in parts:
        layout.addWidget(part)
    return layout


def beside(
    first: QWidget,
    second: QWidget,
    *,
    on: QWidget | None = None,
    spacing: int = 16,
    least_letters: int = 22,
) -> SideBySide:
    """A text on the left and its control on the right, or below: see `SideBySide`."""
    layout = SideBySide(on, spacing, least_letters)
    layout.addWidget(first)
    layout.addWidget(second)
    return layout


def widget_of(layout: QLayout) -> QWidget:
    """A widget that shows `layout` and nothing else."""
    owner = QWidget()
    owner.setLayout(layout)
    return owner


def divider() -> QFrame:
    """A thin line between rows."""
    line = QFrame()
    line.setProperty("look", "divider")
    line.setFixedHeight(1)
    return line


def keep_room(widget: QWidget) -> None:
    """Have `widget` take its room while it is hidden as well, so that nothing moves."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def empty(layout: QLayout) -> None:
    """Take all widgets out of `layout`, and away."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


Box = TypeVar("Box", bound=QBoxLayout)


def _filled(box: Box, parts: tuple[Part, ...], spacing: int, margins: Margins) -> Box:
    box.setContentsMargins(*margins)
    box.setSpacing(spacing)
    for part in parts:
        _add(box, part)
    return box


def _add(box: QBoxLayout, part: Part) -> None:
    match part:
        case Stretch(share):
            box.addStretch(share)
        case (QLayout() as inner, int(share)):
            box.addLayout(inner, share)
        case (QWidget() as inner, Qt.AlignmentFlag() as place):
            box.addWidget(inner, 0, place)
        case (QWidget() as inner, int(share)):
            box.addWidget(inner, share)
        case QLayout():
            box.addLayout(part)
        case QWidget():
            box.addWidget(part)
        case _:
            box.addSpacing(part)


class ArrangedLayout(QLayout):
    """Subclasses say where the items go, and how much room they would like."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    @abstractmethod
    def arrange(self, area: QRect, put: Put) -> int:
        """Hand each item's place in `area` to `put`; the height that they take together."""

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt does take None
        """The item at `index`; Qt asks until it gets None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt does take None
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The arrangement depends on the width, and the height on the arrangement."""
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            ends = self.contentsMargins()
            inner = QRect(0, 0, max(0, width - ends.left() - ends.right()), 0)
            self._heights[width] = self.arrange(inner, lambda _item, _place: None) + (
                ends.top() + ends.bottom()
            )
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget the heights: an item has changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        self.arrange(inner, lambda item, place: item.setGeometry(place))


class FlowLayout(ArrangedLayout):
    """Each item keeps the size that it likes; those of one line stand on one middle."""

    def expandingDirections(self) -> Qt.Orientation:
        """None: more room than `sizeHint` is of no use."""
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        size = QSize(width, max((hint.height() for hint in hints), default=0))
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """The largest item in a line of its own."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

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
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        first, second = (item.sizeHint() for item in self._items)
        width = first.width() + self.spacing() + second.width()
        return QSize(width, max(first.height(), second.height()))

    def minimumSize(self) -> QSize:
        """The larger one of the two, as they may stand below each other."""
        first, second = (item.minimumSize() for item in self._items)
        return first.expandedTo(second)

    def arrange(self, area: QRect, put: Put) -> int:
        places = self._places(area)
        for item, place in zip(self._items, places, strict=True):
            put(item, place)
        return max(place.y() + place.height() for place in places) - area.y()

    def _places(self, area: QRect) -> tuple[QRect, QRect]:
        first, second = self._items
        width = 0 if second.isEmpty() else min(second.sizeHint().width(), area.width())
        text_width = area.width() - (width + self.spacing() if width else 0)
        stacked = width > 0 and text_width < self._least_text_width(first)
        if stacked:
            text_width = area.width()
        text = QRect(area.topLeft(), QSize(text_width, _height(first, text_width)))
        control = QRect(area.topLeft(), QSize(width, _height(second, width) if width else 0))
        if stacked:
            control.moveTop(text.top() + text.height() + self.spacing() // 2)
        else:
            control.moveRight(area.right())
            height = max(text.height(), control.height())
            for each in (text, control):
                each.moveTop(area.top() + (height - each.height()) // 2)
        return text, control

    def _least_text_width(self, text: QLayoutItem) -> int:
        parent = self.parentWidget()
        letter = parent.fontMetrics().averageCharWidth() if parent else 0
        return max(letter * self._least_letters, text.minimumSize().width())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
