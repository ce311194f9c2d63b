"""Finds the items and rounds with which a routine can be as long as wished, by a few plans.

Where items have to go, those go first whose planes and muscle groups are covered by others too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heapreplace

from msgspec import Struct

from hiptimer.session.coverage import covered_groups, covered_planes
from hiptimer.session.fitting.dose_spans import Part
from hiptimer.session.fitting.scaling import TOLERANCE
from hiptimer.session.fitting.trials import Shape, Trials
from hiptimer.training.exercises import Exercise, MuscleGroup, Plane

Parts = tuple[Part, ...]
Rounds = tuple[int, ...]


class FittingSearch(Struct, frozen=True):
    """Looks for `wanted` seconds, with all items if that is possible."""

    trials: Trials
    wanted: float

    def best(self, parts: Parts) -> Shape:
        """The items and rounds whose doses can be scaled to the time, or come nearest to it.

        The shortest way of all where every one of them is too long.
        """
        return self._in_rounds(parts) or self._with_fewer(parts)

    def _shortest(self, shape: Shape) -> float:
        return self.trials.trial(shape, shape.least).seconds

    def _fits(self, shape: Shape) -> bool:
        return self._shortest(shape) <= self.wanted + TOLERANCE

    def _in_rounds(self, parts: Parts) -> Shape | None:
        """All of `parts` in as many rounds as usual, or the next number that fits."""
        ceiling = tuple(part.rounds.high for part in parts)
        for rounds in _lowered(parts):
            shape = Shape(parts, rounds)
            if self._fits(shape):
                return self._raised(shape, ceiling)
            ceiling = rounds
        return None

    def _raised(self, shape: Shape, ceiling: Rounds) -> Shape:
        """With as many rounds more, up to `ceiling`, as the time needs and bears."""
        rises = list(_rises(shape.rounds, ceiling))

        def with_rounds_more(count: int) -> Shape:
            rounds = list(shape.rounds)
            for part in rises[:count]:
                rounds[part] += 1
            return Shape(shape.parts, tuple(rounds))

        def is_enough(count: int) -> bool:
            raised = with_rounds_more(count)
            return self.trials.trial(raised, raised.most).seconds >= self.wanted

        found = bisect_left(range(len(rises)), True, key=is_enough)
        raised = with_rounds_more(found)
        return raised if found == 0 or self._fits(raised) else with_rounds_more(found - 1)

    def _with_fewer(self, parts: Parts) -> Shape:
        """Without as many items as needed, in the order in which they are missed least."""
        order = order_of_leaving([part.exercise for part in parts])

        def left_after(gone: int) -> Parts:
            out = set(order[:gone])
            return tuple(part for at, part in enumerate(parts) if at not in out)

        counts = range(1, len(parts))
        found = bisect_left(counts, True, key=lambda gone: self._fits(_least(left_after(gone))))
        if found == len(counts):
            kept = min(((part,) for part in parts), key=lambda one: self._shortest(_least(one)))
        else:
            kept = left_after(counts[found])
        return self._in_rounds(kept) or _least(kept)


def _least(parts: Parts) -> Shape:
    """The parts in as few rounds as allowed."""
    return Shape(parts, tuple(part.rounds.low for part in parts))


def _lowered(parts: Parts) -> Iterator[Rounds]:
    """The usual rounds, then ever fewer: the largest numbers go down together."""
    rounds = tuple(part.rounds.usual for part in parts)
    yield rounds
    for most in range(max(rounds) - 1, 0, -1):
        lower = tuple(
            max(part.rounds.low, min(count, most))
            for part, count in zip(parts, rounds, strict=True)
        )
        if lower != rounds:
            rounds = lower
            yield rounds


def _rises(rounds: Rounds, ceiling: Rounds) -> Iterator[int]:
    """The parts to be done once more, one round at a time: those with the fewest first."""
    for count in range(min(rounds), max(ceiling)):
        for part, (low, high) in enumerate(zip(rounds, ceiling, strict=True)):
            if low <= count < high:
                yield part


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
