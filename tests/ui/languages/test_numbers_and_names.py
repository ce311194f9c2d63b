"""Numbers, days and names of our own lists are written as the language writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from hiptimer.training.exercises import RepsDose
from hiptimer.training.languages import Language
from hiptimer.training.library import Library
from hiptimer.training.sides import capitalised
from hiptimer.ui.language import first_weekday
from hiptimer.ui.widgets.body_names import phase_name
from hiptimer.ui.widgets.calendar_names import day_initial, day_name, day_seen_from, month_name
from hiptimer.ui.widgets.labels import key_text, with_key
from hiptimer.ui.widgets.numbers import decimal, percent

Speak = Callable[[str], None]


@pytest.fixture
def count_in() -> Iterator[Speak]:
    """Have numbers and days in a language."""
    usual = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(usual)


@pytest.mark.parametrize(
    ("language", "value", "text"),
    [
        ("en", 0.5, "0.5"),
        ("de", 0.5, "0,5"),
        ("fr", 12.25, "12,25"),
        ("it", 30.0, "30"),
        ("es", 10, "10"),
        ("de", -2.5, "-2,5"),
    ],
)
def test_a_decimal_has_the_comma_of_its_language(
    count_in: Speak, language: str, value: float, text: str
) -> None:
    count_in(language)
    assert decimal(value) == text


def test_a_share_has_its_sign() -> None:
    assert percent(40) == "40 %"


@pytest.mark.parametrize(
    ("language", "day", "month", "initial"),
    [("de", "Dienstag", "März", "D"), ("fr", "mardi", "mars", "M"), ("es", "martes", "marzo", "M")],
)
def test_days_and_months_have_the_names_of_the_language(
    count_in: Speak, language: str, day: str, month: str, initial: str
) -> None:
    count_in(language)
    assert (day_name(1), month_name(3), day_initial(1)) == (day, month, initial)
    assert day_seen_from(date(2026, 3, 6), date(2026, 3, 3)) == day


def test_every_phase_of_our_drills_has_a_name_to_translate(
    library: Library, speaks_foreign: None, say_foreign: Callable[[str], str]
) -> None:
    names = {
        phase.name
        for exercise in library.exercises.values()
        if isinstance(exercise.dose, RepsDose)
        for phase in exercise.dose.phases
    }
    assert names
    for name in names:
        assert phase_name(name) == say_foreign(capitalised(name.replace("-", " ")))


def test_a_phase_of_ones_own_is_called_as_it_is_written() -> None:
    assert phase_name("wiggle-about") == "Wiggle about"


def test_a_key_is_said_after_what_it_does() -> None:
    assert with_key("Move up", "Alt+Up") == f"Move up ({key_text('Alt+Up')})"
    assert key_text("Ctrl+1") == "Ctrl+1"


@pytest.mark.parametrize(
    ("system", "language", "first"),
    [
        ("de_DE", Language.ENGLISH, 0),
        ("en_US", Language.ENGLISH, 6),
        ("en_US", Language.GERMAN, 6),
        ("ar_EG", Language.ENGLISH, 5),
        ("C", Language.GERMAN, 0),
        ("C", Language.ENGLISH, 6),
    ],
)
def test_a_week_begins_on_the_day_of_the_place_whatever_the_language(
    monkeypatch: pytest.MonkeyPatch, system: str, language: Language, first: int
):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert first_weekday(language) == first
