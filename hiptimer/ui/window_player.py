"""The player of a window: built when it is first wanted, and anew when there are other drills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from hiptimer.ui.services import Services
from hiptimer.ui.theme import Appearance

if TYPE_CHECKING:
    from hiptimer.ui.player.page import PlayerPage


class WindowPlayer(QObject):
    """Keeps the player among the pages of `stack`, and media remotes steer it."""

    closed = Signal()
    """The person is done with a session; it takes no value."""

    ended_unheld = Signal()
    """A session was ended before anything was held; it takes no value."""

    def __init__(
        self,
        services: Services,
        appearance: Appearance,
        window: QMainWindow,
        stack: QStackedWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._appearance = appearance
        self._window = window
        self._stack = stack
        self._page: PlayerPage | None = None
        services.content.changed.connect(self._on_content_changed)

    @property
    def page(self) -> PlayerPage | None:
        """The player, once it has been built."""
        return self._page

    @property
    def is_shown(self) -> bool:
        """Whether it is what the window shows."""
        return self._page is not None and self._stack.currentWidget() is self._page

    def built(self) -> PlayerPage:
        """The player, built now if it has not been."""
        if self._page is None:
            from hiptimer.ui.player.page import PlayerPage  # noqa: PLC0415 - opens sooner

            self._page = PlayerPage(self._services, self._appearance)
            self._page.closed.connect(self.closed)
            self._page.ended_unheld.connect(self.ended_unheld)
            self._stack.addWidget(self._page)
            self._join_remote(self._page)
        return self._page

    def _join_remote(self, player: PlayerPage) -> None:
        from hiptimer.ui.remote import RemoteControl  # noqa: PLC0415 - opens sooner
        from hiptimer.ui.window_memory import raise_window  # noqa: PLC0415 - opens sooner

        if self._services.remote is not None:
            control = RemoteControl(player.driver, self._services.remote(), self._services)
            control.raise_asked.connect(lambda: raise_window(self._window))
            control.quit_asked.connect(self._window.close)

    def _on_content_changed(self) -> None:
        """Build it anew when it is next wanted: its screens know the drills that there were."""
        if self._page is not None and not self._page.is_running:
            self._stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None
