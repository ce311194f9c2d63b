"""A stranger's file to bytes, and its bytes to JSON, both within bounds.

All functions raise `RefusalError`.
"""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import NoReturn

from hiptimer.messages import Message
from hiptimer.storage.sharing.archive import RefusalError, shown
from hiptimer.texts import text_of

TOO_MANY_DIGITS = Message("its JSON has a number of too many digits")
DEEPEST = 12
TOO_DEEP = Message("its JSON is nested more than {count} deep", count=DEEPEST)


def bytes_of(path: Path, most: int) -> bytes:
    """The bytes of a plain file, up to one more than `most`.

    A device or pipe, which could go on for ever, is refused.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise RefusalError(Message("it is not a file"))
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as error:
        raise RefusalError(Message("it cannot be read ({reason})", reason=error)) from error


def json_of(data: bytes) -> object:
    """The value of `data`, in which no key stands twice and all numbers are such."""
    try:
        text = text_of(data)
    except UnicodeDecodeError as error:
        raise RefusalError(Message("its text is not UTF-8")) from error
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        reason = Message(
            "its JSON is broken in line {line}, column {column} ({reason})",
            line=error.lineno,
            column=error.colno,
            reason=error.msg,
        )
        raise RefusalError(reason) from error
    except RecursionError as error:
        raise RefusalError(TOO_DEEP) from error
    except ValueError as error:  # Python itself takes 4,300 digits
        raise RefusalError(TOO_MANY_DIGITS) from error


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made: dict[str, object] = {}
    for key, value in pairs:
        if key in made:
            raise RefusalError(Message("its JSON has the key {name} twice", name=shown(key)))
        made[key] = value
    return made


def _refuse_constant(name: str) -> NoReturn:
    raise RefusalError(Message("its JSON has {name}, which is no number", name=name))
