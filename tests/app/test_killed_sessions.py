"""A power cut or a kill at any moment loses at most the step in hand."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from threading import Event as Waiting

import pytest

from hiptimer.exports.journal_file import write_journal
from hiptimer.journal.records import SessionRecord, SessionState, Unfinished
from hiptimer.session.events import Outcome
from hiptimer.storage.journal import open_journal
from hiptimer.storage.places import computer_name
from hiptimer.training.sides import Side

KILLS = int(os.environ.get("HIPTIMER_KILLS", "100"))
"""At other moments each day."""
LANES = 20
KILLS_BESIDE = int(os.environ.get("HIPTIMER_KILLS_BESIDE", "24"))
"""With commands running beside; each costs half a second, so a long run is asked for."""
LANES_BESIDE = 4
BESIDE = (
    "list",
    "history",
    "import {folder}/taken.csv",
    "export --journal {folder}/all.csv",
    "reader",
)
NAME = computer_name()
SPEED = 1600.0
LONGEST_SECONDS = 0.9
"""A whole session takes about that long at that speed."""
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
        self.beside: list[int] = []

    def start(self, server: Server) -> None:
        self.log.write_text("")
        self.process = server.ask(f"{self.folder} {self.log} {SPEED}")
        self.dies_at = time.monotonic() + self.random.uniform(0.0, LONGEST_SECONDS)

    def happenings(self) -> list[tuple[float, Callable[[Server], None]]]:
        """What happens to it from now on, each with its moment: commands beside, and its end."""
        now = time.monotonic()
        moments = [self.random.uniform(now, self.dies_at + 0.1) for _ in range(3)]
        return [(self.dies_at, self.kill), *((moment, self.run_beside) for moment in moments)]

    def run_beside(self, server: Server) -> None:
        words = self.random.choice(BESIDE).format(folder=self.folder)
        self.beside.append(server.ask(f"beside {self.folder} {words}"))

    def wait_for_commands(self, server: Server) -> None:
        while self.beside:
            server.ask(f"wait {self.beside.pop()}")
        complaints = self.folder / "complaints"
        assert "damaged" not in complaints.read_text()
        assert "Traceback" not in complaints.read_text()

    def kill(self, server: Server) -> None:
        Waiting().wait(self.dies_at - time.monotonic())
        os.kill(self.process, signal.SIGKILL)
        server.ask(f"wait {self.process}")

    def sessions(self) -> int:
        with closing(open_journal(self.folder, NAME)) as journal:
            return sum(1 for _ in journal.records())

    def check(self) -> None:
        happened = [line.split() for line in self.log.read_text().splitlines()]
        with closing(sqlite3.connect(self.folder / f"journal-{NAME}.sqlite")) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        with closing(open_journal(self.folder, NAME)) as journal:
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
    outcomes = [outcome for _, _, _, outcome in ended]
    kept = [step.outcome.value for step in sessions[session].steps]
    if not kept:
        assert len(ended) <= 1  # killed while the first work was being written down
        return
    behind = len(kept)
    assert (
        outcomes == kept[behind - len(outcomes) :]
        or outcomes == kept[behind - 1 - len(outcomes) : -1]
    )


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


def taken_from_elsewhere() -> SessionRecord:
    return SessionRecord(
        id="e" * 32,
        routine="desk-reset",
        name="Desk reset",
        started=datetime(2026, 1, 5, 12, tzinfo=UTC),
        first_side=Side.LEFT,
        state=SessionState.FINISHED,
    )


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
    path = tmp_path / f"journal-{NAME}.sqlite"
    command = [sys.executable, "-m", "hiptimer", "--data-dir", str(tmp_path)]
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
    with closing(open_journal(tmp_path, NAME)) as journal:
        offer = journal.unfinished()
        (session,) = journal.records()
    assert offer is not None
    whole = [step for step in session.steps if step.outcome is Outcome.COMPLETED]
    assert offer.place.index == len(whole)
    assert all(step.held == step.planned for step in whole)


@pytest.mark.timeout(170)
def test_kills_at_random_moments_lose_no_step_that_had_ended(
    tmp_path: Path, server: Server, day: int
):
    lanes = [Lane(tmp_path / f"lane{at}", day * LANES + at) for at in range(LANES)]
    for _ in range(KILLS // LANES):
        for lane in lanes:
            lane.start(server)
        for lane in sorted(lanes, key=lambda lane: lane.dies_at):
            lane.kill(server)
        for lane in lanes:
            lane.check()
    assert any(lane.sessions() >= 2 for lane in lanes), "some came to their end between two kills"


@pytest.mark.timeout(30 + 3 * KILLS_BESIDE)
def test_kills_lose_no_step_that_had_ended_whatever_commands_run_beside(
    tmp_path: Path, server: Server
):
    lanes = [Lane(tmp_path / f"lane{seed}", seed) for seed in range(LANES_BESIDE)]
    for lane in lanes:
        write_journal([taken_from_elsewhere()], lane.folder / "taken.csv")
    for _ in range(KILLS_BESIDE // LANES_BESIDE):
        for lane in lanes:
            lane.start(server)
        happenings = [each for lane in lanes for each in lane.happenings()]
        for moment, happens in sorted(happenings, key=lambda each: each[0]):
            Waiting().wait(moment - time.monotonic())
            happens(server)
        for lane in lanes:
            lane.wait_for_commands(server)
            lane.check()
