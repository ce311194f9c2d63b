"""Lines of text: never wider than they may be, nothing lost but what "…" stands for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.ui.sheet.marks import Type
from hiptimer.ui.sheet.typesetting import ELLIPSIS, NO_BREAK, Typesetter

TEN = Type(10.0)


@pytest.fixture(scope="module")
def setter(qapp) -> Typesetter:
    return Typesetter()


def lines(setter: Typesetter, text: str, as_wide_as: str, most: int = 9) -> tuple[str, ...]:
    """`text` in lines that are hardly wider than another text."""
    return setter.lines(text, TEN, setter.width(as_wide_as, TEN) + 0.1, most)[0]


def test_lines_end_between_words(setter):
    assert lines(setter, "one two three", "one two") == ("one two", "three")


def test_a_line_may_end_behind_a_hyphen(setter):
    assert lines(setter, "side-lying raise", "side-lying") == ("side-lying", "raise")
    assert lines(setter, "side-lying raise", "side-l") == ("side-", "lying", "raise")


def test_what_is_kept_together_is_moved_to_the_next_line_as_one(setter):
    text = f"8 reps, 2{NO_BREAK}rounds"
    assert lines(setter, text, "8 reps, 2 ro") == ("8 reps,", f"2{NO_BREAK}rounds")
    assert lines(setter, text, "rounds") == ("8 reps,", "2", "rounds")
    assert setter.lines(text, TEN, setter.width("rounds", TEN) + 0.1, 9)[1]


def test_a_word_that_is_too_long_goes_on_in_the_next_line(setter):
    found, whole = setter.lines("nnnnnnnn", TEN, setter.width("nnnnn", TEN) + 0.1, 9)
    assert found == ("nnnnn", "nnn")
    assert not whole


def test_what_is_too_much_ends_in_an_ellipsis(setter):
    width = setter.width(f"three f{ELLIPSIS}", TEN) + 0.1
    found, whole = setter.lines("one two three four", TEN, width, 2)
    assert found == ("one two", f"three f{ELLIPSIS}")
    assert not whole


def test_what_is_left_out_in_a_word_begins_where_the_line_ends(setter):
    width = setter.width(f"side-ly{ELLIPSIS}", TEN) + 0.1
    assert setter.lines("side-lying raise", TEN, width, 1)[0] == (f"side-ly{ELLIPSIS}",)


def test_an_accent_stays_on_its_letter(setter):
    assert lines(setter, "abe\u0301f", "ab") == ("ab", "e\u0301f")


def test_what_takes_two_units_in_qt_is_not_taken_apart(setter):
    assert lines(setter, "one 🧘🧘 two three", "one 🧘🧘 tw") == ("one 🧘🧘", "two three")


def test_nothing_to_say_needs_no_line(setter):
    assert setter.lines(" ", TEN, 40.0, 3) == ((), True)


@given(
    st.text(st.sampled_from("abc -/\u00a0é字\u0301\u200d"), max_size=60),
    st.floats(12.0, 90.0),
    st.integers(1, 4),
)
def test_lines_hold_the_text_and_keep_to_their_width(setter, text, width, most):
    found, whole = setter.lines(text, TEN, width, most)
    assert len(found) <= most
    widest = max(width, setter.width(_longest_letter(text), TEN))
    assert all(setter.width(line, TEN) <= widest + 1e-6 for line in found)
    if whole:
        assert "".join("".join(found).split()) == "".join(text.split())


def _longest_letter(text: str) -> str:
    """A letter with all that clings to it is never taken apart, however wide."""
    runs, run = [""], ""
    for sign in text:
        run = run + sign if sign in "\u0301\u200d" or run.endswith("\u200d") else sign
        runs.append(run)
    return max(runs, key=len) + ELLIPSIS
