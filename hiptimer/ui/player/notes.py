"""What has happened so far in a session, as far as the screen tells of it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from hiptimer.session.cues import CueKind
from hiptimer.session.events import Event, PauseReason, SessionPaused, StepStarted
from hiptimer.session.laying import LaidCue


@dataclass(slots=True)
class SessionNotes:
    """Why the session paused last and the form cue last spoken in the step."""

    paused: PauseReason = PauseReason.ASKED
    said: str = ""

    def happened(self, event: Event) -> None:
        """Take note of `event`."""
        match event:
            case SessionPaused(reason=reason):
                self.paused = reason
            case StepStarted():
                self.said = ""
            case _:
                pass

    def heard(self, cue: LaidCue) -> None:
        """Take note of a cue that has begun."""
        if cue.kind is CueKind.FORM and cue.text:
            self.said = cue.text
