"""Lays a sheet out: finds the way in which all of it fits and is as large as can be.

Drills lie in rows and columns, each with its figure beside or above its words. What is said comes
before how large it is: cues go when they do not fit at a size that can be read, then the set-up.
When names alone do not fit on one page, the drills take several. Around them, the head says what
the routine is called, when to do it and how long it takes; the foot has boxes to tick, what the
colours mean, and the one rule.

What is inside a row, a head or a foot is laid out at scale 1, whatever the size it is printed in.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import cache
from itertools import product
from math import ceil, inf
from statistics import fmean
from typing import Final, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QTextCursor, QTextDocument

from hiptimer.training.sides import Side
from hiptimer.ui.drills.wording import has_sides
from hiptimer.ui.language import first_weekday
from hiptimer.ui.look.tokens import LIGHT, side_colours
from hiptimer.ui.sheet.figures import Extent
from hiptimer.ui.sheet.ink import SIDES
from hiptimer.ui.sheet.typesetting import (
    ELLIPSIS,
    UNITS,
    Box,
    FigureMark,
    Mark,
    Page,
    Paragraph,
    RuleMark,
    Setter,
    TickMark,
    placed,
)
from hiptimer.ui.sheet.wording import NO_BREAK, Sheet, both_sides, care, colours, side_colour
from hiptimer.ui.widgets.calendar_names import A_WEEK, day_initial

translate = QCoreApplication.translate


class Detail(IntEnum):
    """How much is said of a drill, from all of it down to what cannot be left out.

    In `SHORT` even names may be cut.
    """

    ALL = 0
    CUES = 1
    SET_UP = 2
    NAMES = 3
    SHORT = 4


MOST_ON_A_PAGE: Final = 60

SIZES: Final = (
    *(1.8, 1.65, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0),
    *(0.95, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.66),
)
"""How many times as large as usual everything may be."""
SMALLEST: Final = (1.1, 0.82, 0.78, 0.66, 0.66)
"""How small each amount of detail may be set."""
SIZES_COMPARED: Final = 4
"""The largest words are not the best where figures are tiny, so smaller ones are looked at too."""
GROWTHS: Final = (6.0, 5.0, 4.0, 3.4, 3.0, 2.6, 2.3, 2.0, 1.8, 1.6, 1.45, 1.3, 1.2, 1.1, 1.0)
"""How many times as high as it must be a figure's place may become where there is room."""
SHARES: Final = (1.0, 0.36, 0.46)
"""The shares of a column's width that are tried for figures; with 1 they stand above the words."""
MOST_COLUMNS: Final = 6
HOLES_MATTER: Final = 0.3
"""How much places without a drill count."""

GUTTER: Final = 18.0
"""Points between columns."""
AROUND, MOST_AROUND = 7.0, 14.0
"""Points above and below a row."""
BESIDE, ABOVE = 10.0, 5.0
"""Points between a figure and the words beside or below it."""
LEAST_WORDS: Final = 72.0
"""Points of width that words need at least."""
LEAST_FIGURE: Final = ((96.0, 74.0), (80.0, 62.0), (66.0, 50.0), (54.0, 42.0), (54.0, 42.0))
"""Points of width and height that a figure's place has at least, with each amount of detail."""
LARGEST_BODY: Final = 90.0
"""Points that a metre of a body may have; more of it when there are few drills."""

NAME, DOSE, PLAIN, SMALL = 13.0, 11.0, 9.5, 8.8
"""Points of type."""
NAME_INDENT: Final = 1.6 * NAME
"""Points that a name is to the right of its number's left edge."""

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


class Form(NamedTuple):
    """One way to lay out all pages.

    `share` is that of a column's width which figures have; with 1 they stand above the words.
    """

    detail: Detail
    size: float
    columns: int
    share: float
    growth: float = 1.0

    def widths(self, width: float) -> tuple[float, float, float]:
        """What a column, its figure and its words have of that width."""
        column = (width / self.size - (self.columns - 1) * GUTTER) / self.columns
        if self.share == 1.0:
            return column, column, column
        return column, column * self.share - BESIDE, column * (1.0 - self.share)


class Row(NamedTuple):
    """Drills side by side, with what their highest figure and their longest words need."""

    drills: range
    figures: float
    words: float

    def height(self, form: Form) -> float:
        """How high it is, without the space around it."""
        if form.share == 1.0:
            return self.figures + ABOVE + self.words
        return max(self.figures, self.words)


