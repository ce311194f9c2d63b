"""The command that shows what was done."""
# ruff: noqa: PLC0415 - what only this command needs is imported when it runs

from __future__ import annotations

import argparse
import sys
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hiptimer import app
from hiptimer.cli.failures import NamedFailureError
from hiptimer.cli.loading import loaded

if TYPE_CHECKING:
    from hiptimer.journal.ports import Journal


def show_history(options: argparse.Namespace) -> int:
    """Print the last sessions, this week, the streak and the balance of the sides."""
    from hiptimer.exports.history_listing import history_json, history_lines, read_history

    program = loaded(options)
    goal = program.settings.load().goal.sessions
    with journal_of(program) as journal:
        history = read_history(journal, now(), options.days, goal, app.first_weekday(program))
    if options.json:
        print(history_json(history, program.library))
    else:
        print("\n".join(history_lines(history, program.library)))
    return 0


@contextmanager
def journal_of(program: app.Program) -> Generator[Journal]:
    """The journal, for as long as the `with` block lasts; what is wrong with it goes to stderr.

    What other computers wrote into the same folder is in it. Raises `NamedFailureError` where it
    cannot be read or written.
    """
    from hiptimer.journal.ports import JournalUnavailableError

    app.bring_together(program)
    try:
        with app.opened_journal(program) as journal:
            for message in journal.messages:
                print(f"hiptimer: {message}", file=sys.stderr)
            yield journal
    except JournalUnavailableError as error:
        raise NamedFailureError(str(error)) from error


def now() -> datetime:
    """The date and time of this place."""
    return datetime.now(tz=UTC).astimezone()
