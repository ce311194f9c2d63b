"""The carrier of a session as a workout that a watch leads through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from hiptimer.exports.fit import MOST_ROWS, WORKOUT, WORKOUT_STEP, Row, cut, fit_file, fit_time
from hiptimer.exports.luggage import Progress, Session
from hiptimer.exports.watch import (
    BY_REPS,
    BY_TIME,
    INTENSITY,
    NAME_BYTES,
    NO_TARGET,
    REST,
    SPORT,
    Wording,
    file_id,
)
from hiptimer.files import NotWrittenError, whole_file
from hiptimer.messages import Message
from hiptimer.ports.carrier import Carrier, Taken
from hiptimer.session.cues import CueKind
from hiptimer.session.plan import Step, StepKind
from hiptimer.training.sides import capitalised, for_side

CARRIER = Carrier(
    key="workout",
    kinds={".fit": Message("FIT workout")},
    called=Message("Watch"),
    good_for=Message("Follow it on your wrist"),
    icon="WATCH",
    help="ROUTINE as a workout for a sports watch",
    for_any_day=True,
)
WORKOUT_FILE = 5
COUNTING = frozenset(
    {CueKind.BEGIN, CueKind.COUNTDOWN, CueKind.HALFWAY, CueKind.REP, CueKind.PHASE}
)
MOST_ON_A_WATCH = 50
"""Steps in a workout, to Garmin Connect and many watches (as programs that write for them say)."""


def write(luggage: Session, path: Path, progress: Progress) -> Taken:
    """Write a session as a FIT workout, a step for each of its plan. Raises `NotWrittenError`."""
    count = len(luggage.plan.steps)
    if count > MOST_ROWS:
        refusal = Message(
            "A FIT file holds {most} steps at most; this session has {count}.",
            most=MOST_ROWS,
            count=count,
        )
        raise NotWrittenError(refusal)
    data = fit_file(_rows(luggage))
    with whole_file(path) as part:
        part.write_bytes(data)
        progress(1.0)
    amount = Message("1 step") if count == 1 else Message("{count} steps", count=count)
    if count <= MOST_ON_A_WATCH:
        return Taken(amount)
    left_out = Message(
        "This session has {count} steps. Many watches take {most} at most and may refuse it.",
        count=count,
        most=MOST_ON_A_WATCH,
    )
    return Taken(amount, left_out=(left_out,))


def _rows(luggage: Session) -> Iterator[Row]:
    plan, wording = luggage.plan, Wording(luggage.library, luggage.phrases)
    notes = _notes(luggage, wording)
    steps = [_step(wording, at, step, notes.get(at, "")) for at, step in enumerate(plan.steps)]
    yield file_id(WORKOUT_FILE, fit_time(luggage.made), repr(steps))
    name = cut(plan.name, NAME_BYTES)
    yield WORKOUT, {**SPORT, "num_valid_steps": len(steps), "wkt_name": name}
    yield from steps
    yield from wording.titles(plan.steps)


def _step(wording: Wording, index: int, step: Step, notes: str) -> Row:
    code = wording.code(step)
    row = {
        "message_index": index,
        "wkt_step_name": wording.name(step),
        "duration_type": BY_REPS if step.reps else BY_TIME,
        "duration_value": step.reps.total if step.reps else round(step.seconds * 1000),
        "target_type": NO_TARGET,
        "target_value": 0,
        "intensity": INTENSITY.get(step.kind, REST),
        "notes": notes,
        "exercise_category": code and code.category,
        "exercise_name": code and code.name,
    }
    return WORKOUT_STEP, row


def _notes(luggage: Session, wording: Wording) -> Mapping[int, str]:
    """What is said in each step, but for counting; what is said in none of them is the form."""
    notes: dict[int, list[str]] = {}
    for cue in luggage.cues():
        if cue.text and cue.kind not in COUNTING:
            notes.setdefault(cue.step, []).append(cue.text)
    for index, step in enumerate(luggage.plan.steps):
        exercise = wording.exercise(step)
        if step.kind is StepKind.WORK and exercise and exercise.form_cues:
            form = capitalised(for_side(exercise.form_cues[0], step.side))
            notes.setdefault(index, [form])
    return {step: " ".join(texts) for step, texts in notes.items()}
