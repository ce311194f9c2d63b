"""The sizes of paper, in points (1/72 inch), and which one a printer near here has in its tray."""

from __future__ import annotations

import os
from enum import Enum
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

LETTER_TERRITORIES: Final = (
    *("BZ", "CA", "CL", "CO", "CR", "GT", "MX"),
    *("NI", "PA", "PH", "PR", "SV", "US", "VE"),
)
"""Where paper is US Letter, as Unicode's CLDR lists them (supplemental data, paperSize)."""


class Paper(Enum):
    """A size of paper: width and height in points, upright."""

    A4 = (595.0, 842.0)
    LETTER = (612.0, 792.0)

    def size(self, *, landscape: bool) -> tuple[float, float]:
        """Width and height."""
        width, height = self.value
        return (height, width) if landscape else (width, height)

    @property
    def page_size(self) -> QPageSize:
        """The size as Qt names it."""
        sizes = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
        return QPageSize(sizes[self])


def paper_of(locale: QLocale) -> Paper:
    """The usual paper of a locale; A4 where it names no territory."""
    code = QLocale.territoryToCode(locale.territory())
    return Paper.LETTER if code in LETTER_TERRITORIES else Paper.A4


def usual_paper() -> Paper:
    """The paper that this computer is set up for."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_PAPER")
    return paper_of(QLocale(name.partition(".")[0]) if name else QLocale.system())
