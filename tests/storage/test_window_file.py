"""The window's place outlives the program, and is worth no message."""

from __future__ import annotations

from pathlib import Path

import pytest

from hiptimer.ports.window import WindowPlace
from hiptimer.storage.settings_file import WindowFile

PLACE = WindowPlace(x=-1200, y=40, width=1280, height=800, maximised=True)


def test_a_place_is_read_as_it_was_written(tmp_path: Path):
    WindowFile(tmp_path / "window.json").save(PLACE)
    assert WindowFile(tmp_path / "window.json").load() == PLACE


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("nonsense", WindowPlace()),
        ("[]", WindowPlace()),
        ('{"x": 1e99, "y": 7, "width": -5, "height": 800}', WindowPlace(y=7, height=800)),
        ('{"width": 99999999999999999999, "height": 800}', WindowPlace(height=800)),
    ],
)
def test_of_a_damaged_file_the_rest_is_used(tmp_path: Path, text: str, place: WindowPlace):
    path = tmp_path / "window.json"
    path.write_text(text)
    assert WindowFile(path).load() == place


def test_a_folder_that_cannot_be_written_to_costs_the_memory_only(tmp_path: Path):
    (tmp_path / "file").write_text("")
    memory = WindowFile(tmp_path / "file" / "window.json")
    memory.save(PLACE)
    assert memory.load() == WindowPlace()
