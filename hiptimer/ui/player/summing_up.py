"""After the last step: the sums of the session on the card, and what is answered there kept."""

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
        self._ways: dict[str, str | None] = {}
        self._ways_before: dict[str, str | None] = {}
        screens.card.described.connect(self._on_described)
        screens.card.easier.answered.connect(self._on_easier_answered)

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
            self._ask_about_easier_ways()

    def _ask_about_easier_ways(self) -> None:
        ways = self._driver.new_ways()
        kept = self._services.settings.settings.session.variants
        self._ways = {way.exercise: way.variant for way in ways}
        self._ways_before = {each: kept.get(each) for each in self._ways}
        self._screens.card.easier.ask(ways)

    def _on_easier_answered(self, keeps: bool) -> None:
        """Keep the ways at once, or put them back where a person thinks better of it."""
        self._services.settings.choose_ways(self._ways if keeps else self._ways_before)

    def _on_described(self, feeling: Feeling | None, note: str) -> None:
        """Keep how it felt. Where the journal cannot, the session is not in it either."""
        if self._driver.record is not None:
            with suppress(JournalUnavailableError):
                self._services.journal.describe(self._driver.record.id, feeling, note)
