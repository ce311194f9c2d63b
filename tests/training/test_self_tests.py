"""The tests by which people measure themselves: whole, sayable, and what is wrong is named."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hiptimer.storage.content import read_self_tests
from hiptimer.training.faults import ContentError
from hiptimer.training.languages import Language
from hiptimer.training.library import Library
from hiptimer.training.self_tests import SelfTests, Unit, Way, decode_self_tests

FILE = "self-tests.json"
LONGEST_SPOKEN, LONGEST_NAME = 12, 34


@pytest.fixture(scope="module")
def tests(library: Library, assets: Path) -> SelfTests:
    return read_self_tests(assets, library)


def test_there_are_five_and_the_outer_hips_have_none(tests: SelfTests) -> None:
    assert {each.id: (each.unit, each.error, each.more_is_more) for each in tests.tests} == {
        "thigh-drop": (Unit.DEGREES, 3.5, True),
        "turn-in": (Unit.DEGREES, 4.0, True),
        "turn-out": (Unit.DEGREES, 4.0, True),
        "knee-fall-out": (Unit.CENTIMETRES, 1.3, False),
        "side-hold": (Unit.SECONDS, 11.5, True),
    }
    assert [each.area for each in tests.without] == ["outer-hip"]
    assert "outer-hip" not in {each.area for each in tests.tests}


def test_the_tape_gives_one_length_anew_and_the_phone_none(tests: SelfTests) -> None:
    moving = {
        (test.id, method.way): method.moving.id if method.moving else ""
        for test in tests.tests
        for method in test.methods
    }
    assert moving == {
        ("thigh-drop", Way.PHONE): "",
        ("thigh-drop", Way.TAPE): "dh",
        ("turn-in", Way.PHONE): "",
        ("turn-in", Way.TAPE): "d",
        ("turn-out", Way.PHONE): "",
        ("turn-out", Way.TAPE): "d",
        ("knee-fall-out", Way.TAPE): "",
        ("side-hold", Way.CLOCK): "",
    }


@pytest.mark.parametrize("language", list(Language))
def test_each_step_can_be_followed_by_ear(
    library: Library, assets: Path, language: Language
) -> None:
    for test in read_self_tests(assets, library, language).tests:
        assert len(test.name) <= LONGEST_NAME
        for step in (step for method in test.methods for step in method.steps):
            for sentence in re.split(r"(?<=[.!?])\s+", step):
                assert len(sentence.split()) <= LONGEST_SPOKEN, sentence


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (
            lambda it: it["tests"][0].update(error=0),
            "tests[0].error: found 0, expected a number > 0.0",
        ),
        (
            lambda it: it["tests"][0].update(step="one"),
            'tests[0].step: found "one", expected a number',
        ),
        (
            lambda it: it["tests"][1].update(drills=["no-drill"]),
            'tests[1].drills: found "no-drill", expected the id of an exercise',
        ),
        (
            lambda it: it["tests"][1]["norms"][0].update(source="hearsay"),
            'tests[1].sources: found "hearsay", expected a key of `sources`',
        ),
        (
            lambda it: it["tests"][2].update(id="turn-in"),
            'tests: found "turn-in" twice, expected an id of its own for each test',
        ),
        (
            lambda it: it["tests"][0]["methods"][1]["measures"][0].update(stays=False),
            "tests[0].methods[1].measures: found l, dh, expected at most one that does not stay",
        ),
        (
            lambda it: it["tests"][0].update(least=50),
            "tests[0].least: found 50, expected less than `most`, 40",
        ),
        (
            lambda it: it.update(schema="hiptimer-self-tests/9"),
            'schema: found "hiptimer-self-tests/9", expected "hiptimer-self-tests/1"',
        ),
    ],
)
def test_what_is_wrong_in_a_file_is_named_with_its_place(
    library: Library, assets: Path, change: Callable[[Any], object], fault: str
) -> None:
    document = json.loads((assets / FILE).read_bytes())
    change(document)
    with pytest.raises(ContentError) as failed:
        decode_self_tests(json.dumps(document).encode(), library.exercises, FILE)
    assert f"{FILE}: {fault}" in map(str, failed.value.faults)
