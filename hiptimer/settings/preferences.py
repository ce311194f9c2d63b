"""What a person prefers, as far as it changes the plan and its cues."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from hiptimer.training.exercises import HoldSeconds, RepCount

HOLD_SCALE_RANGE = (0.5, 2.0)
GET_READY_RANGE = (3, 60)
SWITCH_RANGE = (3, 60)
TRANSITION_RANGE = (3, 60)
WORDS_PER_MINUTE_RANGE = (100, 260)


class FirstSide(StrEnum):
    """Which side starts: the one held for less in 28 days, always one, or each in turn."""

    BALANCE = "balance"
    RIGHT = "right"
    LEFT = "left"
    ALTERNATE = "alternate"


class Verbosity(StrEnum):
    """How much the voice says: everything, names and sides, only counts, or nothing."""

    FULL = "full"
    NAMES = "names"
    COUNTS = "counts"
    OFF = "off"


class OwnDose(Struct, frozen=True, omit_defaults=True):
    """A person's own dose of one exercise: `seconds` of a hold, or `reps`, for each side."""

    seconds: HoldSeconds | None = None
    reps: RepCount | None = None


class Preferences(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything that changes a plan.

    `hold_scale` multiplies each hold that has no dose of its own. The seconds of get-ready,
    switch and transition are the least: speech and changes of posture can make them longer.
    `doses` and `variants` are keyed by exercise id. `extra_round` gives the side that lags by more
    than a tenth another round of some drills. `say_everything` explains known drills too.
    `left_out` are the exercises that are left out of the presets for good, by id, each with the id
    of the one that stands in for it, or "" for none.
    """

    hold_scale: Annotated[float, Meta(ge=HOLD_SCALE_RANGE[0], le=HOLD_SCALE_RANGE[1])] = 1.0
    doses: dict[str, OwnDose] = {}
    variants: dict[str, str] = {}
    left_out: dict[str, str] = {}
    get_ready_seconds: Annotated[int, Meta(ge=GET_READY_RANGE[0], le=GET_READY_RANGE[1])] = 10
    switch_seconds: Annotated[int, Meta(ge=SWITCH_RANGE[0], le=SWITCH_RANGE[1])] = 5
    transition_seconds: Annotated[int, Meta(ge=TRANSITION_RANGE[0], le=TRANSITION_RANGE[1])] = 8
    first_side: FirstSide = FirstSide.BALANCE
    extra_round: bool = False
    wait_on_reps: bool = False
    verbosity: Verbosity = Verbosity.FULL
    say_everything: bool = False
    countdown: bool = True
    halfway: bool = True
    words_per_minute: Annotated[
        int, Meta(ge=WORDS_PER_MINUTE_RANGE[0], le=WORDS_PER_MINUTE_RANGE[1])
    ] = 150
