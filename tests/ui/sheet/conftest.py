"""Plans to print, and a typesetter whose letters are as wide as the test says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import pytest
from msgspec.structs import replace

from hiptimer.figure.motion import Motion
from hiptimer.session.compiling import Compiler
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.storage.content import MotionFolder
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment, Routine, RoutineItem
from hiptimer.training.sides import Side

PlanOf = Callable[[Routine], Plan]
FindMotion = Callable[[str], Motion | None]


@pytest.fixture(scope="session")
def find_motion(assets: Path) -> FindMotion:
    return MotionFolder(assets / "motions").motion


@pytest.fixture(scope="session")
def plan_of(library: Library, phrases: Phrases) -> PlanOf:
    return lambda routine: Compiler(library, phrases, Preferences()).plan(routine, Side.RIGHT)


@pytest.fixture(scope="session")
def plan_of_items(plan_of: PlanOf) -> Callable[..., Plan]:
    def plan(*items: RoutineItem, name: str = "My routine") -> Plan:
        routine = Routine(
            id="mine", name=name, summary="s", when="w", moment=Moment.ANY_TIME, items=items
        )
        return plan_of(routine)

    return plan


@pytest.fixture(scope="session")
def own_drill(library: Library, phrases: Phrases) -> tuple[Library, Plan]:
    """A library with a drill of one's own that has no motion, and a plan of it, twice."""
    drill = replace(library.exercises["fire-hydrant"], id="wall-sit", name="Wall sit", variants=())
    known = Library(
        MappingProxyType({**library.exercises, drill.id: drill}), library.routines, library.sources
    )
    items = (RoutineItem(exercise=drill.id), RoutineItem(exercise=drill.id, rounds=2))
    routine = Routine(
        id="own", name="Own", summary="s", when="w", moment=Moment.ANY_TIME, items=items
    )
    return known, Compiler(known, phrases, Preferences()).plan(routine, Side.RIGHT)
