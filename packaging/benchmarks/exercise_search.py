"""How long the Exercises page takes to open and to answer a key, with 12 and 600 drills.

    python packaging/benchmarks/exercise_search.py [--drills N] [--runs N]

The drills are those of HipTimer, over and over, each with a name and words of its own. Opening is
from the page's making to its first painted frame. A key is measured from its press until the cards
are painted; words are typed letter by letter and taken away again. The goals are 300 and 16 ms.
"""

# The platform is chosen before Qt is imported, and painting is what is measured here.

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import time
from pathlib import Path
from typing import NamedTuple, NoReturn

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "packaging")]

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from hiptimer.desktop.clock import SystemClock
from hiptimer.settings.settings import LookSettings, Settings
from hiptimer.storage.content import MotionFolder, read_library, read_phrases
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.ui.exercises.page import ExercisesPage
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel, SettingsModel
from hiptimer.ui.services import Services
from shown.in_memory import journal_in_memory

BETWEEN_KEYS = 0.05
"""Seconds: somebody types fast."""
OPENING_GOAL = 300.0
KEY_GOAL = 16.0
"""Milliseconds."""
TYPED = ("hip flexor", "glutes mat", "e", "pigeon 42", "knee left leg", "zzz")
SYLLABLES = ("ba", "ka", "to", "ri", "mo", "ne", "sul", "par", "ti", "gen", "lor", "fa", "que")
ASSETS = CHECKOUT / "assets"


class NoStore:
    """Settings that are the defaults."""

    def load(self) -> Settings:
        """The defaults."""
        return Settings()

    def save(self, settings: Settings) -> None:
        """Keep nothing."""


class Painted(QObject):
    """Sees that a widget has been painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Remember that it has been painted."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


def many(library: Library, count: int) -> Library:
    """A library of `count` drills: those of `library` over and over, each in words of its own."""
    chance = random.Random(1)  # noqa: S311 - words, not secrets
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(20_000)]
    originals = tuple(library.exercises.values())

    def own(text: str) -> str:
        return " ".join((text, *chance.choices(words, k=3)))

    def drill(number: int) -> Exercise:
        like = originals[number % len(originals)]
        if number < len(originals):
            return like
        return replace(
            like,
            id=f"{like.id}-{number}",
            name=f"{like.name} {chance.choice(words)} {number}",
            set_up=tuple(own(each) for each in like.set_up),
            movement=tuple(own(each) for each in like.movement),
            mistakes=tuple(own(each) for each in like.mistakes),
        )

    drills = (drill(number) for number in range(count))
    return replace(library, exercises={each.id: each for each in drills})


def services_of(library: Library) -> Services:
    """Services for a page that plays nothing and keeps nothing."""
    folder = MotionFolder(ASSETS / "motions")
    originals = sorted(each.stem for each in (ASSETS / "motions").glob("*.json"))

    def unused() -> NoReturn:
        raise NotImplementedError

    return Services(
        content=ContentModel(library),
        phrases=read_phrases(ASSETS),
        clock=SystemClock(),
        settings=SettingsModel(NoStore()),
        sound=unused,
        voices=unused,
        awake=unused,
        open_journal=journal_in_memory,
        motion=lambda each: folder.motion(next(o for o in originals if each.startswith(o))),
    )


def opened(services: Services, appearance: Appearance) -> tuple[ExercisesPage, float]:
    """A page, and how long it took until it was painted."""
    start = time.perf_counter()
    page = ExercisesPage(services, appearance)
    page.resize(1080, 800)
    painted = Painted(page.gallery.grid.viewport())
    page.show()
    while not painted.seen:
        QApplication.processEvents()
    return page, (time.perf_counter() - start) * 1000


class Took(NamedTuple):
    """Milliseconds on the clock, and those of them that this process worked."""

    clock: float
    work: float


def press(page: ExercisesPage, key: Qt.Key, letter: str = "") -> Took:
    """Press a key in the search and wait for the painting; how long it took."""
    field = page.gallery.search
    painted = Painted(field)
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
    clock, work = time.perf_counter(), time.process_time()
    QApplication.sendEvent(field, event)
    while not painted.seen:
        QApplication.processEvents()
    return Took((time.perf_counter() - clock) * 1000, (time.process_time() - work) * 1000)


def keys_of(page: ExercisesPage) -> list[tuple[Took, str]]:
    """Type every word and take it away again; the time of each key, and what stood there then."""
    field = page.gallery.search
    times: list[tuple[Took, str]] = []
    for words in TYPED:
        for letter in words:
            times.append((press(page, Qt.Key.Key_A, letter), field.text()))
            wait(BETWEEN_KEYS)
        while field.text():
            times.append((press(page, Qt.Key.Key_Backspace), field.text()))
            wait(BETWEEN_KEYS)
    return times


def wait(seconds: float) -> None:
    """Let the page do what it does while nobody types."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()


def report(drills: int, runs: int, library: Library, appearance: Appearance) -> bool:
    """Measure one library, print, and say whether the goals are met."""
    services = services_of(many(library, drills))
    openings: list[float] = []
    times: list[tuple[Took, str]] = []
    for _ in range(runs):
        page, opening = opened(services, appearance)
        openings.append(opening)
        times += keys_of(page)
        page.close()
        page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    opening = statistics.median(openings)
    usual = statistics.median(took.clock for took, _ in times)
    (slowest, text), busiest = max(times), max(took.work for took, _ in times)
    print(f"{drills:>6} drills: opens in {opening:.0f} ms (median of {runs});", end=" ")
    print(f"{len(times)} keys, median {usual:.1f} ms, slowest {slowest.clock:.1f} ms (“{text}”),")
    print(f"{'':>15} of which it worked at most {busiest:.1f} ms; the rest is the machine's load")
    return opening <= OPENING_GOAL and slowest.clock <= KEY_GOAL


def main() -> int:
    """Measure both libraries in one run; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--drills", type=int, default=600)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    application = QApplication([])
    appearance = Appearance(LookSettings())
    library = read_library(ASSETS)
    met = [
        report(drills, arguments.runs, library, appearance)
        for drills in (len(library.exercises), arguments.drills)
    ]
    del application
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
