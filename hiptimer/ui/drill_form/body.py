"""All sections of the form: the few that matter first, the others folded away below them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout

from hiptimer.training.drafts.drill import DrillForm, percents
from hiptimer.training.drafts.drill_faults import FormFault
from hiptimer.ui.drill_form.body_section import BodySection, VariantsSection
from hiptimer.ui.drill_form.drill_section import DoseSection, DrillSection
from hiptimer.ui.drill_form.fields import Draft, Fold, FormField, FormSection
from hiptimer.ui.drill_form.inputs import LinesBox, ParagraphBox, Sentences
from hiptimer.ui.drill_form.picture_section import PictureSection
from hiptimer.ui.drill_form.speech_section import SpeechPreview, SpeechSection
from hiptimer.ui.drill_form.wording import field_name, positions_or
from hiptimer.ui.drills.wording import usual_stop
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.body_names import muscle_name, plane_share
from hiptimer.ui.widgets.choosing import ChoiceBox
from hiptimer.ui.widgets.file_chooser import FileChooser
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, in_column, widget_of
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
        self, draft: Draft, appearance: Appearance, services: Services, chooser: FileChooser
    ) -> None:
        super().__init__()
        self._draft = draft
        self._appearance = appearance
        self.heading = label(role=Role.TITLE, wraps=True)
        self.drill = DrillSection(draft)
        self.words = WordsSection(draft)
        self.picture = PictureSection(draft, appearance, services.content.own, chooser)
        self.sounds = SpeechPreview(draft, appearance, services)
        self.speech = SpeechSection(draft)
        self.care = CareSection(draft)
        self.variants = VariantsSection(draft, appearance)
        self.body = BodySection(draft, appearance)
        self.dose = DoseSection(draft, appearance)
        self._folded = (self.speech, self.care, self.variants, self.body, self.dose)
        first = (self.drill, self.words, self.picture, self.sounds)
        self.sections: tuple[FormSection, ...] = (*first, *self._folded)
        self._rows: list[QBoxLayout] = []
        self.more = self._lay_out()
        self.resized.connect(self.arrange)
        appearance.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)
        draft.changed.connect(self.refresh)

    def refresh(self) -> None:
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

    def _lay_out(self) -> Fold:
        """Fill the page; what it returns is the fold with the sections that matter less."""
        self.column.setSpacing(GAP)
        self.column.addWidget(self.heading)
        self.column.addLayout(self._row((self.drill, self.words), (self.picture, self.sounds)))
        row = self._row((self.speech, self.care), (self.body, self.dose, self.variants))
        row.setContentsMargins(0, 8, 0, 0)
        more = Fold(self._appearance, self.tr("M&ore"), widget_of(row))
        self.column.addWidget(more)
        self.column.addStretch(1)
        return more

    def _row(self, *columns: tuple[FormSection, ...]) -> QBoxLayout:
        row = in_column(*(in_column(*each, STRETCH, spacing=GAP) for each in columns), spacing=GAP)
        self._rows.append(row)
        return row

    def _show_faults(self) -> None:
        shown = [(self._field_of(fault), fault) for fault in self._draft.shown_faults()]
        for section in self.sections:
            for field in section.fields:
                faults = (fault for place, fault in shown if place is field)
                field.show_faults(faults, insists=self._draft.insists)

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


class WordsSection(FormSection):
    """How the drill is done: movement, set-up and form cues, one sentence a line."""

    def __init__(self, draft: Draft) -> None:
        hint = self.tr(
            "One sentence a line, shown and spoken in a session. One for the movement is enough."
        )
        super().__init__(self.tr("In words"), draft, hint)
        example = self.tr("Sink your hips back toward your heels, and stay.")
        self.movement = self._add_sentences("movement", self.tr("&Movement"), example)
        example = self.tr("Kneel on all fours with your knees wide apart.")
        hint = self.tr("If you like: how one gets into position.")
        self.set_up = self._add_sentences("set_up", self.tr("Set-&up"), example, hint)
        example = self.tr("Keep your back long.")
        hint = self.tr("If you like: they are spoken in turn while the drill goes on.")
        self.cues = self._add_sentences("form_cues", self.tr("Form &cues"), example, hint)

    def _show_rest(self, form: DrillForm) -> None:
        for each in (self.movement, self.set_up, self.cues):
            each.show_sides(has_sides=form.has_sides)

    def _add_sentences(self, name: str, text: str, placeholder: str, hint: str = "") -> Sentences:
        box = Sentences(field_name(name), placeholder)
        return self.add_bound(name, box, text=text, hint=hint)


class CareSection(FormSection):
    """How to breathe, what goes wrong, when to stop, where it ends, and what it needs."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(self.tr("Care"), draft)
        breathing = ParagraphBox(self.tr("Breathe slowly and evenly."))
        self.breathing = self.add_bound("breathing", breathing)
        mistakes = LinesBox(placeholder=self.tr("The lower back rounds."))
        self.add_bound("mistakes", mistakes, hint=self.tr("One sentence a line."))
        stop = LinesBox(placeholder=usual_stop())
        hint = self.tr("Left empty, this is shown, in the language of the window.")
        self.add_bound("when_to_stop", stop, hint=hint)
        end = ChoiceBox(positions_or(self.tr("As it starts")))
        self.add_bound("end_position", end, beside=True)
        equipment = LinesBox(least=1, placeholder=self.tr("mat"))
        hint = self.tr("What is needed, one thing a line.")
        self.add_bound("equipment", equipment, hint=hint)
