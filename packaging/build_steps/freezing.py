"""Freezes HipTimer into one folder with PyInstaller, from an environment made for nothing else."""

import hashlib
import os
import platform
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from build_steps.libraries import strip_libraries
from languages.compile import compile_files, stale
from setup.programs import ProgramFailedError, SetupFailedError, call, say
from setup.venv import FOLDER, TO_RUN, Stamp, explain_pip, install_pinned, interpreter

MOST_MEGABYTES = 180
PINS = (*TO_RUN, f"{FOLDER}/freeze.txt")


@dataclass(frozen=True)
class Workshop:
    """The checkout and the folder `build/` in it, which git ignores."""

    checkout: Path

    @property
    def folder(self) -> Path:
        """Where everything that is built lies."""
        return self.checkout / "build"

    @property
    def venv(self) -> Path:
        """The environment that builds."""
        return self.folder / "venv"

    @property
    def program(self) -> Path:
        """The frozen program's folder."""
        return self.folder / "hiptimer"

    @property
    def version(self) -> str:
        """HipTimer's version."""
        return version_of(self.checkout)


def version_of(checkout: Path) -> str:
    """Return the version of the HipTimer in the folder, which stands in this one place."""
    text = (checkout / "hiptimer" / "__init__.py").read_text(encoding="utf-8")
    return re.findall(r'^__version__ = "([^"]+)"', text, re.MULTILINE)[0]


def freeze(workshop: Workshop) -> Path:
    """Build the program and return its folder.

    Raises:
        SetupFailedError: the environment or the program could not be made, or it grew too large.
    """
    prepare_venv(workshop)
    compile_files(stale(), interpreter(workshop.venv))
    say("Freezing (a minute or two)…")
    call(
        [
            *(interpreter(workshop.venv), "-m", "PyInstaller", "--noconfirm", "--clean"),
            *("--log-level", "WARN"),
            *("--distpath", workshop.folder, "--workpath", workshop.folder / "pyinstaller"),
            workshop.checkout / "packaging" / "build_steps" / "hiptimer.spec",
        ],
        cwd=workshop.checkout,
        # The checkout's own environment must not shine through.
        extra_env={"PYTHONPATH": "", "PYTHONNOUSERSITE": "1", "PYTHONHASHSEED": "1"},
    )
    strip_libraries(workshop.program)
    megabytes = size_of(workshop.program) / 1e6
    say(f"{workshop.program}: {megabytes:.0f} MB")
    if megabytes >= MOST_MEGABYTES:
        raise SetupFailedError(f"That is too much: it must stay under {MOST_MEGABYTES} MB.")
    return workshop.program


def size_of(folder: Path) -> int:
    """Return the bytes of all files in the folder; a link counts as nothing."""
    files = (Path(parent, name) for parent, _, names in os.walk(folder) for name in names)
    return sum(file.stat().st_size for file in files if not file.is_symlink())


def prepare_venv(workshop: Workshop) -> None:
    """Make the environment that builds, unless one with these very packages is there.

    Raises:
        SetupFailedError: Python could not make it or pip could not fill it.
    """
    stamp_file = workshop.venv / "hiptimer-stamp.json"
    wanted = wanted_stamp(workshop)
    have = Stamp.read(stamp_file)
    if have is not None and have.covers(wanted):
        return
    shutil.rmtree(workshop.venv, ignore_errors=True)
    say("Setting up what builds…")
    call([sys.executable, "-P", "-m", "venv", workshop.venv])
    try:
        install_pinned(interpreter(workshop.venv), workshop.checkout, PINS)
    except ProgramFailedError as failure:
        raise SetupFailedError(explain_pip(failure)) from failure
    wanted.write(stamp_file)


def wanted_stamp(workshop: Workshop) -> Stamp:
    """Return the stamp of an environment made now, by this Python, from these pins."""
    content = hashlib.sha256()
    for name in PINS:
        content.update((workshop.checkout / name).read_bytes())
    base = f"{sys.executable} {platform.python_version()} in {workshop.checkout}"
    return Stamp(base, content.hexdigest(), for_tests=False)
