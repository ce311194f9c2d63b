"""The names of the parts of a rep: ours by what they say, a person's own as they are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.training.sides import capitalised

translate = QCoreApplication.translate


def phase_name(name: str) -> str:
    """`name`, such as "hands-down", as it is shown: "Hands down"."""
    ours = {
        "across": translate("Phase", "Across"),
        "back": translate("Phase", "Back"),
        "diagonal-lunge": translate("Phase", "Diagonal lunge"),
        "down": translate("Phase", "Down"),
        "forward-lunge": translate("Phase", "Forward lunge"),
        "hands-down": translate("Phase", "Hands down"),
        "hold": translate("Phase", "Hold"),
        "lift": translate("Phase", "Lift"),
        "lower": translate("Phase", "Lower"),
        "open": translate("Phase", "Open"),
        "reach": translate("Phase", "Reach"),
        "settle": translate("Phase", "Settle"),
        "side-lunge": translate("Phase", "Side lunge"),
        "stand": translate("Phase", "Stand"),
        "turn": translate("Phase", "Turn"),
        "up": translate("Phase", "Up"),
    }
    return ours.get(name) or capitalised(name.replace("-", " "))
