"""Finds the items and rounds with which a routine can be as long as wished, by a few plans.

Where items have to go, those go first whose planes and muscle groups are covered by others too;
the last stretch goes last of all.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.session.coverage import covered_groups, covered_planes
from hiptimer.session.fitting.trials import TOLERANCE, CompilePlan, Part, Shape, Trial
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Exercise, Kind, MuscleGroup, Plane
from hiptimer.training.routines import Routine

Parts = tuple[Part, ...]
Rounds = tuple[int, ...]


class FittingSearch(Struct, frozen=True):
    """Looks for `wanted` seconds, with all items of `routine` if that is possible.

    It tries what the routine could become by compiling it for `preferences`. The items at the
    places `kept` are not left out, however long it lasts.
    """

    routine: Routine
    compile_plan: CompilePlan
    preferences: Preferences
    wanted: float
    kept: Collection[int] = frozenset()

    def best(self, parts: Parts) -> Shape:
        """The items and rounds whose doses can be scaled to the time, or come nearest to it.

        The shortest way of all where every one of them is too long.
        """
        return self._in_rounds(parts) or self._with_fewer(parts)

    def trial(self, shape: Shape, doses: Sequence[int]) -> Trial:
        """The shape in these doses."""
        items = (
            part.written(dose, rounds)
            for part, rounds, dose in zip(shape.parts, shape.rounds, doses, strict=True)
        )
        routine = replace(self.routine, items=tuple(items))
        return Trial(shape, doses, routine, self.compile_plan(routine, self.preferences))

    def _shortest(self, shape: Shape) -> float:
        return self.trial(shape, [part.dose.low for part in shape.parts]).plan.seconds

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
            most = [part.dose.high for part in shape.parts]
            return self.trial(with_rounds_more(count), most).plan.seconds >= self.wanted

        found = bisect_left(range(len(rises)), True, key=is_enough)
        raised = with_rounds_more(found)
        return raised if found == 0 or self._fits(raised) else with_rounds_more(found - 1)

    def _with_fewer(self, parts: Parts) -> Shape:
        """Without as many items as needed, in the order in which they are missed least."""
        order = order_of_leaving([part.exercise for part in parts])
        order = [at for at in order if parts[at].place not in self.kept]

        def left_after(gone: int) -> Parts:
            out = set(order[:gone])
            return tuple(part for at, part in enumerate(parts) if at not in out)

        counts = range(1, min(len(parts), len(order) + 1))
        found = bisect_left(counts, True, key=lambda gone: self._fits(_least(left_after(gone))))
        if found == len(counts) and len(order) < len(parts):
            kept = left_after(len(order))
        elif found == len(counts):
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


def order_of_leaving(exercises: Sequence[Exercise]) -> list[int]:
    """The indices of all of a routine's `exercises`, those first that are missed least.

    The last stretch goes last: without one it would not be what the routine is called. The last
    that covers a plane goes only when the same holds of all others that are left; then count the
    muscle groups that nothing else covers, then how often the others cover the same. Among
    equals the later one goes first.
    """
    left = dict(enumerate(exercises))
    cover = Counter(each for exercise in exercises for each in _covered(exercise))
    order: list[int] = []
    while left:
        stretches = [at for at, each in left.items() if each.kind is Kind.STATIC]
        may_go = [at for at in left if stretches != [at]] or stretches
        distinct = {each.id: each for each in left.values()}
        costs = {id_: _cost(each, cover) for id_, each in distinct.items()}
        order.append(min(may_go, key=lambda index: (costs[left[index].id], -index)))
        cover.subtract(_covered(left.pop(order[-1])))
    return order


def _covered(exercise: Exercise) -> tuple[Plane | MuscleGroup, ...]:
    return (*covered_planes(exercise), *covered_groups(exercise))


def _cost(exercise: Exercise, cover: Counter[Plane | MuscleGroup]) -> tuple[int, int, float]:
    """How much would be missed without one of that exercise; it sorts.

    `cover` is how many of the exercises that are left cover each plane and each muscle group.
    """
    planes = [cover[plane] for plane in covered_planes(exercise)]
    groups = [cover[group] for group in covered_groups(exercise)]
    others = sum(planes) + sum(groups) - len(planes) - len(groups)
    often = others / max(1, len(planes) + len(groups))
    return planes.count(1), groups.count(1), -often
