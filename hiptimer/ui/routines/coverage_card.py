"""What the draft covers: which ways it moves, what it stretches left and right, and hints."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLayout

from hiptimer.journal.dose import Dose
from hiptimer.session.coverage import Coverage, Hint, LevelJumps
from hiptimer.ui.drills.work_cards import AreaList, plane_rows
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.widgets.card import TitledCard
from hiptimer.ui.widgets.hips import SideKey
from hiptimer.ui.widgets.icon_button import text_button
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, beside, empty, in_column, in_row, widget_of
from hiptimer.ui.widgets.row_list import FullList, NotedBarPainter


class CoverageCard(TitledCard):
    """Which ways it moves, what it stretches on each side, and what might be better.

    The owner listens to `sort`, which puts drills of one level together.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(self.tr("What it covers"))
        painter = NotedBarPainter(appearance)
        self.list = FullList(appearance, self.tr("Directions"), painter, least=210, most=1)
        self.areas = AreaList(appearance)
        self.sentences: tuple[str, ...] = ()
        self._hint_column = in_column(spacing=8)
        self.hints = widget_of(self._hint_column)
        self.hints.hide()
        self.sort = text_button(self.tr("Sort floor drills together"))
        self.add(self.hints)
        self.add(in_row(self.sort, STRETCH))
        self.column.addWidget(self.list)
        self._head = widget_of(self._built_head(appearance))
        self.add(self._head)
        self.column.addWidget(self.areas)
        self.column.addStretch(1)

    def show_coverage(self, covered: Coverage, hints: Sequence[Hint]) -> None:
        self.list.show_rows(plane_rows(covered.planes, wording.length))
        self.list.setVisible(covered.seconds > 0)
        self.say("" if covered.seconds else self.tr("Nothing yet. Add drills to see it grow."))
        self._show_hints(tuple(map(wording.hint, hints)))
        self.sort.setVisible(any(isinstance(each, LevelJumps) for each in hints))
        if covered.seconds and not hints:
            self.say(self.tr("All three directions and every muscle group around the hip."))

    def show_areas(self, areas: Dose) -> None:
        """Show how long each area is stretched; nothing where nothing is held."""
        held = [each for each in areas if each.left or each.right]
        self._head.setVisible(bool(held))
        self.areas.setVisible(bool(held))
        self.areas.show_areas(held)

    def _built_head(self, appearance: Appearance) -> QLayout:
        title = label(self.tr("Stretched, a side"), Role.STRONG, wraps=True)
        return beside(title, SideKey(appearance), least_letters=8)

    def _show_hints(self, sentences: tuple[str, ...]) -> None:
        if sentences == self.sentences:
            return
        self.sentences = sentences
        empty(self._hint_column)
        for sentence in sentences:
            self._hint_column.addWidget(label(sentence, Role.HINT, wraps=True))
        self.hints.setVisible(bool(sentences))
