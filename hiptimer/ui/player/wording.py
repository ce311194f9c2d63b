"""The sentences of the player: from steps, views and exercises to what a person reads.

Pure; nothing here knows a widget. Spoken sentences are `session.phrases`' business.
"""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from hiptimer.session.events import PauseReason
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.session.plan import longer as made_longer
from hiptimer.session.standing import State, View
from hiptimer.session.time_text import PLAIN_BELOW
from hiptimer.settings.settings import SoundMode
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


def split(badge: str, side: Side | None) -> tuple[str, str]:
    """A badge to be read from afar: the side alone, and all of it or what else there is to it."""
    if side is None or not badge:
        return badge, ""
    left = translate("Exercises", "Left", "the side")
    word = left if side is Side.LEFT else translate("Exercises", "Right", "the side")
    first, _, rest = badge.partition(" ")
    if first.casefold() == word.casefold():
        return word, rest
    return word, "" if badge.casefold().endswith(f" {word.casefold()}") else badge


def _side_within(exercise: Exercise, side: Side) -> str:
    """The side as within a sentence."""
    left, right = translate("Player", "left side"), translate("Player", "right side")
    usual = left if side is Side.LEFT else right
    return for_side(exercise.side_name, side) if exercise.side_name else usual


def sound_words(mode: SoundMode) -> str:
    """What is heard, for a button."""
    return {
        SoundMode.ALL: translate("Player", "Voice on"),
        SoundMode.VOICE: translate("Player", "Voice only"),
        SoundMode.CHIMES: translate("Player", "Chimes only"),
        SoundMode.SILENT: translate("Player", "Silent"),
    }[mode]


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


def caption(view: View) -> str:
    """The line below the digits: what they count."""
    if view.state is State.PAUSED:
        return translate("Player", "Paused")
    if view.state is State.WAITING:
        return translate("Player", "Press Space when done")
    return _in_step(view)


def _in_step(view: View) -> str:
    step = view.step
    match step.kind:
        case StepKind.WORK:
            return _counted(view)
        case StepKind.GET_READY:
            return translate("Player", "get ready")
        case StepKind.TRANSITION:
            return translate("Player", "get into position")
        case StepKind.LEAD_IN:
            return translate("Player", "follow the words")
        case StepKind.REST if step.closing:
            return translate("Player", "come out slowly")
        case StepKind.SWITCH | StepKind.REST:
            return _then(view.next_work)


def _then(following: Step | None) -> str:
    words = translate("Player", "then {dose}")
    if following is not None and following.reps is None:
        words = translate("Player", "then hold {dose}")
    return words.format(dose=dose(following))


def lead(view: View) -> str:
    """What is to be done until the work begins, where that is more than a moment."""
    kinds = (StepKind.GET_READY, StepKind.TRANSITION, StepKind.LEAD_IN)
    return capitalised(_in_step(view)) if view.step.kind in kinds else ""


def ahead(view: View) -> str:
    """How much there is to do then, such as "then 30 s a side"; nothing in the work itself."""
    after = view.next_work
    if view.step.kind is StepKind.WORK or view.step.closing or after is None:
        return ""
    if view.step.kind in (StepKind.SWITCH, StepKind.REST) or not after.side or after.alternates:
        return _then(after)
    return translate("Player", "then {dose} a side").format(dose=dose(after))


def _counted(view: View) -> str:
    """What the digits of work count."""
    step, left = view.step, ceil(view.left)
    if step.reps is None:
        is_clock = left >= PLAIN_BELOW
        return translate("Player", "to go") if is_clock else plural("Player", "second(s)", left)
    each_side, all_of_them = (
        translate("Player", "of {count} each side"),
        translate("Player", "of {count}"),
    )
    return (each_side if step.alternates else all_of_them).format(count=_reps_a_side(step))


def longer(plan: Plan, index: int, seconds: float) -> str:
    """What making step `index` longer by about `seconds` adds: "+15 s a side", "+2 reps"."""
    step = plan.steps[index]
    works = step.kind is StepKind.WORK
    both = works and (step.alternates or plan.other_side(index) is not None)
    if step.reps is None:
        a_side, alone = translate("Player", "+{count} s a side"), translate("Player", "+{count} s")
        return (a_side if both else alone).format(count=round(seconds))
    more = _reps_a_side(made_longer(step, seconds)) - _reps_a_side(step)
    if both:
        return plural("Player", "+%n rep(s) a side", more)
    return plural("Player", "+%n rep(s)", more)


def _reps_a_side(step: Step) -> int:
    total = step.reps.total if step.reps else 0
    return total // 2 if step.alternates else total


def dose(step: Step | None) -> str:
    """How much there is to do: "45 s", "10 reps", "6 reps a side"."""
    if step is None:
        return ""
    if step.reps is None:
        return of_hold(ceil(step.seconds))
    count = _reps_a_side(step)
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


