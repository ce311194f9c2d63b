"""Routines as files to share: written, looked at, and added to the person's own."""
# ruff: noqa: PLC0415 - what is heavy is imported where it is used

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hiptimer.app.program import Program
from hiptimer.training.routines import Routine

if TYPE_CHECKING:
    from hiptimer.training.sharing import Additions


def share_routine(program: Program, routine: Routine, path: Path) -> None:
    """Write `routine` with the person's own drills in it. Raises `OwnContentNotSavedError`."""
    from hiptimer.storage.sharing.shared_files import SharedFiles

    SharedFiles(program.own().picture).write(str(path), routine, program.library)


def add_shared(program: Program, path: Path) -> Additions:
    """Add what `path` holds; what that was. Raises `SharedRefusedError` or `OwnContentError`."""
    from hiptimer.storage.sharing.shared_files import SharedFiles

    own = program.own()
    return own.add(SharedFiles(own.picture).read(str(path)))
