"""Files to take along, and back: a session to hear, print or share, and the whole journal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace

from hiptimer import app
from hiptimer.app import carriers
from hiptimer.cli.loading import (
    JOURNAL_ENDINGS,
    ROUTINE_ENDING,
    ZIP_MARK,
    NamedFailureError,
    journal_of,
    loaded,
    planned,
)
from hiptimer.cli.printing import MOST_LINES, complain, counted, note, say
from hiptimer.session.time_text import as_clock
from hiptimer.settings.settings import SoundMode

BAR_WIDTH = 40
MOST_LEFT_OUT = 20


def export(options: argparse.Namespace) -> int:
    """Write what the options ask for."""
    if options.journal is not None:
        return _export_journal(options)
    if options.sheet is not None:
        return _export_sheet(options)
    if options.shared is not None:
        return _export_routine(options)
    return _export_audio(options)


def _export_sheet(options: argparse.Namespace) -> int:
    from hiptimer.session.compiling import EVERY_DRILL

    program = loaded(options)
    settings = program.settings.load()
    # A round for one side alone and what is explained are matters of today, not of a page on the
    # wall.
    session = replace(settings.session, extra_round=False, say_everything=False)
    plan = planned(program, replace(settings, session=session), options, EVERY_DRILL)
    pages = carriers.export_sheet(program, plan, options.sheet, options.paper)
    say(f"{options.sheet}: {plan.name}, {counted(pages, 'page')}")
    return 0


def _export_routine(options: argparse.Namespace) -> int:
    program = loaded(options)
    routine = program.library.routine(options.routine)
    carriers.shared_files(program).write(str(options.shared), routine, program.library)
    say(f"{options.shared}: {routine.name}")
    return 0


def _export_audio(options: argparse.Namespace) -> int:
    program = loaded(options)
    settings = program.settings.load()
    if options.sound is not None:
        settings = settings.heard_as(SoundMode(options.sound))
    if settings.sound_mode is SoundMode.SILENT:
        message = "HipTimer is set to be silent: say with --sound what is to be heard."
        raise NamedFailureError(message)
    plan = planned(program, settings, options)
    with _progress_bar() as show:
        unspoken, problems = carriers.export_audio(program, plan, settings, options.audio, show)
    say(f"{options.audio}: {plan.name}, {as_clock(round(plan.seconds))}")
    if not unspoken:
        return 0
    for sentence in (*problems, "a chime stands in for what no voice could say:"):
        complain(sentence)
    shown = unspoken[: MOST_LINES - 10]
    more = len(unspoken) - len(shown)
    for sentence in (*shown, *([f"and {counted(more, 'more sentence')}."] if more else [])):
        note(f"  {sentence}")
    return 1


@contextmanager
def _progress_bar() -> Generator[Callable[[float], None]]:
    """What draws the share that is done, 0 to 1, in one line of a terminal, and nowhere else."""
    stream, shown = sys.stderr, -1

    def show(share: float) -> None:
        nonlocal shown
        done = round(share * BAR_WIDTH)
        if done != shown and stream is not None and stream.isatty():
            shown = done
            stream.write(f"\r[{'#' * done}{'.' * (BAR_WIDTH - done)}] {share:4.0%}")
            stream.flush()

    try:
        yield show
    finally:
        if shown >= 0:
            stream.write("\n")


def _export_journal(options: argparse.Namespace) -> int:
    from hiptimer.exports.journal_file import write_journal
    from hiptimer.journal.ports import JournalUnavailableError
    from hiptimer.storage.journal import UnkeptJournal

    with journal_of(loaded(options)) as journal:
        if isinstance(journal, UnkeptJournal):
            raise JournalUnavailableError(journal.reason)
        count = write_journal(journal.records(), options.journal, journal.said())
    say(f"{options.journal}: {counted(count, 'session')}")
    return 0


def import_file(options: argparse.Namespace) -> int:
    """Take over the file; what of another timer's cannot be taken over is said line by line."""
    from hiptimer.storage.sharing.foreign_files import FOREIGN_ENDINGS, is_journal

    path: Path = options.file
    head, ending = _head(path), path.suffix.lower()
    left_out: Sequence[str] = ()
    if ending in JOURNAL_ENDINGS and is_journal(path):
        done = _import_journal(loaded(options), path)
    elif ending in {ROUTINE_ENDING, *FOREIGN_ENDINGS} or head.startswith(ZIP_MARK):
        done, left_out = _import_routine(loaded(options), path)
    else:
        message = (
            f"{path} is nothing that can be imported: expected a journal (.csv or .json), "
            f"a routine ({ROUTINE_ENDING}) or another timer's intervals (.csv or .json)."
        )
        raise NamedFailureError(message)
    say(f"{path}: {done}")
    for line in left_out[:MOST_LEFT_OUT]:
        note(f"  {line}.")
    if len(left_out) > MOST_LEFT_OUT:
        note(f"  and {counted(len(left_out) - MOST_LEFT_OUT, 'more line')}.")
    return 0


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(ZIP_MARK))
    except OSError as error:
        raise NamedFailureError(f"{path} cannot be read: {error.strerror}.") from error


def _import_journal(program: app.Program, path: Path) -> str:
    from hiptimer.exports.journal_file import read_journal, read_said

    sessions = read_journal(path)
    with journal_of(program) as journal:
        merged = journal.merge(sessions, read_said(path))
    known = len(sessions) - merged.added - merged.updated
    return (
        f"{counted(merged.added, 'session')} added, {merged.updated} updated, {known} already there"
    )


def _import_routine(program: app.Program, path: Path) -> tuple[str, Sequence[str]]:
    shared = carriers.shared_files(program).read(str(path))
    added = program.own().add(shared)
    if added.is_empty:
        return f"“{added.routine.name}” was there already", ()
    with_it = f" with {counted(len(added.exercises), 'drill')}" if added.exercises else ""
    done = f"“{added.routine.name}” added{with_it}; start it with `start {added.routine.id}`"
    return done, shared.left_out
