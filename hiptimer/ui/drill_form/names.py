"""What the fields of the form are called, and how they are called within a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def missing_name(place: str) -> str:
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
        "planes": translate("DrillForm", "Planes of motion"),
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
