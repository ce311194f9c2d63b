"""Text on paper: its font, how wide it is, and where its lines end. Needs a QGuiApplication."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout, QTextOption

from hiptimer.messages import ExplainedError, Message
from hiptimer.ui.sheet.marks import Align, Block, Box, Ink, TextMark, Type
from hiptimer.ui.typeface import families

UNITS: Final = 20
"""How many units of the painter a point is: 1440 to the inch."""
MEASURED_AT: Final = 50.0
"""Points. Text is measured this large and without hinting, so that all sizes agree."""
ASCENTS, DESCENTS = (0.92, 0.98), (0.24, 0.26)
"""From room for the letters of other scripts to what fonts with wide spacing have too much."""

ELLIPSIS: Final = "…"
NO_BREAK: Final = "\u00a0"
SPACES: Final = re.compile(r"[^\S\u00a0\u202f]+")
"""Where a line may end: not at spaces that are there to keep words together."""
USUAL: Final = 120
"""Characters up to which a text is of usual length, and not to be cut."""
SPARE: Final = 1.01
"""A printer's letters may be a little wider than they were measured."""


class PrintError(ExplainedError):
    """The page cannot be set or drawn."""


def font_of(kind: Type) -> QFont:
    """The font of `kind`, sized for a painter with `UNITS` to the point."""
    return _font(round(kind.size * UNITS), bold=kind.bold)


@cache
def _font(pixels: int, *, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(families())
    font.setPixelSize(max(1, pixels))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class Typesetter:
    """Sets text in one family of type, the program's unless another is given."""

    def __init__(self, font_of: Callable[[Type], QFont] = font_of) -> None:
        """Raises `PrintError`."""
        families()  # brings the font that comes along
        if not QFontDatabase.families():
            raise PrintError(Message("There is no font on this computer to print with."))
        self._fonts = {bold: font_of(Type(MEASURED_AT, bold)) for bold in (False, True)}
        self._metrics = {bold: QFontMetricsF(font) for bold, font in self._fonts.items()}
        metrics = self._metrics.values()
        large = MEASURED_AT * UNITS
        self.ascent = _within(max(each.ascent() for each in metrics) / large, ASCENTS)
        self._descent = _within(max(each.descent() for each in metrics) / large, DESCENTS)
        # The page is laid out many times over, and most of its lines turn out the same.
        self._broken = lru_cache(maxsize=8192)(self._new_lines)
        self._advance = cache(self._new_advance)

    def line_height(self, kind: Type) -> float:
        """From one line to the next."""
        return (self.ascent + self._descent) * kind.size

    def width(self, text: str, kind: Type) -> float:
        """How wide `text` is on one line."""
        return self._advance(text, kind.bold) * kind.size / (MEASURED_AT * UNITS)

    def line(self, text: str, kind: Type, ink: Ink = Ink.INK) -> Block:
        """One line, as wide as its text."""
        box = Box(0.0, 0.0, self.width(text, kind) * SPARE, self.line_height(kind))
        return Block(box.height, (TextMark(box, (text,), kind, ink),))

    def block(  # noqa: PLR0913 - each is a choice of its own
        self,
        text: str,
        kind: Type,
        width: float,
        most: int,
        ink: Ink = Ink.INK,
        *,
        align: Align = Align.LEFT,
        usual: int = USUAL,
    ) -> Block:
        """`text` in at most `most` lines, none wider than `width`; what is too much ends in "…".

        It is not `cut` if it is longer than `usual`: then one expects no better.
        """
        lines, whole = self.lines(text, kind, width, most)
        if not lines:
            return Block(0.0)
        box = Box(0.0, 0.0, width, self.line_height(kind) * len(lines))
        cut = not whole and len(text) <= usual
        return Block(box.height, (TextMark(box, lines, kind, ink, align),), cut)

    def lines(self, text: str, kind: Type, width: float, most: int) -> tuple[tuple[str, ...], bool]:
        """`text` in lines, and whether nothing is left out and no word split."""
        # One unit less, as Qt rounds a line's width otherwise than its words'.
        room = int(width / kind.size * MEASURED_AT * UNITS) - 1
        lines, whole = self._broken(text, kind.bold, room)
        if len(lines) > most:
            rest = "".join(lines[most - 1 :])
            last = self._metrics[kind.bold].elidedText(rest, Qt.TextElideMode.ElideRight, room)
            lines = (*lines[: most - 1], last.rstrip(f" ,;:.·{ELLIPSIS}") + ELLIPSIS)
            whole = False
        return tuple(line.rstrip(" ") for line in lines), whole

    def _new_advance(self, text: str, bold: bool) -> float:
        return self._metrics[bold].horizontalAdvance(text)

    def _new_lines(self, text: str, bold: bool, room: int) -> tuple[tuple[str, ...], bool]:
        """All lines of `text` with the spaces at their ends, and whether no word is split.

        What is kept together comes apart where no line could hold it, and words only after that.
        """
        text = SPACES.sub(" ", text).strip(" ")
        if not text:  # for which Qt makes an empty line
            return (), True
        apart = SPACES.sub(" ", text.replace(NO_BREAK, " ")).strip(" ")
        at_words = QTextOption.WrapMode.WordWrap
        for each in (text, apart):
            lines = self._wrapped(each, bold, room, at_words)
            if lines is not None:
                return lines, True
        anywhere = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        return self._wrapped(apart, bold, room, anywhere) or (), False

    def _wrapped(
        self, text: str, bold: bool, room: int, mode: QTextOption.WrapMode
    ) -> tuple[str, ...] | None:
        """The lines, or None where a word sticks out."""
        layout = QTextLayout(text, self._fonts[bold])
        option = QTextOption()
        option.setWrapMode(mode)
        layout.setTextOption(option)
        units = text.encode("utf-16-le", "surrogatepass")  # what Qt counts in
        found: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            if line.naturalTextWidth() > room and mode is QTextOption.WrapMode.WordWrap:
                return None
            start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
            found.append(units[start:end].decode("utf-16-le", "surrogatepass"))
        layout.endLayout()
        return tuple(found)


def _within(value: float, limits: tuple[float, float]) -> float:
    low, high = limits
    return min(max(value, low), high)
