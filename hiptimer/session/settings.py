"""All settings of the program, typed. Where they are kept is the business of `storage`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from hiptimer.session.preferences import Preferences
from hiptimer.session.reminders import ReminderSettings
from hiptimer.training.languages import Language

Volume = Annotated[float, Meta(ge=0, le=1)]
TEXT_SCALE_RANGE = (0.8, 2.0)
WEEK_GOAL_RANGE = (1, 14)


class ThemeChoice(StrEnum):
    """Which palette the window uses."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class VoiceSettings(Struct, frozen=True, omit_defaults=True):
    """The voice: an id that the speech engine knows (None: its default), and a volume 0 to 1.

    `quiet_for_reader` leaves the sentences to a screen reader where one is there.
    """

    voice: str | None = None
    volume: Volume = 1.0
    quiet_for_reader: bool = False


class SoundSettings(Struct, frozen=True, omit_defaults=True):
    """The chimes and their volume, 0 to 1."""

    chimes: bool = True
    volume: Volume = 0.7


class LookSettings(Struct, frozen=True, omit_defaults=True):
    """How the window looks. `text_scale` 1.0 is 100 %; `mirrored` shows the figure as a mirror.

    `language` is for what is written and spoken; None is the system's.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_scale: Annotated[float, Meta(ge=TEXT_SCALE_RANGE[0], le=TEXT_SCALE_RANGE[1])] = 1.0
    reduced_motion: bool = False
    mirrored: bool = False
    language: Language | None = None


class GoalSettings(Struct, frozen=True, omit_defaults=True):
    """How many sessions a week the person means to do."""

    sessions: Annotated[int, Meta(ge=WEEK_GOAL_RANGE[0], le=WEEK_GOAL_RANGE[1])] = 3


class Settings(Struct, frozen=True, omit_defaults=True):
    """Every setting, in the groups in which the Settings page shows them."""

    session: Preferences = Preferences()
    voice: VoiceSettings = VoiceSettings()
    sounds: SoundSettings = SoundSettings()
    look: LookSettings = LookSettings()
    goal: GoalSettings = GoalSettings()
    reminders: ReminderSettings = ReminderSettings()
