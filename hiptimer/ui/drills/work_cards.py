"""What work was for: the ways one moves and the muscles as bars, the stretched areas by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import ClassVar

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from hiptimer.journal.dose import MILLISECONDS, AreaDose
from hiptimer.session.time_text import as_clock
from hiptimer.training.exercises import MuscleGroup, Plane, whole_percents
from hiptimer.training.sides import Side, capitalised
from hiptimer.ui.drills.wording import plane_movement
from hiptimer.ui.look.theme import BODY, Appearance
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.body_names import area_name, muscle_name
from hiptimer.ui.widgets.card import TitledCard
from hiptimer.ui.widgets.numbers import named_value
from hiptimer.ui.widgets.row_list import STRONG, BarPainter, FullList, PlainRow, RowPainter

translate = QCoreApplication.translate
TIME_WIDTH = 56
"""Pixels at 100 % that the time of one side takes."""
SHARE_DIGITS = 3
"""What a bar can show; the last bits of a sum depend on the order of the drills."""


def plane_rows(amounts: Mapping[Plane, float], written: Callable[[float], str]) -> list[PlainRow]:
    """A row for each way that one moves: its share, and its amount as `written` has it."""
    percents = whole_percents(amounts)
    rows: list[PlainRow] = []
    for plane, amount in amounts.items():
        name, value = capitalised(plane_movement(plane)), written(amount)
        share = numbers.percent(percents[plane])
        words = named_value(name, f"{share}, {value}")
        rows.append(PlainRow(name, value, words, percents[plane] / 100, share))
    return rows


class MusclesCard(TitledCard):
    """How long each muscle group is worked; one that only helps counts half."""

    def __init__(self, appearance: Appearance, *, least: float) -> None:
        super().__init__(self.tr("Muscles"))
        painter = BarPainter(appearance)
        self.list = FullList(appearance, self.tr("Muscles"), painter, least=least, most=2)
        self.column.addWidget(self.list)
        self.column.addStretch(1)
        self.say(self.tr("Where a muscle only helps, half of the time counts."))

    def show_work(
        self, amounts: Mapping[MuscleGroup, float], written: Callable[[float], str]
    ) -> None:
        """Show the groups in the order of `amounts`."""
        most = max(amounts.values(), default=0) or 1
        rows: list[PlainRow] = []
        for group, amount in amounts.items():
            name, value = capitalised(muscle_name(group)), written(amount)
            share = round(amount / most, SHARE_DIGITS)
            rows.append(PlainRow(name, value, named_value(name, value), share))
        self.list.show_rows(rows)


class AreaRow(Struct, frozen=True):
    """An area of the hips and the times of both sides."""

    name: str
    left: str
    right: str
    words: str


class AreaList(FullList):
    """How long each area is stretched on each side."""

    def __init__(self, appearance: Appearance) -> None:
        name, painter = self.tr("Stretched areas"), AreaPainter(appearance)
        super().__init__(appearance, name, painter, least=210, most=1)

    def show_areas(self, areas: Iterable[AreaDose]) -> None:
        self.show_rows(map(_area_row, areas))


def _area_row(dose: AreaDose) -> AreaRow:
    name, (left, right) = area_name(dose.area), (_seconds(dose.left), _seconds(dose.right))
    said = translate("Hips", "{area}: left {left}, right {right}")
    words = said.format(area=name, left=numbers.in_words(left), right=numbers.in_words(right))
    return AreaRow(name, as_clock(left), as_clock(right), words)


def _seconds(milliseconds: int) -> int:
    return round(milliseconds / MILLISECONDS)


class AreaPainter(RowPainter):
    """The name, and at the right end the left side's time and then the right's, in their colours.

    Whoever shows it has said which is whose.
    """

    HEIGHT: ClassVar[float] = 32

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        assert isinstance(row, AreaRow)
        tokens = self.theme.tokens
        width = self.theme.px(TIME_WIDTH)
        for side, time in ((Side.RIGHT, row.right), (Side.LEFT, row.left)):
            ink = self.ink(side_colours(tokens, side).ink, BODY, STRONG)
            self.write(painter, area, time, ink, right=True)
            area = area.adjusted(0, 0, -width, 0)
        self.write(painter, area, row.name, self.ink(tokens.ink, BODY))
