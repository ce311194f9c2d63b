"""The files in assets/window: complete, up to date, and with every field and key of the source."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct

from hiptimer.training.sides import CHOICE
from languages import update

FIELD = re.compile(r"\{\w*\}|%L?n")
STRAY = re.compile(r"[{}]|%(?=[a-zA-Z])")
"""Filling in a text with one fails, or shows it."""
KEY = re.compile(r"&(\w)")
PATTERN = re.compile(r"'[^']*'|d+|M+|y+")
TRANSLATED = tuple(each for each in update.LANGUAGES if each != "en")


class Entry(Struct, frozen=True):
    """A text and its translation, which has a form for each of the language's numbers."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    counted: bool
    finished: bool

    @property
    def name(self) -> str:
        return f"{self.context}: {self.source!r}"

    @property
    def translated(self) -> tuple[str, ...]:
        return tuple(each for each in self.forms if each)


def entries(file: Path) -> Iterator[Entry]:
    for context in ET.parse(file).iter("context"):
        for each in context.iter("message"):
            translation = each.find("translation")
            assert translation is not None
            counted = each.get("numerus") == "yes"
            forms = (
                tuple(form.text or "" for form in translation.iter("numerusform"))
                if counted
                else (translation.text or "",)
            )
            yield Entry(
                context=context.findtext("name", ""),
                source=each.findtext("source", ""),
                comment=each.findtext("comment", ""),
                forms=forms,
                counted=counted,
                finished=translation.get("type") is None,
            )


def kept(language: str) -> tuple[Entry, ...]:
    return tuple(entries(update.FOLDER / f"{language}.ts"))


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as they would be after an update."""
    folder = tmp_path_factory.mktemp("window")
    for language in update.LANGUAGES:
        shutil.copy(update.FOLDER / f"{language}.ts", folder)
    update.update(folder)
    return folder


@pytest.mark.parametrize("language", update.LANGUAGES)
def test_no_text_is_missing_and_none_is_unused(language: str, gathered: Path) -> None:
    there = {(each.name, each.comment) for each in kept(language)}
    wanted = {(each.name, each.comment) for each in entries(gathered / f"{language}.ts")}
    assert not wanted - there, "not gathered yet: run packaging/languages/update.py"
    assert not there - wanted, "no longer in the sources: run packaging/languages/update.py"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(language: str) -> None:
    missing = [each.name for each in kept(language) if not each.finished or not all(each.forms)]
    assert not missing


@pytest.mark.parametrize("language", update.LANGUAGES)
def test_every_field_of_a_text_is_in_its_translation(language: str) -> None:
    wrong = [
        f"{each.name} -> {form!r}"
        for each in kept(language)
        for place, form in enumerate(each.forms)
        if form and not _has_fields(each, form, language, may_spell=place == 0)
    ]
    assert not wrong


@pytest.mark.parametrize("language", update.LANGUAGES)
def test_no_translation_has_a_brace_that_belongs_to_no_field(language: str) -> None:
    wrong = [
        f"{each.name} -> {form!r}"
        for each in kept(language)
        for form in each.translated
        if STRAY.search(CHOICE.sub("", FIELD.sub("", form)))
    ]
    assert not wrong


def _has_fields(entry: Entry, form: str, language: str, *, may_spell: bool) -> bool:
    """Only the form for one may spell its number; in French that form is for none as well."""
    wanted, found = set(FIELD.findall(entry.source)), set(FIELD.findall(form))
    if CHOICE.search(form):
        found.add("{side}")  # as a language says it whose words for the sides inflect
    counts = {"%n", "%Ln"}
    if entry.counted and may_spell and language != "fr":
        return wanted - counts == found - counts and found <= wanted
    return wanted == found


@pytest.mark.parametrize("language", update.LANGUAGES)
def test_a_text_with_a_key_has_one_in_every_language(language: str) -> None:
    wrong = [
        f"{each.name} -> {form!r}"
        for each in kept(language)
        for form in each.translated
        if len(KEY.findall(form)) != len(KEY.findall(each.source))
        or not all(key.isalnum() for key in KEY.findall(form))
    ]
    assert not wrong


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_key_leads_to_one_control_of_a_group(language: str) -> None:
    keys = Counter(
        (each.context, key.lower())
        for each in kept(language)
        for form in each.translated
        for key in KEY.findall(form)
    )
    assert not [f"{context}: {key}" for (context, key), count in keys.items() if count > 1]


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_text_begins_and_ends_as_its_source_does(language: str) -> None:
    """Rooms around a text and dots that promise a dialog."""

    def ends(text: str) -> tuple[bool, bool, bool]:
        return text != text.lstrip(), text != text.rstrip(), text.endswith("…")

    wrong = [
        f"{each.name} -> {form!r}"
        for each in kept(language)
        for form in each.translated
        if ends(form) != ends(each.source)
    ]
    assert not wrong


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_pattern_of_a_date_says_the_same_parts_of_it(language: str) -> None:
    def parts(pattern: str) -> list[str]:
        return sorted(each for each in PATTERN.findall(pattern) if not each.startswith("'"))

    dates = [each for each in kept(language) if each.context == "Dates"]
    assert len(dates) >= 5
    for each in dates:
        for form in each.translated:
            assert parts(form) == parts(each.source), each.name
            assert not re.search(r"[^\W_dMy]", re.sub(r"'[^']*'", "", form)), each.name
