"""What measuring changes of the week: an area that is low or lags gets more of the dose. Pure.

How much more is editorial. An area is never chosen for being the worst of several: that one looks
better the next time by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum

from msgspec import Struct

from hiptimer.journal.dose import CEILING_SECONDS, FLOOR_SECONDS, Area
from hiptimer.journal.measuring import Measured
from hiptimer.messages import Message
from hiptimer.training.sides import Side

MORE_TIMES = 1.5
MORE_TO = {
    None: Message("“{test}” is low: its stretches get more of the week."),
    Side.LEFT: Message("Your left side has less in “{test}”: its stretches get more of the week."),
    Side.RIGHT: Message(
        "Your right side has less in “{test}”: its stretches get more of the week."
    ),
}
"""By the side that lags."""
NOBODY: frozenset[Area] = frozenset()


class Why(StrEnum):
    """Why an area asks for more: it is low on a side, or one side lags."""

    LOW = "low"
    LAGS = "lags"


class Ask(Struct, frozen=True):
    """An area that asks for more, and the test that says so; `side` is the one that lags."""

    area: Area
    test: str
    why: Why
    side: Side | None = None

    @property
    def message(self) -> Message:
        """The same in one line."""
        return MORE_TO[self.side].with_fields(test=self.test)


def asks_for_more(tests: Iterable[Measured]) -> tuple[Ask, ...]:
    """The areas that ask for more, each once, in the order of the tests."""
    found: dict[Area, Ask] = {}
    for each in tests:
        if each.test.area not in set(Area):
            continue  # it tells of strength
        area, lagging = Area(each.test.area), each.lagging
        if lagging is not None:
            found.setdefault(area, Ask(area, each.test.name, Why.LAGS, lagging))
        elif each.is_low:
            found.setdefault(area, Ask(area, each.test.name, Why.LOW))
    return tuple(found.values())


def areas_with_more(tests: Iterable[Measured]) -> frozenset[Area]:
    """The same areas, as a plan takes them."""
    return frozenset(each.area for each in asks_for_more(tests))


def wanted_seconds(
    area: Area, more: Collection[Area], usual: int = FLOOR_SECONDS, most: int = CEILING_SECONDS
) -> int:
    """What one side of an area is to get in a week: `usual`, or more, up to `most`."""
    return min(max(usual, most), int(MORE_TIMES * usual)) if area in more else usual
