"""What was reminded of outlives the program; where it cannot be kept nothing else suffers."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from hiptimer.ports.reminders import ReminderMemory
from hiptimer.storage.settings_file import RemindersFile

EVENING = datetime.fromisoformat("2026-11-22T18:00:00")


def test_it_comes_back_as_it_was(tmp_path: Path):
    path = tmp_path / "data" / "reminders.json"
    memory = ReminderMemory(EVENING, {"a" * 8: EVENING})
    assert RemindersFile(path).load() == ReminderMemory()
    assert RemindersFile(path).save(memory)
    assert RemindersFile(path).load() == memory


def test_a_damaged_file_costs_no_more_than_itself(tmp_path: Path):
    path = tmp_path / "reminders.json"
    path.write_text('{"looked": "2026-11-22T18:00:00", "told": 7}')
    assert RemindersFile(path).load() == ReminderMemory(EVENING)
    path.write_text("{{{")
    told: list[str] = []
    assert RemindersFile(path, told.append).load() == ReminderMemory()
    assert "damaged. It is kept as" in told[0]


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert not RemindersFile(blocked / "reminders.json").save(ReminderMemory(EVENING))
