"""One easier or harder version of a drill."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QGridLayout, QLineEdit

from hiptimer.training.exercises import Level, Variant
from hiptimer.ui.drill_form import choices
from hiptimer.ui.drill_form.fold import Fold
from hiptimer.ui.drill_form.paragraph_box import ParagraphBox
from hiptimer.ui.drill_form.rows import Row
from hiptimer.ui.drill_form.variant_details import VariantDetails
from hiptimer.ui.theme import Appearance


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
