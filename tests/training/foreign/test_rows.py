"""A table of names and lengths is read however it was written, and what cannot be is told."""

from __future__ import annotations

import pytest

from hiptimer.training.foreign.rows import seconds_in, timer_of_table
from hiptimer.training.foreign.timers import Interval, NoTimerError


def steps_of(text: str) -> list[tuple[str, int]]:
    steps = timer_of_table(text).steps
    assert all(isinstance(each, Interval) for each in steps)
    return [(each.name, each.seconds) for each in steps if isinstance(each, Interval)]


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [
        ("30", 30), ("30,5", 30.5), ("30.5", 30.5), ("1:30", 90), ("1:02:03", 3723), ("30 s", 30),
        ("2 Minuten", 120), ("1m30s", 90), ("1'30\"", 90), ("500 ms", 0.5), ("30 sek.", 30),
        ("", None), ("x", None), ("-5", None), ("3 x 10", None), ("9" * 60, None),
    ],
)  # fmt: skip
def test_a_length_is_read_as_people_write_it(cell: str, seconds: float | None) -> None:
    assert seconds_in(cell) == seconds


@pytest.mark.parametrize(
    "text",
    [
        "Frog,30\nPlank,45\n",
        "Frog;30\r\nPlank;45\r\n",
        "Frog\t30\rPlank\t45",
        "sep=;\nFrog;30\nPlank;0:45",
        "Name,Seconds\nFrog,30\n\nPlank,45",
        "Dauer;Übung\n30;Frog\n45,0;Plank",
        "30,Frog\n45,Plank",
        '"Frog","30"\n"Plank","45"',
        "Exercise,Minutes\nFrog,0.5\nPlank,0.75",
        "\ufeffFrog,30\nPlank,45",
    ],
)
def test_the_same_steps_in_any_dress(text: str) -> None:
    assert steps_of(text) == [("Frog", 30), ("Plank", 45)]


def test_a_name_may_hold_the_comma() -> None:
    assert steps_of('"Frog, wide",30\n"a;b",20') == [("Frog, wide", 30), ("a;b", 20)]


def test_a_number_may_be_a_name_and_a_first_line_without_a_length_is_no_head() -> None:
    assert steps_of("1,5") == [("1", 5)]
    timer = timer_of_table("Plank time\nFrog,30\n")
    assert [str(each) for each in timer.notes.lines()] == [
        "Plank time (line 1): it has no length that can be read"
    ]
    assert steps_of("Name,Time\nFrog,,30") == [("Frog", 30)]


def test_each_line_that_is_not_taken_is_named() -> None:
    timer = timer_of_table("Frog,30,wide\nPlank,soon\nSquat,0\nLunge,0.2\nDove,12.5\n")
    assert [str(each) for each in timer.notes.lines()] == [
        "Plank (line 2): it has no length that can be read",
        "Squat (line 3): it has a length of 0",
        "Lunge (line 4): it is shorter than a second",
        "Dove (line 5): rounded to 13 s",
        "column 3 (\N{MULTIPLICATION SIGN}1): HipTimer has nothing like it",
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "Frog", "Frog,soon", "30\n40", "Name,Seconds"])
def test_what_has_no_names_and_lengths_says_what_was_expected(text: str) -> None:
    with pytest.raises(NoTimerError, match="a name and a length in each line"):
        steps_of(text)


@pytest.mark.parametrize("text", ["a,1\n" * 20_001, "\n" * 200_001 + "a,1"])
def test_a_flood_is_refused(text: str) -> None:
    with pytest.raises(NoTimerError, match="more than 20000 steps"):
        steps_of(text)
