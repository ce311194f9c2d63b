"""Where programs keep what belongs to them, after the XDG base directory specification."""

from __future__ import annotations

import os
from pathlib import Path


def data_folders() -> tuple[Path, ...]:
    """The person's own folder for data, then those of the system."""
    own = _absolute(os.environ.get("XDG_DATA_HOME", "")) or Path.home() / ".local" / "share"
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return (own, *filter(None, map(_absolute, shared.split(os.pathsep))))


def _absolute(name: str) -> Path | None:
    path = Path(name)
    return path if path.is_absolute() else None
