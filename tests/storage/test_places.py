"""What a computer is called in the name of its journal, and where what can be made again lies."""

from __future__ import annotations

import ctypes
import plistlib
import re
from pathlib import Path

import pytest

from hiptimer.app import load_program
from hiptimer.storage import places


@pytest.mark.parametrize("node", ["Anna's MacBook.local", "läufer", "", "x" * 200, "../../etc"])
def test_the_name_is_safe_in_a_file_name(monkeypatch: pytest.MonkeyPatch, node: str):
    monkeypatch.setattr(places.platform, "node", lambda: node)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", places.computer_name())


def test_two_computers_of_one_name_differ_and_each_stays_itself(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(places.platform, "node", lambda: "laptop")
    monkeypatch.setattr(places, "_machine_id", lambda: "one")
    one = places.computer_name()
    assert one == places.computer_name()
    monkeypatch.setattr(places, "_machine_id", lambda: "two")
    assert places.computer_name() != one
    monkeypatch.setattr(places, "_machine_id", lambda: "")
    assert places.computer_name() == "laptop"


@pytest.mark.parametrize(
    ("platform", "variables", "folder"),
    [
        ("linux", {}, "~/.cache/hiptimer"),
        ("linux", {"XDG_CACHE_HOME": "/fast/cache"}, "/fast/cache/hiptimer"),
        ("linux", {"XDG_CACHE_HOME": "relative"}, "~/.cache/hiptimer"),
        ("darwin", {"XDG_CACHE_HOME": "/fast/cache"}, "~/Library/Caches/HipTimer"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/HipTimer/Cache"),
        ("win32", {}, "~/AppData/Local/HipTimer/Cache"),
    ],
)
def test_a_cache_is_where_the_system_has_caches(
    monkeypatch: pytest.MonkeyPatch, platform: str, variables: dict[str, str], folder: str
):
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(places.sys, "platform", platform)
    assert places.default_cache_folder() == Path(folder).expanduser()


def test_clips_are_in_no_folder_that_computers_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(places.sys, "platform", "linux")
    for name in ("data", "cache"):
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(tmp_path / name))
    synced = tmp_path / "synced"
    synced.mkdir()
    default = tmp_path / "data" / "hiptimer"
    places.ChosenFolder(default).choose(synced, default)
    program = load_program(None)
    assert program.data_folder == synced
    assert program.clips_folder == tmp_path / "cache" / "hiptimer" / "clips"
    assert program.local_folder == default


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ({"System": {"Network": {"HostNames": {"LocalHostName": "Annas-Air"}}}}, "annas-air"),
        ({"System": {"Network": {}}}, "dhcp-17"),
        (None, "dhcp-17"),
    ],
)
def test_a_mac_is_called_what_its_owner_calls_it_in_every_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: dict[str, object] | None, name: str
):
    path = tmp_path / "preferences.plist"
    path.write_bytes(b"<plist" if written is None else plistlib.dumps(written))
    monkeypatch.setattr(places, "MAC_NAMES", path)
    monkeypatch.setattr(places.platform, "node", lambda: "dhcp-17.example")
    monkeypatch.setattr(places.sys, "platform", "darwin")
    monkeypatch.setattr(places, "_mac_id", lambda: "")
    assert places.computer_name() == name


def test_a_mac_is_told_apart_by_the_id_of_its_hardware(monkeypatch: pytest.MonkeyPatch):
    class Library:
        def gethostuuid(self, found: ctypes.Array[ctypes.c_ubyte], wait: object) -> int:
            found[0], found[15] = 1, 255
            return 0

    monkeypatch.setattr(ctypes, "CDLL", lambda _name: Library())
    assert places._mac_id() == "01" + 14 * "00" + "ff"
    monkeypatch.setattr(Library, "gethostuuid", lambda *_: -1)
    assert places._mac_id() == ""
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    assert places._mac_id() == ""
