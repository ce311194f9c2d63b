"""A session made to measure: what is shown is what the minutes, levels and kept drills make."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from hiptimer.journal.dose import Area
from hiptimer.journal.soreness import BodyReport, Feels
from hiptimer.session.plan import Plan, Step, StepKind, WhyFirst
from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.settings.settings import Settings
from hiptimer.training.exercises import Level
from hiptimer.training.sides import Side
from hiptimer.ui.drills.wording import minutes
from hiptimer.ui.routine_sheet import wording
from hiptimer.ui.routine_sheet.tailoring import Tailoring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hiptimer.training.library import Library
    from hiptimer.ui.services import Services

ROUTINE = "recovery-day"


@pytest.fixture
def tailoring(services: Services, regular: None) -> Tailoring:
    return Tailoring(services.next_session(), ROUTINE)


def works(plan: Plan) -> Iterator[Step]:
    return (step for step in plan.steps if step.kind is StepKind.WORK)


def test_at_first_it_is_what_would_start_anyway(services: Services, library: Library):
    for routine in library.routines:
        made = Tailoring(services.next_session(), routine)
        assert made.shown.plan == services.plan(routine)
        assert made.is_usual
        assert [each.exercise.id for each in made.shown.entries] == [
            each.exercise for each in library.routine(routine).items
        ]


def test_only_minutes_below_the_whole_are_offered(services: Services, tailoring: Tailoring):
    assert tailoring.offered == (5, 10, 15)
    assert tailoring.whole_minutes == 19
    short = Tailoring(services.next_session(), "desk-reset")
    assert short.offered == tuple(n for n in (5, 10, 15) if n < short.whole_minutes)


def test_minutes_shorten_and_leave_out(services: Services, tailoring: Tailoring):
    tailoring.choose_minutes(5)
    shown = tailoring.shown
    assert shown.plan == services.fitted(ROUTINE, 5).plan
    assert shown.plan.seconds <= 300.5
    assert len(shown.entries) == shown.plan.drills
    assert {each.place for each in (*shown.entries, *shown.left_out)} == set(range(8))
    assert shown.left_out
    whole = [*works(services.plan(ROUTINE))]
    for each in shown.left_out:
        assert list(each.works) == [step for step in whole if step.item == each.place]


def test_a_kept_drill_comes_back_and_can_go_again(tailoring: Tailoring):
    tailoring.choose_minutes(5)
    gone = tailoring.shown.left_out[0].place
    tailoring.toggle_kept(gone)
    assert gone in [each.place for each in tailoring.shown.entries]
    assert gone not in [each.place for each in tailoring.shown.left_out]
    tailoring.toggle_kept(gone)
    assert gone in [each.place for each in tailoring.shown.left_out]


def test_keeping_all_says_how_long_that_takes(tailoring: Tailoring):
    tailoring.choose_minutes(5)
    for place in range(8):
        tailoring.toggle_kept(place)
    assert not tailoring.shown.left_out
    assert tailoring.shown.plan.seconds > 300
    assert "at least" in wording.what_it_does(tailoring.shown)


def test_a_level_is_for_that_drill_of_this_session(services: Services, tailoring: Tailoring):
    entry = next(each for each in tailoring.shown.entries if each.exercise.variants)
    easier = next(each.id for each in entry.exercise.variants if each.level is Level.EASIER)
    tailoring.choose_way(entry.place, easier)
    for most in (None, 10):
        tailoring.choose_minutes(most)
        plan = tailoring.shown.plan
        ways = {step.exercise: step.variant for step in plan.steps}
        assert ways.pop(entry.exercise.id) == easier
        assert set(ways.values()) == {None}
    assert services.settings.settings == Settings()


def test_as_written_is_possible_where_another_way_is_usual(services: Services, library: Library):
    exercise = library.exercise("pigeon-pose")
    way = exercise.variants[0].id
    settings = Settings(session=Preferences(variants={exercise.id: way}))
    services.settings.replace(settings)
    made = Tailoring(services.next_session(), ROUTINE)
    place = next(e.place for e in made.shown.entries if e.exercise.id == exercise.id)
    assert made.shown.entries[place].variant == way
    made.choose_way(place, None)
    assert {s.variant for s in made.shown.plan.steps if s.item == place} == {None}
    assert not made.is_usual


def test_what_is_new_counts_as_on_the_cards(services: Services):
    made = Tailoring(services.next_session(), ROUTINE)
    plan = services.plan(ROUTINE)
    assert made.shown.explaining == services.explaining(plan) > 0
    assert wording.facts(made.shown) == f"{minutes(plan.seconds, made.shown.explaining)} · 8 drills"
    assert "to explain" in wording.facts(made.shown)
    made.choose_minutes(10)
    assert 0 < made.shown.explaining < made.shown.plan.seconds <= 600.5


def test_doses_are_said_as_they_are_done(tailoring: Tailoring):
    doses = {each.exercise.id: wording.dose(each.works) for each in tailoring.shown.entries}
    assert doses["standing-hip-flexor-stretch"] == "2 \N{MULTIPLICATION SIGN} 40 s a side"
    assert doses["butterfly-stretch"].endswith("s, both sides at once")
    assert doses["high-knee-hurdle-walk"] == "8 reps a side"


def test_doses_of_one_side_are_said(services: Services, library: Library):
    item = next(i for i in library.routine(ROUTINE).items if i.exercise == "pigeon-pose")

    def dose(**sides: int) -> str:
        routine = replace(library.routine(ROUTINE), id="own", items=(replace(item, **sides),))
        return wording.dose([*works(services.plan_of(routine))])

    times = "2 \N{MULTIPLICATION SIGN}"
    assert dose(left=60, right=45) == f"left {times} 60 s, right {times} 45 s"
    assert dose(left=0) == f"{times} 45 s, right only"


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (WhyFirst.CATCH_UP, "Left starts, it had 22 s less in 28 days."),
        (WhyFirst.TURN, "Left starts, last time it was right."),
        (WhyFirst.CHOSEN, "Left starts."),
    ],
)
def test_who_starts_and_why(services: Services, why: WhyFirst, said: str):
    session = services.next_session()
    plan = replace(session.plan(ROUTINE, Side.LEFT), why=why, lag=22.0)
    assert wording.who_starts(plan) == said


def test_what_is_taken_along_is_called_by_its_minutes(tailoring: Tailoring):
    assert wording.name_to_take(tailoring) == "Recovery day"
    tailoring.choose_minutes(5)
    assert wording.name_to_take(tailoring) == "Recovery day, 5 min"


def test_of_a_level_that_is_usual_nothing_is_written_into_a_copy(
    services: Services, library: Library
):
    exercise = library.exercise("pigeon-pose")
    way = exercise.variants[0].id
    services.settings.replace(Settings(session=Preferences(variants={exercise.id: way})))
    made = Tailoring(services.next_session(), ROUTINE)
    made.choose_minutes(15)
    assert {done.variant for _, done in made.seen} == {None}
    (place,) = [each.place for each in made.shown.entries if each.exercise is exercise]
    made.choose_way(place, exercise.variants[-1].id)
    ways = {done.exercise: done.variant for _, done in made.seen}
    assert ways[exercise.id] == (exercise.variants[-1].id if len(exercise.variants) > 1 else None)


def test_a_routine_that_has_its_doses_is_held_as_it_is_written(
    services: Services, library: Library
):
    """What a plan of weeks gives is not scaled a second time, nor replaced by one's own dose."""
    services.settings.replace(
        Settings(session=Preferences(hold_scale=1.5, doses={"butterfly-stretch": OwnDose(20)}))
    )
    preset = library.routine("post-run-static")
    given = replace(preset, items=tuple(replace(i, seconds=50, rounds=2) for i in preset.items))
    made = Tailoring(services.next_session(), given)
    assert {step.seconds for step in works(made.shown.plan)} == {50}
    assert made.shown.plan == services.plan_as_given(given)
    assert made.is_usual


