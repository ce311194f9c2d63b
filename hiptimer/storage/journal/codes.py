"""The numbers that stand for words of ours in the file.

The place in the tuple is the number: append, never change the order.
"""

from __future__ import annotations

from typing import TypeVar

from hiptimer.journal.records import Feeling, SessionState
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import StepKind
from hiptimer.storage.journal.faults import DamagedRowError
from hiptimer.training.sides import Side

Name = TypeVar("Name")

KINDS = (
    StepKind.WORK,
    StepKind.TRANSITION,
    StepKind.SWITCH,
    StepKind.GET_READY,
    StepKind.REST,
)
OUTCOMES = (
    Outcome.COMPLETED,
    Outcome.SKIPPED,
    Outcome.LEFT,
    Outcome.STOPPED,
    Outcome.INTERRUPTED,
)
SIDES = (Side.LEFT, Side.RIGHT)
STATES = (SessionState.RUNNING, SessionState.FINISHED, SessionState.STOPPED)
FEELINGS = (Feeling.LOOSER, Feeling.SAME, Feeling.SORE)
REASONS = (PauseReason.ASKED, PauseReason.SLEPT)


def named(names: tuple[Name, ...], code: int) -> Name:
    """What `code` stands for. Raises `DamagedRowError` for one that is not known here."""
    try:
        return names[code]
    except (IndexError, TypeError) as error:
        message = f"the code {code!r} is not known"
        raise DamagedRowError(message) from error
