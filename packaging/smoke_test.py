"""Tries out a built HipTimer as a person would: `python3 packaging/smoke_test.py PROGRAM`.

A window and a session to its end (on a display of its own where there is none), the journal that it
leaves, a sound file with speech in it, a printed page, and not one complaint. It needs nothing but
Python, so that it runs on a bare computer too.
"""

import argparse
import json
import math
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import wave
from array import array
from collections.abc import Callable, Generator
from configparser import ConfigParser
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROUTINE = "desk-reset"
SPEED = 100
CARRIERS = {
    "--audio": ("session.mp3", b"ID3", 100_000),
    "--page": ("session.html", b"<!DOCTYPE html>", 100_000),
    "--workout": ("session.fit", b".FIT", 200),
    "--routine": ("session.hiproutine", b"PK", 200),
}
"""What else a session can become: its file, what that begins with, and its least size."""
LANGUAGES = ("de", "es", "fr", "it")
PATIENCE_SECONDS = 60
COMPLAINT = re.compile(
    r"Traceback|Error|Exception|Segmentation|could not load|QSocketNotifier|No such"
)
LOUD_ENOUGH = 300
"""Root mean square of 16-bit samples; speech has about 3000, rounding noise less than 2."""


class SmokeTestFailedError(Exception):
    """The program did not do what it should; the message says what."""


