"""Why a shared file is not taken; the reader puts the file's name before it."""

from __future__ import annotations

LONGEST_SHOWN = 60


class RefusalError(Exception):
    """The reason, as it goes on after a colon, without a full stop."""


def shown(name: str) -> str:
    """A name out of a hostile file, so that it can be printed: short, and with nothing hidden."""
    plain = "".join(each if each.isprintable() else ascii(each)[1:-1] for each in name)
    return f"“{plain[:LONGEST_SHOWN]}{'…' if len(plain) > LONGEST_SHOWN else ''}”"
