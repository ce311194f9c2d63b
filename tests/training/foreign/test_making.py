"""Another timer's steps become a routine of own drills of the same seconds."""

from __future__ import annotations

from typing import Any

import pytest

from hiptimer.training.adding import added
from hiptimer.training.checking import exercise_faults
from hiptimer.training.exercises import HoldDose, Laterality
from hiptimer.training.foreign.making import shared_of
from hiptimer.training.foreign.timers import NoTimerError, timer_in
from hiptimer.training.library import Library
from hiptimer.training.sharing import Shared


def step(name: str, seconds: float, **more: object) -> dict[str, object]:
    return {"name": name, "duration": seconds, **more}


def made(*steps: object, **more: object) -> Shared:
    return shared_of(timer_in({"name": "Snack", "steps": [*steps], **more}), "snack.json")


def turns(shared: Shared) -> list[tuple[str, bool, int | None, int, int | None]]:
    """Name, whether it has sides, seconds, rounds and rest of each item."""
    drills = {each.id: each for each in shared.exercises}
    return [
        (
            drills[each.exercise].name,
            drills[each.exercise].laterality is Laterality.UNILATERAL,
            each.seconds,
            each.rounds or 1,
            each.rest_seconds,
        )
        for each in shared.routine.items
    ]


def said(shared: Shared) -> list[str]:
    return [str(each) for each in shared.left_out]


def test_a_timer_with_sets_becomes_rounds_and_its_sides_one_drill() -> None:
    steps = [step("Side plank left", 30), step("Rest", 5), step("Side plank right", 30)]
    shared = made({"intervals": steps, "sets": 2, "duration_between_sets": 10, "start_delay": 5})
    assert turns(shared) == [("Side plank", True, 30, 2, 10)]
    (drill,) = shared.exercises
    assert drill.switch_seconds == 5
    assert said(shared) == [
        "steps[0].start_delay: HipTimer gives time to get ready by itself",
    ]


def test_a_timer_of_timer_machine_in_milliseconds() -> None:
    def machine(label: str, length: int, **more: object) -> dict[str, object]:
        return {"step_type": "step", "label": label, "length": length, **more}

    halt = {"behaviour": [{"type": "HALT"}, {"type": "MUSIC"}]}
    group = {"step_type": "group", "name": "Legs", "loop": 3, "steps": [machine("Squat", 20_000)]}
    timer: dict[str, Any] = {
        "name": "Hips",
        "loop": 2,
        "steps": [group, machine("Told", 2000, type="NOTIFIER"), machine("Frog", 700_000, **halt)],
        "startStep": machine("Go", 5000),
        "endStep": machine("Well done", 1000),
    }
    shared = shared_of(timer_in({"timers": [timer, {"name": "Arms", "steps": []}]}), "b.json")
    assert shared.routine.name == "Hips"
    assert turns(shared) == [
        ("Squat", False, 20, 2, 0),
        ("Squat", False, 20, 1, 2),
        ("Frog", False, 600, 1, 0),
        ("Squat", False, 20, 2, 0),
        ("Squat", False, 20, 1, 2),
        ("Frog", False, 600, 1, None),
    ]
    assert said(shared) == [
        "Go (timers[0].startStep): HipTimer gives time to get ready by itself",
        "Legs (timers[0].steps[0]): HipTimer has no groups; its steps follow one another",
        (
            "Frog (timers[0].steps[2]): it waits for a tap; "
            "in HipTimer the session goes on by itself"
        ),
        "Frog (timers[0].steps[2]): it lasts 10:00, the longest there is, instead of 11:40",
        "Well done (timers[0].endStep): HipTimer ends a session in its own way",
        "Arms (timers[1]): only the first timer of a file is taken over; save this one alone",
        "MUSIC (\N{MULTIPLICATION SIGN}1): HipTimer has nothing like it",
    ]


@pytest.mark.parametrize(
    "other",
    [step("Frog right", 31), step("Toad right", 30), step("Frog left", 30)],
    ids=["another length", "another name", "the same side"],
)
def test_sides_that_are_no_pair_stay_two_drills(other: dict[str, object]) -> None:
    shared = made(step("Frog left", 30), other)
    assert not any(sided for _, sided, *_ in turns(shared))
    assert sum(rounds for *_, rounds, _ in turns(shared)) == 2


def test_more_than_ten_rounds_are_split_and_no_second_is_lost() -> None:
    shared = made({"name": "", "loop": 25, "steps": [step("Frog", 30), step("Rest", 10)]})
    assert [each[3] for each in turns(shared)] == [10, 10, 5]


def test_warming_up_is_something_to_do_and_a_rest_at_the_end_is_told() -> None:
    shared = made(step("Warm-up", 60), step("Rest", 300), step("Frog", 30), step("Rest", 7))
    assert turns(shared) == [("Warm-up", False, 60, 1, 120), ("Frog", False, 30, 1, None)]
    assert said(shared) == [
        "Warm-up (steps[0]): the rest after it lasts 2:00, the longest there is, instead of 5:00",
        "Frog (steps[2]): the rest after it ends the session, and HipTimer ends in its own way",
    ]


def test_a_routine_has_an_end_even_where_loops_have_none() -> None:
    endless: object = step("Frog", 30)
    for _ in range(6):
        endless = {"loop": 10**9, "steps": [endless]}
    shared = made(endless)
    assert len(shared.routine.items) == 500
    assert "at most 500 drills" in said(shared)[-1]


def test_one_drill_of_several_lengths_may_have_each_of_them() -> None:
    shared = made(step("Frog", 5), step("Frog", 300))
    (drill,) = shared.exercises
    assert isinstance(drill.dose, HoldDose)
    assert drill.dose.allowed.seconds == (5, 300)
    assert not [*exercise_faults(drill, None, "", "")]


@pytest.mark.parametrize(
    "document",
    [7, [], {}, {"steps": []}, {"steps": [step("Rest", 5)]}, {"timers": []},
     {"steps": [step("Frog", 0)]}, {"steps": [None, [], "x"]}, {"steps": "Frog"}],
)  # fmt: skip
def test_what_has_nothing_to_do_is_refused(document: object) -> None:
    with pytest.raises(NoTimerError):
        shared_of(timer_in(document), "x.json")


def test_a_journal_is_told_from_a_timer() -> None:
    with pytest.raises(NoTimerError, match="journal"):
        timer_in({"schema": "hiptimer-journal/1", "steps": []})


def test_names_are_made_fit_and_that_is_told() -> None:
    shared = made(step("F" * 100, 30), step("\u202e", 65), step("{side}", 5))
    assert [each.name for each in shared.exercises] == ["F" * 79 + "…", "1:05", "(side)"]
    assert said(shared) == [f"{'F' * 25} … {'F' * 12} (steps[0]): its name is cut to 80 characters"]


def test_its_drills_are_own_ones_and_the_second_time_all_is_there(library: Library) -> None:
    name = library.exercise("pigeon-pose").name
    shared = made(step(name, 30), step("Frog left", 20), step("Frog right", 20))
    once = added(shared, library)
    assert [each.name for each in once.exercises] == [f"{name} (2)", "Frog"]
    assert added(shared, once.on(library)).is_empty
