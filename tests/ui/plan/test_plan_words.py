"""What the page of the plan says of days, races and weeks."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from hiptimer.journal.dose import Area, AreaDose
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import (
    PlannedDay,
    PlannedSession,
    PlannedWeek,
    SessionState,
    WeekKind,
    WhyDropped,
)
from hiptimer.settings.programme import (
    Absence,
    AbsenceKind,
    Programme,
    RunKind,
    SessionKind,
)
from hiptimer.training.routines import Occasion
from hiptimer.ui.plan import reasons, wording
from hiptimer.ui.plan.arranging import Form
from hiptimer.ui.plan.days import DayShown, Facts, days_of
from hiptimer.ui.plan.questions import weeks_to
from hiptimer.ui.today.wording import race_in, week_of_plan
from hiptimer.ui.widgets.icons import IconName

MONDAY = date(2026, 11, 30)
PROGRAMME = Programme(MONDAY, 6, {1: RunKind.HARD, 6: RunKind.LONG})
FACTS = Facts("Post-run stretch", 14, Occasion.AFTER)


def day(days: int) -> date:
    return MONDAY + timedelta(days=days)


def session(
    at: int, origin: int | None = None, state: SessionState = SessionState.PLANNED
) -> PlannedSession:
    first = day(at if origin is None else origin)
    return PlannedSession(SessionKind.STRETCH, first, day(at), "post-run-static", state=state)


def week(
    days: dict[int, tuple[PlannedSession, ...]],
    short: dict[Area, int] | None = None,
    unreachable: frozenset[Area] = frozenset(),
) -> PlannedWeek:
    planned = tuple(PlannedDay(day(at), sessions=days.get(at, ())) for at in range(7))
    return PlannedWeek(1, MONDAY, WeekKind.FLOOR, 300, planned, (), short or {}, unreachable)


def shown(planned: PlannedWeek, today: int = 0) -> tuple[DayShown, ...]:
    return days_of([planned], day(today), lambda _session: FACTS)[0]


def test_a_session_that_has_moved_is_told_where_it_was_and_marked_where_it_is():
    days = shown(week({4: (session(4, origin=1, state=SessionState.MOVED),)}))
    assert wording.rest(days[1]) == "Moved to Friday"
    assert IconName.ONWARD in wording.marks(days[4])
    assert wording.spoken_day(days[4]) == (
        "Friday, 4 December, week 1. Post-run stretch, 14 min, moved here"
    )


def test_what_was_missed_is_said_without_reproach_and_what_is_left_out_differs():
    def said(why: WhyDropped, today: int) -> str:
        dropped = week({1: (replace(session(1, state=SessionState.DROPPED), why=why),)})
        return wording.rest(shown(dropped, today)[1])

    assert said(WhyDropped.MISSED, 3) == "Not done"
    assert said(WhyDropped.LEFT_OUT, 0) == said(WhyDropped.LEFT_OUT, 3) == "Left out"
    assert said(WhyDropped.NEEDLESS, 0) == said(WhyDropped.NEEDLESS, 3) == "Rest"


def test_what_was_done_on_another_day_was_not_moved_by_anybody():
    days = shown(week({2: (session(2, origin=4, state=SessionState.DONE),)}), today=2)
    assert wording.rest(days[4]) == "Done on Wednesday"
    assert wording.marks(days[2]) == (IconName.CHECK,)


def test_days_off_stand_together_unless_something_is_planned_on_one():
    away = Absence(day(3), day(6), AbsenceKind.AWAY)
    planned = week({})
    off = tuple(replace(d, absence=away) if d.day in away else d for d in planned.days)
    (*_, box) = shown(replace(planned, days=off))
    assert (box.day, box.days, box.last) == (day(3), 4, day(6))
    assert wording.span_label(box) == "3 to 6 Dec"
    busy = tuple(replace(d, sessions=(session(4),)) if d.day == day(4) else d for d in off)
    assert [each.days for each in shown(replace(planned, days=busy))] == [1, 1, 1, 1, 1, 2]


def test_nobody_who_is_ill_is_told_to_run():
    hard = DayShown(day(1), 1, run=RunKind.HARD)
    assert wording.day_head(hard).endswith("hard run")
    ill = replace(hard, absence=Absence(day(1), day(1), AbsenceKind.ILL))
    assert wording.day_head(ill) == "Tuesday, 1 December"
    assert wording.marks(ill) == ()


def test_a_session_whose_routine_is_gone_is_not_shown():
    (days,) = days_of([week({1: (session(1),)})], MONDAY, lambda _session: None)
    assert not days[1].entries


@pytest.mark.parametrize(
    ("weeks", "race", "title"),
    [
        (6, None, "Six weeks"),
        (8, None, "Eight weeks"),
        (6, day(41), "Six weeks to your race"),
        (6, day(20), "Six weeks"),  # it goes on after the race
        (6, day(50), "Six weeks"),
    ],
)
def test_the_title_tells_how_long_and_what_for(weeks: int, race: date | None, title: str):
    assert wording.plan_title(replace(PROGRAMME, weeks=weeks, race=race)) == title


@pytest.mark.parametrize(
    ("race", "weeks"), [(None, 6), (-3, 6), (0, 6), (20, 6), (41, 6), (42, 7), (55, 8), (90, 8)]
)
def test_a_plan_ends_with_its_race_where_it_can(race: int | None, weeks: int):
    assert weeks_to(MONDAY, None if race is None else day(race)) == weeks


def test_a_race_is_spoken_of_as_it_lies():
    def note(days: int) -> str:
        return wording.race_note(day(days), MONDAY, PROGRAMME.last)

    assert note(-1) == "That day is over, so the plan has no race."
    assert note(0).startswith("Today:")
    assert note(1).startswith("Tomorrow:")
    assert note(30) == "The plan gets lighter before it."
    assert note(51) == "The plan ends 10 days before it. Make the next one then."


def test_the_chips_count_weeks_and_days():
    racing = replace(PROGRAMME, race=day(41))
    assert [week_of_plan(PROGRAMME, day(each)) for each in (-1, 0, 7, 41, 42)] == [
        "Plan from 30 Nov",
        "Week 1 of 6",
        "Week 2 of 6",
        "Week 6 of 6",
        "Plan is over",
    ]
    assert [race_in(racing, day(each)) for each in (8, 40, 41, 42)] == [
        "Race in 33 days",
        "Race tomorrow",
        "Race today",
        "",
    ]
    assert not race_in(PROGRAMME, MONDAY)


def test_what_stays_short_is_named_and_forgiven():
    one = week({}, short={Area.OUTER_HIP: 30})
    assert wording.shortfall(one) == "Outer hips: 30 s short of 5:00. That is fine."
    all_of_it = week({}, short=dict.fromkeys(Area, 60))
    assert wording.shortfall(all_of_it) == "1 min short of 5:00 everywhere. That is fine."
    target = all_of_it.target
    none = week({}, short=dict.fromkeys(Area, target))
    assert wording.shortfall(none) == "Nothing is planned this week. That is fine."
    two = week({}, short={Area.HIP_FLEXORS: 20, Area.ADDUCTORS: 80})
    assert wording.shortfall(two).startswith("Hip flexors, Inner thighs: up to 1 min 20 s short")
    never = week({}, short={Area.ADDUCTORS: 300}, unreachable=frozenset({Area.ADDUCTORS}))
    assert wording.shortfall(never) == "Inner thighs: no drill of your plan stretches this."
    assert wording.shortfall(replace(week({}), kind=WeekKind.RAMP)) == "Building up to 5:00."
    assert not wording.shortfall(week({}))
    assert wording.given(AreaDose(Area.ADDUCTORS, 301_000, 300_000)) == "5:00 a side"


def test_a_day_is_named_short_in_the_calendar_and_longer_in_the_list():
    first, second, *_ = shown(week({}), today=1)
    assert wording.day_label(first, Form.FULL) == "30 Nov"
    assert wording.day_label(second, Form.FULL) == "Today"
    assert wording.day_label(second, Form.LIST) == "Today 1 Dec"


def test_every_rule_says_where_it_comes_from(programme_rules: ProgrammeRules):
    sources = programme_rules.sources
    for reason in reasons.reasons():
        assert set(reason.sources) <= sources.keys(), reason.says
        named = reasons.named(reason, sources)
        assert ("Our own choice" in named) == reason.ours
        assert named.count(" · ") + bool(named) == len(reason.sources) + reason.ours
