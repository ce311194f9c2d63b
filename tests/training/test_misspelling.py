"""A word that is nearly right is found; one that is not near is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.training.library import Library
from hiptimer.training.search import SearchIndex, closest, distances, folded, spellings

WORDS = ["pigeon", "hydrant", "cossack", "squat", "stretch", "thoracic", "rotation", "hip", "it"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pigon", ["pigeon"]),
        ("pigeoon", ["pigeon"]),
        ("pigoen", ["pigeon"]),
        ("ipgeon", ["pigeon"]),
        ("hydrnt", ["hydrant"]),
        ("cosack", ["cossack"]),
        ("cosac", ["cossack"]),
        ("thoarcci", ["thoracic"]),
        ("rotaton", ["rotation"]),
        ("hop", []),
        ("zzzz", []),
        ("pgoe", []),
    ],
)
def test_a_wrong_letter_finds_the_word(typed: str, meant: list[str]):
    assert closest(typed, WORDS) == meant


@given(st.sampled_from([w for w in WORDS if len(w) >= 5]), st.data())
def test_any_single_edit_is_one_edit(word: str, data: st.DataObject):
    at = data.draw(st.integers(0, len(word) - 2))
    edited = data.draw(
        st.sampled_from(
            [
                word[:at] + word[at + 1 :],
                word[:at] + "q" + word[at:],
                word[:at] + "q" + word[at + 1 :],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            ]
        )
    )
    assert distances(edited, word, 1)[-1] == (edited != word)
    if len(edited) >= 4 and edited not in WORDS:
        assert word in closest(edited, WORDS)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Hüftbeuger", "hueft"),
        ("Hüftbeuger", "huft"),
        ("Hueftbeuger", "hüft"),
        ("Übung", "uebung"),
        ("Fuß", "fuss"),
        ("Fuss", "fuß"),
        ("ärgern", "AERGERN"),
        ("Hu\u0308fte", "huefte"),
        ("étirement", "etirement"),
        ("Etirement", "étire"),
        ("cœur", "coeur"),
        ("coeur", "cœur"),
        ("niñas", "ninas"),
        ("façon", "facon"),
        ("là-bas", "la bas"),
        ("\u0131s\u0131nma", "isinma"),
        ("Bjørn", "bjoern"),
    ],
)
def test_letters_are_found_as_each_keyboard_has_them(text: str, typed: str):
    assert any(
        all(word in written for word in wanted.split())
        for wanted in spellings(typed)
        for written in spellings(text)
    )


@given(st.text())
def test_all_spellings_have_the_same_words_in_number(text: str):
    assert len({len(each.split()) for each in spellings(text)}) == 1
    assert spellings(text)[0] == folded(text)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("pigon", "Pigeon pose"),
        ("fire hydrnt", "Fire hydrant"),
        ("cosack squat", "Cossack squat"),
        ("buterfly", "Butterfly stretch"),
    ],
)
def test_the_closest_drill_is_found_where_none_fits(library: Library, query: str, found: str):
    drills = tuple(library.exercises.values())
    index = SearchIndex(drills)
    assert index.find(query) == ()
    assert drills[index.find_closest(query)[0]].name == found
    assert index.find_closest("xyzzy qqqq") == ()
    assert index.find_closest("pigeon") == index.find("pigeon")
