"""The sentences of the printed page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hiptimer.session.plan import Step
from hiptimer.training.exercises import Exercise, Laterality, Variant
from hiptimer.training.sides import Side, for_side
from hiptimer.ui.sheet.typesetting import NO_BREAK
from hiptimer.ui.widgets.numbers import in_words, plural, whole_minutes

translate = QCoreApplication.translate


def minutes(seconds: float) -> str:
    """How long the routine takes."""
    return translate("Sheet", "{count} min").format(count=whole_minutes(seconds))


def drills(count: int) -> str:
    """How many drills there are."""
    return plural("Sheet", "%n drill(s)", count)


def dose(work: Sequence[Step]) -> str:
    """The work steps of one drill in words: "30 s each side, 2 rounds"."""
    first = work[0]
    words = translate("Sheet", "{amount} each side") if first.side else "{amount}"
    parts = [words.format(amount=_amount(first))]
    if first.rounds > 1:
        parts.append(plural("Sheet", "%n round(s)", first.rounds))
    parts += [_once_more(step) for step in work if step.extra]
    return ", ".join(part.replace(" ", NO_BREAK) for part in parts)


def _amount(step: Step) -> str:
    if step.reps is None:
        return in_words(round(step.seconds))
    count = step.reps.total // 2 if step.alternates else step.reps.total
    return plural("Sheet", "%n rep(s)", count)


def _once_more(step: Step) -> str:
    if step.side is Side.LEFT:
        return translate("Sheet", "1 more round on the left")
    return translate("Sheet", "1 more round on the right")


def sides(laterality: Laterality) -> str:
    """How the sides take turns."""
    match laterality:
        case Laterality.BILATERAL:
            return translate("Sheet", "Both sides at once")
        case Laterality.UNILATERAL:
            return translate("Sheet", "Left and right in turn")
        case Laterality.ALTERNATING:
            return translate("Sheet", "Sides change every rep")


def side_name(exercise: Exercise, side: Side) -> str:
    """A side as the drill names it: "right leg in front"; nothing without sides."""
    if exercise.laterality is Laterality.BILATERAL:
        return ""
    return for_side(exercise.side_name, side) or side_colour(side)


def shown(name: str) -> str:
    """Which side the picture shows: "Shown: right leg in front"."""
    return translate("Sheet", "Shown: {side}").format(side=name)


def version(variant: Variant) -> str:
    """Which variant is chosen."""
    return translate("Sheet", "Version: {name}").format(name=variant.name)


def version_with_instruction(variant: Variant) -> str:
    """Which variant is chosen, and what is different about it."""
    words = translate("Sheet", "Version: {name}. {instruction}")
    return words.format(name=variant.name, instruction=variant.instruction)


def when_to_stop(text: str) -> str:
    """What to look out for."""
    return translate("Sheet", "When to stop: {text}").format(text=text)


def days_done() -> str:
    """What stands before the boxes to tick."""
    return translate("Sheet", "Done on")


def side_colour(side: Side) -> str:
    """What a colour sample means."""
    if side is Side.LEFT:
        return translate("Sheet", "left side")
    return translate("Sheet", "right side")


def colours() -> str:
    """What the coloured parts of the figures are; on grey paper they are only darker."""
    return translate("Sheet", "Marked: the muscles that work or are stretched.")


def both_sides() -> str:
    """What to do where only one side is shown."""
    return translate("Sheet", "Do the same on both sides.")


def care() -> str:
    """What stretching does, and the one rule."""
    return translate(
        "Sheet", "Stretching raises range of motion; nothing more is promised. Stop at sharp pain."
    )


def page_number(page: int, pages: int) -> str:
    """Which page this is, of several."""
    return translate("Sheet", "Page {page} of {pages}").format(page=page, pages=pages)
