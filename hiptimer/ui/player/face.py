"""All that the follow-along screen shows at one moment, as plain data made from a view. Pure.

A `Face` is what is read from three metres; a `Scene` is that and everything around it, such as
the sentences on the stage: how to set up, move, hold or finish, in the variant in force.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from hiptimer.figure.tempo import StepKind as FigureStep
from hiptimer.figure.tempo import StepTime
from hiptimer.running.easier import first_way
from hiptimer.running.retelling import movement_of
from hiptimer.session.events import PauseReason
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.session.standing import State, View
from hiptimer.session.time_text import as_clock, countdown
from hiptimer.training.exercises import Exercise, Kind, Level, Variant
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, capitalised, for_side
from hiptimer.ui.drills.wording import muscles_in_hand
from hiptimer.ui.player import wording
from hiptimer.ui.widgets.body_names import phase_name

translate = QCoreApplication.translate

FIGURE_STEPS: dict[StepKind, FigureStep] = {
    # The wait before the first drill shows it as the way to any other drill does.
    StepKind.GET_READY: "transition",
    StepKind.TRANSITION: "transition",
    StepKind.LEAD_IN: "lead-in",
    StepKind.WORK: "work",
    StepKind.SWITCH: "switch",
    StepKind.REST: "rest",
}


LONGER_SECONDS = 15.0
"""How much longer the step becomes where somebody asks for it; reps are added whole."""


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
    `word` and `rest` are the badge in two. `rep_sides` has the side of each rep, of which so many
    are `done`. `short` is a cue for where there is no room for `cue`, which was `asked` for or may
    be empty. Before work `lead` says what to do until then, and `ahead` how much there will be.
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
    word: str = ""
    rest: str = ""
    rep_sides: tuple[Side | None, ...] = ()
    done: float = 0.0
    short: str = ""
    asked: bool = False
    lead: str = ""
    ahead: str = ""
    kind: StepKind = StepKind.WORK

    @property
    def share(self) -> float:
        """How much of ring and bar is full: the reps that are done, or the time that is left."""
        return self.done / len(self.rep_sides) if self.rep_sides else self.remaining

    @property
    def is_coming(self) -> bool:
        """Whether the work has yet to begin, or to be called done."""
        return self.tone in (Tone.COMING, Tone.WAITING)


def face_of(plan: Plan, view: View, exercise: Exercise, said: str | None) -> Face:
    """The face at `view`; see `scene_of` for what was said."""
    step = view.step
    cue, breathing = _cues(step, exercise, said)
    if step.catches_up is not None:
        why = wording.why_first(step.catches_up, plan.lag)
        breathing = " ".join(filter(None, (why, breathing)))
    side = None if step.closing else view.side
    badge = "" if step.closing else wording.side_words(exercise, step, view.side)
    word, rest = wording.split(badge, side)
    return Face(
        tone=_tone(view),
        side=side,
        badge=badge,
        title=wording.headline(step, exercise),
        digits=_digits(view),
        caption=wording.caption(view),
        remaining=1.0 if view.state is State.WAITING else 1.0 - view.fraction,
        rep_fraction=view.rep_fraction if view.rep else None,
        cue=cue,
        breathing=breathing,
        word=word,
        rest=rest,
        rep_sides=_rep_sides(step),
        done=view.rep - 1 + view.rep_fraction if view.rep else 0.0,
        short=_shortest(step, exercise, cue),
        asked=cue in movement_of(exercise, step.side),
        lead=wording.lead(view),
        ahead=wording.ahead(view),
        kind=step.kind,
    )


def _rep_sides(step: Step) -> tuple[Side | None, ...]:
    return tuple(map(step.side_of_rep, range(step.reps.total))) if step.reps else ()


def _shortest(step: Step, exercise: Exercise, cue: str) -> str:
    """The shortest cue to put in the place of `cue`, if it is one."""
    if not cue or step.kind is not StepKind.WORK:
        return cue
    return capitalised(for_side(min(exercise.form_cues, key=len, default=cue), step.side))


def _tone(view: View) -> Tone:
    running = Tone.WORK if view.step.kind is StepKind.WORK else Tone.COMING
    return {State.PAUSED: Tone.PAUSED, State.WAITING: Tone.WAITING}.get(view.state, running)


def _digits(view: View) -> str:
    """The rep in hand, counted as the voice counts it, or the time left."""
    if not view.rep:
        return countdown(ceil(view.left))
    return str((view.rep + 1) // 2 if view.step.alternates else view.rep)


def _cues(step: Step, exercise: Exercise, said: str | None) -> tuple[str, str]:
    if step.kind is StepKind.WORK:
        if said is None:
            cues = exercise.form_cues or exercise.movement
            turn = cues[(step.round - 1) % len(cues)]
            said = capitalised(for_side(turn, step.side))
        return said, for_side(exercise.breathing, step.side)
    if step.kind is StepKind.REST:
        return said or "", for_side(exercise.breathing, step.side) if not step.closing else ""
    if step.kind is StepKind.LEAD_IN:
        return said or movement_of(exercise, step.side)[0], ""
    set_up = exercise.spoken_set_up or exercise.movement[0]
    return said or capitalised(for_side(set_up, step.side)), step.note


class Way(NamedTuple):
    """Another way to do the drill, by the name of its variant; `taken`: it is done so now."""

    name: str
    taken: bool


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment of the follow-along screen. `fraction` is that of step `index`."""

    face: Face
    instructions: Instructions
    posing: Posing
    muscles: str
    routine: str
    place: str
    next_title: str
    next_name: str
    then: wording.Then
    left: str
    longer: str
    easier: Way | None
    harder: Way | None
    state: State
    index: int
    fraction: float

    @property
    def sunk(self) -> float:
        """By how much of its radius the sun has sunk: it does so in a hold, and only then."""
        face = self.face
        return self.fraction if face.kind is StepKind.WORK and not face.rep_sides else 0.0


