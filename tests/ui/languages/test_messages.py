"""What the rooms below the window say reaches a person in the language of the window."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest

from hiptimer.messages import Message, remade
from hiptimer.ui.language import translated
from languages import update

TRANSLATED = tuple(each for each in update.LANGUAGES if each != "en")
FIELD = re.compile(r"\{(\w+)\}")


@pytest.fixture(scope="module")
def templates() -> set[str]:
    """All in the code that have words."""
    return update.templates()


def translations(language: str) -> dict[str, str]:
    """The finished ones of a language, by template."""
    root = ET.parse(update.FOLDER / f"{language}.ts").getroot()
    (context,) = (each for each in root.iter("context") if each.findtext("name") == update.MESSAGES)
    return {
        each.findtext("source", ""): each.findtext("translation", "")
        for each in context.iter("message")
        if each.find("translation[@type]") is None
    }


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_message_is_translated_and_no_translation_is_of_none(
    language: str, templates: set[str]
) -> None:
    finished = {template for template, words in translations(language).items() if words}
    assert not templates - finished, "not translated"
    assert not finished - templates, "no longer in the code: run packaging/languages/update.py"


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_fields_of_its_template(language: str) -> None:
    for template, words in translations(language).items():
        assert sorted(FIELD.findall(words)) == sorted(FIELD.findall(template)), template


def test_every_field_that_is_filled_in_is_in_the_template() -> None:
    for place, call in update.calls_of("Message"):
        match call.args:
            case [ast.Constant(str(template))]:
                given = {each.arg for each in call.keywords}
                assert given <= set(FIELD.findall(template)), place
            case _:
                assert place.startswith("messages.py")


@pytest.mark.usefixtures("speaks_foreign")
def test_a_message_is_shown_in_the_language_of_the_window(
    templates: set[str], say_foreign: Callable[[str], str]
) -> None:
    for template in templates:
        fields = {name: f"<{name}>" for name in FIELD.findall(template)}
        assert translated(remade(template, fields)) == say_foreign(template).format(**fields)


@pytest.mark.usefixtures("speaks_foreign")
def test_a_message_within_a_message_is_translated_too(say_foreign: Callable[[str], str]) -> None:
    full = Message("No space left on device")
    inner = Message(
        "{file} cannot be read ({reason}). {more}", file="{more}", reason=full, more="x"
    )
    words = translated(Message("Your change was not saved. {more}", more=inner))
    assert say_foreign("No space left on device") in words
    assert say_foreign("Your change was not saved.") in words
    assert "{more}" in words