class Then(NamedTuple):
    """What comes behind the work in hand; the `side` is that of the same drill."""

    lead: str
    what: str
    side: Side | None = None


def then(library: Library, plan: Plan, view: View) -> Then:
    """What comes then: the other side, another drill, a rest, or nothing."""
    lead = translate("Player", "Then")
    after = plan.steps[view.index + 1] if view.index + 1 < len(plan.steps) else None
    work = after if after and after.kind is StepKind.WORK else view.next_work
    if after is None or work is None or after.closing:
        return Then("", translate("Player", "Last one"))
    if after.kind is StepKind.REST:
        return Then(lead, translate("Player", "Rest"))
    exercise = library.exercise(work.exercise, work.variant)
    if work.item == view.step.item:
        badge = side_words(exercise, work, work.side)
        word, rest = split(badge, work.side)
        is_split = rest and rest != badge
        return Then(lead, f"{word.upper()} {rest}" if is_split else badge, work.side)
    return Then(lead, exercise.name)


def _named(exercise: Exercise, side: Side | None) -> str:
    if side is None:
        return exercise.name
    words = translate("Player", "{drill}, {side}")
    return words.format(drill=exercise.name, side=_side_within(exercise, side))


def place(plan: Plan, step: Step) -> str:
    """Where in the session: "Drill 1 of 5 · round 1 of 2"."""
    drill = translate("Player", "Drill {number} of {count}")
    # In the order of the plan: a drill that took the place of another has a number of its own.
    items = tuple(dict.fromkeys(each.item for each in plan.steps))
    words = drill.format(number=items.index(step.item) + 1, count=len(items))
    if step.extra:
        extra = translate("Player", "extra round")
        return f"{words} · {extra}"
    if step.rounds == 1:
        return words
    turn = translate("Player", "round {number} of {count}")
    return f"{words} · {turn.format(number=step.round, count=step.rounds)}"


def go_there(drill: str) -> str:
    """What a click on a drill of the timeline does; `drill` is its number and name."""
    return translate("Player", "{drill}. Click to go there (L: list of drills)").format(drill=drill)


def why_first(side: Side, lag: float) -> str:
    """Why `side` starts: it was held for `lag` seconds less than the other."""
    left = translate("Player", "The left side starts: it had {time} less in 28 days.")
    right = translate("Player", "The right side starts: it had {time} less in 28 days.")
    return (left if side is Side.LEFT else right).format(time=in_words(round(lag)))


def why_paused(reason: PauseReason) -> str:
    """What a person reads while the session stands still."""
    if reason is PauseReason.SLEPT:
        return translate("Player", "The computer slept. Press Space to go on.")
    return translate("Player", "Press Space to go on.")


def last_words(*, praises: bool) -> str:
    """What a screen reader says when a session has run to its end."""
    if praises:
        return translate("Player", "Well done. The session is over.")
    return translate("Player", "The session is over.")


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
        case StepKind.REST if step.closing and praises:
            return translate("Player", "Well done. Come out slowly.")
        case StepKind.REST if step.closing:
            return translate("Player", "Come out slowly.")
        case StepKind.REST:
            return translate("Player", "Rest.")
        case StepKind.WORK:
            words = translate("Player", "{what}, {dose}.")
    return words.format(what=_named(exercise, step.side), dose=dose(step))


def keys_of_a_session() -> tuple[tuple[str, str], ...]:
    """Each key, or the keys that do the same, and what they do."""
    space, escape = translate("Keys", "Space"), translate("Keys", "Esc")
    return (
        (space, translate("Keys", "Pause and resume; say that reps are done")),
        ("←", translate("Keys", "This step again, or the one before; undo a jump")),
        ("→", translate("Keys", "Skip to the next step")),
        ("↑", translate("Keys", "Make this step longer")),
        ("E", translate("Keys", "Easier, and back")),
        ("H", translate("Keys", "Harder, and back")),
        ("N", translate("Keys", "Not this one today: leave it out or swap it")),
        ("O", translate("Keys", "It hurts: stop the drill, or go gently")),
        ("L", translate("Keys", "List of drills, to go to any of them")),
        ("I", translate("Keys", "Say once more how it is done")),
        ("M", translate("Keys", "Mirror the figure")),
        ("F", translate("Keys", "Mat mode, and back")),
        ("V", translate("Keys", "Voice on and off")),
        (translate("Keys", "Shift+V"), translate("Keys", "Chimes on and off")),
        (escape, translate("Keys", "Leave mat mode, or end the session")),
        (translate("Keys", "? or F1"), translate("Keys", "Show and close these keys")),
        (
            translate("Keys", "Media keys"),
            translate("Keys", "Pause, skip and back from the mat, as a clicker does"),
        ),
    )
