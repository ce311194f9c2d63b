"""Compiles the window's translations, assets/window/*.ts, to what Qt reads: *.qm beside them."""

import os
import shutil
import sys
from pathlib import Path

from setup.programs import call

CHECKOUT = Path(__file__).resolve().parents[2]
FOLDER = CHECKOUT / "assets" / "window"


def stale(folder: Path = FOLDER) -> list[Path]:
    """Return the translations that have no compiled file, or an older one."""
    files = sorted(folder.glob("*.ts"))
    return [each for each in files if _changed(each) > _changed(_compiled(each))]


def compile_files(files: list[Path], python: Path | None = None) -> None:
    """Compile those translations, each in one step. `python` is that of an environment with Qt.

    Raises:
        ProgramFailedError: Qt's compiler failed.
    """
    for file in files:
        unfinished = _compiled(file).with_suffix(f".{os.getpid()}")
        call([qt_tool("lrelease", python), "-silent", file, "-qm", unfinished])
        unfinished.replace(_compiled(file))


def qt_tool(name: str, python: Path | None = None) -> Path:
    """Return the path of a program that PySide6 brings, beside the environment's Python.

    Where pip builds a wheel it is elsewhere on the path.
    """
    suffix = ".exe" if os.name == "nt" else ""
    beside = Path(python or sys.executable).parent / f"pyside6-{name}{suffix}"
    found = None if beside.exists() else shutil.which(beside.name)
    return Path(found) if found else beside


def _changed(file: Path) -> float:
    return file.stat().st_mtime if file.exists() else 0.0


def _compiled(file: Path) -> Path:
    return file.with_suffix(".qm")
