"""A session that was stopped early, in words: how much was held, and what that means."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.journal.records import DONE_SHARE, SessionRecord
from hiptimer.ui.widgets.numbers import percent, plural

translate = QCoreApplication.translate
A_MINUTE = 60


def not_done_words(session: SessionRecord) -> str:
    """How far it is from counting: "31 % done; from 70 % on, it counts for the week"."""
    words = translate("Done", "{held} done; from {enough} on, it counts for the week.")
    held, enough = int(session.share * 100), int(DONE_SHARE * 100)  # 69.9 % is not 70 % yet
    return words.format(held=percent(held), enough=percent(enough))


def stopped_after(seconds: float) -> str:
    """When it was stopped: "You stopped after 4 minutes"."""
    if seconds < A_MINUTE:
        return plural("Done", "You stopped after %n second(s).", max(1, round(seconds)))
    return plural("Done", "You stopped after %n minute(s).", round(seconds / A_MINUTE))
