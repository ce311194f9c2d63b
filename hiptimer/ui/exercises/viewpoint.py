"""Where the figure is seen from, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.figure.camera import Camera
from hiptimer.ui.exercises.turning import octant

translate = QCoreApplication.translate


def seen_from(camera: Camera, *, mirrored: bool) -> str:
    """One of eight directions: "Seen from the front right". In a mirror left and right swap."""
    words = (
        translate("Exercises", "Seen from the front"),
        translate("Exercises", "Seen from the front right"),
        translate("Exercises", "Seen from the right"),
        translate("Exercises", "Seen from the back right"),
        translate("Exercises", "Seen from the back"),
        translate("Exercises", "Seen from the back left"),
        translate("Exercises", "Seen from the left"),
        translate("Exercises", "Seen from the front left"),
    )
    place = octant(camera)
    return words[-place % 8 if mirrored else place]
