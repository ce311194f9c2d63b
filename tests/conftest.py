"""What every test may use: the bundled content, a clock that only moves when told to."""

from __future__ import annotations

from pathlib import Path

import pytest

from hiptimer.session.phrases import Phrases
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.storage.places import assets_folder
from hiptimer.training.library import Library


class FakeClock:
    """Stands still until it is told to go on."""

    def __init__(self) -> None:
        self.moment = 1000.0

    def now(self) -> float:
        return self.moment

    def go_on(self, seconds: float) -> float:
        self.moment += seconds
        return self.moment


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def assets() -> Path:
    return assets_folder()


@pytest.fixture(scope="session")
def library(assets: Path) -> Library:
    return read_library(assets)


@pytest.fixture(scope="session")
def phrases(assets: Path) -> Phrases:
    return read_phrases(assets)
