"""Where the starts of one person with one data folder find each other; nobody else gets there."""

from __future__ import annotations

import getpass
import hashlib
import os
import stat
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

OWNER_ONLY = 0o700


def meeting_place(
    data_folder: Path, environment: Mapping[str, str] = os.environ, system: str = sys.platform
) -> str | None:
    """The name of a local socket: a path, or on Windows the name of a pipe.

    None where there is no folder that only this person can enter.
    """
    digest = hashlib.sha256(os.path.realpath(data_folder).encode()).hexdigest()[:16]
    if system == "win32":
        return f"hiptimer-{getpass.getuser()}-{digest}"
    folder = _run_time_folder(environment)
    return None if folder is None else str(folder / f"hiptimer-{digest}.sock")


def _run_time_folder(environment: Mapping[str, str]) -> Path | None:
    given = environment.get("XDG_RUNTIME_DIR", "")
    if given:
        sandbox = environment.get("FLATPAK_ID", "")  # all else there is each start's own
        folder = Path(given, "app", sandbox) if sandbox else Path(given)
        if _is_private(folder):
            return folder
    folder = Path(tempfile.gettempdir(), f"hiptimer-{_user_id()}")
    try:
        folder.mkdir(mode=OWNER_ONLY, exist_ok=True)
    except OSError:
        return None
    return folder if _is_private(folder) else None


def _is_private(folder: Path) -> bool:
    try:
        facts = folder.lstat()
    except OSError:
        return False
    closed_to_others = not stat.S_IMODE(facts.st_mode) & 0o077
    return stat.S_ISDIR(facts.st_mode) and facts.st_uid == _user_id() and closed_to_others


def _user_id() -> int:
    return os.getuid() if sys.platform != "win32" else 0
