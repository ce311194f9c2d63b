"""Sentences of the lower rooms reach a person in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from hiptimer.ui.told import _patterns, told
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


@pytest.mark.usefixtures("speaks_foreign")
@pytest.mark.parametrize("known", ["Your change was not saved. ", "it is damaged, and 1 more"])
def test_a_sentence_of_endless_repeats_is_told_as_it_is(known: str) -> None:
    endless = known * 1000
    assert told(endless) == endless


def test_a_number_is_one_word_so_that_no_sentence_takes_long_to_compare() -> None:
    assert told("it has 1 x 2 x 3 pixels") == "it has 1 x 2 x 3 pixels"
    template = next(each for each in map(str, SENTENCES) if each.startswith("it has {width}"))
    pattern = dict(_patterns())[template]
    said = template.format(width=9000, height=9, side=8192, count=40)
    assert pattern.fullmatch(said)
    assert not pattern.fullmatch(said.replace("9 pixels", "9 x 9 pixels"))


@pytest.mark.usefixtures("speaks_foreign")
def test_braces_in_a_name_are_only_letters() -> None:
    said = told("“{name} {0} {” was not added: it is encrypted.")
    assert "“{name} {0} {”" in said
