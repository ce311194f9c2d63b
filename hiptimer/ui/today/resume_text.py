"""A session that was cut off, in words: where it stands, and when it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from hiptimer.journal.records import Unfinished
from hiptimer.local_time import local
from hiptimer.session.plan import Step, StepKind
from hiptimer.session.resuming import remainder
from hiptimer.session.time_text import as_clock
from hiptimer.training.sides import Side, capitalised
from hiptimer.ui.widgets.calendar_names import clock_time, day_seen_from
from hiptimer.ui.widgets.lengths import in_words

translate = QCoreApplication.translate


class InHand(Struct, frozen=True):
    """The work that a session goes on with. `side` is None where both sides share it."""

    drill: int
    side: Side | None
    seconds: int


def in_hand(unfinished: Unfinished) -> InHand | None:
    """What is left of the work in hand, or the whole of the work that comes; None at the end."""
    index = unfinished.place.index
    for step in unfinished.plan.steps[index:]:
        if step.kind is StepKind.WORK:
            left = step
            if step is unfinished.plan.steps[index]:
                left = remainder(step, unfinished.place.elapsed / 1000)
            return InHand(step.item + 1, _one_side(step), ceil(left.seconds))
    return None


def offer_line(unfinished: Unfinished) -> str:
    """What is offered: "Resume Post-run stretch: drill 4, left, 0:22"."""
    return _line(unfinished, as_clock)


def spoken_offer(unfinished: Unfinished) -> str:
    """The offer as a screen reader says it, with the time in words."""
    return _line(unfinished, in_words)


def when_line(unfinished: Unfinished, now: datetime) -> str:
    """When the session was, seen from `now`, both local: "Yesterday, 6:40 PM"."""
    started = local(unfinished.session.started, now.tzinfo)
    day = day_seen_from(now.date(), started.date())
    words = translate("Resume", "{day}, {time}")
    return capitalised(words.format(day=day, time=clock_time(started)))


def _one_side(step: Step) -> Side | None:
    return None if step.alternates else step.side


def _line(unfinished: Unfinished, time: Callable[[int], str]) -> str:
    work = in_hand(unfinished)
    if work is None:
        place = translate("Resume", "only its end is left")
    else:
        drill = translate("Resume", "drill {number}").format(number=work.drill)
        place = ", ".join(each for each in (drill, _side(work.side), time(work.seconds)) if each)
    words = translate("Resume", "Resume {name}: {place}")
    return words.format(name=unfinished.session.name, place=place)


def _side(side: Side | None) -> str:
    if side is None:
        return ""
    if side is Side.LEFT:
        return translate("Resume", "left", "the side")
    return translate("Resume", "right", "the side")
