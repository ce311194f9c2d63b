"""What a plan asks for after a week in which something hurt."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from in_memory import InMemoryJournal

from hiptimer.journal.asking import Rest, rest_today
from hiptimer.journal.dose import Area
from hiptimer.journal.programme.planning import plan_of_weeks, read_weeks
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import SessionState, Ways
from hiptimer.journal.records import SideSums
from hiptimer.journal.soreness import BodyReport, Feels, Pain, areas_of, heed_of
from hiptimer.journal.sums import ExerciseTally
from hiptimer.settings.programme import Programme, SessionKind

FLEXORS, INNER_THIGHS = frozenset({Area.HIP_FLEXORS}), frozenset({Area.ADDUCTORS})
EVERYWHERE = frozenset[Area]()
AMBER, RED = Feels.SOME_PAIN, Feels.SHARP_PAIN
Said = tuple[int, Feels, frozenset[Area]]
EVENING = timedelta(hours=23, minutes=30)


def report(programme: Programme, said: Said, number: int = 0) -> BodyReport:
    """What was said late on a day of the plan, counted from 0."""
    day, feels, areas = said
    at = datetime.combine(programme.first, datetime.min.time(), UTC) + EVENING
    at += timedelta(days=day)
    return BodyReport(id=f"{number:032x}", said=at, feels=feels, areas=areas)


@pytest.mark.parametrize(
    ("said", "repeats"),
    [
        ([], False),
        ([(6, RED, INNER_THIGHS)], True),
        ([(0, AMBER, FLEXORS)], False),
        ([(0, AMBER, FLEXORS), (3, AMBER, INNER_THIGHS)], False),
        ([(0, AMBER, FLEXORS), (3, AMBER, FLEXORS)], True),
        ([(0, AMBER, FLEXORS), (3, AMBER, EVERYWHERE)], True),
        ([(0, AMBER, FLEXORS), (0, AMBER, FLEXORS)], False),
        ([(0, Feels.SORE, EVERYWHERE), (3, Feels.SORE, EVERYWHERE)], False),
    ],
)
def test_a_week_with_a_red_day_or_two_amber_ones_in_an_area_is_repeated(
    programme: Programme, rules: ProgrammeRules, ways: Ways, said: list[Said], repeats: bool
) -> None:
    reports = tuple(report(programme, each, number) for number, each in enumerate(said))
    weeks = plan_of_weeks(programme, rules, ways, [], programme.first, Pain(reports))
    expected = [200, 200, 250] if repeats else [200, 250, 300]
    assert [week.target for week in weeks[:3]] == expected


def test_what_hurts_in_a_week_leaves_that_week_as_it_is(
    programme: Programme, rules: ProgrammeRules, ways: Ways
) -> None:
    said = report(programme, (7, RED, FLEXORS))
    weeks = plan_of_weeks(programme, rules, ways, [], programme.first, Pain((said,)))
    assert [week.target for week in weeks[:4]] == [200, 250, 250, 300]


def test_pain_is_read_from_the_journal_and_can_be_taken_back(
    programme: Programme, rules: ProgrammeRules, ways: Ways
) -> None:
    journal, said = InMemoryJournal(), report(programme, (0, RED, FLEXORS))
    journal.say(said)

    def second(now: datetime) -> int:
        return read_weeks(journal, programme, rules, ways, now)[1].target

    assert second(said.said) == 200
    assert second(said.said - timedelta(minutes=1)) == 250, "dated later: a clock was wrong"
    journal.say(BodyReport(id=said.id, said=said.said, feels=RED, revision=1, deleted=True))
    assert second(said.said) == 250


def test_what_hurts_today_is_not_counted_on_and_later_days_make_up_for_it(
    programme: Programme, rules: ProgrammeRules, ways: Ways
) -> None:
    journal, said = InMemoryJournal(), report(programme, (1, RED, FLEXORS))

    def flexors(now: datetime) -> tuple[list[int], int]:
        """What each session of the first week is planned to give, and what they give together."""
        (week, *_) = read_weeks(journal, programme, rules, ways, now)
        planned = [each.seconds(Area.HIP_FLEXORS) for each in week.sessions if each.is_open]
        return [each for each in planned if each], week.dose[0].left // 1000

    assert flexors(said.said) == ([70, 70, 60], 200)
    journal.say(said)
    assert flexors(said.said) == ([70, 100, 100], 200)
    (week, *_) = read_weeks(journal, programme, rules, ways, said.said)
    assert week.dose[1].left == week.target * 1000, "what does not hurt is as it was"
    two_days_later = said.said + timedelta(hours=49)
    assert flexors(two_days_later)[1] == 200


def test_where_all_hurts_the_plan_rests_until_two_days_later(
    programme: Programme, rules: ProgrammeRules, ways: Ways
) -> None:
    journal, said = InMemoryJournal(), report(programme, (0, RED, EVERYWHERE))

    def days(now: datetime) -> set[int]:
        """The places of the days of the first week that have something to do."""
        (week, *_) = read_weeks(journal, programme, rules, ways, now)
        return {each.day.weekday() for each in week.sessions if each.is_open}

    assert days(said.said) & {0, 1}
    journal.say(said)
    rested = days(said.said)
    assert rested
    assert not rested & {0, 1}
    (week, *_) = read_weeks(journal, programme, rules, ways, said.said)
    assert (
        rest_today([week], programme.first, ways.library, heed_of([said], said.said)) is Rest.HURTS
    )
    assert days(said.said + timedelta(hours=20)) == rested, "the same on the second day"


def test_a_warm_up_is_done_without_what_hurts(
    programme: Programme, rules: ProgrammeRules, ways: Ways
) -> None:
    tuesday, routine = programme.first + timedelta(days=1), ways.library.routine("pre-run-warmup")
    drills = [ways.library.exercise(each.exercise) for each in routine.items]
    well = [each for each in drills if Area.OUTER_HIP not in areas_of(each)]
    assert len(well) * 2 == len(drills)
    done = [ExerciseTally(tuesday, each.id, SideSums(10_000, 10_000)) for each in well[:2]]

    def state(*said: BodyReport) -> SessionState:
        (week, *_) = plan_of_weeks(programme, rules, ways, done, tuesday, Pain(said))
        return next(each.state for each in week.sessions if each.kind is SessionKind.WARM_UP)

    assert state() is SessionState.PLANNED
    assert state(report(programme, (0, RED, frozenset({Area.OUTER_HIP})))) is SessionState.DONE
    assert state(report(programme, (0, AMBER, EVERYWHERE))) is SessionState.PLANNED
