"""A HipTimer window for looking at: real content and pages, a made-up journal, time standing still.

Its program reads names of pages from standard input and says when each can be looked at.
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QLocale, QSocketNotifier, QTimer

from hiptimer.app.carriers import TakingAlong, shared_files
from hiptimer.app.program import Program, load_program, motions
from hiptimer.audio.live import Silence
from hiptimer.journal.measuring import Reading
from hiptimer.journal.recording import step_record
from hiptimer.journal.records import (
    Feeling,
    Place,
    SessionBegun,
    SessionRecord,
    SessionState,
    StepDone,
    StepRecord,
)
from hiptimer.messages import NO_MESSAGE, Message
from hiptimer.ports.sound_and_machine import VoiceName
from hiptimer.session.compiling import Compiler
from hiptimer.session.events import Outcome
from hiptimer.session.plan import Step, StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.settings import LookSettings, Settings, VoiceSettings
from hiptimer.storage.content import read_programme_rules, read_self_tests
from hiptimer.storage.journal import SqliteJournal
from hiptimer.storage.places import assets_folder
from hiptimer.training.languages import Language
from hiptimer.training.self_tests import Way
from hiptimer.training.sides import Side
from hiptimer.ui.language import install_language
from hiptimer.ui.look.theme import Appearance, make_application
from hiptimer.ui.models import ContentModel, SettingsModel
from hiptimer.ui.services import Services
from hiptimer.ui.window.main_window import MainWindow
from shown.in_memory import journal_in_memory
from shown.pages import PAGES, SESSIONS, Visit, leave_session

NOW = datetime(2026, 11, 22, 18, 30, tzinfo=timezone(timedelta(hours=1)))
SESSIONS_MADE = 40
SETTLING_MS = 400
LET_GO = 0.15
"""The share of the work on the left that is cut short, so that there is a difference to see."""
ROUTINES = ("pre-run-warmup", "post-run-static", "desk-reset", "recovery-day")


class StandingClock:
    """Stands still until it is told to go on."""

    def __init__(self) -> None:
        self.moment = 1000.0

    def now(self) -> float:
        """Return the moment, in seconds."""
        return self.moment

    def go_on(self, seconds: float) -> None:
        """Let time pass."""
        self.moment += seconds


@dataclass
class KeptSettings:
    """Settings that are kept nowhere."""

    settings: Settings

    def load(self) -> Settings:
        """Return them."""
        return self.settings

    def save(self, settings: Settings) -> None:
        """Keep others for as long as the window is there."""
        self.settings = settings


class NoAwake:
    """Leaves the screen alone."""

    def hold(self) -> None:
        """Do nothing."""

    def release(self) -> None:
        """Do nothing."""

    def problem(self) -> Message:
        """It stays awake."""
        return NO_MESSAGE


class OneVoice:
    """Has one voice, and tells it at once."""

    def voices(self, listed: object) -> None:
        """List it."""
        assert callable(listed)
        listed((VoiceName("en-gb", "English", "en-gb"),))


def journal(program: Program) -> SqliteJournal:
    """Make a journal of three months, with a session that was cut off half an hour ago."""
    chance = random.Random(3)  # noqa: S311 - the same sessions each time, no secret
    compiler = Compiler(program.library, program.phrases, Preferences())
    plans = [compiler.plan(program.library.routine(key), Side.LEFT) for key in ROUTINES]
    sessions: list[SessionRecord] = []
    for number in range(SESSIONS_MADE):
        plan = chance.choice(plans)
        stopped = chance.random() < 0.2
        steps = plan.steps[: chance.randrange(3, 9)] if stopped else plan.steps
        sessions.append(
            SessionRecord(
                id=f"{number:032x}",
                routine=plan.routine,
                name=plan.name,
                started=NOW - timedelta(days=number * 2 + 1, hours=chance.randrange(8)),
                first_side=plan.first_side,
                state=SessionState.STOPPED if stopped else SessionState.FINISHED,
                steps=tuple(_done(step, chance) for step in steps),
                feeling=chance.choice((None, *Feeling)),
                note=chance.choice(("", "", "Left hip tight after the long run.")),
            )
        )
    made = journal_in_memory()
    made.merge(sessions, measured(chance))
    _cut_off(made, program, compiler)
    return made


def measured(chance: random.Random) -> list[Reading]:
    """Make a practice day, a start and three months of the thigh drop and the knee fall-out."""
    usual = {"thigh-drop": (Way.PHONE, 9.0, 1.5), "knee-fall-out": (Way.TAPE, 16.0, -0.3)}
    return [
        Reading(
            id=f"{number:030x}{place:02x}",
            test=test,
            taken=NOW - timedelta(days=days),
            way=way,
            left=(round(middle + number * gain + chance.gauss(0, 0.6)),) * 3,
            right=(round(middle + 2 + number * gain / 3 + chance.gauss(0, 0.6)),) * 3,
        )
        for place, (test, (way, middle, gain)) in enumerate(usual.items())
        for number, days in enumerate((122, 117, 112, 84, 56, 28))
    ]


def _done(step: Step, chance: random.Random) -> StepRecord:
    """Now and then the left is let go half way."""
    if step.kind is StepKind.WORK and step.side is Side.LEFT and chance.random() < LET_GO:
        return step_record(step, step.seconds / 2, Outcome.SKIPPED)
    return step_record(step, step.seconds, Outcome.COMPLETED)


def _cut_off(made: SqliteJournal, program: Program, compiler: Compiler) -> None:
    plan = compiler.plan(program.library.routine("post-run-static"), Side.LEFT)
    session = SessionRecord(
        id="f" * 32,
        routine=plan.routine,
        name=plan.name,
        started=NOW - timedelta(minutes=30),
        first_side=plan.first_side,
    )
    made.write(SessionBegun(session, plan))
    index = [at for at, step in enumerate(plan.steps) if step.kind is StepKind.WORK][6]
    for step in plan.steps[:index]:
        done = step_record(step, step.seconds, Outcome.COMPLETED)
        made.write(StepDone(session.id, done, Place(index, 9000)))


def open_window(folder: Path, look: LookSettings, language: Language = Language.ENGLISH) -> Visit:
    """Show a window whose files are in `folder`, and whose content is in `language`.

    There has to be an application, in that language.
    """
    program = load_program(folder, language)
    kept, clock = journal(program), StandingClock()
    shared = folder / "evening.hiproutine"
    routine = replace(program.library.routine("desk-reset"), id="evening", name="Evening hips")
    shared_files(program).write(str(shared), routine, program.library)
    settings = Settings(look=look, voice=VoiceSettings())
    content = ContentModel(program.library, open_own=program.own)
    services = Services(
        content=content,
        phrases=program.phrases,
        clock=clock,
        settings=SettingsModel(KeptSettings(settings)),
        sound=Silence,
        voices=OneVoice,
        awake=NoAwake,
        open_journal=lambda: kept,
        motion=lambda exercise: motions(program.motions_folder).motion(exercise),
        now=lambda: NOW,
        open_sharing=lambda: shared_files(program),
        taking=TakingAlong(program, lambda: settings, lambda: content.library),
        holds_others_back=lambda: True,
        self_tests=cache(lambda: read_self_tests(assets_folder(), program.bundled, language)),
        programme_rules=cache(lambda: read_programme_rules(assets_folder(), program.bundled)),
    )
    appearance = Appearance(look)
    window = MainWindow(services, appearance)
    window.show()
    window.activateWindow()
    spin()
    return Visit(window, appearance, services, clock, shared)


def spin(milliseconds: int = SETTLING_MS) -> None:
    """Let the window do what it has to do."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> int:
    """Show the pages that are asked for, one a line, until standard input ends."""
    application = make_application()
    application.setApplicationName("HipTimer")
    install_language(Language.ENGLISH, assets_folder() / "window")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    visit = open_window(Path(sys.argv[1]), LookSettings())

    def show() -> None:
        page = sys.stdin.readline().strip()
        if not page:
            application.quit()
            return
        try:
            leave_session(visit)
            # what is said of the session that was left would go away by itself, sooner or later
            visit.window.frame.take_back_notice(visit.window.frame.notice)
            {**PAGES, **SESSIONS}[page](visit)
        except BaseException:
            application.exit(1)
            raise
        spin()
        print("shown", page, flush=True)

    listening = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    listening.activated.connect(show)
    print("shown", flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
