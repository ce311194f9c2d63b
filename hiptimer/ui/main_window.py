"""The window: a sidebar, the pages, and the player in place of both while a session runs."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from hiptimer.session.settings import Settings
from hiptimer.ui.services import Services
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.first_frame import FirstFrame

if TYPE_CHECKING:
    from hiptimer.ui.player.page import PlayerPage
    from hiptimer.ui.settings.page import SettingsPage
    from hiptimer.ui.today.page import TodayPage
    from hiptimer.ui.widgets.notice import NoticeBar
    from hiptimer.ui.widgets.sidebar import Sidebar

SMALLEST = QSize(960, 600)
FIRST_SIZE = QSize(1280, 800)


class PageKey(StrEnum):
    """The pages that the sidebar leads to."""

    TODAY = "today"
    SETTINGS = "settings"


class MainWindow(QMainWindow):
    """Its ground is painted first; sidebar and Today follow at once, all else when first shown."""

    def __init__(self, services: Services, appearance: Appearance) -> None:
        super().__init__()
        self._services = services
        self._appearance = appearance
        self._settings_page: SettingsPage | None = None
        self._player: PlayerPage | None = None
        self._today: TodayPage | None = None
        self._first_frame = FirstFrame()
        self._first_frame.painted.connect(self._on_first_frame_painted)
        self._sidebar: Sidebar | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self._first_frame)
        self._notice: NoticeBar | None = None
        self._lay_out()
        self._add_keys()
        services.settings.not_saved.connect(self.show_notice)
        services.settings.changed.connect(self._on_settings_changed)
        self.setWindowTitle("HipTimer")
        self.setMinimumSize(SMALLEST)
        self.resize(_size_on(self.screen().availableSize()))

    @property
    def today(self) -> TodayPage:
        """The first page, built when it is first asked for."""
        if self._today is None:
            from hiptimer.ui.today.page import TodayPage  # noqa: PLC0415 - opens sooner

            self._today = TodayPage(self._services, self._appearance)
            self._today.routine_chosen.connect(self.start_routine)
            self._pages.addWidget(self._today)
        return self._today

    @property
    def player(self) -> PlayerPage | None:
        """The player, once a session has been started."""
        return self._player

    @property
    def page(self) -> PageKey | None:
        """The page that is shown; None while the player is."""
        shown = self._pages.currentWidget()
        if shown is self._player:
            return None
        return PageKey.SETTINGS if shown is self._settings_page else PageKey.TODAY

    @property
    def notice(self) -> str:
        """The message that is shown at the moment, or nothing."""
        return self._notice.message if self._notice else ""

    def show_page(self, key: str) -> None:
        """Show that page, unless a session is running."""
        if self.page is None:
            return
        page = self.today if key == PageKey.TODAY else self._built_settings_page()
        self._settle_settings()
        self._built_sidebar().show_page(key)
        self._pages.setCurrentWidget(page)

    def start_routine(self, routine_id: str) -> None:
        """Begin a session. Raises `UnknownRoutineError`. Does nothing while one is running."""
        plan = self._services.plan(routine_id)
        player = self._built_player()
        if player.is_running:
            return
        self._built_sidebar().hide()
        self._pages.setCurrentWidget(player)
        player.begin(plan)

    def show_notice(
        self, sentence: str, action: str = "", answer: Callable[[], None] | None = None
    ) -> None:
        """Say `sentence` below the page until it is dismissed, with a button to answer it."""
        self._built_notice().show_message(sentence, action, answer)

    def changeEvent(self, event: QEvent) -> None:
        """Greet and suggest anew when a person comes back to the window, maybe hours later."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._refresh_if_late()
        if event.type() is QEvent.Type.WindowStateChange and self._player is not None:
            self._player.look_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End a running session and keep what has been edited."""
        if self._player is not None:
            self._player.shut_down()
        self._settle_settings()
        super().closeEvent(event)

    def _built_settings_page(self) -> SettingsPage:
        if self._settings_page is None:
            from hiptimer.ui.settings.page import SettingsPage  # noqa: PLC0415 - opens sooner

            self._settings_page = SettingsPage(self._services, self._appearance)
            self._settings_page.left.connect(lambda: self.show_page(PageKey.TODAY))
            self._settings_page.defaults_restored.connect(self._on_defaults_restored)
            self._pages.addWidget(self._settings_page)
        return self._settings_page

    def _built_player(self) -> PlayerPage:
        if self._player is None:
            from hiptimer.ui.player.page import PlayerPage  # noqa: PLC0415 - opens sooner

            self._player = PlayerPage(self._services, self._appearance)
            self._player.closed.connect(self._on_player_closed)
            self._pages.addWidget(self._player)
        return self._player

    def _built_notice(self) -> NoticeBar:
        if self._notice is None:
            from hiptimer.ui.widgets.notice import NoticeBar  # noqa: PLC0415 - opens sooner

            self._notice = NoticeBar(self._appearance)
            self._column.addWidget(self._notice)
        return self._notice

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("look", "page")
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self._pages, 1)
        self._row.addLayout(self._column, 1)
        self.setCentralWidget(content)

    def _built_sidebar(self) -> Sidebar:
        if self._sidebar is None:
            from hiptimer.ui.widgets.icons import IconName  # noqa: PLC0415 - opens sooner
            from hiptimer.ui.widgets.sidebar import Sidebar  # noqa: PLC0415 - opens sooner

            self._sidebar = Sidebar(self._appearance)
            self._sidebar.add_page(PageKey.TODAY, self.tr("Today"), IconName.TODAY, "Ctrl+1")
            settings = self.tr("Settings")
            self._sidebar.add_page(PageKey.SETTINGS, settings, IconName.SETTINGS, "Ctrl+,")
            self._sidebar.page_chosen.connect(self.show_page)
            self._sidebar.show_page(PageKey.TODAY)
            self._row.insertWidget(0, self._sidebar)
        return self._sidebar

    def _add_keys(self) -> None:
        keys = {
            "Ctrl+1": PageKey.TODAY,
            "Ctrl+2": PageKey.SETTINGS,
            "Ctrl+,": PageKey.SETTINGS,
        }
        for key, page in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda page=page: self.show_page(page))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self).activated.connect(self.close)

    def _refresh_if_late(self) -> None:
        if self._today is not None:
            self._today.refresh_if_late()

    def _on_first_frame_painted(self) -> None:
        if self._pages.currentWidget() is self._first_frame:
            self._built_sidebar()
            self._pages.setCurrentWidget(self.today)

    def _settle_settings(self) -> None:
        if self._settings_page is not None:
            self._settings_page.settle()

    def _on_player_closed(self) -> None:
        self.today.refresh()
        self._pages.setCurrentWidget(self.today)
        self._built_sidebar().show()
        self.show_page(PageKey.TODAY)

    def _on_settings_changed(self) -> None:
        self._appearance.set_look(self._services.settings.settings.look)

    def _on_defaults_restored(self, before: Settings) -> None:
        self.show_notice(
            self.tr("All settings are back to their defaults."),
            self.tr("Undo"),
            lambda: self._services.settings.replace(before),
        )


def _size_on(screen: QSize) -> QSize:
    return FIRST_SIZE.boundedTo(screen).expandedTo(SMALLEST)
