"""What is said of the hips is heeded for two days, whatever the order in which it is known."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.journal.dose import Area
from hiptimer.journal.habits import Habits
from hiptimer.journal.next_session import NextSession
from hiptimer.journal.soreness import (
    BodyReport,
    Care,
    Feels,
    Heed,
    heed_of,
    may_go_on,
    pains_of,
    swaps_way,
    with_care,
)
from hiptimer.session.phrases import Phrases
from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sides import Side

NOW = datetime(2026, 11, 30, 18, tzinfo=UTC)
FLEXORS = frozenset({Area.HIP_FLEXORS})


def said(
    feels: Feels, hours_ago: float = 1, areas: frozenset[Area] = FLEXORS, exercise: str = ""
) -> BodyReport:
    return BodyReport(
        id=f"{int(hours_ago * 1000) % 2**40:032x}",
        said=NOW - timedelta(hours=hours_ago),
        feels=feels,
        areas=areas,
        exercise=exercise,
    )


@pytest.mark.parametrize(
    ("feels", "care"),
    [
        (Feels.NOTHING, None),
        (Feels.TIGHT, None),
        (Feels.SORE, Care.GENTLE),
        (Feels.SOME_PAIN, Care.EASIER),
        (Feels.SHARP_PAIN, Care.OFF),
    ],
)
def test_each_word_asks_for_its_care(feels: Feels, care: Care | None) -> None:
    assert heed_of([said(feels)], NOW).areas == ({Area.HIP_FLEXORS: care} if care else {})


def test_pain_is_heeded_for_two_days_and_no_longer() -> None:
    assert heed_of([said(Feels.SHARP_PAIN, 47.9)], NOW).on(Care.OFF) == (Area.HIP_FLEXORS,)
    assert heed_of([said(Feels.SHARP_PAIN, 48)], NOW).is_empty


def test_a_better_word_ends_what_hurt_a_little_but_not_what_hurt_more() -> None:
    better = said(Feels.NOTHING, 1, frozenset())
    assert heed_of([better, said(Feels.SOME_PAIN, 5)], NOW).is_empty
    assert heed_of([better, said(Feels.SHARP_PAIN, 5)], NOW).on(Care.OFF) == (Area.HIP_FLEXORS,)
    sore = said(Feels.SORE, 1, frozenset())
    assert heed_of([sore, said(Feels.SOME_PAIN, 5)], NOW).on(Care.EASIER) == (Area.HIP_FLEXORS,)


def test_where_it_was_not_told_every_area_is_meant() -> None:
    assert heed_of([said(Feels.SHARP_PAIN, 1, frozenset())], NOW).on(Care.OFF) == tuple(Area)


def test_what_a_wrong_clock_dated_ahead_is_left_out() -> None:
    assert heed_of([said(Feels.SHARP_PAIN, -1)], NOW).is_empty


def test_what_was_taken_back_counts_nowhere() -> None:
    pain = said(Feels.SHARP_PAIN)
    back = replace(pain, revision=1, deleted=True)
    assert heed_of([pain, back], NOW).is_empty
    assert may_go_on([back, pain], NOW.date(), NOW.date())


@pytest.mark.parametrize(
    ("feels", "days", "asks"),
    [
        (Feels.SOME_PAIN, (0, 1), False),
        (Feels.SOME_PAIN, (0, 1, 13), True),
        (Feels.SOME_PAIN, (0, 1, 14), False),
        (Feels.SHARP_PAIN, (0,), False),
        (Feels.SHARP_PAIN, (0, 13), True),
        (Feels.SHARP_PAIN, (0, 14), False),
    ],
)
def test_pain_that_comes_back_asks_for_somebody_who_knows(
    feels: Feels, days: tuple[int, ...], asks: bool
) -> None:
    heed = heed_of([said(feels, 1 + 24 * day) for day in days], NOW)
    assert (heed.ask == FLEXORS) is asks
    assert not asks or heed.areas == {Area.HIP_FLEXORS: Care.OFF}


def test_one_day_counts_once_as_its_worst() -> None:
    day = NOW.date()
    reports = [said(Feels.SOME_PAIN, 1), said(Feels.SHARP_PAIN, 2), said(Feels.SOME_PAIN, 3)]
    pains = pains_of(reports, Area.HIP_FLEXORS, day, day)
    assert (pains.amber, pains.red) == (0, 1)
    assert not heed_of(reports, NOW).ask


def test_the_day_is_that_of_the_place() -> None:
    east = datetime(2026, 12, 1, 1, tzinfo=timezone(timedelta(hours=13)))  # still the 30th in UTC
    report = replace(said(Feels.SHARP_PAIN), said=east)
    assert may_go_on([report], date(2026, 11, 24), date(2026, 11, 30))
    assert not may_go_on([report], date(2026, 12, 1), date(2026, 12, 7))


def test_a_plan_goes_on_after_one_amber_day_an_area_and_stops_after_two() -> None:
    first, last = NOW.date() - timedelta(days=6), NOW.date()
    other = frozenset({Area.OUTER_HIP})
    one_each = [said(Feels.SOME_PAIN), said(Feels.SOME_PAIN, 30, other)]
    assert may_go_on(one_each, first, last)
    assert not may_go_on([*one_each, said(Feels.SOME_PAIN, 60)], first, last)


def test_a_drill_that_hurt_twice_in_a_row_is_to_be_done_another_way() -> None:
    drill = "butterfly-stretch"
    one, other = (said(Feels.SOME_PAIN, hours, exercise=drill) for hours in (30, 2))
    fine = said(Feels.NOTHING, 10, exercise=drill)
    assert swaps_way([one, other], drill)
    assert not swaps_way([one, fine, other], drill)
    assert not swaps_way([one, said(Feels.SOME_PAIN, 2, exercise="fire-hydrant")], drill)


BUTTERFLY, INNER = "butterfly-stretch", frozenset({Area.ADDUCTORS})


def test_a_little_pain_in_a_drill_is_heeded_in_that_drill_alone() -> None:
    heed = heed_of([said(Feels.SOME_PAIN, 1, INNER, BUTTERFLY)], NOW)
    assert (heed.areas, heed.drills) == ({}, {BUTTERFLY: Care.EASIER})
    fine = said(Feels.NOTHING, 0.5, frozenset(), BUTTERFLY)
    assert heed_of([said(Feels.SOME_PAIN, 1, INNER, BUTTERFLY), fine], NOW).is_empty
    elsewhere = said(Feels.NOTHING, 0.5, frozenset(), "fire-hydrant")
    assert not heed_of([said(Feels.SOME_PAIN, 1, INNER, BUTTERFLY), elsewhere], NOW).is_empty


def test_more_pain_in_a_drill_takes_its_area_out_as_well() -> None:
    heed = heed_of([said(Feels.SHARP_PAIN, 1, INNER, BUTTERFLY)], NOW)
    assert heed.on(Care.OFF) == (Area.ADDUCTORS,)
    assert heed.drills == {BUTTERFLY: Care.OFF}
    fine = said(Feels.NOTHING, 0.5, frozenset(), BUTTERFLY)
    after = heed_of([said(Feels.SHARP_PAIN, 1, INNER, BUTTERFLY), fine], NOW)
    assert (after.areas, after.drills) == (heed.areas, heed.drills)


def test_pain_in_a_drill_of_no_area_takes_out_that_drill_and_no_area() -> None:
    heed = heed_of([said(Feels.SHARP_PAIN, 1, frozenset(), "own-calf-stretch")], NOW)
    assert (heed.areas, heed.drills) == ({}, {"own-calf-stretch": Care.OFF})


def test_a_drill_that_hurt_a_little_twice_in_a_row_stays_easier_for_two_weeks(
    library: Library,
) -> None:
    twice = [said(Feels.SOME_PAIN, hours, INNER, BUTTERFLY) for hours in (24 * 7, 24 * 5)]
    heed = heed_of(twice, NOW)
    assert (heed.areas, heed.drills) == ({}, {BUTTERFLY: Care.EASIER})
    done = with_care(library.routine("post-run-static"), heed, library, Preferences())
    ways = {each.exercise: each.variant for each in done.items}
    assert ways[BUTTERFLY] == "raised-seat"
    assert heed_of(twice[:1], NOW).is_empty
    long_ago = [said(Feels.SOME_PAIN, 24 * days, INNER, BUTTERFLY) for days in (15, 13)]
    assert heed_of(long_ago, NOW).is_empty


def test_three_little_pains_in_drills_take_the_area_out() -> None:
    thrice = [said(Feels.SOME_PAIN, 1 + 24 * day, INNER, BUTTERFLY) for day in (0, 1, 13)]
    heed = heed_of(thrice, NOW)
    assert (heed.areas, heed.ask) == ({Area.ADDUCTORS: Care.OFF}, INNER)


def test_when_it_was_said_is_known_of_what_is_left_out(library: Library) -> None:
    first, last = said(Feels.SHARP_PAIN, 30, INNER), said(Feels.SOME_PAIN, 20, INNER)
    butterfly = library.exercise(BUTTERFLY)
    assert heed_of([last, first], NOW).said_of(butterfly) == first.said
    again = said(Feels.SHARP_PAIN, 10, INNER)
    assert heed_of([again, last, first], NOW).said_of(butterfly) == again.said
    assert heed_of([], NOW).said_of(butterfly) is None


any_report = st.builds(
    said,
    st.sampled_from(Feels),
    st.integers(0, 20 * 24),
    st.frozensets(st.sampled_from(Area), max_size=3),
    st.sampled_from(("", "butterfly-stretch", "fire-hydrant")),
)


@given(
    st.lists(st.tuples(any_report, st.integers(0, 2), st.booleans()), max_size=12),
    st.randoms(use_true_random=False),
)
def test_neither_order_nor_repeating_makes_a_difference(
    parts: list[tuple[BodyReport, int, bool]], by: Random
) -> None:
    known = [replace(each, revision=nth, deleted=gone) for each, nth, gone in parts]
    mixed = [*known, *known]
    by.shuffle(mixed)
    assert heed_of(mixed, NOW) == heed_of(known, NOW)


def test_a_routine_leaves_out_what_hurts_and_eases_what_hurts_a_little(library: Library) -> None:
    heed = Heed({Area.HIP_FLEXORS: Care.OFF, Area.ADDUCTORS: Care.EASIER})
    routine = library.routine("post-run-static")
    done = with_care(routine, heed, library, Preferences())
    keys = {each.exercise: each.variant for each in done.items}
    assert "standing-hip-flexor-stretch" not in keys
    assert keys["butterfly-stretch"] == "raised-seat"
    assert keys["standing-it-band-stretch"] is None
    assert with_care(done, heed, library, Preferences()) == done


def test_who_does_the_easier_way_already_does_half_of_it(library: Library) -> None:
    heed = Heed({Area.ADDUCTORS: Care.EASIER})
    usual = Preferences(variants={"butterfly-stretch": "raised-seat"})
    done = with_care(library.routine("post-run-static"), heed, library, usual)
    butterfly = next(each for each in done.items if each.exercise == "butterfly-stretch")
    assert (butterfly.variant, butterfly.seconds) == (None, 15)
    assert with_care(done, heed, library, usual) == done


def test_where_one_has_an_own_dose_half_of_the_rounds_are_done(library: Library) -> None:
    usual = {"butterfly-stretch": "raised-seat"}
    own = Preferences(variants=usual, doses={"butterfly-stretch": OwnDose(seconds=40)})
    heed = Heed({Area.ADDUCTORS: Care.EASIER})
    done = with_care(library.routine("post-run-static"), heed, library, own)
    assert [e.rounds for e in done.items if e.exercise == "butterfly-stretch"] == [1]


def _places(item: RoutineItem, library: Library) -> set[str]:
    """The positions and the things that an item takes."""
    exercise = library.exercise(item.exercise)
    way = exercise.variant(item.variant) if item.variant else None
    things = exercise.equipment if way is None or way.equipment is None else way.equipment
    start = (way and way.position) or exercise.position
    end = (way and way.end_position) or exercise.end_position
    return {str(start), str(end or start), *things} - {"cushion"}


@pytest.mark.parametrize("care", [Care.EASIER, Care.OFF])
def test_no_preset_takes_more_than_it_did_where_something_hurts(
    library: Library, care: Care
) -> None:
    """The seated figure four of a routine at the desk became one on the floor."""
    heed = Heed(dict.fromkeys(Area, care))
    for routine in library.routines.values():
        done = with_care(routine, heed, library, Preferences())
        for before, after in zip(routine.items, done.items, strict=True):
            assert _places(after, library) <= _places(before, library), routine.id
        assert with_care(done, heed, library, Preferences()) == done


def test_a_session_on_a_day_for_rest_says_so_and_is_easier_and_half_as_long(
    library: Library, phrases: Phrases
) -> None:
    heed = Heed(dict.fromkeys(Area, Care.OFF))
    usual = NextSession(library, phrases, Preferences(), Habits(NOW.date()))
    hurt = replace(usual, habits=Habits(NOW.date(), heed=heed))
    for key in library.routines:
        plan = hurt.plan(key)
        assert plan.steps[0].note.startswith(phrases.hurts_rest)
        whole = usual.plan(key)
        assert all(plan.seconds_on(s) <= 0.8 * whole.seconds_on(s) for s in Side), key
        assert hurt.as_done(hurt.routine(key)) == hurt.routine(key)
    ways = {each.exercise: each.variant for each in hurt.routine("post-run-static").items}
    assert ways["figure-four-stretch"] == "foot-down"


def test_a_session_says_at_its_start_that_something_is_left_out(
    library: Library, phrases: Phrases
) -> None:
    heed = Heed({Area.HIP_FLEXORS: Care.OFF, Area.ADDUCTORS: Care.EASIER})
    session = NextSession(library, phrases, Preferences(), Habits(NOW.date(), heed=heed))
    steps = session.plan("post-run-static").steps
    assert steps[0].note == phrases.hurts_left_out
    eased = {step.note for step in steps if step.exercise == "butterfly-stretch"}
    assert phrases.hurts_eased in eased
    assert not any(step.exercise == "standing-hip-flexor-stretch" for step in steps)
    assert session.as_done(session.routine("post-run-static")) == session.routine("post-run-static")
    usual = replace(session, habits=Habits(NOW.date())).plan("post-run-static")
    assert not any(step.note for step in usual.steps)
