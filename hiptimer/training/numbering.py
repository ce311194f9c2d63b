"""Names that tell two things of one name apart: "Evening hips (2)"."""

from __future__ import annotations

import re
from collections.abc import Container
from itertools import count

LONGEST_NAME = 80
NUMBERED = re.compile(r" \(\d+\)\Z")


def numbered(name: str, taken: Container[str]) -> str:
    """`name`, or where it is taken the first of "name (2)", "name (3)", … that is not."""
    if name not in taken:
        return name
    plain = unnumbered(name)
    endings = (f" ({number})" for number in count(2))
    tries = (f"{plain[: LONGEST_NAME - len(each)].rstrip()}{each}" for each in endings)
    return next(each for each in tries if each not in taken)


def unnumbered(name: str) -> str:
    """`name` without the number that `numbered` may have given it."""
    return NUMBERED.sub("", name) or name
