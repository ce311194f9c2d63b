"""All settings of the program, typed. Where they are kept is the business of `storage`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from enum import StrEnum
from typing import Annotated, Any, TypeVar, cast

from msgspec import UNSET, Meta, Struct
from msgspec.structs import asdict, force_setattr, replace

from hiptimer.settings.preferences import Preferences, Verbosity
from hiptimer.settings.programme import MOST_CHANGES, Programme, Weekday
from hiptimer.training.languages import Language

Part = TypeVar("Part", bound=Struct)
Volume = Annotated[float, Meta(ge=0, le=1)]
TEXT_SCALE_RANGE = (0.8, 2.0)
WEEK_GOAL_RANGE = (3, 6)
OLDER_GOAL_RANGE = (1, 14)
"""What could be chosen before the goal was a dose."""
MOST_REMINDERS = 20
EVERY_DAY = frozenset(range(7))


class ThemeChoice(StrEnum):
    """Which palette the window uses."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class SoundMode(StrEnum):
    """What is heard in a session."""

    ALL = "voice-and-chimes"
    VOICE = "voice"
    CHIMES = "chimes"
    SILENT = "silent"

    @classmethod
    def of(cls, *, voice: bool, chimes: bool) -> SoundMode:
        if voice:
            return cls.ALL if chimes else cls.VOICE
        return cls.CHIMES if chimes else cls.SILENT

    def with_voice(self, on: bool) -> SoundMode:
        """The mode with the voice on or off, and the chimes as in this one."""
        return SoundMode.of(voice=on, chimes=self.chimes)

    def with_chimes(self, on: bool) -> SoundMode:
        return SoundMode.of(voice=self.speaks, chimes=on)

    @property
    def speaks(self) -> bool:
        return self in (SoundMode.ALL, SoundMode.VOICE)

    @property
    def chimes(self) -> bool:
        return self in (SoundMode.ALL, SoundMode.CHIMES)


class OtherSoundChoice(StrEnum):
    """What becomes of other programs' sound while the voice speaks, where that can be done."""

    QUIETER = "quieter"
    PAUSED = "paused"
    AS_IT_IS = "as-it-is"


class VoiceSettings(Struct, frozen=True, omit_defaults=True):
    """The voice: an id that the speech engine knows (None: its default), and a volume 0 to 1.

    `quiet_for_reader` leaves the sentences to a screen reader where one is there. `says` is how
    much it says once it is on again, where the preferences have it off. `others` is what becomes
    of the sound of other programs while it speaks.
    """

    voice: str | None = None
    volume: Volume = 1.0
    quiet_for_reader: bool = False
    says: Verbosity = Verbosity.FULL
    others: OtherSoundChoice = OtherSoundChoice.QUIETER


class SoundSettings(Struct, frozen=True, omit_defaults=True):
    """The chimes and their volume, 0 to 1; whether the window flashes when sides change."""

    chimes: bool = True
    volume: Volume = 0.7
    flash: bool = False


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
    """In how many stretching sessions a week the person means to reach the week's dose.

    One from before it was a dose is carried over to the nearest that can be chosen now.
    """

    sessions: Annotated[int, Meta(ge=OLDER_GOAL_RANGE[0], le=OLDER_GOAL_RANGE[1])] = 3

    def __post_init__(self) -> None:
        least, most = WEEK_GOAL_RANGE
        force_setattr(self, "sessions", min(max(self.sessions, least), most))


class Reminder(Struct, frozen=True, omit_defaults=True):
    """Reminds of `routine`, an id that may be gone, on `days` at the local hour `at`, "HH:MM"."""

    id: Annotated[str, Meta(pattern=r"^[0-9a-f]{8,32}\Z")]
    routine: Annotated[str, Meta(min_length=1, max_length=200)]
    at: Annotated[str, Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]\Z")] = "18:00"
    days: frozenset[Weekday] = EVERY_DAY
    on: bool = True

    @property
    def time(self) -> time:
        return time.fromisoformat(self.at)


class ReminderSettings(Struct, frozen=True, omit_defaults=True):
    """All reminders; whether HipTimer stays in the tray, and whether it starts there at login."""

    reminders: Annotated[tuple[Reminder, ...], Meta(max_length=MOST_REMINDERS)] = ()
    stay_in_tray: bool = False
    start_at_login: bool = False

    @property
    def wants_any(self) -> bool:
        """Whether any reminder can ever come."""
        return any(each.on and each.days for each in self.reminders)


