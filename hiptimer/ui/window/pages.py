"""All pages of the window: each built when it is first shown, and what they ask of each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hiptimer.settings.settings import Settings
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.window.page_stack import PageHost, PageKey, PageStack

if TYPE_CHECKING:
    from hiptimer.ui.history.page import HistoryPage
    from hiptimer.ui.history.reader import Reader
    from hiptimer.ui.settings.page import SettingsPage
    from hiptimer.ui.today.page import TodayPage
    from hiptimer.ui.today.resume_offer import ResumeOffer
    from hiptimer.ui.window.making_pages import MakingPages

KNOWING_CONTENT = (PageKey.TODAY, PageKey.HISTORY, PageKey.SETTINGS)
"""Pages that are built with the drills and routines that there are."""


class Pages(QObject):
    """Stands between the pages and `window`, which shows `stack` and starts sessions."""

    def __init__(self, services: Services, appearance: Appearance, window: PageHost) -> None:
        super().__init__(window)
        self._services = services
        self._appearance = appearance
        self._window = window
        self._today: TodayPage | None = None
        self._offer: ResumeOffer | None = None
        self._history: HistoryPage | None = None
        self._looked_at: Reader | None = None
        self._settings: SettingsPage | None = None
        self._making: MakingPages | None = None
        self.stack = PageStack(
            {
                PageKey.TODAY: self._build_today,
                PageKey.EXERCISES: self._build_made(PageKey.EXERCISES),
                PageKey.BUILD: self._build_made(PageKey.BUILD),
                PageKey.HISTORY: self._build_history,
                PageKey.SETTINGS: self._build_settings,
                PageKey.DRILL_FORM: self._build_made(PageKey.DRILL_FORM),
                PageKey.IMPORT: self._build_made(PageKey.IMPORT),
            }
        )
        services.content.changed.connect(self._on_content_changed)

    @property
    def today(self) -> TodayPage:
        """The first page, built when it is first asked for."""
        self.stack.page(PageKey.TODAY)
        assert self._today is not None
        return self._today

    @property
    def settings(self) -> SettingsPage:
        """The Settings page, built when it is first asked for."""
        self.stack.page(PageKey.SETTINGS)
        assert self._settings is not None
        return self._settings

    @property
    def making(self) -> MakingPages:
        """The pages on which things are made."""
        if self._making is None:
            from hiptimer.ui.window.making_pages import MakingPages

            self._making = MakingPages(self._services, self._appearance, self._window)
        return self._making

    def refresh(self) -> None:
        """Show what has come into the journal from elsewhere."""
        for page in (self._today, self._history):
            if page is not None:
                page.refresh()

    def offer_to_resume(self) -> None:
        """Offer on Today what was stopped before it was done; not while a session runs."""
        if self._today is not None and self._offer is not None:
            self._offer.look()

    def refresh_if_late(self) -> None:
        """Greet and suggest again where it is another hour."""
        if self._today is not None:
            self._today.refresh_if_late()

    def settle(self) -> None:
        """Keep what has been edited in the settings."""
        if self._settings is not None:
            self._settings.settle()

    def keep(self) -> None:
        """Keep what has been edited in the settings, and what is being written."""
        self.settle()
        if self._making is not None:
            self._making.keep_drafts()

    def may_close(self, again: Callable[[], object]) -> bool:
        """Whether nothing would be lost if the program ended now; else the page asks."""
        return self._making is None or self._making.may_close(again)

    def _build_today(self) -> QWidget:
        from hiptimer.ui.today.page import TodayPage
        from hiptimer.ui.today.resume_offer import ResumeOffer

        self._today = today = TodayPage(self._services, self._appearance)
        today.plan_chosen.connect(self._window.start_plan)
        today.fit_asked.connect(self._window.start_routine)
        self._offer = offer = ResumeOffer(self._services, today)
        offer.resume_asked.connect(self._window.resume_session)
        offer.notice_asked.connect(self._window.show_remark)
        offer.look()
        return today

    def _build_made(self, key: PageKey) -> Callable[[], QWidget]:
        return lambda: self.making.page(key)

    def _build_history(self) -> QWidget:
        from hiptimer.ui.history.page import HistoryPage

        before = self._looked_at
        self._history = history = HistoryPage(self._services, self._appearance, reader=before)
        self._looked_at = history.reader
        history.left.connect(lambda: self._window.show_page(PageKey.TODAY))
        history.notice_asked.connect(self._window.show_remark)
        return history

    def _build_settings(self) -> QWidget:
        from hiptimer.ui.settings.page import SettingsPage

        self._settings = settings = SettingsPage(self._services, self._appearance)
        settings.left.connect(lambda: self._window.show_page(PageKey.TODAY))
        settings.defaults_restored.connect(self._on_defaults_restored)
        settings.journal_imported.connect(self.refresh)
        return settings

    def _on_content_changed(self) -> None:
        """Build again what shows routines, drills and doses; it may be the page in view."""
        self.settle()
        shown = self.stack.shown
        self._today, self._history, self._settings = None, None, None
        for key in KNOWING_CONTENT:
            self.stack.discard(key)
        if shown is not None and shown in KNOWING_CONTENT:
            self._window.show_page(shown)

    def _on_defaults_restored(self, before: Settings) -> None:
        model, after = self._services.settings, self._services.settings.settings
        self._window.show_remark(
            self.tr("All settings are back to their defaults."),
            self.tr("Undo"),
            lambda: model.change(after, before),
        )
