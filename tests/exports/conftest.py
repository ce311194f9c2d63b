"""A session to write into files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest

from hiptimer.journal.records import (
    Feeling,
    PauseRecord,
    SessionRecord,
    SessionState,
    StepRecord,
)
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import StepKind
from hiptimer.training.sides import Side


def written(number: int = 1, **more: object) -> SessionRecord:
    values: dict[str, object] = {
        "id": f"{number:032x}",
        "routine": "post-run-static",
        "name": "Post-run stretch",
        "started": datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=1))),
        "first_side": Side.LEFT,
        "state": SessionState.FINISHED,
        "steps": (
            a_step(StepKind.GET_READY, 10_000),
            a_step(StepKind.WORK, 30_000),
            a_step(StepKind.WORK, 29_500, Side.RIGHT),
        ),
        "pauses": (PauseRecord(12_000, 5_250, PauseReason.ASKED),),
        "note": "Left hip feels looser, “really”",
        "feeling": Feeling.LOOSER,
        "computer": "laptop",
    }
    return SessionRecord(**(values | more))  # type: ignore[arg-type] - a test's own keywords


def a_step(kind: StepKind, held: int, side: Side = Side.LEFT) -> StepRecord:
    return StepRecord(
        kind=kind,
        item=0,
        exercise="pigeon-pose",
        planned=30_000,
        held=held,
        outcome=Outcome.COMPLETED,
        side=side,
    )


@pytest.fixture
def a_session() -> Callable[..., SessionRecord]:
    """Makes a session with three steps and a pause; keywords change it."""
    return written
