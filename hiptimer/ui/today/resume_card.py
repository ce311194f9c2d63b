"""The card that offers to go on with a session that was cut off, and does what is answered."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Signal

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import SessionEnded, SessionState, Unfinished
from hiptimer.session.plan import Plan
from hiptimer.training.library import UnknownExerciseError
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.today import wording
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, flow, in_column, widget_of
from hiptimer.ui.widgets.numbers import in_words

MARGINS = (18, 14, 14, 14)


class ResumeCard(Card):
    """Hidden until there is something to offer, and again as soon as it is answered.

    The page shows it and gives `resume` the focus, so that Enter goes on.
    """

    offered = Signal(object)
    """What the page is to offer now: an `Unfinished` session, or None."""

    answered = Signal()
    """The journal says something else than before; it takes no value."""

    resume_asked = Signal(object)
    """The person wants to go on; the value is the `Unfinished` session."""

    notice_asked = Signal(str, str, object)
    """A sentence to show, what its button says, and what the button calls."""

    def __init__(self, services: Services, appearance: Appearance) -> None:
        super().__init__()
        self._services = services
        self._offer: Unfinished | None = None
        self._line = label(role=Role.LARGE, wraps=True)
        self._when = label(role=Role.MUTED, wraps=True)
        self.resume = IconButton(appearance, IconName.PLAY, self.tr("Resume"), look="primary")
        tip = self.tr("Take this session out of the journal")
        self.discard = IconButton(appearance, IconName.CLOSE, self.tr("Discard"), tip=tip)
        tip = self.tr("What was done stays in the journal; the session is over")
        self.keep = IconButton(appearance, IconName.CHECK, self.tr("Save and finish"), tip=tip)
        for button in (self.discard, self.keep):
            button.setAccessibleDescription(button.toolTip())
        for button in (self.resume, self.discard, self.keep):
            button.clicked.connect(self.hide)
        self.resume.clicked.connect(self._on_resumed)
        self.discard.clicked.connect(lambda: self._answer(self._discard))
        self.keep.clicked.connect(lambda: self._answer(self._end))
        texts = widget_of(in_column(self._line, self._when, spacing=2))
        buttons = widget_of(flow(self.resume, self.discard, self.keep))
        in_column(beside(texts, buttons, spacing=24), on=self, margins=MARGINS)
        self.hide()

    def look(self) -> None:
        """Offer what the journal says was cut off, unless another window may be running it."""
        if self._services.may_resume:
            self._try(self._read)
            self.offered.emit(self._offer)

    def show_offer(self, unfinished: Unfinished) -> None:
        """Say what can be gone on with."""
        services, session = self._services, unfinished.session
        name = services.library.routine_name(session.routine, session.name)
        unfinished = replace(unfinished, session=replace(session, name=name))
        spoken = wording.offer_line(unfinished, in_words)
        self._line.setText(wording.offer_line(unfinished))
        self._when.setText(wording.when_line(unfinished, services.now()))
        self.resume.setAccessibleName(spoken)
        self.resume.setAccessibleDescription(self._when.text())
        self.show()
        announce(self, spoken)

    def _read(self) -> None:
        services = self._services
        self._offer = services.journal.unfinished(now=services.now(), speed=services.speed)
        if self._offer is None:
            return
        if self._offer.plan.steps[self._offer.place.index].closing:
            self._end(SessionState.FINISHED)  # only the last words were missing
        elif not self._can_be_done(self._offer.plan):
            self._end()

    def _can_be_done(self, plan: Plan) -> bool:
        """Whether the library still has every drill; your own may have been deleted since."""
        try:
            for step in plan.steps:
                self._services.library.exercise(step.exercise, step.variant)
        except UnknownExerciseError:
            return False
        return True

    def _on_resumed(self) -> None:
        offer, self._offer = self._offer, None
        self.offered.emit(None)
        if offer is not None:
            self.resume_asked.emit(offer)

    def _answer(self, act: Callable[[], None]) -> None:
        self._try(act)
        self.answered.emit()  # before the focus goes to what is suggested after that
        self.offered.emit(None)

    def _discard(self) -> None:
        if self._offer is None:
            return
        session = self._offer.session.id
        self._end()
        self._services.journal.delete(session)
        self.notice_asked.emit(
            self.tr("The session was discarded."), self.tr("Undo"), lambda: self._restore(session)
        )

    def _restore(self, session: str) -> None:
        self._try(lambda: self._services.journal.restore(session))
        self.answered.emit()

    def _end(self, state: SessionState = SessionState.STOPPED) -> None:
        if self._offer is not None:
            self._services.journal.write(SessionEnded(self._offer.session.id, state))
            self._offer = None

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except JournalUnavailableError as error:
            self.notice_asked.emit(translated(error.message), "", None)
