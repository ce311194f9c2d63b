"""Starts HipTimer in the tray at login, where the person has asked for it.

Fulfils `ports.reminders.LoginStarter`. Each system has a place of its own for that.
"""

from __future__ import annotations

import os
import plistlib
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from errno import EACCES
from pathlib import Path
from subprocess import list2cmdline

from PySide6.QtCore import QSettings

from hiptimer.desktop import DESKTOP_ENTRY
from hiptimer.files import write_whole
from hiptimer.messages import Message
from hiptimer.ports.reminders import LoginStartError

TRANSLOCATED = "/AppTranslocation/"
"""In the place from which macOS runs what was downloaded and not moved."""
PACKAGE_PARENT = Path(__file__).resolve().parents[2]


class LoginStart:
    """Starts `command`, a program and its arguments. Off until it is turned on."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str] = os.environ,
        system: str = sys.platform,
    ) -> None:
        self._place = _place(tuple(command), environment, system)

    @property
    def is_possible(self) -> bool:
        """False in a sandbox, which cannot see the person's own folder.

        And on a Mac for a download that was not moved: each start of it has another place.
        """
        return self._place is not None

    @property
    def is_on(self) -> bool:
        """Whether it is set; False where that cannot be read."""
        with suppress(OSError):
            text = self._place.read() if self._place else None
            return text is not None and TURNED_OFF.isdisjoint(text.splitlines())
        return False

    def turn(self, *, on: bool) -> None:
        """Set or unset it. Raises `LoginStartError`."""
        if self._place is None:
            words = Message("This system does not let HipTimer start itself at login.")
            raise LoginStartError(words)
        try:
            if on:
                self._place.put()
            else:
                self._place.take_away()
        except OSError as error:
            words = Message("{place} cannot be changed: {reason}.", place=self._place.where)
            raise LoginStartError(words.with_fields(reason=error)) from error

    def bring_up_to_date(self) -> None:
        """Where it is set for a HipTimer that was somewhere else, set it for this one."""
        with suppress(OSError):  # the next start tries again
            if self._place is not None and self.is_on and self._place.read() != self._place.text:
                self._place.put()


def _place(
    command: tuple[str, ...], environment: Mapping[str, str], system: str
) -> StartFile | RunKey | None:
    # A module is found from where it lies; an AppImage's folder is gone after this run.
    folder = PACKAGE_PARENT if "-m" in command[1:3] else None
    if system == "win32":
        return RunKey(command)
    if system == "darwin":
        if TRANSLOCATED in command[0]:
            return None
        agents = Path.home() / "Library" / "LaunchAgents"
        return StartFile(agents / f"{DESKTOP_ENTRY}.plist", _launch_agent(command, folder))
    if environment.get("FLATPAK_ID"):
        return None
    home = environment.get("XDG_CONFIG_HOME", "")
    config = Path(home) if Path(home).is_absolute() else Path.home() / ".config"
    path = config / "autostart" / f"{DESKTOP_ENTRY}.desktop"
    return StartFile(path, _desktop_entry(command, folder))


def tray_command(data_folder: Path | None = None) -> tuple[str, ...]:
    """What starts this HipTimer in the tray, from any folder, with the data in `data_folder`."""
    data = () if data_folder is None else ("--data-dir", str(data_folder.absolute()))
    appimage = os.environ.get("APPIMAGE", "")
    if appimage:  # what it is unpacked to is gone after this run
        return (appimage, "tray", *data)
    if getattr(sys, "frozen", False):
        return (sys.executable, "tray", *data)
    return (_quiet_python(), *_safe_path(), "-m", "hiptimer", "tray", *data)


def _safe_path() -> tuple[str, ...]:
    """What keeps Python from importing what lies in the folder that a login happens to start in.

    A checkout that is not installed is found in no other way: it is started where it lies.
    """
    places = sys.path if sys.flags.safe_path else sys.path[1:]
    return ("-P",) if str(PACKAGE_PARENT) in places else ()


def _quiet_python() -> str:
    """On Windows the Python that opens no console."""
    quiet = Path(sys.executable).with_name("pythonw.exe")
    return str(quiet) if sys.platform == "win32" and quiet.is_file() else sys.executable


TURNED_OFF = frozenset({"Hidden=true", "X-GNOME-Autostart-enabled=false"})
"""What a Linux desktop's own settings write into the file instead of taking it away."""
NEEDS_ESCAPE = '\\"`$'


class StartFile:
    """A file whose being there with this `text` starts HipTimer at login."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self.text = text
        self.where = str(path)

    def read(self) -> str | None:
        """What it holds, or None where it is not there. Raises `OSError`."""
        try:
            return self._path.read_bytes().decode(errors="replace")
        except FileNotFoundError:
            return None

    def put(self) -> None:
        """Write the file. Raises `OSError`."""
        write_whole(self._path, self.text.encode())

    def take_away(self) -> None:
        """Remove the file. Raises `OSError`."""
        self._path.unlink(missing_ok=True)


def _desktop_entry(command: tuple[str, ...], working_folder: Path | None) -> str:
    """The text of the file on Linux, in the person's autostart folder."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=HipTimer",
        "Comment=Reminds of hip-mobility sessions from the tray",
        f"Exec={_escaped(' '.join(map(quoted, command)))}",
        f"Icon={DESKTOP_ENTRY}",
        "Terminal=false",
        "StartupNotify=false",
        "X-GNOME-Autostart-enabled=true",
    ]
    if working_folder is not None:
        lines.append(f"Path={_escaped(str(working_folder))}")
    return "\n".join(lines) + "\n"


def quoted(argument: str) -> str:
    """An argument of `Exec`: in quotes, with its per cent signs doubled."""
    kept = "".join(f"\\{each}" if each in NEEDS_ESCAPE else each for each in argument)
    return f'"{kept}"'.replace("%", "%%")


def _escaped(value: str) -> str:
    """A string value: a backslash, and what would end the line, is written as two signs."""
    signs = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return value.translate(str.maketrans(signs))


def _launch_agent(command: tuple[str, ...], working_folder: Path | None) -> str:
    """The property list on macOS, in the person's LaunchAgents folder. Not yet tried.

    After launchd.plist(5): it is loaded at the next login, and not before.
    """
    agent = {
        "Label": DESKTOP_ENTRY,
        "ProgramArguments": list(command),
        "RunAtLoad": True,
        "LimitLoadToSessionType": "Aqua",
        "ProcessType": "Interactive",
    }
    if working_folder is not None:
        agent["WorkingDirectory"] = str(working_folder)
    return plistlib.dumps(agent).decode()


class RunKey:
    """On Windows: a value of the person's own Run key. Not yet tried.

    It is written by one call, so it is there whole or not at all.
    """

    where = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"

    def __init__(self, command: tuple[str, ...]) -> None:
        self.text = list2cmdline(command)

    def read(self) -> str | None:
        """The value, or None where there is none."""
        value = QSettings(self.where, QSettings.Format.NativeFormat).value("HipTimer")
        return None if value is None else str(value)

    def put(self) -> None:
        """Write the value. Raises `OSError`."""
        self._change(lambda key: key.setValue("HipTimer", self.text))

    def take_away(self) -> None:
        """Remove the value. Raises `OSError`."""
        self._change(lambda key: key.remove("HipTimer"))

    def _change(self, change: Callable[[QSettings], None]) -> None:
        key = QSettings(self.where, QSettings.Format.NativeFormat)
        change(key)
        key.sync()
        if key.status() is not QSettings.Status.NoError:
            raise PermissionError(EACCES, os.strerror(EACCES))
