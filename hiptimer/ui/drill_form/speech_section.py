"""What the drill is called, aloud and otherwise."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hiptimer.training.drill_form import DrillForm
from hiptimer.ui.drill_form.draft import Draft
from hiptimer.ui.drill_form.lines_box import LinesBox
from hiptimer.ui.drill_form.names import field_name
from hiptimer.ui.drill_form.section import FormSection
from hiptimer.ui.drill_form.sentences import Sentences
from hiptimer.ui.drill_form.side_preview import SidePreview, sided_line


class SpeechSection(FormSection):
    """Left empty, all but the side's name is made from what is said elsewhere."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(self.tr("Names and speech"), draft)
        self._add_side_name()
        self.spoken_name = QLineEdit()
        self.spoken_name.textEdited.connect(lambda text: draft.edit(spoken_name=text))
        hint = self.tr("Only where the voice says the name badly: “I T band stretch”.")
        self.add_field(field_name("spoken_name"), self.spoken_name, "spoken_name", hint=hint)
        self.spoken_set_up = Sentences(field_name("spoken_set_up"), least=1)
        self.spoken_set_up.edited.connect(lambda lines: draft.edit(spoken_set_up=" ".join(lines)))
        self.add_field(
            field_name("spoken_set_up"),
            self.spoken_set_up,
            "spoken_set_up",
            hint=self.tr("Said before the drill. Left empty: the first sentence of the set-up."),
            focus=self.spoken_set_up.box,
        )
        self.also = LinesBox(least=1)
        self.also.edited.connect(lambda lines: draft.edit(also_known_as=lines))
        hint = self.tr("Other names to find it by, one a line.")
        self.add_field(field_name("also_known_as"), self.also, "also_known_as", hint=hint)

    def show_form(self, form: DrillForm) -> None:
        """Show the fields of `form`."""
        for line, text in ((self.side_name, form.side_name), (self.spoken_name, form.spoken_name)):
            if line.text() != text:
                with QSignalBlocker(line):
                    line.setText(text)
                    line.setCursorPosition(0)
        self._side_field.setVisible(form.has_sides)
        self.preview.show_line(sided_line((form.side_name,)))
        self.spoken_name.setPlaceholderText(form.name)
        box = self.spoken_set_up.box
        box.setPlaceholderText(next((each for each in form.set_up if each.strip()), ""))
        if " ".join(box.lines) != form.spoken_set_up:
            box.show_lines(tuple(form.spoken_set_up.splitlines()))
        self.spoken_set_up.show_lines(box.lines, has_sides=form.has_sides)
        self.also.show_lines(form.also_known_as)

    def _add_side_name(self) -> None:
        self.side_name = QLineEdit()
        self.side_name.setPlaceholderText(self.tr("{side} leg in front"))
        self.side_name.textEdited.connect(lambda text: self.draft.edit(side_name=text))
        self.preview = SidePreview()
        self.preview.keep_room(kept=True)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.side_name)
        column.addWidget(self.preview)
        hint = self.tr("How a side is called: “{side} leg in front”. {side} becomes left or right.")
        self._side_field = self.add_field(
            field_name("side_name"), both, "side_name", hint=hint, focus=self.side_name
        )
