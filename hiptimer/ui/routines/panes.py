"""A list and cards about it: side by side, or one above the other where the page is narrow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.layouts import STRETCH, UNLIMITED, in_column, in_row, widget_of
from hiptimer.ui.widgets.scroll_page import ScrollPage

TOP, BOTTOM = 16, 24
BELOW_HEAD = 10
CARD_GAP = 16
MARGIN: Final = 32
GAP: Final = 20
STACKED_SHARE = 0.86
"""How much of the height a list above the cards takes: they can be seen to follow."""
TWO_COLUMNS_FROM: Final = 720
"""Pixels at 100 % from which cards stand in two columns."""


class Panes(QWidget):
    """`heads` stand above both. `main` has its own scrolling; cards scroll together.

    `least_height` says how high `main` has to be where it stands above the cards. No layout
    places the parts: what is wide now must not keep the window from getting smaller.
    """

    def __init__(
        self,
        appearance: Appearance,
        heads: tuple[QWidget, ...],
        main: QWidget,
        sizes: PaneSizes,
        least_height: Callable[[], int],
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._head = widget_of(in_column(*heads, spacing=BELOW_HEAD))
        self._head.setParent(self)
        self._main = main
        self._main.setParent(self)
        self._sizes = sizes
        self._least_height = least_height
        self._cards: list[tuple[QWidget, int]] = []
        self._overlays: list[QWidget] = []
        self._place = Places(0, 0, 0)
        self.page = ScrollPage()
        self._columns = [in_column(STRETCH, spacing=CARD_GAP) for _ in range(2)]
        self._row = in_row(*((each, 1) for each in self._columns), spacing=CARD_GAP)
        self.page.column.addLayout(self._row)
        self.page.column.addStretch(1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.page)
        self.page.resized.connect(self._fit_page)
        appearance.changed.connect(self._arrange, Qt.ConnectionType.QueuedConnection)

    @property
    def is_stacked(self) -> bool:
        """Whether the list stands above the cards."""
        return self._place.main == 0

    def add_card(self, card: QWidget, column: int = 0) -> None:
        """Add a card below the others; in the column of that number where there are two."""
        self._columns[0].insertWidget(len(self._cards), card)
        self._cards.append((card, column))

    def add_overlay(self, overlay: QWidget) -> QWidget:
        """Add what can take the place of the cards; what to show in `stack` for that."""
        widget = widget_of(in_column(overlay))
        widget.setProperty("look", "page")
        self._overlays.append(widget)
        self.stack.addWidget(widget)
        return widget

    def event(self, event: QEvent) -> bool:
        """Lay out again when a head wants another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        before = self._place
        self._place = place = places(self.width(), self._appearance.theme.scale, self._sizes)
        if before.columns == 0 or bool(before.main) != bool(place.main):
            self._move_main(beside=place.main > 0)
        if before.columns != place.columns:
            self._deal(place.columns)
        width = self.width() - 2 * place.side
        self._head.setGeometry(place.side, TOP, width, self._head.heightForWidth(width))
        top = self._head.geometry().bottom() + 1 + BELOW_HEAD
        height = max(0, self.height() - top)
        left = place.side + place.main + GAP // 2 if place.main else 0
        if place.main:
            self._main.setGeometry(place.side, top, place.main, max(0, height - BOTTOM))
        self.stack.setGeometry(QRect(left, top, self.width() - left, height))
        self._fit_page()

    def _move_main(self, *, beside: bool) -> None:
        focused = QApplication.focusWidget()
        if beside:
            self.page.column.removeWidget(self._main)
            self._main.setParent(self)
            self._main.setMinimumHeight(0)
            self._main.setMaximumHeight(UNLIMITED)
            self._main.show()
        else:
            self.page.column.insertWidget(0, self._main)
        if focused is not None and self._main.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _deal(self, columns: int) -> None:
        for card, column in self._cards:
            for each in self._columns:
                each.removeWidget(card)
            rows = self._columns[min(column, columns - 1)]
            rows.insertWidget(rows.count() - 1, card)
        self._row.setStretch(1, columns - 1)

    def _fit_page(self) -> None:
        """Keep the right edge where it is, with a scroll bar and without."""
        left = GAP // 2 if self._place.main else self._place.side
        taken = self.page.width() - self.page.viewport().width()
        self.page.column.setContentsMargins(left, 0, self._place.side - taken, BOTTOM)
        for overlay in self._overlays:
            overlay.setContentsMargins(left, 0, self._place.side, BOTTOM)
        if self.is_stacked and self._place.columns:
            room = round(self.page.viewport().height() * STACKED_SHARE)
            self._main.setFixedHeight(max(room, self._least_height()))


class PaneSizes(NamedTuple):
    """The least and the most width of the list and of what is beside it, in pixels at 100 %."""

    main: tuple[int, int]
    aside: tuple[int, int]
    share: float = 0.5
    """The part of both that the list gets."""


class Places(NamedTuple):
    """`main` is the width of the list, or 0 where it stands above the rest; `side` is free."""

    side: int
    main: int
    columns: int


def places(width: int, scale: float, sizes: PaneSizes) -> Places:
    """The places in a page `width` pixels wide at text size `scale`."""
    free = width - 2 * MARGIN - GAP
    if free < (sizes.main[0] + sizes.aside[0]) * scale:
        return Places(MARGIN, 0, 1)
    widest = round((sizes.main[1] + sizes.aside[1]) * scale)
    both = min(free, widest)
    low, high = (round(each * scale) for each in sizes.main)
    main = min(max(round(both * sizes.share), low), high)
    main = min(main, both - round(sizes.aside[0] * scale))
    columns = 2 if both - main >= TWO_COLUMNS_FROM * scale else 1
    return Places(MARGIN + (free - both) // 2, main, columns)
