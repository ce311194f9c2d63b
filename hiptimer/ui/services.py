"""Everything that the window is handed by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hiptimer.session.phrases import Phrases
from hiptimer.session.ports import Clock, CuePlayer, Memory, ScreenAwake, VoiceCatalogue
from hiptimer.session.suggestion import first_side_for
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.settings_model import SettingsModel

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion
    from hiptimer.session.plan import Plan


def no_motion(exercise: str) -> Motion | None:
    """No picture of any exercise: its sentences are shown instead."""
    del exercise
    return None


@dataclass(frozen=True, slots=True)
class Services:
    """What pages need. `sound` and `voices` open the voice and the device when first called.

    `motion` gives the motion of an exercise, or None where there is none.
    `speed` is how many times faster than real time sessions run. `first_side` overrules the
    preference for this start of the program.
    """

    library: Library
    phrases: Phrases
    clock: Clock
    settings: SettingsModel
    memory: Memory
    sound: Callable[[], CuePlayer]
    voices: Callable[[], VoiceCatalogue]
    awake: ScreenAwake
    motion: Callable[[str], Motion | None] = no_motion
    speed: float = 1.0
    first_side: Side | None = None

    def plan(self, routine_id: str) -> Plan:
        """The plan of a routine as it would start now. Raises `UnknownRoutineError`."""
        from hiptimer.session.compiling import Compiler  # noqa: PLC0415 - the window opens sooner

        preferences = self.settings.settings.session
        side = self.first_side or first_side_for(preferences.first_side, self.memory.load())
        routine = self.library.routine(routine_id)
        return Compiler(self.library, self.phrases, preferences).plan(routine, side)
