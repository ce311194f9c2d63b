"""Runs sped-up sessions in processes of their own, so that a test can kill them.

Each line on stdin is "FOLDER LOG SPEED": a process is forked that resumes what the journal in
FOLDER offers, or begins a session, and appends to LOG what has happened, after it was recorded.
Its process id is the answer on stdout. "wait PROCESS" answers when that one has ended.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from hiptimer.desktop.clock import SystemClock
from hiptimer.journal.ports import Journal
from hiptimer.session.events import (
    Event,
    SessionFinished,
    SessionStopped,
    StepEnded,
    StepStarted,
)
from hiptimer.session.ports import VoiceName
from hiptimer.session.settings import Settings
from hiptimer.session.silence import Silence
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.storage.journal import open_journal
from hiptimer.storage.places import assets_folder
from hiptimer.ui.content_model import ContentModel
from hiptimer.ui.player.driver import SessionDriver
from hiptimer.ui.services import Services
from hiptimer.ui.settings_model import SettingsModel

ROUTINE = "post-run-static"
LIBRARY = read_library(assets_folder())
PHRASES = read_phrases(assets_folder())


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

    def problem(self) -> str:
        return ""


def run_session(folder: Path, log: Path, speed: float) -> None:
    """Begin or resume, and write each event to `log`."""
    lines = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    application = QCoreApplication([])
    journal = open_journal(folder, "killed")
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

    QTimer.singleShot(0, begin)
    application.exec()


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


def main() -> None:
    """Fork a process for each line."""
    for line in sys.stdin:
        match line.split():
            case ["wait", process]:
                answer(os.waitpid(int(process), 0)[0])
            case [folder, log, speed]:
                process = os.fork()
                if process == 0:
                    run_session(Path(folder), Path(log), float(speed))
                    os._exit(0)
                answer(process)
            case _:
                answer(0)


if __name__ == "__main__":
    main()
