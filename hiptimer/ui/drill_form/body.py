"""All sections of the form: the few that matter first, the others folded away below them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from hiptimer.session.phrases import Phrases
from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.drafts.drill_edits import percents
from hiptimer.training.drafts.drill_faults import FormFault
from hiptimer.training.exercises import Position
from hiptimer.training.own_content import OwnContent
from hiptimer.ui.drill_form import choices
from hiptimer.ui.drill_form.body_section import BodySection
from hiptimer.ui.drill_form.dose_section import DoseSection
from hiptimer.ui.drill_form.drill_draft import Draft
from hiptimer.ui.drill_form.drill_section import DrillSection
from hiptimer.ui.drill_form.fault_words import field_name
from hiptimer.ui.drill_form.fields import Fold, FormField, FormSection
from hiptimer.ui.drill_form.growing_rows import Rows
from hiptimer.ui.drill_form.lines_box import LinesBox, ParagraphBox
from hiptimer.ui.drill_form.pictures import PictureSection
from hiptimer.ui.drill_form.sentences import Sentences
from hiptimer.ui.drill_form.speech import SpeechPreview, SpeechSection
from hiptimer.ui.drill_form.variant_row import VariantRow, new_variant
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.body_names import muscle_name, plane_share
from hiptimer.ui.widgets.file_chooser import FileChooser
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.scroll_page import MARGINS, ROOM_AROUND_FOCUS, ScrollPage

GAP = 16

WIDE_FROM = 860
"""Pixels at 100 % text from which two columns have room."""

WIDEST = 1240
"""Pixels at 100 % text; longer lines are hard to read."""


class FormBody(ScrollPage):
    """Shows the draft and what is wrong in it."""

    arranged = Signal(int)
    """The form has found its width; the value is what of the window it leaves on each side."""

    def __init__(
        self,
        draft: Draft,
        appearance: Appearance,
        phrases: Phrases,
        own: OwnContent | None,
        chooser: FileChooser,
    ) -> None:
        super().__init__()
        self._draft = draft
        self._appearance = appearance
        self.heading = label(role=Role.TITLE, wraps=True)
        self.drill = DrillSection(draft)
        self.words = WordsSection(draft)
        self.picture = PictureSection(draft, appearance, own, chooser)
        self.sounds = SpeechPreview(draft, appearance, phrases)
        self.more = Fold(appearance, self.tr("M&ore"))
        self.speech = SpeechSection(draft)
        self.care = CareSection(draft)
        self.variants = VariantsSection(draft, appearance)
        self.body = BodySection(draft, appearance)
        self.dose = DoseSection(draft, appearance)
        self._first: tuple[FormSection, ...] = (self.drill, self.words, self.picture, self.sounds)
        self._folded: tuple[FormSection, ...] = (
            self.speech, self.care, self.variants, self.body, self.dose
        )  # fmt: skip
        self._rows: list[QBoxLayout] = []
        self._lay_out()
        self.resized.connect(self.arrange)
        appearance.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)
        draft.changed.connect(self.refresh)

    @property
    def sections(self) -> tuple[FormSection, ...]:
        """All cards, as they follow each other."""
        return (*self._first, *self._folded)

    def refresh(self) -> None:
        """Show the draft."""
        form = self._draft.form
        for section in self.sections:
            section.show_form(form)
        self._show_faults()
        self.more.show_summary(_summary(form))

    def reveal(self, fault: FormFault) -> None:
        """Put the focus on the field that `fault` is about."""
        field = self._field_of(fault)
        if field is None:
            return
        if any(field in section.fields for section in self._folded):
            self.more.open()
        field.target.setFocus(Qt.FocusReason.OtherFocusReason)
        # Later: what is wrong is only just being said below the fields, which moves them.
        QTimer.singleShot(0, field, lambda: self.ensureWidgetVisible(field, 0, ROOM_AROUND_FOCUS))

    def arrange(self) -> None:
        """Two columns where there is room, else one; never wider than is good to read."""
        scale = self._appearance.theme.scale
        left, _, right, bottom = MARGINS
        room = self.viewport().width()
        spare = max(0, room - left - right - round(WIDEST * scale)) // 2
        self.column.setContentsMargins(left + spare, 4, right + spare, bottom)
        self.arranged.emit(spare)
        wide = room - left - right >= WIDE_FROM * scale
        direction = QBoxLayout.Direction
        for row in self._rows:
            row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
            for index, stretch in enumerate((3, 2) if row is self._rows[0] else (1, 1)):
                row.setStretch(index, stretch if wide else 0)

    def _lay_out(self) -> None:
        self.column.setSpacing(GAP)
        self.column.addWidget(self.heading)
        self.column.addLayout(self._row((self.drill, self.words), (self.picture, self.sounds)))
        self.column.addWidget(self.more)
        folded = QWidget()
        row = self._row((self.speech, self.care), (self.body, self.dose, self.variants))
        row.setContentsMargins(0, 8, 0, 0)
        folded.setLayout(row)
        self.more.set_content(folded)
        self.column.addStretch(1)

    def _row(self, *columns: tuple[FormSection, ...]) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        row.setSpacing(GAP)
        for sections in columns:
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for section in sections:
                column.addWidget(section)
            column.addStretch(1)
            row.addLayout(column)
        self._rows.append(row)
        return row

    def _show_faults(self) -> None:
        found: dict[FormField, list[FormFault]] = {}
        for fault in self._draft.shown_faults():
            field = self._field_of(fault)
            if field is not None:
                found.setdefault(field, []).append(fault)
        for section in self.sections:
            for field in section.fields:
                field.show_faults(found.get(field, ()), insists=self._draft.insists)

    def _field_of(self, fault: FormFault) -> FormField | None:
        """The field whose place says most precisely where `fault` is."""
        matches = [
            (len(place), index, field)
            for section in self.sections
            for index, field in enumerate(section.fields)
            for place in field.places
            if fault.place == place or fault.place.startswith((f"{place}.", f"{place}["))
        ]
        return max(matches, key=lambda each: each[:2])[2] if matches else None


def _summary(form: DrillForm) -> str:
    """What is assumed below the fold: "sagittal 100 %, glutes, stop at any sharp pain …"."""
    planes = ", ".join(
        plane_share(plane, percent) for plane, percent in percents(form.planes).items() if percent
    )
    groups = ", ".join(dict.fromkeys(muscle_name(each.group) for each in form.muscles))
    equipment = ", ".join(each for each in form.equipment if each.strip())
    return " · ".join(filter(None, (planes, groups, equipment)))


# FOLDED variants_section.py: Easier and harder versions of the drill.


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
            new_variant,
        )
        self.variants.edited.connect(lambda variants: draft.edit(variants=variants))
        field = self.add_field(field_name("variants"), self.variants, "variants")
        field.hide_caption()

    def show_form(self, form: DrillForm) -> None:
        """Show the fields of `form`."""
        self.variants.show_entries(form.variants)


# FOLDED words_section.py: How the drill is done, in sentences: set-up, movement and form cues.


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


# FOLDED care_section.py: What goes wrong, when to stop, how to breathe, where it ends, and what it needs.


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
