"""What shared routines are called as files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData

from hiptimer.training.naming import slug

ENDING = "hiproutine"


def kinds() -> dict[str, str]:
    """The ending with its name, as dialogs ask for it."""
    return {ENDING: QCoreApplication.translate("Sharing", "HipTimer routine")}


def file_name(routine_name: str) -> str:
    """What the file of a routine is called at first: "evening-hips.hiproutine"."""
    return f"{slug(routine_name)}.{ENDING}"


def dragged_routine(mime: QMimeData) -> str:
    """The path of the one shared routine of this computer that is dragged, or nothing."""
    urls = mime.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    path = urls[0].toLocalFile()
    return path if path.lower().endswith(f".{ENDING}") else ""
