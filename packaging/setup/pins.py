"""Writes packaging/setup/pins.txt and hashes.txt: one resolve for every system and every Python."""

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from setup.programs import SetupFailedError, call, say
from setup.venv import interpreter

HEAD = """\
# The exact version of everything that `run` and `test` install, on Linux, Windows and macOS.
# Made from pyproject.toml; make it again with: python3 packaging/bootstrap.py pin
"""
BUILD_BACKEND = "hatchling\n"
HASHED = "py-nanotts"
HASHED_HEAD = f"""\
# What only one person makes is held to these very files.
# Made from pyproject.toml; make it again with: python3 packaging/bootstrap.py pin
--only-binary={HASHED}
"""
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
    pins, hashed = split(MACOS_RELEASES.sub("", resolved))
    folder = root / "packaging" / "setup"
    (folder / "pins.txt").write_text(HEAD + pins, encoding="utf-8")
    (folder / "hashes.txt").write_text(HASHED_HEAD + hashed, encoding="utf-8")
    say(f"Wrote pins.txt and hashes.txt in {folder}; the next start installs from them.")
    return 0


def split(resolved: str) -> tuple[str, str]:
    """Return the pins without hashes, and with them what is to be held to its files."""
    pins, hashed = "", ""
    for line in re.sub(r" *\\\n *", " ", resolved).splitlines(keepends=True):
        pin = re.sub(r" --hash=\S+", "", line)
        pins += pin
        hashed += line if pin.startswith(f"{HASHED}==") else ""
    return pins, hashed


def resolve(root: Path, python: Path) -> str:
    """Return a paragraph a package with the hashes of its files, for all systems at once."""
    command = "uv pip compile --quiet --universal --python-version 3.11 --extra dev"
    as_bare_lines = "--generate-hashes --no-annotate --no-header pyproject.toml -"
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
