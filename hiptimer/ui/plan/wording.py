"""The words of the plan: days, sessions, weeks, and what becomes of them. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from hiptimer.journal.dose import FLOOR_SECONDS, Area, AreaDose
from hiptimer.journal.programme.weeks import PlannedWeek, WeekKind, WhyDropped
from hiptimer.session.time_text import as_clock
from hiptimer.settings.programme import AbsenceKind, Programme, RunKind, SessionKind
from hiptimer.training.routines import Occasion
from hiptimer.training.sides import capitalised
from hiptimer.ui.drills.wording import DOT, minutes
from hiptimer.ui.plan.arranging import Form
from hiptimer.ui.plan.days import DayShown, Entry, Gone
from hiptimer.ui.widgets.body_names import area_name
from hiptimer.ui.widgets.calendar_names import day_name, month_name, short_date, short_day
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import key_text
from hiptimer.ui.widgets.numbers import in_words, plural, spelled

translate = QCoreApplication.translate
NO_BREAK: Final = "\N{NO-BREAK SPACE}"


def kind(value: SessionKind) -> str:
    """What a session is for, in a word."""
    return {
        SessionKind.WARM_UP: translate("Plan", "Warm-up"),
        SessionKind.STRENGTH: translate("Plan", "Strength"),
        SessionKind.STRETCH: translate("Plan", "Stretch"),
    }[value]


def run(value: RunKind | None) -> str:
    """What run there is on a day, or none."""
    return {
        None: translate("Plan", "no run"),
        RunKind.EASY: translate("Plan", "easy run"),
        RunKind.LONG: translate("Plan", "long run"),
        RunKind.HARD: translate("Plan", "hard run"),
    }[value]


def absence(value: AbsenceKind) -> str:
    """Why days are off."""
    return {
        AbsenceKind.ILL: translate("Plan", "Off sick"),
        AbsenceKind.HEAD_COLD: translate("Plan", "Head cold"),
        AbsenceKind.AWAY: translate("Plan", "Away"),
        AbsenceKind.AWAY_KEEPING: translate("Plan", "Away, a little"),
    }[value]


def absence_does(value: AbsenceKind) -> str:
    """What becomes of the plan on such days, in a line."""
    return {
        AbsenceKind.ILL: translate(
            "Plan", "Nothing planned, nothing owed. Then half sessions for as many days, up to 7."
        ),
        AbsenceKind.HEAD_COLD: translate(
            "Plan", "Half the time, if you feel like it. No strength, no warm-ups."
        ),
        AbsenceKind.AWAY: translate(
            "Plan", "Nothing planned, nothing owed. Then the plan goes on."
        ),
        AbsenceKind.AWAY_KEEPING: translate(
            "Plan", "Three short stretches a week and one strength session keep what you have."
        ),
    }[value]


def date_text(day: date, *, year: bool = False) -> str:
    """A day in full: "24 November"."""
    words = translate("Calendar", "{day} {month}")
    if year:
        words = translate("Calendar", "{day} {month} {year}")
    return words.format(day=day.day, month=month_name(day.month), year=day.year)


def day_label(shown: DayShown, form: Form) -> str:
    """What stands at the top of a day: "24", "1 Dec", "Today"."""
    if form is Form.LIST:
        words = translate("Plan", "{weekday} {date}")
        named = translate("Calendar", "Today") if shown.is_today else short_day(shown.day.weekday())
        date = short_date(shown.day) if shown.begins else str(shown.day.day)
        return words.format(weekday=named, date=date)
    if shown.is_today:
        return translate("Calendar", "Today")
    return short_date(shown.day) if shown.begins else str(shown.day.day)


def marks(shown: DayShown) -> tuple[IconName, ...]:
    """The marks of a day, from left to right: moved, run or race, done."""
    done = bool(shown.entries) and all(each.is_done for each in shown.entries)
    found = {
        IconName.ONWARD: any(each.is_moved for each in shown.entries),
        IconName.SHOE: shown.run is not None and not shown.is_race and not is_resting(shown),
        IconName.FLAG: shown.is_race,
        IconName.CHECK: done,
    }
    return tuple(name for name, there in found.items() if there)


def minutes_of(entry: Entry, *, short: bool = False) -> str:
    """How long a session is: "14 min", or in a narrow place "14"."""
    if short:
        return str(entry.minutes)
    return minutes(60 * entry.minutes)


def title(shown: DayShown, entry: Entry) -> str:
    """The name of the one session of a day; on race day that of the day."""
    if shown.is_race:
        return translate("Plan", "Race day")
    is_strength = entry.session.kind is SessionKind.STRENGTH
    return kind(SessionKind.STRENGTH) if is_strength else entry.name


def below_title(shown: DayShown, entry: Entry) -> str:
    """What stands below it: its minutes, on race day also what it is."""
    if shown.is_race:
        return f"{kind(entry.session.kind)} {minutes_of(entry).replace(' ', NO_BREAK)}"
    return minutes_of(entry)


def rest(shown: DayShown) -> str:
    """What a day says that has no session."""
    if shown.is_race:
        return translate("Plan", "Race day")
    return gone(shown.gone[0]) if shown.gone else translate("Plan", "Rest")


def gone(each: Gone) -> str:
    """What became of a session that is not on that day any more."""
    if each.to is not None:
        words = translate("Plan", "Moved to {day}")
        if each.is_done:
            words = translate("Plan", "Done on {day}")
        return words.format(day=day_name(each.to.weekday()))
    is_left_out = each.session.why is WhyDropped.LEFT_OUT
    return translate("Plan", "Left out") if is_left_out else translate("Plan", "Not done")


def span_label(shown: DayShown) -> str:
    """The days of an absence: "24 to 27 Dec"."""
    if shown.days == 1:
        return short_date(shown.day)
    words = translate("Plan", "{first} to {last}")
    same = shown.day.month == shown.last.month
    alone = translate("Plan", "{day}", "a day of the month that follows").format(day=shown.day.day)
    first = alone if same else short_date(shown.day)
    return words.format(first=first, last=short_date(shown.last))


def absence_name(shown: DayShown) -> str:
    """Why those days are off."""
    return absence(shown.absence.kind) if shown.absence else ""


def absence_line(shown: DayShown) -> str:
    """What becomes of the plan on them."""
    return absence_does(shown.absence.kind) if shown.absence else ""


def day_head(shown: DayShown) -> str:
    """The day, and what run there is: "Today · easy run", "Tuesday, 24 November"."""
    parts = [day_spoken(shown)]
    if shown.is_race:
        parts.append(translate("Plan", "race"))
    elif shown.run is not None and not is_resting(shown):
        parts.append(run(shown.run))
    return DOT.join(parts)


def is_resting(shown: DayShown) -> bool:
    """Whether nobody is to run on it."""
    return shown.absence is not None and shown.absence.kind is AbsenceKind.ILL


def day_spoken(shown: DayShown) -> str:
    """The day by its name and date."""
    if shown.days > 1:
        return span_label(shown)
    if shown.is_today:
        return translate("Calendar", "Today")
    words = translate("Plan", "{weekday}, {date}")
    weekday = capitalised(day_name(shown.day.weekday()))
    return words.format(weekday=weekday, date=date_text(shown.day))


def state_word(entry: Entry) -> str:
    """What became of a session, or nothing where it is still to be done on its day."""
    if entry.is_done:
        return translate("Plan", "done")
    return translate("Plan", "moved here") if entry.is_moved else ""


def spoken_entry(entry: Entry) -> str:
    """A session for somebody who hears it: "Post-run stretch, 14 min, done"."""
    return ", ".join(filter(None, (entry.name, minutes_of(entry), state_word(entry))))


def spoken_day(shown: DayShown) -> str:
    """A day for somebody who hears it."""
    week = translate("Plan", "week {number}").format(number=shown.week)
    parts = [f"{day_head(shown)}, {week}"]
    parts += [spoken_entry(each) for each in shown.entries]
    if shown.absence:
        parts.append(absence_name(shown))
    elif not shown.entries:
        parts.append(rest(shown))
    elif shown.gone:
        parts.append(gone(shown.gone[0]))
    return ". ".join(parts)


def spoken_keys(shown: DayShown) -> str:
    """What can be done with a day by keys."""
    if not shown.entries:
        return ""
    words = [translate("Plan", "{enter} looks inside.").format(enter=key_text("Return"))]
    if any(each.is_open for each in shown.entries):
        moving = translate("Plan", "{keys} moves it, {delete} leaves it out.")
        words.append(moving.format(keys=moving_keys(), delete=key_text("Del")))
    if len(shown.entries) > 1:
        more = translate("Plan", "{space} goes on to the next one.")
        words.append(more.format(space=key_text("Space")))
    return " ".join(words)


def moving_keys() -> str:
    """The keys that move a session, in short."""
    return f"{key_text('Ctrl+Left')} / {key_text('Ctrl+Right')}"


def tip(shown: DayShown) -> str:
    """All of a day, a line each, where a cell has no room for it."""
    lines = [day_head(shown), *map(spoken_entry, shown.entries)]
    lines += [gone(each) for each in shown.gone]
    if shown.absence:
        lines += [absence_name(shown), absence_line(shown)]
    return "\n".join(lines)


def plan_title(programme: Programme) -> str:
    """What the plan is: "Six weeks to your race", "Eight weeks"."""
    count = programme.weeks
    if programme.race is not None and is_in_last_week(programme):
        words = plural("Plan", "%n week(s) to your race", count)
    else:
        words = plural("Plan", "%n week(s)", count)
    return capitalised(spelled(words, count))


def is_in_last_week(programme: Programme) -> bool:
    """Whether the plan leads to its race."""
    race, last = programme.race, programme.last
    return race is not None and last - timedelta(days=7) < race <= last


def plan_line(programme: Programme, weeks: tuple[PlannedWeek, ...], today: date) -> str:
    """What there is to say of the plan as it stands."""
    if today > programme.last:
        return translate("Plan", "This plan is over. What you did stays in Progress.")
    race = programme.race
    if race is not None and race > programme.last:
        days = (race - programme.last).days
        return plural("Plan", "Your race comes %n day(s) after its end.", days)
    now = next((w for w in weeks if w.first <= today < w.first + timedelta(days=7)), None)
    if now is not None and now.kind is WeekKind.RAMP:
        return translate("Plan", "Building up: the first weeks ask for less on purpose.")
    return translate("Plan", "A missed day moves to the next free one. Nothing piles up.")


def keep_to(week: PlannedWeek, today: date) -> str:
    """What stands above a week's areas."""
    if week.first + timedelta(days=7) <= today:
        return translate("Plan", "Week {number} gave").format(number=week.number)
    return translate("Plan", "If you keep to week {number}").format(number=week.number)


