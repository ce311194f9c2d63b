"""The window's place and what was reminded of outlive the program; what is lost costs no more."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from hiptimer.ports.data import WindowPlace
from hiptimer.ports.reminders import ReminderMemory
from hiptimer.storage.settings_file import RememberedFile

PLACE = WindowPlace(x=-1200, y=40, width=1280, height=800, maximised=True)
EVENING = datetime.fromisoformat("2026-11-22T18:00:00")


def test_a_place_is_read_as_it_was_written(tmp_path: Path):
    RememberedFile(tmp_path / "window.json", WindowPlace).save(PLACE)
    assert RememberedFile(tmp_path / "window.json", WindowPlace).load() == PLACE


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
    assert RememberedFile(path, WindowPlace).load() == place


def test_a_folder_that_cannot_be_written_to_costs_the_memory_only(tmp_path: Path):
    (tmp_path / "file").write_text("")
    memory = RememberedFile(tmp_path / "file" / "window.json", WindowPlace)
    memory.save(PLACE)
    assert memory.load() == WindowPlace()


def test_it_comes_back_as_it_was(tmp_path: Path):
    path = tmp_path / "data" / "reminders.json"
    memory = ReminderMemory(EVENING, {"a" * 8: EVENING})
    assert RememberedFile(path, ReminderMemory).load() == ReminderMemory()
    assert RememberedFile(path, ReminderMemory).save(memory)
    assert RememberedFile(path, ReminderMemory).load() == memory


def test_a_damaged_file_costs_no_more_than_itself(tmp_path: Path):
    path = tmp_path / "reminders.json"
    path.write_text('{"looked": "2026-11-22T18:00:00", "told": 7}')
    assert RememberedFile(path, ReminderMemory).load() == ReminderMemory(EVENING)
    path.write_text("{{{")
    said: list[str] = []
    assert RememberedFile(path, ReminderMemory, said.append).load() == ReminderMemory()
    assert "damaged. It is kept as" in said[0]


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert not RememberedFile(blocked / "reminders.json", ReminderMemory).save(
        ReminderMemory(EVENING)
    )
