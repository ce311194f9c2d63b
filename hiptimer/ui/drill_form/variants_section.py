"""Easier and harder versions of the drill, each a row of the form."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from hiptimer.training.exercises import Level, Position, Variant
from hiptimer.ui.drill_form import wording
from hiptimer.ui.drill_form.drill_draft import Draft
from hiptimer.ui.drill_form.fields import Fold, FormSection
from hiptimer.ui.drill_form.inputs import ChoiceBox, LinesBox, ParagraphBox, Row, Rows, TextLine
from hiptimer.ui.drill_form.wording import field_name
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import flow, in_column, widget_of

LISTS = ("set_up", "movement", "form_cues", "equipment")
TEXTS = ("spoken_set_up", "side_name")
POSITIONS = ("position", "end_position")

NEW = Variant(id="", level=Level.EASIER, name="", instruction="")
"""It gets its id from its name."""


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
            NEW,
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
