"""The content in another language: its sentences exchanged for translated ones, one by one.

A translation is found by the English sentence. One that is missing leaves that sentence English,
and all others are as they should be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, cast

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.training.exercises import Exercise, Muscle, Phase, Support, Variant
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.self_tests import Measure, Norm, SelfTest, SelfTests, Untested
from hiptimer.training.sides import Side, worded

NAMED: Mapping[type[Struct], frozenset[str]] = MappingProxyType(
    {
        Exercise: frozenset({"id", "pictures"}),
        Variant: frozenset({"id"}),
        Muscle: frozenset({"paths"}),
        Phase: frozenset({"name"}),
        Support: frozenset({"source"}),
        Routine: frozenset({"id", "items", "sources"}),
        SelfTests: frozenset({"schema", "sources"}),
        SelfTest: frozenset({"id", "drills", "sources", "area"}),
        Measure: frozenset({"id"}),
        Norm: frozenset({"source"}),
        Untested: frozenset({"area"}),
    }
)
"""The fields whose texts name something: nobody reads or hears these."""


def localised(library: Library, translations: Mapping[str, str]) -> Library:
    """`library` with each sentence that has a translation in that language."""

    def translated(text: str) -> str:
        return translations.get(text) or text

    return replace(
        library,
        exercises=MappingProxyType(
            {key: _exchanged(each, translated) for key, each in library.exercises.items()}
        ),
        routines=MappingProxyType(
            {key: _exchanged(each, translated) for key, each in library.routines.items()}
        ),
    )


def localised_tests(tests: SelfTests, translations: Mapping[str, str]) -> SelfTests:
    """`tests` with each sentence that has a translation in that language."""
    return _exchanged(tests, lambda text: translations.get(text) or text)


def with_side_words(library: Library, left: str, right: str) -> Library:
    """`library` with `{side}` filled in by these words in the person's own exercises."""
    if (left, right) == (Side.LEFT, Side.RIGHT):
        return library  # as it is understood anyway

    def filled(text: str) -> str:
        return worded(text, left, right)

    own = {key: _exchanged(library.exercises[key], filled) for key in library.own_exercises}
    return replace(library, exercises=MappingProxyType({**library.exercises, **own}))


def sentences(library: Library, tests: SelfTests | None = None) -> Iterator[str]:
    """Every text that can be translated, in order, each as often as it stands."""
    found: list[str] = []

    def noted(text: str) -> str:
        if text:
            found.append(text)
        return text

    for each in (*library.exercises.values(), *library.routines.values(), tests):
        _exchanged(each, noted)
    return iter(found)


def _exchanged(value: Any, exchange: Callable[[str], str]) -> Any:
    """`value` with `exchange` done to each text in it that people read or hear."""
    if type(value) is str:  # and no member of an enumeration
        return exchange(value)
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        return tuple(_exchanged(each, exchange) for each in parts)
    if not isinstance(value, Struct):
        return value
    fields = [each for each in value.__struct_fields__ if each not in NAMED.get(type(value), ())]
    return replace(value, **{each: _exchanged(getattr(value, each), exchange) for each in fields})
