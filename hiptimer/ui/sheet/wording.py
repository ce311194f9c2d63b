"""What a printed page says: a plan, drill by drill, in words, and the sentences round it."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from hiptimer.journal.dose import Area
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.training.exercises import Exercise, Laterality
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, for_side
from hiptimer.ui.drills.wording import DOT, usual_stop
from hiptimer.ui.widgets.feels import names
from hiptimer.ui.widgets.numbers import in_words, plural, whole_minutes

translate = QCoreApplication.translate

MOST_CUES: Final = 2
NO_BREAK: Final = "\u00a0"


class Entry(Struct, frozen=True):
    """One drill of the routine. A text that does not apply is empty.

    `side` is what its sides are called, `shown` what is said of its picture. `only` is the side
    that alone does it; `differs`: left and right do not do the same. The picture is of `pictured`.
    """

    exercise: Exercise
    variant_id: str | None
    number: int
    name: str
    dose: str
    sides: str
    side: str
    shown: str
    version: str
    version_in_full: str
    set_up: str
    cues: tuple[str, ...]
    stop: str
    note: str = ""
    only: Side | None = None
    differs: bool = False
    pictured: Side | None = None


class PrintedFor(Struct, frozen=True):
    """Whose page it is, and a date, as they were written; empty where they are not wanted.

    `off` are the areas that are left out since they hurt.
    """

    name: str = ""
    date: str = ""
    off: tuple[Area, ...] = ()


class Sheet(Struct, frozen=True):
    """A routine in words, its drills in the order in which they are done."""

    title: str
    when: str
    notes: str
    minutes: str
    drills: str
    entries: tuple[Entry, ...]
    printed_for: str = ""


def sheet_of(plan: Plan, library: Library, printed_for: PrintedFor | None = None) -> Sheet:
    """What there is to print of `plan`. Raises `UnknownExerciseError`.

    When to do it and the notes are there only where the library has the plan's routine.
    """
    routine = library.routines.get(plan.routine)
    work = [step for step in plan.steps if step.kind is StepKind.WORK]
    items = [list(steps) for _, steps in groupby(work, lambda step: step.item)]
    noted = {step.item: step.note for step in plan.steps if step.note}
    entries = (_entry(i, steps, library) for i, steps in enumerate(items, start=1))
    minutes = translate("Sheet", "{count} min").format(count=whole_minutes(plan.seconds))
    return Sheet(
        title=plan.name,
        when=routine.when if routine else "",
        notes=" ".join(routine.notes) if routine else "",
        minutes=minutes,
        drills=plural("Sheet", "%n drill(s)", len(items)),
        entries=tuple(
            replace(each, note=noted.get(steps[0].item, ""))
            for each, steps in zip(entries, items, strict=True)
        ),
        printed_for=_said_of(printed_for or PrintedFor()),
    )


def _said_of(printed_for: PrintedFor) -> str:
    name, date = printed_for.name.strip(), printed_for.date.strip()
    if name:
        name = translate("Sheet", "For {name}").format(name=name)
    off = translate("Sheet", "Left out since it hurts: {areas}")
    off = off.format(areas=names(printed_for.off)) if printed_for.off else ""
    return DOT.join(each for each in (name, date, off) if each)


def _entry(number: int, work: list[Step], library: Library) -> Entry:
    variant_id = work[0].variant
    exercise = library.exercise(work[0].exercise, variant_id)
    variant = exercise.variant(variant_id) if variant_id else None
    name = translate("Sheet", "Version: {name}")
    in_full = translate("Sheet", "Version: {name}. {instruction}")
    stop = translate("Sheet", "When to stop: {text}")
    sides = _own_doses(work)
    only = next(iter(sides)) if len(sides) == 1 else None
    shown = only or Side.RIGHT
    return Entry(
        exercise=exercise,
        variant_id=variant_id,
        number=number,
        name=exercise.name,
        dose=_dose(work),
        sides=_only(only) if only else _sides(exercise.laterality),
        side=_side_name(exercise, shown),
        shown="",
        version=name.format(name=variant.name) if variant else "",
        version_in_full=in_full.format(name=variant.name, instruction=variant.instruction)
        if variant
        else "",
        set_up=for_side(exercise.spoken_set_up or exercise.movement[0], shown),
        cues=tuple(for_side(cue, shown) for cue in exercise.form_cues[:MOST_CUES]),
        stop=stop.format(text=(*exercise.when_to_stop, usual_stop())[0]),
        only=only,
        differs=len(set(sides.values())) > 1,
    )


def _own_doses(work: list[Step]) -> dict[Side, str]:
    """What each side does, where one and then the other does it; empty for all else."""
    if any(step.alternates or step.side is None for step in work):
        return {}
    return {step.side: _amount(step) for step in reversed(work) if step.side and not step.extra}


def _dose(work: list[Step]) -> str:
    """The work steps of one drill in words: "30 s each side, 2 rounds"."""
    first = work[0]
    parts = [_sided(work)]
    if first.rounds > 1:
        parts.append(plural("Sheet", "%n round(s)", first.rounds))
    for step in work:
        if step.extra and step.side is Side.LEFT:
            parts.append(translate("Sheet", "1 more round on the left"))
        elif step.extra:
            parts.append(translate("Sheet", "1 more round on the right"))
    return ", ".join(part.replace(" ", NO_BREAK) for part in parts)


def _sided(work: list[Step]) -> str:
    amount, sides = _amount(work[0]), _own_doses(work)
    if len(set(sides.values())) > 1:
        words = translate("Sheet", "left {left}, right {right}")
        return words.format(left=sides[Side.LEFT], right=sides[Side.RIGHT])
    if work[0].side is None or len(sides) == 1:
        return amount
    return translate("Sheet", "{amount} each side").format(amount=amount)


def _only(side: Side) -> str:
    """That one side alone does it."""
    if side is Side.LEFT:
        return translate("Sheet", "Only on the left")
    return translate("Sheet", "Only on the right")


def _amount(step: Step) -> str:
    if step.reps is None:
        return in_words(round(step.seconds))
    count = step.reps.total // 2 if step.alternates else step.reps.total
    return plural("Sheet", "%n rep(s)", count)


def _sides(laterality: Laterality) -> str:
    """How the sides take turns."""
    return {
        Laterality.BILATERAL: translate("Sheet", "Both sides at once"),
        Laterality.UNILATERAL: translate("Sheet", "Left and right in turn"),
        Laterality.ALTERNATING: translate("Sheet", "Sides change every rep"),
    }[laterality]


def _side_name(exercise: Exercise, side: Side) -> str:
    """A side as the drill names it: "right leg in front"; nothing without sides."""
    if exercise.laterality is Laterality.BILATERAL:
        return ""
    return for_side(exercise.side_name, side) or side_colour(side)


def showing(entry: Entry, side: Side | None) -> Entry:
    """`entry` with a picture that shows `side`, or neither side."""
    name = _side_name(entry.exercise, side or Side.RIGHT)
    if not name or side is None:
        return replace(entry, side=name, shown=name)
    shown = translate("Sheet", "Shown: {side}").format(side=name)
    return replace(entry, side=name, shown=shown, pictured=side)


def side_colour(side: Side) -> str:
    """What a colour sample means."""
    if side is Side.LEFT:
        return translate("Sheet", "left side")
    return translate("Sheet", "right side")


def colours() -> str:
    """What the coloured parts of the figures are; on grey paper they are only darker."""
    return translate("Sheet", "Marked: the muscles that work or are stretched.")


def both_sides(*, differ: bool) -> str:
    """What to do where only one side is shown; some drills may `differ`."""
    if differ:
        return translate("Sheet", "Do the same on both sides, unless the drill says otherwise.")
    return translate("Sheet", "Do the same on both sides.")


def care() -> str:
    """What stretching does, and the one rule."""
    return translate(
        "Sheet", "Stretching raises range of motion; nothing more is promised. Stop at sharp pain."
    )
