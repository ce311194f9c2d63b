"""The plan that a command's ROUTINE, --first-side and --minutes ask for."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from hiptimer import app
from hiptimer.cli.printing import complain, note

if TYPE_CHECKING:
    from hiptimer.session.plan import Plan
    from hiptimer.session.settings import Settings


def planned(program: app.Program, settings: Settings, options: argparse.Namespace) -> Plan:
    """The plan as it would start now; what fitting it did is said on stderr.

    Raises `UnknownRoutineError`.
    """
    session = program.next_session(settings, complain)
    if options.minutes is None:
        return session.plan(options.routine, options.first_side)
    from hiptimer.ui.widgets.fitting_text import fitting_text  # noqa: PLC0415 - rarely needed

    fitted = session.fitted(options.routine, options.minutes, options.first_side)
    note(fitting_text(fitted, program.library))
    return fitted.plan
