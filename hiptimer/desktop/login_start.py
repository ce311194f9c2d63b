"""Starts HipTimer in the tray at login, where the person has asked for it.

Fulfils `session.reminder_port.LoginStarter`. Each system has a place of its own for that.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from hiptimer.desktop.autostart_entry import AutostartEntry
from hiptimer.session.reminder_port import LoginStartError

translate = QCoreApplication.translate
PACKAGE_PARENT = Path(__file__).resolve().parents[2]


class LoginPlace(Protocol):
    """Where one system keeps what starts at login. All methods raise `OSError`."""

    where: str
    """For the person: a path or the like."""

    def is_on(self) -> bool:
        """Whether HipTimer is there and not turned off."""
        ...

    def is_current(self) -> bool:
        """Whether what is there starts this HipTimer."""
        ...

    def put(self) -> None:
        """Put this HipTimer there."""
        ...

    def take_away(self) -> None:
        """Take it away, and nothing else."""
        ...


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
        """False in a sandbox, which cannot see the person's own folder."""
        return self._place is not None

    @property
    def is_on(self) -> bool:
        """Whether it is set; False where that cannot be read."""
        try:
            return self._place is not None and self._place.is_on()
        except OSError:
            return False

    def turn(self, *, on: bool) -> None:
        """Set or unset it. Raises `LoginStartError`."""
        if self._place is None:
            raise LoginStartError(
                translate("LoginStart", "This system does not let HipTimer start itself at login.")
            )
        try:
            if on:
                self._place.put()
            else:
                self._place.take_away()
        except OSError as error:
            words = translate("LoginStart", "{place} cannot be changed: {reason}.")
            reason = error.strerror or str(error)
            raise LoginStartError(words.format(place=self._place.where, reason=reason)) from error

    def bring_up_to_date(self) -> None:
        """Where it is set for a HipTimer that was somewhere else, set it for this one."""
        try:
            if self._place is not None and self._place.is_on() and not self._place.is_current():
                self._place.put()
        except OSError:
            return  # the next start tries again


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


def _place(
    command: tuple[str, ...], environment: Mapping[str, str], system: str
) -> LoginPlace | None:
    # A module is found from where it lies; an AppImage's folder is gone after this run.
    folder = PACKAGE_PARENT if "-m" in command[1:3] else None
    if system == "win32":
        from hiptimer.desktop.run_key import RunKey  # noqa: PLC0415 - Windows alone has it

        return RunKey(command)
    if system == "darwin":
        from hiptimer.desktop.launch_agent import LaunchAgent  # noqa: PLC0415 - macOS alone has it

        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command, folder)
    if environment.get("FLATPAK_ID"):
        return None
    home = environment.get("XDG_CONFIG_HOME", "")
    config = Path(home) if Path(home).is_absolute() else Path.home() / ".config"
    return AutostartEntry(config / "autostart", command, folder)
