"""The words of Today: greeting and suggestion, a routine's card, a session to resume. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from hiptimer.journal.records import Unfinished
from hiptimer.journal.suggesting import Reason
from hiptimer.local_time import local
from hiptimer.session.plan import StepKind, remainder
from hiptimer.session.time_text import as_clock
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.routines import Moment, Routine
from hiptimer.training.sides import Side, capitalised
from hiptimer.ui.drills.wording import DOT, minutes, to_explain
from hiptimer.ui.today.presets import Preset
from hiptimer.ui.widgets.body_names import muscle_name, plane_name, plane_share
from hiptimer.ui.widgets.calendar_names import clock_time, day_seen_from
from hiptimer.ui.widgets.numbers import plural

translate = QCoreApplication.translate


def greeting(hour: int) -> str:
    """A greeting for that hour of the day, 0 to 23."""
    if 5 <= hour < 12:
        return translate("PresetText", "Good morning")
    if 12 <= hour < 18:
        return translate("PresetText", "Good afternoon")
    return translate("PresetText", "Good evening")


def suggestion_line(preset: Preset, reason: Reason) -> str:
    """Why this one is suggested, and how long it takes."""
    takes = plural("Suggestion", "{name} takes %n minute(s).", preset.minutes)
    return f"{_why(preset.moment, reason)} {takes.format(name=preset.plan.name)}"


def _why(moment: Moment, reason: Reason) -> str:
    match reason:
        case None:
            return _by_moment(moment)
        case Routine(name=name):
            return translate("Suggestion", "{name} is done for today.").format(name=name)
        case Plane():
            return _neglected(reason)
        case MuscleGroup():
            words = translate("Suggestion", "Came short in the last 28 days: {muscles}.")
            return words.format(muscles=muscle_name(reason))


def _neglected(plane: Plane) -> str:
    return {
        Plane.SAGITTAL: translate(
            "Suggestion", "The sagittal plane came short in the last 28 days."
        ),
        Plane.FRONTAL: translate("Suggestion", "The frontal plane came short in the last 28 days."),
        Plane.TRANSVERSE: translate(
            "Suggestion", "The transverse plane came short in the last 28 days."
        ),
    }[plane]


def _by_moment(moment: Moment) -> str:
    return {
        Moment.BEFORE_RUN: translate("Suggestion", "Going for a run?"),
        Moment.AFTER_RUN: translate("Suggestion", "Ran today?"),
        Moment.STRENGTH_DAY: translate("Suggestion", "Strength work today?"),
        Moment.RECOVERY_DAY: translate("Suggestion", "An easy day?"),
        Moment.DESK: translate("Suggestion", "Stiff from sitting?"),
        Moment.ANY_TIME: translate("Suggestion", "A little time to spare?"),
    }[moment]


def facts(preset: Preset) -> str:
    """The length and the number of drills: "10 min · 5 stretches"."""
    return DOT.join((minutes(preset.plan.seconds, preset.explaining), _count(preset)))


def _count(preset: Preset) -> str:
    count = preset.plan.drills
    if preset.holds_only:
        return plural("PresetText", "%n stretch(es)", count)
    return plural("PresetText", "%n drill(s)", count)


def tip(preset: Preset) -> str:
    """When the routine is good to do, and what of its time goes once the drills are known."""
    return " ".join(filter(None, (preset.when, to_explain(preset.explaining))))


def plane_tags(preset: Preset) -> tuple[str, ...]:
    """A tag for each plane that gets much of the work, or one for all three."""
    if len(preset.planes) == len(Plane):
        return (translate("PresetText", "all three planes"),)
    return tuple(map(plane_name, preset.planes))


def spoken_name(preset: Preset) -> str:
    """What a screen reader calls the card."""
    text = plural("PresetText", "Start {name}, %n minute(s)", preset.minutes)
    return text.format(name=preset.plan.name)


def spoken_description(preset: Preset) -> str:
    """What a screen reader adds to it; the minutes are in the name."""
    shares = ", ".join(
        plane_share(plane, round(100 * share)) for plane, share in preset.shares.items()
    )
    words = (f"{_count(preset)}, {preset.summary}.", to_explain(preset.explaining), f"{shares}.")
    return " ".join(filter(None, words))


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
            side = None if step.alternates else step.side
            return InHand(step.item + 1, side, ceil(left.seconds))
    return None


def offer_line(unfinished: Unfinished, in_time: Callable[[int], str] = as_clock) -> str:
    """What is offered: "Resume Post-run stretch: drill 4, left, 0:22"; the time may be words."""
    work = in_hand(unfinished)
    if work is None:
        place = translate("Resume", "only its end is left")
    else:
        drill = translate("Resume", "drill {number}").format(number=work.drill)
        left, right = (
            translate("Resume", "left", "the side"),
            translate("Resume", "right", "the side"),
        )
        side = {Side.LEFT: left, Side.RIGHT: right, None: ""}[work.side]
        place = ", ".join(filter(None, (drill, side, in_time(work.seconds))))
    words = translate("Resume", "Resume {name}: {place}")
    return words.format(name=unfinished.session.name, place=place)


def when_line(unfinished: Unfinished, now: datetime) -> str:
    """When the session was, seen from `now`, both local: "Yesterday, 6:40 PM"."""
    started = local(unfinished.session.started, now.tzinfo)
    day = day_seen_from(now.date(), started.date())
    words = translate("Resume", "{day}, {time}")
    return capitalised(words.format(day=day, time=clock_time(started)))
