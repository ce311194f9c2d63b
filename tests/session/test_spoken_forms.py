"""What is written short is said in words, in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.session.phrases import speech_seconds
from hiptimer.session.spoken_forms import MOST_IN_WORDS
from hiptimer.storage.content import read_phrases
from hiptimer.training.languages import Language

ASSETS = Path(__file__).parents[2] / "assets"
FORMS = {language: read_phrases(ASSETS, language).spoken for language in Language}
ENGINES = ("", "Pico", "eSpeak")
LONGEST_WORD = 12
"""The most letters by which a written one grows: "7" to "soixante-dix-sept", "%" to a word."""

SHORT = (
    *("90/90", "1/8", "3x10", "5\u20138", "1:30", "45°", "½", "1½", "30s", "10 %", "2,5 kg"),
    *("1.000", "IT band", "ITB", "e.g.", "z.B.", "env.", "aprox.", "ca.", "\u2013", "\u2014"),
    *("🧘‍♀️", "1️⃣", "(", ")", "Spiderman", "Squat", "Bein", "jambe", "psoas", ".", ",", ":"),
    *("&", "+", "/", "#1"),
)
written = st.one_of(
    st.lists(st.sampled_from(SHORT), max_size=8).map(" ".join),
    st.lists(st.sampled_from(SHORT), max_size=8).map("".join),
    st.text(max_size=40),
)
languages = st.sampled_from(Language)


@given(written, languages, st.sampled_from(ENGINES))
def test_what_is_in_words_stays_as_it_is(text: str, language: Language, engine: str):
    said = FORMS[language].said(text, engine)

    assert FORMS[language].said(said, engine) == said


@given(written, languages)
def test_no_digit_and_no_sign_is_left_and_nothing_gets_too_long(text: str, language: Language):
    said = FORMS[language].said(text)

    assert not re.search(r"[0-9/\\|*_#{}<>()\[\]°%&+=@~\n\t]|\s\s", said)
    assert len(said) <= LONGEST_WORD * len(text)


@given(st.integers(0, MOST_IN_WORDS), languages)
def test_no_two_numbers_sound_alike(number: int, language: Language):
    forms = FORMS[language]

    assert forms.said(f"{number}") == forms.said(forms.cardinal(number))
    assert forms.cardinal(number) != forms.cardinal(number + 1 if number < MOST_IN_WORDS else 0)


@pytest.mark.parametrize("language", Language)
def test_the_first_hundred_numbers_are_all_there(language: Language):
    assert len({FORMS[language].cardinal(number) for number in range(1000)}) == 1000


@pytest.mark.parametrize("language", Language)
def test_counts_are_the_ones_that_are_counted_aloud(language: Language):
    phrases = read_phrases(ASSETS, language)

    for number, counted in enumerate(phrases.numbers, 1):
        said = counted.rstrip(".").lower()
        assert phrases.spoken.cardinal(number) == said
        assert phrases.number(number) == counted


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "Next: 90/90 switch, 1 of 8.", "Next: ninety ninety switch, one of eight."),
        ("en", "Rep 1/8 \u2013 IT band (left)", "Rep one of eight, I T band, left"),
        ("en", "3x10, 5\u20138 or 1 - 2 reps", "three times ten, five to eight or one to two reps"),
        ("en", "Turn 45°. Hold 1½ min.", "Turn forty-five degrees. Hold one point five minutes."),
        ("en", "1,000 m in 4:30 min", "one thousand meters in four minutes thirty seconds"),
        ("en", "Stretch 🧘🏽‍♀️!", "Stretch!"),
        ("de", "21 Minuten, 3-5 Wdh.", "einundzwanzig Minuten, drei bis fünf Wiederholungen."),
        ("de", "1 Mal", "einmal"),
        ("de", "Halte ca. 2,5 cm", "Halte etwa zwei Komma fünf Zentimeter"),
        ("es", "31 minutos y 21 veces", "treinta y un minutos y veintiuna veces"),
        ("es", "100 m, 101 m", "cien metros, ciento un metros"),
        ("fr", "21 minutes, 1 fois, 3/8", "vingt et une minutes, une fois, trois sur huit"),
        ("fr", "Ensuite\u00a0: 2e série", "Ensuite: deuxième série"),
        ("it", "23 minuti, 1 volte, gamba sx", "ventitré minuti, una volta, gamba sinistra"),
        ("it", "5\u20138 ripetizioni", "da cinque a otto ripetizioni"),
    ],
)  # fmt: skip
def test_a_language_says_it_as_its_people_do(language: str, text: str, said: str):
    assert FORMS[Language(language)].said(text) == said


@pytest.mark.parametrize("text", ["\U0001f9d8", "\u2013", " ", "( )"])
def test_what_has_no_words_is_nothing_to_say(text: str):
    assert FORMS[Language.ENGLISH].said(text) == ""


def test_shorthand_takes_as_long_as_its_words():
    phrases = read_phrases(ASSETS)
    in_words = speech_seconds("three times ten at forty-five degrees.", 150)

    assert phrases.seconds_of("3x10 @ 45°.", 150) == in_words
    assert phrases.seconds_of("2 times 30 seconds.", 150) == speech_seconds("a a a a.", 150)


@pytest.mark.parametrize(
    ("language", "name", "engine", "given"),
    [
        ("de", "Spiderman-Schritt", "Pico", "Speidermän-Schritt"),
        ("de", "Großer Hüft-Reset", "eSpeak", "Großer Hüft-Rießet"),
        ("fr", "étirement du psoas", "Pico", "étirement du psoasse"),
        ("es", "estiramiento del psoas", "eSpeak", "estiramiento del soas"),
        ("es", "estiramiento del psoas", "Pico", "estiramiento del psoas"),
        ("it", "Squat cosacco", "eSpeak", "squòt cosacco"),
        ("it", "Squat cosacco", "Piper", "squòt cosacco"),
        ("it", "Squat cosacco", "", "Squat cosacco"),
    ],
)
def test_an_engine_gets_a_foreign_name_as_it_says_it_right(
    language: str, name: str, engine: str, given: str
):
    assert FORMS[Language(language)].said(name, engine) == given
