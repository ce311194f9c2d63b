"""The command that shows what was done."""

from __future__ import annotations

import argparse
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from hiptimer import app
from hiptimer.cli.loading import NamedFailureError, loaded
from hiptimer.cli.printing import complain, say, say_json
from hiptimer.local_time import local_now as now

if TYPE_CHECKING:
    from hiptimer.journal.ports import Journal


def show_history(options: argparse.Namespace) -> int:
    """Print the last sessions, this week, the streak and the balance of the sides."""
    from hiptimer.exports.history_listing import history_json, history_lines, read_history
    from hiptimer.ui import language

    program = loaded(options)
    goal = program.settings.load().goal.sessions
    with journal_of(program) as journal:
        first_day = language.first_weekday(program.language)
        history = read_history(journal, now(), options.days, goal, first_day)
    if options.json:
        say_json(history_json(history, program.library))
    else:
        say(*history_lines(history, program.library))
    return 0


@contextmanager
def journal_of(program: app.Program) -> Generator[Journal]:
    """The journal, for as long as the `with` block lasts; what is wrong with it goes to stderr.

    What other computers wrote into the same folder is in it. Raises `NamedFailureError` where it
    cannot be read or written.
    """
    from hiptimer.journal.in_memory import UnkeptJournal
    from hiptimer.journal.ports import JournalUnavailableError

    app.bring_together(program.place)
    try:
        with app.opened_journal(program) as journal:
            if not isinstance(journal, UnkeptJournal):  # else it may be what the command ends with
                _print_messages(journal)
            yield journal
            _print_messages(journal)  # damage may only show while it is read
    except JournalUnavailableError as error:
        folder = str(program.data_folder)
        where = "" if folder in str(error) else f" The folder is {folder}."
        raise NamedFailureError(f"{error}{where}") from error


def _print_messages(journal: Journal) -> None:
    for message in journal.unprinted():
        complain(message)
