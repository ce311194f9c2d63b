"""Files to take along, and back: a session to hear, print or share, and the whole journal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

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
    weeks_of,
)
from hiptimer.cli.printing import MOST_LINES, complain, counted, note, say
from hiptimer.exports import registry
from hiptimer.local_time import local_now
from hiptimer.settings.settings import SoundMode

if TYPE_CHECKING:
    from hiptimer.exports.luggage import Done, Session, ToCome, Writes
    from hiptimer.journal.records import SessionRecord
    from hiptimer.ports.carrier import Taken

AnyWrites = TypeVar("AnyWrites", bound="Writes[Any]")

BAR_WIDTH = 40
MOST_LEFT_OUT = 20
AUDIO = "audio"
"""The carrier that is nothing without sound."""
LAST = "last"
"""Stands for the id of the latest session."""


def option_of(carrier: Writes[Any]) -> str:
    """The field of the options that holds where a carrier is to write."""
    return f"to_{carrier.CARRIER.key}"


def asked_for(options: argparse.Namespace, carriers: Iterable[AnyWrites]) -> AnyWrites | None:
    """The one of these carriers that the options ask for."""
    wanted = (each for each in carriers if getattr(options, option_of(each)) is not None)
    return next(wanted, None)


def export(options: argparse.Namespace) -> int:
    """Write what the options ask for."""
    if options.journal is not None:
        return _export_journal(options)
    if (carrier := asked_for(options, registry.SESSION)) is not None:
        return _export_session(options, carrier)
    if (carrier := asked_for(options, registry.DONE)) is not None:
        return _export_done(options, carrier)
    carrier = asked_for(options, registry.TO_COME)
    assert carrier is not None, "the parser wants one of them"
    return _export_to_come(options, carrier)


def _export_session(options: argparse.Namespace, carrier: Writes[Session]) -> int:
    path: Path = getattr(options, option_of(carrier))
    program = loaded(options)
    settings = program.settings.load()
    if options.sound is not None:
        settings = settings.heard_as(SoundMode(options.sound))
    if carrier.CARRIER.key == AUDIO and settings.sound_mode is SoundMode.SILENT:
        message = "HipTimer is set to be silent: say with --sound what is to be heard."
        raise NamedFailureError(message)
    if carrier.CARRIER.for_any_day:
        from hiptimer.session.compiling import EVERY_DRILL

        session = replace(settings.session, extra_round=False, say_everything=False)
        plan = planned(program, replace(settings, session=session), options, EVERY_DRILL)
    else:
        plan = planned(program, settings, options)
    routine = program.library.routine(options.routine)
    luggage = carriers.session_of(program, settings, routine, plan, options.paper)
    with _progress_bar() as show:
        taken = carrier.write(luggage, path, show)
    return _say_taken(path, plan.name, taken)


def _export_done(options: argparse.Namespace, carrier: Writes[Done]) -> int:
    wanted, name = getattr(options, option_of(carrier))
    path = Path(name)
    program = loaded(options)
    with journal_of(program) as journal:
        record = _record(journal.records(), wanted)
    taken = carrier.write(carriers.done_of(program, record), path, lambda _share: None)
    return _say_taken(path, f"{record.name}, {record.started:%Y-%m-%d %H:%M}", taken)


def _record(records: Iterable[SessionRecord], wanted: str) -> SessionRecord:
    """The one whose id begins like that, or the last. Raises `NamedFailureError`."""
    there = [each for each in records if not each.deleted and each.steps]
    found = there[-1:] if wanted == LAST else [each for each in there if each.id.startswith(wanted)]
    if len(found) != 1:
        what = "several sessions" if found else "no session"
        message = f"{what} with the id {wanted!r}; `hiptimer history --json` shows the ids."
        raise NamedFailureError(message)
    return found[0]


def _export_to_come(options: argparse.Namespace, carrier: Writes[ToCome]) -> int:
    path: Path = getattr(options, option_of(carrier))
    program = loaded(options)
    settings, moment = program.settings.load(), local_now()
    programme = settings.programme
    weeks = () if programme is None else weeks_of(program, settings, programme, moment)
    luggage = carriers.to_come_of(program, settings, weeks)
    taken = carrier.write(luggage, path, lambda _share: None)
    return _say_taken(path, "", taken)


def _say_taken(path: Path, name: str, taken: Taken) -> int:
    """Say what was written, what of it is missing, and why; 1 where a sentence is not spoken."""
    written = ", ".join(filter(None, (name, taken.amount)))
    say(f"{path}: {written}" if written else f"{path}")
    for sentence in taken.left_out[:MOST_LINES]:
        note(f"  {sentence}")
    if not taken.unspoken:
        return 0
    for sentence in (*taken.problems, "a chime stands in for what no voice could say:"):
        complain(sentence)
    shown = taken.unspoken[: MOST_LINES - 10]
    more = len(taken.unspoken) - len(shown)
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
