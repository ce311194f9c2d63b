"""Rests and sides are known by their names in five languages, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from hiptimer.training.foreign.names import Part, part_of, plain_name, side_of
from hiptimer.training.sides import Side


@pytest.mark.parametrize(
    "name",
    ["Rest", "REST 2", "Pause (10s)", "Kurze Pause", "Descanso", "Récupération", "Repos", "Riposo"],
)
def test_a_rest_is_one_in_each_language(name: str) -> None:
    assert part_of(name) is Part.REST


@pytest.mark.parametrize(
    "name", ["Get ready!", "Prepare", "Mach dich bereit", "Preparación", "Préparation", "Pronti"]
)
def test_time_to_get_ready_is_one(name: str) -> None:
    assert part_of(name) is Part.READY


@pytest.mark.parametrize(
    "name", ["Rest pose", "Pigeon", "Warm-up", "Cool down", "Set 2", "Left side", "伸展", "", "7"]
)
def test_anything_else_is_something_to_do(name: str) -> None:
    assert part_of(name) is Part.WORK


@pytest.mark.parametrize(
    ("name", "base", "side"),
    [
        ("Side plank left", "Side plank", Side.LEFT),
        ("Left leg raise", "leg raise", Side.LEFT),
        ("Side plank - right side", "Side plank", Side.RIGHT),
        ("Pigeon (R)", "Pigeon", Side.RIGHT),
        ("Seitstütz links", "Seitstütz", Side.LEFT),
        ("Rechte Taube", "Taube", Side.RIGHT),
        ("Plancha derecha", "Plancha", Side.RIGHT),
        ("Planche côté gauche", "Planche", Side.LEFT),
        ("Plancia sx", "Plancia", Side.LEFT),
    ],
)
def test_a_side_is_cut_from_its_name(name: str, base: str, side: Side) -> None:
    assert side_of(name) == (base, side)


@pytest.mark.parametrize("name", ["Left", "Left to right", "Brightly", "Leftover", "Plank"])
def test_a_name_of_no_one_side_stays_whole(name: str) -> None:
    assert side_of(name) is None


def test_nothing_in_a_name_hides_or_stands_for_a_side() -> None:
    assert plain_name("\u202eKnee\n{left|right}\x1b") == "Knee (left|right)"
