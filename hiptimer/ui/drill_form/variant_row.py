"""One easier or harder version of a drill."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from hiptimer.training.exercises import Level, Position, Variant
from hiptimer.ui.drill_form import choices
from hiptimer.ui.drill_form.fault_words import field_name
from hiptimer.ui.drill_form.fields import Fold
from hiptimer.ui.drill_form.growing_rows import Row
from hiptimer.ui.drill_form.lines_box import LinesBox, ParagraphBox
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.labels import Role, label

LISTS = ("set_up", "movement", "form_cues", "equipment")

TEXTS = ("spoken_set_up", "side_name")

POSITIONS = ("position", "end_position")


class VariantRow(Row[Variant]):
    """A name and a sentence say what is different; all else is folded away."""

    def __init__(self, variant: Variant, appearance: Appearance) -> None:
        super().__init__()
        self._variant = variant
        self.level = choices.ChoiceBox(choices.levels(), self.tr("How it compares"))
        self.level.show_value(variant.level)
        self.name = QLineEdit(variant.name)
        self.name.setCursorPosition(0)
        self.name.setPlaceholderText(self.tr("Half depth"))
        self.name.setAccessibleName(self.tr("Name of the version"))
        self.instruction = ParagraphBox(
            self.tr("In a sentence: what is different?"), self.tr("What is different")
        )
        self.instruction.show_text(variant.instruction)
        self.details = VariantDetails(variant)
        self.fold = Fold(appearance, self.tr("In detail"))
        self.fold.set_content(self.details)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.level, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.instruction, 1, 0, 1, 2)
        grid.addWidget(self.fold, 2, 0, 1, 2)
        self.setFocusProxy(self.level)
        self.level.activated.connect(self.changed)
        self.name.textEdited.connect(self.changed)
        self.instruction.rewritten.connect(self.changed)
        self.details.changed.connect(self.changed)

    @property
    def entry(self) -> Variant:
        """The version as its fields have it."""
        variant = replace(
            self._variant,
            level=Level(self.level.chosen),
            name=self.name.text(),
            instruction=self.instruction.text,
        )
        return self.details.applied(variant)


def new_variant() -> Variant:
    """What a new row begins with; it gets its id from its name."""
    return Variant(id="", level=Level.EASIER, name="", instruction="")


# FOLDED variant_details.py: What is different in a version of a drill; what is left empty is as in the drill.


class VariantDetails(QWidget):
    """Fields that nobody has changed keep what the version had."""

    changed = Signal()
    """A field is another one; it takes no value: read `applied`."""

    def __init__(self, variant: Variant) -> None:
        super().__init__()
        same = self.tr("As in the drill")
        self._before = variant
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(4)
        self.lists = {field: LinesBox(1, same) for field in LISTS}
        self.texts = {field: QLineEdit() for field in TEXTS}
        self.positions = {
            field: choices.ChoiceBox(choices.positions_or(same)) for field in POSITIONS
        }
        for field, box in self.lists.items():
            box.show_lines(getattr(variant, field) or ())
            box.edited.connect(self.changed)
            self._add(field, box)
        for field, line in self.texts.items():
            line.setText(getattr(variant, field) or "")
            line.setCursorPosition(0)
            line.setPlaceholderText(same)
            line.textEdited.connect(self.changed)
            self._add(field, line)
        for field, box in self.positions.items():
            box.show_value(getattr(variant, field))
            box.activated.connect(self.changed)
        self._add_positions()

    def applied(self, variant: Variant) -> Variant:
        """`variant` with what the fields say."""
        changes: dict[str, object] = {}
        for field, box in self.lists.items():
            before = getattr(self._before, field)
            changes[field] = before if box.lines == (before or ()) else box.lines or None
        for field, line in self.texts.items():
            before = getattr(self._before, field)
            changes[field] = before if line.text() == (before or "") else line.text() or None
        for field, box in self.positions.items():
            changes[field] = Position(box.chosen) if box.chosen else None
        return replace(variant, **changes)

    def _add(self, field: str, widget: QWidget) -> None:
        caption = label(field_name(field), Role.SMALL)
        caption.setBuddy(widget)
        widget.setAccessibleName(field_name(field))
        self._column.addWidget(caption)
        self._column.addWidget(widget)

    def _add_positions(self) -> None:
        boxes = QWidget()
        flow = FlowLayout(boxes, spacing=8)
        for field, box in self.positions.items():
            caption = label(field_name(field), Role.SMALL)
            caption.setBuddy(box)
            box.setAccessibleName(field_name(field))
            captioned = QWidget()
            column = QVBoxLayout(captioned)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(caption)
            column.addWidget(box)
            flow.addWidget(captioned)
        self._column.addWidget(boxes)
