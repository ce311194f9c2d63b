"""What is said when content is wrong: file, place, what was found, what is expected."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from hiptimer.messages import ExplainedError, Message
from hiptimer.texts import printable


class Fault(Struct, frozen=True):
    """One thing that is wrong in a content file.

    `place` reads like `exercises[3].dose.seconds`; it is empty where the whole file is meant.
    """

    file: str
    place: str
    found: str
    expected: str

    @property
    def message(self) -> Message:
        """The fault as it goes on where a sentence began, without a full stop."""
        return Message(
            "{place}: found {found}, expected {expected}",
            place=printable(f"{self.file}: {self.place}" if self.place else self.file),
            found=printable(self.found),
            expected=printable(self.expected),
        )

    def __str__(self) -> str:
        return self.message


class ContentError(ExplainedError):
    """Content that cannot be used. `faults` holds all that is wrong with it, at least one.

    The text has a line for each, the message names the first.
    """

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(first_of(faults))
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)


def first_of(faults: Sequence[Fault]) -> Message:
    """The first of these faults, and how many more there are."""
    fault, *more = (each.message for each in faults)
    if not more:
        return fault
    return Message("{fault}, and {count} more", fault=fault, count=len(more))