class Layout:
    """All the ways to lay out one sheet, whose figures have these `extents`.

    `paper` is its width and height. A page is never turned: presets gain nothing by it.
    """

    def __init__(
        self,
        sheet: Sheet,
        extents: Sequence[Extent],
        paper: tuple[float, float],
        setter: Setter,
        *,
        has_colours: bool = True,
    ) -> None:
        self._sheet = sheet
        self._extents = extents
        self._setter = setter
        self._frame = _HeadAndFoot(sheet, paper, setter, has_colours)
        self._around = cache(self._frame.around)
        self._height = cache(self._new_height)
        bare = [replace(entry, number=0) for entry in sheet.entries]
        # of each drill the first one with the same words: to set them takes nearly all the time
        self._first = [bare.index(entry) for entry in bare]

    def pages(self) -> tuple[Page, ...]:
        """The pages of the best way, as few as there can be."""
        drills = len(self._sheet.entries)
        count = ceil(drills / MOST_ON_A_PAGE)
        while True:
            runs = [range(drills * i // count, drills * (i + 1) // count) for i in range(count)]
            for detail in Detail:
                forms = list(self._fitting(detail, runs))
                if forms:
                    best = max(forms, key=lambda form: self._rating(form, runs))
                    return tuple(self._page(best, runs, page) for page in range(count))
            count += 1

    def _fitting(self, detail: Detail, runs: list[range]) -> Iterator[Form]:
        """The ways that say so much: each in the largest size that fits, or a little smaller."""
        sizes = [size for size in SIZES if size >= SMALLEST[detail]]
        if detail is Detail.SHORT:  # where little is in the smallest
            sizes = sizes[-1:]
        for share, columns in product(SHARES, range(1, min(MOST_COLUMNS, len(runs[-1])) + 1)):
            forms = [Form(detail, size, columns, share) for size in sizes]
            first = bisect_left(forms, True, key=lambda form: self._fits(form, runs))
            for form in forms[first : first + SIZES_COMPARED]:
                grown = [form._replace(growth=growth) for growth in GROWTHS]
                yield grown[bisect_left(grown[:-1], True, key=lambda f: self._fits(f, runs))]

    def _fits(self, form: Form, runs: list[range]) -> bool:
        return all(self._rows(form, runs, page) for page in range(len(runs)))

    def _rows(self, form: Form, runs: list[range], page: int) -> tuple[list[Row], float] | None:
        """The rows of a page and the height that they leave, or None where they do not fit."""
        _, room = self._framed(form, page, len(runs))
        _, figure, words = form.widths(room.width)
        if figure < LEAST_FIGURE[form.detail][0] or words < LEAST_WORDS:
            return None
        rows, left = [], room.height / form.size
        for at in range(runs[page].start, runs[page].stop, form.columns):
            drills = range(at, min(at + form.columns, runs[page].stop))
            tall = max(self._height(self._first[i], form.detail, words) for i in drills)
            high = max(self._metre(i, form, figure) * self._extents[i].height for i in drills)
            rows.append(Row(drills, high, tall))
            left -= rows[-1].height(form) + LINE + 2 * AROUND
            if left < 0:
                return None
        return rows, left

    def _framed(self, form: Form, page: int, pages: int) -> tuple[list[Mark], Box]:
        has_notes = form.detail <= Detail.CUES
        return self._around(form.size, has_notes, page, pages)

    def _metre(self, drill: int, form: Form, width: float) -> float:
        """The points of a metre in a figure that may be so wide."""
        wide, high = self._extents[drill]
        most = LEAST_FIGURE[form.detail][1] * form.growth
        return min(width / wide, most / high, LARGEST_BODY * form.size)

    def _rating(self, form: Form, runs: list[range]) -> float:
        """How large figures and words are together, less what is empty."""
        _, room = self._framed(form, 0, len(runs))
        _, figure, words = form.widths(room.width)
        metres = [self._metre(i, form, figure) for i in range(len(self._extents))]
        filled = min(len(run) / (ceil(len(run) / form.columns) * form.columns) for run in runs)
        # The harmonic mean, as no figure may be tiny.
        large = form.size**2 / fmean(1 / each for each in metres)
        cuts = 0
        if form.detail is Detail.SHORT:
            texts = (self._words(i, form.detail, words).toPlainText() for i in range(len(metres)))
            cuts = sum(ELLIPSIS in text for text in texts)
        return large * filled**HOLES_MATTER / (1 + cuts)

    def _page(self, form: Form, runs: list[range], page: int) -> Page:
        marks, room = self._framed(form, page, len(runs))
        rows, left = self._rows(form, runs, page) or ([], 0.0)
        around = min(MOST_AROUND, AROUND + left / (2 * len(rows)))
        y = room.y
        found = [*marks]
        for row in rows:
            found.append(RuleMark(Box(room.x, y, room.width, LINE * form.size)))
            found += self._row_marks(row, form, room._replace(y=y + (LINE + around) * form.size))
            y += (LINE + row.height(form) + 2 * around) * form.size
        return Page(*self._frame.paper, tuple(found))

    def _row_marks(self, row: Row, form: Form, room: Box) -> Iterator[Mark]:
        """The drills of a row from the top of `room` down."""
        size, (column, figure, words) = form.size, form.widths(room.width)
        is_above = form.share == 1.0
        for place, drill in enumerate(row.drills):
            x = room.x + place * (column + GUTTER) * size
            metre = self._metre(drill, form, figure)
            wide, high = (each * metre * size for each in self._extents[drill])
            below = row.figures * size - high if is_above else 0.0
            yield FigureMark(Box(x + (figure * size - wide) / 2, room.y + below, wide, high), drill)
            document = self._words(drill, form.detail, words)
            words_y = room.y + ((row.figures + ABOVE) * size if is_above else 0.0)
            number = str(self._sheet.entries[drill].number)
            yield placed(document, x + (column - words) * size, words_y, size, number)

    def _new_height(self, drill: int, detail: Detail, width: float) -> float:
        """The points that the words of a drill need; no end of them where a word sticks out."""
        words = self._words(drill, detail, width)
        sticks_out = words.idealWidth() > words.textWidth() + 1
        return inf if sticks_out else words.size().height() / UNITS

    def _words(self, drill: int, detail: Detail, width: float) -> QTextDocument:
        """The name, with room for its number, and the paragraphs below it."""
        entry, is_named = self._sheet.entries[drill], detail >= Detail.NAMES
        few = 1 if detail is Detail.SHORT else 4
        said = [
            Paragraph(entry.name, NAME, 2, bold=True, indent=NAME_INDENT),
            Paragraph(entry.dose, DOSE, 2, LIGHT.brand, bold=True),
            Paragraph(entry.note, PLAIN, few, bold=True),
            Paragraph(entry.version if is_named else entry.version_in_full, PLAIN, few),
        ]
        if is_named:
            sides = " · ".join(each for each in (entry.sides, entry.side) if each)
            said.append(Paragraph(sides, SMALL, few, LIGHT.muted))
        else:
            said += [
                Paragraph(entry.sides, PLAIN, 1, LIGHT.muted),
                Paragraph(entry.shown, SMALL, 1, side_colours(LIGHT, entry.pictured).ink),
                Paragraph(entry.set_up, PLAIN, 4),
            ]
        if detail <= Detail.CUES:
            said += [Paragraph(cue, PLAIN, 2, bullet="• ") for cue in entry.cues]
        if detail is Detail.ALL:
            said.append(Paragraph(entry.stop, SMALL, 7, LIGHT.muted))
        return self._setter.set(said, width, short=detail is Detail.SHORT)


class _HeadAndFoot(NamedTuple):
    """What stands around the drills of a sheet."""

    sheet: Sheet
    paper: tuple[float, float]
    setter: Setter
    has_colours: bool

    def around(self, size: float, has_notes: bool, page: int, pages: int) -> tuple[list[Mark], Box]:
        """Head and foot of a page with that index, and what they leave of it."""
        width, bottom = self.paper[0] - 2 * MARGIN, self.paper[1] - MARGIN
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
        sheet, left = self.sheet, width / scale
        if page:
            title = Paragraph(sheet.title, 13.0, 1, bold=True)
            yield placed(self.setter.set([title], left, short=True), MARGIN, MARGIN, scale)
            return
        facts = self._set_close(
            Paragraph(sheet.minutes, 22.0, 1, LIGHT.brand, bold=True),
            Paragraph(sheet.drills, 11.0, 1, LIGHT.muted),
            most=left / 2,
        )
        facts_width = facts.textWidth() / UNITS
        words = [
            Paragraph(sheet.title, 24.0, 2, bold=True),
            Paragraph(sheet.printed_for, 12.0, 2, bold=True),
            Paragraph(sheet.when, 11.0, 2),
            Paragraph(sheet.notes if has_notes else "", NOTES, 3, LIGHT.muted),
        ]
        words_width = left - facts_width - BETWEEN
        yield placed(self.setter.set(words, words_width, short=True), MARGIN, MARGIN, scale)
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
            self.setter.set([rule], width / scale - name_width - BETWEEN),
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
        said = [colours()] if self.has_colours else []
        if any(has_sides(each.exercise) for each in self.sheet.entries):
            differ = any(each.differs or each.only for each in self.sheet.entries)
            said.append(both_sides(differ=differ))
        words = Paragraph(" ".join(said), FOOT, 3, LIGHT.muted)
        document = self.setter.set([words], width)
        if self.has_colours:
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
        document = self.setter.set(paragraphs, most, gap=0.0, align=Qt.AlignmentFlag.AlignRight)
        document.setTextWidth(min(document.textWidth(), document.idealWidth() + UNITS))
        return document
