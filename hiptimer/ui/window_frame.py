"""What is around the pages: the sidebar at the left, and a line of message below them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiptimer.ui.page_stack import PageKey
from hiptimer.ui.theme import Appearance
from hiptimer.ui.told import told

if TYPE_CHECKING:
    from hiptimer.ui.widgets.notice import NoticeBar
    from hiptimer.ui.widgets.sidebar import Sidebar


class WindowFrame(QWidget):
    """Holds `pages`. Sidebar and message are built when they are first wanted."""

    page_chosen = Signal(str)
    """A person wants another page; the value is its key."""

    def __init__(
        self, appearance: Appearance, keys: Mapping[PageKey, tuple[str, ...]], pages: QWidget
    ) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._appearance = appearance
        self._keys = keys
        self._sidebar: Sidebar | None = None
        self._notice: NoticeBar | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(pages, 1)
        self._row.addLayout(self._column, 1)

    @property
    def notice(self) -> str:
        """The message that is shown at the moment, or nothing."""
        return self._notice.message if self._notice else ""

    @property
    def sidebar(self) -> Sidebar:
        """The list of pages."""
        if self._sidebar is None:
            from hiptimer.ui.navigation import page_sidebar  # noqa: PLC0415 - opens sooner

            self._sidebar = page_sidebar(self._appearance, self._keys)
            self._sidebar.page_chosen.connect(self.page_chosen)
            self._sidebar.show_page(PageKey.TODAY)
            self._sidebar.fit_window(self.size())
            self._row.insertWidget(0, self._sidebar)
            self._sidebar.lower()  # first for a screen reader too
        return self._sidebar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list of pages follow the size."""
        super().resizeEvent(event)
        if self._sidebar is not None:
            self._sidebar.fit_window(event.size())

    def show_notice(
        self, sentence: str, action: str = "", answer: Callable[[], None] | None = None
    ) -> None:
        """Say `sentence` until it is dismissed, with a button to answer it."""
        if self._notice is None:
            from hiptimer.ui.widgets.notice import NoticeBar  # noqa: PLC0415 - opens sooner

            self._notice = NoticeBar(self._appearance)
            self._column.addWidget(self._notice)
        self._notice.show_message(told(sentence), action, answer)

    def take_back_notice(self, sentence: str) -> None:
        """Say `sentence` no longer, where it is still said."""
        if self._notice is not None and self._notice.message == told(sentence):
            self._notice.hide()
