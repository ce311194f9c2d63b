"""Offers what was not saved before the program ended, and does what a person answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from hiptimer.training.library import Library
from hiptimer.ui.build.draft_keeping import DraftKeeping
from hiptimer.ui.build.draft_offer import DraftOffer

Entry = TypeVar("Entry")


class DraftOffering(QObject, Generic[Entry]):
    """One draft at a time, the last one first. `name_of` gives what to call one."""

    resumed = Signal(object)
    """A person goes on with this entry."""

    changed = Signal()
    """Another one is to be offered, or none; it takes no value: call `show_offer`."""

    notice_asked = Signal(str, str, object)
    """A sentence, a button's text, and what it calls; no text and None where there is no button."""

    def __init__(
        self, keeping: DraftKeeping[Entry], offer: DraftOffer, name_of: Callable[[Entry], str]
    ) -> None:
        super().__init__(offer)
        self._offer = offer
        self._name_of = name_of
        self._library: Library | None = None
        self.keeping = keeping
        keeping.setParent(self)
        keeping.failed.connect(self._on_failed)
        offer.taken.connect(self._on_taken)
        offer.discarded.connect(self._on_discarded)

    def show_offer(self, library: Library) -> None:
        """Show what is offered now, if anything."""
        self._library = library
        unsaved = self.keeping.offered(library)
        if unsaved is None:
            self._offer.hide()
        else:
            self._offer.show_offer(self._name_of(unsaved))

    def _on_taken(self) -> None:
        unsaved = self._library and self.keeping.offered(self._library)
        if unsaved:
            self.keeping.take_up()
            self.resumed.emit(unsaved)

    def _on_discarded(self) -> None:
        gone = self.keeping.give_up()

        def bring_back() -> None:
            self.keeping.bring_back(gone)
            self.changed.emit()

        self.changed.emit()
        words = self.tr("Your changes to “{name}” were discarded.")
        words = words.format(name=self._name_of(gone))
        self.notice_asked.emit(words, self.tr("Undo"), bring_back)

    def _on_failed(self) -> None:
        words = self.tr("What you are writing cannot be kept in case of a crash. Save it soon.")
        self.notice_asked.emit(words, "", None)
