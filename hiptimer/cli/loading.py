"""The program and the plan that a command works on; what was wrong with them is said on stderr."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from msgspec.structs import replace

from hiptimer import app
from hiptimer.cli.printing import complain, note

if TYPE_CHECKING:
    from collections.abc import Container

    from hiptimer.session.compiling import Drill
    from hiptimer.session.plan import Plan
    from hiptimer.settings.settings import Settings


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
