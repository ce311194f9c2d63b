"""What a cue is: the kinds of cues, the chimes, and which cue matters more than another.

`cue_writer` writes the cues of a plan; `laying` sees to it that no two collide.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

GAP_SECONDS = 0.2
"""The least silence between two sentences."""


class Sound(StrEnum):
    """The chimes."""

    SOFT = "soft"
    START = "start"
    TO_LEFT = "to-left"
    TO_RIGHT = "to-right"
    END = "end"
    TICK = "tick"
    REP = "rep"


SOUND_LEAD = {
    Sound.SOFT: 0.45,
    Sound.START: 0.35,
    Sound.TO_LEFT: 0.6,
    Sound.TO_RIGHT: 0.6,
    Sound.END: 1.0,
    Sound.TICK: 0.1,
    Sound.REP: 0.1,
}
"""Seconds from the onset of a chime to the voice that follows it."""


class CueKind(StrEnum):
    """What a cue is for."""

    NAME = "name"
    SET_UP = "set-up"
    LEAD_IN = "lead-in"
    LEAVE = "leave"
    FEEL = "feel"
    BEGIN = "begin"
    FORM = "form"
    HALFWAY = "halfway"
    COUNTDOWN = "countdown"
    SWITCH = "switch"
    REP = "rep"
    PHASE = "phase"
    REST = "rest"
    END = "end"


PRIORITY = {
    CueKind.NAME: 0,
    CueKind.SWITCH: 0,
    CueKind.END: 0,
    CueKind.REST: 1,
    CueKind.LEAVE: 1,
    CueKind.SET_UP: 2,
    CueKind.LEAD_IN: 2,
    CueKind.BEGIN: 3,
    CueKind.COUNTDOWN: 4,
    CueKind.HALFWAY: 5,
    CueKind.PHASE: 6,
    CueKind.REP: 7,
    CueKind.FEEL: 8,
    CueKind.FORM: 9,
}
"""Lower is more important: of two cues that do not both fit, the lower one stays."""

STAND_IN = {
    CueKind.COUNTDOWN: Sound.TICK,
    CueKind.HALFWAY: Sound.SOFT,
    CueKind.REST: Sound.SOFT,
}
"""The chime that is heard where a cue without a chime has no clip yet."""


class Cue(Struct, frozen=True):
    """One thing to hear, `at` seconds from the start of the session.

    `text` is spoken from `speech_at` on, after `sound` where there is one; either may be
    missing. The speech should end by `ends_by`.
    """

    at: float
    step: int
    kind: CueKind
    text: str
    sound: Sound | None
    speech_at: float
    ends_by: float