class RunTime(StrEnum):
    """When in the day a person mostly runs."""

    MORNING = "morning"
    MIDDAY = "midday"
    EVENING = "evening"
    VARIES = "varies"


class YouSettings(Struct, frozen=True, omit_defaults=True):
    """What a person says of themselves at the first start, and what they like.

    `floor`: whether there is room to lie down. `welcomed`: the questions were answered, or passed
    over. `favourites` and `favourite_drills` are ids of routines and exercises that may be gone.
    """

    runs: RunTime = RunTime.VARIES
    floor: bool = True
    welcomed: bool = False
    favourites: frozenset[str] = frozenset()
    favourite_drills: frozenset[str] = frozenset()


class MeasuringSettings(Struct, frozen=True, omit_defaults=True):
    """Whether measuring the hips is offered, from which day on, and whether it changes the dose.

    `left_out` are ids of tests that the person does not want to be led through.
    """

    offered: bool = True
    not_before: date | None = None
    asks_for_more: bool = True
    left_out: frozenset[str] = frozenset()


class Settings(Struct, frozen=True, omit_defaults=True):
    """Every setting, in the groups in which the Settings page shows them, and the plan of weeks."""

    session: Preferences = Preferences()
    voice: VoiceSettings = VoiceSettings()
    sounds: SoundSettings = SoundSettings()
    look: LookSettings = LookSettings()
    goal: GoalSettings = GoalSettings()
    reminders: ReminderSettings = ReminderSettings()
    you: YouSettings = YouSettings()
    measuring: MeasuringSettings = MeasuringSettings()
    programme: Programme | None = None

    @property
    def sound_mode(self) -> SoundMode:
        voice = self.session.verbosity is not Verbosity.OFF
        return SoundMode.of(voice=voice, chimes=self.sounds.chimes)

    @property
    def says(self) -> Verbosity:
        """How much the voice says as soon as it is on; never `OFF`."""
        now, later = self.session.verbosity, self.voice.says
        said = later if now is Verbosity.OFF else now
        return Verbosity.FULL if said is Verbosity.OFF else said

    def heard_as(self, mode: SoundMode) -> Settings:
        """These with another `sound_mode`; how much the voice says is kept for when it is on."""
        said = self.says
        return replace(
            self,
            session=replace(self.session, verbosity=said if mode.speaks else Verbosity.OFF),
            voice=replace(self.voice, says=said),
            sounds=replace(self.sounds, chimes=mode.chimes),
        )


def rebased(edited: Part, base: Part, current: Part) -> Part:
    """`current` with every change that leads from `base` to `edited`.

    For settings that were changed here and elsewhere since `base`: each field, dose, variant,
    reminder and change of a plan is taken by itself. Where both changed the same one, the change
    of `edited` holds.
    """
    mine, before, theirs = asdict(edited), asdict(base), asdict(current)
    return replace(current, **{key: _both(mine[key], before[key], theirs[key]) for key in mine})


def _both(mine: Any, before: Any, theirs: Any) -> Any:
    """One value, of which UNSET says that it is not there."""
    if mine == before:
        return theirs
    if theirs == before:
        return mine
    if all(isinstance(each, Struct) for each in (mine, before, theirs)):
        return rebased(mine, before, theirs)
    kind = type(cast("object", mine))
    if kind is dict:
        return _both_mappings(mine, before, theirs)
    if kind is tuple:
        by_id = ({each.id: each for each in entries} for entries in (mine, before, theirs))
        both = (*_both_mappings(*by_id).values(),)
        most = MOST_REMINDERS if any(isinstance(each, Reminder) for each in both) else MOST_CHANGES
        return both[:most]
    return mine


def _both_mappings(
    mine: Mapping[str, Any], before: Mapping[str, Any], theirs: Mapping[str, Any]
) -> dict[str, Any]:
    keys = dict.fromkeys((*theirs, *mine))
    both = {key: _both(*(each.get(key, UNSET) for each in (mine, before, theirs))) for key in keys}
    return {key: value for key, value in both.items() if value is not UNSET}
