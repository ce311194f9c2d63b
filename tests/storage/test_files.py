"""Settings and memory in files: saved whole, read leniently, never lost when damaged."""

from __future__ import annotations

import errno
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer import files
from hiptimer.files import write_whole
from hiptimer.ports.data import SettingsNotSavedError
from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.settings.settings import GoalSettings, LookSettings, Reminder, Settings, ThemeChoice
from hiptimer.storage import typed_file
from hiptimer.storage.settings_file import SettingsFile
from hiptimer.storage.typed_file import read_typed

MINE = Settings(
    session=Preferences(hold_scale=1.25, doses={"pigeon-pose": OwnDose(seconds=45)}),
    look=LookSettings(theme=ThemeChoice.DARK),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def test_settings_come_back_as_they_were_saved(path: Path) -> None:
    SettingsFile(path).save(MINE)
    file = SettingsFile(path)
    assert file.load() == MINE
    assert file.message == ""


def test_only_what_differs_from_the_defaults_is_written(path: Path) -> None:
    SettingsFile(path).save(MINE)
    assert json.loads(path.read_text()) == {
        "session": {"hold_scale": 1.25, "doses": {"pigeon-pose": {"seconds": 45}}},
        "look": {"theme": "dark"},
    }


def test_a_first_start_has_defaults_and_nothing_to_complain_of(path: Path) -> None:
    file = SettingsFile(path)
    assert file.load() == Settings()
    assert file.message == ""


@pytest.mark.parametrize("damage", [b"", b"\x00" * 40, b'{"session": {"hold', b"[1, 2]", b"\xff"])
def test_a_damaged_file_is_set_aside_and_said(path: Path, damage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    file = SettingsFile(path)
    assert file.load() == Settings()
    assert "damaged" in file.message
    (aside,) = path.parent.glob("settings-damaged-*.json")
    assert aside.read_bytes() == damage
    assert aside.name in file.message


def test_one_wrong_value_costs_only_itself(path: Path) -> None:
    path.parent.mkdir()
    wrong = {"session": {"hold_scale": "fast", "switch_seconds": 9}, "look": {"theme": "dark"}}
    path.write_text(json.dumps(wrong))
    file = SettingsFile(path)
    loaded = file.load()
    assert loaded.session == Preferences(switch_seconds=9)
    assert loaded.look.theme is ThemeChoice.DARK
    assert 'session.hold_scale = "fast"' in file.message
    assert len(list(path.parent.glob("settings-damaged-*.json"))) == 1


def test_one_wrong_entry_of_a_list_costs_only_itself(path: Path) -> None:
    path.parent.mkdir()
    good = {"id": "0123456789", "routine": "desk-reset"}
    wrong = {"id": "9876543210", "routine": "desk-reset", "days": [1, 9]}
    path.write_text(json.dumps({"reminders": {"reminders": [wrong, good, wrong]}}))
    file = SettingsFile(path)
    assert file.load().reminders.reminders == (Reminder("0123456789", "desk-reset"),)
    assert file.message.count("reminders.reminders[…] = {") == 2


def test_a_line_end_behind_a_time_is_no_time(path: Path) -> None:
    reminder = {"id": "0123456789", "routine": "desk-reset", "at": "18:00\n"}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"reminders": {"reminders": [reminder]}}))
    assert SettingsFile(path).load().reminders.reminders == ()


def test_what_was_right_in_a_damaged_file_outlasts_later_looks_at_it(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"look": {"language": "xx", "theme": "dark"}}))
    file = SettingsFile(path)
    file.load()
    assert file.load().look.theme is ThemeChoice.DARK
    assert 'look.language = "xx"' in file.message
    later = SettingsFile(path)
    assert later.load().look.theme is ThemeChoice.DARK
    assert later.message == ""


def test_what_another_program_wrote_meanwhile_stays(path: Path) -> None:
    here, elsewhere = SettingsFile(path), SettingsFile(path)
    mine, theirs = here.load(), elsewhere.load()
    elsewhere.save(replace(theirs, goal=GoalSettings(5), session=Preferences(switch_seconds=9)))
    here.save(replace(mine, session=Preferences(hold_scale=1.25)))
    both = Settings(goal=GoalSettings(5), session=Preferences(switch_seconds=9, hold_scale=1.25))
    assert here.load() == both
    assert SettingsFile(path).load() == both


def test_a_file_that_was_taken_away_meanwhile_is_written_whole_again(path: Path) -> None:
    file = SettingsFile(path)
    file.save(MINE)
    path.unlink()
    file.save(replace(MINE, goal=GoalSettings(5)))
    assert SettingsFile(path).load() == replace(MINE, goal=GoalSettings(5))


