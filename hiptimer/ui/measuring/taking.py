"""A test that is being taken: which readings there are, and which come next. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from statistics import fmean

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.figure.measured import degrees_of, measure_of
from hiptimer.journal.measuring import Reading
from hiptimer.training.self_tests import Method, SelfTest, Unit, Way
from hiptimer.training.sides import Side

APART = 2.0
"""Readings of one side that lie further apart, in standard errors, are taken once more."""


class Taking(Struct, frozen=True):
    """What was read so far, by side, in the test's unit; `lengths` of the body in centimetres."""

    test: SelfTest
    way: Way
    lengths: Mapping[str, float] = {}
    left: tuple[float, ...] = ()
    right: tuple[float, ...] = ()

    @property
    def method(self) -> Method:
        return self.test.method(self.way) or self.test.methods[0]

    @property
    def is_empty(self) -> bool:
        return not self.left and not self.right

    @property
    def can_be_saved(self) -> bool:
        """Whether a side is complete, and the other one too or left out."""
        begun = [side for side in Side if self.on(side)]
        return bool(begun) and all(map(self.is_done, begun))

    def on(self, side: Side) -> tuple[float, ...]:
        return self.left if side is Side.LEFT else self.right

    def wanted(self, side: Side) -> int:
        """How many readings: as many again where the first ones lie far apart."""
        first = self.on(side)[: self.test.readings]
        is_apart = (
            len(first) == self.test.readings > 1
            and max(first) - min(first) > APART * self.test.error
        )
        return self.test.readings * (2 if is_apart else 1)

    def is_done(self, side: Side) -> bool:
        return len(self.on(side)) >= self.wanted(side)

    def is_apart(self, side: Side) -> bool:
        """Whether that side is read once more because its readings lie far apart."""
        return self.wanted(side) > self.test.readings

    def mean(self, side: Side) -> float | None:
        return fmean(self.on(side)) if self.on(side) else None

    def side_after(self, side: Side) -> Side | None:
        """Whose turn it is once `side` was read: by turns where both are read at once."""
        open_sides = [each for each in (side, side.other) if not self.is_done(each)]
        if self.test.both:
            open_sides.sort(key=lambda each: (len(self.on(each)), each is Side.RIGHT))
        return next(iter(open_sides), None)

    def with_value(self, side: Side, value: float) -> Taking:
        return replace(self, **{side.value: (*self.on(side), value)})

    def without_last(self, side: Side) -> Taking:
        return replace(self, **{side.value: self.on(side)[:-1]})

    def reading(self, key: str, taken: datetime) -> Reading:
        """To be kept: of each side that is complete."""
        return Reading(
            id=key,
            test=self.test.id,
            taken=taken,
            way=self.way,
            left=self.left if self.is_done(Side.LEFT) else (),
            right=self.right if self.is_done(Side.RIGHT) else (),
            lengths={m.id: self.lengths[m.id] for m in self.method.measures if m.stays},
        )

    @property
    def is_turned_to_degrees(self) -> bool:
        """Whether the tape gives centimetres, and the test counts in degrees."""
        return self.method.moving is not None and self.test.unit is Unit.DEGREES

    def value_of(self, number: float) -> float:
        """The value, in the test's unit, of what was read. Raises `OutOfReachError`."""
        moving = self.method.moving
        if moving is None or not self.is_turned_to_degrees:
            return number
        return degrees_of(self.test.id, {**self.lengths, moving.id: number})

    def number_of(self, value: float) -> float:
        """What is read for a value: the inverse of `value_of`."""
        if not self.is_turned_to_degrees:
            return value
        return measure_of(self.test.id, value, self.lengths)


def begin(test: SelfTest, readings: Iterable[Reading]) -> Taking:
    """In the way of the last time, with the lengths of the body that were told last."""
    known = [each for each in readings if not each.deleted]
    lengths: dict[str, float] = {}
    way = test.methods[0].way
    for each in known:
        lengths |= each.lengths
        if each.test == test.id and test.method(each.way):
            way = each.way
    return Taking(test, way, lengths)
