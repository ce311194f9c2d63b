"""The planner: rules, what a person said and what they did become weeks. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import PlannedWeek, Ways
from hiptimer.journal.sums import ExerciseTally
from hiptimer.settings.programme import Programme


def plan_of_weeks(
    programme: Programme,
    rules: ProgrammeRules,
    ways: Ways,
    done: Iterable[ExerciseTally],
    today: date,
    reds: Collection[date] = (),
) -> tuple[PlannedWeek, ...]:
    """All weeks of `programme`, those that are over too.

    `done` is the work of every day since its first, in any order; `reds` are the days on which
    something hurt so much that it was stopped.
    """
    raise NotImplementedError


def programme_for_new_user(sessions: int, today: date, rules: ProgrammeRules) -> Programme:
    """What is offered to somebody who means to stretch so often a week, from Monday on."""
    raise NotImplementedError
