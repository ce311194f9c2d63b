"""The shipped rules keep their own rules, and what is wrong with a changed file is named."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import combinations
from math import ceil
from pathlib import Path
from typing import Any

import pytest

from hiptimer.journal.dose import CEILING_SECONDS, FLOOR_SECONDS
from hiptimer.journal.programme.rules import Part, ProgrammeRules, apart
from hiptimer.settings.programme import RunKind
from hiptimer.storage.content import decode_programme_rules
from hiptimer.training.exercises import HoldDose, RepsDose
from hiptimer.training.faults import ContentError
from hiptimer.training.library import Library

FILE = "programme.json"


def test_the_doses_of_all_weeks_are_within_what_the_drills_allow(
    rules: ProgrammeRules, library: Library
) -> None:
    assert (rules.dose.floor, rules.dose.week_most) == (FLOOR_SECONDS, CEILING_SECONDS)
    stretches = [e.dose for e in library.exercises.values() if isinstance(e.dose, HoldDose)]
    for week in rules.weeks:
        for sessions in range(3, 7):
            rounds = max(2, ceil(week.target / sessions / 60))
            hold = ceil(week.target / sessions / rounds / 5) * 5
            assert hold * rounds <= rules.dose.session_most
            assert hold * rounds * sessions <= CEILING_SECONDS
            for dose in stretches:
                assert dose.allowed.seconds[0] <= hold <= dose.allowed.seconds[1]
                assert rounds <= dose.allowed.rounds[1]
        for key, dose in week.strength.items():
            drill = library.exercise(key).dose
            assert isinstance(drill, RepsDose)
            assert drill.allowed.reps[0] <= dose.reps <= drill.allowed.reps[1]
            assert drill.allowed.rounds[0] <= dose.rounds <= drill.allowed.rounds[1]
        assert 4 <= 2 * sum(week.strength[key].rounds for key in rules.strength.counted) <= 12
    assert [week.target >= FLOOR_SECONDS for week in rules.weeks] == [False] * 2 + [True] * 6


def test_the_templates_keep_strength_apart_and_off_the_day_before(rules: ProgrammeRules) -> None:
    assert [len(each.runs) for each in rules.templates] == [3, 4, 5, 6]
    for template in rules.templates:
        for one, other in combinations(template.strength, 2):
            assert apart(one, other) >= 2
        for day in template.strength:
            assert template.runs.get((day + 1) % 7) not in {RunKind.HARD, RunKind.LONG}
        assert len({*template.stretch}) == len(template.stretch) == 6


def test_every_part_says_what_it_rests_on_or_that_nobody_measured_it(
    rules: ProgrammeRules, library: Library
) -> None:
    fields = [getattr(rules, name) for name in rules.__struct_fields__]
    parts = [each for each in fields if isinstance(each, Part)]
    assert len(parts) == 9
    for part in parts:
        assert part.editorial
    used = {support.source for part in parts for support in part.sources}
    assert used == rules.sources.keys()
    for key, source in rules.sources.items():
        assert source == library.sources.get(key, source)


Break = Callable[[dict[str, Any]], object]


def sets(document: dict[str, Any]) -> dict[str, Any]:
    return document["weeks"][0]["strength"]


def days(document: dict[str, Any]) -> dict[str, Any]:
    return document["templates"][0]


@pytest.mark.parametrize(
    ("break_it", "fault"),
    [
        (lambda d: d.update(schema="x"), 'schema: found "x", expected "hiptimer-programme/1"'),
        (lambda d: d["weeks"][2].update(target="5:00"), "weeks[2].target: found"),
        (lambda d: d["weeks"][2].update(target=700), "weeks[2].target: found 700, expected at"),
        (lambda d: d["dose"].pop("floor"), "dose: found nothing, expected the field `floor`"),
        (lambda d: d["weeks"].pop(), "weeks: found"),
        (lambda d: sets(d)["fire-hydrant"].update(reps=30), "fire-hydrant.reps: found 30"),
        (lambda d: sets(d).update({"pigeon-pose": {"rounds": 1, "reps": 8}}), "pigeon-pose: found"),
        (lambda d: sets(d).pop("fire-hydrant"), "weeks[0].strength: found 1 counted rounds"),
        (lambda d: d["stretch"].update(standing="gone"), 'stretch.standing: found "gone"'),
        (lambda d: d["race"]["sources"][0].update(source="x"), "race.sources[0].source: found"),
        (lambda d: days(d).update(strength=[2, 3]), "templates[0].strength: found [2, 3]"),
        (lambda d: days(d).update(strength=[0]), "templates[0].strength: found 0, expected no"),
        (lambda d: days(d).update(stretch=[1, 1]), "templates[0].stretch: found [1, 1]"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(
    assets: Path, library: Library, break_it: Break, fault: str
) -> None:
    document = json.loads((assets / FILE).read_bytes())
    break_it(document)
    with pytest.raises(ContentError) as raised:
        decode_programme_rules(json.dumps(document).encode(), library, FILE)
    assert str(raised.value).startswith(f"{FILE}: ")
    assert fault in str(raised.value)
