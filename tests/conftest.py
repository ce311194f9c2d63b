"""What every test may use: the bundled content, a clock that only moves when told to."""

from __future__ import annotations

import compileall
import gc
import os
import signal
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from hiptimer.session.phrases import Phrases
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.storage.places import assets_folder
from hiptimer.training.languages import Language
from hiptimer.training.library import Library
from hiptimer.ui.language import install_language
from languages.compile import compile_files, stale

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("searching", deadline=None)
settings.load_profile("repeatable")


def pytest_configure(config: pytest.Config) -> None:
    """Be in nobody's country and in the foreground; compile translations before any worker."""
    os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="")
    # a shell lets what it starts in the background ignore Ctrl+C, which the program then does too
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # to rewrite the asserts of all tests takes ten seconds; what is rewritten is kept for next time
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # the same of Hypothesis, in each worker
    if not hasattr(config, "workerinput"):
        compile_files(stale())
        # what starts the program in a process of its own need not wait for it there, each time
        for folder in ("hiptimer", "packaging"):
            compileall.compile_dir(config.rootpath / folder, quiet=2)


def pytest_collection_finish() -> None:
    """Let the thousands of collected tests not be gone through at each collection of garbage."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def day() -> int:
    """Another number each day: which part of a long series is tried, where all of it takes long.

    HIPTIMER_DAY gives that of another day, whose failure is looked into.
    """
    return int(os.environ.get("HIPTIMER_DAY", datetime.now(UTC).toordinal()))


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


@pytest.fixture(autouse=True)
def no_widget_outlives_its_test() -> Iterator[None]:
    """Widgets that stay are styled again by every later test, which then takes seconds."""
    yield
    if QApplication.instance():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def assets() -> Path:
    return assets_folder()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication, assets: Path) -> QApplication:
    """pytest-qt's application, which counts in English as the program does."""
    install_language(Language.ENGLISH, assets / "window")
    return qapp


@pytest.fixture(scope="session")
def library(assets: Path) -> Library:
    return read_library(assets)


@pytest.fixture(scope="session")
def phrases(assets: Path) -> Phrases:
    return read_phrases(assets)
