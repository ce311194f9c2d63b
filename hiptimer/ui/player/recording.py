"""Keeps a session in the journal while it runs: before anybody else hears of what happened."""

from __future__ import annotations

from uuid import uuid4

from hiptimer.journal.recording import SessionRecorder
from hiptimer.journal.records import SessionRecord, Unfinished
from hiptimer.session.events import Event, PlanChanged, SessionPaused
from hiptimer.session.plan import Plan
from hiptimer.session.view import View
from hiptimer.ui.services import Services

PLACE_EVERY_SECONDS = 5.0
"""How often the place is kept, in real time: a power cut loses no more of a hold than this."""


class Recording:
    """The record of one session, new or resumed."""

    def __init__(
        self, services: Services, plan: Plan, unfinished: Unfinished | None = None
    ) -> None:
        self._clock = services.clock
        self._looked_at = self._clock.now()
        if unfinished is not None:
            self._recorder = SessionRecorder.resuming(services.journal, unfinished, plan)
            return
        session = SessionRecord(
            id=uuid4().hex,
            routine=plan.routine,
            name=plan.name,
            started=services.now(),
            first_side=plan.first_side,
            speed=services.speed,
        )
        self._recorder = SessionRecorder(services.journal, session, plan)

    @property
    def record(self) -> SessionRecord:
        """All that happened so far."""
        return self._recorder.record

    @property
    def problem(self) -> str:
        """Why the session is not being recorded at the moment; nothing while it is."""
        return self._recorder.problem

    @property
    def unfinished(self) -> Unfinished | None:
        """How a session that was stopped before it was done can go on."""
        return self._recorder.unfinished

    def take_up(self, stopped: Unfinished, plan: Plan) -> None:
        """Go on with what was `stopped`, along `plan`."""
        self._looked_at = self._clock.now()
        self._recorder.take_up(stopped.place, plan)

    def note(self, event: Event, plan: Plan, view: View) -> None:
        """Keep what `event` says; `plan` and `view` are those after it."""
        self._recorder.note(event, plan)
        if isinstance(event, SessionPaused | PlanChanged):
            self.keep_place(view)

    def look(self, view: View) -> None:
        """Keep the place now and then."""
        if self._clock.now() - self._looked_at >= PLACE_EVERY_SECONDS:
            self.keep_place(view)

    def write_on(self) -> None:
        """Try again to write what could not be written."""
        self._recorder.write_on()

    def keep_place(self, view: View) -> None:
        """Keep where the session stands."""
        self._looked_at = self._clock.now()
        self._recorder.keep_place(view)