def given(dose: AreaDose) -> str:
    """What an area gets: "5:00 a side"."""
    return translate("Plan", "{time} a side").format(time=as_clock(int(dose.least)))


def shortfall(week: PlannedWeek) -> str:
    """What stays short in a week, in a few words; nothing where nothing does."""
    lines = [
        translate("Plan", "{area}: no drill of your plan stretches this.").format(
            area=area_name(area)
        )
        for area in sorted(week.unreachable, key=list(Area).index)
    ]
    short = {key: each for key, each in week.short.items() if key not in week.unreachable}
    if short:
        lines.append(_short_of(short, week.target))
    elif week.kind is WeekKind.RAMP and not week.unreachable:
        lines.append(
            translate("Plan", "Building up to {time}.").format(time=as_clock(FLOOR_SECONDS))
        )
    return "\n".join(lines)


def _short_of(short: Mapping[Area, int], target: int) -> str:
    most = max(short.values())
    if len(short) == len(Area) and min(short.values()) >= target:
        return translate("Plan", "Nothing is planned this week. That is fine.")
    if len(short) == 1:
        words = translate("Plan", "{area}: {time} short of {target}. That is fine.")
        named = area_name(next(iter(short)))
    elif len(short) == len(Area) and len(set(short.values())) == 1:
        words = translate("Plan", "{time} short of {target} everywhere. That is fine.")
        named = ""
    else:
        words = translate("Plan", "{area}: up to {time} short of {target}. That is fine.")
        named = ", ".join(area_name(each) for each in Area if each in short)
    return words.format(area=named, time=in_words(most), target=as_clock(target))


