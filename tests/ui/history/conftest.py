"""A runner's year: three sessions a week with gaps, some stopped early, some with a note."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import NoReturn

import pytest
from in_memory import InMemoryJournal
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from hiptimer.desktop.clock import SystemClock
from hiptimer.journal.ports import Journal
from hiptimer.journal.recording import step_record
from hiptimer.journal.records import (
    Feeling,
    PauseRecord,
    SessionRecord,
    SessionState,
    StepRecord,
)
from hiptimer.messages import Message
from hiptimer.session.compiling import Compiler
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.settings import Settings
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.models import ContentModel, SettingsModel
from hiptimer.ui.services import Services

ZONE = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 22, 19, 30, tzinfo=ZONE)
DAYS = 430
ROUTINES = ("pre-run-warmup", "post-run-static", "post-run-static", "desk-reset", "recovery-day")
NOTES = (
    "",
    "",
    "Left hip still tight after Sunday's long run.",
    "",
    "Good one. Pigeon pose went deeper than last week.",
)


def steps_of(
    plan: Plan, chance: random.Random, *, stops_after: int | None
) -> tuple[StepRecord, ...]:
    """The records of a run through `plan`, with a skip here and there."""
    records: list[StepRecord] = []
    for index, step in enumerate(plan.steps):
        if stops_after is not None and index >= stops_after:
            records.append(step_record(step, step.seconds / 3, Outcome.STOPPED))
            break
        skipped = step.kind is StepKind.WORK and chance.random() < 0.04
        lags = 0.94 if step.side is Side.LEFT and chance.random() < 0.3 else 1.0
        held = step.seconds * (0.4 if skipped else lags)
        done = not skipped and lags == 1.0
        records.append(step_record(step, held, Outcome.COMPLETED if done else Outcome.SKIPPED))
    return tuple(records)


def year_of_sessions(library: Library, phrases: Phrases) -> list[SessionRecord]:
    """Every session up to `NOW`, the same ones each time."""
    chance = random.Random(7)
    compiler = Compiler(library, phrases, Preferences())
    plans = {
        (key, side): compiler.plan(library.routine(key), side)
        for key in set(ROUTINES)
        for side in Side
    }
    sessions: list[SessionRecord] = []
    for back in range(DAYS, -1, -1):
        day = NOW - timedelta(days=back)
        on_holiday = 118 < back < 136 or 255 < back < 268
        while not on_holiday and chance.random() < (0.62 if day.weekday() in {1, 3, 6} else 0.16):
            sessions.append(_session(plans, chance, day, len(sessions)))
            if chance.random() < 0.85:
                break
    return sessions


def _session(
    plans: dict[tuple[str, Side], Plan], chance: random.Random, day: datetime, number: int
) -> SessionRecord:
    plan = plans[chance.choice(ROUTINES), chance.choice(tuple(Side))]
    stops = chance.random() < 0.08
    return SessionRecord(
        id=f"{number:032x}",
        routine=plan.routine,
        name=plan.name,
        started=day.replace(hour=chance.choice((7, 12, 18)), minute=chance.randrange(60)),
        first_side=chance.choice(tuple(Side)),
        state=SessionState.STOPPED if stops else SessionState.FINISHED,
        steps=steps_of(plan, chance, stops_after=len(plan.steps) // 2 if stops else None),
        pauses=(
            (PauseRecord(90_000, 80_000, PauseReason.ASKED),) if chance.random() < 0.15 else ()
        ),
        feeling=chance.choice((None, *Feeling)),
        note=chance.choice(NOTES),
    )


@dataclass
class KeptSettings:
    """Settings that are kept nowhere."""

    settings: Settings = field(default_factory=Settings)

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        self.settings = settings


def _never() -> NoReturn:
    message = "History asked for what it does not need"
    raise AssertionError(message)


def history_services(
    library: Library, phrases: Phrases, journal: Journal, now: Callable[[], datetime]
) -> Services:
    """Services of which History may use the library, the journal, the settings and the time."""
    return Services(
        content=ContentModel(library),
        phrases=phrases,
        clock=SystemClock(),
        settings=SettingsModel(KeptSettings()),
        sound=_never,
        voices=_never,
        awake=NeverAwake,
        open_journal=lambda: journal,
        now=now,
    )


@dataclass
class NeverAwake:
    """Is never asked."""

    hold: Callable[[], None] = _never
    release: Callable[[], None] = _never
    problem: Callable[[], Message] = _never

    def ask(self, told: object) -> None:
        del told
        _never()


@pytest.fixture
def services(qtbot: QtBot, library: Library, phrases: Phrases) -> Services:
    """As the window's, but for `qtbot`: the settings model is a Qt object."""
    return history_services(library, phrases, InMemoryJournal(), lambda: NOW)


@pytest.fixture(autouse=True)
def reads_the_british_way() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def year(library: Library, phrases: Phrases) -> list[SessionRecord]:
    return year_of_sessions(library, phrases)


@pytest.fixture
def journal(year: list[SessionRecord]) -> InMemoryJournal:
    return InMemoryJournal(year)
