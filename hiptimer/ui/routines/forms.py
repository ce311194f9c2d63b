"""What is said of a routine as a whole; and the card with fields that each form is."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from hiptimer.training.drafts.routine import RoutineDraft
from hiptimer.training.exercises import LONGEST_LINE, LONGEST_TEXT
from hiptimer.training.routines import Moment, Occasion
from hiptimer.ui.drills.wording import moment as moment_name
from hiptimer.ui.drills.wording import occasion
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.widgets.calm_inputs import CalmComboBox, UndoPassing
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.layouts import beside, in_column, widget_of

NOTE_LINES = 4
PADDING = 20


class FormCard(Card):
    """Subclasses add rows to `column`."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label(role=Role.LARGE, wraps=True)
        margins = (PADDING, PADDING - 4, PADDING, PADDING)
        self.column = in_column(self.title, on=self, spacing=10, margins=margins)

    def add_row(self, text: str, field: QWidget) -> QWidget:
        """Add a caption with its field beside it; what both are on."""
        row = widget_of(beside(caption(text, field), field, spacing=12, least_letters=10))
        self.column.addWidget(row)
        return row

    def add_field(self, text: str, field: QWidget, *notes: QWidget) -> QLabel:
        """Add a caption, its wide field and notes below it; the line for what is wrong there."""
        fault = fault_line()
        self.column.addLayout(in_column(caption(text, field), field, *notes, fault, spacing=4))
        return fault


class RoutineForm(FormCard):
    """It keeps nothing itself: what is written goes to the draft, which is shown."""

    written = Signal(str, object)
    """The name of a field of the draft, and its new value."""

    def __init__(self, appearance: Appearance, passing: UndoPassing) -> None:
        super().__init__()
        self.title.setText(self.tr("About this routine"))
        self._appearance = appearance
        self.summary = line_field(self.tr("Gentle, for the evening"), LONGEST_LINE)
        self.moment = CalmComboBox()
        for each in Moment:
            self.moment.addItem(moment_name(each), each)
        self.when = line_field(self.tr("After a day at the desk"), LONGEST_TEXT)
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setPlaceholderText(self.tr("One note a line, shown with the routine"))
        self.notes.setUndoRedoEnabled(False)
        self._place = label(role=Role.SMALL, wraps=True)
        in_words = self.add_field(self.tr("&In a few words"), self.summary)
        best_for = self.add_field(self.tr("&Best for"), self.moment, self._place)
        self._faults = {
            "summary": (in_words, self.summary),
            "moment": (best_for, self.moment),
            "when": (self.add_field(self.tr("&When"), self.when), self.when),
            "notes": (self.add_field(self.tr("Not&es"), self.notes), self.notes),
        }
        passing.watch(self.summary, self.moment, self.when, self.notes)
        self._listen()
        appearance.changed.connect(self._restyle)
        self._restyle()

    def show_draft(self, draft: RoutineDraft, place: Occasion) -> None:
        """Show the texts of `draft`; what stands there already stays untouched.

        Today shows it at `place`.
        """
        words = self.tr("On Today it stands under “{place}”.")
        self._place.setText(words.format(place=occasion(place)))
        show_text(self.summary, draft.summary)
        show_text(self.when, draft.when)
        with QSignalBlocker(self.moment):
            self.moment.setCurrentIndex(self.moment.findData(draft.moment))
        if _notes(self.notes.toPlainText()) != draft.notes:
            with QSignalBlocker(self.notes):
                self.notes.setPlainText("\n".join(draft.notes))

    def show_faults(self, faults: Mapping[str, str], *, insists: bool) -> None:
        for name, (line, field) in self._faults.items():
            show_fault(line, field, faults.get(name, ""), insists=insists)

    def _listen(self) -> None:
        self.summary.textEdited.connect(lambda text: self.written.emit("summary", text))
        self.when.textEdited.connect(lambda text: self.written.emit("when", text))
        self.moment.currentIndexChanged.connect(
            lambda _index: self.written.emit("moment", Moment(self.moment.currentData()))
        )
        self.notes.textChanged.connect(
            lambda: self.written.emit("notes", _notes(self.notes.toPlainText()))
        )

    def _restyle(self) -> None:
        theme = self._appearance.theme
        self.notes.setFixedHeight(round(theme.px(20) * NOTE_LINES + theme.px(20)))


def show_text(field: QLineEdit, text: str) -> None:
    """Show `text`; the cursor stays where it is if that is what was typed."""
    if field.text() != text:
        field.setText(text)
        if not field.hasFocus():
            field.setCursorPosition(0)


def moment_changes(draft: RoutineDraft, moment: Moment) -> RoutineDraft:
    """`draft` for another moment, with another sentence for when unless one was written."""
    usual = {"", *map(wording.usual_when, Moment)}
    if draft.when in usual:
        return replace(draft, moment=moment, when=wording.usual_when(moment))
    return replace(draft, moment=moment)


def line_field(example: str, longest: int) -> QLineEdit:
    """A line for at most so many characters, with an example while it is empty."""
    line = QLineEdit()
    line.setPlaceholderText(example)
    line.setMaxLength(longest)
    return line


def _notes(text: str) -> tuple[str, ...]:
    """One note for each line with something on it."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return tuple(line for line in lines if line)


def fault_line() -> QLabel:
    """A line for what is wrong with the field above it; hidden while nothing is."""
    line = label(role=Role.SMALL, wraps=True)
    line.hide()
    return line


def show_fault(line: QLabel, field: QWidget, sentence: str, *, insists: bool) -> None:
    """Say what is wrong with `field` in the line below it, or nothing.

    It `insists` once a person has tried to save; before, it is a hint of what is still to come.
    """
    set_role(line, Role.WARNING if insists else Role.SMALL)
    if line.text() != sentence:
        line.setText(sentence)
        field.setAccessibleDescription(sentence)
    line.setVisible(bool(sentence))


def caption(text: str, field: QWidget) -> QLabel:
    """What names `field`."""
    name = label(text, Role.STRONG, wraps=True)
    name.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(text.replace("&", ""))
    return name
