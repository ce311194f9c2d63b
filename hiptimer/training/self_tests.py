"""The tests by which a person measures their own hips, as `assets/self-tests.json` holds them.

Every error of measuring in it is borrowed from examiners: nobody has published how far people
differ who measure themselves. So all that follows from it is called an estimate where it is shown.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import StrEnum
from itertools import pairwise
from typing import Annotated

from msgspec import Meta

from hiptimer.training.decoding import decode_item
from hiptimer.training.exercises import Content, Identifier, ShortText, Source, Text, Texts
from hiptimer.training.faults import ContentError, Fault

SELF_TESTS_SCHEMA = "hiptimer-self-tests/1"


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

    What `stays` is a length of the body: it is asked for once and used every time. A value lies
    between `least` and `most`.
    """

    id: Annotated[str, Meta(pattern=r"^[a-z]+[0-9]?\Z", max_length=12)]
    text: Text
    least: float
    most: float
    stays: bool = False


class Method(Content, frozen=True):
    """One way to take a reading, with what is laid ready for it and the lengths that it needs.

    The value itself is read off, unless one of the `measures` is `moving`: then it follows from
    them all. `steps` are said one by one: at most twelve words a sentence.
    """

    way: Way
    needs: Texts
    steps: Annotated[Texts, Meta(min_length=1)]
    measures: tuple[Measure, ...] = ()

    @property
    def moving(self) -> Measure | None:
        """The length that is measured anew each time, if there is one."""
        return next((each for each in self.measures if not each.stays), None)


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
    weekly dose that it tells of, "" where it is strength that it tells of.
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
    norms: tuple[Norm, ...] = ()

    def method(self, way: Way) -> Method | None:
        """How that way goes, None where the test has none of that kind."""
        return next((each for each in self.methods if each.way is way), None)


class Untested(Content, frozen=True):
    """An area of the weekly dose, by its id, and why there is no test of it."""

    area: Identifier
    text: Text


class SelfTests(Content, frozen=True):
    """The file: the tests in their order, and what holds for all of them.

    `before` is what to see to on the day, `stop` when to give no number, `limits` what a value does
    not tell.
    """

    schema: str
    sources: dict[str, Source]
    before: Texts
    stop: Text
    limits: Texts
    without: tuple[Untested, ...]
    tests: Annotated[tuple[SelfTest, ...], Meta(min_length=1)]

    def test(self, test_id: str) -> SelfTest | None:
        """The test of that id, None where there is none."""
        return next((each for each in self.tests if each.id == test_id), None)


def decode_self_tests(data: bytes, drills: Collection[str], file: str) -> SelfTests:
    """The tests in `data`, which name these drills. Raises `ContentError` with every fault."""
    tests = decode_item(data, SelfTests, file)
    faults = tuple(_faults(tests, drills, file))
    if faults:
        raise ContentError(faults)
    return tests


def _faults(tests: SelfTests, drills: Collection[str], file: str) -> Iterator[Fault]:
    if tests.schema != SELF_TESTS_SCHEMA:
        yield Fault(file, "schema", f'"{tests.schema}"', f'"{SELF_TESTS_SCHEMA}"')
    ids = sorted(each.id for each in tests.tests)
    for doubled in {one for one, other in pairwise(ids) if one == other}:
        yield Fault(file, "tests", f'"{doubled}" twice', "an id of its own for each test")
    for at, test in enumerate(tests.tests):
        place = f"tests[{at}]"
        yield from _range_faults(test, place, file)
        for name, known, named in (
            ("drills", drills, test.drills),
            ("sources", tests.sources, (*test.sources, *(norm.source for norm in test.norms))),
        ):
            for each in named:
                if each not in known:
                    expected = "the id of an exercise" if name == "drills" else "a key of `sources`"
                    yield Fault(file, f"{place}.{name}", f'"{each}"', expected)


def _range_faults(test: SelfTest, place: str, file: str) -> Iterator[Fault]:
    if test.least >= test.most:
        yield Fault(file, f"{place}.least", f"{test.least:g}", f"less than `most`, {test.most:g}")
    for norm_at, norm in enumerate(test.norms):
        if not test.least <= norm.mean <= test.most:
            where = f"{place}.norms[{norm_at}].mean"
            yield Fault(file, where, f"{norm.mean:g}", f"from {test.least:g} to {test.most:g}")
    ways = [each.way for each in test.methods]
    if len(set(ways)) < len(ways):
        yield Fault(file, f"{place}.methods", "a way twice", "each way once")
    for at, method in enumerate(test.methods):
        where = f"{place}.methods[{at}].measures"
        moving = [each.id for each in method.measures if not each.stays]
        if len(moving) > 1:
            yield Fault(file, where, ", ".join(moving), "at most one that does not stay")
        for measure in method.measures:
            if measure.least >= measure.most:
                yield Fault(file, where, f"{measure.least:g} as `least`", "less than `most`")
