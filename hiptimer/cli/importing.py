"""The command that takes over a file from elsewhere: a routine or a journal."""

from __future__ import annotations

import argparse
from pathlib import Path

from hiptimer import app
from hiptimer.app import carriers
from hiptimer.cli.arguments import JOURNAL_ENDINGS, ROUTINE_ENDING
from hiptimer.cli.history import journal_of
from hiptimer.cli.loading import NamedFailureError, loaded
from hiptimer.cli.printing import counted, say

ZIP_MARK = b"PK\x03\x04"


def import_file(options: argparse.Namespace) -> int:
    """Take over the file."""
    path: Path = options.file
    head, ending = _head(path), path.suffix.lower()
    if ending in JOURNAL_ENDINGS:
        done = _import_journal(loaded(options), path)
    elif ending == ROUTINE_ENDING or head.startswith(ZIP_MARK):
        done = _import_routine(loaded(options), path)
    else:
        message = (
            f"{path} is nothing that can be imported: "
            f"expected a journal (.csv or .json) or a routine ({ROUTINE_ENDING})."
        )
        raise NamedFailureError(message)
    say(f"{path}: {done}")
    return 0


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(ZIP_MARK))
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}."
        raise NamedFailureError(message) from error


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


def _import_routine(program: app.Program, path: Path) -> str:
    from hiptimer.training.own_content import OwnContentError
    from hiptimer.training.sharing import SharedRefusedError

    try:
        added = program.own().add(carriers.shared_files(program).read(str(path)))
    except (SharedRefusedError, OwnContentError) as error:
        raise NamedFailureError(str(error)) from error
    if added.is_empty:
        return f"“{added.routine.name}” was there already"
    with_it = f" with {counted(len(added.exercises), 'drill')}" if added.exercises else ""
    return f"“{added.routine.name}” added{with_it}; start it with `start {added.routine.id}`"
