"""Text from elsewhere: what may stand in it, and what tidying leaves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.training.drafts.tidying import is_readable, tidied, tidied_throughout

HIDDEN = ["\n", "\x00", "\x1b", "\x7f", "\u2028", "\u202e", "\u2066", "\u200b", "\ufeff", "\ud800"]


@pytest.mark.parametrize("character", HIDDEN)
def test_what_breaks_hides_or_reorders_text_is_not_readable(character: str) -> None:
    assert not is_readable(f"Hip{character}circle")
    assert tidied(f"Hip{character}circle") in {"Hip circle", "Hipcircle"}


@pytest.mark.parametrize(
    "text", ["Hüft-Öffner", "הרפיה", "ناخن\u200cیر", "👩\u200d⚕️", "股関節", ""]
)
def test_every_language_and_emoji_is_readable(text: str) -> None:
    assert is_readable(text)
    assert tidied(text) == text


@given(st.text(st.characters(), max_size=20))
def test_tidied_text_is_readable_and_stays_as_it_is(text: str) -> None:
    assert is_readable(tidied(text))
    assert tidied(tidied(text)) == tidied(text)


def test_texts_at_any_depth_are_tidied_and_keys_are_not() -> None:
    value = {"a\n": ["x\n", {"b": (" y ", 3, None)}]}
    assert tidied_throughout(value) == {"a\n": ["x", {"b": ["y", 3, None]}]}
