"""Offers to go on with a session that was cut off, on Today, and does what the person answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import SessionEnded, SessionState, Unfinished
from hiptimer.session.plan import Plan
from hiptimer.training.library import UnknownExerciseError
from hiptimer.ui.language import translated
from hiptimer.ui.services import Services
from hiptimer.ui.today.page import TodayPage


class ResumeOffer(QObject):
    """Stands between the journal and Today's offer."""

    resume_asked = Signal(object)
    """The person wants to go on; the value is the `Unfinished` session."""

    notice_asked = Signal(str, str, object)
    """A sentence to show, what its button says, and what the button calls."""

    def __init__(self, services: Services, today: TodayPage) -> None:
        super().__init__(today)
        self._services = services
        self._today = today
        self._offer: Unfinished | None = None
        today.offer.resume.clicked.connect(self._on_resumed)
        today.offer.discard.clicked.connect(lambda: self._answer(self._discard))
        today.offer.keep.clicked.connect(lambda: self._answer(self._end))

    def look(self) -> None:
        """Offer what the journal says was cut off, unless another window may be running it."""
        if not self._services.may_resume:
            return
        self._try(self._read)
        self._today.show_offer(self._offer)

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
        self._today.show_offer(None)
        if offer is not None:
            self.resume_asked.emit(offer)

    def _answer(self, act: Callable[[], None]) -> None:
        self._try(act)
        self._today.refresh()  # before the focus goes to what is suggested after that
        self._today.show_offer(None)

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
        self._today.refresh()

    def _end(self, state: SessionState = SessionState.STOPPED) -> None:
        if self._offer is not None:
            self._services.journal.write(SessionEnded(self._offer.session.id, state))
            self._offer = None

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except JournalUnavailableError as error:
            self.notice_asked.emit(translated(error.message), "", None)
