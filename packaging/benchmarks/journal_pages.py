"""How long Today and History take in the real window, with an empty journal and with a full one.

    python packaging/benchmarks/journal_pages.py [--sessions N] [--runs N] [--plan]

Each run is a whole process: the window opens on Today, then History is asked for, first with
everything still to be imported and built, then again from Today. Shown are the medians, from the
request to the painted frame and until nothing is left to do; the goal is 150 ms for the frame.
Today is built once more, and may take 20 ms longer than with an empty journal. With `--plan` both
have a plan of weeks, in its fourth week. On Linux without a
display the window opens on Qt's offscreen platform.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from hiptimer.app.program import Program, load_program, opened_journal
from hiptimer.journal.recording import step_record
from hiptimer.journal.records import Feeling, SessionRecord, SessionState
from hiptimer.journal.sums import week_start
from hiptimer.session.compiling import Compiler
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.programme import Programme, RunKind
from hiptimer.training.sides import Side

GOAL_MS = 150
TODAY_GOAL_MS = 20
SESSIONS = 20_000
STEPS = 15
SESSIONS_A_DAY = 3

OPEN_HISTORY = """
import json, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
class Painted(QObject):
    at = 0.0
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest and not self.at:
            watched.removeEventFilter(self)
            watched.event(event)
            self.at = time.perf_counter()
            return True
        return False
def opened(window):
    painted = Painted()
    window.installEventFilter(painted)
    begin = time.perf_counter()
    window.show_page("history")
    while not painted.at:
        QApplication.processEvents()
    settle()
    return (painted.at - begin) * 1000, (time.perf_counter() - begin) * 1000
def built_today(window):
    from hiptimer.ui.today.page import TodayPage
    begin = time.perf_counter()
    page = TodayPage(window._services, window._appearance)
    took = (time.perf_counter() - begin) * 1000
    page.deleteLater()
    settle()
    return took
def settle():
    for _ in range(5):
        QApplication.processEvents()
def measure(*_):
    window = next(w for w in QApplication.topLevelWidgets() if hasattr(w, "show_page"))
    window.resize(1280, 800)
    while window.page is None or window.pages.stack.count() < 2:
        QApplication.processEvents()
    window.show_page("today")  # in place of what a newcomer is asked
    settle()
    first = opened(window)
    again = []
    for _ in range(5):
        window.show_page("today")
        settle()
        again.append(opened(window))
    print(json.dumps([first, sorted(again)[2], [sorted(map(built_today, [window] * 5))[2]]]))
    window.close()
    return 0
QApplication.exec = measure
from hiptimer.cli import main
main(["--data-dir", sys.argv[1]])
"""


def sessions(program: Program, count: int) -> Iterator[SessionRecord]:
    """So many sessions of 15 steps, three a day up to today; the same ones for the same day."""
    chance = random.Random(count)  # noqa: S311 - figures to look at, no secret
    compiler = Compiler(program.library, program.phrases, Preferences())
    plans = [compiler.plan(each, Side.RIGHT) for each in program.library.routines.values()]
    worked = [
        (plan, tuple(step for step in plan.steps if step.kind is StepKind.WORK) * STEPS)
        for plan in plans
    ]
    steps = {
        plan.routine: tuple(
            step_record(step, step.seconds, Outcome.COMPLETED) for step in work[:STEPS]
        )
        for plan, work in worked
    }
    now = datetime.now(tz=UTC).astimezone()
    for number in range(count):
        plan = chance.choice(plans)
        back = timedelta(days=1) * ((count - number) / SESSIONS_A_DAY)
        yield SessionRecord(
            id=f"{number:032x}",
            routine=plan.routine,
            name=plan.name,
            started=now - back,
            first_side=chance.choice(tuple(Side)),
            state=SessionState.FINISHED,
            steps=steps[plan.routine],
            feeling=chance.choice((None, *Feeling)),
        )


def fill(folder: Path, count: int) -> int:
    """Make the journal of that folder; its size in bytes."""
    program = load_program(folder)
    with opened_journal(program) as journal:
        journal.merge(sessions(program, count))
    return sum(each.stat().st_size for each in folder.glob("journal*"))


def plan_weeks(folder: Path) -> None:
    """Give somebody a plan that began three weeks ago."""
    settings = load_program(folder).settings
    monday = week_start(datetime.now(tz=UTC).astimezone().date()) - timedelta(weeks=3)
    runs = {1: RunKind.HARD, 3: RunKind.EASY, 6: RunKind.LONG}
    settings.save(replace(settings.load(), programme=Programme(monday, runs=runs)))


def opening(folder: Path) -> list[list[float]]:
    """One run of History: ms to the frame and to the end, the first time and again; then Today."""
    environment = dict(os.environ, PYTHONPATH=str(CHECKOUT))
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-c", OPEN_HISTORY, str(folder)]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout.splitlines()[-1])


def tell(name: str, runs: list[list[list[float]]]) -> tuple[float, float]:
    """Print the medians; those of History's first frame and of Today."""
    for place, when in enumerate(("first time", "again")):
        frame, idle = (statistics.median(run[place][at] for run in runs) for at in range(2))
        print(
            f"{name:>22}, History {when:<10} {frame:6.0f} ms to the frame,"
            f" {idle:6.0f} ms to the end"
        )
    today = statistics.median(run[2][0] for run in runs)
    print(f"{name:>22}, Today built        {today:6.1f} ms")
    return statistics.median(run[0][0] for run in runs), today


def main() -> int:
    """Fill, open, print, and fail above the goal."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sessions", type=int, default=SESSIONS)
    parser.add_argument("--runs", type=int, default=7, help="counted runs of each")
    parser.add_argument("--plan", action="store_true", help="with a plan of weeks")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as empty, tempfile.TemporaryDirectory() as full:
        begin = time.perf_counter()
        size = fill(Path(full), arguments.sessions)
        seconds = time.perf_counter() - begin
        for folder in (empty, full) if arguments.plan else ():
            plan_weeks(Path(folder))
        print(f"{arguments.sessions} sessions: {size / 1e6:.1f} MB, written in {seconds:.0f} s")
        runs = [(opening(Path(empty)), opening(Path(full))) for _ in range(arguments.runs + 1)]
    counted = runs[1:]  # the first one warms the disk's cache
    _, quickest = tell("empty journal", [run[0] for run in counted])
    history, today = tell(f"{arguments.sessions} sessions", [run[1] for run in counted])
    print(f"Today takes {today - quickest:.1f} ms more (goal: at most {TODAY_GOAL_MS})")
    return 0 if history <= GOAL_MS and today - quickest <= TODAY_GOAL_MS else 1


if __name__ == "__main__":
    sys.exit(main())
