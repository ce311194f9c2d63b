"""The command that writes files to take along: a session to listen to, the whole journal."""

from __future__ import annotations

import argparse
import sys
from typing import Self, TextIO

from msgspec.structs import replace

from hiptimer.app import carriers
from hiptimer.cli.history import journal_of
from hiptimer.cli.loading import NamedFailureError, loaded, planned
from hiptimer.cli.printing import MOST_LINES, complain, counted, note, say
from hiptimer.session.compiling import EVERY_DRILL
from hiptimer.session.time_text import as_clock

BAR_WIDTH = 40


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
    from hiptimer.training.own_content import OwnContentError

    program = loaded(options)
    routine = program.library.routine(options.routine)
    try:
        carriers.shared_files(program).write(str(options.shared), routine, program.library)
    except OwnContentError as error:
        raise NamedFailureError(str(error)) from error
    say(f"{options.shared}: {routine.name}")
    return 0


def _export_audio(options: argparse.Namespace) -> int:
    program = loaded(options)
    settings = program.settings.load()
    plan = planned(program, settings, options)
    with _ProgressBar(sys.stderr) as bar:
        unspoken, problems = carriers.export_audio(program, plan, settings, options.audio, bar.show)
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


class _ProgressBar:
    """One line on a terminal; nothing where the text goes elsewhere. Use as a context."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._shown = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._stream is not None and self._shown >= 0:
            self._stream.write("\n")

    def show(self, share: float) -> None:
        """Draw the bar at that share, 0 to 1, if it has changed and somebody can see it."""
        done = round(share * BAR_WIDTH)
        if self._stream is None or done == self._shown or not self._stream.isatty():
            return
        self._shown = done
        self._stream.write(f"\r[{'#' * done}{'.' * (BAR_WIDTH - done)}] {share:4.0%}")
        self._stream.flush()


def _export_journal(options: argparse.Namespace) -> int:
    from hiptimer.exports.journal_file import JournalFileError, write_journal
    from hiptimer.journal.in_memory import UnkeptJournal
    from hiptimer.journal.ports import JournalUnavailableError

    program = loaded(options)
    try:
        with journal_of(program) as journal:
            if isinstance(journal, UnkeptJournal):
                raise JournalUnavailableError(journal.reason)
            count = write_journal(journal.records(), options.journal)
    except JournalFileError as error:
        raise NamedFailureError(str(error)) from error
    say(f"{options.journal}: {counted(count, 'session')}")
    return 0
