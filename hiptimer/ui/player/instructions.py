"""The sentences on the stage: how to set up, move, hold or finish, in the variant in force."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hiptimer.session.plan import Step, StepKind
from hiptimer.session.standing import State, View
from hiptimer.training.exercises import Exercise, Kind, Level, Variant
from hiptimer.training.sides import Side, capitalised, for_side
from hiptimer.ui.widgets.body_names import phase_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Instructions:
    """What the stage says: a heading, the variant in force, sentences, and the phases of a rep.

    `phase` is the index of the phase in hand, None where none is. `spoken` is the index of the
    sentence that is being said in a lead-in.
    """

    heading: str
    variant: str
    sentences: tuple[str, ...]
    phases: tuple[str, ...]
    phase: int | None
    side: Side | None
    spoken: int | None = None


def instructions_for(view: View, exercise: Exercise, said: str = "") -> Instructions:
    """What the stage says at `view` of `exercise`; `said` is what the voice said last."""
    step = view.step
    variant = exercise.variant(step.variant) if step.variant else None
    heading, sentences = _sentences(step, exercise)
    if variant and not _tells_all(variant, step):
        sentences = (variant.instruction, *sentences)
    sentences = tuple(capitalised(for_side(each, view.side)) for each in sentences)
    return Instructions(
        heading=heading,
        variant=_variant_name(variant) if variant else "",
        sentences=sentences,
        phases=_phase_names(step),
        phase=_phase_in_hand(view),
        side=None if step.closing else view.side,
        spoken=_in_hand(sentences, said) if step.kind is StepKind.LEAD_IN else None,
    )


def _in_hand(sentences: tuple[str, ...], said: str) -> int | None:
    """Which of `sentences` is being said; without texts for the ear they are said as they stand."""
    found = (at for at, each in enumerate(sentences) if said and said in each)
    return next(found, None)


def _tells_all(variant: Variant, step: Step) -> bool:
    """Whether the sentences of `variant` itself say what is different in it."""
    if step.kind is StepKind.REST:
        return True
    moves = step.kind in (StepKind.WORK, StepKind.LEAD_IN)
    own = variant.movement if moves else variant.set_up
    return own is not None


def _sentences(step: Step, exercise: Exercise) -> tuple[str, tuple[str, ...]]:
    match step.kind:
        case StepKind.GET_READY | StepKind.TRANSITION | StepKind.SWITCH:
            return translate("Player", "Set up"), exercise.set_up
        case StepKind.WORK if exercise.kind is Kind.STATIC:
            return translate("Player", "Hold"), exercise.movement
        case StepKind.WORK | StepKind.LEAD_IN:
            return translate("Player", "Move"), exercise.movement
        case StepKind.REST if step.closing:
            return translate("Player", "Finish"), (translate("Player", "Come out of it slowly."),)
        case StepKind.REST:
            return translate("Player", "Rest"), (exercise.breathing,)


def _variant_name(variant: Variant) -> str:
    match variant.level:
        case Level.EASIER:
            return translate("Player", "Easier: {name}").format(name=variant.name)
        case Level.HARDER:
            return translate("Player", "Harder: {name}").format(name=variant.name)
        case Level.OTHER:
            return variant.name


def _phase_names(step: Step) -> tuple[str, ...]:
    if step.reps is None:
        return ()
    return tuple(phase_name(phase.name) for phase in step.reps.phases)


def _phase_in_hand(view: View) -> int | None:
    if view.step.reps is None or not view.step.reps.phases or view.state is State.WAITING:
        return None
    phases = view.step.reps.phases
    into = view.rep_fraction * view.step.reps.seconds
    for index, phase in enumerate(phases):
        into -= phase.seconds
        if into < 0:
            return index
    return len(phases) - 1
