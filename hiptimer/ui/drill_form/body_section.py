"""What the drill does to the body, its planes and muscles, and its easier and harder versions."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from hiptimer.training.drafts.drill import GLUTES, DrillForm, percents, with_share
from hiptimer.training.exercises import (
    TWO_SIDED,
    Action,
    Level,
    Limb,
    Muscle,
    MuscleGroup,
    Plane,
    Variant,
)
from hiptimer.training.exercises import Role as MuscleRole
from hiptimer.training.sides import capitalised
from hiptimer.ui.drill_form.fields import Draft, Fold, FormSection
from hiptimer.ui.drill_form.inputs import Input, LinesBox, ParagraphBox, Row, Rows, TextLine
from hiptimer.ui.drill_form.wording import Value, choices, field_name, positions_or
from hiptimer.ui.drills.wording import plane_movement
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.body_names import plane_name
from hiptimer.ui.widgets.choosing import ChoiceBox, ValueSlider
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, flow, in_column, in_row, widget_of

STEP = 5
LEAST_LETTERS = 14
LINE_FRAME = 40
"""Pixels around the text of a field."""
NEW_MUSCLE = replace(GLUTES, role=MuscleRole.SECONDARY)
"""The muscle that a new row begins with."""
LISTS = ("set_up", "movement", "form_cues", "equipment")
TEXTS = ("spoken_set_up", "side_name")
POSITIONS = ("position", "end_position")
NEW_VERSION = Variant(id="", level=Level.EASIER, name="", instruction="")
"""It gets its id from its name."""


class BodySection(FormSection):
    """The three shares always add up: the others give way to the one that is moved."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("What it works"), draft)
        self.sliders = {plane: self._slider(appearance, plane) for plane in Plane}
        planes = widget_of(in_column(*map(self._captioned, Plane), spacing=2))
        planes.setFocusProxy(self.sliders[Plane.SAGITTAL].slider)
        hint = self.tr("Where the movement goes. The three always make 100 %.")
        self.add_field(planes, "planes", hint=hint)
        words = self.tr("Add muscle"), self.tr("Remove muscle {number}")
        self.muscles = Rows(appearance, words, self._row, NEW_MUSCLE)
        self.add_bound("muscles", self.muscles)

    def _show_rest(self, form: DrillForm) -> None:
        for plane, percent in percents(form.planes).items():
            self.sliders[plane].show_value(percent)
        for row in self.muscles.rows:
            if isinstance(row, MuscleRow):
                row.show_sides(has_sides=form.has_sides)

    def _row(self, muscle: Muscle) -> MuscleRow:
        return MuscleRow(muscle, has_sides=self.draft.form.has_sides)

    def _slider(self, appearance: Appearance, plane: Plane) -> ValueSlider:
        slider = ValueSlider(appearance, (0, 100), STEP, numbers.percent)
        slider.moved.connect(lambda percent: self._on_moved(plane, percent))
        return slider

    def _captioned(self, plane: Plane) -> QLayout:
        slider = self.sliders[plane]
        name = label(f"{capitalised(plane_name(plane))}, {plane_movement(plane)}", wraps=True)
        name.setBuddy(slider.slider)
        slider.slider.setAccessibleName(name.text())
        return in_column(name, slider, spacing=2)

    def _on_moved(self, plane: Plane, percent: int) -> None:
        if percents(self.draft.form.planes)[plane] != percent:
            self.draft.edit(planes=with_share(self.draft.form.planes, plane, percent))


class MuscleRow(Row[Muscle]):
    """A muscle, called by its group where it has no name; its side is asked where it has one."""

    def __init__(self, muscle: Muscle, *, has_sides: bool = False) -> None:
        super().__init__(muscle)
        self.group = self._choice("group", MuscleGroup, self.tr("Muscle group"))
        self.action = self._choice("action", Action, self.tr("What happens to it"))
        self.role = self._choice("role", MuscleRole, self.tr("How much it matters"))
        self.limb = self._choice("limb", Limb, self.tr("On which side it is"))
        words = self.tr("Muscle, if you know"), self.tr("Name of the muscle")
        self.name = self.bound("name", TextLine(*words))
        words = self.tr("Where: “back leg”"), self.tr("Where it is")
        self.where = self.bound("where", TextLine(*words))
        self._lines = in_row((self.name, 1), (self.where, 1), spacing=6)
        boxes = (self.group, self.action, self.role, self.limb)
        in_column(widget_of(flow(*boxes, spacing=6)), self._lines, on=self, spacing=6)
        self.group.edited.connect(lambda: self.show_sides(has_sides=self._has_sides))
        self.show_sides(has_sides=has_sides)

    def show_sides(self, *, has_sides: bool) -> None:
        """Ask for the side or not, as the drill has sides or not."""
        self._has_sides = has_sides
        self.limb.setVisible(has_sides and self.group.chosen not in TWO_SIDED)

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

    def _choice(self, name: str, kind: type[Value], called: str) -> ChoiceBox[Value]:
        return self.bound(name, ChoiceBox(choices(kind), called))


class VariantsSection(FormSection):
    """E in a session changes to them."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(
            self.tr("Easier and harder"), draft, self.tr("E in a session changes to them.")
        )
        words = self.tr("Add version"), self.tr("Remove version {number}")
        row_of = partial(VariantRow, appearance=appearance)
        self.variants = Rows(appearance, words, row_of, NEW_VERSION)
        self.add_bound("variants", self.variants)
        self.fields[0].hide_caption()


class VariantRow(Row[Variant]):
    """A name and a sentence say what is different; empty in the folded rest is as in the drill."""

    def __init__(self, variant: Variant, appearance: Appearance) -> None:
        super().__init__(variant)
        self._before = variant
        words = self.tr("Half depth"), self.tr("Name of the version")
        self.name = self.bound("name", TextLine(*words))
        level = self.bound("level", ChoiceBox(choices(Level), self.tr("How it compares")))
        words = self.tr("In a sentence: what is different?"), self.tr("What is different")
        self.instruction = self.bound("instruction", ParagraphBox(*words))
        same = self.tr("As in the drill")
        self.details: dict[str, Input] = {
            **{field: LinesBox(1, same) for field in LISTS},
            **{field: TextLine(same) for field in TEXTS},
            **{field: ChoiceBox(positions_or(same)) for field in POSITIONS},
        }
        captioned = {field: self._captioned(field, box) for field, box in self.details.items()}
        last = widget_of(flow(*(captioned.pop(field) for field in POSITIONS)))
        details = in_column(*captioned.values(), last, spacing=4, margins=(0, 4, 0, 4))
        self.fold = Fold(appearance, self.tr("In detail"), widget_of(details))
        head = beside(self.name, level, spacing=6, least_letters=LEAST_LETTERS)
        in_column(head, self.instruction, self.fold, on=self, spacing=6)

    def change(self, name: str, value: object) -> None:
        """Nothing where there was nothing stays as it was: empty is not the same as missing."""
        if name in self.details and not value:
            before = getattr(self._before, name)
            value = None if before else before
        super().change(name, value)

    def _captioned(self, field: str, box: Input) -> QWidget:
        self.bound(field, box)
        box.setAccessibleName(field_name(field))
        caption = label(field_name(field), Role.SMALL)
        caption.setBuddy(box)
        return widget_of(in_column(caption, box, spacing=4))
