"""A window's services with everything outside replaced by hand-written stand-ins."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from threading import Event
from typing import Protocol

import pytest
from in_memory import InMemoryJournal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.app.program import motions as program_motions
from hiptimer.journal.habits import Habits
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import PlannedWeek
from hiptimer.journal.records import SessionRecord
from hiptimer.messages import NO_MESSAGE, Message
from hiptimer.ports.carrier import Carrier, Taken
from hiptimer.ports.data import SettingsNotSavedError
from hiptimer.ports.sound_and_machine import Readiness, VoiceName
from hiptimer.session.compiling import EVERY_DRILL
from hiptimer.session.laying import LaidCue
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan
from hiptimer.settings.settings import (
    LookSettings,
    Settings,
    SoundSettings,
    ThemeChoice,
    VoiceSettings,
)
from hiptimer.storage.content import MotionFolder, read_programme_rules
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel, SettingsModel
from hiptimer.ui.services import Services

NOW = datetime(2026, 11, 22, 18, 30, tzinfo=timezone(timedelta(hours=1)))
"""When the tests take place: a Sunday evening."""


Progress = Callable[[float], None]


class SteppedClock(Protocol):
    """The clock of the tests: see `FakeClock` in the conftest above."""

    def now(self) -> float: ...

    def go_on(self, seconds: float) -> float: ...


@dataclass
class FakeSound:
    """Remembers what it was told to play."""

    played: list[tuple[tuple[LaidCue, ...], float, float]] = field(default_factory=list)
    prepared: list[str] = field(default_factory=list)
    clips: dict[str, float] = field(default_factory=dict)
    missing: list[Message] = field(default_factory=list[Message])
    hushed: int = 0
    closed: bool = False
    state: Readiness = Readiness.READY
    unspoken: set[str] = field(default_factory=set)
    voice: VoiceSettings = field(default_factory=VoiceSettings)
    sounds: SoundSettings = field(default_factory=SoundSettings)

    def prepare(self, texts: Sequence[str]) -> None:
        self.prepared.extend(texts)

    def clip_seconds(self, text: str) -> float | None:
        return self.clips.get(text)

    def clips_made(self) -> int:
        return len(self.clips)

    def readiness(self, text: str) -> Readiness:
        if self.state is Readiness.READY and text in self.unspoken:
            return Readiness.COMING
        return self.state

    def play(
        self, cues: Sequence[LaidCue], *, position: float, moment: float, speed: float = 1.0
    ) -> None:
        self.played.append((tuple(cues), position, moment))

    def hush(self) -> None:
        self.hushed += 1

    def adjust(self, voice: VoiceSettings, sounds: SoundSettings, words_per_minute: int) -> None:
        self.voice, self.sounds = voice, sounds

    def problems(self) -> Sequence[Message]:
        return self.missing

    def close(self) -> None:
        self.closed = True


def _carrier(key: str, ending: str, icon: str, *, for_any_day: bool = False) -> Carrier:
    kind, good_for = Message(f"{ending} file"), Message(f"Good for {key}")
    called = Message(key.capitalize())
    return Carrier(key, {ending: kind}, called, good_for, icon, key, for_any_day=for_any_day)


@dataclass
class FakeTaking:
    """Has carriers of each kind. Writes nothing but what it `took`, when it `may_go_on`.

    `taken` is what it says of that; `fault` is what it raises instead.
    """

    took: list[tuple[object, ...]] = field(default_factory=list[tuple[object, ...]])
    may_go_on: Event = field(default_factory=Event)
    taken: Taken = field(default_factory=Taken)
    fault: Exception | None = None

    session = (
        _carrier("audio", ".wav", "VOICE_ON"),
        _carrier("workout", ".fit", "WATCH", for_any_day=True),
        _carrier("sheet", ".pdf", "PRINT", for_any_day=True),
        _carrier("routine", ".hiproutine", "SHARE", for_any_day=True),
    )
    done = (_carrier("activity", ".fit", "ACTIVITY"),)
    to_come = (_carrier("calendar", ".ics", "CALENDAR"),)

    def take_session(
        self, key: str, routine: Routine, plan: Plan, path: str, progress: Progress, /
    ) -> Taken:
        return self._take(progress, key, routine, plan, path)

    def take_done(self, key: str, record: SessionRecord, path: str, progress: Progress, /) -> Taken:
        return self._take(progress, key, record, path)

    def take_to_come(
        self, key: str, weeks: Sequence[PlannedWeek], path: str, progress: Progress, /
    ) -> Taken:
        return self._take(progress, key, weeks, path)

    def _take(self, progress: Progress, *what: object) -> Taken:
        progress(0.4)
        self.may_go_on.wait(5)
        if self.fault is not None:
            raise self.fault
        progress(0.9)
        self.took.append(what)
        return self.taken


@dataclass
class FakeAwake:
    """Knows whether the screen is held awake; `dark` is why it cannot be."""

    held: bool = False
    dark: Message = NO_MESSAGE

    def hold(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False

    def problem(self) -> Message:
        return self.dark


@dataclass
class FakeStore:
    """Keeps settings, unless its disk is full."""

    settings: Settings = field(default_factory=Settings)
    full: bool = False
    saved: int = 0

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        if self.full:
            message = Message("Your change is in use, but it cannot be written: no space left.")
            raise SettingsNotSavedError(message)
        self.settings = settings
        self.saved += 1


class FakeVoices:
    """Has two voices, and tells them at once."""

    def voices(self, listed: Callable[[Sequence[VoiceName]], None]) -> None:
        listed((VoiceName("en-gb", "English", "en-gb"), VoiceName("de", "Deutsch", "de")))


@pytest.fixture(autouse=True)
def counts_in_english(qapp: QApplication) -> None:
    """Sentences with a count have their English forms, also where a test shows no widget."""
    del qapp


@pytest.fixture
def sound() -> FakeSound:
    return FakeSound()


@pytest.fixture
def awake() -> FakeAwake:
    return FakeAwake()


@pytest.fixture
def journal() -> InMemoryJournal:
    return InMemoryJournal()


@pytest.fixture
def regular(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every drill has been done often enough, so that no plan explains any."""
    monkeypatch.setattr(Habits, "known", EVERY_DRILL)


