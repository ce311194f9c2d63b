"""How the drill is done, in sentences: set-up, movement and form cues."""

from __future__ import annotations

from hiptimer.training.drill_form import DrillForm
from hiptimer.ui.drill_form.draft import Draft
from hiptimer.ui.drill_form.names import field_name
from hiptimer.ui.drill_form.section import FormSection
from hiptimer.ui.drill_form.sentences import Sentences


class WordsSection(FormSection):
    """One sentence a line."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(
            self.tr("In words"),
            draft,
            self.tr("One sentence a line. They are shown and spoken during the session."),
        )
        self.set_up = Sentences(
            field_name("set_up"), self.tr("Kneel on all fours with your knees wide apart.")
        )
        self.set_up.edited.connect(lambda lines: draft.edit(set_up=lines))
        self.add_field(self.tr("Set-&up"), self.set_up, "set_up", focus=self.set_up.box)
        self.movement = Sentences(
            field_name("movement"), self.tr("Sink your hips back toward your heels, and stay.")
        )
        self.movement.edited.connect(lambda lines: draft.edit(movement=lines))
        self.add_field(self.tr("&Movement"), self.movement, "movement", focus=self.movement.box)
        self.cues = Sentences(field_name("form_cues"), self.tr("Keep your back long."))
        self.cues.edited.connect(lambda lines: draft.edit(form_cues=lines))
        self.add_field(
            self.tr("Form &cues"),
            self.cues,
            "form_cues",
            hint=self.tr("One is enough. They are spoken in turn while the drill goes on."),
            focus=self.cues.box,
        )

    def show_form(self, form: DrillForm) -> None:
        """Show the fields of `form`."""
        self.set_up.show_lines(form.set_up, has_sides=form.has_sides)
        self.movement.show_lines(form.movement, has_sides=form.has_sides)
        self.cues.show_lines(form.form_cues, has_sides=form.has_sides)
