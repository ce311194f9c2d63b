"""What there is to say of a session that is over: facts, and no praise for nothing."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from hiptimer.journal.dose import MILLISECONDS, AreaDose, Dose, dose_of_week
from hiptimer.journal.habits import Habits, ThisWeek
from hiptimer.journal.records import DONE_SHARE, SessionRecord, SessionState, Unfinished
from hiptimer.journal.suggesting import is_enough, suggest
from hiptimer.journal.sums import ExerciseTally
from hiptimer.running.tally import Tally, tally
from hiptimer.session.plan import Plan, minutes_of, resumed
from hiptimer.session.time_text import as_clock
from hiptimer.training.library import UnknownExerciseError
from hiptimer.training.routines import Moment
from hiptimer.training.sides import Side, capitalised
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.body_names import area_name
from hiptimer.ui.widgets.hips import Area
from hiptimer.ui.widgets.numbers import in_words, percent, plural, spelled
from hiptimer.ui.widgets.week_text import after_session

translate = QCoreApplication.translate
A_MINUTE = 60
WORTH_SHORTENING = 150
"""Seconds: a rest that is shorter than that is finished as it is."""
WORTH_NOTING_MS = 20_000
"""With less than this held, a session is not kept."""


class Finish(Struct, frozen=True):
    """How a session that was stopped can go on: its whole rest, or a `shorter` plan if there is.

    Minutes are what it really takes.
    """

    minutes: int
    shorter: Plan | None = None
    shorter_minutes: int = 0


class Ending(Struct, frozen=True):
    """All that the page at the end says, in words, but for what it asks.

    `left` and `right` are clock times of work, empty where no drill had sides. `areas` are empty
    where nothing was stretched in seven days; those at the places `just_reached` have their floor
    since this session. `behind` says which side is, and what follows. It can `go_on` where it was
    stopped before it was done.
    """

    title: str
    what: str
    left: str = ""
    right: str = ""
    note: str = ""
    week: str = ""
    week_reached: bool = False
    areas: tuple[Area, ...] = ()
    just_reached: tuple[int, ...] = ()
    behind: tuple[str, str] | None = None
    go_on: Finish | None = None
    following: tuple[str, str] | None = None


def ending_of(
    services: Services, record: SessionRecord, plan: Plan, unfinished: Unfinished | None
) -> Ending:
    """How the session of `record` ended that followed `plan`; `unfinished` where it can go on."""
    habits, week, done = services.habits(), services.this_week(), tally(record.steps)
    in_hand = _in_hand(unfinished)
    areas, reached = hips_of(services, habits, done, counts=not record.is_demonstration)
    has_sides = bool(done.left or done.right)
    return Ending(
        title=title_of(record, done),
        what=what_of(plan, record, done, in_hand),
        left=as_clock(round(done.left)) if has_sides else "",
        right=as_clock(round(done.right)) if has_sides else "",
        note=note_of(record, has_areas=bool(areas)),
        week=after_session(week) if record.counts else "",
        week_reached=week.is_reached,
        areas=areas,
        just_reached=reached,
        behind=None if record.is_done else _behind(services, record, plan, habits, done),
        go_on=finish_of(services, unfinished, habits) if unfinished else None,
        following=_following(services, record, habits, week) if record.counts else None,
    )


def title_of(record: SessionRecord, done: Tally) -> str:
    """A fact: "Ten minutes, both sides even.", "You stopped after three minutes."."""
    if not record.is_done and record.state is not SessionState.FINISHED:
        return stopped_after(done.seconds)
    lasted = capitalised(time_in_words(done.seconds))
    if not record.is_done:
        return translate("End", "{time}, the rest skipped.").format(time=lasted)
    work = record.work
    if not work.left + work.right:
        return translate("End", "{time}.").format(time=lasted)
    if work.neglected is None:
        return translate("End", "{time}, both sides even.").format(time=lasted)
    words = {
        Side.LEFT: translate("End", "{time}. The left had {less} less."),
        Side.RIGHT: translate("End", "{time}. The right had {less} less."),
    }[work.neglected]
    return words.format(time=lasted, less=in_words(round(work.difference / MILLISECONDS)))


def time_in_words(seconds: float) -> str:
    """Whole minutes, or below one the seconds: "ten minutes", "one minute", "45 seconds"."""
    minutes = minutes_of(seconds)
    if round(seconds) < A_MINUTE:
        return plural("End", "%n second(s)", max(1, round(seconds)))
    words = spelled(plural("End", "%n minute(s)", minutes), minutes)
    return translate("End", "one minute") if minutes == 1 else words


def stopped_after(seconds: float) -> str:
    """When it was stopped: "You stopped after three minutes."."""
    minutes = minutes_of(seconds)
    if round(seconds) < A_MINUTE:
        return plural("Done", "You stopped after %n second(s).", max(1, round(seconds)))
    words = spelled(plural("Done", "You stopped after %n minute(s).", minutes), minutes)
    return translate("End", "You stopped after one minute.") if minutes == 1 else words


def what_of(plan: Plan, record: SessionRecord, done: Tally, in_hand: int | None = None) -> str:
    """What was done of `plan`; the item `in_hand` when it was stopped has only begun."""
    drills, all_of = done.drills, plan.drills
    held = {step.item for step in record.steps if step.work.total}
    finished = {step.item for step in record.steps if step.is_done}
    if in_hand in finished:
        drills -= 1
    begun = len(held) - drills
    if drills >= all_of:
        words = plural("End", "{routine}, all %n drill(s).", all_of)
        return words.format(routine=plan.name) if all_of > 1 else f"{plan.name}."
    if record.is_done or not begun:
        words = plural("End", "{routine}, {done} of %n drill(s) done.", all_of)
    else:
        words = plural("End", "{routine}, {done} of %n drill(s) done, {begun} begun.", all_of)
    return words.format(routine=plan.name, done=drills, begun=begun)


def note_of(record: SessionRecord, *, has_areas: bool) -> str:
    """What counts of it, where not all does."""
    if record.is_demonstration:
        return translate("End", "A demonstration: not counted.")
    if record.is_done:
        return ""
    held, enough = int(record.share * 100), int(DONE_SHARE * 100)  # 69.9 % is not 70 % yet
    words = translate("End", "As a session it counts from {enough} on; you did {held}.")
    words = words.format(enough=percent(enough), held=percent(held))
    hips = translate("End", "What you held counts for your hips.")
    return f"{hips} {words}" if has_areas else words


def hips_of(
    services: Services, habits: Habits, done: Tally, *, counts: bool
) -> tuple[tuple[Area, ...], tuple[int, ...]]:
    """The areas over seven days, and the places of those that have reached the floor just now."""
    today, library = habits.today, services.library
    of_today = (each for each in habits.tallies if each.day >= today)
    week = dose_of_week(habits.tallies, today, library)
    day = dose_of_week(of_today, today, library)
    now = dose_of_week(_on(done.exercises, habits), today, library) if counts else ()
    if not any(each.left or each.right for each in week):
        return (), ()
    areas = tuple(_area(*pair) for pair in zip(week, day, strict=True))
    return areas, tuple(_just_reached(week, now))


def _on(tallies: Iterable[ExerciseTally], habits: Habits) -> list[ExerciseTally]:
    return [replace(each, day=habits.today) for each in tallies]


def _just_reached(week: Dose, now: Dose) -> Iterable[int]:
    for at, (whole, here) in enumerate(zip(week, now, strict=False)):
        before = AreaDose(whole.area, whole.left - here.left, whole.right - here.right)
        if whole.is_reached and not before.is_reached:
            yield at


def _area(week: AreaDose, day: AreaDose) -> Area:
    seconds = (each // MILLISECONDS for each in (week.left, week.right, day.left, day.right))
    return Area(area_name(week.area), *seconds)


def _in_hand(unfinished: Unfinished | None) -> int | None:
    if unfinished is None:
        return None
    return unfinished.plan.steps[unfinished.place.index].item


def finish_of(services: Services, unfinished: Unfinished, habits: Habits) -> Finish:
    """How long its rest takes, and how it can be finished sooner where that is worth it."""
    place = unfinished.place
    whole = resumed(unfinished.plan, place.index, place.elapsed / 1000)
    seconds = _seconds_from(whole, place.index)
    minutes = minutes_of(seconds)
    if seconds < WORTH_SHORTENING:
        return Finish(minutes)
    try:
        plan = services.next_session(habits).finishing(unfinished, max(1, minutes // 2))
    except UnknownExerciseError:  # one's own, deleted since
        return Finish(minutes)
    takes = minutes_of(_seconds_from(plan, place.index)) if plan else minutes
    return Finish(minutes, plan, takes) if takes < minutes else Finish(minutes)


def _seconds_from(plan: Plan, index: int) -> float:
    return sum(step.seconds for step in plan.steps[index:])


def _behind(
    services: Services, record: SessionRecord, plan: Plan, habits: Habits, done: Tally
) -> tuple[str, str] | None:
    """Which side had less, where in the hips, and that it starts next, where it does."""
    side = record.work.neglected
    if side is None:
        return None
    if side is Side.LEFT:
        words = translate("End", "The left side is {time} behind")
        next_time = translate("End", "If you leave it there, the left side starts next time.")
    else:
        words = translate("End", "The right side is {time} behind")
        next_time = translate("End", "If you leave it there, the right side starts next time.")
    words = words.format(time=in_words(round(record.work.difference / MILLISECONDS)))
    dose = dose_of_week(_on(done.exercises, habits), habits.today, services.library)
    areas = [area_name(each.area) for each in dose if each.behind is side]
    what = f"{words} ({areas[0]})." if len(areas) == 1 else f"{words}."
    can_start = plan.routine in services.library.routines and not record.is_demonstration
    starts = can_start and services.plan(plan.routine, habits).first_side is side
    return what, next_time if starts else ""


def _following(
    services: Services, record: SessionRecord, habits: Habits, week: ThisWeek
) -> tuple[str, str] | None:
    """What is for after the run, behind what was done before it; nothing else follows by itself."""
    library, you = services.library, services.settings.settings.you
    done = library.routines.get(record.routine)
    if done is None or done.moment is not Moment.BEFORE_RUN or is_enough(habits, week, library):
        return None
    later = suggest(library, services.now().hour, habits, you).routine
    if later.moment is not Moment.AFTER_RUN:
        return None
    minutes = minutes_of(services.plan(later.id, habits).seconds)
    words = plural("End", "{routine}, %n min", minutes)
    return translate("End", "After your run"), words.format(routine=later.name)
