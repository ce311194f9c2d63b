"""Changes that are not saved: kept in case of a crash, offered again, asked about on leaving."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton

from hiptimer.training.drafts.unsaved import MOST, UnsavedStore
from hiptimer.training.library import Library
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, flow, in_column, widget_of
from hiptimer.ui.widgets.letters import quiet_letter

Entry = TypeVar("Entry")
DELAY_MS = 2000
"""How long after a change the draft is kept: never at the moment when somebody types."""
PADDING = (16, 10, 10, 10)


class DraftKeeping(QObject, Generic[Entry]):
    """Forgets a draft as soon as it is saved or discarded. `waiting` are those of earlier starts.

    Those stay until a person has answered for them, whatever else is written meanwhile. `written`
    gives what is being written, or None where that has no changes; `changed` comes with each.
    `resumable` gives an entry as one can go on with it, or None where nothing would be lost.
    """

    failed = Signal()
    """The draft could not be kept. Said once, until it can be kept again; it takes no value."""

    def __init__(
        self,
        store: UnsavedStore[Entry],
        written: Callable[[], Entry | None],
        resumable: Callable[[Entry, Library], Entry | None],
        changed: SignalInstance,
    ) -> None:
        super().__init__()
        self._store = store
        self._written = written
        self._resumable = resumable
        self.waiting = store.load()
        self._kept = self.waiting
        self._has_failed = False
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.keep)
        changed.connect(self._on_changed)

    def offered(self, library: Library) -> Entry | None:
        """The last draft that waits, as one can go on with it; those that cannot be go."""
        while self.waiting:
            found = self._resumable(self.waiting[0], library)
            if found is not None:
                return found
            self.give_up()
        return None

    def take_up(self) -> None:
        """The first that waits is being written again."""
        self.waiting = self.waiting[1:]

    def give_up(self) -> Entry:
        """Forget the first that waits; what it was."""
        first, *others = self.waiting
        self.waiting = tuple(others)
        self.keep()
        return first

    def bring_back(self, unsaved: Entry) -> None:
        """Have a forgotten one wait again."""
        self.waiting = (unsaved, *self.waiting)
        self.keep()

    def keep(self) -> None:
        """Keep now what there is to keep, where that is anything else than what is kept."""
        written = self._written()
        everything = (*(() if written is None else (written,)), *self.waiting)[:MOST]
        if everything == self._kept:
            return
        if self._store.save(everything):
            self._kept = everything
            self._has_failed = False
        elif not self._has_failed:
            self._has_failed = True
            self.failed.emit()

    def _on_changed(self) -> None:
        if self._written() is None:
            self._timer.stop()
            self.keep()
        elif not self._timer.isActive():
            self._timer.start()


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
        self._offered: Entry | None = None
        self.keeping = keeping
        keeping.setParent(self)
        keeping.failed.connect(self._on_failed)
        offer.go_on.clicked.connect(self._on_taken)
        offer.discard.clicked.connect(self._on_discarded)

    def show_offer(self, library: Library) -> None:
        """Show what is offered now, if anything."""
        self._offered = self.keeping.offered(library)
        if self._offered is None:
            self._offer.hide()
        else:
            self._offer.show_offer(self._name_of(self._offered))

    def _on_taken(self) -> None:
        taken, self._offered = self._offered, None  # once, however often it is clicked
        if taken is not None:
            self.keeping.take_up()
            self.resumed.emit(taken)

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


class AskingLine(QFrame):
    """Hidden until there is something to ask. The first of `answers` is the usual one."""

    def __init__(self, *answers: QPushButton) -> None:
        super().__init__()
        self.setProperty("look", "question")
        self._words = label(role=Role.STRONG, wraps=True)
        answers[0].setProperty("look", "primary")
        for each in answers:
            each.setAutoDefault(True)
        in_column(beside(self._words, widget_of(flow(*answers))), on=self, margins=PADDING)
        self.hide()

    @property
    def text(self) -> str:
        """What is asked, or nothing while it is not."""
        return "" if self.isHidden() else self._words.text()

    def show_words(self, words: str) -> None:
        """Ask with these words."""
        for button in self.findChildren(QPushButton):
            quiet_letter(button)
        self._words.setText(words)
        self.show()


class LeaveQuestion(AskingLine):
    """Escape stays."""

    def __init__(self) -> None:
        self.save, self.discard, self.stay = QPushButton(), QPushButton(), QPushButton()
        super().__init__(self.save, self.discard, self.stay)
        self.save.setText(self.tr("Sa&ve"))
        self.discard.setText(self.tr("&Discard"))
        self.stay.setText(self.tr("Sta&y"))

    def ask(self, name: str, reason: str) -> None:
        """Ask about the routine of that name; `reason` says why it cannot be saved, if so."""
        if reason:
            words = self.tr("“{name}” cannot be saved yet: {reason} Leave without your changes?")
        else:
            words = self.tr("Save your changes to “{name}”?")
        self.save.setVisible(not reason)
        self.show_words(words.format(name=name or self.tr("New routine"), reason=reason))
        target = self.stay if reason else self.save
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stay.click()
        else:
            super().keyPressEvent(event)


class DraftOffer(AskingLine):
    """Names the routine or drill of an earlier start that a person can go on with, or discard."""

    def __init__(self) -> None:
        self.go_on, self.discard = QPushButton(), QPushButton()
        super().__init__(self.go_on, self.discard)
        self.go_on.setText(self.tr("&Go on"))
        self.discard.setText(self.tr("&Discard"))

    def show_offer(self, name: str) -> None:
        """Offer to go on with what has that name."""
        words = self.tr("You were editing “{name}”.").format(name=name)
        is_new = words != self.text
        for button in (self.go_on, self.discard):
            button.setAccessibleDescription(words)
        self.show_words(words)
        if is_new:
            announce(self, words)