def hurts(services: Services, feels: Feels, *areas: Area, exercise: str = "") -> None:
    said = services.now() - timedelta(hours=2)
    areas_said = frozenset(areas)
    services.journal.say(
        BodyReport(id="a" * 32, said=said, feels=feels, areas=areas_said, exercise=exercise)
    )


def line(services: Services, tailoring: Tailoring) -> str:
    now = services.now()
    return wording.what_hurts(tailoring.spared, now, heeds=tailoring.heeds)


def test_what_hurts_is_left_out_and_said_and_can_be_done_all_the_same(services: Services):
    usual = Tailoring(services.next_session(), ROUTINE)
    assert not line(services, usual)
    hurts(services, Feels.SHARP_PAIN, Area.ADDUCTORS)
    spared = Tailoring(services.next_session(), ROUTINE)
    assert "butterfly-stretch" not in {each.exercise.id for each in spared.shown.entries}
    assert line(services, spared).startswith("Inner thighs hurt today. Left out until Tuesday,")
    assert "Butterfly stretch" in line(services, spared)
    overruled = Tailoring(services.next_session(), ROUTINE, heeds=False)
    assert overruled.shown.plan == usual.shown.plan
    assert line(services, overruled) == "All of it this time, as usual. Stop if it hurts."


def test_a_session_made_with_less_is_whole_again_where_that_is_wished_for(services: Services):
    usual = Tailoring(services.next_session(), ROUTINE)
    hurts(services, Feels.SHARP_PAIN, Area.ADDUCTORS)
    less = services.next_session().routine(ROUTINE)
    assert line(services, Tailoring(services.next_session(), less))
    again = Tailoring(services.next_session(), less, heeds=False)
    assert [e.exercise for e in again.shown.entries] == [e.exercise for e in usual.shown.entries]


