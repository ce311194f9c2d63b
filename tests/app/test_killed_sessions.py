"""A power cut or a kill at any moment loses at most the step in hand."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event as Waiting

import pytest

from hiptimer.journal.records import SessionRecord, Unfinished
from hiptimer.session.events import Outcome
from hiptimer.storage.journal import open_journal

KILLS = 200
LANES = 10
SPEED = 800.0
LONGEST_SECONDS = 0.9
"""A whole session takes about that long at that speed."""
STARTED_AS = """
from hiptimer.storage import places
places.computer_name = lambda: "killed"
from hiptimer import cli
raise SystemExit(cli.main())
"""
SERVER = Path(__file__).with_name("session_server.py")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the sessions are forked")


class Server:
    """The process that forks sessions."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, line: str) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


@pytest.fixture
def server() -> Iterator[Server]:
    path = os.pathsep.join(sys.path)
    with subprocess.Popen(
        [sys.executable, str(SERVER)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    ) as process:
        yield Server(process)
        assert process.stdin is not None
        process.stdin.close()


class Lane:
    """One folder in which one session after the other is killed and resumed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.folder.mkdir()
        self.random = random.Random(seed)
        self.log = folder / "log.txt"
        self.process = 0
        self.dies_at = 0.0

    def start(self, server: Server) -> None:
        self.log.write_text("")
        self.process = server.ask(f"{self.folder} {self.log} {SPEED}")
        self.dies_at = time.monotonic() + self.random.uniform(0.0, LONGEST_SECONDS)

    def kill(self, server: Server) -> None:
        Waiting().wait(self.dies_at - time.monotonic())
        os.kill(self.process, signal.SIGKILL)
        server.ask(f"wait {self.process}")

    def check(self) -> None:
        happened = [line.split() for line in self.log.read_text().splitlines()]
        with closing(sqlite3.connect(self.folder / "journal-killed.sqlite")) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        with closing(open_journal(self.folder, "killed")) as journal:
            assert list(journal.messages) == []
            sessions = {session.id: session for session in journal.records()}
            offer = journal.unfinished()
        check_steps(happened, sessions)
        check_offer(happened, offer)


def check_steps(happened: list[list[str]], sessions: dict[str, SessionRecord]) -> None:
    """Every step of which an end was told is there, and at most one that was not told yet."""
    ended = [line for line in happened if line[0] == "ended"]
    if not ended or all(line[1] not in sessions for line in ended):
        assert len(ended) <= 1  # the get-ready alone is not worth a record
        return
    (session,) = {line[1] for line in ended}
    told = [outcome for _, _, _, outcome in ended]
    kept = [step.outcome.value for step in sessions[session].steps]
    behind = len(kept)
    assert told == kept[behind - len(told) :] or told == kept[behind - 1 - len(told) : -1]


def check_offer(happened: list[list[str]], offer: Unfinished | None) -> None:
    """What is offered is the step that was in hand, or the one that had just begun."""
    started = [int(line[2]) for line in happened if line[0] == "started"]
    over = any(line[0] == "over" for line in happened)
    if over:
        assert offer is None
    elif offer is not None and started:
        assert offer.place.index - started[-1] in {0, 1}
        assert 0 <= offer.place.elapsed <= offer.plan.steps[offer.place.index].seconds * 1000
    else:
        assert len(started) <= 1 or started[-1] >= 1


def has_steps(path: Path) -> bool:
    if not path.exists():
        return False
    with closing(sqlite3.connect(path)) as raw:
        try:
            return bool(raw.execute("SELECT count(*) FROM step").fetchone()[0])
        except sqlite3.OperationalError:  # it is just being made
            return False


@pytest.mark.parametrize("moment", [0.1, 0.7])
def test_the_program_itself_is_killed_with_its_window_open(tmp_path: Path, moment: float):
    path = tmp_path / "journal-killed.sqlite"
    command = [sys.executable, "-c", STARTED_AS, "--data-dir", str(tmp_path)]
    with subprocess.Popen(
        [*command, "start", "post-run-static", "--speed", "200"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as program:
        while not has_steps(path):
            Waiting().wait(0.02)
        Waiting().wait(moment)
        program.kill()
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with closing(open_journal(tmp_path, "killed")) as journal:
        offer = journal.unfinished()
        (session,) = journal.records()
    assert offer is not None
    whole = [step for step in session.steps if step.outcome is Outcome.COMPLETED]
    assert offer.place.index == len(whole)
    assert all(step.held == step.planned for step in whole)


@pytest.mark.timeout(170)
def test_two_hundred_kills_at_random_moments_lose_no_step_that_had_ended(
    tmp_path: Path, server: Server
):
    lanes = [Lane(tmp_path / f"lane{seed}", seed) for seed in range(LANES)]
    for _ in range(KILLS // LANES):
        for lane in lanes:
            lane.start(server)
        for lane in sorted(lanes, key=lambda lane: lane.dies_at):
            lane.kill(server)
        for lane in lanes:
            lane.check()
    with closing(open_journal(lanes[0].folder, "killed")) as journal:
        finished = [session.state for session in journal.records()]
    assert len(finished) >= 2
