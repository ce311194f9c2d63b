"""The commands of bootstrap.py: gets HipTimer ready on this computer, then starts or checks it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from languages.compile import compile_files, stale
from setup.linux import prepare_linux
from setup.needs import Need, missing_needs, missing_test_programs
from setup.pins import remake_pins
from setup.programs import SetupFailedError, hand_over, say
from setup.venv import Installation, one_at_a_time

USAGE = """usage: python3 packaging/bootstrap.py COMMAND [ARGS...]

  run [ARGS...]          start HipTimer; ARGS go to it unchanged
  test [PYTEST ARGS...]  run every check and test, or pytest alone with these arguments
  pin                    write packaging/setup/pins again from pyproject.toml
"""
CHECKOUT = Path(__file__).resolve().parents[2]
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("basedpyright",),
    ("lint-imports",),
)
PROCESSES = (os.cpu_count() or 1) + 1
"""One more than can work at once: some tests wait for sound, for voices and for programs."""


def main(argv: list[str]) -> int:
    """Run one command and return the exit code: 0 done, 1 a named failure, 2 wrong usage."""
    command, arguments = (argv[0] if argv else ""), argv[1:]
    if command not in {"run", "test", "pin"}:
        sys.stderr.write(USAGE)
        return 2
    try:
        if command == "pin":
            return remake_pins(CHECKOUT)
        installation = get_ready(for_tests=command == "test")
        if command == "run":
            # With -P, because -m alone would also import what lies in the person's folder.
            return hand_over([installation.python, "-P", "-m", "hiptimer", *arguments])
        return run_checks(installation, arguments)
    except SetupFailedError as failure:
        say(str(failure))
        return 1
    except KeyboardInterrupt:
        say("Stopped. Type the same command to go on.")
        return 130


def get_ready(*, for_tests: bool) -> Installation:
    """Install what is missing; a computer that is ready already is only looked at.

    Raises:
        SetupFailedError: something could not be installed; the message tells what to do.
    """
    installation = Installation.of_checkout(CHECKOUT, for_tests=for_tests)
    if not installation.is_current() or missing_from_system(installation):
        with one_at_a_time(installation.root / ".venv.lock"):
            set_up(installation)
    compile_languages(installation)
    return installation


def set_up(installation: Installation) -> None:
    """Install the system's part and the virtual environment, unless another start just did."""
    stale = not installation.is_current()
    if stale:
        say(
            "Bringing HipTimer's packages up to date…"
            if installation.stamp_file.exists()
            else "Setting up HipTimer (once, about a minute)…"
        )
    if sys.platform.startswith("linux"):
        wishes_programs = stale and installation.wanted.for_tests
        prepare_linux(
            needed=missing_from_system(installation),
            wished=missing_test_programs() if wishes_programs else [],
        )
        if still_missing := missing_from_system(installation):
            names = ", ".join(need.name for need in still_missing)
            raise SetupFailedError(f"HipTimer cannot start: even now it lacks {names}")
    if stale:
        installation.install()


def compile_languages(installation: Installation) -> None:
    """Compile the translations that have changed; one that cannot be is left out, and said so."""
    try:
        compile_files(stale(), installation.python)
    except SetupFailedError as failure:
        say(f"HipTimer speaks English alone, as its translations cannot be compiled:\n{failure}")


def missing_from_system(installation: Installation) -> list[Need]:
    """Return what HipTimer cannot do without on Linux; the wheels bring it on the other systems."""
    if not sys.platform.startswith("linux"):
        return []
    on_wayland = "WAYLAND_DISPLAY" in os.environ
    return missing_needs(
        make_venv=not installation.is_current(),
        on_x11=installation.wanted.for_tests or not on_wayland,
        on_wayland=on_wayland,
    )


def run_checks(installation: Installation, pytest_arguments: Sequence[str]) -> int:
    """Run the checks and pytest, or pytest alone if it is given arguments.

    Returns:
        The exit code of what failed first, else pytest's.
    """
    os.chdir(installation.root)
    for check in () if pytest_arguments else CHECKS:
        say(f"$ {' '.join(check)}")
        program = shutil.which(check[0], path=str(installation.python.parent)) or check[0]
        failed = subprocess.run([program, *check[1:]], check=False).returncode
        if failed:
            say(f"`{' '.join(check)}` found something to mend; the tests were not run.")
            return failed
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    arguments = pytest_arguments or (f"--numprocesses={PROCESSES}", "--dist=worksteal")
    return hand_over([installation.python, "-m", "pytest", *arguments])
