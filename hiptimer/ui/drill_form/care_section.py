"""What goes wrong, when to stop, how to breathe, where it ends, and what it needs."""

from __future__ import annotations

from hiptimer.training.drill_form import DrillForm
from hiptimer.training.exercises import Position
from hiptimer.ui.drill_form import choices
from hiptimer.ui.drill_form.draft import Draft
from hiptimer.ui.drill_form.lines_box import LinesBox
from hiptimer.ui.drill_form.names import field_name
from hiptimer.ui.drill_form.paragraph_box import ParagraphBox
from hiptimer.ui.drill_form.section import FormSection


class CareSection(FormSection):
    """All of it is shown on the drill's page."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(self.tr("Care"), draft)
        self.breathing = ParagraphBox()
        self.breathing.rewritten.connect(lambda text: draft.edit(breathing=text))
        self.add_field(field_name("breathing"), self.breathing, "breathing")
        self.mistakes = LinesBox(placeholder=self.tr("The lower back rounds."))
        self.mistakes.edited.connect(lambda lines: draft.edit(mistakes=lines))
        self.add_field(field_name("mistakes"), self.mistakes, "mistakes", hint=self._one_a_line())
        self.when_to_stop = LinesBox()
        self.when_to_stop.edited.connect(lambda lines: draft.edit(when_to_stop=lines))
        self.add_field(field_name("when_to_stop"), self.when_to_stop, "when_to_stop")
        self.end = choices.ChoiceBox(choices.positions_or(self.tr("As it starts")))
        self.end.activated.connect(self._on_end_chosen)
        self.add_field(field_name("end_position"), self.end, "end_position", beside=True)
        self.equipment = LinesBox(least=1, placeholder=self.tr("mat"))
        self.equipment.edited.connect(lambda lines: draft.edit(equipment=lines))
        hint = self.tr("What is needed, one thing a line.")
        self.add_field(field_name("equipment"), self.equipment, "equipment", hint=hint)

    def show_form(self, form: DrillForm) -> None:
        """Show the fields of `form`."""
        self.breathing.show_text(form.breathing)
        self.mistakes.show_lines(form.mistakes)
        self.when_to_stop.show_lines(form.when_to_stop)
        self.end.show_value(form.end_position)
        self.equipment.show_lines(form.equipment)

    def _one_a_line(self) -> str:
        return self.tr("One sentence a line.")

    def _on_end_chosen(self) -> None:
        value = self.end.chosen
        self.draft.edit(end_position=Position(value) if value else None)
