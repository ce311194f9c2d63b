"""Head and foot of a page, laid out at scale 1 and then made larger or smaller.

The head says what the routine is called, when to do it and how long it takes; the foot has boxes
to tick, what the colours mean, and the one rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QTextCursor, QTextDocument

from hiptimer.training.exercises import Laterality
from hiptimer.training.sides import Side
from hiptimer.ui.language import first_weekday
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.sheet.ink import SIDES
from hiptimer.ui.sheet.marks import UNITS, Box, Mark, RuleMark, TickMark, placed
from hiptimer.ui.sheet.typesetting import Paragraph, Setter
from hiptimer.ui.sheet.wording import NO_BREAK, Sheet, both_sides, care, colours, side_colour
from hiptimer.ui.widgets.calendar_names import A_WEEK, day_initial

translate = QCoreApplication.translate

MARGIN: Final = 36.0
"""Points to each edge of the paper: half an inch, which any printer can keep to."""
LINE: Final = 1.0
FRAME_SCALES: Final = (0.7, 1.25)
"""Head and foot grow and shrink less than the drills do."""
BELOW_HEAD, BETWEEN = 8.0, 16.0
"""Points between the head and the drills, and between the title and the minutes."""
TICK: Final = 12.0
"""Points of a box to tick."""
BETWEEN_DAYS, BETWEEN_WEEKS, MOST_WEEKS = 3.0, 13.0, 6
FOOT, NOTES = 8.5, 9.5
FOOT_GAP: Final = 6.0
SAMPLE: Final = NO_BREAK * 3
PROGRAM: Final = "HipTimer"


class HeadAndFoot:
    """What stands around the drills of a sheet on paper of that width and height, upright."""

    def __init__(
        self, sheet: Sheet, paper: tuple[float, float], setter: Setter, *, has_colours: bool = True
    ) -> None:
        self._sheet = sheet
        self._paper = paper
        self._setter = setter
        self._has_colours = has_colours
        self.around = cache(self._new_around)

    def paper_size(self, *, landscape: bool) -> tuple[float, float]:
        """Width and height."""
        width, height = self._paper
        return (height, width) if landscape else (width, height)

    def _new_around(
        self, landscape: bool, size: float, has_notes: bool, page: int, pages: int
    ) -> tuple[list[Mark], Box]:
        """Head and foot of a page with that index, and what they leave of it."""
        width, height = self.paper_size(landscape=landscape)
        width, bottom = width - 2 * MARGIN, height - MARGIN
        scale = min(max(size, FRAME_SCALES[0]), FRAME_SCALES[1])
        marks = [*self._head(page, width, scale, has_notes=has_notes)]
        top = max(mark.box.y + mark.box.height for mark in marks) + BELOW_HEAD * scale
        name = PROGRAM
        if pages > 1:
            number = translate("Sheet", "Page {page} of {pages}")
            name = f"{PROGRAM} · {number.format(page=page + 1, pages=pages)}"
        foot = [*self._foot(name, width, bottom, scale, has_ticks=page == 0)]
        marks += foot
        return marks, Box(MARGIN, top, width, min(mark.box.y for mark in foot) - top)

    def _head(self, page: int, width: float, scale: float, *, has_notes: bool) -> Iterator[Mark]:
        """On the first page all of it, then the title alone."""
        sheet, left = self._sheet, width / scale
        if page:
            title = Paragraph(sheet.title, 13.0, 1, bold=True)
            yield placed(self._setter.set([title], left, short=True), MARGIN, MARGIN, scale)
            return
        facts = self._set_close(
            Paragraph(sheet.minutes, 22.0, 1, LIGHT.brand, bold=True),
            Paragraph(sheet.drills, 11.0, 1, LIGHT.muted),
            most=left / 2,
        )
        facts_width = facts.textWidth() / UNITS
        words = [
            Paragraph(sheet.title, 24.0, 2, bold=True),
            Paragraph(sheet.when, 11.0, 2),
            Paragraph(sheet.notes if has_notes else "", NOTES, 3, LIGHT.muted),
        ]
        words_width = left - facts_width - BETWEEN
        yield placed(self._setter.set(words, words_width, short=True), MARGIN, MARGIN, scale)
        yield placed(facts, MARGIN + width - facts_width * scale, MARGIN, scale)

    def _foot(
        self, name: str, width: float, bottom: float, scale: float, *, has_ticks: bool
    ) -> Iterator[Mark]:
        """What colours and sides mean, the one rule and whose page it is; boxes to tick."""
        program = self._set_close(Paragraph(name, FOOT, 1, LIGHT.muted), most=width / scale / 2)
        name_width = program.textWidth() / UNITS
        y = bottom - program.size().height() / UNITS * scale
        yield placed(program, MARGIN + width - name_width * scale, y, scale)
        rule = Paragraph(care(), FOOT, 3, bold=True)
        for document in (
            self._setter.set([rule], width / scale - name_width - BETWEEN),
            self._colours(width / scale),
        ):
            y = bottom - document.size().height() / UNITS * scale
            if not document.isEmpty():
                yield placed(document, MARGIN, y, scale)
                bottom = y - 2.0 * scale
        if has_ticks:
            y -= (TICK + FOOT_GAP) * scale
            yield from self._ticks(width, y, scale)
        yield RuleMark(Box(MARGIN, y - FOOT_GAP * scale, width, LINE * scale))

    def _colours(self, width: float) -> QTextDocument:
        """A sample of each side's colour, and what is to be known of sides and colours."""
        said = [colours()] if self._has_colours else []
        if any(e.exercise.laterality is not Laterality.BILATERAL for e in self._sheet.entries):
            said.append(both_sides())
        words = Paragraph(" ".join(said), FOOT, 3, LIGHT.muted)
        document = self._setter.set([words], width)
        if self._has_colours:
            cursor = QTextCursor(document)
            form = cursor.charFormat()
            for side in (Side.RIGHT, Side.LEFT):
                form.setBackground(QColor(SIDES[side]))
                cursor.insertText(SAMPLE, form)
                form.clearBackground()
                form.setForeground(QColor(LIGHT.ink))
                cursor.insertText(f" {side_colour(side)}    ", form)
        return document

    def _ticks(self, width: float, y: float, scale: float) -> Iterator[Mark]:
        """As many weeks of boxes as there is room for in one row."""
        label = self._set_close(Paragraph(translate("Sheet", "Done on"), FOOT, 1, bold=True))
        yield placed(label, MARGIN, y, scale)
        x = label.textWidth() / UNITS + 8.0
        week = A_WEEK * (TICK + BETWEEN_DAYS) + BETWEEN_WEEKS
        for _ in range(min(MOST_WEEKS, int((width / scale - x + BETWEEN_WEEKS) / week))):
            for place in range(A_WEEK):
                left = MARGIN + (x + place * (TICK + BETWEEN_DAYS)) * scale
                initial = day_initial((first_weekday() + place) % A_WEEK)
                yield TickMark(Box(left, y, TICK * scale, TICK * scale), initial)
            x += week

    def _set_close(self, *paragraphs: Paragraph, most: float = 200.0) -> QTextDocument:
        """Paragraphs on the right of a document that is no wider than they are."""
        document = self._setter.set(paragraphs, most, gap=0.0, align=Qt.AlignmentFlag.AlignRight)
        document.setTextWidth(min(document.textWidth(), document.idealWidth() + UNITS))
        return document
