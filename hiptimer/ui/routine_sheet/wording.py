"""What the sheet of a routine says: doses, what the minutes change, which side starts, files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hiptimer.journal.soreness import REMEMBERED, Care, areas_of
from hiptimer.session.fitting.fitting import (
    Fitting,
    HoldsChanged,
    LeftOut,
    LongestPossible,
    RepsChanged,
    RoundsChanged,
    ShortestPossible,
)
from hiptimer.session.plan import Plan, Step, StepKind, WhyFirst
from hiptimer.session.time_text import as_clock
from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import Side, capitalised
from hiptimer.ui.drills.wording import DOT, drills, minutes, to_explain
from hiptimer.ui.routine_sheet.tailoring import Spared, Tailored, Tailoring
from hiptimer.ui.widgets.calendar_names import day_name
from hiptimer.ui.widgets.feels import day_and_time
from hiptimer.ui.widgets.feels import names as area_names
from hiptimer.ui.widgets.numbers import in_words, of_hold, plural

translate = QCoreApplication.translate


def dose(works: Sequence[Step]) -> str:
    """What is done of a drill: "15 s a side", "10 reps, left only", "18 s, both sides at once"."""
    regular = [step for step in works if not step.extra]
    if not regular:
        return ""
    words = _on_sides(regular[0], {step.side: step for step in regular})
    extra = next((step.side for step in works if step.extra), None)
    if extra is Side.LEFT:
        return translate("RoutineSheet", "{dose}, once more on the left").format(dose=words)
    if extra is Side.RIGHT:
        return translate("RoutineSheet", "{dose}, once more on the right").format(dose=words)
    return words


def _on_sides(first: Step, on: dict[Side | None, Step]) -> str:
    words = _amount(first)
    if first.side is None:
        return translate("RoutineSheet", "{dose}, both sides at once").format(dose=words)
    a_side = translate("RoutineSheet", "{dose} a side")
    if first.alternates:
        return a_side.format(dose=words)
    if len(on) == 1:
        left, right = (
            translate("RoutineSheet", "{dose}, left only"),
            translate("RoutineSheet", "{dose}, right only"),
        )
        return (left if first.side is Side.LEFT else right).format(dose=words)
    doses = {side: _amount(step) for side, step in on.items()}
    if doses[Side.LEFT] == doses[Side.RIGHT]:
        return a_side.format(dose=words)
    both = translate("RoutineSheet", "left {left}, right {right}")
    return both.format(left=doses[Side.LEFT], right=doses[Side.RIGHT])


def _amount(step: Step) -> str:
    if step.reps is None:
        words = of_hold(step.seconds)
    else:
        total = step.reps.total // 2 if step.alternates else step.reps.total
        words = plural("Exercises", "%n rep(s)", total)
    return f"{step.rounds} \N{MULTIPLICATION SIGN} {words}" if step.rounds > 1 else words


def in_full(works: Sequence[Step]) -> str:
    """What is done of a drill where there is time for it."""
    return translate("RoutineSheet", "{dose} in the full session").format(dose=dose(works))


def what_it_does(session: Tailored, *, is_whole: bool = True) -> str:
    """What the minutes do: that holds are shorter, that two drills are left out.

    It `is_whole` unless something hurts and is left out, which is said elsewhere.
    """
    said = [*filter(None, map(_in_words, session.done))]
    changed = f"{capitalised(', '.join(said))}." if said else ""
    if not session.done and is_whole:
        changed = translate("RoutineSheet", "All of it, as it is written.")
    limits = (_limit(each.seconds) for each in session.done if isinstance(each, ShortestPossible))
    return " ".join(filter(None, (changed, *limits, to_explain(session.explaining))))


def _limit(seconds: float) -> str:
    words = translate("RoutineSheet", "It takes {time} at least.")
    return words.format(time=as_clock(round(seconds)))


def _in_words(done: Fitting) -> str:
    match done:
        case HoldsChanged(longer=more):
            longer = translate("RoutineSheet", "longer holds")
            return longer if more else translate("RoutineSheet", "shorter holds")
        case RepsChanged(more=more):
            reps = translate("RoutineSheet", "more reps")
            return reps if more else translate("RoutineSheet", "fewer reps")
        case RoundsChanged(more=more):
            rounds = translate("RoutineSheet", "more rounds")
            return rounds if more else translate("RoutineSheet", "fewer rounds")
        case LeftOut(places=places):
            return plural("RoutineSheet", "%n drill(s) left out", len(places))
        case ShortestPossible() | LongestPossible():
            return ""


def facts(session: Tailored) -> str:
    """How long it is and how much there is to do: "5 min · 6 drills"."""
    length = minutes(session.plan.seconds, session.explaining)
    return DOT.join((length, drills(session.plan.drills)))


def who_starts(plan: Plan) -> str:
    """Which side starts and why; nothing where no drill has sides."""
    side = next((s.side for s in plan.steps if s.kind is StepKind.WORK and s.side), None)
    if side is None:
        return ""
    left, right = {
        WhyFirst.CATCH_UP: (
            translate("RoutineSheet", "Left starts, it had {time} less in 28 days."),
            translate("RoutineSheet", "Right starts, it had {time} less in 28 days."),
        ),
        WhyFirst.TURN: (
            translate("RoutineSheet", "Left starts, last time it was right."),
            translate("RoutineSheet", "Right starts, last time it was left."),
        ),
    }.get(
        plan.why,
        (translate("RoutineSheet", "Left starts."), translate("RoutineSheet", "Right starts.")),
    )
    return (left if side is Side.LEFT else right).format(time=in_words(round(plan.lag)))


def what_hurts(spared: Spared, now: datetime, *, heeds: bool) -> str:
    """What is not done as usual since it hurts, and for how long; or that it is, this once."""
    if spared.is_empty:
        return ""
    if not heeds:
        return translate("RoutineSheet", "All of it this time, as usual. Stop if it hurts.")
    if spared.heed.is_whole:
        return translate("RoutineSheet", "Your whole hip area hurts: let it rest.")
    if spared.rests:
        return translate("RoutineSheet", "All of this is for what hurts: let it rest.")
    return " ".join(filter(None, (_off(spared, now), _eased(spared, now))))


def _off(spared: Spared, now: datetime) -> str:
    drills = spared.drills[Care.OFF]
    if not drills:
        return ""
    is_today = _said_today(spared, drills, now)
    words = (
        translate("RoutineSheet", "{what} hurt today. Left out until {until}: {drills}.")
        if is_today
        else translate("RoutineSheet", "{what} hurt on {day}. Left out until {until}: {drills}.")
    )
    where = {area for each in drills for area in areas_of(each)} & {*spared.heed.on(Care.OFF)}
    day, until = _days(spared, drills)
    listed = _listed(drills)
    if not where:
        words = (
            translate("RoutineSheet", "{drills} hurt today. Left out until {until}.")
            if is_today
            else translate("RoutineSheet", "{drills} hurt on {day}. Left out until {until}.")
        )
    return words.format(what=area_names(where), day=day, until=until, drills=listed)


def _eased(spared: Spared, now: datetime) -> str:
    lines: list[str] = []
    new, twice = (
        translate(
            "RoutineSheet", "Hurt a little on {day}. Done the easier way until {until}: {drills}."
        ),
        translate("RoutineSheet", "Hurt twice in a row, so done the easier way: {drills}."),
    )
    for is_new, words in ((True, new), (False, twice)):
        drills = [
            each
            for each in spared.drills[Care.EASIER]
            if (now - (spared.heed.said_of(each) or now) < REMEMBERED) is is_new
        ]
        if drills:
            said = words
            if is_new and _said_today(spared, drills, now):
                said = translate(
                    "RoutineSheet",
                    "Hurt a little today. Done the easier way until {until}: {drills}.",
                )
            day, until = _days(spared, drills)
            lines.append(said.format(day=day, until=until, drills=_listed(drills)))
    return " ".join(lines)


def _said_today(spared: Spared, drills: Sequence[Exercise], now: datetime) -> bool:
    said = max(filter(None, map(spared.heed.said_of, drills)), default=None)
    return said is not None and said.date() == now.date()


def _days(spared: Spared, drills: Sequence[Exercise]) -> tuple[str, str]:
    """The day on which it was said last, and the day and time until which that is heeded."""
    said = max(filter(None, map(spared.heed.said_of, drills)), default=None)
    return (day_name(said.weekday()), day_and_time(said + REMEMBERED)) if said else ("", "")


def _listed(drills: Sequence[Exercise]) -> str:
    return ", ".join(each.name for each in drills)


def what_it_stretches(session: Tailored) -> str:
    """The heading above the areas."""
    return plural("RoutineSheet", "What %n minute(s) stretch", session.minutes)


def name_to_take(tailoring: Tailoring) -> str:
    """What a session is called where it goes: "Recovery day", "Recovery day, 5 min"."""
    name = tailoring.routine.name
    if tailoring.is_usual:
        return name
    words = translate("RoutineSheet", "{name}, {minutes} min")
    return words.format(name=name, minutes=tailoring.shown.minutes)
