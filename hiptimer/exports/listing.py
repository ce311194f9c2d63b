"""What was done, and a plan with its cues, as text: one JSON object, or lines to read."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, timedelta

import msgspec
from msgspec import Struct

from hiptimer.journal.beside import Beside
from hiptimer.journal.dose import CEILING_SECONDS, FLOOR_SECONDS, Area, Dose
from hiptimer.journal.habits import Habits, ThisWeek, read_habits, read_this_week
from hiptimer.journal.ports import Journal, SessionLine
from hiptimer.journal.records import SessionState, SideSums
from hiptimer.journal.sums import (
    BALANCE_DAYS,
    FARTHEST_AHEAD,
    ExerciseTally,
    by_exercise,
    muscles_of,
    planes_of,
    totals_of,
    week_start,
)
from hiptimer.session.laying import LaidCue
from hiptimer.session.plan import Plan, Step
from hiptimer.session.time_text import as_clock
from hiptimer.training.library import Library

DIGITS = 3
AREA_WORDS = {
    Area.HIP_FLEXORS: "Hip flexors",
    Area.GLUTES_ROTATORS: "Glutes and rotators",
    Area.ADDUCTORS: "Inner thighs",
    Area.OUTER_HIP: "Outer hips",
}


class History(Struct, frozen=True):
    """What was done in some days up to `now`. Sessions that are dated later are in no sum."""

    now: datetime
    days: int
    sessions: Sequence[SessionLine]
    tallies: Sequence[ExerciseTally]
    week: ThisWeek
    habits: Habits


def read_history(
    journal: Journal,
    now: datetime,
    days: int,
    goal: int,
    first_weekday: int,
    holds: Collection[str] | None = None,
) -> History:
    """The history of the last `days` up to `now`, local. Raises `JournalUnavailableError`.

    `holds` are as in `read_this_week`.
    """
    first = now.date() - timedelta(days=days - 1)
    return History(
        now,
        days,
        # To the end of all days: a clock that was wrong must not hide a session.
        journal.lines(first, date.max),
        journal.tallies(first, now.date() + FARTHEST_AHEAD, until=now),
        read_this_week(journal, now, goal, first_weekday, holds),
        read_habits(journal, None, now),
    )


def history_lines(history: History, library: Library) -> Iterator[str]:
    """The history to read: the sessions, the newest first, then week, streak and balance."""
    if not history.sessions:
        yield f"No sessions {'today' if history.days == 1 else f'in the last {history.days} days'}."
    for session in history.sessions:
        name = library.routine_name(session.routine, session.name)
        yield _session_line(session, name, history.now)
    yield ""
    week = history.week
    yield f"This week: {week.done} of {week.goal} session{'s' if week.goal != 1 else ''}."
    yield f"Weeks in a row: {week.weeks_in_a_row or 'none yet'}."
    yield _balance_line(history.habits.balance())


def _session_line(session: SessionLine, name: str, now: datetime) -> str:
    work = session.work
    sides = f"left {_clock(work.left):>6}  right {_clock(work.right):>6}"
    felt = f"  {session.feeling}" if session.feeling else ""
    remarks = "".join(f"  ({remark})" for remark in _remarks(session, now))
    start = session.started.strftime("%Y-%m-%d %H:%M")
    return f"{start}  {_clock(session.lasted):>6} min  {sides}  {name}{remarks}{felt}"


def _remarks(session: SessionLine, now: datetime) -> Iterator[str]:
    if session.state is not SessionState.FINISHED:
        yield "not finished"
    if session.is_demonstration:
        yield "a demonstration, not counted"
    elif session.started > now:
        yield "dated later than now, not counted yet"
    elif not session.counts:
        yield "below 70 % of the plan, does not count for the week"


def _balance_line(balance: SideSums) -> str:
    days = f"Last {BALANCE_DAYS} days"
    if not balance.left and not balance.right:
        return f"{days}: nothing on the left or the right yet."
    sides = f"left {_clock(balance.left)}, right {_clock(balance.right)}"
    if balance.neglected is None:
        return f"{days}: {sides}. Both sides are even."
    behind = f"The {balance.neglected} side is {_clock(balance.difference)} behind."
    return f"{days}: {sides}. {behind}"


def _clock(milliseconds: int) -> str:
    return as_clock(round(milliseconds / 1000))


def history_json(history: History, library: Library) -> str:
    """The history as JSON. All lengths are seconds; dates and times are those of the place."""
    balance, totals = history.habits.balance(), totals_of(history.tallies)
    document = {
        "today": history.now.date(),
        "days": history.days,
        "sessions": [_session(session, history.now) for session in history.sessions],
        "week": {
            "goal": history.week.goal,
            "sessions": history.week.done,
            "first_day": week_start(history.now.date(), history.week.first_weekday),
            "sessions_by_day": history.week.sessions,
        },
        "weeks_in_a_row": history.week.weeks_in_a_row,
        "balance": {
            "days": BALANCE_DAYS,
            "left_seconds": _seconds(balance.left),
            "right_seconds": _seconds(balance.right),
            "difference_seconds": _seconds(balance.difference),
            "neglected": balance.neglected,
            "wants_extra_round": balance.wants_extra_round,
        },
        "exercises": {key: _work(work) for key, work in by_exercise(history.tallies).items()},
        "planes": {key: _seconds(each) for key, each in planes_of(totals, library).items()},
        "muscles": {key: _seconds(each) for key, each in muscles_of(totals, library).items()},
    }
    return _json(document)


def _json(document: object) -> str:
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode()


def _session(session: SessionLine, now: datetime) -> dict[str, object]:
    return {
        "id": session.id,
        "routine": session.routine,
        "name": session.name,
        "started": session.started,
        "first_side": session.first_side,
        "state": session.state,
        "counts": session.counts and session.started <= now,
        "speed": session.speed,
        "seconds": _seconds(session.lasted),
        **_work(session.work),
        "feeling": session.feeling,
        "note": session.note,
    }


def dose_json(dose: Dose) -> str:
    """The stretching of the last seven days as JSON, in seconds a side."""
    bounds = {"floor": FLOOR_SECONDS, "ceiling": CEILING_SECONDS}
    areas = [
        {"id": e.area, "left": _seconds(e.left), "right": _seconds(e.right), **bounds} for e in dose
    ]
    return _json({"areas": areas})


def dose_lines(dose: Dose, beside: Beside) -> Iterator[str]:
    """The same to read, and what was done beside it."""
    yield "Held in the last 7 days, left and right:"
    width = max(map(len, AREA_WORDS.values()))
    for each in dose:
        short = as_clock(round(each.short_of()))
        rest = "the week's floor is reached" if each.is_reached else f"{short} short"
        sides = f"{_clock(each.left):>6} {_clock(each.right):>6}"
        yield f"{AREA_WORDS[each.area]:<{width}} {sides}  {rest}"
    floor, ceiling = as_clock(FLOOR_SECONDS), as_clock(CEILING_SECONDS)
    yield f"The floor is about {floor} a side; more than about {ceiling} adds little."
    yield f"Strength sets: left {beside.left}, right {beside.right}."
    yield f"Warm-ups: {beside.warm_ups}."


def _work(work: SideSums) -> dict[str, float]:
    return {
        "left_seconds": _seconds(work.left),
        "right_seconds": _seconds(work.right),
        "both_seconds": _seconds(work.both),
    }


def _seconds(milliseconds: float) -> float:
    return round(milliseconds / 1000, DIGITS)


def plan_json(plan: Plan, cues: Sequence[LaidCue]) -> str:
    """The plan as JSON. Times are seconds from the start of the session."""
    steps = [
        {
            "kind": step.kind,
            "exercise": step.exercise,
            "side": _side_word(step),
            "round": step.round,
            "extra": step.extra,
            "in_full": step.in_full,
            "starts_at": round(start, DIGITS),
            "seconds": round(step.seconds, DIGITS),
        }
        for start, step in zip(plan.starts, plan.steps, strict=True)
    ]
    heard = [
        {"at": round(cue.at, DIGITS), "kind": cue.kind, "text": cue.text, "sound": cue.sound}
        for cue in cues
    ]
    document = {
        "routine": plan.routine,
        "seconds": round(plan.seconds, DIGITS),
        "first_side": plan.first_side,
        "lag": round(plan.lag, DIGITS),
        "steps": steps,
        "cues": heard,
    }
    return _json(document)


def plan_lines(plan: Plan, cues: Sequence[LaidCue], library: Library) -> Iterator[str]:
    """The plan as lines: each step at its time, its cues beneath it."""
    yield f"{plan.name}: {as_clock(round(plan.seconds))}"
    for index, (start, step) in enumerate(zip(plan.starts, plan.steps, strict=True)):
        name = library.exercise(step.exercise).name
        yield f"{as_clock(round(start)):>7}  {step.kind:<10}  {name}, {_side_word(step)}"
        for cue in (each for each in cues if each.step == index):
            sound = f"({cue.sound}) " if cue.sound else ""
            yield f"{cue.at:>9.2f}     {sound}{cue.text}".rstrip()


def _side_word(step: Step) -> str:
    if step.side is None:
        return "both"
    return "alternating" if step.alternates else step.side.value
