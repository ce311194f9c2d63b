"""What HipTimer has put into a person's own content is said in the language of today."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from hiptimer.training.languages import Language
from hiptimer.training.library import Library
from hiptimer.ui.language import install_language
from hiptimer.ui.usual_texts import USUAL, in_this_language


@pytest.fixture
def german(qapp, assets: Path) -> Iterator[None]:
    install_language(Language.GERMAN, assets / "window")
    yield
    install_language(Language.ENGLISH, assets / "window")


def with_own(library: Library, summary: str, stop: str) -> Library:
    drill = replace(library.exercise("pigeon-pose"), id="mine", when_to_stop=(stop,))
    routine = replace(library.routine("desk-reset"), id="ours", summary=summary, when="My when.")
    return replace(
        library,
        exercises={**library.exercises, "mine": drill},
        routines={**library.routines, "ours": routine},
        own_exercises=frozenset({"mine"}),
        own_routines=frozenset({"ours"}),
    )


@pytest.mark.parametrize("before", ["made by me", "hecha por mí", "creata da me"])
def test_made_by_me_is_said_in_german_whatever_it_was_written_in(
    german: None, library: Library, before: str
):
    said = in_this_language(with_own(library, before, USUAL[-1][1]))
    assert said.routine("ours").summary == "von mir gemacht"
    assert said.routine("ours").when == "My when."
    assert said.exercise("mine").when_to_stop[0].startswith("Beende die Übung")
    assert said.routine("desk-reset") == library.routine("desk-reset")


def test_a_library_without_ones_own_stays_as_it_is(library: Library):
    assert in_this_language(library) is library


def test_each_of_them_stands_in_the_window_s_texts_under_that_context(german: None):
    for context, text in USUAL:
        assert QCoreApplication.translate(context, text) != text
