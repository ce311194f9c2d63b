"""What stands in the form at the moment: every section shows it, and changes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal

from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.drafts.drill_faults import FormFault, form_faults
from hiptimer.training.sides import Side

translate = QCoreApplication.translate


class Draft(QObject):
    """A form, the pictures that are new in it, and what is wrong with it."""

    loaded = Signal()
    """Another drill is in the form; it takes no value: show `form` from scratch."""

    changed = Signal()
    """Something was changed, or another drill is in the form; it takes no value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.form = DrillForm()
        self.pictures: Mapping[Side, bytes] = {}
        self.faults: tuple[FormFault, ...] = ()
        self.first = self.form
        """What was loaded, which the form is a change of."""
        self.insists = False
        """Whether somebody has tried to save it; before, what is missing is only a hint."""
        self._touched: set[str] = set()

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from what was loaded."""
        return self.form != self.first or bool(self.pictures)

    def load(self, form: DrillForm, first: DrillForm | None = None) -> None:
        """Put `form` in, as it is kept or as it begins, or else as a change of `first`."""
        self.form = form
        self.first = first or form
        self.pictures = {}
        self._touched = set()
        self.insists = False
        self.faults = form_faults(form)
        self.loaded.emit()
        self.changed.emit()

    def edit(self, **changes: Any) -> None:
        """Change fields, which are called as in `DrillForm`."""
        self.use(replace(self.form, **changes))

    def use(self, form: DrillForm) -> None:
        """Have `form` in place of what there was."""
        if form == self.form:
            return
        fields = DrillForm.__struct_fields__
        self._touched |= {
            each for each in fields if getattr(form, each) != getattr(self.form, each)
        }
        if {"hold", "reps", "timed"} & self._touched:
            self._touched.add("dose")
        self.form = form
        self.faults = form_faults(form)
        self.changed.emit()

    def put_pictures(self, pictures: Mapping[Side, bytes]) -> None:
        """Have these new pictures, and no other new ones."""
        if pictures != self.pictures:
            self.pictures = pictures
            self.changed.emit()

    def insist(self, faults: tuple[FormFault, ...] = ()) -> None:
        """Show all that is wrong, in fields that nobody has been to as well."""
        self.insists = True
        self.faults = faults or self.faults
        self.changed.emit()

    def shown_faults(self) -> tuple[FormFault, ...]:
        """What is wrong where the person has been; an empty new form is not full of faults."""
        return tuple(each for each in self.faults if self.insists or each.field in self._touched)


def usual_side_name() -> str:
    """How a side is called where nobody has said it better."""
    return translate("DrillForm", "{side} side")


def first_form() -> DrillForm:
    """The form of a new drill: a hold on one side, then the other, standing.

    It says all but the few things that only the person can say.
    """
    return DrillForm(
        side_name=usual_side_name(),
        breathing=translate("DrillForm", "Breathe slowly and evenly."),
        when_to_stop=(
            translate(
                "DrillForm",
                "End the drill at any sharp, pinching or catching pain, at tingling or numbness, "
                "and whenever pain grows.",
            ),
        ),
    )
