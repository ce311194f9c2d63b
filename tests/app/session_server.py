"""Runs sped-up sessions in processes of their own, so that a test can kill them.

Each line on stdin is "FOLDER LOG SPEED": a process is forked that resumes what the journal in
FOLDER offers, or begins a session, and appends to LOG what has happened, after it was recorded.
As in the window a thread merges other journals meanwhile. "beside FOLDER WORDS" forks a process
that runs the command of these words, or reads the journal's file if that is "reader"; what it
complains of is added to the file "complaints" in FOLDER. The process id is the answer on stdout.
"wait PROCESS" answers when that one has ended.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QThreadPool, QTimer

from hiptimer import cli
from hiptimer.app.data_folder import bring_together
from hiptimer.audio.live import Silence
from hiptimer.desktop.clock import SystemClock
from hiptimer.journal.ports import Journal
from hiptimer.messages import NO_MESSAGE, Message
from hiptimer.ports.sound_and_machine import VoiceName
from hiptimer.running.driver import SessionDriver
from hiptimer.session.events import (
    Event,
    SessionFinished,
    SessionStopped,
    StepEnded,
    StepStarted,
)
from hiptimer.settings.settings import Settings
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.storage.journal import open_journal
from hiptimer.storage.places import Place, assets_folder, computer_name
from hiptimer.ui.models import ContentModel, SettingsModel
from hiptimer.ui.services import Services

ROUTINE = "post-run-static"
LIBRARY = read_library(assets_folder())
PHRASES = read_phrases(assets_folder())
LATEST_MERGING_MS = 500


class NoFile:
    """Settings that are kept nowhere."""

    def load(self) -> Settings:
        return Settings()

    def save(self, settings: Settings) -> None:
        pass


class NoVoices:
    """Nobody speaks."""

    def voices(self, listed: Callable[[Sequence[VoiceName]], None]) -> None:
        listed(())


class NoScreen:
    """No screen to keep awake."""

    def hold(self) -> None:
        pass

    def release(self) -> None:
        pass

    def problem(self) -> Message:
        return NO_MESSAGE

    def ask(self, told: Callable[[Message], None]) -> None:
        told(NO_MESSAGE)


def run_session(folder: Path, log: Path, speed: float) -> None:
    """Begin or resume, and write each event to `log`."""
    lines = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    application = QCoreApplication([])
    journal = open_journal(folder, computer_name())
    services = services_with(journal, speed)
    driver = SessionDriver(services)

    def tell(event: Event) -> None:
        record = driver.record
        assert record is not None
        match event:
            case StepEnded(index=index, outcome=outcome):
                os.write(lines, f"ended {record.id} {index} {outcome}\n".encode())
            case StepStarted(index=index):
                os.write(lines, f"started {record.id} {index}\n".encode())
            case SessionFinished() | SessionStopped():
                os.write(lines, f"over {record.id}\n".encode())
                application.quit()
            case _:
                pass

    driver.happened.connect(tell)

    def begin() -> None:
        offer = journal.unfinished()
        if offer is None:
            driver.begin(services.plan(ROUTINE))
        else:
            driver.resume_session(offer)

    pool = QThreadPool.globalInstance()
    application.aboutToQuit.connect(pool.waitForDone)
    QTimer.singleShot(0, begin)
    later = random.SystemRandom().randrange(LATEST_MERGING_MS)
    QTimer.singleShot(later, lambda: pool.start(lambda: bring_together(Place(folder))))
    application.exec()


def run_beside(folder: Path, words: list[str]) -> None:
    """Run a command, or read the journal's file as any program might."""
    complaints = os.open(folder / "complaints", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    os.dup2(complaints, sys.stderr.fileno())
    if words == ["reader"]:
        path = folder / f"journal-{computer_name()}.sqlite"
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("SELECT count(*) FROM sqlite_master").fetchall()
    else:
        cli.main([*words, "--data-dir", str(folder)])
    sys.stdout.flush()
    sys.stderr.flush()


def services_with(journal: Journal, speed: float) -> Services:
    """What a driver needs, without a window, a voice or a screen."""
    return Services(
        content=ContentModel(LIBRARY),
        phrases=PHRASES,
        clock=SystemClock(),
        settings=SettingsModel(NoFile()),
        sound=Silence,
        voices=NoVoices,
        awake=NoScreen,
        open_journal=lambda: journal,
        speed=speed,
    )


def answer(process: int) -> None:
    """Tell the test a process id."""
    sys.stdout.write(f"{process}\n")
    sys.stdout.flush()


def forked(run: Callable[..., None], *values: object) -> int:
    """Run that in a process of its own, whose id is returned."""
    process = os.fork()
    if process == 0:
        try:
            run(*values)
        finally:
            os._exit(0)
    return process


def main() -> None:
    """Fork a process for each line."""
    for line in sys.stdin:
        match line.split():
            case ["wait", process]:
                answer(os.waitpid(int(process), 0)[0])
            case ["beside", folder, *words]:
                answer(forked(run_beside, Path(folder), words))
            case [folder, log, speed]:
                answer(forked(run_session, Path(folder), Path(log), float(speed)))
            case _:
                answer(0)


if __name__ == "__main__":
    main()
