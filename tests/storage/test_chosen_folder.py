"""The folder that a person chose, and what happens while it is away."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hiptimer.storage.places import ChosenFolder


def test_without_a_choice_it_is_the_default_folder(tmp_path: Path):
    place = ChosenFolder(tmp_path).place()
    assert (place.folder, place.left, place.message) == (tmp_path, (), "")


def test_a_chosen_folder_is_used_and_what_was_left_behind_is_known(tmp_path: Path):
    chosen = tmp_path / "synced"
    chosen.mkdir()
    default = tmp_path / "default"
    ChosenFolder(default).choose(chosen, default)
    place = ChosenFolder(default).place()
    assert (place.folder, place.left) == (chosen, (default,))


def test_while_the_chosen_folder_is_away_the_default_one_serves(tmp_path: Path):
    chosen = tmp_path / "stick"
    chosen.mkdir()
    default = tmp_path / "default"
    ChosenFolder(default).choose(chosen, default)
    chosen.rename(tmp_path / "elsewhere")
    place = ChosenFolder(default).place()
    assert place.folder == default
    assert str(chosen) in place.message
    (tmp_path / "elsewhere").rename(chosen)
    assert ChosenFolder(default).place().folder == chosen


def test_going_back_to_the_default_folder_takes_over_what_the_other_had(tmp_path: Path):
    chosen = tmp_path / "synced"
    chosen.mkdir()
    default = tmp_path / "default"
    choice = ChosenFolder(default)
    choice.choose(chosen, default)
    choice.choose(default, chosen)
    place = choice.place()
    assert place.folder == default
    assert place.left == (chosen,)


def test_a_damaged_choice_falls_back_and_says_so(tmp_path: Path):
    (tmp_path / "folder.json").write_text("{", encoding="utf-8")
    place = ChosenFolder(tmp_path).place()
    assert place.folder == tmp_path
    assert "folder.json" in place.message


@pytest.mark.parametrize(
    "folder", ["/somewhere" + "/a" * 3000, "/" + "a" * 300, "/a\0b", "/a\u202eb", "con:/\t"]
)
def test_a_folder_that_no_system_takes_is_one_that_is_not_there(tmp_path: Path, folder: str):
    (tmp_path / "folder.json").write_text(json.dumps({"folder": folder}), encoding="utf-8")
    place = ChosenFolder(tmp_path).place()
    assert place.folder == tmp_path
    assert "is not there. HipTimer uses" in place.message
    assert len(place.message) < 700
    assert place.message.isprintable()
