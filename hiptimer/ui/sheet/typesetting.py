"""Text on paper, set by Qt, and what lies on a laid out page. Needs a QGuiApplication.

Lengths are points from the upper left corner, but for the painter's own `UNITS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final, NamedTuple

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from hiptimer.messages import ExplainedError, Message
from hiptimer.training.exercises import LONGEST_TEXT
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.sheet.wording import NO_BREAK
from hiptimer.ui.typeface import families
from hiptimer.ui.widgets.painting import draw_rounded

UNITS: Final = 20
"""How many units of the painter a point is: 1440 to the inch. A document is set in these."""
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

HAIRLINE: Final = 0.6 * UNITS
DISC: Final = 16.0
"""Points of the disc that a drill's number stands in."""
NUMBER: Final = 8.6


class PrintError(ExplainedError):
    """The page cannot be set."""


@cache
def font_of(size: float, bold: bool = False) -> QFont:
    """The program's type in so many points, for a painter with `UNITS` to the point."""
    font = QFont()
    font.setFamilies(families())
    font.setPixelSize(max(1, round(size * UNITS)))
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
                kept = self._cut(text, paragraph, width, short=short)
                self._insert(cursor, kept, paragraph, gap)
        document.setTextWidth(width * UNITS)
        return document

    def _cut(self, text: str, paragraph: Paragraph, width: float, *, short: bool) -> str:
        """What of the text is printed; where words that belong together are too wide, they part."""
        metrics = QFontMetricsF(self._font_of(paragraph.size, paragraph.bold))
        room = (width - paragraph.indent) * UNITS
        if NO_BREAK in text and any(
            metrics.horizontalAdvance(part) > room for part in text.split(" ")
        ):
            text = text.replace(NO_BREAK, " ")
        if short or len(text) > USUAL:
            most = room * max(1.0, paragraph.most - 0.3)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        return text

    def _insert(self, cursor: QTextCursor, text: str, paragraph: Paragraph, gap: float) -> None:
        form, block = QTextCharFormat(), QTextBlockFormat()
        form.setFont(self._font_of(paragraph.size, paragraph.bold))
        form.setForeground(QBrush(QColor(paragraph.colour)))
        block.setLineHeight(
            LEADING * paragraph.size * UNITS, QTextBlockFormat.LineHeightTypes.FixedHeight.value
        )
        hanging = QFontMetricsF(form.font()).horizontalAdvance(paragraph.bullet)
        block.setLeftMargin(paragraph.indent * UNITS + hanging)
        block.setTextIndent(-hanging)
        if cursor.atStart():
            cursor.setBlockFormat(block)
        else:
            block.setTopMargin(gap * UNITS)
            cursor.insertBlock(block)
        cursor.insertText(paragraph.bullet + text, form)


class Box(NamedTuple):
    """A rectangle, y growing downward."""

    x: float
    y: float
    width: float
    height: float

    @property
    def in_units(self) -> QRectF:
        """The same for the painter."""
        return QRectF(*(each * UNITS for each in self))


class WordsMark(Struct, frozen=True):
    """Paragraphs, set in units of the painter and then scaled; a number stands in a disc."""

    box: Box
    document: QTextDocument
    scale: float
    number: str = ""

    def paint(self, painter: QPainter) -> None:
        painter.save()
        painter.translate(self.box.in_units.topLeft())
        painter.scale(self.scale, self.scale)
        self.document.drawContents(painter)
        if self.number:
            disc = Box(0, 0, DISC, DISC).in_units
            draw_rounded(painter, disc, fill=LIGHT.ink)
            _paint_centred(painter, disc, self.number, font_of(NUMBER, bold=True), "#FFFFFF")
        painter.restore()


class TickMark(Struct, frozen=True):
    """A square to tick, with a day's initial in it."""

    box: Box
    text: str

    def paint(self, painter: QPainter) -> None:
        square = self.box.in_units
        draw_rounded(painter, square, 0, line=LIGHT.muted, width=HAIRLINE)
        _paint_centred(painter, square, self.text, font_of(self.box.height * 0.55), LIGHT.muted)


class RuleMark(Struct, frozen=True):
    """A thin line along the middle of `box`."""

    box: Box

    def paint(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(LIGHT.line), HAIRLINE))
        room = self.box.in_units
        y = room.center().y()
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))


class FigureMark(Struct, frozen=True):
    """The place for the picture of the drill with that index."""

    box: Box
    entry: int


Mark = WordsMark | FigureMark | TickMark | RuleMark


class Page(Struct, frozen=True):
    """One page: its size in points, and what lies on it. No two marks overlap."""

    width: float
    height: float
    marks: tuple[Mark, ...]


def placed(
    document: QTextDocument, x: float, y: float, scale: float, number: str = ""
) -> WordsMark:
    """The mark of `document`, so many times as large, with its upper left corner there."""
    width, height = document.textWidth(), document.size().height()
    box = Box(x, y, width * scale / UNITS, height * scale / UNITS)
    return WordsMark(box, document, scale, number)


def _paint_centred(painter: QPainter, area: QRectF, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
