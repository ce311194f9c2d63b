"""The tests by which a person measures their own hips, as `assets/self-tests.json` holds them.

Every error of measuring in it is borrowed from examiners: nobody has published how far people
differ who measure themselves. So all that follows from it is called an estimate where it is shown.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from hiptimer.training.exercises import Content, Identifier, ShortText, Text, Texts


class Unit(StrEnum):
    """What a reading is given in."""

    DEGREES = "deg"
    CENTIMETRES = "cm"
    SECONDS = "s"


class Way(StrEnum):
    """What a reading is taken with: a phone's level, tape and wall, or the clock."""

    PHONE = "phone"
    TAPE = "tape"
    CLOCK = "clock"


class Measure(Content, frozen=True):
    """One length that the tape gives, in centimetres. `id` is its letter in the formula.

    What `stays` is a length of the body: it is asked for once and used every time.
    """

    id: Annotated[str, Meta(pattern=r"^[a-z]+[0-9]?\Z", max_length=12)]
    text: Text
    least: float
    most: float
    stays: bool = False


class Method(Content, frozen=True):
    """One way to take a reading, with what is laid ready for it and the lengths that it needs.

    Without any `measures` the value itself is read off.
    """

    way: Way
    needs: Texts
    steps: Texts
    measures: tuple[Measure, ...] = ()


class Norm(Content, frozen=True):
    """What people in one study had: in the test's own unit, mean and standard deviation.

    `same` says whether they did this very test: only then can a value be held beside it.
    """

    who: Text
    mean: float
    source: str
    sd: float | None = None
    same: bool = True


class SelfTest(Content, frozen=True):
    """One test. `error` is the standard error of a day's value (SEM), in its unit.

    `more_is_more` is False where a smaller value means more range. A value lies between `least` and
    `most` and is stepped by `step`. `readings` are taken a side on one day, and their mean counts.
    `not_when` are the reasons to leave it today or altogether; `area` is the id of the area of the
    weekly dose that it tells of, "" where it is strength that it tells of. `hold` is for how many
    seconds the position is kept before it is read; `both`: each time both sides are read.
    """

    id: Identifier
    name: ShortText
    tells: Text
    unit: Unit
    error: Annotated[float, Meta(gt=0)]
    least: float
    most: float
    step: Annotated[float, Meta(gt=0)]
    methods: Annotated[tuple[Method, ...], Meta(min_length=1)]
    mistakes: Texts
    not_today: Texts
    not_at_all: Texts
    drills: tuple[Identifier, ...]
    sources: tuple[str, ...]
    area: str = ""
    more_is_more: bool = True
    readings: Annotated[int, Meta(ge=1, le=3)] = 3
    hold: Annotated[int, Meta(ge=0, le=60)] = 0
    both: bool = False
    norms: tuple[Norm, ...] = ()

    def method(self, way: Way) -> Method | None:
        """How that way goes, None where the test has none of that kind."""
        return next((each for each in self.methods if each.way is way), None)
