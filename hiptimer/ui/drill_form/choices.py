"""What can be chosen in the form, each with its words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSignalBlocker

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
from hiptimer.ui.widgets.accessibility import name_choice
from hiptimer.ui.widgets.body_names import muscle_name
from hiptimer.ui.widgets.calm_inputs import CalmComboBox

translate = QCoreApplication.translate

Choices = tuple[tuple[str, str], ...]
"""Pairs of a value and the text to show for it."""


class ChoiceBox(CalmComboBox):
    """A list to choose one of `choices` from; the value of "" stands for None."""

    def __init__(self, choices: Iterable[tuple[str, str]], name: str = "") -> None:
        super().__init__()
        name_choice(self, name)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(12)
        for value, text in choices:
            self.addItem(text, value)

    @property
    def chosen(self) -> str:
        """The value of the choice."""
        return str(self.currentData())

    def show_value(self, value: str | None) -> None:
        """Show that choice; does not tell of it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(value or "")))


def kinds() -> Choices:
    """Whether it is held or moved."""
    return (
        (Kind.STATIC.value, translate("DrillForm", "Hold still")),
        (Kind.DYNAMIC.value, translate("DrillForm", "Move")),
    )


def lateralities() -> Choices:
    """How the sides take turns."""
    return (
        (Laterality.UNILATERAL.value, translate("DrillForm", "One side, then the other")),
        (Laterality.ALTERNATING.value, translate("DrillForm", "Alternating")),
        (Laterality.BILATERAL.value, translate("DrillForm", "No sides")),
    )


def positions() -> Choices:
    """The postures."""
    return tuple((each.value, capitalised(wording.position(each))) for each in Position)


def positions_or(same: str) -> Choices:
    """The postures, and before them none, which is called `same`."""
    return (("", same), *positions())


def doses() -> Choices:
    """How a dose is measured."""
    return (
        ("hold", translate("DrillForm", "Seconds")),
        ("reps", translate("DrillForm", "Reps")),
    )


def muscle_groups() -> Choices:
    """The groups of muscles."""
    return tuple((each.value, capitalised(muscle_name(each))) for each in MuscleGroup)


def roles() -> Choices:
    """How much a muscle matters."""
    return (
        (Role.PRIMARY.value, translate("DrillForm", "Main")),
        (Role.SECONDARY.value, translate("DrillForm", "Helps")),
    )


def actions() -> Choices:
    """What happens to a muscle."""
    return (
        (Action.STRETCHED.value, translate("DrillForm", "Stretched")),
        (Action.STRENGTHENED.value, translate("DrillForm", "Strengthened")),
    )


def limbs() -> Choices:
    """On which side a muscle is."""
    return (
        (Limb.NAMED.value, translate("DrillForm", "The side at work")),
        (Limb.OPPOSITE.value, translate("DrillForm", "The other side")),
        (Limb.BOTH.value, translate("DrillForm", "Both sides")),
    )


def levels() -> Choices:
    """How a version compares with the drill."""
    return (
        (Level.EASIER.value, translate("DrillForm", "Easier")),
        (Level.HARDER.value, translate("DrillForm", "Harder")),
        (Level.OTHER.value, translate("DrillForm", "Different")),
    )
