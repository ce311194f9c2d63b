"""The words of the form: its fields, what can be chosen in them, and what is wrong there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from hiptimer.training.drafts.drill_faults import FormFault, Problem
from hiptimer.training.exercises import (
    Action,
    Kind,
    Laterality,
    Level,
    Limb,
    MuscleGroup,
    Position,
    Role,
)
from hiptimer.training.sides import capitalised
from hiptimer.ui.drills import wording
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.body_names import muscle_name

translate = QCoreApplication.translate

Value = TypeVar("Value")
Choices = tuple[tuple[Value, str], ...]
"""Pairs of a value and the text to show for it."""


def field_name(field: str) -> str:
    """The caption of a field."""
    return {
        "name": translate("DrillForm", "Name"),
        "kind": translate("DrillForm", "What it is"),
        "laterality": translate("DrillForm", "Sides"),
        "position": translate("DrillForm", "Starts"),
        "dose": translate("DrillForm", "Dose"),
        "set_up": translate("DrillForm", "Set-up"),
        "movement": translate("DrillForm", "Movement"),
        "form_cues": translate("DrillForm", "Form cues"),
        "side_name": translate("DrillForm", "Name of a side"),
        "spoken_name": translate("DrillForm", "Spoken name"),
        "spoken_set_up": translate("DrillForm", "Spoken set-up"),
        "also_known_as": translate("DrillForm", "Also known as"),
        "end_position": translate("DrillForm", "Ends"),
        "planes": translate("DrillForm", "Which way it moves"),
        "muscles": translate("DrillForm", "Muscles"),
        "breathing": translate("DrillForm", "Breathing"),
        "mistakes": translate("DrillForm", "Mistakes"),
        "when_to_stop": translate("DrillForm", "When to stop"),
        "equipment": translate("DrillForm", "Equipment"),
        "variants": translate("DrillForm", "Easier and harder"),
        "switch_seconds": translate("DrillForm", "To change sides"),
        "rest_seconds": translate("DrillForm", "Rest between rounds"),
        "pictures": translate("DrillForm", "Picture"),
    }.get(field, field)


def choices(kind: type[Value]) -> Choices[Value]:
    """All values of an enumeration, in the order in which they are offered."""
    texts: dict[StrEnum, str] = {
        Kind.STATIC: translate("DrillForm", "Hold still"),
        Kind.DYNAMIC: translate("DrillForm", "Move"),
        Laterality.UNILATERAL: translate("DrillForm", "One side, then the other"),
        Laterality.ALTERNATING: translate("DrillForm", "Alternating"),
        Laterality.BILATERAL: translate("DrillForm", "No sides"),
        Role.PRIMARY: translate("DrillForm", "Main"),
        Role.SECONDARY: translate("DrillForm", "Helps"),
        Action.STRETCHED: translate("DrillForm", "Stretched"),
        Action.STRENGTHENED: translate("DrillForm", "Strengthened"),
        Limb.NAMED: translate("DrillForm", "The side at work"),
        Limb.OPPOSITE: translate("DrillForm", "The other side"),
        Limb.BOTH: translate("DrillForm", "Both sides"),
        Level.EASIER: translate("DrillForm", "Easier"),
        Level.HARDER: translate("DrillForm", "Harder"),
        Level.OTHER: translate("DrillForm", "Different"),
        **{each: capitalised(wording.position(each)) for each in Position},
        **{each: capitalised(muscle_name(each)) for each in MuscleGroup},
    }
    return tuple((each, text) for each, text in texts.items() if isinstance(each, kind))


def positions_or(same: str) -> Choices[Position | None]:
    """The postures, and before them none, which is called `same`."""
    return ((None, same), *choices(Position))


def fault_sentence(fault: FormFault) -> str:
    """The fault as a sentence to stand at its field."""
    return _placed(fault.place).format(fault=_sentence(fault))


def reason_not_to_save(faults: Sequence[FormFault]) -> str:
    """Why the drill cannot be saved yet, in one line; nothing where it can."""
    if not faults:
        return ""
    missing = [each.place for each in faults if each.problem is Problem.MISSING]
    if len(missing) == len(faults):
        words = translate("DrillForm", "Still missing: {things}.")
        return words.format(
            things=", ".join(dict.fromkeys(_missing_name(each) for each in missing))
        )
    first = next(each for each in faults if each.problem is not Problem.MISSING)
    words = translate("DrillForm", "{field}: {fault}")
    return words.format(field=field_name(first.field), fault=fault_sentence(first))


def _missing_name(place: str) -> str:
    """What is missing where a field or a part of one is empty: "a name"."""
    return {
        "name": translate("DrillForm", "a name"),
        "set_up": translate("DrillForm", "a set-up"),
        "movement": translate("DrillForm", "a movement"),
        "form_cues": translate("DrillForm", "a form cue"),
        "spoken_set_up": translate("DrillForm", "a spoken set-up"),
        "breathing": translate("DrillForm", "a word on breathing"),
        "muscles": translate("DrillForm", "a muscle"),
    }.get(place, translate("DrillForm", "a text"))


def _placed(place: str) -> str:
    """Which entry of a list is meant: "Line 2: {fault}"."""
    found = re.match(r"(.+?)\[(\d+)\]", place)
    if found is None:
        return "{fault}"
    number = int(found[2]) + 1
    words = {
        "variants": translate("DrillForm", "Version {number}: {fault}"),
        "muscles": translate("DrillForm", "Muscle {number}: {fault}"),
        "dose.phases": translate("DrillForm", "Phase {number}: {fault}"),
    }.get(found[1], translate("DrillForm", "Line {number}: {fault}"))
    return words.replace("{number}", str(number))


def _sentence(fault: FormFault) -> str:
    if fault.problem is Problem.MISSING:
        return _missing(fault.place)
    words = {
        Problem.TOO_LONG: translate("DrillForm", "This is too long: {high} letters are the most."),
        Problem.TOO_MANY: translate("DrillForm", "There are too many: {high} are the most."),
        Problem.OUT_OF_RANGE: translate("DrillForm", "Only {low} to {high} is possible."),
        Problem.OUTSIDE_ALLOWED: translate(
            "DrillForm", "The usual dose is outside its own range of {expected}."
        ),
        Problem.LEAST_FIRST: translate("DrillForm", "The least has to come before the most."),
        Problem.NO_SIDE: translate("DrillForm", "It has to say the side: put [side] in."),
        Problem.SPARE_SIDE: translate("DrillForm", "There is no side here: take [side] out."),
        Problem.ALTERNATING_HOLD: translate("DrillForm", "A hold takes one side, then the other."),
        Problem.OTHER: translate("DrillForm", "This is {found}, expected is {expected}."),
    }[fault.problem]
    low, high = _number(fault.low), _number(fault.high)
    sentence = words.format(low=low, high=high, found=fault.found, expected=fault.expected)
    return sentence.replace("[side]", "{side}")


def _missing(place: str) -> str:
    return {
        "name": translate("DrillForm", "Give it a name."),
        "set_up": translate("DrillForm", "Say how one gets into position, in a sentence or more."),
        "movement": translate("DrillForm", "Say what is done, in a sentence or more."),
        "form_cues": translate("DrillForm", "Give it one cue at least: “Keep the heel heavy.”"),
        "breathing": translate("DrillForm", "Say how one breathes."),
        "muscles": translate("DrillForm", "Name one muscle at least."),
        "instruction": translate("DrillForm", "Say in a sentence what is different."),
    }.get(place.rpartition(".")[2], translate("DrillForm", "Something has to stand here."))


def _number(value: float | None) -> str:
    return "" if value is None else numbers.decimal(value)
