"""The words on a card, and the greeting above the cards, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hiptimer.training.exercises import Plane
from hiptimer.training.sides import capitalised
from hiptimer.ui.today.presets import Preset
from hiptimer.ui.widgets.body_names import plane_name, plane_share


class PresetText(QObject):
    """Turns facts about a routine into short texts."""

    def greeting(self, hour: int) -> str:
        """A greeting for that hour of the day, 0 to 23."""
        if 5 <= hour < 12:
            return self.tr("Good morning")
        if 12 <= hour < 18:
            return self.tr("Good afternoon")
        return self.tr("Good evening")

    def facts(self, preset: Preset) -> str:
        """The length and the number of drills: "10 min · 5 stretches"."""
        count = preset.plan.drills
        text = (
            self.tr("{minutes} min · %n stretch(es)", "", count)
            if preset.holds_only
            else self.tr("{minutes} min · %n drill(s)", "", count)
        )
        return text.format(minutes=preset.minutes)

    def summary(self, preset: Preset) -> str:
        """What it is like, as a sentence."""
        return capitalised(preset.summary)

    def planes(self, preset: Preset) -> tuple[str, ...]:
        """A tag for each plane that gets much of the work, or one for all three."""
        if len(preset.planes) == len(Plane):
            return (self.tr("all three planes"),)
        return tuple(plane_name(plane) for plane in preset.planes)

    def spoken_name(self, preset: Preset) -> str:
        """What a screen reader calls the card."""
        text = self.tr("Start {name}, %n minute(s)", "", preset.minutes)
        return text.format(name=preset.plan.name)

    def description(self, preset: Preset) -> str:
        """What a screen reader adds to it; the minutes are in the name."""
        count = preset.plan.drills
        drills = (
            self.tr("%n stretch(es)", "", count)
            if preset.holds_only
            else self.tr("%n drill(s)", "", count)
        )
        shares = ", ".join(
            plane_share(plane, round(100 * share)) for plane, share in preset.shares.items()
        )
        return f"{drills}, {preset.summary}. {shares}."
