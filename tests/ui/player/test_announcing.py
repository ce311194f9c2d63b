"""What a screen reader says of a session, and that it stays quiet about the rest."""

from __future__ import annotations

import pytest

from hiptimer.session.events import (
    Event,
    PauseReason,
    SessionFinished,
    SessionPaused,
    SessionStarted,
    StepStarted,
    WaitBegan,
)
from hiptimer.session.plan import Step, StepKind
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.player.announcing import sentence_for


def started(kind: StepKind, side: Side = Side.LEFT, *, closing: bool = False) -> StepStarted:
    step = Step(kind, 0, "pigeon-pose", 30.0, side=side, closing=closing)
    return StepStarted(index=0, step=step, at=0.0)


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        (started(StepKind.GET_READY), "Get ready: Pigeon pose, left leg in front."),
        (started(StepKind.TRANSITION), "Next: Pigeon pose, left leg in front."),
        (started(StepKind.WORK), "Pigeon pose, left leg in front, 30 s."),
        (started(StepKind.SWITCH, Side.RIGHT), "Switch sides. Right leg in front."),
        (started(StepKind.REST), "Rest."),
        (started(StepKind.REST, closing=True), "Well done. Come out slowly."),
        (SessionPaused(PauseReason.ASKED, 0.0), "Paused. Press Space to go on."),
        (WaitBegan(0, 0.0), "Press Space when done."),
        (SessionFinished(0.0), "Well done. The session is over."),
        (SessionStarted(0.0), ""),
    ],
)
def test_each_change_is_one_sentence(library: Library, event: Event, sentence: str):
    assert sentence_for(event, library) == sentence


def test_a_session_that_was_mostly_skipped_is_not_praised(library: Library):
    closing = started(StepKind.REST, closing=True)
    assert sentence_for(closing, library, praises=False) == "Come out slowly."
    assert sentence_for(SessionFinished(0.0), library, praises=False) == "The session is over."
