"""What is said of one session above its steps. Pure."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hiptimer.journal.records import SessionRecord, SessionState
from hiptimer.training.sides import Side
from hiptimer.ui.history import dates
from hiptimer.ui.history.amounts import duration, exact_duration
from hiptimer.ui.history.session_rows import state_words
from hiptimer.ui.history.side_text import side_texts
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.calendar_names import clock_time
from hiptimer.ui.widgets.done_text import not_done_words
from hiptimer.ui.widgets.plurals import plural

translate = QCoreApplication.translate


def moment_words(session: SessionRecord) -> str:
    """The day and the time at which it began."""
    return f"{dates.whole_day(session.day)}, {clock_time(session.started)}"


def facts(session: SessionRecord, now: datetime) -> str:
    """Length, sides, pauses, how it ended, and why it does not count at `now`, a line each."""
    sides = " · ".join(each.text for each in side_texts(session.work, exact_duration))
    return "\n".join(
        each
        for each in (_length(session), sides, _pauses(session), *_remarks(session, now))
        if each
    )


def _length(session: SessionRecord) -> str:
    state = state_words(session.state)
    return " · ".join(each for each in (duration(session.lasted), state) if each)


def _pauses(session: SessionRecord) -> str:
    count = len(session.pauses)
    time = exact_duration(sum(pause.lasted for pause in session.pauses))
    if count == 0:
        return ""
    return plural("History", "%n pause(s), {time} together", count).format(time=time)


def _remarks(session: SessionRecord, now: datetime) -> tuple[str, ...]:
    """What is out of the ordinary."""
    remarks: list[str] = []
    if session.is_demonstration:
        text = translate(
            "History", "A demonstration, {times} times as fast as real time: it counts nowhere."
        )
        return (text.format(times=numbers.decimal(session.speed)),)
    if session.started > now:
        remarks.append(
            translate("History", "It is dated later than now, and counts once that time has come.")
        )
    if not session.is_done and session.state is not SessionState.RUNNING:
        remarks.append(not_done_words(session))
    return tuple(remarks)


def steps_words(session: SessionRecord) -> str:
    """What stands above the steps."""
    if session.first_side is Side.LEFT:
        return translate("History", "The left side began.")
    return translate("History", "The right side began.")
