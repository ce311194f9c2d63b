"""Ids made from names, and names with a number: what tells two of one name apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from itertools import count

from msgspec.structs import replace

from hiptimer.training.drafts.routine import RoutineDraft, draft_of
from hiptimer.training.exercises import LONGEST_ID, LONGEST_LINE
from hiptimer.training.routines import Routine

NAMELESS = "routine"
COPY_NAME = "Copy of {name}"
NUMBERED = re.compile(r" \(\d+\)\Z")


def slug(name: str) -> str:
    """`name` as an id: lower-case letters a to z, digits and single hyphens, at most 60 of them.

    "routine" where nothing of the name can be written so.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_ID].strip("-") or NAMELESS


def free_id(name: str, taken: Container[str]) -> str:
    """An id made from `name` that is not `taken`: the slug, or else with the first free number."""
    return _numbered(slug(name), taken)[0]


def numbered(name: str, taken: Container[str]) -> str:
    """`name`, or where it is taken the first of "name (2)", "name (3)", … that is not."""
    if name not in taken:
        return name
    plain = unnumbered(name)
    endings = (f" ({number})" for number in count(2))
    tries = (f"{plain[: LONGEST_LINE - len(each)].rstrip()}{each}" for each in endings)
    return next(each for each in tries if each not in taken)


def unnumbered(name: str) -> str:
    """`name` without the number that `numbered` may have given it."""
    return NUMBERED.sub("", name) or name


def copy_of(routine: Routine, taken: Container[str], name: str = COPY_NAME) -> RoutineDraft:
    """A draft like `routine`, under an id that is not `taken` and a name that says so.

    `name` is the new name with `{name}` for the old one. Second and later copies get their
    number in both. The sources stay behind: they speak for the routine as it was written.
    """
    id_, number = _numbered(slug(name.replace("{name}", routine.name)), taken)
    ending = "" if number == 1 else f" {number}"
    room = LONGEST_LINE - len(name.replace("{name}", "")) - len(ending)
    new_name = name.replace("{name}", _shortened(routine.name, max(1, room))) + ending
    return replace(draft_of(routine), id=id_, name=new_name, sources=())


def _numbered(wished: str, taken: Container[str]) -> tuple[str, int]:
    """`wished` with the first number, from 1, that makes it free; 1 is not written."""
    number, candidate = 1, wished
    while candidate in taken:
        number += 1
        ending = f"-{number}"
        candidate = wished[: LONGEST_ID - len(ending)].rstrip("-") + ending
    return candidate, number


def _shortened(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 1].rstrip() + "…"
