"""What is read from three metres: side, name, digits and one line, made from a view. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.session.time_text import countdown
from hiptimer.session.view import State, View
from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import Side, capitalised, for_side
from hiptimer.ui.player import wording


class Tone(StrEnum):
    """What kind of moment it is; each looks different at a glance."""

    WORK = "work"
    COMING = "coming"
    WAITING = "waiting"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Face:
    """What is read from three metres. `remaining` and `rep_fraction` are 0 to 1.

    `side` gives the colour. `rep_fraction` is None where there are no reps. `breathing` is the
    second, quieter one of the two lines of cue; at the start it says why that side begins.
    """

    tone: Tone
    side: Side | None
    badge: str
    title: str
    digits: str
    caption: str
    remaining: float
    rep_fraction: float | None
    cue: str
    breathing: str


def face_of(plan: Plan, view: View, exercise: Exercise, why_paused: str, said: str | None) -> Face:
    """The face at `view`; see `SceneWriter.scene` for what was said and why it paused."""
    step = view.step
    cue, breathing = _cues(step, exercise, said)
    if step.catches_up is not None:
        breathing = wording.why_first(step.catches_up, plan.lag)
    if view.state is State.PAUSED:
        cue, breathing = why_paused, ""
    return Face(
        tone=_tone(view),
        side=None if step.closing else view.side,
        badge="" if step.closing else wording.side_words(exercise, step, view.side),
        title=wording.headline(step, exercise),
        digits=_digits(view),
        caption=wording.caption(plan, view),
        remaining=1.0 if view.state is State.WAITING else 1.0 - view.fraction,
        rep_fraction=view.rep_fraction if view.rep else None,
        cue=cue,
        breathing=breathing,
    )


def _tone(view: View) -> Tone:
    match view.state:
        case State.PAUSED:
            return Tone.PAUSED
        case State.WAITING:
            return Tone.WAITING
        case State.READY | State.RUNNING | State.FINISHED | State.STOPPED:
            return Tone.WORK if view.step.kind is StepKind.WORK else Tone.COMING


def _digits(view: View) -> str:
    """The rep in hand, counted as the voice counts it, or the time left."""
    if not view.rep:
        return countdown(ceil(view.left))
    return str((view.rep + 1) // 2 if view.step.alternates else view.rep)


def _cues(step: Step, exercise: Exercise, said: str | None) -> tuple[str, str]:
    if step.kind is StepKind.WORK:
        if said is None:
            turn = exercise.form_cues[(step.round - 1) % len(exercise.form_cues)]
            said = capitalised(for_side(turn, step.side))
        return said, for_side(exercise.breathing, step.side)
    if step.kind is StepKind.REST:
        return "", for_side(exercise.breathing, step.side) if not step.closing else ""
    return capitalised(for_side(exercise.spoken_set_up, step.side)), ""
