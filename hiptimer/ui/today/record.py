"""What Today says of the journal, read once for the whole page."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from hiptimer.journal.habits import suggestion
from hiptimer.journal.suggesting import Reason
from hiptimer.journal.this_week import ThisWeek
from hiptimer.ui.services import Services
from hiptimer.ui.today.balance_text import Held, balance_sentence, next_sentence
from hiptimer.ui.today.presets import Preset, presets


class Record(Struct, frozen=True):
    """The routines as they would start now, why one is suggested, the week, left and right."""

    presets: tuple[Preset, ...]
    reason: Reason
    week: ThisWeek
    held: Held
    balance: str


def read_record(services: Services, now: datetime) -> Record:
    """What the journal says at `now`, local time."""
    habits = services.habits()
    settings = services.settings.settings
    choice = suggestion(services.library, now.hour, habits)
    shown = presets(services, habits, choice.routine.id)
    held, sentence = Held.of(habits.balance()), balance_sentence(habits)
    if held.total:
        plan = next(each.plan for each in shown if each.suggested)
        asked = services.first_side is not None
        follows = next_sentence(plan, habits, settings.session.first_side, asked=asked)
        sentence = f"{sentence} {follows}".rstrip()
    return Record(shown, choice.reason, services.this_week(), held, sentence)
