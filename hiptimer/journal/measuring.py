"""What a person's own measuring says: values with bands, "changed" by one strict rule. Pure.

The first day is practice and counts for nothing. The two days after it are the start. From then on
the mean of the last two days is held against the mean of those two: beyond 2.4 standard errors it
has changed. With six later days that is wrong in fewer than five of a hundred people who have not
changed at all, and finds a true change of 2.86 standard errors in more than 85 of them. A plain
95 % difference between two days would be wrong in ten.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from math import sqrt
from statistics import fmean
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace

from hiptimer.training.self_tests import SelfTest, Unit, Way
from hiptimer.training.sides import Side

CHANGED = 2.4
"""In standard errors, mean of two days against mean of two days."""
SURELY_CHANGED = 3.2
"""So far a single one of ten measures has to go before it is a headline."""
BAND = 1.645
"""In standard errors: so far nine of ten values of one day lie from the true one."""
SIDES_DIFFER = 1.96
"""As above, for left against right where each is the mean of two days."""
PAIRS_FOR_OWN_ERROR = 6
START_DAYS = 2
START_NOT_BEFORE = {1: timedelta(days=1), 2: timedelta(days=2)}
"""How long after the day before the first and the second day of the start can be, by how many days
count already: the practice day is one."""
RETEST_NOT_BEFORE, RETEST_EVERY = timedelta(days=14), timedelta(days=28)
Value = Annotated[float, Meta(ge=-1000, le=1000)]
Length = Annotated[float, Meta(gt=0, le=1000)]
LengthId = Annotated[str, Meta(pattern=r"^[a-z]+[0-9]?\Z", max_length=12)]


class Reading(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was measured at one time: each single value, in the test's unit, by side.

    A side without values was left out. `id` is unique over all computers; of two copies the one
    with the higher `revision` holds. `lengths` are those of the body that the tape needed, in
    centimetres.
    """

    id: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
    test: Annotated[str, Meta(max_length=60)]
    taken: Annotated[datetime, Meta(tz=True)]
    way: Way
    left: Annotated[tuple[Value, ...], Meta(max_length=12)] = ()
    right: Annotated[tuple[Value, ...], Meta(max_length=12)] = ()
    lengths: Annotated[dict[LengthId, Length], Meta(max_length=12)] = {}
    revision: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    deleted: bool = False

    @property
    def day(self) -> date:
        """The local day on which it was taken."""
        return self.taken.date()

    def on(self, side: Side) -> tuple[float, ...]:
        return self.left if side is Side.LEFT else self.right

    def revised(self, **changes: object) -> Reading:
        """What holds in its place from now on: corrected, deleted or brought back."""
        return replace(self, revision=self.revision + 1, **changes)


def later_reading(one: Reading, other: Reading) -> Reading:
    """One reading from two copies of it, whatever their order."""

    def rank(each: Reading) -> tuple[object, ...]:
        told = (each.test, each.way, each.left, each.right, sorted(each.lengths.items()))
        return (each.revision, each.deleted, *told, each.taken.isoformat())

    return max(one, other, key=rank)


class DayValue(Struct, frozen=True):
    """A day's mean on one side. Only what `counts` is compared: others came too soon."""

    day: date
    value: float
    counts: bool


class Standing(StrEnum):
    """How far the measuring of one side has come, and what it says."""

    NOTHING = "nothing"
    PRACTICE = "practice"
    STARTING = "starting"
    STARTED = "started"
    ONE_RETEST = "one-retest"
    NOT_SURE = "no-change-beyond-error"
    MORE = "more-range"
    LESS = "less-range"


CHANGES = frozenset({Standing.MORE, Standing.LESS})


