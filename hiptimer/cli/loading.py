"""What a command works on: the program, a plan, the journal; what is wrong is said on stderr."""

from __future__ import annotations

import argparse
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from msgspec.structs import replace

from hiptimer import app
from hiptimer.cli.printing import complain, note
from hiptimer.storage.places import assets_folder

if TYPE_CHECKING:
    from collections.abc import Container
    from datetime import datetime

    from hiptimer.journal.ports import Journal
    from hiptimer.journal.programme.weeks import PlannedWeek
    from hiptimer.session.compiling import Drill
    from hiptimer.session.plan import Plan
    from hiptimer.settings.programme import Programme
    from hiptimer.settings.settings import Settings

JOURNAL_ENDINGS = (".csv", ".json")
ROUTINE_ENDING = ".hiproutine"
ZIP_MARK = b"PK\x03\x04"
"""How a routine to share begins."""


class NamedFailureError(Exception):
    """Ends a command. One line says what cannot be done, where, and what to do."""


def loaded(options: argparse.Namespace) -> app.Program:
    """What the command works on. Raises `ContentError`."""
    program = app.load_program(options.data_dir, options.language)
    for message in filter(None, (program.settings.message, *program.messages)):
        complain(message)
    return program


def planned(
    program: app.Program,
    settings: Settings,
    options: argparse.Namespace,
    known: Container[Drill] | None = None,
) -> Plan:
    """The plan of ROUTINE as it would start now; what fitting it did is said on stderr.

    `known` as in `NextSession`. Raises `UnknownRoutineError`.
    """
    session = replace(program.next_session(settings, complain), known=known)
    if options.minutes is None:
        return session.plan(options.routine, options.first_side)
    from hiptimer.ui.widgets.fit_menu import fitting_text

    fitted = session.fitted(options.routine, options.minutes, options.first_side)
    note(fitting_text(fitted, program.library))
    return fitted.plan


@contextmanager
def journal_of(program: app.Program) -> Generator[Journal]:
    """The journal, for as long as the `with` block lasts.

    What other computers wrote into the same folder is in it. Raises `NamedFailureError` where it
    cannot be read or written.
    """
    from hiptimer.journal.ports import JournalUnavailableError
    from hiptimer.storage.journal import UnkeptJournal

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


def weeks_of(
    program: app.Program, settings: Settings, programme: Programme, moment: datetime
) -> tuple[PlannedWeek, ...]:
    """The weeks of a plan as they stand at that `moment`. Raises `NamedFailureError`."""
    from hiptimer.journal.measured_dose import areas_with_more
    from hiptimer.journal.measuring import measured
    from hiptimer.journal.programme.planning import read_weeks
    from hiptimer.journal.programme.weeks import Ways
    from hiptimer.storage.content import read_programme_rules, read_self_tests

    rules = read_programme_rules(assets_folder(), program.library)
    ways = Ways(program.library, settings.you.floor, settings.session.left_out)
    tests = read_self_tests(assets_folder(), program.bundled).tests
    with journal_of(program) as journal:
        if settings.measuring.asks_for_more:
            known = measured(journal.readings(), tests, moment.date())
            ways = replace(ways, more=areas_with_more(known))
        return read_weeks(journal, programme, rules, ways, moment)


def _print_messages(journal: Journal) -> None:
    for message in journal.unprinted():
        complain(message)
