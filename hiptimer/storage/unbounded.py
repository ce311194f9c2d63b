"""Structs from plain JSON values with their types checked, but none of their bounds.

What is being written may be empty or too long, and is to be read as it was typed.
"""

from __future__ import annotations

from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

import msgspec


def unbounded(kind: Any, value: object) -> Any:
    """`value` as a `kind`. Raises ValueError or TypeError where it is none."""
    origin = get_origin(kind)
    if origin in {Union, UnionType}:
        return _one_of(get_args(kind), value)
    if origin is tuple:
        return _tuple(get_args(kind), value)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return _struct(kind, value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise TypeError(value)
    return value


def _one_of(kinds: tuple[Any, ...], value: object) -> Any:
    if value is None and NoneType in kinds:
        return None
    for kind in kinds:
        try:
            return unbounded(kind, value)
        except (TypeError, ValueError):
            continue
    raise TypeError(kinds)


def _tuple(kinds: tuple[Any, ...], value: object) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise TypeError(kinds)
    values = cast("list[object]", value)
    each = kinds[:1] * len(values) if kinds[-1] is Ellipsis else kinds
    return tuple(unbounded(kind, one) for kind, one in zip(each, values, strict=True))


def _struct(kind: type[msgspec.Struct], value: object) -> msgspec.Struct:
    if not isinstance(value, dict):
        raise TypeError(kind)
    values = cast("dict[str, object]", value)
    if values.get("type", kind.__struct_config__.tag) != kind.__struct_config__.tag:
        raise TypeError(kind)
    hints = get_type_hints(kind)
    fields = {name: unbounded(hints[name], one) for name, one in values.items() if name in hints}
    return kind(**fields)
