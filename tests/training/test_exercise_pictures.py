"""Which picture a side shows, and that content is bounded in every direction."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hiptimer.training.exercises import Pictures
from hiptimer.training.library import check_files
from hiptimer.training.sides import Side


def test_each_side_shows_its_own_picture() -> None:
    pictures = Pictures(right="r.png", left="l.png", mirrored=True)
    assert pictures.shown(Side.RIGHT) == ("r.png", False)
    assert pictures.shown(Side.LEFT) == ("l.png", False)
    assert pictures.shown(None) == ("r.png", False)
    assert pictures.names == ("r.png", "l.png")


@pytest.mark.parametrize("mirrored", [True, False])
def test_a_picture_of_one_side_serves_the_other(mirrored: bool) -> None:
    pictures = Pictures(left="l.png", mirrored=mirrored)
    assert pictures.shown(Side.LEFT) == ("l.png", False)
    assert pictures.shown(Side.RIGHT) == ("l.png", mirrored)
    assert pictures.shown(None) == ("l.png", False)


def test_without_a_picture_none_is_shown() -> None:
    assert Pictures(mirrored=True).shown(Side.LEFT) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "pigeon\n"),
        ("side_name", "{side}" * 100),
        ("spoken_name", "x" * 401),
        ("mistakes", ["x"] * 51),
        ("muscles", []),
        ("pictures", {"right": "../x.png"}),
        ("pictures", {"right": "aux.png"}),
        ("pictures", {"up": "x.png"}),
    ],
)
def test_no_field_is_without_bounds(assets: Path, field: str, value: object) -> None:
    document: Any = json.loads((assets / "exercises.json").read_bytes())
    document["exercises"][0][field] = value
    (fault,) = check_files({"mine.json": json.dumps(document).encode()}).faults
    assert fault.place.startswith("exercises[0].")
