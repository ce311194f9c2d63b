"""The names of planes, muscle groups, areas of the hips and parts of a rep."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.journal.dose import Area
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.sides import capitalised
from hiptimer.ui.widgets.numbers import percent

translate = QCoreApplication.translate


def plane_name(plane: Plane) -> str:
    """The plane in lower case, as within a sentence."""
    return {
        Plane.SAGITTAL: translate("Plane", "sagittal"),
        Plane.FRONTAL: translate("Plane", "frontal"),
        Plane.TRANSVERSE: translate("Plane", "transverse"),
    }[plane]


def plane_share(plane: Plane, percents: int) -> str:
    """How much of something is in that plane: "sagittal 40 %"."""
    words = translate("Plane", "{plane} {percent}")
    return words.format(plane=plane_name(plane), percent=percent(percents))


def muscle_name(group: MuscleGroup) -> str:
    """The muscle group in lower case, as within a sentence."""
    return {
        MuscleGroup.HIP_FLEXORS: translate("Muscle", "hip flexors"),
        MuscleGroup.GLUTES: translate("Muscle", "glutes"),
        MuscleGroup.ABDUCTORS: translate("Muscle", "outer hip"),
        MuscleGroup.ADDUCTORS: translate("Muscle", "inner thighs"),
        MuscleGroup.DEEP_ROTATORS: translate("Muscle", "deep rotators"),
        MuscleGroup.HAMSTRINGS: translate("Muscle", "hamstrings"),
        MuscleGroup.QUADRICEPS: translate("Muscle", "quadriceps"),
        MuscleGroup.TRUNK: translate("Muscle", "trunk"),
        MuscleGroup.SHOULDERS: translate("Muscle", "shoulders"),
        MuscleGroup.LOWER_LEG: translate("Muscle", "lower leg"),
    }[group]


def area_name(area: Area) -> str:
    """The part of the hips that a stretch is for."""
    return {
        Area.HIP_FLEXORS: translate("Areas", "Hip flexors"),
        Area.GLUTES_ROTATORS: translate("Areas", "Glutes, rotators"),
        Area.ADDUCTORS: translate("Areas", "Inner thighs"),
        Area.OUTER_HIP: translate("Areas", "Outer hips"),
    }[area]


def phase_name(name: str) -> str:
    """`name`, such as "hands-down", as it is shown: "Hands down"; your own as it is written."""
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
