"""Puts drills into an order that changes between floor and standing as seldom as possible. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from hiptimer.session.compiling import UPRIGHT
from hiptimer.training.exercises import Position
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem

Levels = tuple[bool, bool]
"""Whether a drill starts upright, and whether it ends so."""


def grouped_by_level(items: Sequence[RoutineItem], library: Library) -> tuple[RoutineItem, ...]:
    """`items` with those of one level together; among these their order stays as it is.

    Items whose exercise is not in the library come last.
    """
    known = [at for at, item in enumerate(items) if item.exercise in library.exercises]
    order = level_order([_levels(items[at], library) for at in known])
    unknown = [item for item in items if item.exercise not in library.exercises]
    return (*(items[known[at]] for at in order), *unknown)


def level_order(drills: Sequence[Levels]) -> tuple[int, ...]:
    """The places of `drills` in an order with the fewest changes of level between them.

    It begins on the level of the first drill, unless another start saves a change.
    """
    waiting = {
        levels: [at for at, each in enumerate(drills) if each == levels]
        for levels in ((True, True), (True, False), (False, True), (False, False))
    }
    level = _first_level(drills)
    order: list[int] = []
    while len(order) < len(drills):
        order += waiting[level, level]
        waiting[level, level].clear()
        if waiting[level, not level]:
            order.append(waiting[level, not level].pop(0))
        level = not level
    return tuple(order)


def _first_level(drills: Sequence[Levels]) -> bool:
    """Where there are more drills that rise than that fall, or fewer, a walk starts at their foot.

    True is upright.
    """
    rising = sum(each == (False, True) for each in drills)
    falling = sum(each == (True, False) for each in drills)
    if rising != falling or not drills:
        return falling > rising
    return drills[0][0]


def _levels(item: RoutineItem, library: Library) -> Levels:
    exercise = library.exercises[item.exercise]
    variant = exercise.variant(item.variant) if item.variant else None
    start: Position = (variant and variant.position) or exercise.position
    end = (variant and variant.end_position) or exercise.end_position or start
    return start in UPRIGHT, end in UPRIGHT
