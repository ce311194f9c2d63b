"""The window: a sidebar, the pages, and the player in place of both while a session runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut

from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import ReaderLine
from hiptimer.ui.window.desktop_window import first_size, raise_window, smallest_size
from hiptimer.ui.window.frame import Notice, WindowFrame
from hiptimer.ui.window.pages import FirstFrame, PageHost, PageKey, Pages

if TYPE_CHECKING:
    from hiptimer.journal.records import Unfinished
    from hiptimer.session.plan import Plan
    from hiptimer.ui.player.page import PlayerPage
    from hiptimer.ui.widgets.keys_sheet import Keys

KEYS = {
    PageKey.TODAY: ("Ctrl+1",),
    PageKey.PLAN: ("Ctrl+2",),
    PageKey.EXERCISES: ("Ctrl+3",),
    PageKey.BUILD: ("Ctrl+4",),
    PageKey.HISTORY: ("Ctrl+5",),
    PageKey.SETTINGS: ("Ctrl+,", "Ctrl+6"),
}
"""The keys of the pages, in the order of the sidebar; the first ones are named there."""


class MainWindow(PageHost):
    """Its ground is painted first; sidebar and Today follow at once, all else when first shown."""

    def __init__(self, services: Services, appearance: Appearance) -> None:
        super().__init__()
        self._services = services
        self._appearance = appearance
        self._asks = True
        self._is_settled = False
        self._unsaved = ""
        self.player: PlayerPage | None = None
        """Once a session has been started."""
        self.pages = Pages(services, appearance, self)
        first_frame = FirstFrame()
        first_frame.painted.connect(self._on_first_frame_painted)
        self.pages.stack.addWidget(first_frame)
        self.frame = WindowFrame(appearance, KEYS, self.pages.stack, self.show_page)
        self.setCentralWidget(self.frame)
        ReaderLine(self, services.hears_announcements)
        self._connect()
        self.setWindowTitle("HipTimer")
        free = self.screen().availableSize()
        self.setMinimumSize(smallest_size(free))
        self.resize(first_size(free))

    @property
    def page(self) -> PageKey | None:
        """The page that is shown; None while the player is."""
        shown = self.pages.stack.currentWidget()
        return None if shown is self.player else self.pages.stack.shown or PageKey.TODAY

    def show_page(self, key: str) -> None:
        """Show that page, unless a session is running."""
        if self.page is None:
            return
        self.pages.settle()
        page = PageKey(key)
        self.frame.sidebar.show()
        self.frame.sidebar.show_page(page.entry)
        self.pages.stack.show_page(page)

    def start_plan(self, plan: Plan, remark: str = "") -> None:
        """Begin a session that follows `plan`, and say `remark`. Does nothing while one runs."""
        self._show_player(lambda player: player.begin(plan, remark))

    def start_routine(self, routine_id: str, minutes: float | None = None) -> None:
        """Begin a session as the routine is now, fitted into `minutes` where they are given.

        Raises `UnknownRoutineError`. Does nothing while a session is running.
        """
        if minutes is None:
            self.start_plan(self._services.plan(routine_id))
            return
        from hiptimer.ui.widgets.fit_menu import fitting_text

        fitted = self._services.fitted(routine_id, minutes)
        self.start_plan(fitted.plan, fitting_text(fitted, self._services.library))

    def resume_session(self, unfinished: Unfinished) -> None:
        """Go on with a session that was cut off. Does nothing while another is running."""
        self._show_player(lambda player: player.resume_session(unfinished))

    def open_file(self, path: str) -> None:
        """Show what a shared routine would add. Does nothing while a session is running."""
        if self.page is not None:
            self.pages.making.open_file(path)

    def show_remark(
        self, sentence: str, action: str = "", answer: Callable[[], None] | None = None
    ) -> None:
        """Say `sentence` as long as the page is there, and long enough to be read."""
        self.frame.show_remark(Notice(sentence, action, answer), self.page)

    def changeEvent(self, event: QEvent) -> None:
        """Greet and suggest again when a person comes back to the window, maybe hours later."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.pages.refresh_if_late()
        if event.type() is QEvent.Type.WindowStateChange and self.player is not None:
            self.player.look_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave a running session so that it can be resumed, and keep what has been edited.

        It is held first, with a word that it can be gone on with; a second close is meant.
        """
        words = self.tr("Paused. You can go on with this session when you open HipTimer again.")
        is_running = self.player is not None and self.player.is_running
        if self.player and is_running and self._asks and self.frame.notice != words:
            self.player.pause()
            self.show_remark(words, self.tr("Close"), self.leave)
            event.ignore()
            return
        if self._asks and self.page is not None and not self.pages.making.may_close(self.close):
            event.ignore()
            return
        if self.player is not None:
            self.player.shut_down()
        self.pages.keep()
        super().closeEvent(event)

    def keep(self) -> None:
        """Keep what was edited, what is being written, where a session stands; go on with it."""
        if self.player is not None and self.player.driver.run is not None:
            self.player.driver.run.keep_place()
        self.pages.keep()

    def leave(self) -> None:
        """Close without asking what is to become of drafts: they are offered at the next start."""
        self._asks = False
        self.close()

    def _show_player(self, begin: Callable[[PlayerPage], None]) -> None:
        if self.player is None:
            self.player = self._built_player()
        if self.player.is_running:
            return
        self.frame.sidebar.hide()
        self.frame.take_back_notice(self.player.unheld)
        self.pages.stack.setCurrentWidget(self.player)
        begin(self.player)

    def _built_player(self) -> PlayerPage:
        """The player, which media remotes steer where there are any."""
        from hiptimer.ports.remote import RemoteCommand
        from hiptimer.ui.player.commands import RemoteControl
        from hiptimer.ui.player.page import PlayerPage

        player = PlayerPage(self._services, self._appearance)
        player.closed.connect(self._on_player_closed)
        player.ended_unheld.connect(self.show_remark)
        player.again_asked.connect(self.start_plan)
        player.taking_asked.connect(self.pages.carriers.take_done)
        self.pages.stack.addWidget(player)
        if self._services.remote is not None:
            for_window = {
                RemoteCommand.RAISE: lambda: raise_window(self),
                RemoteCommand.QUIT: self.close,
            }
            RemoteControl(player.driver, self._services.remote(), self._services, for_window)
        return player

    def _connect(self) -> None:
        for page, keys in KEYS.items():
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.activated.connect(lambda page=page: self.show_page(page))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self).activated.connect(self.close)
        self._services.content.warned.connect(self.frame.show_notice)
        self._services.settings.changed.connect(self._on_settings_changed)
        self.pages.stack.currentChanged.connect(self._appearance.ask_for_contrast)
        self.pages.stack.currentChanged.connect(self._on_page_changed)
        self.pages.stack.currentChanged.connect(self._settle_in)

    def _on_first_frame_painted(self) -> None:
        if self.pages.stack.shown is not None or self.page is None:
            return
        if self._services.welcomes and self._services.is_newcomer():
            self.pages.welcome()
        else:
            self.frame.sidebar.show()
            self.pages.stack.show_page(PageKey.TODAY)

    def _settle_in(self) -> None:
        """Mind the keys and tell of the journal, once, whichever page or session comes first."""
        if self._is_settled:
            return
        self._is_settled = True
        from hiptimer.ui.keyboard import Keyboard
        from hiptimer.ui.window.keys import PageKeys

        keys = PageKeys(self, self._appearance, self._keys_here)
        come = self.pages.stack.currentChanged
        come.connect(lambda: keys.come_to(enabled=self.page is not None))
        keys.come_to(enabled=self.page is not None)

        # In a session in sight a held key would skip through all of it.
        Keyboard(
            self, lambda: self.page is None and self.player is not None and self.player.is_running
        )
        for message in self._services.journal.messages:
            self.frame.show_notice(translated(message))
        self._services.journal.messages_shown()

    def _keys_here(self) -> Keys:
        """Of the sheet that is open, or of the page; none before there are pages."""
        from hiptimer.ui.window.keys import keys_everywhere, keys_of_page, keys_of_sheet

        if self.page is None or self.frame.sidebar.isHidden():
            return ()
        if self.pages.sheets.sheet is not None:
            return keys_of_sheet()
        return (*keys_of_page(self.page), *keys_everywhere(self.frame.sidebar.keys))

    def _on_page_changed(self) -> None:
        """Look when all has settled: a page that is built again is the same page."""
        QTimer.singleShot(0, self, lambda: self.frame.come_to(self.page))

    def _on_player_closed(self) -> None:
        self.pages.today.refresh()
        self.pages.today.offer.look()
        self.pages.stack.show_page(PageKey.TODAY)
        self.frame.sidebar.show()
        self.show_page(PageKey.TODAY)

    def _on_settings_changed(self) -> None:
        """Use them, and say why they could not be kept until they could."""
        before, self._unsaved = self._unsaved, self._services.settings.problem
        if self._unsaved:
            self.frame.show_notice(self._unsaved)
        elif before:
            self.frame.take_back_notice(before)
        self._appearance.set_look(self._services.settings.settings.look)
