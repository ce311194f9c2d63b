"""What the drill does to the body: its planes of motion, and the muscles."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from hiptimer.training.drafts.drill import GLUTES, DrillForm
from hiptimer.training.drafts.drill_edits import percents, with_share
from hiptimer.training.exercises import TWO_SIDED, Muscle, Plane, Role
from hiptimer.training.sides import capitalised
from hiptimer.ui.drill_form import wording
from hiptimer.ui.drill_form.drill_draft import Draft
from hiptimer.ui.drill_form.fields import FormSection
from hiptimer.ui.drill_form.inputs import ChoiceBox, Row, Rows, TextLine
from hiptimer.ui.drill_form.wording import field_name
from hiptimer.ui.drills.wording import plane_movement
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.body_names import plane_name
from hiptimer.ui.widgets.labels import label
from hiptimer.ui.widgets.layouts import flow, in_column, widget_of
from hiptimer.ui.widgets.value_slider import ValueSlider

STEP = 5
LINE_FRAME = 40
"""Pixels around the text of a field."""

NEW = replace(GLUTES, role=Role.SECONDARY)
"""The muscle that a new row begins with."""


class BodySection(FormSection):
    """The three shares always add up: the others give way to the one that is moved."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("What it works"), draft)
        self.sliders: dict[Plane, ValueSlider] = {}
        planes = self._planes(appearance)
        self.add_field(
            field_name("planes"),
            planes,
            "planes",
            hint=self.tr("Where the movement goes. The three always make 100 %."),
            focus=self.sliders[Plane.SAGITTAL].slider,
        )
        self.muscles = Rows(
            appearance,
            (self.tr("Add muscle"), self.tr("Remove muscle {number}")),
            lambda muscle: MuscleRow(muscle, has_sides=draft.form.has_sides),
            NEW,
        )
        self.add_bound("muscles", self.muscles)

    def show_form(self, form: DrillForm) -> None:
        """Show the fields of `form`."""
        super().show_form(form)
        for plane, percent in percents(form.planes).items():
            self.sliders[plane].show_value(percent)
        for row in self.muscles.rows:
            if isinstance(row, MuscleRow):
                row.show_sides(has_sides=form.has_sides)

    def _planes(self, appearance: Appearance) -> QWidget:
        planes = QWidget()
        grid = QGridLayout(planes)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        for row, plane in enumerate(Plane):
            words = f"{capitalised(plane_name(plane))}, {plane_movement(plane)}"
            slider = self._slider(appearance, plane)
            slider.slider.setAccessibleName(words)
            name = label(words, wraps=True)
            name.setBuddy(slider.slider)
            grid.addWidget(name, 2 * row, 0)
            grid.addWidget(slider, 2 * row + 1, 0)
        return planes

    def _slider(self, appearance: Appearance, plane: Plane) -> ValueSlider:
        slider = ValueSlider(appearance, (0, 100), STEP, numbers.percent)
        slider.moved.connect(lambda percent: self._on_moved(plane, percent))
        self.sliders[plane] = slider
        return slider

    def _on_moved(self, plane: Plane, percent: int) -> None:
        if percents(self.draft.form.planes)[plane] != percent:
            self.draft.edit(planes=with_share(self.draft.form.planes, plane, percent))


class MuscleRow(Row[Muscle]):
    """One muscle: its group, what it does, and its name, without which it is called as its group.

    Its side is asked for only where the drill has sides and the muscle is on one of them.
    """

    def __init__(self, muscle: Muscle, *, has_sides: bool = False) -> None:
        super().__init__()
        self._muscle = muscle
        self._has_sides = has_sides
        self.group = ChoiceBox(wording.muscle_groups(), self.tr("Muscle group"))
        self.action = ChoiceBox(wording.actions(), self.tr("What happens to it"))
        self.role = ChoiceBox(wording.roles(), self.tr("How much it matters"))
        self.limb = ChoiceBox(wording.limbs(), self.tr("On which side it is"))
        self.group.show_value(muscle.group)
        self.action.show_value(muscle.action)
        self.role.show_value(muscle.role)
        self.limb.show_value(muscle.limb)
        name, where = self.tr("Name of the muscle"), self.tr("Where it is")
        self.name = TextLine(self.tr("Muscle, if you know"), name, muscle.name)
        self.where = TextLine(self.tr("Where: “back leg”"), where, muscle.where)
        boxes = (self.group, self.action, self.role, self.limb)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(6)
        self._lines.addWidget(self.name, 1)
        self._lines.addWidget(self.where, 1)
        in_column(widget_of(flow(*boxes, spacing=6)), self._lines, on=self, spacing=6)
        self.setFocusProxy(self.group)
        for each in (*boxes, self.name, self.where):
            each.edited.connect(self.changed)
        self.group.edited.connect(self._show_limb)
        self._show_limb()

    @property
    def entry(self) -> Muscle:
        """The muscle as its fields have it."""
        return replace(
            self._muscle,
            name=self.name.text(),
            group=self.group.chosen,
            role=self.role.chosen,
            action=self.action.chosen,
            where=self.where.text(),
            limb=self.limb.chosen,
        )

    def show_sides(self, *, has_sides: bool) -> None:
        """Ask for the side or not, as the drill has sides or not."""
        self._has_sides = has_sides
        self._show_limb()

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

    def _show_limb(self) -> None:
        self.limb.setVisible(self._has_sides and self.group.chosen not in TWO_SIDED)
