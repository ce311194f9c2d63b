"""A new user's first six weeks, day by day: what Today and Plan say is what is given."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.journal.asking import planned_today, rest_today
from hiptimer.journal.dose import Area, dose_of_plan, dose_of_week
from hiptimer.journal.habits import read_habits
from hiptimer.journal.next_session import NextSession
from hiptimer.journal.programme.editing import with_absence, with_move
from hiptimer.journal.programme.planning import read_weeks
from hiptimer.journal.programme.presets import LengthsByDay, plan_for
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import PlannedSession, PlannedWeek, Ways, day_of
from hiptimer.journal.recording import step_record
from hiptimer.journal.records import SessionRecord, SessionState
from hiptimer.journal.soreness import BodyReport, Care, Feels
from hiptimer.session.compiling import EVERY_DRILL
from hiptimer.session.events import Outcome
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.programme import Absence, AbsenceKind, Programme, RunKind, SessionKind
from hiptimer.training.library import Library

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY, A_DAY = date(2026, 3, 2), timedelta(days=1)
"""The clocks change in the fourth week, on a Sunday."""
RUNS = {1: RunKind.HARD, 3: RunKind.EASY, 6: RunKind.LONG}
RACE = MONDAY + 41 * A_DAY
MISSED = {MONDAY + 3 * A_DAY, MONDAY + 17 * A_DAY}
"""Two Thursdays."""
AMBER, RED = MONDAY + 9 * A_DAY, MONDAY + 15 * A_DAY
ILL = Absence(MONDAY + 22 * A_DAY, MONDAY + 24 * A_DAY, AbsenceKind.ILL)

STORY = """
200: planned | W 70 enough | S enough | | S 70 enough | planned | W 60 enough
250: planned | W 90 enough | S enough | planned | S 80 enough | planned | W 80 enough
300: planned | W 100 enough | hurts | | S 150 enough | planned | W 150 enough
300: planned | ill | ill | ill | planned | 50 enough | W 50 enough
300: planned | W 100 enough | S enough | 100 enough | S enough | planned | W 100 enough
300: 100 enough | W 100 enough | S enough | 100 enough | planned | before-race | W race
""".strip()
"""The target of each week in seconds a side, and of each day what was done: a warm-up, strength, a
stretch by its most seconds a side; then what Today says of the rest of the day.
"""
LETTERS = {SessionKind.WARM_UP: "W", SessionKind.STRENGTH: "S"}


class Runner:
    """Somebody who does what Today says, and looks at the plan each time."""

    def __init__(self, library: Library, phrases: Phrases, rules: ProgrammeRules) -> None:
        self.library, self.phrases, self.rules = library, phrases, rules
        self.ways = Ways(library)
        self.journal = InMemoryJournal()
        self.programme = Programme(MONDAY, weeks=6, runs=RUNS, race=RACE)
        self._ids = (f"{number:032x}" for number in count())
        self.begin(MONDAY)

    def begin(self, day: date) -> None:
        """Come to the morning of that day."""
        self.now = datetime(day.year, day.month, day.day, 7, 30, tzinfo=BERLIN)

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def weeks(self) -> tuple[PlannedWeek, ...]:
        """The plan as it stands now."""
        return read_weeks(self.journal, self.programme, self.rules, self.ways, self.now)

    @property
    def session(self) -> NextSession:
        """What makes sessions now, for somebody who knows the drills."""
        habits = read_habits(self.journal, None, self.now)
        return NextSession(self.library, self.phrases, Preferences(), habits, EVERY_DRILL)

    def say(self, feels: Feels, *areas: Area) -> None:
        """Keep how the hips feel now."""
        report = BodyReport(id=next(self._ids), said=self.now, feels=feels, areas=frozenset(areas))
        self.journal.say(report)

    def live(self) -> str:
        """What is done of the day, and what Today says of its rest."""
        done = [] if self.today in MISSED else [*self._sessions()]
        rest = rest_today(self.weeks, self.today, self.library, self.session.habits.heed)
        return " ".join([*done, *([rest] if rest else [])])

    def _sessions(self) -> Iterator[str]:
        while True:
            session, weeks = self.session, self.weeks
            heed, tallies = session.habits.heed, session.habits.tallies
            dose = dose_of_week(tallies, self.today, self.library)
            found = planned_today(weeks, self.today, self.ways, dose, heed)
            if found is None:
                return
            makes = session.as_given if found.is_dosed else session
            plan = makes.plan_of(found.routine)
            planned = next(each for each in self._of_today(weeks) if each.is_open)
            if heed.spares_strength:
                planned = next(e for e in self._of_today(weeks) if e.routine_id == plan.routine)
            self._check(plan, planned, session)
            self._do(plan)
            self._check_done(plan, planned, weeks)
            yield LETTERS.get(planned.kind) or str(max(map(planned.seconds, Area)))

    def _of_today(self, weeks: tuple[PlannedWeek, ...]) -> tuple[PlannedSession, ...]:
        found = day_of(weeks, self.today)
        return found.sessions if found else ()

    def _check(self, plan: Plan, planned: PlannedSession, session: NextSession) -> None:
        """Today starts what Plan shows, in its minutes and with its seconds on each side."""
        assert plan == plan_for(planned, session)
        shown = LengthsByDay(session, self.today, {}).minutes(planned)
        assert shown == max(1, round(plan.seconds / 60))
        gives = {each.area: each for each in dose_of_plan(plan, self.library)}
        for area in Area:
            is_off = area in session.habits.heed.on(Care.OFF)
            seconds = 0 if is_off else 1000 * planned.seconds(area)
            assert (gives[area].left, gives[area].right) == (seconds, seconds)

    def _do(self, plan: Plan) -> None:
        steps = tuple(step_record(e, e.seconds, Outcome.COMPLETED) for e in plan.steps)
        record = SessionRecord(
            id=next(self._ids),
            routine=plan.routine,
            name=plan.name,
            started=self.now,
            first_side=plan.first_side,
            state=SessionState.FINISHED,
            steps=steps,
        )
        self.journal.merge([record])
        self.now += timedelta(hours=2)

    def _check_done(
        self, plan: Plan, planned: PlannedSession, before: tuple[PlannedWeek, ...]
    ) -> None:
        """All weeks give what they were said to give, and the session stays as it was."""
        weeks = self.weeks
        assert [each.dose for each in weeks] == [each.dose for each in before]
        assert [each.target for each in weeks] == [each.target for each in before]
        (done,) = (e for e in self._of_today(weeks) if e.state == "done" and e.kind is planned.kind)
        assert replace(done, state=planned.state) == planned
        took = {(self.today, plan.routine): round(1000 * plan.seconds)}
        shown = LengthsByDay(self.session, self.today, took).minutes(done)
        assert shown == max(1, round(plan.seconds / 60))


def test_six_weeks_are_as_today_and_plan_say(
    library: Library, phrases: Phrases, rules: ProgrammeRules
) -> None:
    runner = Runner(library, phrases, rules)
    story: list[str] = []
    for number in range(6):
        days: list[str] = []
        for place in range(7):
            runner.begin(MONDAY + timedelta(weeks=number, days=place))
            _happen(runner)
            days.append(runner.live())
        story.append(f"{runner.weeks[number].target}: {' | '.join(days)}".replace("|  |", "| |"))
    assert "\n".join(story) == STORY
    gave = [{each.left for each in week.dose} for week in runner.weeks]
    assert gave == [{1000 * seconds} for seconds in (200, 250, 300, 100, 300, 300)]
    assert all(each.left == each.right for week in runner.weeks for each in week.dose)
    short = [{*week.short.values()} for week in runner.weeks]
    assert short == [set(), set(), set(), {200}, set(), set()], "nothing is owed for the illness"
    runner.begin(RACE + A_DAY)
    assert runner.live() == "after-race"


def _happen(runner: Runner) -> None:
    """What nobody planned."""
    if runner.today == AMBER:
        runner.say(Feels.SOME_PAIN, Area.HIP_FLEXORS)
    if runner.today == RED:
        runner.say(Feels.SHARP_PAIN, Area.OUTER_HIP)
    if runner.today == ILL.first:
        runner.programme = with_absence(runner.programme, ILL)
    if runner.today == MONDAY + 7 * A_DAY:
        weeks, thursday = runner.weeks, runner.today + 3 * A_DAY
        stretch = next(e for e in weeks[1].sessions if e.day == thursday)
        runner.programme = with_move(
            runner.programme, runner.rules, weeks, stretch, thursday + A_DAY
        )
