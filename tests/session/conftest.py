"""Plans of the presets, for whatever preferences a test has."""

from __future__ import annotations

from collections.abc import Callable, Container

import pytest

from hiptimer.session.compiling import EVERY_DRILL, Compiler, Drill
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.sides import Side

MakePlan = Callable[..., Plan]


@pytest.fixture(scope="session")
def make_plan(library: Library, phrases: Phrases) -> MakePlan:
    def make(
        routine: str,
        preferences: Preferences | None = None,
        first: Side = Side.RIGHT,
        known: Container[Drill] = EVERY_DRILL,
    ) -> Plan:
        compiler = Compiler(library, phrases, preferences or Preferences(), known)
        return compiler.plan(library.routine(routine), first)

    return make
