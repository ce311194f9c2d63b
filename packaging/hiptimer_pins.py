"""Writes packaging/pins.txt again: one resolve for every system and every Python from 3.11 on."""

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from hiptimer_programs import SetupFailedError, call, say
from hiptimer_venv import interpreter

HEAD = """\
# The exact version of everything that `run` and `test` install, on Linux, Windows and macOS.
# Made from pyproject.toml; make it again with: python3 packaging/bootstrap.py pin
"""
BUILD_BACKEND = "hatchling\n"
# Newer pips compare these with Linux's kernel too, and fail at names like "6.8.0-45-generic".
MACOS_RELEASES = re.compile(r"platform_release [<>=]+ '[^']+' and ")


def remake_pins(root: Path) -> int:
    """Resolve pyproject.toml and its build backend to the newest versions; return the exit code.

    The resolver gets an environment of its own: `.venv` cannot be made while the pins are wrong.

    Raises:
        SetupFailedError: the resolver could not be installed, or found no solution.
    """
    say("Resolving (about ten seconds)…")
    with TemporaryDirectory() as folder:
        python = interpreter(Path(folder))
        call([sys.executable, "-P", "-m", "venv", folder])
        call([python, "-P", "-m", "pip", "install", "uv"])
        resolved = resolve(root, python)
    pins = root / "packaging" / "pins.txt"
    pins.write_text(HEAD + MACOS_RELEASES.sub("", resolved), encoding="utf-8")
    say(f"Wrote {pins}; the next start installs from it.")
    return 0


def resolve(root: Path, python: Path) -> str:
    """Return one line a package, for all systems at once."""
    command = "uv pip compile --quiet --universal --python-version 3.11 --extra dev"
    as_bare_lines = "--no-annotate --no-header pyproject.toml -"
    resolved = subprocess.run(
        [python, "-m", *command.split(), *as_bare_lines.split()],
        cwd=root,
        input=BUILD_BACKEND,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    if resolved.returncode != 0:
        raise SetupFailedError("No set of versions fits pyproject.toml; uv's reason is above.")
    return resolved.stdout
