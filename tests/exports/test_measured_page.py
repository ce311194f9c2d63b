"""The page for a physiotherapist: every day, value and band, both sides, and how it may be read."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from hiptimer.exports.drawn_file import write_measured
from hiptimer.journal.measuring import Measured, Reading, measured
from hiptimer.storage.content import read_self_tests
from hiptimer.training.library import Library
from hiptimer.training.self_tests import SelfTests, Way
from hiptimer.ui.measuring.printed_page import page_html

TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=timezone(timedelta(hours=1)))
DAYS = ((200, 7.0, 8.0), (190, 8.2, 8.0), (187, 9.6, 8.0), (186, 9.9, 8.0), (100, 18.9, 8.0))


@pytest.fixture(scope="module")
def tests(library: Library, assets: Path) -> SelfTests:
    return read_self_tests(assets, library)


@pytest.fixture
def found(tests: SelfTests) -> tuple[Measured, ...]:
    readings = [
        Reading(
            id=f"{ago:032x}",
            test="thigh-drop",
            taken=NOON - timedelta(days=ago),
            way=Way.PHONE,
            left=(left,),
            right=(right,) if ago != 100 else (),
        )
        for ago, left, right in DAYS
    ]
    return measured(readings, tests.tests, TODAY)


def words(html: str) -> str:
    return re.sub("<[^>]+>", " ", html)


def test_every_day_is_there_with_its_band_on_both_sides(
    found: tuple[Measured, ...], tests: SelfTests, qapp: object
) -> None:
    text = words(page_html(found, tests, TODAY))
    assert text.count("± 5.8°") == 9
    for _, left, _ in DAYS:
        assert f"{left:g}° ± 5.8°" in text
    assert text.count("(practice day)") == 2
    assert text.count("(too soon to be compared)") == 2
    assert "Seated turn-in" not in text
    assert "People in one study" in text
    assert "There is no test of the outer hips that one person can do alone." in text


def test_where_nothing_was_measured_it_says_so(tests: SelfTests, qapp: object) -> None:
    text = words(page_html(measured((), tests.tests, TODAY), tests, TODAY))
    assert "Nothing measured yet" in text


def test_it_is_written_as_a_pdf(
    found: tuple[Measured, ...], tests: SelfTests, tmp_path: Path, qapp: object
) -> None:
    begun: list[bool] = []
    path = tmp_path / "hips.pdf"
    write_measured(found, tests, path, TODAY, begin=lambda: begun.append(True))
    assert path.read_bytes().startswith(b"%PDF")
    assert begun == [True]
