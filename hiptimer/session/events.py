"""What happened in a session: facts in the past tense. `at` is the clock's reading, in seconds.

A deadline that was passed between two looks is reported with the moment at which it was passed, not
with that of the look: the journal's milliseconds do not depend on how often somebody looked.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from hiptimer.session.plan import Step


class Outcome(StrEnum):
    """How a step came to its end."""

    COMPLETED = "completed"
    SKIPPED = "skipped"
    LEFT = "left"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    """The machine died or the window was closed in the middle of it."""


class PauseReason(StrEnum):
    """Why a session paused: the person asked for it, or the machine slept."""

    ASKED = "asked"
    SLEPT = "slept"


class SessionStarted(Struct, frozen=True):
    """The session began."""

    at: float


class StepStarted(Struct, frozen=True):
    """Step `index` began, from its start."""

    index: int
    step: Step
    at: float


class StepEnded(Struct, frozen=True):
    """Step `index` ended after `held` seconds in which the session ran."""

    index: int
    step: Step
    held: float
    outcome: Outcome
    at: float


class WaitBegan(Struct, frozen=True):
    """The seconds of step `index` are over; it waits for the person to go on."""

    index: int
    at: float


class SessionPaused(Struct, frozen=True):
    """The session stood still from `at` on."""

    reason: PauseReason
    at: float


class SessionResumed(Struct, frozen=True):
    """The session went on after `paused_for` seconds."""

    paused_for: float
    at: float


class PlanChanged(Struct, frozen=True):
    """The steps from `index` on are others now: longer, or of another variant."""

    index: int
    at: float


class SessionFinished(Struct, frozen=True):
    """The last step ended."""

    at: float


class SessionStopped(Struct, frozen=True):
    """The person ended the session before its end."""

    at: float


Event = (
    SessionStarted
    | StepStarted
    | StepEnded
    | WaitBegan
    | SessionPaused
    | SessionResumed
    | PlanChanged
    | SessionFinished
    | SessionStopped
)
