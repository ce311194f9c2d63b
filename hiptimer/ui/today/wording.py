"""The words of Today: greeting, suggestion, a card, a session to resume, the plan. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from hiptimer.journal.asking import Rest
from hiptimer.journal.dose import Area
from hiptimer.journal.habits import ThisWeek
from hiptimer.journal.records import Unfinished
from hiptimer.journal.suggesting import FirstSession, Gap, Planned, Reason
from hiptimer.local_time import local
from hiptimer.session.plan import StepKind, remainder
from hiptimer.session.time_text import as_clock
from hiptimer.settings.programme import Programme, RunKind, SessionKind
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.routines import Moment, Routine
from hiptimer.training.sides import Side, capitalised
from hiptimer.ui.drills.wording import DOT, minutes, to_explain
from hiptimer.ui.today.presets import Preset
from hiptimer.ui.widgets.body_names import muscle_name
from hiptimer.ui.widgets.calendar_names import (
    clock_time,
    day_initial,
    day_name,
    day_seen_from,
    short_date,
)
from hiptimer.ui.widgets.feels import when_to_see_somebody
from hiptimer.ui.widgets.labels import key_text
from hiptimer.ui.widgets.numbers import in_words, plural
from hiptimer.ui.widgets.week_text import days_text, week_note

translate = QCoreApplication.translate
LOOK_INSIDE, START, FAVOURITE, FIT = "Return", "Ctrl+Return", "H", "T"
"""The keys of a card, as Qt writes them."""
DONE, NONE_YET = "\N{BULLET}", "\N{EN DASH}"


def greeting(hour: int) -> str:
    """A greeting for that hour of the day, 0 to 23."""
    if 5 <= hour < 12:
        return translate("PresetText", "Good morning")
    if 12 <= hour < 18:
        return translate("PresetText", "Good afternoon")
    return translate("PresetText", "Good evening")


def day_line(now: datetime, done: str, week: ThisWeek) -> str:
    """What day it is, the routine that was `done` today, if any, and what is good of the week."""
    parts = [capitalised(day_name(now.weekday()))]
    if done:
        parts.append(translate("PresetText", "done today: {name}").format(name=done))
    note = week_note(week)
    return DOT.join((*parts, note) if note else parts)


def week_letters(week: ThisWeek) -> str:
    """The days of the week by their letters, with a dot where something was done."""
    return "  ".join(
        f"{day_initial(week.weekday_at(place))} {DONE if done else NONE_YET}"
        for place, done in enumerate(week.sessions)
    )


def week_tip(week: ThisWeek) -> str:
    """The days of the week, and the streak, below each other."""
    return "\n".join(filter(None, (week_letters(week), week_note(week))))


def week_spoken(week: ThisWeek) -> str:
    """The same for a screen reader."""
    return " ".join(filter(None, (days_text(week), week_note(week))))


def why(moment: Moment, reason: Reason) -> str:
    """Why a routine is suggested that is for that moment."""
    match reason:
        case None:
            return _by_moment(moment)
        case FirstSession():
            return translate("Suggestion", "A short version, with every drill explained.")
        case Gap(area=area, short=short, adds=adds):
            adding = translate("Suggestion", "This adds {time} on each side.")
            return f"{_short(area, ceil(short / 60))} {adding.format(time=in_words(int(adds)))}"
        case Planned():
            return planned_line(reason)
        case Routine(name=name):
            return translate("Suggestion", "{name} is done for today.").format(name=name)
        case Plane() | MuscleGroup():
            return _neglected(reason)


def planned_line(reason: Planned) -> str:
    """Why the plan has it for today, and from where it was moved."""
    moved = ""
    if reason.moved_from is not None:
        moved = translate("Suggestion", "Moved from {day}.")
        moved = moved.format(day=day_name(reason.moved_from.weekday()))
    building = ""
    if reason.building_up and reason.kind is SessionKind.STRETCH:
        building = translate("Suggestion", "Building up: {time} a side this week.")
        building = building.format(time=as_clock(reason.building_up))
    lines = (moved, building, "" if building else _planned(reason))
    return " ".join(filter(None, lines))


def _planned(reason: Planned) -> str:
    match reason.kind:
        case SessionKind.WARM_UP if reason.is_race:
            return translate("Suggestion", "Race day: warm up, and hold nothing before the start.")
        case SessionKind.WARM_UP:
            return {
                RunKind.HARD: translate("Suggestion", "Before your hard run."),
                RunKind.LONG: translate("Suggestion", "Before your long run."),
            }.get(reason.run or RunKind.EASY, translate("Suggestion", "Before your run."))
        case SessionKind.STRENGTH:
            return translate("Suggestion", "Your plan has strength for today.")
        case SessionKind.STRETCH if reason.gap is not None:
            return why(Moment.ANY_TIME, reason.gap)
        case SessionKind.STRETCH:
            return translate("Suggestion", "Your plan has it for today.")


def rest_title(rest: Rest) -> str:
    """What the first card says where nothing is to be started."""
    return {
        Rest.ENOUGH: translate("Suggestion", "That is enough for today"),
        Rest.PLANNED: translate("Suggestion", "A rest day"),
        Rest.ILL: translate("Suggestion", "Get well first"),
        Rest.AWAY: translate("Suggestion", "Enjoy your days away"),
        Rest.RACE: translate("Suggestion", "Race day"),
        Rest.BEFORE_RACE: translate("Suggestion", "Race tomorrow"),
        Rest.AFTER_RACE: translate("Suggestion", "The day after the race"),
        Rest.HURTS: translate("Suggestion", "Let it rest today"),
        Rest.SORE: translate("Suggestion", "Strength can wait"),
    }[rest]


def rest_line(rest: Rest, preset: Preset, when: str = "") -> str:
    """What it says below that; `when` is the day on which the plan has the preset."""
    nothing = translate("Suggestion", "Your plan has nothing for today.")
    return {
        Rest.ENOUGH: next_line(preset, when),
        Rest.PLANNED: f"{nothing} {next_line(preset, when)}" if when else nothing,
        Rest.ILL: translate(
            "Suggestion", "Nothing is planned while you are ill, and nothing has to be made up."
        ),
        Rest.AWAY: translate(
            "Suggestion", "Nothing is planned while you are away, and nothing has to be made up."
        ),
        Rest.RACE: translate("Suggestion", "Walk a little afterwards. Stretch nothing that hurts."),
        Rest.BEFORE_RACE: translate("Suggestion", "Your plan leaves today free."),
        Rest.AFTER_RACE: translate("Suggestion", "Your race is run. Let your hips rest today."),
        Rest.HURTS: when_to_see_somebody(),
        Rest.SORE: translate("Suggestion", "Your hips are sore: no strength today."),
    }[rest]


def _short(area: Area, count: int) -> str:
    match area:
        case Area.HIP_FLEXORS:
            return plural("Suggestion", "Your hip flexors are %n minute(s) short this week.", count)
        case Area.GLUTES_ROTATORS:
            return plural("Suggestion", "Your glutes are %n minute(s) short this week.", count)
        case Area.ADDUCTORS:
            return plural(
                "Suggestion", "Your inner thighs are %n minute(s) short this week.", count
            )
        case Area.OUTER_HIP:
            return plural("Suggestion", "Your outer hips are %n minute(s) short this week.", count)


def _neglected(kind: Plane | MuscleGroup) -> str:
    if isinstance(kind, MuscleGroup):
        words = translate("Suggestion", "Came short in the last 28 days: {muscles}.")
        return words.format(muscles=muscle_name(kind))
    return {
        Plane.SAGITTAL: translate(
            "Suggestion", "Moving forward and back came short in the last 28 days."
        ),
        Plane.FRONTAL: translate(
            "Suggestion", "Moving to the sides came short in the last 28 days."
        ),
        Plane.TRANSVERSE: translate("Suggestion", "Turning came short in the last 28 days."),
    }[kind]


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
    """What the first card says below the name: "10 min · 5 stretches · mat, wall"."""
    return DOT.join((minutes(preset.plan.seconds), _count(preset), equipment(preset)))


def card_facts(preset: Preset) -> str:
    """What a card says below the name: "8 min · mat · your own"."""
    parts = [minutes(preset.plan.seconds), equipment(preset)]
    return DOT.join((*parts, translate("PresetText", "your own")) if preset.is_own else parts)


def equipment(preset: Preset) -> str:
    """What is needed: "mat, wall", "standing only", "chair, no mat"."""
    needs = ", ".join(preset.plan.needs)
    if not preset.off_floor:
        return needs or translate("PresetText", "floor, no mat")
    if not needs:
        return translate("PresetText", "standing only")
    return translate("PresetText", "{things}, no mat").format(things=needs)


def next_line(preset: Preset, when: str = "") -> str:
    """What comes next where enough was done today, and `when`."""
    words = translate("Suggestion", "Next time: {name}, {minutes}.")
    if when:
        words = translate("Suggestion", "{day}: {name}, {minutes}.")
    return words.format(day=when, name=preset.plan.name, minutes=minutes(preset.plan.seconds))


def _count(preset: Preset) -> str:
    count = preset.plan.drills
    if preset.holds_only:
        return plural("PresetText", "%n stretch(es)", count)
    return plural("PresetText", "%n drill(s)", count)


def tip(preset: Preset) -> str:
    """When the routine is good to do, and what of its time goes once the drills are known."""
    return " ".join(filter(None, (preset.when, to_explain(preset.explaining))))


def spoken_start(preset: Preset) -> str:
    """What a screen reader calls a button that starts it."""
    text = plural("PresetText", "Start {name}, %n minute(s)", preset.minutes)
    return text.format(name=preset.plan.name)


def spoken_name(preset: Preset) -> str:
    """What a screen reader calls the card."""
    text = plural("PresetText", "{name}, %n minute(s)", preset.minutes)
    return text.format(name=preset.plan.name)


def spoken_description(preset: Preset) -> str:
    """What a screen reader adds to it; the minutes are in the name."""
    own = translate("PresetText", "your own") if preset.is_own else ""
    liked = translate("PresetText", "favourite") if preset.is_favourite else ""
    told = ", ".join(filter(None, (_count(preset), equipment(preset), preset.summary, own, liked)))
    keys = translate("PresetText", "{enter} looks inside, {start} starts it.")
    keys = keys.format(enter=key_text(LOOK_INSIDE), start=key_text(START))
    return " ".join(filter(None, (f"{told}.", to_explain(preset.explaining), keys)))


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
    """What is offered: "Resume Post-run stretch: drill 4, left, 0:22 to go"; or in words."""
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
        to_go = translate("Resume", "{time} to go").format(time=in_time(work.seconds))
        place = ", ".join(filter(None, (drill, side, to_go)))
    words = translate("Resume", "Resume {name}: {place}")
    return words.format(name=unfinished.session.name, place=place)


def when_line(unfinished: Unfinished, now: datetime) -> str:
    """When the session was, seen from `now`, both local: "Yesterday, 6:40 PM"."""
    started = local(unfinished.session.started, now.tzinfo)
    day = day_seen_from(now.date(), started.date())
    words = translate("Resume", "{day}, {time}")
    return capitalised(words.format(day=day, time=clock_time(started)))


def week_of_plan(programme: Programme, today: date) -> str:
    """Where in the plan today is: "Week 2 of 6", "Plan from 7 Dec", "Plan is over"."""
    if today < programme.first:
        return translate("Plan", "Plan from {date}").format(date=short_date(programme.first))
    if today > programme.last:
        return translate("Plan", "Plan is over")
    words = translate("Plan", "Week {number} of {count}")
    return words.format(number=(today - programme.first).days // 7 + 1, count=programme.weeks)


def race_in(programme: Programme, today: date) -> str:
    """How long it is to the race, or nothing once it is over: "Race in 33 days"."""
    if programme.race is None or programme.race < today:
        return ""
    days = (programme.race - today).days
    if days == 0:
        return translate("Plan", "Race today")
    if days == 1:
        return translate("Plan", "Race tomorrow")
    return plural("Plan", "Race in %n day(s)", days)
