"""Where files live: the bundled assets and the person's own data."""

from __future__ import annotations

import os
import platform
import re
import sys
from pathlib import Path

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
    """What this computer is called, in letters, digits and hyphens, for use in a file's name."""
    name = re.sub(r"[^a-z0-9]+", "-", platform.node().partition(".")[0].casefold()).strip("-")
    return name[:40] or "computer"