def offer(to: date) -> str:
    """An offer to do a stretch that was missed on that day."""
    return translate("Plan", "Stretch on {day} too").format(day=day_name(to.weekday()))


def moved(entry: Entry, to: date) -> str:
    """What was done: a session was moved."""
    words = translate("Plan", "{name} is on {day} now.")
    return words.format(name=entry.name, day=f"{day_name(to.weekday())}, {date_text(to)}")


def left_out(entry: Entry) -> str:
    """What was done: a session was left out."""
    return translate("Plan", "{name} is left out. Nothing is owed.").format(name=entry.name)


def swapped(name: str) -> str:
    """What was done: another routine takes a session's place."""
    return translate("Plan", "It is {name} now.").format(name=name)


def put_back() -> str:
    """What was done: a session is as the plan has it again."""
    return translate("Plan", "It is as planned again.")


def moment(value: Occasion) -> str:
    """What a colour stands for, in the legend."""
    return {
        Occasion.BEFORE: translate("Plan", "before a run"),
        Occasion.AFTER: translate("Plan", "after a run"),
        Occasion.DESK: translate("Plan", "at the desk"),
        Occasion.EASY: translate("Plan", "easy day"),
    }[value]


def facts(entry: Entry, needs: Sequence[str]) -> str:
    """What stands below a session's name: "14 min · mat, wall · done"."""
    return DOT.join(filter(None, (minutes_of(entry), ", ".join(needs), state_word(entry))))


def no_session(shown: DayShown) -> str:
    """What to make of a day without a session."""
    if shown.is_race:
        return translate("Plan", "No stretching before the start. Walk a little afterwards.")
    if shown.gone:
        return translate("Plan", "Nothing is owed.")
    return translate("Plan", "Nothing is planned. Rest counts too.")


def race_note(race: date, today: date, last: date) -> str:
    """What a race on that day makes of a plan that ends on the day `last`."""
    days = (race - today).days
    if days < 0:
        return translate("Plan", "That day is over, so the plan has no race.")
    if days == 0:
        return translate("Plan", "Today: warm up, run, and leave the stretching for later.")
    if days == 1:
        return translate("Plan", "Tomorrow: rest today, and warm up before the start.")
    if race > last:
        late = (race - last).days
        return plural("Plan", "The plan ends %n day(s) before it. Make the next one then.", late)
    return translate("Plan", "The plan gets lighter before it.")


def added(to: date) -> str:
    """What was done: a stretch that was missed is on another day."""
    return translate("Plan", "There is a stretch on {day} now.").format(day=day_name(to.weekday()))


def nothing_to_swap() -> str:
    """What the menu says where nothing can take a session's place."""
    return translate("Plan", "Nothing else fits here")
