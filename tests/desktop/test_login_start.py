"""A start at login: off until wanted, whole or not at all, and gone without a trace."""

from __future__ import annotations

import configparser
import os
import plistlib
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hiptimer.desktop.login_start import LoginStart, RunKey, quoted, tray_command
from hiptimer.ports.reminders import LoginStartError

COMMAND = ("/opt/hip timer/hiptimer", "tray", "--data-dir", '/home/ann/50% "$mine"\\`x`')
FILE = "app.hiptimer.HipTimer.desktop"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config"


@pytest.fixture
def login(config: Path) -> LoginStart:
    return LoginStart(COMMAND, {"XDG_CONFIG_HOME": str(config)}, "linux")


def test_it_is_off_and_looking_writes_nothing(login: LoginStart, config: Path):
    assert login.is_possible
    assert not login.is_on
    login.bring_up_to_date()
    assert not config.exists()


def test_on_writes_one_file_and_off_removes_that_one_alone(login: LoginStart, config: Path):
    other = config / "autostart" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n")
    login.turn(on=True)
    assert login.is_on
    assert {each.name for each in other.parent.iterdir()} == {FILE, other.name}
    login.turn(on=False)
    login.turn(on=False)
    assert not login.is_on
    assert list(other.parent.iterdir()) == [other]


def test_the_command_survives_the_files_quoting(login: LoginStart, config: Path):
    login.turn(on=True)
    entry = configparser.RawConfigParser()
    entry.read(config / "autostart" / FILE, encoding="utf-8")
    line = entry["Desktop Entry"]["exec"].replace("\\\\", "\\").replace("%%", "%")
    # Within double quotes a shell reads the same four signs with a backslash before them.
    assert tuple(shlex.split(line.replace("\\$", "$").replace("\\`", "`"))) == COMMAND


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="needs desktop-file-validate"
)
def test_the_file_is_a_valid_desktop_entry(login: LoginStart, config: Path):
    login.turn(on=True)
    command = ["desktop-file-validate", str(config / "autostart" / FILE)]
    assert subprocess.run(command, capture_output=True, text=True, check=False).stdout == ""


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktops_own_settings_turned_off_is_off(
    login: LoginStart, config: Path, line: str
):
    login.turn(on=True)
    file = config / "autostart" / FILE
    file.write_text(f"{file.read_text()}{line}\n")
    assert not login.is_on
    login.bring_up_to_date()
    assert not login.is_on


def test_a_program_that_was_moved_is_found_again(login: LoginStart, config: Path):
    environment = {"XDG_CONFIG_HOME": str(config)}
    LoginStart(("/old/place/hiptimer", "tray"), environment, "linux").turn(on=True)
    login.bring_up_to_date()
    assert "/old/place" not in (config / "autostart" / FILE).read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="there, what lies in a file is only missing")
def test_a_folder_that_cannot_be_written_is_a_sentence(login: LoginStart, config: Path):
    config.write_text("a file where the folder should be")
    assert not login.is_on
    with pytest.raises(LoginStartError, match=r"app\.hiptimer\.HipTimer\.desktop cannot be .+\.$"):
        login.turn(on=True)
    with pytest.raises(LoginStartError):
        login.turn(on=False)


def test_a_full_disk_leaves_the_old_file(
    login: LoginStart, config: Path, monkeypatch: pytest.MonkeyPatch
):
    login.turn(on=True)
    before = (config / "autostart" / FILE).read_text()

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(LoginStartError, match="No space left on device"):
        login.turn(on=True)
    assert [each.name for each in (config / "autostart").iterdir()] == [FILE]
    assert (config / "autostart" / FILE).read_text() == before


def test_a_sandbox_cannot_do_it_and_says_so(config: Path):
    login = LoginStart(COMMAND, {"FLATPAK_ID": "app.hiptimer.HipTimer"}, "linux")
    assert not login.is_possible
    assert not login.is_on
    login.bring_up_to_date()
    with pytest.raises(LoginStartError, match="does not let HipTimer"):
        login.turn(on=True)


def test_a_relative_configuration_folder_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    LoginStart(COMMAND, {"XDG_CONFIG_HOME": "relative"}, "linux").turn(on=True)
    assert (tmp_path / ".config" / "autostart" / FILE).is_file()


def test_macos_has_a_property_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    agent = LoginStart(COMMAND, {}, "darwin")
    assert not agent.is_on
    agent.turn(on=True)
    assert agent.is_on
    (file,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    written = plistlib.loads(file.read_bytes())
    assert written["ProgramArguments"] == list(COMMAND)
    assert written["RunAtLoad"] is True
    assert "KeepAlive" not in written
    agent.turn(on=False)
    assert not agent.is_on


def test_a_download_that_was_not_moved_is_not_started_at_login():
    place = "/private/var/folders/x/AppTranslocation/1-2/d/HipTimer.app/Contents/MacOS/hiptimer"
    assert not LoginStart((place, "tray"), {}, "darwin").is_possible
    assert LoginStart(
        ("/Applications/HipTimer.app/Contents/MacOS/hiptimer",), {}, "darwin"
    ).is_possible


def test_windows_gets_one_line_in_its_own_quoting():
    assert RunKey((r"C:\Program Files\HipTimer\hiptimer.exe", "tray")).text == (
        r'"C:\Program Files\HipTimer\hiptimer.exe" tray'
    )


# How this HipTimer is started.


def test_python_starts_its_module_from_any_folder(tmp_path: Path, config: Path):
    command = tray_command()
    quiet = Path(sys.executable).with_name("pythonw.exe")  # there on Windows: has no console
    python = str(quiet) if quiet.exists() else sys.executable
    assert command == (python, "-P", "-m", "hiptimer", "tray")
    LoginStart(command, {"XDG_CONFIG_HOME": str(config)}, "linux").turn(on=True)
    folder = str(Path(__file__).parents[2]).replace("\\", "\\\\")
    assert f"Path={folder}\n" in (config / "autostart" / FILE).read_text()


def test_a_program_needs_no_folder_which_may_be_gone_by_then(login: LoginStart, config: Path):
    login.turn(on=True)
    assert "Path=" not in (config / "autostart" / FILE).read_text()


def test_a_frozen_program_and_an_appimage_start_themselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert tray_command(tmp_path) == (sys.executable, "tray", "--data-dir", str(tmp_path))
    monkeypatch.setenv("APPIMAGE", "/home/ann/HipTimer.AppImage")
    assert tray_command() == ("/home/ann/HipTimer.AppImage", "tray")


def test_every_argument_is_quoted():
    assert quoted("a b") == '"a b"'
    assert quoted("100%") == '"100%%"'
    assert quoted('"') == '"\\""'