class Verdict(Struct, frozen=True):
    """What one side's days say. All numbers are in the test's unit.

    `start` is the mean of the two days of the start, `now` that of the last two days since (or the
    last one), `gained` how much more range that is, below 0 for less; each None until it is known.
    `error` is the standard error that was used.
    """

    standing: Standing
    error: float
    start: float | None = None
    now: float | None = None
    gained: float | None = None

    @property
    def band(self) -> float:
        """How far the value of one day can be off, up or down."""
        return BAND * self.error

    @property
    def is_sure(self) -> bool:
        """Whether it has changed so much that it is worth a headline by itself."""
        far = abs(self.gained or 0.0) > SURELY_CHANGED * self.error
        return self.standing in CHANGES and far


Series = tuple[DayValue, ...]


def series_of(readings: Iterable[Reading], test: SelfTest, side: Side, today: date) -> Series:
    """One side's days in order, up to `today`; readings of one day are one value.

    Tape and phone do not read alike: only the days measured in the way of the last one are there.
    Another length of the body divides no series: 2 cm shift an angle by half a degree.
    """
    own = _readings_of(readings, test, side, today)
    way = _way_of(own)
    by_day: defaultdict[date, list[float]] = defaultdict(list)
    for each in own:
        if each.way is way:
            by_day[each.day] += each.on(side)
    days: list[DayValue] = []
    counted, before = 0, date.min
    for day in sorted(by_day):
        counts = not counted or day - before >= _least_gap(counted)
        if counts:
            counted, before = counted + 1, day
        days.append(DayValue(day, fmean(by_day[day]), counts))
    return tuple(days)


def _readings_of(
    readings: Iterable[Reading], test: SelfTest, side: Side, today: date
) -> list[Reading]:
    return [
        each
        for each in readings
        if each.test == test.id and not each.deleted and each.on(side) and each.day <= today
    ]


def _way_of(readings: Iterable[Reading]) -> Way | None:
    """The way of the last of them."""
    last = max(readings, key=lambda each: (each.taken, each.id), default=None)
    return last and last.way


def _least_gap(counted: int) -> timedelta:
    """How long after the last day that counts the next one may count."""
    return START_NOT_BEFORE.get(counted, RETEST_NOT_BEFORE)


def verdict_of(values: Sequence[float], error: float, *, more_is_more: bool = True) -> Verdict:
    """What a side's counting days say, oldest first; `error` is their standard error, above 0."""
    if len(values) <= START_DAYS:
        early = (Standing.NOTHING, Standing.PRACTICE, Standing.STARTING)[len(values)]
        return Verdict(early, error)
    start = fmean(values[1 : 1 + START_DAYS])
    later = values[1 + START_DAYS :]
    if not later:
        return Verdict(Standing.STARTED, error, start)
    now = fmean(later[-2:])
    gained = now - start if more_is_more else start - now
    if len(later) == 1:
        return Verdict(Standing.ONE_RETEST, error, start, now, gained)
    standing = Standing.NOT_SURE
    if abs(gained) > CHANGED * error:
        standing = Standing.MORE if gained > 0 else Standing.LESS
    return Verdict(standing, error, start, now, gained)


class Measured(Struct, frozen=True):
    """One test of one person: the days and the verdict of each side.

    `ways`: how the left and the right were measured, None for a side without a day.
    """

    test: SelfTest
    left: Series
    right: Series
    error: float
    ways: tuple[Way | None, Way | None] = (None, None)

    @property
    def is_alike(self) -> bool:
        """Whether both sides were measured in the same way: only then they are compared."""
        return len({*self.ways} - {None}) < len(Side)

    def way(self, side: Side) -> Way | None:
        return self.ways[0 if side is Side.LEFT else 1]

    def series(self, side: Side) -> Series:
        return self.left if side is Side.LEFT else self.right

    def counting(self, side: Side) -> tuple[float, ...]:
        """The values that are compared."""
        return tuple(each.value for each in self.series(side) if each.counts)

    def verdict(self, side: Side) -> Verdict:
        return verdict_of(self.counting(side), self.error, more_is_more=self.test.more_is_more)

    @property
    def lagging(self) -> Side | None:
        """The side with less range, where the sides differ beyond the error of measuring.

        Each side needs two days behind its practice day.
        """
        sides = [self.verdict(side) for side in Side]
        means = [each.start if each.now is None else each.now for each in sides]
        if any(each.standing is Standing.ONE_RETEST for each in sides):
            # One day alone is held beside nothing: the start holds until there are two.
            means = [each.start for each in sides]
        first, second = means
        if first is None or second is None or not self.is_alike:
            return None
        if abs(first - second) <= SIDES_DIFFER * self.error:
            return None
        one, other = Side
        return one if (first < second) == self.test.more_is_more else other

    @property
    def is_low(self) -> bool:
        """Whether a side began lower than most people of a study by more than one band.

        Only by a norm with a spread, of this very test; never by rank among the tests, since the
        worst of five looks better the next time by itself.
        """
        norm = next((each for each in self.test.norms if each.same and each.sd), None)
        if norm is None or norm.sd is None:
            return False
        sign = 1 if self.test.more_is_more else -1
        least = sign * norm.mean - norm.sd - BAND * self.error
        starts = (self.verdict(side).start for side in Side)
        return any(sign * start < least for start in starts if start is not None)


