"""The command that takes over a file from elsewhere. `IMPORTERS` lists the kinds that it knows."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from hiptimer import app
from hiptimer.cli.arguments import JOURNAL_ENDINGS, ROUTINE_ENDING
from hiptimer.cli.history import journal_of
from hiptimer.cli.loading import NamedFailureError, loaded
from hiptimer.cli.printing import counted, say

HEAD_BYTES = 4096
ZIP_MARK = b"PK\x03\x04"


class Importer(NamedTuple):
    """One kind of file: what it is called, how it is known, and what takes it over.

    `fits` gets the path and the first bytes of the file. `run` says what was done, or raises
    `NamedFailureError`.
    """

    name: str
    fits: Callable[[Path, bytes], bool]
    run: Callable[[app.Program, Path], str]


def import_file(options: argparse.Namespace) -> int:
    """Take over the file."""
    path: Path = options.file
    head = _head(path)
    for importer in IMPORTERS:
        if importer.fits(path, head):
            done = importer.run(loaded(options), path)
            say(f"{path}: {done}")
            return 0
    known = " or ".join(importer.name for importer in IMPORTERS)
    message = f"{path} is nothing that can be imported: expected {known}."
    raise NamedFailureError(message)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEAD_BYTES)
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}."
        raise NamedFailureError(message) from error


def _is_journal(path: Path, head: bytes) -> bool:
    del head
    return path.suffix.lower() in JOURNAL_ENDINGS


def _import_journal(program: app.Program, path: Path) -> str:
    from hiptimer.exports.journal_file import JournalFileError, read_journal

    try:
        sessions = read_journal(path)
    except JournalFileError as error:
        raise NamedFailureError(str(error)) from error
    with journal_of(program) as journal:
        merged = journal.merge(sessions)
    known = len(sessions) - merged.added - merged.updated
    return (
        f"{counted(merged.added, 'session')} added, {merged.updated} updated, {known} already there"
    )


def _is_routine(path: Path, head: bytes) -> bool:
    return path.suffix.lower() == ROUTINE_ENDING or head.startswith(ZIP_MARK)


def _import_routine(program: app.Program, path: Path) -> str:
    from hiptimer.training.own_content import OwnContentError
    from hiptimer.training.sharing import SharedRefusedError

    try:
        added = app.add_shared(program, path)
    except (SharedRefusedError, OwnContentError) as error:
        raise NamedFailureError(str(error)) from error
    if added.is_empty:
        return f"“{added.routine.name}” was there already"
    with_it = f" with {counted(len(added.exercises), 'drill')}" if added.exercises else ""
    return f"“{added.routine.name}” added{with_it}; start it with `start {added.routine.id}`"


IMPORTERS = (
    Importer("a journal (.csv or .json)", _is_journal, _import_journal),
    Importer(f"a routine ({ROUTINE_ENDING})", _is_routine, _import_routine),
)
