"""The words of a reminder's notification, and of what may become of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from hiptimer.session.reminder_port import ReminderNotice
from hiptimer.session.reminders import Reminder
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.durations import whole_minutes
from hiptimer.ui.widgets.plurals import plural

translate = QCoreApplication.translate


def notice_of(reminders: Sequence[Reminder], services: Services) -> ReminderNotice:
    """The notification for `reminders`, the first of which is the one to start."""
    routines = services.library.routines
    first, *others = (routines[each.routine].name for each in reminders)
    minutes = whole_minutes(services.plan(reminders[0].routine).seconds)
    body = plural("Reminders", "It takes %n minute(s).", minutes)
    if others:
        words = translate("Reminders", "Also planned for now: {names}.")
        names = QLocale().createSeparatedList(others)
        body = f"{body}\n{words.format(names=names)}"
    return ReminderNotice(
        title=translate("Reminders", "Time for {name}").format(name=first),
        body=body,
        start=translate("Reminders", "Start"),
        later=translate("Reminders", "In 30 minutes"),
        open=translate("Reminders", "Open HipTimer"),
        without_buttons=translate("Reminders", "Open HipTimer to start."),
    )


def put_off_unkept() -> str:
    """What to say where the half hour is only known while the program runs."""
    return translate(
        "Reminders",
        "The reminder comes again if HipTimer stays open until then: it could not be saved.",
    )
