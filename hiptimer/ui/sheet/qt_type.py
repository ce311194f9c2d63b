"""The page's type as Qt has it: fonts in the painter's units, and how wide their words are."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from hiptimer.ui.sheet.typesetting import FontSize, Type, Typesetter
from hiptimer.ui.typeface import families

UNITS: Final = 20
"""How many units of the painter a point is: 1440 to the inch."""
MEASURED_AT: Final = 1000
ASCENTS, DESCENTS = (0.92, 0.98), (0.24, 0.26)
"""From room for the letters of other scripts to what fonts with wide spacing have too much."""


class NoFontError(Exception):
    """There is no font on this computer; the text says so."""


def font_of(kind: Type) -> QFont:
    """The font of `kind`, sized for a painter with `UNITS` to the point."""
    return _font(round(kind.size * UNITS), bold=kind.bold)


def qt_typesetter() -> Typesetter:
    """Sets text in the program's type. Needs a QGuiApplication. Raises `NoFontError`."""
    families()  # brings the font that comes along
    if not QFontDatabase.families():
        raise NoFontError("There is no font on this computer to print with.")
    metrics = {bold: QFontMetricsF(_font(MEASURED_AT, bold=bold)) for bold in (False, True)}

    def advance(text: str, bold: bool) -> float:
        return metrics[bold].horizontalAdvance(text) / MEASURED_AT

    ascent = max(each.ascent() for each in metrics.values()) / MEASURED_AT
    descent = max(each.descent() for each in metrics.values()) / MEASURED_AT
    return Typesetter(advance, FontSize(_within(ascent, ASCENTS), _within(descent, DESCENTS)))


def _within(value: float, limits: tuple[float, float]) -> float:
    low, high = limits
    return min(max(value, low), high)


@cache
def _font(pixels: int, *, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(families())
    font.setPixelSize(max(1, pixels))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
