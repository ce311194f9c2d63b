"""Routines as files to share: written, looked at, and added to the person's own."""
# ruff: noqa: PLC0415 - what is heavy is imported where it is used

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hiptimer.app.program import Program
from hiptimer.training.routines import Routine

if TYPE_CHECKING:
    from hiptimer.storage.sharing.shared_files import SharedFiles
    from hiptimer.training.sharing import Additions


def shared_files(program: Program) -> SharedFiles:
    """Reads and writes shared routines, with the person's own pictures."""
    from hiptimer.storage.sharing.shared_files import SharedFiles

    return SharedFiles(program.own().picture)


def share_routine(program: Program, routine: Routine, path: Path) -> None:
    """Write `routine` with the person's own drills in it. Raises `OwnContentNotSavedError`."""
    shared_files(program).write(str(path), routine, program.library)


def add_shared(program: Program, path: Path) -> Additions:
    """Add what `path` holds; what that was. Raises `SharedRefusedError` or `OwnContentError`."""
    return program.own().add(shared_files(program).read(str(path)))
