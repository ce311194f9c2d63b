"""One muscle of a drill: its group, what it does, and its own name."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hiptimer.training.drill_form import GLUTES
from hiptimer.training.exercises import Action, Muscle, MuscleGroup, Role
from hiptimer.ui.drill_form import choices
from hiptimer.ui.drill_form.rows import Row
from hiptimer.ui.widgets.flow_layout import FlowLayout

LINE_FRAME = 40
"""Pixels around the text of a field."""


class MuscleRow(Row[Muscle]):
    """Without a name of its own the muscle is called as its group."""

    def __init__(self, muscle: Muscle) -> None:
        super().__init__()
        self._muscle = muscle
        self.group = choices.ChoiceBox(choices.muscle_groups(), self.tr("Muscle group"))
        self.group.show_value(muscle.group)
        self.action = choices.ChoiceBox(choices.actions(), self.tr("What happens to it"))
        self.action.show_value(muscle.action)
        self.role = choices.ChoiceBox(choices.roles(), self.tr("How much it matters"))
        self.role.show_value(muscle.role)
        self.name = _line(
            muscle.name, self.tr("Muscle, if you know"), self.tr("Name of the muscle")
        )
        self.where = _line(muscle.where, self.tr("Where: “back leg”"), self.tr("Where it is"))
        self._lay_out()
        self.setFocusProxy(self.group)
        for box in (self.group, self.action, self.role):
            box.activated.connect(self.changed)
        for line in (self.name, self.where):
            line.textEdited.connect(self.changed)

    def _lay_out(self) -> None:
        boxes = QWidget()
        flow = FlowLayout(boxes, spacing=6)
        for box in (self.group, self.action, self.role):
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
