"""What the drill does to the body: its planes of motion, and the muscles."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from hiptimer.training.drafts.drill import GLUTES, DrillForm
from hiptimer.training.drafts.drill_edits import percents, with_share
from hiptimer.training.exercises import TWO_SIDED, Action, Limb, Muscle, MuscleGroup, Plane, Role
from hiptimer.training.sides import capitalised
from hiptimer.ui.drill_form import choices
from hiptimer.ui.drill_form.drill_draft import Draft
from hiptimer.ui.drill_form.fault_words import field_name
from hiptimer.ui.drill_form.fields import FormSection
from hiptimer.ui.drill_form.growing_rows import Row, Rows
from hiptimer.ui.drills import wording
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.body_names import plane_name
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.labels import label
from hiptimer.ui.widgets.value_slider import ValueSlider

STEP = 5

LINE_FRAME = 40
"""Pixels around the text of a field."""


class BodySection(FormSection):
    """The three shares always add up: the others give way to the one that is moved."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("What it works"), draft)
        self.sliders = {plane: self._slider(appearance, plane) for plane in Plane}
        self.add_field(
            field_name("planes"),
            self._planes(),
            "planes",
            hint=self.tr("Where the movement goes. The three always make 100 %."),
            focus=self.sliders[Plane.SAGITTAL].slider,
        )
        self.muscles = Rows(
            appearance,
            (self.tr("Add muscle"), self.tr("Remove muscle {number}")),
            self._muscle_row,
            new_muscle,
        )
        self.muscles.edited.connect(lambda muscles: draft.edit(muscles=muscles))
        self.add_field(field_name("muscles"), self.muscles, "muscles")

    def show_form(self, form: DrillForm) -> None:
        """Show the fields of `form`."""
        for plane, percent in percents(form.planes).items():
            self.sliders[plane].show_value(percent)
        self.muscles.show_entries(form.muscles)
        for row in self.muscles.rows:
            if isinstance(row, MuscleRow):
                row.show_sides(has_sides=form.has_sides)

    def _muscle_row(self, muscle: Muscle) -> MuscleRow:
        return MuscleRow(muscle, has_sides=self.draft.form.has_sides)

    def _slider(self, appearance: Appearance, plane: Plane) -> ValueSlider:
        slider = ValueSlider(appearance, (0, 100), STEP, numbers.percent)
        words = f"{capitalised(plane_name(plane))}, {wording.plane_movement(plane)}"
        slider.slider.setAccessibleName(words)
        slider.moved.connect(lambda percent: self._on_moved(plane, percent))
        return slider

    def _planes(self) -> QWidget:
        planes = QWidget()
        grid = QGridLayout(planes)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        for row, (plane, slider) in enumerate(self.sliders.items()):
            words = f"{capitalised(plane_name(plane))}, {wording.plane_movement(plane)}"
            name = label(words, wraps=True)
            name.setBuddy(slider.slider)
            grid.addWidget(name, 2 * row, 0)
            grid.addWidget(slider, 2 * row + 1, 0)
        return planes

    def _on_moved(self, plane: Plane, percent: int) -> None:
        if percents(self.draft.form.planes)[plane] != percent:
            self.draft.edit(planes=with_share(self.draft.form.planes, plane, percent))


# FOLDED muscle_row.py: One muscle of a drill: its group, what it does, and its own name.


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
