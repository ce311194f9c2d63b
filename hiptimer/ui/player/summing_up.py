"""After the last step: the sums of the session on the card, and how it felt into the journal."""

from __future__ import annotations

from contextlib import suppress

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import Feeling
from hiptimer.ui.player.driver import SessionDriver
from hiptimer.ui.player.end_card import end_words
from hiptimer.ui.player.screens import Screens
from hiptimer.ui.player.tally import tally
from hiptimer.ui.services import Services


class SummingUp:
    """Fills the card at the end from the driver's record, and keeps what is answered on it."""

    def __init__(self, services: Services, driver: SessionDriver, screens: Screens) -> None:
        self._services = services
        self._driver = driver
        self._screens = screens
        screens.card.described.connect(self._on_described)

    @property
    def is_due(self) -> bool:
        """Whether anything was done that is worth summing up."""
        return self._driver.record is not None and self._driver.record.work.total > 0

    def show(self) -> None:
        """Show what was done in the whole session, before it was resumed too."""
        record = self._driver.record
        if record is not None:
            words = end_words(record, can_go_on=self._driver.unfinished is not None)
            week = self._services.this_week()
            self._screens.show_card(self._driver.plan, tally(record.steps), week, words)

    def _on_described(self, feeling: Feeling | None, note: str) -> None:
        """Keep how it felt. Where the journal cannot, the session is not in it either."""
        if self._driver.record is not None:
            with suppress(JournalUnavailableError):
                self._services.journal.describe(self._driver.record.id, feeling, note)
