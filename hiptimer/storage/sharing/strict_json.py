"""JSON as strangers may write it: shallow, of finite numbers, readable texts and no double key."""

from __future__ import annotations

import json
from math import isfinite
from typing import NoReturn, cast

from hiptimer.storage.sharing.refusal import RefusalError, shown
from hiptimer.texts import text_of
from hiptimer.training.tidying import is_readable

DEEPEST = 12
LONGEST_TEXT = 400
MOST_DIGITS = 15
TOO_DEEP = f"its JSON is nested more than {DEEPEST} deep"


def check_json(data: bytes) -> object:
    """The value of `data`, of which every part has been looked at. Raises `RefusalError`."""
    try:
        text = text_of(data)
    except UnicodeDecodeError as error:
        raise RefusalError("its text is not UTF-8") from error
    try:
        value: object = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole_number,
            parse_float=_number,
            parse_constant=_refuse_constant,
        )
    except json.JSONDecodeError as error:
        reason = f"its JSON is broken in line {error.lineno}, column {error.colno} ({error.msg})"
        raise RefusalError(reason) from error
    except RecursionError as error:
        raise RefusalError(TOO_DEEP) from error
    _check_texts(value, 0)
    return value


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made: dict[str, object] = {}
    for key, value in pairs:
        if key in made:
            raise RefusalError(f"its JSON has the key {shown(key)} twice")
        made[key] = value
    return made


def _whole_number(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise RefusalError("its JSON has a number of too many digits")
    return int(digits)


def _number(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise RefusalError("its JSON has a number that is too large")
    return number


def _refuse_constant(name: str) -> NoReturn:
    raise RefusalError(f"its JSON has {name}, which is no number")


def _check_texts(value: object, depth: int) -> None:
    """Refuse texts that are too long, or that could show something else than they are."""
    if depth > DEEPEST:
        raise RefusalError(TOO_DEEP)
    if isinstance(value, str):
        if len(value) > LONGEST_TEXT:
            raise RefusalError(f"it has a text of more than {LONGEST_TEXT} characters")
        if not is_readable(value):
            raise RefusalError(f"it has a text with hidden or control characters: {shown(value)}")
    elif isinstance(value, list):
        for each in cast("list[object]", value):
            _check_texts(each, depth + 1)
    elif isinstance(value, dict):
        for key, each in cast("dict[str, object]", value).items():
            _check_texts(key, depth)
            _check_texts(each, depth + 1)
