"""How a sentence that names a side reads for the left and for the right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from hiptimer.training.sides import Side, capitalised, for_side, is_sided, worded
from hiptimer.ui.exercises import wording
from hiptimer.ui.widgets.labels import Role, label

SIDES = (Side.LEFT, Side.RIGHT)


def sided_line(lines: Iterable[str], current: str = "") -> str:
    """The line to read out for both sides: the one in hand, or else the first that names one."""
    return next((each for each in (current, *lines) if is_sided(each)), "")


class SidePreview(QWidget):
    """Hidden while there is nothing that names a side; what stands below it stays in its place."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = {side: label(role=Role.SMALL, wraps=True) for side in SIDES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, side in enumerate(SIDES):
            name = label(wording.side(side))
            name.setProperty("role", f"side-{side}")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._texts[side], row, 1)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is read for the left and for the right; empty while nothing is."""
        return () if self.isHidden() else tuple(each.text() for each in self._texts.values())

    def keep_room(self, *, kept: bool) -> None:
        """Whether to take room while hidden: where there are sides, a line may come any moment."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)

    def show_line(self, line: str) -> None:
        """Read `line` for both sides; an empty one hides all."""
        line = worded(line, self.tr("left", "within a text"), self.tr("right", "within a text"))
        for side, text in self._texts.items():
            text.setText(capitalised(for_side(line, side)))
        self.setVisible(bool(line))
