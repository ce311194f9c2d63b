"""Services with the five tests, and readings that are kept in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
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
    """Readings by id, unless the journal cannot be had."""

    kept: dict[str, Reading] = field(default_factory=dict[str, Reading])
    broken: bool = False

    def readings(self) -> Sequence[Reading]:
        self._fail()
        return tuple(sorted(self.kept.values(), key=lambda each: each.taken))

    def say(self, said: Reading) -> None:
        self._fail()
        assert said.id not in self.kept or said.revision > self.kept[said.id].revision
        self.kept[said.id] = said

    @property
    def there(self) -> list[Reading]:
        """Those that were not taken back."""
        return [each for each in self.kept.values() if not each.deleted]

    def _fail(self) -> None:
        if self.broken:
            raise JournalUnavailableError(Message("The journal cannot be read just now."))


@pytest.fixture
def kept() -> KeptReadings:
    return KeptReadings()


@pytest.fixture(scope="session")
def self_tests(assets: Path, library: Library) -> SelfTests:
    return read_self_tests(assets, library)


@pytest.fixture
def services(
    services: Services, kept: KeptReadings, self_tests: SelfTests, assets: Path
) -> Services:
    """As everywhere, and with what is measured."""
    motions = MotionFolder(assets / "motions")
    return replace(
        services,
        motion=motions.motion,
        self_tests=lambda: self_tests,
        open_readings=lambda: kept,
    )


Measured = Callable[..., None]


@pytest.fixture
def measured(kept: KeptReadings, services: Services) -> Measured:
    """Puts a test's values, left and right, so many days ago."""

    def put(test: str, days_ago: int, left: float, right: float) -> None:
        taken: datetime = services.now() - timedelta(days=days_ago)
        key = f"{len(kept.kept):032x}"
        way = Way.CLOCK if test == "side-hold" else Way.PHONE
        kept.say(Reading(id=key, test=test, taken=taken, way=way, left=(left,), right=(right,)))

    return put