def test_a_file_that_was_damaged_meanwhile_is_kept_and_said(path: Path) -> None:
    file = SettingsFile(path)
    file.save(MINE)
    path.write_text("{")
    with pytest.raises(SettingsNotSavedError, match=r"settings.json is damaged. It is kept as"):
        file.save(replace(MINE, goal=GoalSettings(5)))
    (aside,) = path.parent.glob("settings-damaged-*.json")
    assert aside.read_text() == "{"
    assert SettingsFile(path).load() == replace(MINE, goal=GoalSettings(5))


def test_a_file_that_cannot_be_read_is_not_written_over(path: Path) -> None:
    path.mkdir(parents=True)
    (path / "what is in it").touch()
    file = SettingsFile(path)
    with pytest.raises(SettingsNotSavedError, match=r"It is kept as .*were saved in its place"):
        file.save(MINE)
    (kept,) = path.parent.glob("settings-damaged-*.json")
    assert (kept / "what is in it").exists()
    assert SettingsFile(path).load() == MINE


JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda children: (
        st.lists(children, max_size=3)
        | st.dictionaries(
            st.sampled_from(("session", "look", "voice", "doses", "theme", "rate")), children
        )
    ),
)


@given(JSON_VALUES)
def test_any_json_is_read_as_settings(
    tmp_path_factory: pytest.TempPathFactory, value: object
) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_text(json.dumps(value))
    assert isinstance(read_typed(path, Settings).value, Settings)


def test_a_full_disk_keeps_the_old_file_and_says_so(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SettingsFile(path).save(MINE)

    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", no_space)
    with pytest.raises(SettingsNotSavedError, match="No space left on device"):
        SettingsFile(path).save(Settings())
    assert SettingsFile(path).load() == MINE
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_what_a_newer_hiptimer_wrote_into_the_settings_is_still_there_after_a_change(
    tmp_path: Path,
):
    path = tmp_path / "settings.json"
    path.write_text('{"look": {"theme": "dark", "font": "serif"}, "cloud": [1, {"a": null}]}')
    store = SettingsFile(path)
    settings = store.load()
    assert store.message == ""
    store.save(replace(settings, look=replace(settings.look, text_scale=1.5)))
    assert json.loads(path.read_bytes()) == {
        "look": {"theme": "dark", "text_scale": 1.5, "font": "serif"},
        "cloud": [1, {"a": None}],
    }


def test_a_setting_that_stands_there_twice_is_named(tmp_path: Path):
    path = tmp_path / "settings.json"
    path.write_text('{"look": {"theme": "dark"}, "look": {"text_scale": 1.5}}')
    store = SettingsFile(path)
    assert store.load().look.text_scale == 1.5
    assert "Not usable: look (there twice). The rest is in use." in store.message
    (copy,) = tmp_path.glob("settings-damaged-*.json")
    assert "dark" in copy.read_text()


def test_names_that_stand_in_several_objects_are_no_fault(tmp_path: Path):
    path = tmp_path / "settings.json"
    path.write_text('{"voice": {"volume": 0.5}, "sounds": {"volume": 0.5}}')
    store = SettingsFile(path)
    assert store.load().sounds.volume == 0.5
    assert store.message == ""


def test_settings_that_could_not_be_read_are_kept_when_others_are_saved(tmp_path: Path):
    path = tmp_path / "settings.json"
    with path.open("wb") as file:
        file.truncate(typed_file.LARGEST_BYTES + 1)
    store = SettingsFile(path)
    assert "cannot be read" in (store.load() and store.message)
    with pytest.raises(SettingsNotSavedError, match=r"It is kept as .*were saved in its place"):
        store.save(MINE)
    store.save(MINE)
    (kept,) = tmp_path.glob("settings-damaged-*.json")
    assert kept.stat().st_size == typed_file.LARGEST_BYTES + 1
    assert SettingsFile(path).load() == MINE


@pytest.mark.parametrize("is_known", [True, False])
def test_on_a_mac_the_drive_empties_its_memory_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_known: bool
):
    done: list[str] = []

    def control(_file: int, _command: int) -> None:
        done.append("drive")
        if not is_known:
            raise OSError(errno.ENOTSUP, "not on this file system")

    fake = SimpleNamespace(fcntl=control, F_FULLFSYNC=51)
    monkeypatch.setitem(sys.modules, "fcntl", fake)
    monkeypatch.setattr(files.os, "fsync", lambda _file: done.append("system"))
    monkeypatch.setattr(files.sys, "platform", "darwin")
    write_whole(tmp_path / "settings.json", b"{}")
    assert done == (["drive"] if is_known else ["drive", "system"])