@dataclass(frozen=True)
class Program:
    """The program under test, and the folder that keeps its data."""

    path: str
    folder: Path
    desktop_entry: Path | None = None

    def words(self, *arguments: str) -> list[str]:
        """Return a command line with a data folder of its own."""
        return [self.path, *arguments, "--data-dir", str(self.folder / "data")]

    def session(self) -> list[str]:
        """Return the command line of a fast session, as the desktop entry has it if given."""
        speed = ("--speed", str(SPEED))
        if self.desktop_entry is None:
            return self.words("start", ROUTINE, *speed)
        entry = ConfigParser(interpolation=None)
        entry.read(self.desktop_entry, encoding="utf-8")
        program, *arguments = shlex.split(entry[f"Desktop Action {ROUTINE}"]["Exec"])
        return [program, *self.words(*arguments, *speed)[1:]]

    def said(self, *arguments: str) -> str:
        """Return what a command prints; raises if it fails or complains."""
        done = subprocess.run(
            self.words(*arguments),
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
        refuse_complaints(done.stdout + done.stderr)
        if done.returncode != 0:
            raise SmokeTestFailedError(f"{arguments} ended with {done.returncode}: {done.stderr}")
        return done.stdout


def refuse_complaints(output: str) -> None:
    """Raise if a program's output holds something like an error."""
    for line in output.splitlines():
        if COMPLAINT.search(line):
            raise SmokeTestFailedError(f"it complained: {line}\n{output}")


def check_version(program: Program) -> str:
    """Ask who it is."""
    said = program.said("--version").strip()
    if not re.fullmatch(r"HipTimer \d+\.\d+\.\d+\S*", said):
        raise SmokeTestFailedError(f"--version says {said!r}")
    return said


def check_list(program: Program) -> str:
    """Find the bundled routines."""
    routines = json.loads(program.said("list", "--json"))
    if ROUTINE not in json.dumps(routines):
        raise SmokeTestFailedError(f"{ROUTINE} is not in its list")
    return f"{len(program.said('list').splitlines())} routines"


def check_languages(program: Program) -> str:
    """Find the routines by other names in every other language, and hear one of them."""
    english = program.said("list", "--language", "en").splitlines()
    for language in LANGUAGES:
        there = program.said("list", "--language", language).splitlines()
        if len(there) != len(english) or set(there) & set(english):
            raise SmokeTestFailedError(f"the routines are not in {language}: {there}")
    return f"{', '.join(LANGUAGES)}; {LANGUAGES[0]}: {listened(program, LANGUAGES[0])}"


def check_sound(program: Program) -> str:
    """Export a session and listen to it."""
    return listened(program, "en")


def listened(program: Program, language: str) -> str:
    """Export a session and listen where its plan says that something is spoken."""
    path = program.folder / f"session-{language}.wav"
    program.said("export", ROUTINE, "--language", language, "--audio", str(path))
    plan = json.loads(program.said("plan", ROUTINE, "--language", language, "--json"))
    spoken = [cue["at"] for cue in plan["cues"] if cue["text"] and not cue["sound"]]
    with wave.open(str(path), "rb") as sound:
        rate, samples = sound.getframerate(), array("h", sound.readframes(sound.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    seconds = len(samples) / rate
    if not plan["seconds"] <= seconds <= plan["seconds"] + 30:
        raise SmokeTestFailedError(f"the sound lasts {seconds:.1f} s, the plan {plan['seconds']} s")
    silent = [at for at in spoken if loudness(samples, rate, at) < LOUD_ENOUGH]
    if not spoken or silent:
        raise SmokeTestFailedError(f"nothing is spoken {silent} seconds into the sound")
    return f"{seconds:.0f} s of sound, speech at all {len(spoken)} places"


def loudness(samples: "array[int]", rate: int, at: float) -> float:
    """Return the root mean square of half a second that begins `at` seconds."""
    part = samples[int(at * rate) : int((at + 0.5) * rate)]
    return math.sqrt(sum(sample * sample for sample in part) / max(1, len(part)))


def check_sheet(program: Program) -> str:
    """Export a page to print."""
    path = program.folder / "sheet.pdf"
    program.said("export", ROUTINE, "--sheet", str(path))
    data = path.read_bytes()
    if not (data.startswith(b"%PDF-") and b"%%EOF" in data[-32:] and len(data) > 20_000):
        raise SmokeTestFailedError(f"the sheet is no page to print: {len(data)} bytes")
    return f"a PDF of {len(data) / 1000:.0f} kB"


def check_carriers(program: Program) -> str:
    """Export a session in every other way, and see that each file begins as such a file does."""
    sizes: list[str] = []
    for option, (name, begin, least) in CARRIERS.items():
        path = program.folder / name
        program.said("export", ROUTINE, option, str(path))
        data = path.read_bytes()
        if begin not in data[:16] or len(data) < least:
            raise SmokeTestFailedError(f"{name} is none: {len(data)} bytes, {data[:16]!r}")
        sizes.append(f"{path.suffix[1:]} {len(data) / 1000:.0f} kB")
    return ", ".join(sizes)


def check_session(program: Program) -> str:
    """Follow a session at a hundred times its speed, until the journal says that it is finished."""
    began = time.monotonic()
    with display(program.folder) as screen, (program.folder / "log").open("w+") as log:
        environment = {**os.environ, **screen.environment}
        window = subprocess.Popen(program.session(), env=environment, stdout=log, stderr=log)
        try:
            wait_for(lambda: is_finished(program), window, "the session to end")
            colours = screen.colours()
        finally:
            window.terminate()
            window.wait(10)
            log.seek(0)
            refuse_complaints(log.read())
    if colours is not None and colours < 20:
        raise SmokeTestFailedError(f"the window is not there: {colours} colours on the screen")
    seen = "" if colours is None else f", {colours} colours on the screen"
    return f"finished in {time.monotonic() - began:.1f} s{seen}"


def is_finished(program: Program) -> bool:
    """Tell whether the journal holds a finished session of the routine."""
    sessions = json.loads(program.said("history", "--json"))["sessions"]
    return any(
        session["routine"] == ROUTINE and session["state"] == "finished" for session in sessions
    )


def wait_for(there: Callable[[], bool], window: "subprocess.Popen[bytes]", what: str) -> None:
    """Wait until it is there; raise if the window closes before or it takes too long."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not there():
        if window.poll() is not None:
            raise SmokeTestFailedError(f"the window closed with {window.returncode}")
        if time.monotonic() > deadline:
            raise SmokeTestFailedError(f"waited {PATIENCE_SECONDS} s for {what}")
        time.sleep(0.5)


@dataclass(frozen=True)
class Screen:
    """Where windows open, and the file that holds its pixels if it is ours."""

    environment: dict[str, str]
    pixels: Path | None

    def colours(self) -> int | None:
        """Return how many colours are on it; None for a display that is not ours to look at."""
        if self.pixels is None:
            return None
        data = memoryview(self.pixels.read_bytes())[-1280 * 800 * 4 :]
        return len(set(data.cast("I")))


@contextmanager
def display(folder: Path) -> Generator[Screen]:
    """Lend the person's display, or else one that is made in memory.

    Raises:
        SmokeTestFailedError: there is neither a display nor Xvfb.
    """
    if sys.platform in {"win32", "darwin"} or any(
        map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY"))
    ):
        yield Screen({}, None)
        return
    if not shutil.which("Xvfb"):
        raise SmokeTestFailedError("there is no display here, and no Xvfb to make one")
    size = ["-screen", "0", "1280x800x24", "-fbdir", str(folder)]
    made = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", *size],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert made.stdout is not None
        name = f":{made.stdout.readline().strip()}"
        chosen = {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        yield Screen(chosen, folder / "Xvfb_screen0")
    finally:
        made.terminate()
        made.wait()


CHECKS: dict[str, Callable[[Program], str]] = {
    "version": check_version,
    "list": check_list,
    "sound": check_sound,
    "languages": check_languages,
    "sheet": check_sheet,
    "carriers": check_carriers,
    "session": check_session,
}


def main() -> int:
    """Run every check and return 0 if all is well, else 1."""
    parser = argparse.ArgumentParser(description="Try out a built HipTimer.")
    parser.add_argument("program", help="the program's file, or its name")
    parser.add_argument(
        "--desktop-entry", type=Path, metavar="FILE", help="start the session from its action"
    )
    parser.add_argument("--without", choices=CHECKS, action="append", default=[])
    options = parser.parse_args()
    name = str(options.program)
    path = str(Path(shutil.which(name) or name).absolute())
    with tempfile.TemporaryDirectory() as folder:
        program = Program(path, Path(folder), options.desktop_entry)
        for name, check in CHECKS.items():
            if name in options.without:
                continue
            try:
                print(f"{name:9} ok: {check(program)}", flush=True)
            except (
                SmokeTestFailedError,
                OSError,
                ValueError,
                subprocess.SubprocessError,
            ) as failure:
                print(f"{name:9} FAILED: {failure}", flush=True)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