def measured(
    readings: Iterable[Reading], tests: Iterable[SelfTest], today: date
) -> tuple[Measured, ...]:
    """Every test with what was read up to `today`, by the person's own error once it is known."""
    known, every = tuple(readings), tuple(tests)
    days = {
        test.id: tuple(series_of(known, test, side, today) for side in (Side.LEFT, Side.RIGHT))
        for test in every
    }
    error = max(1.0, own_scatter(days, every))
    return tuple(
        Measured(
            test,
            *days[test.id],
            error=test.error * error,
            ways=_ways(known, test, today),
        )
        for test in every
    )


def _ways(
    readings: Iterable[Reading], test: SelfTest, today: date
) -> tuple[Way | None, Way | None]:
    known = tuple(readings)
    left, right = (_way_of(_readings_of(known, test, s, today)) for s in (Side.LEFT, Side.RIGHT))
    return left, right


def own_scatter(days: Mapping[str, Sequence[Series]], tests: Iterable[SelfTest]) -> float:
    """How many times the published error the person's own is, from the two days of each start.

    1.0 as long as there are fewer than six pairs of days.
    """
    squares: list[float] = []
    for test in tests:
        for series in days[test.id]:
            start = [each.value for each in series if each.counts][1 : 1 + START_DAYS]
            if len(start) == START_DAYS:
                squares.append(((start[0] - start[1]) / (sqrt(2) * test.error)) ** 2)
    return sqrt(fmean(squares)) if len(squares) >= PAIRS_FOR_OWN_ERROR else 1.0


def headline(tests: Iterable[Measured]) -> Standing | None:
    """Whether all tests together say more range, or less: two of them, or one by far.

    Nothing where another one says the opposite. A hold tells of strength, not of range.
    """
    changed: dict[Standing, list[tuple[str, Verdict]]] = {change: [] for change in CHANGES}
    for each in tests:
        for verdict in map(each.verdict, Side) if each.test.unit is not Unit.SECONDS else ():
            if verdict.standing in CHANGES:
                changed[verdict.standing].append((each.test.id, verdict))
    more, less = changed[Standing.MORE], changed[Standing.LESS]
    if bool(more) == bool(less):
        return None
    several = len({test for test, _ in more or less}) > 1
    is_said = several or any(verdict.is_sure for _, verdict in more or less)
    return (Standing.MORE if more else Standing.LESS) if is_said else None


def next_day(series: Series, every: timedelta = RETEST_EVERY) -> date | None:
    """From which day on the next measuring is worth while; None where any day will do.

    The days of the start follow each other at least so far apart as they must to count; later ones
    every four weeks, or `every` so often, which is at least `RETEST_NOT_BEFORE`.
    """
    counted = [each.day for each in series if each.counts]
    if not counted:
        return None
    return counted[-1] + START_NOT_BEFORE.get(len(counted), max(every, RETEST_NOT_BEFORE))
