"""The very first session: three drills in about five minutes, what explains them included."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Verbosity
from hiptimer.settings.settings import RunTime
from hiptimer.training.routines import Moment, Routine, RoutineItem
from hiptimer.ui.services import Services

ROUTINE = "first-session"
MINUTES: Final = 5.4
"""At most, so that it is rounded to five."""
ON_THE_FLOOR = (
    RoutineItem(exercise="high-knee-hurdle-walk"),
    RoutineItem(exercise="standing-hip-flexor-stretch"),
    RoutineItem(exercise="butterfly-stretch"),
)
NO_FLOOR = (
    RoutineItem(exercise="high-knee-hurdle-walk"),
    RoutineItem(exercise="standing-hip-flexor-stretch"),
    RoutineItem(exercise="cossack-squat", variant="half-depth"),
)
"""Of all threes that the drills allow, those that leave most of the time to moving (measured)."""
MORNING, MIDDAY, EVENING = 4, 11, 16
"""From which hour on."""


def first_plan(services: Services, *, floor: bool, voice: bool) -> Plan:
    """The plan of the first session, with all of its drills."""
    name = QCoreApplication.translate("FirstRun", "First five minutes")
    items = ON_THE_FLOOR if floor else NO_FLOOR
    routine = Routine(
        id=ROUTINE, name=name, summary=name, when="", moment=Moment.ANY_TIME, items=items
    )
    session = services.next_session()
    verbosity = session.preferences.verbosity if voice else Verbosity.OFF
    session = replace(session, preferences=replace(session.preferences, verbosity=verbosity))
    return session.fitted_of(routine, MINUTES, services.first_side, range(len(items))).plan


def run_time_at(hour: int) -> RunTime:
    """When somebody mostly runs who looks at this at that hour, 0 to 23 (editorial)."""
    if MORNING <= hour < MIDDAY:
        return RunTime.MORNING
    return RunTime.MIDDAY if MIDDAY <= hour < EVENING else RunTime.EVENING