def scene_of(
    library: Library,
    plan: Plan,
    view: View,
    paused: PauseReason,
    said: str | None,
    *,
    praises: bool = True,
) -> Scene:
    """The scene at `view`.

    `paused` is why the session stands still, if it does. `said` is what was last said in the step,
    or in the pause, of how to do the drill, or empty; None where the voice gives no form cue, and
    one is shown at once. It `praises` at the end, unless most was skipped.
    """
    step = view.step
    exercise = library.exercise(step.exercise, step.variant)
    face = face_of(plan, view, exercise, said)
    if view.state is State.PAUSED:
        face = _paused(face, wording.why_paused(paused), said or "")
    if step.closing and not praises:
        face = replace(face, title=wording.plain_end())
    return Scene(
        face=face,
        instructions=instructions_for(view, exercise, said or ""),
        posing=posing_for(plan, view),
        muscles="" if step.closing else muscles_in_hand(exercise, view.side),
        routine=plan.name,
        place=wording.place(plan, step),
        next_title=wording.next_title(view.next_work),
        next_name=wording.next_name(library, view.next_work),
        then=wording.then(library, plan, view),
        left=as_clock(ceil(view.session_left)),
        longer=wording.longer(plan, view.index, LONGER_SECONDS),
        easier=_way(step, exercise, Level.EASIER),
        harder=_way(step, exercise, Level.HARDER),
        state=view.state,
        index=view.index,
        fraction=view.fraction,
    )


def _paused(face: Face, why: str, said: str) -> Face:
    return replace(face, cue=why, breathing=said, short=why, asked=True)


def _way(step: Step, exercise: Exercise, level: Level) -> Way | None:
    way = first_way(exercise, level)
    variant = exercise.variant(way) if way and not step.closing else None
    return Way(variant.name, step.variant == way) if variant else None


@dataclass(frozen=True, slots=True)
class Posing:
    """The drill to show, the variant in force, and the time in its step."""

    exercise: str
    variant: str | None
    time: StepTime


def posing_for(plan: Plan, view: View) -> Posing:
    """What the figure is to show at `view` of `plan`."""
    step, steps, index = view.step, plan.steps, view.index
    after = steps[index + 1] if index + 1 < len(steps) else None
    holds = after is not None and after.kind is StepKind.WORK and after.reps is None
    reps = step.reps or (view.next_work.reps if view.next_work else None)
    return Posing(
        exercise=step.exercise,
        variant=step.variant,
        time=StepTime(
            kind=FIGURE_STEPS[step.kind],
            elapsed=view.elapsed,
            seconds=step.seconds,
            mirrored=view.side is Side.LEFT,
            reps=view.reps,
            rep_fraction=view.rep_fraction,
            rep_seconds=reps.seconds if reps else 0.0,
            moved=step.moved(view.elapsed),
            follows=after is not None and after.kind is StepKind.LEAD_IN,
            enters=holds and step.kind is not StepKind.LEAD_IN,
            returns=view.next_work is not None and view.next_work.exercise == step.exercise,
        ),
    )


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
    # Without texts for the ear they are said as they stand.
    spoken = (at for at, each in enumerate(sentences) if said and said in each)
    return Instructions(
        heading=heading,
        variant=_variant_name(variant) if variant else "",
        sentences=sentences,
        phases=tuple(phase_name(each.name) for each in step.reps.phases) if step.reps else (),
        phase=_phase_in_hand(view),
        side=None if step.closing else view.side,
        spoken=next(spoken, None) if step.kind is StepKind.LEAD_IN else None,
    )


def _tells_all(variant: Variant, step: Step) -> bool:
    """Whether the sentences of `variant` itself say what is different in it."""
    moves = step.kind in (StepKind.WORK, StepKind.LEAD_IN)
    own = variant.movement if moves else variant.set_up
    return own is not None or step.kind is StepKind.REST


def _sentences(step: Step, exercise: Exercise) -> tuple[str, tuple[str, ...]]:
    match step.kind:
        case StepKind.GET_READY | StepKind.TRANSITION | StepKind.SWITCH:
            if not exercise.set_up:
                return translate("Player", "Move"), exercise.movement
            return translate("Player", "Set up"), exercise.set_up
        case StepKind.WORK if exercise.kind is Kind.STATIC:
            return translate("Player", "Hold"), exercise.movement
        case StepKind.WORK | StepKind.LEAD_IN:
            return translate("Player", "Move"), exercise.movement
        case StepKind.REST if step.closing:
            return translate("Player", "Finish"), (translate("Player", "Come out of it slowly."),)
        case StepKind.REST:
            return translate("Player", "Rest"), tuple(filter(None, (exercise.breathing,)))


def _variant_name(variant: Variant) -> str:
    easier, harder = translate("Player", "Easier: {name}"), translate("Player", "Harder: {name}")
    words = {Level.EASIER: easier, Level.HARDER: harder}.get(variant.level, "{name}")
    return words.format(name=variant.name)


def _phase_in_hand(view: View) -> int | None:
    reps = view.step.reps
    if reps is None or not reps.phases or view.state is State.WAITING:
        return None
    ends = accumulate(phase.seconds for phase in reps.phases)
    into = view.rep_fraction * reps.seconds
    return next((at for at, end in enumerate(ends) if into < end), len(reps.phases) - 1)
