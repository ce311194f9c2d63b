"""The words on a card and above the cards, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hiptimer.training.routines import Moment
from hiptimer.training.sides import capitalised
from hiptimer.ui.today.presets import Plane, Preset


class PresetText(QObject):
    """Turns facts about a routine into short texts."""

    def greeting(self, hour: int) -> str:
        """A greeting for that hour of the day, 0 to 23."""
        if 5 <= hour < 12:
            return self.tr("Good morning")
        if 12 <= hour < 18:
            return self.tr("Good afternoon")
        return self.tr("Good evening")

    def suggestion(self, preset: Preset) -> str:
        """One line on why this one is suggested."""
        match preset.moment:
            case Moment.BEFORE_RUN:
                text = self.tr("Going for a run? {name} takes {minutes}.")
            case Moment.AFTER_RUN:
                text = self.tr("Ran today? {name} takes {minutes}.")
            case Moment.STRENGTH_DAY:
                text = self.tr("Strength work today? {name} takes {minutes}.")
            case Moment.RECOVERY_DAY:
                text = self.tr("An easy day? {name} takes {minutes}.")
            case Moment.ANY_TIME:
                text = self.tr("A little time to spare? {name} takes {minutes}.")
        return text.format(name=preset.plan.name, minutes=self.minutes(preset.minutes))

    def minutes(self, count: int) -> str:
        """A whole number of minutes, written out."""
        if count == 1:
            return self.tr("1 minute")
        return self.tr("{count} minutes").format(count=count)

    def facts(self, preset: Preset) -> str:
        """The length and the number of drills: "10 min · 5 stretches"."""
        text = (
            self.tr("{minutes} min · {count} stretches")
            if preset.holds_only
            else self.tr("{minutes} min · {count} drills")
        )
        return text.format(minutes=preset.minutes, count=preset.plan.drills)

    def summary(self, preset: Preset) -> str:
        """What it is like, as a sentence."""
        return capitalised(preset.summary)

    def planes(self, preset: Preset) -> tuple[str, ...]:
        """A tag for each plane that gets much of the work, or one for all three."""
        if len(preset.planes) == len(Plane):
            return (self.tr("all three planes"),)
        return tuple(self.plane(plane) for plane in preset.planes)

    def plane(self, plane: Plane) -> str:
        """A plane's name."""
        match plane:
            case Plane.SAGITTAL:
                return self.tr("sagittal")
            case Plane.FRONTAL:
                return self.tr("frontal")
            case Plane.TRANSVERSE:
                return self.tr("transverse")

    def spoken_name(self, preset: Preset) -> str:
        """What a screen reader calls the card."""
        text = self.tr("Start {name}, {minutes}")
        return text.format(name=preset.plan.name, minutes=self.minutes(preset.minutes))

    def description(self, preset: Preset) -> str:
        """What a screen reader adds to it."""
        shares = ", ".join(
            f"{self.plane(plane)} {share:.0%}" for plane, share in preset.shares.items()
        )
        return f"{self.facts(preset)}, {preset.summary}. {shares}."
