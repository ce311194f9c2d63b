"""Where files live: the bundled assets, and the person's own data in the folder of their choice."""

from __future__ import annotations

import os
import platform
import re
import sys
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.messages import NO_MESSAGE, Message
from hiptimer.storage.typed_file import read_typed, write_typed
from hiptimer.texts import printable, shortened

PACKAGE = Path(__file__).resolve().parents[1]
LONGEST_SHOWN = 300
MAC_NAMES = Path("/Library/Preferences/SystemConfiguration/preferences.plist")


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


def default_cache_folder() -> Path:
    """Where this system keeps what a program can make again: in no backup, on this computer alone.

    The folder may not exist yet.
    """
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
        return local / "HipTimer" / "Cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "HipTimer"
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return (given if given.is_absolute() else home / ".cache") / "hiptimer"


def computer_name() -> str:
    """What this computer is called, in letters, digits and hyphens, for use in a file's name.

    Two computers of the same name differ in their last four characters, where the system has an
    id of its own; the id itself is in no name.
    """
    node = (sys.platform == "darwin" and _mac_name()) or platform.node().partition(".")[0]
    name = re.sub(r"[^a-z0-9]+", "-", node.casefold()).strip("-")
    machine = _machine_id()
    mark = f"-{crc32(machine.encode()) & 0xFFFF:04x}" if machine else ""
    return f"{name[:40] or 'computer'}{mark}"


def _mac_name() -> str:
    """What its owner calls a Mac, for the network; nothing where that cannot be read.

    The host name is whatever the network says, another one in each.
    """
    import plistlib
    from xml.parsers.expat import ExpatError

    try:
        names = plistlib.loads(MAC_NAMES.read_bytes())["System"]["Network"]["HostNames"]
        return str(names["LocalHostName"])
    except (OSError, ValueError, LookupError, TypeError, ExpatError):
        return ""


def _machine_id() -> str:
    if sys.platform == "darwin":
        return _mac_id()
    if sys.platform == "win32":
        import winreg  # exists on Windows alone

        with (
            suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key,
        ):
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    for path in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        with suppress(OSError):
            return path.read_text(encoding="ascii", errors="ignore").strip()
    return ""


def _mac_id() -> str:
    import ctypes

    found, wait = (ctypes.c_ubyte * 16)(), (ctypes.c_long * 2)(1, 0)
    try:
        failed = ctypes.CDLL(None).gethostuuid(found, wait)
    except AttributeError:
        return ""
    return "" if failed else bytes(found).hex()


class _Kept(Struct, omit_defaults=True):
    folder: str = ""
    left: tuple[str, ...] = ()


class Place(Struct, frozen=True):
    """Where the data is: `folder`, and a message where it is not the chosen one.

    `left` are folders whose sessions are still to be taken over.
    """

    folder: Path
    left: tuple[Path, ...] = ()
    message: Message = NO_MESSAGE


class ChosenFolder:
    """Remembers the choice in a file of the folder `default`."""

    def __init__(self, default: Path) -> None:
        self._default = default
        self._path = default / "folder.json"

    def place(self) -> Place:
        """Where the data is now."""
        reading = read_typed(self._path, _Kept)
        kept = reading.value
        chosen = Path(kept.folder) if kept.folder else self._default
        if chosen != self._default and not _is_folder(chosen):
            called = shortened(printable(str(chosen)), LONGEST_SHOWN)
            message = Message(
                "The folder {chosen} is not there. HipTimer uses {folder} for now,"
                " and brings everything together when it is back.",
                chosen=called,
                folder=self._default,
            )
            if reading.message:
                message = Message("{first} {then}", first=reading.message, then=message)
            return Place(self._default, message=message)
        left = dict.fromkeys((*(Path(each) for each in kept.left), self._default))
        return Place(chosen, tuple(each for each in left if each != chosen), reading.message)

    def choose(self, folder: Path, before: Path) -> None:
        """Use `folder` from the next start, with what `before` has by then. Raises OSError."""
        kept = read_typed(self._path, _Kept).value
        left = tuple(dict.fromkeys((*kept.left, str(before))))
        chosen = "" if folder == self._default else str(folder)
        write_typed(self._path, replace(kept, folder=chosen, left=left))


def _is_folder(path: Path) -> bool:
    """Whether there is such a folder. A name that no system takes, by length or letter, is none."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
