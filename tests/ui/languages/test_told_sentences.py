"""Sentences of the lower rooms reach a person in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from hiptimer.ui.told import told
from hiptimer.ui.told_sentences import SENTENCES


@pytest.mark.usefixtures("speaks_foreign")
@pytest.mark.parametrize("template", SENTENCES)
def test_a_sentence_of_a_lower_room_is_told_in_the_language_of_the_window(
    template: str, say_foreign: Callable[[str], str]
) -> None:
    fields = {name: f"<{name}>" for name in re.findall(r"\{(\w+)\}", template)}
    assert told(template.format(**fields)) == say_foreign(template).format(**fields)


@pytest.mark.usefixtures("speaks_foreign")
def test_a_sentence_within_a_sentence_is_told_too(say_foreign: Callable[[str], str]) -> None:
    said = told("Your change was not saved: /a/b cannot be written (No space left on device).")
    assert said.endswith(f"({say_foreign('No space left on device')}).")
    assert "/a/b" in said


def test_what_nobody_knows_is_told_as_it_is() -> None:
    assert told("Something else went wrong.") == "Something else went wrong."
