"""Lines of text: never wider than they may be, nothing lost but what "…" stands for."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF, QTextDocument, QTextLine

from hiptimer.ui.sheet.typesetting import ELLIPSIS, UNITS, Paragraph, Setter, font_of
from hiptimer.ui.sheet.wording import NO_BREAK

SIZE = 10.0


@pytest.fixture(scope="module")
def setter(qapp) -> Setter:
    return Setter()


def wide(text: str) -> float:
    return QFontMetricsF(font_of(SIZE)).horizontalAdvance(text) / UNITS


def document_of(
    setter: Setter, text: str, width: float, most: int = 9, *, short: bool = False
) -> QTextDocument:
    return setter.set([Paragraph(text, SIZE, most)], width, short=short)


def lines_in(document: QTextDocument) -> tuple[str, ...]:
    document.size()  # which sets it
    block = document.begin()
    layout, units = block.layout(), block.text().encode("utf-16-le")
    found = (layout.lineAt(i) for i in range(layout.lineCount()))
    spans = [(line.textStart() * 2, (line.textStart() + line.textLength()) * 2) for line in found]
    return tuple(units[start:end].decode("utf-16-le").rstrip(" ") for start, end in spans)


def lines(setter: Setter, text: str, as_wide_as: str, *, short: bool = False) -> tuple[str, ...]:
    """`text` in lines that are hardly wider than another text."""
    return lines_in(document_of(setter, text, wide(as_wide_as) + 0.1, short=short))


def test_lines_end_between_words(setter):
    assert lines(setter, "one two three", "one two") == ("one two", "three")


def test_a_line_may_end_behind_a_hyphen(setter):
    assert lines(setter, "side-lying raise", "side-lying") == ("side-lying", "raise")
    assert lines(setter, "side-lying raise", "side-l") == ("side-", "lying", "raise")


def test_what_is_kept_together_is_moved_to_the_next_line_as_one(setter):
    text = f"8 reps, 2{NO_BREAK}rounds"
    assert lines(setter, text, "8 reps, 2 ro") == ("8 reps,", f"2{NO_BREAK}rounds")
    assert lines(setter, text, "rounds") == ("8 reps,", "2", "rounds")


def test_a_word_that_is_too_long_is_known_to_stick_out(setter):
    document = document_of(setter, "nnnnnnnn", wide("nnnnn"))
    assert document.idealWidth() > document.textWidth() + 1


def test_a_word_that_is_too_long_goes_on_in_the_next_line_where_words_may_be_cut(setter):
    assert lines(setter, "nnnnnnnn", "nnnnn", short=True) == ("nnnnn", "nnn")
    assert lines(setter, "n" * 50, "n" * 30) == ("n" * 30, "n" * 20)


def test_what_is_too_much_ends_in_an_ellipsis(setter):
    text = "one two three four five six seven eight nine ten"
    found = lines_in(document_of(setter, text, wide("one two three"), 2, short=True))
    assert found[0] == "one two three"
    assert found[-1].endswith(ELLIPSIS)
    assert len(found) <= 3


def test_texts_of_usual_length_are_all_there_where_there_is_room(setter):
    text = "one two three four five six seven eight nine ten"
    assert " ".join(lines_in(document_of(setter, text, wide("one two three"), 2))) == text


def test_breaks_and_marks_of_the_page_are_no_more_than_text(setter):
    document = document_of(setter, "one\n\u2029<b>two</b>\tthree &amp;", 300.0)
    assert document.toPlainText() == "one <b>two</b> three &amp;"


def test_an_accent_stays_on_its_letter(setter):
    assert lines(setter, "abe\u0301f", "ab", short=True)[-1] == "e\u0301f"


def test_what_takes_two_units_in_qt_is_not_taken_apart(setter):
    assert lines(setter, "one 🧘🧘 two three", "one 🧘🧘 tw") == ("one 🧘🧘", "two three")


def test_nothing_to_say_needs_no_line(setter):
    assert setter.set([Paragraph(" ", SIZE, 3)], 40.0).isEmpty()


@given(
    st.text(st.sampled_from("abc -/\u00a0é字\u0301\u200d"), max_size=60),
    st.floats(12.0, 90.0),
    st.booleans(),
)
@example("aa//", 14.0, True)  # The slashes lean on each other.
def test_lines_hold_the_text_and_keep_to_their_width(setter, text, width, short):
    document = document_of(setter, text, width, short=short)
    sticks_out = document.idealWidth() > document.textWidth() + 1
    found = lines_in(document)
    widest = max(width, wide(_longest_letter(text)))
    assert sticks_out or all(line <= widest + 0.1 for line in _widths(document))
    assert "".join("".join(found).split()) == "".join(text.split())


def _widths(document: QTextDocument) -> list[float]:
    """As the lines stand there: the last letter may lean on the first of the next line."""
    layout, found = document.begin().layout(), lines_in(document)
    ends = [(layout.lineAt(i), len(line.encode("utf-16-le")) // 2) for i, line in enumerate(found)]

    def x(line: QTextLine, place: int) -> float:
        return cast("tuple[float, int]", line.cursorToX(line.textStart() + place))[0]

    return [(x(line, length) - x(line, 0)) / UNITS for line, length in ends]


def _longest_letter(text: str) -> str:
    """A letter with all that clings to it is never taken apart, however wide."""
    runs, run = [""], ""
    for sign in text:
        run = run + sign if sign in "\u0301\u200d" or run.endswith("\u200d") else sign
        runs.append(run)
    return max(runs, key=len) + ELLIPSIS
