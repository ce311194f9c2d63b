"""Thousands of damaged and forged files, given to everything that reads one.

    python packaging/hostile/fuzz.py [--cases N] [--seed N] [--sort NAME] [--processes N]

Each file is put where HipTimer looks for it, and read as HipTimer reads it: the command line as a
person types it, in this process, what only the window reads by its own reader. Held against each:
no traceback, no loss without a sentence, nothing written outside the data folder, at most a screen
of print without control characters, 10 seconds and 250 MB. Some cases run as real processes too.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from unittest.mock import patch

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "packaging")]

from hostile.mutations import Mutator
from hostile.sorts import SORTS, Sort, seeds_of

MOST_SECONDS = 10.0
MOST_BYTES = 250_000_000
MOST_LINES = 60
MOST_PRINTED = 8192
SEED = 20261130
HIDDEN = frozenset(map(chr, (*range(32), *range(127, 160), *range(0x202A, 0x202F), 0x2028))) - {
    "\n"
}


@dataclass(frozen=True)
class Case:
    """One damaged file: a sort, and the number that makes it again."""

    sort: Sort
    number: int
    data: bytes

    def __str__(self) -> str:
        return f"{self.sort.name} {self.number}"


@dataclass
class Report:
    """What was tried and what was found."""

    outcomes: Counter[str] = field(default_factory=Counter[str])
    faults: list[str] = field(default_factory=list[str])
    slowest: tuple[float, str] = (0.0, "none")

    def lines(self) -> Iterator[str]:
        """To read."""
        for name in sorted(self.outcomes):
            yield f"{self.outcomes[name]:>7}  {name}"
        seconds, name = self.slowest
        yield f"{self.outcomes.total():>7}  in all; the slowest, {name}, took {seconds:.2f} s"
        yield from self.faults


def cases(count: int, seed: int = SEED, sorts: Sequence[Sort] = SORTS) -> Iterator[Case]:
    """`count` cases, the sorts in turn."""
    for number in range(count):
        sort = sorts[number % len(sorts)]
        chance = random.Random(f"{seed} {sort.name} {number}")  # noqa: S311 - no secret
        data = chance.choice(seeds_of(sort))
        mutator: Mutator = chance.choice(sort.mutators)
        data = mutator(data, chance)
        if chance.random() < 0.2:
            data = chance.choice(sort.mutators)(data, chance)
        yield Case(sort, number, data)


def try_out(case: Case, folder: Path, report: Report) -> None:
    """Read one case in `folder`, which is made and removed."""
    data_folder = folder / "home" / "data"
    path = case.sort.put(data_folder, case.data)
    (folder / "home" / "notes.txt").write_text("mine", encoding="utf-8")
    before = _outside(folder, data_folder)
    began = time.monotonic()
    found = ""
    said = Said()
    try:
        with said.heard():
            lost = case.sort.read(path, data_folder, said.messages.append)
        found = _wrong(said, lost=lost)
    except BaseException:  # noqa: BLE001 - a SystemExit or a crash of any kind is what is looked for
        found = f"traceback: {traceback.format_exc(limit=-3)}"
    lasted = time.monotonic() - began
    report.slowest = max(report.slowest, (lasted, str(case)))
    if lasted > MOST_SECONDS:
        found = f"{lasted:.1f} s"
    elif not found and _outside(folder, data_folder) != before:
        found = "something was written outside the data folder"
    outcome = "refused or said" if said.anything else "taken"
    report.outcomes[f"{case.sort.name}: {outcome}"] += 1
    if found:
        report.faults.append(f"{case}: {found}")
    shutil.rmtree(folder, ignore_errors=True)


class Said:
    """What a person was shown: printed, or told by a window's reader."""

    def __init__(self) -> None:
        self.messages: list[str] = []
        self._out, self._err = _stream(), _stream()

    @contextmanager
    def heard(self) -> Generator[None]:
        """Catch what is printed."""
        with patch.object(sys, "stdout", self._out), patch.object(sys, "stderr", self._err):
            yield

    @property
    def anything(self) -> bool:
        """Whether anything was said of a fault."""
        return bool(self.messages or _text(self._err))

    @property
    def printed(self) -> str:
        """All of it."""
        return _text(self._out) + _text(self._err)


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8")


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()


