"""Keeps the checkout's `.venv` in step with pyproject.toml and the pins.

A stamp inside `.venv` says what was installed to the end. It goes before anything is changed and
comes back last, so that an interrupted setup is never taken for a finished one.
"""

import hashlib
import json
import os
import platform
import sys
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from setup.programs import ProgramFailedError, SetupFailedError, call, say

FOLDER = "packaging/setup/pins"
TO_RUN = (f"{FOLDER}/run.txt", f"{FOLDER}/backend.txt")
PINS = (*TO_RUN, f"{FOLDER}/test.txt")


@dataclass(frozen=True)
class Stamp:
    """What an environment was made from: interpreter and place, packages, and whether for tests."""

    base: str
    packages: str
    for_tests: bool

    def covers(self, wanted: "Stamp") -> bool:
        """Tell whether an environment with this stamp serves where `wanted` is asked for."""
        same = (self.base, self.packages) == (wanted.base, wanted.packages)
        return same and (self.for_tests or not wanted.for_tests)

    @classmethod
    def of_checkout(cls, root: Path, *, for_tests: bool) -> "Stamp":
        """Return the stamp that an environment made now, by this Python, would get."""
        content = hashlib.sha256()
        for name in ("pyproject.toml", *PINS):
            content.update((root / name).read_bytes())
        version = ".".join(str(part) for part in sys.version_info[:2])
        base = f"{platform.python_implementation()} {version} in {root}"
        return cls(base, content.hexdigest(), for_tests)

    @classmethod
    def read(cls, path: Path) -> "Stamp | None":
        """Return the stamp in the file, or None where there is none to be trusted."""
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def write(self, path: Path) -> None:
        """Write the stamp in one step."""
        unfinished = path.with_suffix(".unfinished")
        unfinished.write_text(json.dumps(asdict(self)), encoding="utf-8")
        unfinished.replace(path)


@dataclass(frozen=True)
class Installation:
    """The checkout, its virtual environment, and what that should be."""

    root: Path
    wanted: Stamp

    @classmethod
    def of_checkout(cls, root: Path, *, for_tests: bool) -> "Installation":
        """Return the installation that the checkout in `root` should have."""
        return cls(root, Stamp.of_checkout(root, for_tests=for_tests))

    @property
    def venv(self) -> Path:
        """The virtual environment's folder."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return interpreter(self.venv)

    @property
    def stamp_file(self) -> Path:
        """Where its stamp lies."""
        return self.venv / "hiptimer-stamp.json"

    def is_current(self) -> bool:
        """Tell whether everything wanted is installed; a vanished interpreter counts as nothing."""
        have = Stamp.read(self.stamp_file)
        return have is not None and have.covers(self.wanted) and self.python.exists()

    def install(self) -> None:
        """Bring the environment up to date.

        Raises:
            SetupFailedError: Python could not make the environment or pip could not fill it.
        """
        have = Stamp.read(self.stamp_file)
        self.stamp_file.unlink(missing_ok=True)
        if have is None or have.base != self.wanted.base or not self.python.exists():
            self._make_venv()
        self._fill_venv()
        self._compile()
        self.wanted.write(self.stamp_file)

    def _make_venv(self) -> None:
        try:
            call([sys.executable, "-P", "-m", "venv", "--clear", self.venv])
        except ProgramFailedError as failure:
            raise SetupFailedError(f"Python could not make {self.venv}:\n{failure}") from failure

    def _fill_venv(self) -> None:
        say("Installing Python packages…")
        # The backend is pinned too: pip need not fetch one for itself.
        editable = ("--no-deps", "--no-build-isolation", "--editable", ".")
        try:
            install_pinned(self.python, self.root, PINS if self.wanted.for_tests else TO_RUN)
            call(
                [self.python, "-P", "-m", "pip", "install", "--no-input", *editable],
                cwd=self.root,
                extra_env={"PIP_DISABLE_PIP_VERSION_CHECK": "1"},
            )
        except ProgramFailedError as failure:
            raise SetupFailedError(explain_pip(failure)) from failure

    def _compile(self) -> None:
        """Compile HipTimer, which pip leaves to the first start; some set-ups forbid it there.

        Only speed depends on it, so that a failure is not worth a word.
        """
        with suppress(ProgramFailedError):
            call([self.python, "-m", "compileall", "-q", "hiptimer"], cwd=self.root)


def install_pinned(python: Path, root: Path, pins: Iterable[str]) -> None:
    """Install what the files name and nothing else; pip holds each to its hashes.

    Raises:
        ProgramFailedError: pip could not, or what it got is another file.
    """
    command = [python, "-P", "-m", "pip", "install", "--no-input", "--no-deps", "--require-hashes"]
    for name in pins:
        command += ["-r", root / name]
    call(command, extra_env={"PIP_DISABLE_PIP_VERSION_CHECK": "1"})


def explain_pip(failure: ProgramFailedError) -> str:
    """Return what to tell a person about a failed pip; offline, its last lines blame the pins."""
    tries = [line.strip() for line in failure.output.splitlines() if "Retrying (" in line]
    if tries:
        return f"pip could not reach the package index; is this computer online?\n  {tries[-1]}"
    return f"pip could not install HipTimer's packages. Its last lines:\n{failure}"


def interpreter(venv: Path) -> Path:
    """Return where a virtual environment's Python lies; its other programs lie beside it."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


@contextmanager
def one_at_a_time(lock: Path) -> Generator[None]:
    """Wait until no other start sets up this checkout; the system frees the lock of a dead one.

    Raises:
        SetupFailedError: the folder cannot be written to.
    """
    try:
        file = lock.open("a")
    except OSError as error:
        raise SetupFailedError(f"HipTimer cannot be set up in this folder: {error}") from error
    with file:
        if not try_lock(file):
            say("Another start is setting HipTimer up; waiting for it…")
            while not try_lock(file):
                time.sleep(0.2)
        yield


def try_lock(file: IO[str]) -> bool:
    """Lock the open file for this process if nobody has; closing it unlocks."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
