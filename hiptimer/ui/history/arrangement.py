"""Pictures and sessions side by side, or one in place of the other where the page is narrow."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from hiptimer.training.library import Library
from hiptimer.ui.history.overview import Overview
from hiptimer.ui.history.sessions_pane import SessionsPane
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.keeping_focus import let_go_of_focus
from hiptimer.ui.widgets.layouts import in_column, in_row
from hiptimer.ui.widgets.scroll_page import MARGINS

WIDEST = 16_777_215
"""Qt's word for any width."""
MARGIN, GAP = 32, 20
PANE_SHARE = 0.3
LEAST_PANE, WIDEST_PANE = 330, 440
LEAST_OVERVIEW, WIDEST_OVERVIEW = 600, 1400
LEAST_FOR_TWO = 1000
"""Pixels at 100 %."""


class HistoryContent(QWidget):
    """The page listens to `overview` and `pane`."""

    def __init__(self, appearance: Appearance, library: Library, parent: QWidget) -> None:
        # Built from the outside in: a widget that gets another parent is styled again.
        super().__init__(parent)
        self._appearance = appearance
        self.overview = Overview(appearance, library, self)
        self._holder = QWidget(self)
        self.pane = SessionsPane(appearance, library, self._holder)
        self._holder.setProperty("look", "page")
        self._around_pane = in_column(self.pane, on=self._holder)
        in_row((self.overview, 1), self._holder, on=self, spacing=0)
        self._shows_pane = False
        self._is_beside = True
        self.overview.head.to_sessions.clicked.connect(self.show_pane)
        self.pane.sessions.back.clicked.connect(self.show_overview)
        appearance.changed.connect(self._arrange, Qt.ConnectionType.QueuedConnection)
        self._arrange()

    @property
    def hides_overview(self) -> bool:
        """Whether the sessions have taken the place of the pictures."""
        return self._shows_pane and not self._is_beside

    def show_pane(self) -> None:
        """Show the sessions, with the focus on them."""
        self._shows_pane = True
        if not self._is_beside:
            let_go_of_focus(self.overview)
        self._arrange()
        if self.pane.opened is None:
            self.pane.sessions.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_overview(self) -> None:
        """Show the pictures."""
        hidden = self.hides_overview
        if hidden:
            let_go_of_focus(self._holder)
        self._shows_pane = False
        self._arrange()
        if hidden:
            self.overview.head.to_sessions.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = self._appearance.theme
        place = places(self.width(), theme.scale)
        self._is_beside = place.pane > 0
        _, top, _, bottom = MARGINS
        right = GAP // 2 if self._is_beside else place.side
        self.overview.column.setContentsMargins(place.side, top, right, bottom)
        self.overview.arrange(place.columns)
        if self._is_beside:
            self._around_pane.setContentsMargins(GAP // 2, top, place.side, bottom)
            self._holder.setFixedWidth(GAP // 2 + place.pane + place.side)
        else:
            self._around_pane.setContentsMargins(place.side, top, place.side, bottom)
            self._holder.setMinimumWidth(0)
            self._holder.setMaximumWidth(WIDEST)
        self.overview.setVisible(not self.hides_overview)
        self._holder.setVisible(self._is_beside or self._shows_pane)
        self.overview.head.to_sessions.setVisible(not self._is_beside)
        self.pane.sessions.back.setVisible(not self._is_beside)


@dataclass(frozen=True, slots=True)
class Places:
    """`pane` is the width of the list beside the pictures, or 0 where it takes their place.

    `side` is free at both sides of the page; with two `columns` cards stand side by side.
    """

    side: int
    pane: int
    columns: int


def places(width: int, scale: float) -> Places:
    """The places in a page `width` pixels wide at text size `scale`."""
    widest = round(WIDEST_OVERVIEW * scale)
    pane = round(min(max(width * PANE_SHARE, LEAST_PANE * scale), WIDEST_PANE * scale))
    beside = width - 2 * MARGIN - GAP - pane
    if beside < LEAST_OVERVIEW * scale:
        pane, beside = 0, width - 2 * MARGIN
    side = MARGIN + max(0, beside - widest) // 2
    return Places(side, pane, 2 if min(beside, widest) >= LEAST_FOR_TWO * scale else 1)
