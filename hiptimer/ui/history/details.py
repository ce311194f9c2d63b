"""What the work of a span was for, below the charts: planes, muscles, each exercise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from hiptimer.journal.records import SideSums
from hiptimer.training.exercises import Plane
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.drills.wording import plane_movement
from hiptimer.ui.drills.work_cards import MusclesCard, plane_rows
from hiptimer.ui.history import wording
from hiptimer.ui.history.charts import write_sides
from hiptimer.ui.history.reader import BodySnapshot, ExerciseSum
from hiptimer.ui.history.wording import SideText, side_texts
from hiptimer.ui.look.theme import BODY, Appearance
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.widgets.card import TitledCard
from hiptimer.ui.widgets.numbers import named_value, plural
from hiptimer.ui.widgets.row_list import STRONG, FullList, NotedBarPainter, RowPainter, draw_bar

translate = QCoreApplication.translate
TRACK, GAP = 8, 4
TOTAL = 98
"""Pixels at 100 % at the right end of the bars that the sum takes."""


class Details:
    """Three cards: planes, muscles, exercises."""

    def __init__(self, appearance: Appearance, library: Library) -> None:
        self._library = library
        title, bars = translate("PlanesCard", "Directions"), NotedBarPainter(appearance)
        self.planes = _ListCard(appearance, title, bars, least=180, most=3)
        self.muscles = MusclesCard(appearance, least=210)
        title, painter = translate("ExercisesCard", "Each exercise"), ExercisePainter(appearance)
        self.exercises = _ListCard(appearance, title, painter, least=300, most=2)
        self.lists = (self.planes.list, self.muscles.list, self.exercises.list)

    def show_body(self, body: BodySnapshot) -> None:
        self._show_planes(body.planes)
        most_first = sorted(body.muscles.items(), key=lambda pair: -pair[1])
        self.muscles.show_work(dict(most_first), wording.duration)
        self._show_exercises(body.exercises)

    def _show_planes(self, planes: Mapping[Plane, float]) -> None:
        self.planes.list.show_rows(plane_rows(planes, wording.duration))
        least, *_, most = map(plane_movement, sorted(planes, key=lambda plane: planes[plane]))
        text = translate("PlanesCard", "Most of the work went this way: {most}. Least: {least}.")
        self.planes.say(text.format(most=most, least=least) if any(planes.values()) else "")

    def _show_exercises(self, sums: Sequence[ExerciseSum]) -> None:
        """Left, right, sum and days of each exercise, and which ones were not done."""
        works = [each.work for each in sums]
        most = max((max(work.left, work.right, work.both) for work in works), default=0) or 1
        self.exercises.list.show_rows(self._row(each, most) for each in sums)
        done, known = {each.exercise for each in sums}, self._library.exercises
        missing = ", ".join(each.name for key, each in known.items() if key not in done)
        text = translate("ExercisesCard", "Not done in this time: {names}.")
        self.exercises.say(text.format(names=missing) if missing and done else "")

    def _row(self, each: ExerciseSum, most: int) -> ExerciseRow:
        name = wording.exercise_name(each.exercise, self._library)
        total = wording.duration(each.work.total)
        days = plural("History", "on %n day(s)", each.days)
        spoken = [text.text for text in side_texts(each.work, wording.exact_duration)]
        words = ", ".join((named_value(name, total), *spoken, days))
        sides = side_texts(each.work, wording.clock)
        return ExerciseRow(name, total, days, each.work, most, sides, words)


class _ListCard(TitledCard):
    """Has a list of rows, in at most so many columns of at least so many pixels at 100 %."""

    def __init__(
        self, appearance: Appearance, title: str, painter: RowPainter, *, least: float, most: int
    ) -> None:
        super().__init__(title)
        self.list = FullList(appearance, title, painter, least=least, most=most)
        self.column.addWidget(self.list)
        self.column.addStretch(1)


class ExerciseRow(Struct, frozen=True):
    """`most` is the longest work on one side of all exercises, against which bars are drawn."""

    name: str
    total: str
    days: str
    work: SideSums
    most: int
    sides: tuple[SideText, ...]
    words: str


class ExercisePainter(RowPainter):
    """The name, two bars from the middle outwards, and the times of the sides."""

    HEIGHT: ClassVar[float] = 76

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        assert isinstance(row, ExerciseRow)
        tokens = self.theme.tokens
        strong = self.ink(tokens.ink, BODY, STRONG)
        self.write(painter, self.line(area, 6), row.name, strong)
        room = self.write(painter, self.line(area, 27), row.total, strong, right=True)
        room.setWidth(area.width() - self.theme.px(TOTAL))
        self._draw_bars(painter, room, row)
        foot = self.line(area, 47)
        room = self.write(painter, foot, row.days, self.ink(tokens.muted), right=True)
        write_sides(self, painter, room, row.sides)

    def _draw_bars(self, painter: QPainter, room: QRectF, row: ExerciseRow) -> None:
        """One bar for each side, or one for both where there are no sides."""
        tokens = self.theme.tokens
        sided = row.work.left or row.work.right
        parts = [(side, row.work.on(side)) for side in Side] if sided else [(None, row.work.both)]
        width = (room.width() - GAP * (len(parts) - 1)) / len(parts)
        for place, (side, work) in enumerate(parts):
            track = QRectF(room.left() + place * (width + GAP), 0, width, self.theme.px(TRACK))
            track.moveTop(room.center().y() - track.height() / 2)
            colour = side_colours(tokens, side).area
            draw_bar(painter, track, work / row.most, tokens.track, colour)
