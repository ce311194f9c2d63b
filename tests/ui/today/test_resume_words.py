"""What the offer to resume says: the drill, the side, the time that is left, and when it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from hiptimer.journal.records import Place, SessionRecord, Unfinished
from hiptimer.session.compiling import Compiler
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, Step, StepKind, resumed
from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.today.wording import in_hand, offer_line, when_line
from hiptimer.ui.widgets.calendar_names import clock_time
from hiptimer.ui.widgets.numbers import in_words

NOW = datetime(2026, 11, 22, 7, 0, tzinfo=timezone(timedelta(hours=1)))
STRETCH, WARM_UP = "post-run-static", "pre-run-warmup"


@pytest.fixture(autouse=True)
def _application(qapp: QCoreApplication):
    """Sentences are translated by the application."""


@pytest.fixture
def plan(library: Library, phrases: Phrases) -> Plan:
    compiler = Compiler(library, phrases, Preferences())
    return compiler.plan(library.routine(STRETCH), Side.RIGHT)


def cut_off(plan: Plan, index: int, elapsed: float, started: datetime = NOW) -> Unfinished:
    session = SessionRecord(
        id="0" * 32,
        routine=plan.routine,
        name=plan.name,
        started=started,
        first_side=plan.first_side,
    )
    return Unfinished(session, plan, Place(index, round(elapsed * 1000)))


def index_of(plan: Plan, kind: StepKind, item: int, side: Side | None) -> int:
    def fits(step: Step) -> bool:
        return (step.kind, step.item, step.side) == (kind, item, side)

    return next(index for index, step in enumerate(plan.steps) if fits(step))


def test_a_hold_is_offered_with_what_is_left_of_it(plan: Plan):
    index = index_of(plan, StepKind.WORK, 3, Side.LEFT)
    left = plan.steps[index].seconds - 22
    offer = cut_off(plan, index, left)
    assert offer_line(offer) == "Resume Post-run stretch: drill 4, left, 0:22 to go"
    assert offer_line(offer, in_words) == "Resume Post-run stretch: drill 4, left, 22 s to go"


def test_a_part_of_a_second_counts_as_one(plan: Plan):
    index = index_of(plan, StepKind.WORK, 0, Side.RIGHT)
    offer = cut_off(plan, index, plan.steps[index].seconds - 21.2)
    assert offer_line(offer).endswith("drill 1, right, 0:22 to go")


def test_between_two_drills_the_one_that_comes_is_offered_whole(plan: Plan):
    for kind, item, side in (
        (StepKind.GET_READY, 0, Side.RIGHT),
        (StepKind.TRANSITION, 3, Side.RIGHT),
        (StepKind.SWITCH, 3, Side.LEFT),
    ):
        index = index_of(plan, kind, item, side)
        work = in_hand(cut_off(plan, index, 2))
        assert work is not None
        assert (work.drill, work.side) == (item + 1, side)
        assert work.seconds == plan.steps[index + 1].seconds


def test_a_drill_that_both_sides_share_names_none(library: Library, phrases: Phrases):
    plan = Compiler(library, phrases, Preferences()).plan(library.routine(WARM_UP), Side.RIGHT)
    index = next(i for i, step in enumerate(plan.steps) if step.kind == "work" and step.alternates)
    line = offer_line(cut_off(plan, index, 0))
    assert "left" not in line
    assert "right" not in line


@pytest.mark.parametrize("routine", [STRETCH, WARM_UP])
def test_the_time_is_that_which_the_resumed_session_will_give(
    library: Library, phrases: Phrases, routine: str
):
    plan = Compiler(library, phrases, Preferences()).plan(library.routine(routine), Side.RIGHT)
    for index, step in enumerate(plan.steps):
        work = in_hand(cut_off(plan, index, 4))
        if step.kind is StepKind.WORK:
            assert work is not None
            assert work.seconds == round(resumed(plan, index, 4).steps[index + 1].seconds)


def test_at_the_very_end_no_drill_is_named(plan: Plan):
    offer = cut_off(plan, len(plan.steps) - 1, 1)
    assert offer_line(offer) == "Resume Post-run stretch: only its end is left"


@pytest.mark.parametrize(
    ("started", "line"),
    [
        (NOW.replace(hour=6, minute=5), "Today, 06:05"),
        (datetime(2026, 11, 21, 18, 40, tzinfo=NOW.tzinfo), "Yesterday, 18:40"),
        (datetime(2026, 11, 21, 23, 30, tzinfo=UTC), "Today, 00:30"),
        (datetime(2026, 11, 18, 18, 40, tzinfo=NOW.tzinfo), "Wednesday, 18:40"),
        (datetime(2026, 11, 3, 18, 40, tzinfo=NOW.tzinfo), "3 November, 18:40"),
        (datetime(2025, 12, 31, 18, 40, tzinfo=NOW.tzinfo), "31 December 2025, 18:40"),
        (datetime(2026, 11, 24, 18, 40, tzinfo=NOW.tzinfo), "24 November, 18:40"),
    ],
)
def test_it_says_when_the_session_was(plan: Plan, started: datetime, line: str):
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    assert when_line(cut_off(plan, 0, 0, started), NOW) == line


def test_the_time_of_day_is_written_as_in_history(plan: Plan):
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    started = NOW.replace(hour=3, minute=25)
    line = when_line(cut_off(plan, 0, 0, started), NOW)
    assert line == f"Today, {clock_time(started)}"
    assert clock_time(started).endswith("AM")


@pytest.fixture(autouse=True)
def puts_the_country_back() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)
