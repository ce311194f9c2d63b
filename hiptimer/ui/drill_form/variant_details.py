"""What is different in a version of a drill; what is left empty is as in the drill."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hiptimer.training.exercises import Position, Variant
from hiptimer.ui.drill_form import choices
from hiptimer.ui.drill_form.lines_box import LinesBox
from hiptimer.ui.drill_form.names import field_name
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.labels import Role, label

LISTS = ("set_up", "movement", "form_cues", "equipment")
TEXTS = ("spoken_set_up", "side_name")
POSITIONS = ("position", "end_position")


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
