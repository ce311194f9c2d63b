"""Text on paper: its font, and paragraphs set by Qt. Needs a QGuiApplication."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from hiptimer.messages import ExplainedError, Message
from hiptimer.training.exercises import LONGEST_TEXT
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.sheet.marks import UNITS
from hiptimer.ui.sheet.wording import NO_BREAK
from hiptimer.ui.typeface import families

LEADING: Final = 1.2
"""From one line to the next, in sizes of the type."""
GAP: Final = 2.5
"""Points between two paragraphs."""
ELLIPSIS: Final = "…"
USUAL: Final = LONGEST_TEXT
"""Characters up to which a text is not cut: a warning is there whole, or not at all."""
LONGEST_WORD: Final = 40
"""Characters from which on a word may be taken apart at any size."""
SPACES: Final = re.compile(r"[^\S\u00a0\u202f]+")
"""Where a line may end: not at spaces that are there to keep words together."""


class PrintError(ExplainedError):
    """The page cannot be set or drawn."""


def font_of(size: float, bold: bool = False) -> QFont:
    """The program's type in so many points, for a painter with `UNITS` to the point."""
    return _font(max(1, round(size * UNITS)), bold)


@cache
def _font(pixels: int, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(families())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class Paragraph(NamedTuple):
    """Text as a person wrote it; longer than usual, it is cut after about `most` lines."""

    text: str
    size: float
    most: int
    colour: str = LIGHT.ink
    bold: bool = False
    indent: float = 0.0
    bullet: str = ""


FontOf = Callable[[float, bool], QFont]


class Setter:
    """Sets paragraphs in one family of type, the program's unless another is given."""

    def __init__(self, font_of: FontOf = font_of) -> None:
        """Raises `PrintError`."""
        families()  # brings the font that comes along
        if not QFontDatabase.families():
            raise PrintError(Message("There is no font on this computer to print with."))
        self._font_of = font_of

    def set(
        self,
        paragraphs: Sequence[Paragraph],
        width: float,
        *,
        gap: float = GAP,
        short: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> QTextDocument:
        """Those that say something, below each other; in `short` usual texts are cut too."""
        texts = [SPACES.sub(" ", each.text).strip(" ") for each in paragraphs]
        long_word = any(len(word) > LONGEST_WORD for text in texts for word in text.split(" "))
        option = QTextOption(align)
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if short or long_word
            else QTextOption.WrapMode.WordWrap
        )
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        for text, paragraph in zip(texts, paragraphs, strict=True):
            if text:
                self._insert(cursor, text, paragraph, width, gap, short=short)
        document.setTextWidth(width * UNITS)
        return document

    def _insert(
        self,
        cursor: QTextCursor,
        text: str,
        paragraph: Paragraph,
        width: float,
        gap: float,
        *,
        short: bool,
    ) -> None:
        font = self._font_of(paragraph.size, paragraph.bold)
        metrics = QFontMetricsF(font)
        room = (width - paragraph.indent) * UNITS
        if NO_BREAK in text and any(
            metrics.horizontalAdvance(part) > room for part in text.split(" ")
        ):
            text = text.replace(NO_BREAK, " ")
        if short or len(text) > USUAL:
            most = room * max(1.0, paragraph.most - 0.3)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        block = QTextBlockFormat()
        block.setLineHeight(
            LEADING * paragraph.size * UNITS, QTextBlockFormat.LineHeightTypes.FixedHeight.value
        )
        hanging = metrics.horizontalAdvance(paragraph.bullet)
        block.setLeftMargin(paragraph.indent * UNITS + hanging)
        block.setTextIndent(-hanging)
        if cursor.atStart():
            cursor.setBlockFormat(block)
        else:
            block.setTopMargin(gap * UNITS)
            cursor.insertBlock(block)
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QBrush(QColor(paragraph.colour)))
        cursor.insertText(paragraph.bullet + text, form)
