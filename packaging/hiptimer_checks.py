"""Runs every check of the project, the quick ones first, and pytest last."""

import os
import shutil
import subprocess
from collections.abc import Sequence

from hiptimer_programs import hand_over, say
from hiptimer_venv import Installation

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("basedpyright",),
    ("lint-imports",),
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
    arguments = pytest_arguments or ("--numprocesses=auto", "--dist=worksteal")
    return hand_over([installation.python, "-m", "pytest", *arguments])