def test_a_drill_that_hurt_a_little_is_said_to_be_done_the_easier_way(services: Services):
    hurts(services, Feels.SOME_PAIN, Area.ADDUCTORS, exercise="butterfly-stretch")
    spared = Tailoring(services.next_session(), ROUTINE)
    ways = {each.exercise.id: each.variant for each in spared.shown.entries}
    assert ways["butterfly-stretch"] == "raised-seat"
    assert line(services, spared).startswith("Hurt a little today. Done the easier way until")
    assert line(services, spared).endswith(": Butterfly stretch.")


def test_what_hurt_the_day_before_is_said_to_be_of_that_day(services: Services):
    hurts(services, Feels.SOME_PAIN, Area.ADDUCTORS, exercise="butterfly-stretch")
    tailoring, tomorrow = Tailoring(services.next_session(), ROUTINE), timedelta(days=1)
    words = wording.what_hurts(tailoring.spared, services.now() + tomorrow, heeds=True)
    assert words.startswith("Hurt a little on Sunday.")


def test_where_all_of_the_hip_hurts_the_session_is_easier_and_shorter(services: Services):
    usual = Tailoring(services.next_session(), ROUTINE)
    hurts(services, Feels.SHARP_PAIN, *Area)
    spared = Tailoring(services.next_session(), ROUTINE)
    assert spared.spared.rests
    assert spared.shown.plan.seconds < usual.shown.plan.seconds
    assert "foot-down" in {each.variant for each in spared.shown.entries}


def test_where_all_of_the_hip_hurts_the_sheet_says_to_let_it_rest(services: Services):
    hurts(services, Feels.SHARP_PAIN, *Area)
    spared = Tailoring(services.next_session(), ROUTINE)
    assert line(services, spared) == "Your whole hip area hurts: let it rest."
