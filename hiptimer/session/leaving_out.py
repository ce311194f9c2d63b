"""In which order items are left out of a routine that is too long: what is covered twice first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from heapq import heapify, heappop, heapreplace

from hiptimer.training.covering import covered_groups, covered_planes
from hiptimer.training.exercises import Exercise, MuscleGroup, Plane

Cost = tuple[int, int, float]


def order_of_leaving(exercises: Sequence[Exercise]) -> list[int]:
    """The indices of all of a routine's `exercises`, those first that are missed least.

    The last that covers a plane goes only when the same holds of all that are left; then count
    the muscle groups that nothing else covers, then how often the others cover the same. Among
    equals the later one goes first.
    """
    counted = _Counted(exercises)
    waiting = [(counted.cost(each), -index) for index, each in enumerate(exercises)]
    heapify(waiting)
    order: list[int] = []
    while waiting:
        index = -waiting[0][1]
        now = (counted.cost(exercises[index]), -index)
        if now > waiting[0]:
            # What has gone meanwhile has made this one dearer; the cost of an item never falls.
            heapreplace(waiting, now)
        else:
            heappop(waiting)
            counted.remove(exercises[index])
            order.append(index)
    return order


class _Counted:
    """How many of the exercises that are left cover each plane and each muscle group."""

    def __init__(self, exercises: Sequence[Exercise]) -> None:
        distinct = {each.id: each for each in exercises}
        self._planes = {key: covered_planes(each) for key, each in distinct.items()}
        self._groups = {key: covered_groups(each) for key, each in distinct.items()}
        self._costs: dict[str, Cost] = {}
        self._cover: Counter[Plane | MuscleGroup] = Counter()
        for each in exercises:
            self._cover.update((*self._planes[each.id], *self._groups[each.id]))

    def cost(self, exercise: Exercise) -> Cost:
        """How much would be missed without one of that exercise; it sorts."""
        if exercise.id not in self._costs:
            self._costs[exercise.id] = self._cost(exercise.id)
        return self._costs[exercise.id]

    def remove(self, exercise: Exercise) -> None:
        """Count one of that exercise no longer."""
        self._cover.subtract((*self._planes[exercise.id], *self._groups[exercise.id]))
        self._costs.clear()

    def _cost(self, exercise_id: str) -> Cost:
        planes = [self._cover[plane] for plane in self._planes[exercise_id]]
        groups = [self._cover[group] for group in self._groups[exercise_id]]
        others = sum(planes) + sum(groups) - len(planes) - len(groups)
        often = others / max(1, len(planes) + len(groups))
        return planes.count(1), groups.count(1), -often
