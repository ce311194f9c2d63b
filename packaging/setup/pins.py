"""Writes packaging/setup/pins: the very files that are installed, on every system and Python."""

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from setup.programs import SetupFailedError, call, say
from setup.venv import interpreter

PINS = {
    "run": ("What HipTimer needs to run.", "pyproject.toml"),
    "backend": ("What puts a checkout on the path, and packs it.", ""),
    "test": ("What its checks and tests need besides.", "--extra dev pyproject.toml"),
    "freeze": ("What freezes it besides; only build.py installs that.", ""),
}
"""What stands in each file, and the words by which uv learns what to resolve."""
ADDED = {
    # The parts that pyttsx3 uses of pyobjc, which brings 161 others.
    "run": "pyobjc-framework-Cocoa ; sys_platform == 'darwin'\n",
    "backend": "hatchling\n",
    "test": "",
    "freeze": "pyinstaller\n",
}
NEVER_INSTALLED = "pyobjc ; python_version < '3'\n"
HEAD = """\
# {} On Linux, Windows and macOS, each held to its very files.
# Made from pyproject.toml; make it again with: python3 packaging/bootstrap.py pin
"""
NOT_COMPILED = "--only-binary=py-nanotts\n"
"""Only one person makes it, and not for every system."""


def remake_pins(root: Path) -> int:
    """Resolve pyproject.toml, its build backend and PyInstaller to the newest versions.

    The resolver gets an environment of its own: `.venv` cannot be made while the pins are wrong.

    Returns:
        The exit code.

    Raises:
        SetupFailedError: the resolver could not be installed, or found no solution.
    """
    say("Resolving (half a minute)…")
    with TemporaryDirectory() as folder:
        python = interpreter(Path(folder))
        call([sys.executable, "-P", "-m", "venv", folder])
        call([python, "-P", "-m", "pip", "install", "uv"])
        (Path(folder) / "never.txt").write_text(NEVER_INSTALLED, encoding="utf-8")
        # All at once, so that the files agree; then each by itself.
        everything = resolve(root, python, PINS["test"][1], "".join(ADDED.values()), "")
        (Path(folder) / "all.txt").write_text(everything, encoding="utf-8")
        resolved = {
            name: resolve(root, python, words, ADDED[name], f"{folder}/all.txt")
            for name, (_, words) in PINS.items()
        }
    for name, text in pin_files(resolved).items():
        (root / "packaging" / "setup" / "pins" / f"{name}.txt").write_text(text, encoding="utf-8")
    say(f"Wrote {root / 'packaging' / 'setup' / 'pins'}; the next start installs from there.")
    return 0


def pin_files(resolved: dict[str, str]) -> dict[str, str]:
    """Return the text of each file; a package stands in the first that needs it, on one line."""
    files: dict[str, str] = {}
    seen: set[str] = set()
    for name, paragraphs in resolved.items():
        joined = re.sub(r" *\\\n *", " ", paragraphs)
        lines = [line for line in joined.splitlines(keepends=True) if line not in seen]
        seen.update(lines)
        option = NOT_COMPILED if name == "run" else ""
        files[name] = HEAD.format(PINS[name][0]) + option + "".join(lines)
    return files


def resolve(root: Path, python: Path, words: str, added: str, constraint: str) -> str:
    """Return a paragraph a package with the hashes of its files, for all systems at once."""
    command = "uv pip compile --quiet --universal --python-version 3.11"
    as_bare_lines = "--generate-hashes --no-annotate --no-header -"
    never = python.parents[1] / "never.txt"
    resolved = subprocess.run(
        [
            *(python, "-m", *command.split(), "--override", never),
            *(["--constraint", constraint] if constraint else []),
            *(*words.split(), *as_bare_lines.split()),
        ],
        cwd=root,
        input=added,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    if resolved.returncode != 0:
        raise SetupFailedError("No set of versions fits pyproject.toml; uv's reason is above.")
    return resolved.stdout
