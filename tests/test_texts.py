"""Bytes from the world as text, and text from the world as it can be shown."""

from __future__ import annotations

import codecs
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.texts import printable, shortened, text_of, text_of_sheet, utf8_of

DOCUMENT = '{"note": "Hüfte \N{EN DASH} è łydka 🧘"}'
SAVED_AS = {
    "as UTF-8": DOCUMENT.encode(),
    "as UTF-8 with a mark": codecs.BOM_UTF8 + DOCUMENT.encode(),
    "with two marks": codecs.BOM_UTF8 * 2 + DOCUMENT.encode(),
    "as UTF-16 on Windows": codecs.BOM_UTF16_LE + DOCUMENT.encode("utf-16-le"),
    "as UTF-16, big end first": codecs.BOM_UTF16_BE + DOCUMENT.encode("utf-16-be"),
    "as UTF-16 without a mark": DOCUMENT.encode("utf-16-le"),
    "as UTF-16 without a mark, big end first": DOCUMENT.encode("utf-16-be"),
    "as UTF-32": DOCUMENT.encode("utf-32"),
}


@pytest.mark.parametrize("data", SAVED_AS.values(), ids=SAVED_AS.keys())
def test_a_text_is_the_same_however_an_editor_saved_it(data: bytes):
    assert text_of(data) == DOCUMENT
    assert utf8_of(data) == DOCUMENT.encode()
    assert text_of_sheet(data) == DOCUMENT


def test_a_sheet_that_is_not_unicode_is_read_as_western_windows_writes_it():
    assert text_of_sheet("Hüfte \N{EN DASH} müde".encode("cp1252")) == "Hüfte \N{EN DASH} müde"
    with pytest.raises(UnicodeDecodeError):
        text_of("Hüfte \N{EN DASH} müde".encode("cp1252"))


def test_a_damaged_utf8_sheet_is_not_taken_for_another_encoding():
    with pytest.raises(UnicodeDecodeError):
        text_of_sheet("Hüfte, müde".encode() + b"\xfc")


@given(st.binary(max_size=40))
def test_any_bytes_are_text_or_refused(data: bytes):
    for read in (text_of, utf8_of, text_of_sheet):
        with suppress(UnicodeDecodeError):
            assert len(read(data)) <= 4 * len(data)


@given(st.text(max_size=60), st.integers(20, 60))
def test_what_is_shown_is_short_and_hides_nothing(text: str, most: int):
    shown = shortened(printable(text), most)
    assert len(shown) <= most
    assert not set(shown) & set("\x1b\r\n\x00\u202e\u2066\x9b")


def test_a_long_text_keeps_both_its_ends():
    assert shortened("a" * 500 + "z" * 500, 40).startswith("aaaaaaaaaa")
    assert shortened("a" * 500 + "z" * 500, 40).endswith("zzzzzzzzzz")


def test_emoji_and_french_spaces_stay_as_they_are():
    assert printable("🧘‍♀️ 5 min !") == "🧘‍♀️ 5 min !"
    assert printable("a\u202f!\xa0b") == "a\u202f!\xa0b"
