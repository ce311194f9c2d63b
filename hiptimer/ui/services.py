"""Everything that the window is handed by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.local_time import local_now
from hiptimer.ports.sound_and_machine import Clock, CuePlayer, ScreenAwake, VoiceCatalogue
from hiptimer.session.phrases import Phrases
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side
from hiptimer.ui.models import ContentModel, SettingsModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiptimer.figure.motion import Motion
    from hiptimer.journal.habits import Habits, ThisWeek
    from hiptimer.journal.measured_dose import Ask
    from hiptimer.journal.measuring import Measured
    from hiptimer.journal.measuring_offer import Offer
    from hiptimer.journal.next_session import NextSession
    from hiptimer.journal.ports import Journal
    from hiptimer.journal.programme.rules import ProgrammeRules
    from hiptimer.journal.programme.weeks import PlannedWeek, Ways
    from hiptimer.journal.records import SessionRecord
    from hiptimer.journal.suggesting import Suggestion
    from hiptimer.ports.carrier import Carrier, Taken
    from hiptimer.ports.data import DataKeeper
    from hiptimer.ports.reminders import LoginStarter
    from hiptimer.ports.remote import MediaRemote
    from hiptimer.session.fitting.fitting import Fitted
    from hiptimer.session.plan import Plan, Step
    from hiptimer.training.drafts.unsaved import UnsavedDrill, UnsavedRoutine, UnsavedStore
    from hiptimer.training.self_tests import SelfTests
    from hiptimer.training.sharing import Sharing
    from hiptimer.ui.widgets.own_picture import PictureOf

    Progress = Callable[[float], None]
    """Gets the share that is done, 0 to 1, in the thread that writes; what it raises ends that."""


class Taking(Protocol):
    """Writes what leaves the laptop into files, in the thread that calls.

    The carriers are those of a session to follow, of one that was done, and of the weeks `to_come`;
    they are called by their keys.
    """

    @property
    def session(self) -> Sequence[Carrier]: ...

    @property
    def done(self) -> Sequence[Carrier]: ...

    @property
    def to_come(self) -> Sequence[Carrier]: ...

    def take_session(
        self, key: str, routine: Routine, plan: Plan, path: str, progress: Progress, /
    ) -> Taken:
        """Write the `plan` of a `routine` to `path`. Raises `ExplainedError`."""
        ...

    def take_done(self, key: str, record: SessionRecord, path: str, progress: Progress, /) -> Taken:
        """Write a session that was done to `path`. Raises `ExplainedError`."""
        ...

    def take_to_come(
        self, key: str, weeks: Sequence[PlannedWeek], path: str, progress: Progress, /
    ) -> Taken:
        """Write the `weeks` of the plan and the reminders to `path`. Raises `ExplainedError`."""
        ...


class Services(Struct, frozen=True):
    """What pages need. What can be called to have a thing opens it when it is first called.

    `motion` gives the motion of an exercise, or None where there is none. `picture` gives a
    person's own picture of an exercise on a side, or None.
    `now` tells the local date and time. `speed` is how many times faster than real time sessions
    run. `first_side` overrules the preference for this start of the program. `first_weekday` tells
    on which day weeks begin, 0 for Monday. `may_resume` is False while another window may still be
    running the session that looks cut off. `remote` shows the session to the desktop's media
    remotes, where there are any. `data` looks after the folder of the person's files, where there
    is one to look after. `login` starts HipTimer when the person logs in. `open_drafts` and
    `open_drill_drafts` keep what is being written in case of a crash. `hears_announcements` is
    whether a screen reader, where there is one, knows that kind of event. `holds_others_back` is
    whether the sound of other programs can be made to give way to the voice. `can_notify` is
    whether the desktop shows notifications. `taking` writes
    what leaves the laptop, where that can be done. `programme_rules` reads what plans of weeks are
    made by; without it there are none. `self_tests` reads those by which people measure themselves;
    without it nothing is measured. `welcomes`: the program
    was started for its own sake, so that a newcomer may be asked a few things.
    """

    content: ContentModel
    phrases: Phrases
    clock: Clock
    settings: SettingsModel
    sound: Callable[[], CuePlayer]
    voices: Callable[[], VoiceCatalogue]
    awake: Callable[[], ScreenAwake]
    open_journal: Callable[[], Journal]
    motion: Callable[[str], Motion | None] = lambda _exercise: None
    now: Callable[[], datetime] = local_now
    speed: float = 1.0
    first_side: Side | None = None
    first_weekday: Callable[[], int] = lambda: 0
    may_resume: bool = True
    remote: Callable[[], MediaRemote] | None = None
    data: DataKeeper | None = None
    picture: PictureOf = lambda _exercise, _side: None
    open_sharing: Callable[[], Sharing] | None = None
    open_drafts: Callable[[], UnsavedStore[UnsavedRoutine]] | None = None
    open_drill_drafts: Callable[[], UnsavedStore[UnsavedDrill]] | None = None
    login: Callable[[], LoginStarter] | None = None
    hears_announcements: Callable[[], bool] = lambda: True
    holds_others_back: Callable[[], bool] = lambda: False
    can_notify: Callable[[], bool] = lambda: True
    taking: Taking | None = None
    programme_rules: Callable[[], ProgrammeRules] | None = None
    self_tests: Callable[[], SelfTests] | None = None
    welcomes: bool = False

    @property
    def library(self) -> Library:
        """Everything that can be done now, the person's own drills and routines too."""
        return self.content.library

    @property
    def sharing(self) -> Sharing:
        """Reads and writes shared routines."""
        assert self.open_sharing is not None, "only asked for where your own can be kept"
        return self.open_sharing()

    @property
    def journal(self) -> Journal:
        return self.open_journal()

    def reader_listens(self) -> bool:
        """Whether something like a screen reader follows the window."""
        from hiptimer.ui.widgets.accessibility import reader_listens

        return reader_listens()

    def habits(self) -> Habits:
        """What was done in the last 28 days, read again; empty where the journal cannot be read."""
        from hiptimer.journal.habits import read_habits

        return read_habits(self.journal, self.library, self.now())

    def is_newcomer(self) -> bool:
        """Whether nothing was ever done or asked; False where the journal cannot be read."""
        from hiptimer.journal.ports import JournalUnavailableError

        if self.settings.settings.you.welcomed:
            return False
        try:
            return self.journal.first_day() is None and not any(self.journal.records())
        except JournalUnavailableError:
            return False

    def this_week(self) -> ThisWeek:
        """This week against its goal, read again; empty where the journal cannot be read."""
        from hiptimer.journal.habits import read_this_week

        goal = self.settings.settings.goal.sessions
        first_day, holds = self.first_weekday(), self.library.holds
        return read_this_week(self.journal, self.now(), goal, first_day, holds)

    def next_session(self, habits: Habits | None = None) -> NextSession:
        """Makes plans of routines as they would start now.

        Whoever wants several plans reads the `habits` once and hands them over.
        """
        from hiptimer.journal.next_session import NextSession

        preferences = self.settings.settings.session
        return NextSession(self.library, self.phrases, preferences, habits or self.habits())

    def suggestion(
        self, habits: Habits | None = None, weeks: Sequence[PlannedWeek] | None = None
    ) -> Suggestion:
        """What to do now, and why; `weeks` are those of the plan.

        Raises `ValueError` where there is no routine.
        """
        from hiptimer.journal.asking import is_all_off, planned_today
        from hiptimer.journal.dose import dose_of_week
        from hiptimer.journal.suggesting import suggest

        session, settings = self.next_session(habits), self.settings.settings
        habits, library = session.habits, session.library_as_done
        done = {
            key: each
            for key, each in library.routines.items()
            if not is_all_off(each, habits.heed, library)
        }
        library = replace(library, routines=done or library.routines)
        week = dose_of_week(habits.tallies, habits.today, library)
        weeks = self.weeks() if weeks is None else weeks
        planned = planned_today(weeks, habits.today, self.ways, week, habits.heed)
        if planned is not None:
            return planned
        goal = settings.goal.sessions
        more = {each.area for each in self.asks}
        return suggest(library, self.now().hour, habits, settings.you, goal, more)

    def next_time(self, habits: Habits, weeks: Sequence[PlannedWeek]) -> tuple[Suggestion, Habits]:
        """What there is to do on the next day that has something, and the habits on that day.

        They heed nothing, as the lengths of days to come do not. Raises `ValueError` where there is
        no routine.
        """
        from hiptimer.journal.asking import next_day
        from hiptimer.journal.soreness import NOTHING_TO_HEED

        day = next_day(weeks, habits.today, self.library, habits.heed)
        is_tomorrow = day - habits.today == date.resolution
        then = replace(habits, today=day, heed=habits.heed if is_tomorrow else NOTHING_TO_HEED)
        return self.suggestion(then, weeks), replace(then, heed=NOTHING_TO_HEED)

    def plan(self, routine_id: str, habits: Habits | None = None) -> Plan:
        """The plan of a routine as it would start now. Raises `UnknownRoutineError`."""
        return self.next_session(habits).plan(routine_id, self.first_side)

    def explaining(self, plan: Plan, habits: Habits | None = None) -> float:
        """The seconds of a routine's `plan` that explain what is new to the person."""
        routine = self.library.routine(plan.routine)
        return self.next_session(habits).explaining(routine, plan, self.first_side)

    @property
    def ways(self) -> Ways:
        """What a plan of weeks can be made of here."""
        from hiptimer.journal.programme.weeks import Ways

        settings = self.settings.settings
        more = frozenset(each.area for each in self.asks)
        return Ways(self.library, settings.you.floor, settings.session.left_out, more)

    def weeks(self) -> tuple[PlannedWeek, ...]:
        """The weeks of the person's plan as they stand today; none where there is no plan."""
        from hiptimer.journal.ports import JournalUnavailableError
        from hiptimer.journal.programme.planning import plan_of_weeks, read_weeks

        programme, now = self.settings.settings.programme, self.now()
        if programme is None or self.programme_rules is None:
            return ()
        rules = self.programme_rules()
        try:
            return read_weeks(self.journal, programme, rules, self.ways, now)
        except JournalUnavailableError:
            return plan_of_weeks(programme, rules, self.ways, (), now.date())

    @property
    def can_measure(self) -> bool:
        """Whether there are tests of oneself."""
        return self.self_tests is not None

    def measured(self) -> tuple[Measured, ...]:
        """What the person measured on themselves; nothing where the journal cannot be read."""
        from hiptimer.journal.measuring import measured
        from hiptimer.journal.ports import JournalUnavailableError

        if self.self_tests is None:
            return ()
        try:
            readings = self.journal.readings()
        except JournalUnavailableError:
            return ()
        return measured(readings, self.self_tests().tests, self.now().date())

    def measuring_offer(self) -> Offer | None:
        """What to measure today, where anything is offered."""
        from hiptimer.journal.measuring_offer import offer

        choice = self.settings.settings.measuring
        if not choice.offered or not self.can_measure:
            return None
        today = self.now().date()
        days = (week for week in self.weeks() if week.first <= today <= week.days[-1].day)
        return offer(self.measured(), today, choice.left_out, choice.not_before, next(days, None))

    @property
    def asks(self) -> tuple[Ask, ...]:
        """The areas that get more of the week by what was measured; none where that is off."""
        from hiptimer.journal.measured_dose import asks_for_more

        if not self.settings.settings.measuring.asks_for_more:
            return ()
        return asks_for_more(self.measured())

    def plan_as_given(self, routine: Routine, habits: Habits | None = None) -> Plan:
        """The plan of a routine that has this person's doses already, as a plan of weeks gives."""
        return self.next_session(habits).as_given.plan_of(routine, self.first_side)

    def plan_of(self, routine: Routine) -> Plan:
        """The plan of a routine that need not be in the library."""
        return self.next_session().plan_of(routine, self.first_side)

    def fitted(self, routine_id: str, minutes: float) -> Fitted:
        """A routine made to last at most `minutes`. Raises `UnknownRoutineError`."""
        return self.next_session().fitted(routine_id, minutes, self.first_side)

    def steps_instead(self, plan: Plan, index: int, exercise_id: str) -> tuple[Step, ...]:
        """The steps of another drill, in place of that of step `index` of `plan`.

        Raises `UnknownExerciseError`.
        """
        return self.next_session().instead_of(plan, index, exercise_id)

    def drill_plan(self, exercise_id: str, variant: str | None) -> Plan:
        """The plan of about a minute of one drill, in that variant; None: as it is written.

        Raises `UnknownExerciseError`.
        """
        from hiptimer.training.library import single_routine

        session = self.next_session()
        variants = dict(session.preferences.variants)
        variants.pop(exercise_id, None)
        session = replace(session, preferences=replace(session.preferences, variants=variants))
        routine = single_routine(self.library.exercise(exercise_id), variant)
        return session.fitted_of(routine, 1.0, self.first_side).plan
