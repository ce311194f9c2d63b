"""The cards of the preview: the drills that the routine uses, and the routine line by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiptimer.figure.motion import Motion
from hiptimer.ui.exercises.section import Mark, Section
from hiptimer.ui.sharing.contents import DrillLine, Origin, and_more
from hiptimer.ui.sharing.drill_picture import DrillPicture
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.own_picture import PictureOf

MOST_DRILLS = 40
MOST_ITEMS = 80
"""More than these are only counted: the preview is to look at, not to work in."""


class DrillsCard(Section):
    """Every drill with its picture, and what happens to it."""

    def show_drills(
        self,
        drills: Sequence[DrillLine],
        appearance: Appearance,
        motion: Callable[[str], Motion | None],
        picture_of: PictureOf,
    ) -> None:
        """Show these drills."""
        self.empty()
        for each in drills[:MOST_DRILLS]:
            self.add(_DrillRow(each, appearance, motion, picture_of))
        self._add_rest(len(drills) - MOST_DRILLS)

    def _add_rest(self, more: int) -> None:
        if more > 0:
            self.add_line(and_more(more), Role.MUTED)


class ItemsCard(Section):
    """The routine, in its order."""

    def show_items(self, items: Sequence[str]) -> None:
        """Show these lines."""
        self.empty()
        self.add_list(items[:MOST_ITEMS], Mark.NUMBER)
        more = len(items) - MOST_ITEMS
        if more > 0:
            self.add_line(and_more(more), Role.MUTED)


class _DrillRow(QWidget):
    def __init__(
        self,
        line: DrillLine,
        appearance: Appearance,
        motion: Callable[[str], Motion | None],
        picture_of: PictureOf,
    ) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(label(line.exercise.name, Role.STRONG, wraps=True))
        role = Role.CHANGED if line.origin is Origin.NEW else Role.SMALL
        words.addWidget(label(line.words, role, wraps=True))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        picture = DrillPicture(appearance, line.exercise, motion, picture_of)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
