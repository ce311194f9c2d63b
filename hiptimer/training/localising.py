"""The content in another language: its sentences exchanged for translated ones, one by one.

A translation is found by the English sentence. One that is missing leaves that sentence English,
and all others are as they should be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.training.exercises import (
    Exercise,
    HoldDose,
    Muscle,
    Phase,
    RepsDose,
    Support,
    Variant,
)
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side, worded

TEXTS: Mapping[type[Struct], tuple[str, ...]] = MappingProxyType(
    {
        Exercise: (
            "name",
            "spoken_name",
            "also_known_as",
            "side_name",
            "set_up",
            "spoken_set_up",
            "movement",
            "form_cues",
            "breathing",
            "mistakes",
            "when_to_stop",
            "equipment",
            "spoken_movement",
            "spoken_rep",
            "spoken_feel",
            "spoken_change",
            "spoken_leave",
        ),
        Variant: (
            "name",
            "instruction",
            "side_name",
            "set_up",
            "spoken_set_up",
            "movement",
            "form_cues",
            "equipment",
            "spoken_movement",
            "spoken_rep",
            "spoken_feel",
            "spoken_change",
            "spoken_leave",
        ),
        Muscle: ("name", "where"),
        Phase: ("say",),
        Support: ("supports",),
        HoldDose: ("editorial",),
        RepsDose: ("editorial",),
        Routine: ("name", "summary", "when", "notes"),
    }
)
"""The fields that people read or hear; sources are cited as they were published."""

PARTS: Mapping[type[Struct], tuple[str, ...]] = MappingProxyType(
    {
        Exercise: ("muscles", "dose", "variants"),
        RepsDose: ("phases", "sources"),
        HoldDose: ("sources",),
    }
)
"""The fields that hold more of them."""

Node = TypeVar("Node", bound=Struct)


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


def with_side_words(library: Library, left: str, right: str) -> Library:
    """`library` with `{side}` filled in by these words in the person's own exercises."""
    if (left, right) == (Side.LEFT, Side.RIGHT):
        return library  # as it is understood anyway

    def filled(text: str) -> str:
        return worded(text, left, right)

    own = {key: _exchanged(library.exercises[key], filled) for key in library.own_exercises}
    return replace(library, exercises=MappingProxyType({**library.exercises, **own}))


def sentences(library: Library) -> Iterator[str]:
    """Every text of the library that can be translated, in order, each as often as it stands."""
    found: list[str] = []

    def noted(text: str) -> str:
        if text:
            found.append(text)
        return text

    for each in (*library.exercises.values(), *library.routines.values()):
        _exchanged(each, noted)
    return iter(found)


def _exchanged(node: Node, exchange: Callable[[str], str]) -> Node:
    """`node` with `exchange` done to each of its texts, and to those of its parts."""
    changes: dict[str, object] = {}
    for field in TEXTS.get(type(node), ()):
        value = cast("str | tuple[str, ...] | None", getattr(node, field))
        if isinstance(value, str):
            changes[field] = exchange(value)
        elif value is not None:
            changes[field] = tuple(exchange(each) for each in value)
    for field in PARTS.get(type(node), ()):
        value = cast("Struct | tuple[Struct, ...]", getattr(node, field))
        if isinstance(value, Struct):
            changes[field] = _exchanged(value, exchange)
        else:
            changes[field] = tuple(_exchanged(each, exchange) for each in value)
    return cast("Node", replace(cast("Any", node), **changes))
