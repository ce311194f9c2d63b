"""What the drill does to the body: its planes of motion, and the muscles."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from hiptimer.training.drill_edits import percents, with_share
from hiptimer.training.drill_form import DrillForm
from hiptimer.training.exercises import Muscle, Plane
from hiptimer.training.sides import capitalised
from hiptimer.ui.drill_form.draft import Draft
from hiptimer.ui.drill_form.muscle_row import MuscleRow, new_muscle
from hiptimer.ui.drill_form.names import field_name
from hiptimer.ui.drill_form.rows import Rows
from hiptimer.ui.drill_form.section import FormSection
from hiptimer.ui.exercises import wording
from hiptimer.ui.settings.value_slider import ValueSlider
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.body_names import plane_name
from hiptimer.ui.widgets.labels import label

STEP = 5


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
