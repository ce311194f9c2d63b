"""What a draft covers: the planes as bars, with words and numbers, and hints."""

from __future__ import annotations

from collections.abc import Sequence

from hiptimer.session.coverage import Coverage, Hint, LevelJumps
from hiptimer.ui.drills.wording import plane_movement
from hiptimer.ui.drills.work_cards import plane_rows
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.widgets.card import TitledCard
from hiptimer.ui.widgets.icon_button import text_button
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, empty, in_column, in_row, widget_of
from hiptimer.ui.widgets.row_list import FullList, NotedBarPainter


class PlanesCard(TitledCard):
    """How the work is spread over the planes of motion, and what might be better.

    The owner listens to `sort`, which puts drills of one level together.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(self.tr("What it covers"))
        painter = NotedBarPainter(appearance)
        self.list = FullList(appearance, self.tr("Planes of motion"), painter, least=210, most=1)
        self.sentences: tuple[str, ...] = ()
        self._hint_column = in_column(spacing=8)
        self.hints = widget_of(self._hint_column)
        self.hints.hide()
        self.sort = text_button(self.tr("Sort floor drills together"))
        self.add(self.hints)
        self.add(in_row(self.sort, STRETCH))
        self.column.addWidget(self.list)
        self.column.addStretch(1)

    def show_coverage(self, covered: Coverage, hints: Sequence[Hint]) -> None:
        """Show the planes and the hints."""
        self.list.show_rows(plane_rows(covered.planes, wording.length, plane_movement))
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
        empty(self._hint_column)
        for sentence in sentences:
            self._hint_column.addWidget(label(sentence, Role.HINT, wraps=True))
        self.hints.setVisible(bool(sentences))
