"""What a new drill begins with, so that only the few things that matter have to be said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.training.drill_form import DrillForm

translate = QCoreApplication.translate


def usual_side_name() -> str:
    """How a side is called where nobody has said it better."""
    return translate("DrillForm", "{side} side")


def first_form() -> DrillForm:
    """The form of a new drill: a hold on one side, then the other, standing."""
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
