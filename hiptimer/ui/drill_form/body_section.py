"""What the drill does to the body, its planes and muscles, and its easier and harder versions."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from hiptimer.training.drafts.drill import GLUTES, DrillForm, percents, with_share
from hiptimer.training.exercises import TWO_SIDED, Level, Muscle, Plane, Position, Variant
from hiptimer.training.exercises import Role as MuscleRole
from hiptimer.training.sides import capitalised
from hiptimer.ui.drill_form import wording
from hiptimer.ui.drill_form.drill_draft import Draft
from hiptimer.ui.drill_form.fields import Fold, FormSection
from hiptimer.ui.drill_form.inputs import LinesBox, ParagraphBox, Row, Rows, TextLine
from hiptimer.ui.drill_form.wording import field_name
from hiptimer.ui.drills.wording import plane_movement
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.body_names import plane_name
from hiptimer.ui.widgets.choosing import ChoiceBox, ValueSlider
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import flow, in_column, widget_of

STEP = 5
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
            NEW_MUSCLE,
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


class VariantsSection(FormSection):
    """E in a session changes to them."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(
            self.tr("Easier and harder"), draft, self.tr("E in a session changes to them.")
        )
        self.variants = Rows(
            appearance,
            (self.tr("Add version"), self.tr("Remove version {number}")),
            lambda variant: VariantRow(variant, appearance),
            NEW_VERSION,
        )
        self.add_bound("variants", self.variants)
        self.fields[0].hide_caption()


class VariantRow(Row[Variant]):
    """A name and a sentence say what is different; all else is folded away."""

    def __init__(self, variant: Variant, appearance: Appearance) -> None:
        super().__init__()
        self._variant = variant
        self.level = ChoiceBox(wording.levels(), self.tr("How it compares"))
        self.level.show_value(variant.level)
        self.name = TextLine(self.tr("Half depth"), self.tr("Name of the version"), variant.name)
        self.instruction = ParagraphBox(
            self.tr("In a sentence: what is different?"), self.tr("What is different")
        )
        self.instruction.show_value(variant.instruction)
        self.details = VariantDetails(variant)
        self.fold = Fold(appearance, self.tr("In detail"), self.details)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.level, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.instruction, 1, 0, 1, 2)
        grid.addWidget(self.fold, 2, 0, 1, 2)
        self.setFocusProxy(self.level)
        for each in (self.level, self.name, self.instruction):
            each.edited.connect(self.changed)
        self.details.changed.connect(self.changed)

    @property
    def entry(self) -> Variant:
        """The version as its fields have it."""
        variant = replace(
            self._variant,
            level=self.level.chosen,
            name=self.name.text(),
            instruction=self.instruction.value,
        )
        return self.details.applied(variant)


class VariantDetails(QWidget):
    """What is different in a version of a drill; what is left empty is as in the drill."""

    changed = Signal()
    """A field is another one; it takes no value: read `applied`."""

    def __init__(self, variant: Variant) -> None:
        super().__init__()
        same = self.tr("As in the drill")
        self._before = variant
        self.lists = {field: LinesBox(1, same) for field in LISTS}
        self.texts = {field: TextLine(same) for field in TEXTS}
        self.positions = {field: ChoiceBox(wording.positions_or(same)) for field in POSITIONS}
        for field, box in self.lists.items():
            box.show_value(getattr(variant, field) or ())
        for field, box in self.texts.items():
            box.show_value(getattr(variant, field) or "")
        for field, box in self.positions.items():
            box.show_value(getattr(variant, field))
        captioned = {
            field: self._captioned(field, box)
            for boxes in (self.lists, self.texts, self.positions)
            for field, box in boxes.items()
        }
        positions = widget_of(flow(*(captioned[field] for field in POSITIONS)))
        parts = (*(captioned[field] for field in (*LISTS, *TEXTS)), positions)
        in_column(*parts, on=self, spacing=4, margins=(0, 4, 0, 4))

    def applied(self, variant: Variant) -> Variant:
        """`variant` with what the fields say."""
        typed: dict[str, object] = {
            **{field: box.lines for field, box in self.lists.items()},
            **{field: box.text() for field, box in self.texts.items()},
        }
        # Nothing where there was nothing stays as it was written: empty is not the same as missing.
        changes = {
            field: value or (None if getattr(self._before, field) else getattr(self._before, field))
            for field, value in typed.items()
        }
        positions = {field: box.chosen for field, box in self.positions.items()}
        return replace(variant, **changes, **positions)

    def _captioned(
        self, field: str, box: LinesBox | TextLine | ChoiceBox[Position | None]
    ) -> QWidget:
        box.setAccessibleName(field_name(field))
        box.edited.connect(self.changed)
        caption = label(field_name(field), Role.SMALL)
        caption.setBuddy(box)
        return widget_of(in_column(caption, box, spacing=4))
