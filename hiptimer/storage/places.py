"""Where files live: the bundled assets and the person's own data."""

from __future__ import annotations

import os
import platform
import re
import sys
from contextlib import suppress
from pathlib import Path
from zlib import crc32

PACKAGE = Path(__file__).resolve().parents[1]


def assets_folder() -> Path:
    """The bundled assets: inside an installed package, or beside it in a checkout."""
    inside = PACKAGE / "assets"
    return inside if inside.is_dir() else PACKAGE.parent / "assets"


def default_data_folder() -> Path:
    """Where this system keeps a program's data for one person. The folder may not exist yet."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming") / "HipTimer"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "HipTimer"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "hiptimer"


def computer_name() -> str:
    """What this computer is called, in letters, digits and hyphens, for use in a file's name.

    Two computers of the same name differ in their last four characters, where the system has an
    id of its own; the id itself is not told.
    """
    name = re.sub(r"[^a-z0-9]+", "-", platform.node().partition(".")[0].casefold()).strip("-")
    machine = _machine_id()
    mark = f"-{crc32(machine.encode()) & 0xFFFF:04x}" if machine else ""
    return f"{name[:40] or 'computer'}{mark}"


def _machine_id() -> str:
    """What tells this computer from all others, or nothing."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - exists on Windows alone

        with (
            suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key,
        ):
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    for path in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        with suppress(OSError):
            return path.read_text(encoding="ascii", errors="ignore").strip()
    return ""
