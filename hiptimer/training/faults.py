"""What is said when content is wrong: file, place, what was found, what is expected."""

from __future__ import annotations

from msgspec import Struct

from hiptimer.texts import printable


class Fault(Struct, frozen=True):
    """One thing that is wrong in a content file.

    `place` reads like `exercises[3].dose.seconds`; it is empty where the whole file is meant.
    """

    file: str
    place: str
    found: str
    expected: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.place}" if self.place else self.file
        return printable(f"{where}: found {self.found}, expected {self.expected}")


class ContentError(Exception):
    """Content that cannot be used. `faults` holds all that is wrong with it, at least one."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults
