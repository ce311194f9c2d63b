"""What a draft covers: the planes and the muscles as bars, with words and numbers, and hints."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hiptimer.session.coverage import Coverage
from hiptimer.session.hints import Hint, LevelJumps
from hiptimer.training.exercises import Plane
from hiptimer.training.sides import capitalised
from hiptimer.ui.drills.wording import DOT, plane_movement
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.body_names import muscle_name, plane_name, whole_percents
from hiptimer.ui.widgets.card import HistoryCard
from hiptimer.ui.widgets.full_list import BarPainter, FullList, NotedBarPainter, PlainRow
from hiptimer.ui.widgets.labels import label
from hiptimer.ui.widgets.numbers import named_value

SHARE_DIGITS = 3
"""What a bar can show; the last bits of a sum depend on the order of the drills."""


class PlanesCard(HistoryCard):
    """How the work is spread over the planes of motion, and what might be better.

    The owner listens to `sort`, which puts drills of one level together.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(self.tr("What it covers"))
        painter = NotedBarPainter(appearance)
        self.list = FullList(appearance, self.tr("Planes of motion"), painter, least=210, most=1)
        self.sentences: tuple[str, ...] = ()
        self.hints = QWidget()
        self.hints.hide()
        self._hint_column = QVBoxLayout(self.hints)
        self._hint_column.setContentsMargins(0, 0, 0, 0)
        self._hint_column.setSpacing(8)
        self.sort = QPushButton(self.tr("Sort floor drills together"))
        self.sort.setAutoDefault(True)
        self.add(self.hints)
        row = QHBoxLayout()
        row.addWidget(self.sort)
        row.addStretch(1)
        self.add(row)
        self.column.addWidget(self.list)
        self.column.addStretch(1)

    def show_coverage(self, covered: Coverage, hints: Sequence[Hint]) -> None:
        """Show the planes and the hints."""
        percents = whole_percents(covered.planes)
        rows = tuple(_plane_row(covered, plane, percents[plane]) for plane in Plane)
        if rows != self.list.rows:
            self.list.show_rows(rows)
        self.list.setVisible(covered.seconds > 0)
        self.say("" if covered.seconds else self.tr("Nothing yet. Add drills to see it grow."))
        self._show_hints(tuple(map(wording.hint, hints)))
        self.sort.setVisible(any(isinstance(each, LevelJumps) for each in hints))
        if covered.seconds and not hints:
            self.say(self.tr("All three planes and every muscle group around the hip."))

    def _show_hints(self, sentences: tuple[str, ...]) -> None:
        if sentences == self.sentences:
            return
        self.sentences = sentences
        while (item := self._hint_column.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for sentence in sentences:
            line = label(sentence, wraps=True)
            line.setProperty("role", "hint")
            self._hint_column.addWidget(line)
        self.hints.setVisible(bool(sentences))


class MusclesCard(HistoryCard):
    """How long each muscle group is worked; one that only helps counts half."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(self.tr("Muscles"))
        painter = BarPainter(appearance)
        self.list = FullList(appearance, self.tr("Muscles"), painter, least=180, most=2)
        self.column.addWidget(self.list)
        self.column.addStretch(1)
        self.say(self.tr("Where a muscle only helps, half of the time counts."))

    def show_coverage(self, covered: Coverage) -> None:
        """Show the muscle groups, always in the same order; nothing where there is no work."""
        self.setVisible(covered.seconds > 0)
        most = max(covered.groups.values(), default=0.0) or 1.0
        rows: list[PlainRow] = []
        for group, seconds in covered.groups.items():
            name, time = capitalised(muscle_name(group)), wording.length(seconds)
            rows.append(
                PlainRow(name, time, named_value(name, time), round(seconds / most, SHARE_DIGITS))
            )
        if tuple(rows) != self.list.rows:
            self.list.show_rows(rows)


def _plane_row(covered: Coverage, plane: Plane, percent: int) -> PlainRow:
    name, movement = capitalised(plane_name(plane)), plane_movement(plane)
    time = wording.length(covered.planes[plane])
    share = numbers.percent(percent)
    words = f"{name} ({movement}): {share}, {time}"
    return PlainRow(name, time, words, percent / 100, f"{share}{DOT}{movement}")
