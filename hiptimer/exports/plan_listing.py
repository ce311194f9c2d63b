"""A plan and its cues as text: one JSON object, or lines to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

import msgspec

from hiptimer.session.time_text import as_clock

if TYPE_CHECKING:
    from hiptimer.session.laying import LaidCue
    from hiptimer.session.plan import Plan, Step
    from hiptimer.training.library import Library

DIGITS = 3


def plan_json(plan: Plan, cues: Sequence[LaidCue]) -> str:
    """The plan as JSON. Times are seconds from the start of the session."""
    steps = [
        {
            "kind": step.kind.value,
            "exercise": step.exercise,
            "side": side_word(step),
            "round": step.round,
            "extra": step.extra,
            "in_full": step.in_full,
            "starts_at": round(start, DIGITS),
            "seconds": round(step.seconds, DIGITS),
        }
        for start, step in zip(plan.starts, plan.steps, strict=True)
    ]
    heard = [
        {
            "at": round(cue.at, DIGITS),
            "kind": cue.kind.value,
            "text": cue.text,
            "sound": cue.sound.value if cue.sound else None,
        }
        for cue in cues
    ]
    document = {
        "routine": plan.routine,
        "seconds": round(plan.seconds, DIGITS),
        "first_side": plan.first_side.value,
        "lag": round(plan.lag, DIGITS),
        "steps": steps,
        "cues": heard,
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode()


def plan_lines(plan: Plan, cues: Sequence[LaidCue], library: Library) -> Iterator[str]:
    """The plan as lines: each step at its time, its cues beneath it."""
    yield f"{plan.name}: {as_clock(round(plan.seconds))}"
    for index, (start, step) in enumerate(zip(plan.starts, plan.steps, strict=True)):
        name = library.exercise(step.exercise).name
        yield f"{as_clock(round(start)):>7}  {step.kind:<10}  {name}, {side_word(step)}"
        for cue in (each for each in cues if each.step == index):
            heard = " ".join(chain((f"({cue.sound})",) if cue.sound else (), (cue.text,)))
            yield f"{cue.at:>9.2f}     {heard.strip()}"


def side_word(step: Step) -> str:
    """left, right, both (without sides) or alternating."""
    if step.side is None:
        return "both"
    return "alternating" if step.alternates else step.side.value
