"""What the preview of a shared routine shows below its bar: the routine, or why it is refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout

from hiptimer.figure.motion import Motion
from hiptimer.ui.exercises.section import Mark, Section
from hiptimer.ui.sharing.content_cards import DrillsCard, ItemsCard
from hiptimer.ui.sharing.contents import Contents, and_more
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.own_picture import PictureOf
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage
from hiptimer.ui.widgets.tag_row import TagRow

GAP = 16
WIDE_FROM = 860
"""Pixels at 100 % text from which two columns have room."""
WIDEST = 1100
MOST_FAULTS = 12


class ImportBody(ScrollPage):
    """Empty until it is told what to show."""

    arranged = Signal(int)
    """It has found its width; the value is what of the window it leaves on each side."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.heading = label(role=Role.TITLE, wraps=True)
        self.summary = label(role=Role.MUTED, wraps=True)
        self.facts = TagRow()
        self.answer = label(role=Role.HINT, wraps=True)
        self.problem = label(role=Role.WARNING, wraps=True)
        self.drills = DrillsCard(self.tr("Its drills"))
        self.items = ItemsCard(self.tr("The routine"))
        self.faults = Section(self.tr("What else is wrong with it"))
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(GAP)
        for card in (self.drills, self.items):
            self._columns.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self.column.setSpacing(12)
        for widget in (self.heading, self.summary, self.facts, self.answer, self.problem):
            self.column.addWidget(widget)
        self.column.addWidget(self.faults)
        self.column.addLayout(self._columns)
        self.column.addStretch(1)
        self.resized.connect(self.arrange)
        appearance.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)

    def show_contents(
        self, contents: Contents, motion: Callable[[str], Motion | None], picture_of: PictureOf
    ) -> None:
        """Show a routine that can be added."""
        self._say(contents.name, contents.summary, answer=contents.answer)
        self.facts.show_tags(contents.facts)
        self.drills.show_drills(contents.drills, self._appearance, motion, picture_of)
        self.items.show_items(contents.items)
        self.faults.empty()
        self._hide_empty()

    def show_refusal(self, sentence: str, more: tuple[str, ...]) -> None:
        """Say why a file is not taken, and what else is wrong with it."""
        nothing = self.tr("Nothing was changed.")
        self._say(self.tr("This file cannot be used"), nothing, problem=sentence)
        self.facts.show_tags(())
        for card in (self.drills, self.items, self.faults):
            card.empty()
        self.faults.add_list(more[:MOST_FAULTS], Mark.DOT)
        if len(more) > MOST_FAULTS:
            self.faults.add_line(and_more(len(more) - MOST_FAULTS), Role.MUTED)
        self._hide_empty()

    def show_problem(self, sentence: str) -> None:
        """Say why something could not be done."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.verticalScrollBar().setValue(0)

    def arrange(self) -> None:
        """Two columns where there is room, else one; never wider than is good to read."""
        scale = self._appearance.theme.scale
        left, _, right, bottom = MARGINS
        room = self.viewport().width()
        spare = max(0, room - left - right - round(WIDEST * scale)) // 2
        self.column.setContentsMargins(left + spare, 4, right + spare, bottom)
        wide = room - left - right >= WIDE_FROM * scale
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self.arranged.emit(spare)

    def _hide_empty(self) -> None:
        for card in (self.drills, self.items, self.faults):
            card.hide_if_empty()

    def _say(self, heading: str, summary: str, *, answer: str = "", problem: str = "") -> None:
        self.heading.setText(heading)
        self.summary.setText(summary)
        self.answer.setText(answer)
        self.answer.setVisible(bool(answer))
        self.show_problem(problem)
