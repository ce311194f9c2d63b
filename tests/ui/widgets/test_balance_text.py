"""What Today says of left and right: true to the second, and true of the plan that is suggested."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from hiptimer.journal.habits import Habits
from hiptimer.journal.next_session import NextSession
from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import ExerciseTally
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan
from hiptimer.session.time_text import as_clock
from hiptimer.settings.preferences import FirstSide, Preferences
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.widgets.balance_bar import (
    LEAST_SHARE,
    Held,
    balance_sentence,
    left_share,
    next_sentence,
    side_time,
    spoken_times,
)
from hiptimer.ui.widgets.numbers import in_words

TODAY = date(2026, 11, 22)
STRETCH = "post-run-static"
PIGEON, HYDRANT = "pigeon-pose", "fire-hydrant"


@pytest.fixture(autouse=True)
def _application(qapp: QCoreApplication):
    """Sentences are translated by the application."""


def habits(*held: tuple[str, float, float], both: float = 0) -> Habits:
    tallies = [
        ExerciseTally(TODAY, exercise, SideSums(round(left * 1000), round(right * 1000)))
        for exercise, left, right in held
    ]
    if both:
        tallies.append(ExerciseTally(TODAY, "deep-squat", SideSums(both=round(both * 1000))))
    return Habits(TODAY, tallies=tuple(tallies))


def plan_of(
    library: Library, phrases: Phrases, known: Habits, preferences: Preferences, routine=STRETCH
) -> Plan:
    return NextSession(library, phrases, preferences, known).plan(routine)


@pytest.mark.parametrize(
    ("left", "right", "sentence"),
    [
        (1490, 1680, "In 28 days the right was held 3 min 10 s longer."),
        (1680, 1490, "In 28 days the left was held 3 min 10 s longer."),
        (3600, 60, "In 28 days the left was held 59 min longer."),
        (7260.4, 0, "In 28 days the left was held 2 h 1 min longer."),
        (600, 602, ""),
        (0, 0, ""),
    ],
)
def test_the_difference_is_said_to_the_second(left: float, right: float, sentence: str):
    assert balance_sentence(habits((PIGEON, left, right))) == sentence


def test_the_difference_is_that_of_the_times_that_are_shown():
    known = habits((PIGEON, 100.4, 200.6))
    held = Held.of(known.balance())
    assert (side_time(Side.LEFT, held), side_time(Side.RIGHT, held)) == ("Left 1:40", "Right 3:21")
    assert "1 min 41 s" in balance_sentence(known)
    assert spoken_times(held) == "Left 1 min 40 s, right 3 min 21 s"


def test_balance_starts_on_the_side_that_lags(library: Library, phrases: Phrases):
    known = habits((PIGEON, 100, 200))
    plan = plan_of(library, phrases, known, Preferences())
    sentence = next_sentence(plan, known, FirstSide.BALANCE)
    assert sentence == "Post-run stretch starts on the left."


def test_a_routine_whose_own_drills_lag_on_the_other_side_says_so(
    library: Library, phrases: Phrases
):
    known = habits((PIGEON, 200, 100), (HYDRANT, 100, 900))
    plan = plan_of(library, phrases, known, Preferences())
    sentence = next_sentence(plan, known, FirstSide.BALANCE)
    assert sentence == (
        "Post-run stretch starts on the right, which was held for less in its drills."
    )


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        (FirstSide.RIGHT, "Post-run stretch starts on the right, as the settings say."),
        (FirstSide.LEFT, "Post-run stretch starts on the left, as the settings say."),
        (FirstSide.ALTERNATE, "Post-run stretch starts on the right this time."),
    ],
)
def test_what_the_settings_decide_is_said_as_that(
    library: Library, phrases: Phrases, choice: FirstSide, sentence: str
):
    known = habits((PIGEON, 100, 200))
    plan = plan_of(library, phrases, known, Preferences(first_side=choice))
    assert next_sentence(plan, known, choice) == sentence


def test_a_side_that_was_asked_for_is_not_put_down_to_the_settings(
    library: Library, phrases: Phrases
):
    known = habits((PIGEON, 100, 200))
    session = NextSession(library, phrases, Preferences(first_side=FirstSide.LEFT), known)
    plan = session.plan(STRETCH, Side.RIGHT)
    sentence = next_sentence(plan, known, FirstSide.LEFT, asked=True)
    assert sentence == "Post-run stretch starts on the right this time."


def test_extra_rounds_are_said(library: Library, phrases: Phrases):
    known = habits((PIGEON, 100, 200))
    plan = plan_of(library, phrases, known, Preferences(extra_round=True))
    rounds = sum(step.extra and step.kind == "work" for step in plan.steps)
    said = "an extra round" if rounds == 1 else f"{rounds} extra rounds"
    assert rounds > 0
    assert next_sentence(plan, known, FirstSide.BALANCE).endswith(f"The left gets {said}.")


def test_a_plan_without_sides_says_nothing_of_sides(library: Library, phrases: Phrases):
    plan = plan_of(library, phrases, habits(), Preferences())
    bare = replace(plan, steps=tuple(replace(step, side=None) for step in plan.steps))
    assert next_sentence(bare, habits(), FirstSide.BALANCE) == ""


@pytest.mark.parametrize(
    ("held", "share"),
    [
        (Held(50, 50), 0.5),
        (Held(100, 0), 1.0),
        (Held(0, 100), 0.0),
        (Held(1, 10_000), LEAST_SHARE),
        (Held(10_000, 1), 1 - LEAST_SHARE),
    ],
)
def test_the_bar_shows_both_sides_in_proportion_and_hides_none(held: Held, share: float):
    assert left_share(held) == pytest.approx(share)


@pytest.mark.parametrize(
    ("seconds", "words", "clock"),
    [
        (0, "0 s", "0:00"),
        (45, "45 s", "0:45"),
        (190, "3 min 10 s", "3:10"),
        (3900, "1 h 5 min", "1:05:00"),
        (3605, "1 h 5 s", "1:00:05"),
    ],
)
def test_lengths_are_written_in_words_and_as_a_clock(seconds: int, words: str, clock: str):
    assert (in_words(seconds), as_clock(seconds)) == (words, clock)
