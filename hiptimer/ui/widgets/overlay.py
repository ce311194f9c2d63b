"""A sheet over the page: the page is dimmed, and cannot be used until the sheet has gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import PAGE_MARGIN, SCRIM_SHARE
from hiptimer.ui.widgets.painting import Painted

ROOMY, LEAST_MARGIN = 640, 8
"""Pixels: a page that is lower or narrower leaves a sheet all the room but this."""
TAB = Qt.FocusPolicy.TabFocus
FORWARD, BACKWARD = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


class Overlay(Painted):
    """Covers `page`; what lies on the `sheet` is the owner's, who gives it a layout.

    Escape and a click beside the sheet close it. Tab stays on the sheet. The focus goes back to
    where it was.
    """

    accessible_role = QAccessible.Role.Dialog

    closed = Signal()
    """The sheet has gone; it takes no value."""

    def __init__(self, appearance: Appearance, page: QWidget, name: str) -> None:
        super().__init__(appearance, page)
        self.setAccessibleName(name)
        self._page = page
        self.sheet = QFrame(self)
        self.sheet.setProperty("look", "sheet")
        self.order: Callable[[], Sequence[QWidget]] = partial(self.sheet.findChildren, QWidget)
        """What lies on the sheet, in the order in which Tab comes to it."""
        self._largest = QSize(1000, 728)
        self._before: QWidget | None = None
        page.installEventFilter(self)
        self.hide()

    def set_largest(self, size: QSize) -> None:
        """Let the sheet be so large at most at 100 % text; larger text gets more."""
        self._largest = size
        self._place()

    def open(self, first: QWidget) -> None:
        """Show it; `first` has the focus."""
        self._before = QApplication.focusWidget()
        self._place()
        self.raise_()
        self.show()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Take it away, and put the focus back."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the page."""
        if event.type() is QEvent.Type.Resize and watched is self._page:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the page: flat, nothing is blurred."""
        scrim = QColor(self.theme.tokens.scrim)
        scrim.setAlphaF(SCRIM_SHARE)
        painter = QPainter(self)
        painter.fillRect(self.rect(), scrim)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        event.accept()  # the page below is not to be moved by what nobody on the sheet wants

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.close_sheet()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes round on the sheet."""
        stops, focused = self._stops(), QApplication.focusWidget()
        if stops:
            at = stops.index(focused) if focused in stops else -1 if next else 0
            way, reason = (1, FORWARD) if next else (-1, BACKWARD)
            stops[(at + way) % len(stops)].setFocus(reason)
        return True

    def _stops(self) -> list[QWidget]:
        """What Tab comes to on the sheet, in its order.

        Qt's own chain also holds what is on the page, and whom PySide6 has asked for the next in it
        takes that along when it goes.
        """
        return [
            each
            for each in self.order()
            if each.focusPolicy() & TAB
            and not each.focusProxy()
            and each.isVisibleTo(self)
            and each.isEnabled()
        ]

    def _on_appearance_changed(self) -> None:
        self._place()
        self.update()

    def _place(self) -> None:
        page = self._page.size()
        self.setGeometry(QRect(QPoint(0, 0), page))
        margin = PAGE_MARGIN if min(page.width(), page.height()) >= ROOMY else LEAST_MARGIN
        size = (self._largest * self.theme.scale).boundedTo(page - QSize(2, 2) * margin)
        corner = QPoint((page.width() - size.width()) // 2, (page.height() - size.height()) // 2)
        self.sheet.setGeometry(QRect(corner, size))