def _wrong(said: Said, *, lost: str) -> str:
    printed = said.printed
    if lost and not said.anything:
        return f"silence: {lost}"
    if hidden := HIDDEN & {*printed}:
        return f"control characters in print: {sorted(hidden)}"
    if printed.count("\n") > MOST_LINES or len(printed.encode()) > MOST_PRINTED:
        return f"{printed.count(chr(10))} lines, {len(printed.encode())} bytes of print"
    return ""


def _outside(folder: Path, data_folder: Path) -> dict[str, bytes]:
    """All that is beside the data folder."""
    return {
        str(each): each.read_bytes() if each.is_file() else b""
        for each in folder.rglob("*")
        if data_folder not in (each, *each.parents)
    }


def run_all(chosen: Iterator[Case], folder: Path) -> Report:
    """Try every case, without waiting for the disk."""
    report = Report()
    allowed = _allowed_bytes()
    with patch.object(os, "fsync"), _content_read_once():
        for case in chosen:
            try_out(case, folder / "case", report)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    if most > allowed:
        report.faults.append(f"{most / 1e6:.0f} MB of memory")
    return report


def _allowed_bytes() -> int:
    """The most memory that this process and its children may come to have taken.

    Its own peak counts, as among many other tests: a child starts out with that of its parent.
    """
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    before = max(resource.getrusage(kind).ru_maxrss * 1024 for kind in kinds)
    return max(MOST_BYTES, before + MOST_BYTES // 2)


@contextmanager
def _content_read_once() -> Generator[None]:
    """The bundled content is sound, and the same for every case."""
    from hiptimer.app import program

    with patch.object(program, "_bundled", cache(vars(program)["_bundled"])):
        yield


def run_as_processes(chosen: Iterator[Case], folder: Path) -> Report:
    """Try cases as a person would: each command a process, its time and memory measured."""
    report = Report()
    for case in chosen:
        data_folder = folder / "case" / "home" / "data"
        path = case.sort.put(data_folder, case.data)
        for command in case.sort.commands(path):
            arguments = [*command, "--data-dir", str(data_folder)]
            report.outcomes[f"{case.sort.name}: process"] += 1
            if found := _process(arguments, report):
                report.faults.append(f"{case} as {command[0]}: {found}")
        shutil.rmtree(folder / "case", ignore_errors=True)
    return report


def _process(arguments: Sequence[str], report: Report) -> str:
    command = [sys.executable, "-m", "hiptimer", *arguments]
    allowed = _allowed_bytes()
    began = time.monotonic()
    with subprocess.Popen(
        command, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        output = process.communicate(timeout=60)[0]
    report.slowest = max(report.slowest, (time.monotonic() - began, arguments[0]))
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    if process.returncode not in {0, 1} or b"Traceback" in output:
        return f"rc {process.returncode}: {output[-500:].decode(errors='replace')}"
    if time.monotonic() - began > MOST_SECONDS:
        return "too slow"
    return f"{most / 1e6:.0f} MB of memory" if most > allowed else ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run as many cases as asked for; 1 where anything was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--sort", action="append", choices=[each.name for each in SORTS])
    parser.add_argument("--processes", type=int, default=60)
    options = parser.parse_args(arguments)
    sorts = [each for each in SORTS if not options.sort or each.name in options.sort]
    with tempfile.TemporaryDirectory() as folder:
        report = run_all(cases(options.cases, options.seed, sorts), Path(folder))
        spoken = [each for each in sorts if each.called]
        chosen = cases(options.processes, options.seed + 1, spoken) if spoken else iter(())
        real = run_as_processes(chosen, Path(folder))
    with suppress(BrokenPipeError):
        print("\n".join([*report.lines(), *real.lines()]))
    return 1 if report.faults or real.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
