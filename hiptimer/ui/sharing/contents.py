"""What a shared routine holds and would add, in the words of its preview. Pure."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from hiptimer.session.dosing import dose_of
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sharing import Additions, Shared
from hiptimer.ui.drills.wording import DOT, done_dose, drills, level, minutes, moment, rounds
from hiptimer.ui.widgets.numbers import plural

translate = QCoreApplication.translate


class DrillLine(NamedTuple):
    """A drill that the routine uses, and what adding would do with it."""

    exercise: Exercise
    words: str
    is_new: bool = False


def facts(shared: Shared, routine: Routine, plan: Plan, explaining: float) -> list[str]:
    """How long it is, how many drills and pictures it has, and when it is for.

    In `explaining` of its seconds it is said how drills that are new are done.
    """
    found = [
        minutes(plan.seconds, explaining),
        drills(len(routine.items)),
        moment(routine.moment),
    ]
    if shared.pictures:
        found.append(plural("Sharing", "%n picture(s)", len(shared.pictures)))
    return found


def drill_lines(shared: Shared, additions: Additions, library: Library) -> list[DrillLine]:
    """The drills in the order of the routine, each once; the new ones first, ours last."""
    own = {additions.renamed.get(each.id, each.id): each for each in shared.exercises}
    new = {each.id for each in additions.exercises}
    added: list[DrillLine] = []
    here: list[DrillLine] = []
    bundled: list[DrillLine] = []
    for identifier in dict.fromkeys(item.exercise for item in additions.routine.items):
        exercise = library.exercise(identifier)
        if identifier in new:
            same = translate("Sharing", "New")
            other = translate(
                "Sharing", "New: you have another “{sent}”, so this one gets this name"
            )
            words = _named(own[identifier], exercise, same, other)
            added.append(DrillLine(exercise, words, is_new=True))
        elif identifier in own:
            same = translate("Sharing", "Here already, not added again")
            other = translate("Sharing", "Here already; the file calls it “{sent}”")
            here.append(DrillLine(exercise, _named(own[identifier], exercise, same, other)))
        else:
            bundled.append(DrillLine(exercise, translate("Sharing", "Comes with HipTimer")))
    return [*added, *here, *bundled]


def _named(sent: Exercise, kept: Exercise, same: str, other: str) -> str:
    return same if sent.name == kept.name else other.format(sent=sent.name)


def answer(shared: Shared, additions: Additions) -> str:
    """What adding would do, in a sentence."""
    count = len(additions.exercises)
    if additions.is_empty:
        words = translate("Sharing", "Everything in “{file}” is here already, as “{name}”.")
        return words.format(file=shared.called, name=additions.routine.name)
    if not additions.routine_is_new:
        return translate("Sharing", "The routine is here already; its drills are added.")
    parts = [translate("Sharing", "This adds the routine and no drills.")]
    if count:
        parts = [plural("Sharing", "This adds the routine and %n drill(s).", count)]
    if shared.routine.name != additions.routine.name:
        words = translate("Sharing", "You have another “{sent}”, so it is called “{name}”.")
        parts.append(words.format(sent=shared.routine.name, name=additions.routine.name))
    return " ".join(parts)


def item_line(item: RoutineItem, library: Library) -> str:
    """One line of the routine: "Pigeon pose · 30 s each side · 2 rounds"."""
    exercise = library.exercise(item.exercise, item.variant)
    dose = dose_of(exercise, item, Preferences())
    variant = exercise.variant(item.variant) if item.variant else None
    parts = [exercise.name, done_dose(dose, exercise)]
    if dose.rounds > 1:
        parts.append(rounds(dose.rounds))
    if variant is not None:
        parts.append(level(variant))
    return DOT.join(parts)