@pytest.fixture(scope="session")
def programme_rules(assets: Path, library: Library) -> ProgrammeRules:
    """What plans of weeks go by."""
    return read_programme_rules(assets, library)


@pytest.fixture(scope="session")
def motions(assets: Path) -> MotionFolder:
    """The program's own, which solves a drill once; what it finds is the same for every test."""
    return program_motions(assets / "motions")


@pytest.fixture
def taking() -> Iterator[FakeTaking]:
    """Takes along at once; a test that wants to see it under way clears `may_go_on`."""
    taking = FakeTaking()
    taking.may_go_on.set()
    yield taking
    taking.may_go_on.set()


@pytest.fixture
def store() -> FakeStore:
    return FakeStore()


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The light look, whatever the machine's is; what a test makes of it goes with the test."""
    del qapp
    appearance = Appearance(LookSettings(ThemeChoice.LIGHT))
    yield appearance
    appearance.set_look(LookSettings())


@pytest.fixture
def services(
    qtbot: QtBot,
    library: Library,
    phrases: Phrases,
    clock: SteppedClock,
    sound: FakeSound,
    awake: FakeAwake,
    journal: InMemoryJournal,
    store: FakeStore,
    programme_rules: ProgrammeRules,
) -> Services:
    """Services for a page or window; `qtbot` because the settings model is a Qt object."""
    return Services(
        content=ContentModel(library),
        phrases=phrases,
        clock=clock,
        settings=SettingsModel(store),
        sound=lambda: sound,
        voices=FakeVoices,
        awake=lambda: awake,
        open_journal=lambda: journal,
        now=lambda: NOW,
        programme_rules=lambda: programme_rules,
    )
