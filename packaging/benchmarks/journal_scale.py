"""What a large journal costs, beside an empty one in the same run.

    python packaging/benchmarks/journal_scale.py [--sessions N] [--steps N] [--runs N]

Writes sessions of 15 steps to a temporary journal, 7,500 over 20 years (one a day) and 20,000 over
18 (three a day), and times what the pages read of it: History (a year of days and exercises, the
200 newest sessions), Today (53 weeks of days, 28 days of exercises, the latest session of each of
eight routines), and which drills are known. The goals are 40 ms for History and 10 ms
for Today above an empty journal.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from hiptimer.journal.ports import Journal
from hiptimer.journal.records import (
    Place,
    PlaceKept,
    SessionBegun,
    SessionEnded,
    SessionRecord,
    SessionState,
    StepDone,
    StepRecord,
)
from hiptimer.session.events import Outcome
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.storage.journal import open_journal
from hiptimer.training.sides import Side

HISTORY_GOAL_MS = 40.0
TODAY_GOAL_MS = 10.0
TODAY = date(2026, 11, 22)
ROUTINES = tuple(f"routine-{number}" for number in range(8))
EXERCISES = tuple(f"an-exercise-of-the-hips-{number}" for number in range(12))
KINDS = (StepKind.TRANSITION, StepKind.WORK, StepKind.SWITCH, StepKind.WORK)


def steps_of(number: int, count: int) -> tuple[StepRecord, ...]:
    """The steps of a session: both sides of one exercise after another."""
    return tuple(
        StepRecord(
            kind=KINDS[index % 4],
            item=index // 4,
            exercise=EXERCISES[(number + index // 4) % len(EXERCISES)],
            planned=30_000,
            held=29_000 + (number * 7 + index * 131) % 1_000,
            outcome=Outcome.COMPLETED,
            side=(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT)[index % 4],
        )
        for index in range(count)
    )


def sessions_over(years: int, count: int, steps: int) -> Iterator[SessionRecord]:
    """So many sessions, evenly over the years before today."""
    first = datetime(TODAY.year - years, TODAY.month, TODAY.day, 7, tzinfo=UTC)
    between = timedelta(days=365.25 * years) / count
    for number in range(count):
        yield SessionRecord(
            id=f"{number * 2_654_435_761 % 2**128:032x}",
            routine=ROUTINES[number % len(ROUTINES)],
            name="Routine",
            started=first + between * number,
            first_side=Side.LEFT,
            state=SessionState.FINISHED,
            steps=steps_of(number, steps),
            computer="benchmark",
        )


def read_history(journal: Journal) -> None:
    """What the History page reads when it opens."""
    year_ago = TODAY - timedelta(days=364)
    journal.days(year_ago, TODAY)
    journal.tallies(year_ago, TODAY)
    journal.lines(year_ago, TODAY, limit=200)


def read_today(journal: Journal) -> None:
    """What the Today page reads."""
    journal.days(TODAY - timedelta(weeks=53), TODAY)
    journal.tallies(TODAY - timedelta(days=27), TODAY)
    for routine in (None, *ROUTINES):
        journal.last(routine)


def read_known(journal: Journal) -> None:
    """Which drills need no explaining."""
    for exercise in (*EXERCISES, "never-done"):
        journal.has_completed((exercise, None), 3)


def write_step(journal: Journal, session: SessionRecord) -> None:
    """What is written at the border between two steps."""
    journal.write(StepDone(session.id, steps_of(1, 2)[1], Place(1)))
    journal.write(PlaceKept(session.id, Place(1)))


def median_ms(action: Callable[[], object], runs: int) -> float:
    """The median of so many runs, after one that warms up."""
    times: list[float] = []
    for run in range(runs + 1):
        start = time.perf_counter()
        action()
        if run:
            times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def timed(folder: Path, runs: int) -> dict[str, float]:
    """Milliseconds by what is done with the journal in `folder`."""
    start = time.perf_counter()
    journal = open_journal(folder, "benchmark")
    opened = (time.perf_counter() - start) * 1000
    start = time.perf_counter()
    read_today(journal)
    cold = (time.perf_counter() - start) * 1000
    step = Step(StepKind.WORK, 0, EXERCISES[0], 30.0, Side.LEFT)
    session = next(sessions_over(1, 1, 0))
    running = SessionRecord(
        id="f" * 32,
        routine=session.routine,
        name=session.name,
        started=datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC),
        first_side=Side.LEFT,
    )
    found = {
        "opened": opened,
        "Today, the first time": cold,
        "Today": median_ms(lambda: read_today(journal), runs),
        "History": median_ms(lambda: read_history(journal), runs),
        "drills that are known": median_ms(lambda: read_known(journal), runs),
    }
    journal.write(SessionBegun(running, Plan("r", "R", (step, step), Side.LEFT)))
    found["a step written"] = median_ms(lambda: write_step(journal, running), runs)
    journal.write(SessionEnded(running.id, SessionState.FINISHED))
    start = time.perf_counter()
    journal.close()
    return found | {"closed": (time.perf_counter() - start) * 1000}


def filled(folder: Path, years: int, count: int, steps: int) -> None:
    """Write a large journal to `folder`, and say how large it is."""
    start = time.perf_counter()
    journal = open_journal(folder, "benchmark")
    journal.merge(sessions_over(years, count, steps))
    journal.close()
    seconds = time.perf_counter() - start
    (path,) = folder.iterdir()
    size = path.stat().st_size / 1_000_000
    each = path.stat().st_size / max(1, count * steps)
    print(f"\n{count:,} sessions, {count * steps:,} steps over {years} years: {size:.1f} MB")
    print(f"({each:.0f} bytes a step; merged in {seconds:.1f} s)")


def main() -> int:
    """Measure, print, and fail above the goals."""
    parser = argparse.ArgumentParser(description="Cost of a large journal.")
    parser.add_argument("--sessions", type=int, help="in place of the 7,500 and the 20,000")
    parser.add_argument("--steps", type=int, default=15, help="in each session")
    parser.add_argument("--runs", type=int, default=30)
    arguments = parser.parse_args()
    good = True
    for count, years in ((7_500, 20), (20_000, 18)):
        with tempfile.TemporaryDirectory() as large, tempfile.TemporaryDirectory() as empty:
            filled(Path(large), years, arguments.sessions or count, arguments.steps)
            one, other = (timed(Path(each), arguments.runs) for each in (large, empty))
        for what, milliseconds in one.items():
            print(f"{what:>22}: {milliseconds:7.2f} ms, empty {other[what]:6.2f} ms")
        good &= one["History"] <= HISTORY_GOAL_MS
        good &= one["Today"] - other["Today"] <= TODAY_GOAL_MS
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
