"""What work was for, as bars: how it is spread over the planes, and the muscles, in a card."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hiptimer.training.exercises import MuscleGroup, Plane, whole_percents
from hiptimer.training.sides import capitalised
from hiptimer.ui.drills.wording import DOT
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.body_names import muscle_name, plane_name
from hiptimer.ui.widgets.card import TitledCard
from hiptimer.ui.widgets.numbers import named_value
from hiptimer.ui.widgets.row_list import BarPainter, FullList, PlainRow

SHARE_DIGITS = 3
"""What a bar can show; the last bits of a sum depend on the order of the drills."""


def plane_rows(
    amounts: Mapping[Plane, float], written: Callable[[float], str], note_of: Callable[[Plane], str]
) -> list[PlainRow]:
    """A row for each plane: its share, and its amount as `written` has it."""
    percents = whole_percents(amounts)
    rows: list[PlainRow] = []
    for plane, amount in amounts.items():
        name, note, value = capitalised(plane_name(plane)), note_of(plane), written(amount)
        share = numbers.percent(percents[plane])
        words = f"{name} ({note}): {share}, {value}"
        rows.append(PlainRow(name, value, words, percents[plane] / 100, f"{share}{DOT}{note}"))
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
