"""Services with the five tests, and readings that are kept in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.journal.measuring import Reading
from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.messages import Message
from hiptimer.storage.content import MotionFolder, read_self_tests
from hiptimer.training.library import Library
from hiptimer.training.self_tests import SelfTests, Way
from hiptimer.ui.services import Services


@dataclass
class KeptReadings:
    """The journal, unless it cannot be had."""

    journal: InMemoryJournal
    broken: bool = False

    @property
    def there(self) -> list[Reading]:
        """Those that were not taken back."""
        return [each for each in self.journal.readings() if not each.deleted]

    def opened(self) -> InMemoryJournal:
        if self.broken:
            raise JournalUnavailableError(Message("The journal cannot be read just now."))
        return self.journal


@pytest.fixture
def kept(journal: InMemoryJournal) -> KeptReadings:
    return KeptReadings(journal)


@pytest.fixture(scope="session")
def self_tests(assets: Path, library: Library) -> SelfTests:
    return read_self_tests(assets, library)


@pytest.fixture(scope="session")
def motions(assets: Path) -> MotionFolder:
    return MotionFolder(assets / "motions")


@pytest.fixture
def services(
    services: Services, kept: KeptReadings, self_tests: SelfTests, motions: MotionFolder
) -> Services:
    """As everywhere, and with what is measured."""
    return replace(
        services,
        motion=motions.motion,
        self_tests=lambda: self_tests,
        open_journal=kept.opened,
    )


Measured = Callable[..., None]


@pytest.fixture
def measured(kept: KeptReadings, services: Services) -> Measured:
    """Puts a test's values, left and right, so many days ago."""

    def put(test: str, days_ago: int, left: float, right: float) -> None:
        taken: datetime = services.now() - timedelta(days=days_ago)
        key = f"{len(kept.there):032x}"
        way = Way.CLOCK if test == "side-hold" else Way.PHONE
        kept.journal.say(
            Reading(id=key, test=test, taken=taken, way=way, left=(left,), right=(right,))
        )

    return put
