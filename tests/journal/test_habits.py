"""What 28 days decide for the next session: which side starts, and by how much it lags."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone

from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.journal.habits import Habits, SideChoice, first_side_for, read_habits
from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import SessionRecord, SessionState, SideSums, StepRecord
from hiptimer.journal.sums import ExerciseTally
from hiptimer.messages import Message
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind, WhyFirst
from hiptimer.settings.preferences import FirstSide
from hiptimer.training.library import Library
from hiptimer.training.sides import Side

NOW = datetime(2026, 11, 22, 23, 59, tzinfo=UTC)
TODAY = NOW.date()
STATIC, DESK = "post-run-static", "desk-reset"
LEFT, RIGHT = Side.LEFT, Side.RIGHT


def habits_of(
    seconds: Mapping[str, tuple[int, int]], started_on: Mapping[str, Side] | None = None
) -> Habits:
    """Habits in which each exercise was held so many seconds on the left and on the right."""
    tallies = tuple(
        ExerciseTally(TODAY, exercise, SideSums(left * 1000, right * 1000))
        for exercise, (left, right) in seconds.items()
    )
    return Habits(TODAY, tallies=tallies, started_on=started_on or {})


def a_session(
    routine: str,
    side: Side,
    day: date = TODAY,
    *,
    held: int = 30,
    state: SessionState = SessionState.FINISHED,
) -> SessionRecord:
    work = StepRecord(
        kind=StepKind.WORK,
        item=0,
        exercise="pigeon-pose",
        planned=held * 1000,
        held=held * 1000,
        outcome=Outcome.COMPLETED,
        side=side,
    )
    zone = timezone(timedelta(hours=1))
    return SessionRecord(
        id=f"{day.toordinal():032x}",
        routine=routine,
        name=routine,
        started=datetime(day.year, day.month, day.day, 7, 30, tzinfo=zone),
        first_side=side,
        state=state,
        steps=(work,),
    )


def chosen(
    library: Library, habits: Habits, choice: FirstSide = FirstSide.BALANCE, routine: str = STATIC
) -> SideChoice:
    return first_side_for(library.routine(routine), choice, habits)


def test_the_side_that_was_held_for_less_starts_and_says_by_how_much(library: Library) -> None:
    habits = habits_of({"pigeon-pose": (60, 90)})
    assert chosen(library, habits) == SideChoice(LEFT, 30_000, WhyFirst.CATCH_UP)


def test_each_routine_looks_at_its_own_exercises(library: Library) -> None:
    habits = habits_of({"pigeon-pose": (60, 90), "standing-hip-flexor-stretch": (300, 280)})
    assert chosen(library, habits, routine=STATIC).side is LEFT
    assert chosen(library, habits, routine=DESK).side is RIGHT
    assert chosen(library, habits, routine="pre-run-warmup") == SideChoice(RIGHT, why=WhyFirst.EVEN)


def test_between_even_sides_the_sessions_of_a_routine_take_turns(library: Library) -> None:
    even = {"pigeon-pose": (90, 90)}
    habits = habits_of(even, {STATIC: RIGHT, DESK: LEFT})
    for choice in (FirstSide.BALANCE, FirstSide.ALTERNATE):
        assert chosen(library, habits, choice) == SideChoice(LEFT, why=WhyFirst.TURN)
        assert chosen(library, habits, choice, DESK) == SideChoice(RIGHT, why=WhyFirst.TURN)
        recovery = chosen(library, habits, choice, "recovery-day")
        assert recovery == SideChoice(RIGHT, why=WhyFirst.EVEN)


def test_a_chosen_side_needs_no_reason(library: Library) -> None:
    habits = habits_of({"pigeon-pose": (60, 90)}, {STATIC: LEFT})
    assert chosen(library, habits, FirstSide.RIGHT) == SideChoice(RIGHT)
    assert chosen(library, habits, FirstSide.LEFT) == SideChoice(LEFT)
    assert chosen(library, habits, FirstSide.ALTERNATE) == SideChoice(RIGHT, why=WhyFirst.TURN)


def test_habits_look_back_28_days_today_included(library: Library) -> None:
    journal = InMemoryJournal(
        [
            a_session(STATIC, RIGHT, TODAY),
            a_session(DESK, LEFT, TODAY - timedelta(days=27)),
            a_session(DESK, RIGHT, TODAY - timedelta(days=28), held=500),
        ]
    )
    habits = read_habits(journal, library, NOW)
    assert habits.balance() == SideSums(30_000, 30_000)
    assert habits.started_on == {STATIC: RIGHT, DESK: LEFT}
    assert habits.last is not None
    assert habits.last.routine == STATIC


class Unreadable(InMemoryJournal):
    def tallies(
        self, first: date, last: date, *, until: datetime | None = None
    ) -> list[ExerciseTally]:
        message = Message("The journal cannot be read.")
        raise JournalUnavailableError(message)


def test_without_a_readable_journal_there_are_no_habits(library: Library) -> None:
    journal = Unreadable([a_session(STATIC, RIGHT)])
    assert read_habits(journal, library, NOW) == Habits(TODAY)


def test_a_session_that_can_still_be_resumed_is_not_what_was_done_last(library: Library) -> None:
    journal = InMemoryJournal([a_session(STATIC, RIGHT, state=SessionState.RUNNING)])
    assert read_habits(journal, library, NOW).last is None


def test_demonstrations_and_what_is_dated_later_make_no_habit(library: Library) -> None:
    tomorrow = TODAY + timedelta(days=1)
    shown = replace(a_session(STATIC, RIGHT), speed=20.0)
    journal = InMemoryJournal([shown, a_session(DESK, LEFT, tomorrow)])
    habits = read_habits(journal, library, NOW)
    assert habits == Habits(TODAY)


def test_a_drill_whose_words_were_changed_is_new_until_it_was_done_again(library: Library) -> None:
    pigeon = library.exercise("pigeon-pose")
    done = InMemoryJournal([a_session(STATIC, RIGHT, TODAY - timedelta(days=n)) for n in range(3)])

    def known_if_changed(on: date) -> bool:
        changed = replace(pigeon, reworded=on)
        there = replace(library, exercises={**library.exercises, pigeon.id: changed})
        return (pigeon.id, None) in read_habits(done, there, NOW).known

    assert known_if_changed(TODAY - timedelta(days=1))
    assert not known_if_changed(TODAY)
    assert not known_if_changed(TODAY + timedelta(days=1))


def test_a_way_to_do_a_drill_is_known_by_itself(library: Library) -> None:
    step = a_session(STATIC, RIGHT).steps[0]
    way = replace(step, exercise="fire-hydrant", variant="straight-leg")
    sessions = [
        replace(a_session(STATIC, RIGHT, TODAY - timedelta(days=back)), steps=(way,))
        for back in range(3)
    ]
    habits = read_habits(InMemoryJournal(sessions), library, NOW)
    assert habits.known == {("fire-hydrant", "straight-leg")}


def test_what_was_completed_is_read_from_the_journal(library: Library) -> None:
    sessions = [a_session(STATIC, RIGHT, TODAY - timedelta(days=back)) for back in range(3)]
    habits = read_habits(InMemoryJournal(sessions), library, NOW)
    assert habits.known == {("pigeon-pose", None)}
    habits = read_habits(InMemoryJournal(sessions[:2]), library, NOW)
    assert not habits.known
