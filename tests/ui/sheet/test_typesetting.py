"""Lines of text: never wider than they may be, nothing lost but what "…" stands for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.ui.sheet.typesetting import ELLIPSIS, NO_BREAK, FontSize, Type, Typesetter

TEN = Type(10.0)


@pytest.fixture
def setter() -> Typesetter:
    """Every letter is half as wide as the type is high."""
    return Typesetter(lambda text, bold: 0.5 * len(text), FontSize(1.0, 0.2))


def test_lines_end_between_words(setter):
    assert setter.set("one two three", TEN, 40.0, 9).lines == ("one two", "three")


def test_a_line_may_end_behind_a_hyphen(setter):
    assert setter.set("side-lying raise", TEN, 50.0, 9).lines == ("side-lying", "raise")
    assert setter.set("side-lying raise", TEN, 30.0, 9).lines == ("side-", "lying", "raise")


def test_what_is_kept_together_is_moved_to_the_next_line_as_one(setter):
    text = f"8 reps, 2{NO_BREAK}rounds"
    assert setter.set(text, TEN, 50.0, 9).lines == ("8 reps,", f"2{NO_BREAK}rounds")
    assert setter.set(text, TEN, 35.0, 9).lines == ("8 reps,", "2", "rounds")


def test_a_word_that_is_too_long_goes_on_in_the_next_line(setter):
    lines, whole = setter.set("abcdefgh", TEN, 25.0, 9)
    assert lines == ("abcde", "fgh")
    assert not whole


def test_what_is_too_much_ends_in_an_ellipsis(setter):
    lines, whole = setter.set("one two three four", TEN, 40.0, 2)
    assert lines == ("one two", f"three f{ELLIPSIS}")
    assert not whole


def test_an_accent_stays_on_its_letter(setter):
    assert setter.set("abe\u0301f", TEN, 15.0, 9).lines == ("ab", "e\u0301f")


def test_nothing_to_say_needs_no_line(setter):
    assert setter.set(" ", TEN, 40.0, 3) == ((), True)


@given(
    st.text(st.sampled_from("abc -/\u00a0é字\u0301\u200d"), max_size=60),
    st.floats(12.0, 90.0),
    st.integers(1, 4),
)
def test_lines_hold_the_text_and_keep_to_their_width(text, width, most):
    setter = Typesetter(lambda text, bold: 0.4 * len(text), FontSize(1.0, 0.2))
    lines, whole = setter.set(text, TEN, width, most)
    assert len(lines) <= most
    assert all(
        setter.width(line, TEN) <= max(width, 4 * len(_longest_letter(text))) + 1e-6
        for line in lines
    )
    if whole:
        assert "".join("".join(lines).split()) == "".join(text.split())


def _longest_letter(text: str) -> str:
    """A letter with all that clings to it is never taken apart, however wide."""
    runs, run = [""], ""
    for sign in text:
        run = run + sign if sign in "\u0301\u200d" or run.endswith("\u200d") else sign
        runs.append(run)
    return max(runs, key=len) + ELLIPSIS
