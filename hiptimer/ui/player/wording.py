"""The sentences of the player: from steps, views and exercises to what a person reads.

Pure; nothing here knows a widget. Spoken sentences are `session.phrases`' business.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication

from hiptimer.session.events import PauseReason
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.session.standing import State, View
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, capitalised, for_side
from hiptimer.ui.widgets.numbers import in_words, of_hold, plural

translate = QCoreApplication.translate


def side_words(exercise: Exercise, step: Step, side: Side | None) -> str:
    """The side as the drill names it: "Right leg in front"."""
    if side is None:
        return translate("Player", "Both sides")
    words = capitalised(_side_within(exercise, side))
    if step.alternates and step.kind is not StepKind.WORK:
        return translate("Player", "{side} first").format(side=words)
    return words


def _side_within(exercise: Exercise, side: Side) -> str:
    """The side as within a sentence."""
    if exercise.side_name:
        return for_side(exercise.side_name, side)
    if side is Side.LEFT:
        return translate("Player", "left side")
    return translate("Player", "right side")


def headline(step: Step, exercise: Exercise) -> str:
    """The largest words on the screen."""
    match step.kind:
        case StepKind.SWITCH:
            return translate("Player", "Switch sides")
        case StepKind.REST if step.closing:
            return translate("Player", "Well done")
        case StepKind.REST:
            return translate("Player", "Rest")
        case StepKind.WORK | StepKind.GET_READY | StepKind.TRANSITION | StepKind.LEAD_IN:
            return exercise.name


def plain_end() -> str:
    """The largest words at the end of a session that was mostly skipped."""
    return translate("Player", "The end")


def caption(plan: Plan, view: View) -> str:
    """The line below the digits: what is being done and what comes then."""
    if view.state is State.PAUSED:
        return translate("Player", "Paused")
    if view.state is State.WAITING:
        return translate("Player", "Press Space when done")
    if view.step.kind is StepKind.WORK:
        return " · ".join((_doing(view.step), _afterwards(plan, view.index)))
    return _meanwhile(view.step, view.next_work)


def _meanwhile(step: Step, following: Step | None) -> str:
    """What to do between two pieces of work."""
    match step.kind:
        case StepKind.GET_READY:
            return translate("Player", "get ready")
        case StepKind.TRANSITION:
            return translate("Player", "get into position")
        case StepKind.LEAD_IN:
            return translate("Player", "follow the words")
        case StepKind.REST if step.closing:
            return translate("Player", "come out slowly")
        case StepKind.SWITCH | StepKind.REST:
            return _then(following)
        case StepKind.WORK:
            return ""


def _then(following: Step | None) -> str:
    words = translate("Player", "then {dose}")
    if following is not None and following.reps is None:
        words = translate("Player", "then hold {dose}")
    return words.format(dose=dose(following))


def _doing(step: Step) -> str:
    if step.reps is None:
        return translate("Player", "hold")
    if step.alternates:
        return translate("Player", "of {count} a side").format(count=reps_a_side(step))
    return translate("Player", "of {count}").format(count=reps_a_side(step))


def _afterwards(plan: Plan, index: int) -> str:
    following = plan.steps[index + 1] if index + 1 < len(plan.steps) else None
    if following is None or following.closing:
        return translate("Player", "last one")
    match following.kind:
        case StepKind.SWITCH:
            return translate("Player", "switch sides next")
        case StepKind.REST:
            return translate("Player", "rest next")
        case StepKind.WORK | StepKind.GET_READY | StepKind.TRANSITION | StepKind.LEAD_IN:
            return translate("Player", "new drill next")


def reps_a_side(step: Step) -> int:
    """How many reps each side gets in `step`; 0 in a hold."""
    if step.reps is None:
        return 0
    return step.reps.total // 2 if step.alternates else step.reps.total


def dose(step: Step | None) -> str:
    """How much there is to do: "45 s", "10 reps", "6 reps a side"."""
    if step is None:
        return ""
    if step.reps is None:
        return of_hold(ceil(step.seconds))
    count = reps_a_side(step)
    if step.alternates:
        return plural("Player", "%n rep(s) a side", count)
    return plural("Player", "%n rep(s)", count)


def next_title(step: Step | None) -> str:
    """What stands above the next drill's name: "Next · 45 s"."""
    words = translate("Player", "Next")
    return f"{words} · {dose(step)}" if step else words


def next_name(library: Library, step: Step | None) -> str:
    """The next drill and its side: "Pigeon pose, left leg in front"."""
    if step is None:
        return translate("Player", "This is the last one.")
    exercise = library.exercise(step.exercise, step.variant)
    return _named(exercise, None if step.alternates else step.side)


def _named(exercise: Exercise, side: Side | None) -> str:
    if side is None:
        return exercise.name
    words = translate("Player", "{drill}, {side}")
    return words.format(drill=exercise.name, side=_side_within(exercise, side))


def place(plan: Plan, step: Step) -> str:
    """Where in the session: "Drill 1 of 5 · round 1 of 2"."""
    drill = translate("Player", "Drill {number} of {count}")
    words = drill.format(number=step.item + 1, count=plan.drills)
    if step.extra:
        extra = translate("Player", "extra round")
        return f"{words} · {extra}"
    if step.rounds == 1:
        return words
    turn = translate("Player", "round {number} of {count}")
    return f"{words} · {turn.format(number=step.round, count=step.rounds)}"


def why_first(side: Side, lag: float) -> str:
    """Why `side` starts: it was held for `lag` seconds less than the other."""
    if side is Side.LEFT:
        words = translate("Player", "The left side starts: it had {time} less in 28 days.")
    else:
        words = translate("Player", "The right side starts: it had {time} less in 28 days.")
    return words.format(time=in_words(round(lag)))


def why_paused(reason: PauseReason) -> str:
    """What a person reads while the session stands still."""
    match reason:
        case PauseReason.ASKED:
            return translate("Player", "Press Space to go on.")
        case PauseReason.SLEPT:
            return translate("Player", "The computer slept. Press Space to go on.")


def last_words(*, praises: bool) -> str:
    """What a screen reader says when a session has run to its end."""
    if praises:
        return translate("Player", "Well done. The session is over.")
    return translate("Player", "The session is over.")


def _last_step(*, praises: bool) -> str:
    if praises:
        return translate("Player", "Well done. Come out slowly.")
    return translate("Player", "Come out slowly.")


def announcement(library: Library, step: Step, *, praises: bool = True) -> str:
    """What a screen reader says as `step` begins."""
    exercise = library.exercise(step.exercise, step.variant)
    match step.kind:
        case StepKind.GET_READY:
            words = translate("Player", "Get ready: {what}.")
        case StepKind.TRANSITION:
            words = translate("Player", "Next: {what}.")
        case StepKind.LEAD_IN:
            words = translate("Player", "Follow the words: {what}.")
        case StepKind.SWITCH:
            side = side_words(exercise, step, step.side)
            return translate("Player", "Switch sides. {side}.").format(side=side)
        case StepKind.REST:
            return _last_step(praises=praises) if step.closing else translate("Player", "Rest.")
        case StepKind.WORK:
            words = translate("Player", "{what}, {dose}.")
    return words.format(what=_named(exercise, step.side), dose=dose(step))
