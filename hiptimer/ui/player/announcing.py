"""Tells a screen reader what has changed on the follow-along screen, in a sentence each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.session.events import (
    Event,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    StepStarted,
    WaitBegan,
)
from hiptimer.training.library import Library
from hiptimer.ui.player import wording

translate = QCoreApplication.translate


def sentence_for(event: Event, library: Library) -> str:
    """What is said of `event`; empty where it needs no words."""
    match event:
        case StepStarted(step=step):
            return wording.announcement(library, step)
        case SessionPaused(reason=reason):
            return translate("Player", "Paused. {what}").format(what=wording.why_paused(reason))
        case SessionResumed():
            return translate("Player", "Going on.")
        case WaitBegan():
            return translate("Player", "Press Space when done.")
        case SessionFinished():
            return translate("Player", "Well done. The session is over.")
        case _:
            return ""
