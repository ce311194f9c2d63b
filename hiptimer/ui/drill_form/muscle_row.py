"""One muscle of a drill: its group, what it does, and its own name."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hiptimer.training.drill_form import GLUTES
from hiptimer.training.exercises import TWO_SIDED, Action, Limb, Muscle, MuscleGroup, Role
from hiptimer.ui.drill_form import choices
from hiptimer.ui.drill_form.rows import Row
from hiptimer.ui.widgets.flow_layout import FlowLayout

LINE_FRAME = 40
"""Pixels around the text of a field."""


class MuscleRow(Row[Muscle]):
    """Without a name of its own the muscle is called as its group.

    Its side is asked for only where the drill has sides and the muscle is on one of them.
    """

    def __init__(self, muscle: Muscle, *, has_sides: bool = False) -> None:
        super().__init__()
        self._muscle = muscle
        self._has_sides = has_sides
        self.group = choices.ChoiceBox(choices.muscle_groups(), self.tr("Muscle group"))
        self.group.show_value(muscle.group)
        self.action = choices.ChoiceBox(choices.actions(), self.tr("What happens to it"))
        self.action.show_value(muscle.action)
        self.role = choices.ChoiceBox(choices.roles(), self.tr("How much it matters"))
        self.role.show_value(muscle.role)
        self.limb = choices.ChoiceBox(choices.limbs(), self.tr("On which side it is"))
        self.limb.show_value(muscle.limb)
        self.name = _line(
            muscle.name, self.tr("Muscle, if you know"), self.tr("Name of the muscle")
        )
        self.where = _line(muscle.where, self.tr("Where: “back leg”"), self.tr("Where it is"))
        self._lay_out()
        self.setFocusProxy(self.group)
        for box in (self.group, self.action, self.role, self.limb):
            box.activated.connect(self.changed)
        self.group.activated.connect(self._show_limb)
        self._show_limb()
        for line in (self.name, self.where):
            line.textEdited.connect(self.changed)

    def show_sides(self, *, has_sides: bool) -> None:
        """Ask for the side or not, as the drill has sides or not."""
        self._has_sides = has_sides
        self._show_limb()

    def _show_limb(self) -> None:
        self.limb.setVisible(self._has_sides and self.group.chosen not in TWO_SIDED)

    def _lay_out(self) -> None:
        boxes = QWidget()
        flow = FlowLayout(boxes, spacing=6)
        for box in (self.group, self.action, self.role, self.limb):
            flow.addWidget(box)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(6)
        self._lines.addWidget(self.name, 1)
        self._lines.addWidget(self.where, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(boxes)
        column.addLayout(self._lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The texts beside each other where both have room, else one below the other."""
        super().resizeEvent(event)
        metrics = self.name.fontMetrics()
        longest = max(
            metrics.horizontalAdvance(each.placeholderText()) for each in (self.name, self.where)
        )
        wide = event.size().width() >= 2 * (longest + LINE_FRAME)
        direction = QBoxLayout.Direction
        self._lines.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    @property
    def entry(self) -> Muscle:
        """The muscle as its fields have it."""
        return replace(
            self._muscle,
            name=self.name.text(),
            group=MuscleGroup(self.group.chosen),
            role=Role(self.role.chosen),
            action=Action(self.action.chosen),
            where=self.where.text(),
            limb=Limb(self.limb.chosen),
        )


def new_muscle() -> Muscle:
    """What a new row begins with."""
    return replace(GLUTES, role=Role.SECONDARY)


def _line(text: str, placeholder: str, name: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setCursorPosition(0)
    line.setPlaceholderText(placeholder)
    line.setAccessibleName(name)
    return line
