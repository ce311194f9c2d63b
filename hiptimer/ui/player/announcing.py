"""Tells a screen reader what has changed on the follow-along screen, in a sentence each.

Where HipTimer's own voice keeps quiet for it, the reader gets the sentences of the voice instead.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hiptimer.running.driver import SessionDriver
from hiptimer.session.cue_writer import SHORTEST_HOLD_WITH_HALFWAY
from hiptimer.session.cues import CueKind
from hiptimer.session.events import (
    Event,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    StepStarted,
    WaitBegan,
)
from hiptimer.session.laying import LaidCue
from hiptimer.session.plan import StepKind
from hiptimer.session.standing import State, View
from hiptimer.training.library import Library
from hiptimer.ui.player import wording
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import announce

translate = QCoreApplication.translate


def sentence_for(event: Event, library: Library, *, praises: bool = True) -> str:
    """What is said of `event`; empty where it needs no words.

    It `praises` at the end, unless most was skipped.
    """
    match event:
        case StepStarted(step=step):
            return wording.announcement(library, step, praises=praises)
        case SessionPaused(reason=reason):
            return translate("Player", "Paused. {what}").format(what=wording.why_paused(reason))
        case SessionResumed():
            return translate("Player", "Going on.")
        case WaitBegan():
            return translate("Player", "Press Space when done.")
        case SessionFinished():
            return wording.last_words(praises=praises)
        case _:
            return ""


class Announcer:
    """Follows `driver`; what it says is said of `page`."""

    def __init__(self, page: QWidget, services: Services, driver: SessionDriver) -> None:
        self._page = page
        self._services = services
        self._driver = driver
        self._half_said = False
        driver.happened.connect(self._on_happened)
        driver.cue_began.connect(self._on_cue_began)
        driver.viewed.connect(self._on_viewed)

    def _on_happened(self, event: Event) -> None:
        if isinstance(event, StepStarted):
            self._half_said = False
            if self._words_go_to_reader():
                return  # the cues of the step say it
        run = self._driver.run
        praises = run is None or run.praises
        sentence = sentence_for(event, self._services.library, praises=praises)
        announce(self._page, sentence, urgent=_is_urgent(event))

    def _on_cue_began(self, cue: LaidCue) -> None:
        """Say it, but for the countdown: its numbers would be read after they have passed."""
        if cue.kind is not CueKind.COUNTDOWN and self._goes_to_reader(cue):
            announce(self._page, cue.text, urgent=cue.kind is CueKind.SWITCH)

    def _on_viewed(self, view: View) -> None:
        if self._half_said or not _is_past_half(view) or self._words_go_to_reader():
            return
        self._half_said = True
        if self._services.settings.settings.session.halfway:
            announce(self._page, translate("Player", "Halfway."))

    def _goes_to_reader(self, cue: LaidCue) -> bool:
        """How to move is said by one of both: newcomers hear it, and whoever asks."""
        run = self._driver.run
        is_heard = run is not None and run.desk.is_quiet and cue.kind is CueKind.LEAD_IN
        return is_heard or self._words_go_to_reader()

    def _words_go_to_reader(self) -> bool:
        run = self._driver.run
        return run is not None and run.desk.words_go_to_reader


def _is_urgent(event: Event) -> bool:
    """Whether `event` asks for something at once, or makes what is being read untrue."""
    if isinstance(event, StepStarted):
        return event.step.kind is StepKind.SWITCH or event.step.closing
    return isinstance(event, SessionPaused)


def _is_past_half(view: View) -> bool:
    """Whether a hold that is long enough to say so has more than half behind it."""
    step = view.step
    holds = step.kind is StepKind.WORK and step.reps is None
    long_enough = step.seconds >= SHORTEST_HOLD_WITH_HALFWAY
    return view.state is State.RUNNING and holds and long_enough and view.fraction >= 0.5
