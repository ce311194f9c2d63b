"""The typeface that comes along, so that HipTimer looks the same everywhere and is never boxes.

Letters that it lacks, of a drill with a Japanese name say, are the system's.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

SYSTEMS: Final = ("Segoe UI Variable", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans")
"""What stands in where the typeface has been left out, by a distribution's own package say."""
WEIGHTS: Final = ("Medium", "SemiBold", "Bold", "ExtraBold")
"""Those that are used, a file each: Qt shows the variable file in its lightest weight only."""


@cache
def families() -> list[str]:
    """What text is set in, best first. Needs a QGuiApplication.

    Here and not where the program begins: a window, a printed page and a picture all come by, in
    whichever way they were started.
    """
    try:
        import font_manrope  # it looks for its files, which a listing need not wait for
    except ImportError:
        return [*SYSTEMS]
    folder = Path(font_manrope.font_directory)
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(str(folder / f"Manrope-{weight}.ttf"))
    return ["Manrope", *SYSTEMS]
