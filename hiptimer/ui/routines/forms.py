"""What is said of a routine as a whole, and the dose, variant and rest of one of its drills."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from hiptimer.session.dosing import dose_of
from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.training.drafts.routine import RoutineDraft
from hiptimer.training.exercises import LONGEST_LINE, LONGEST_TEXT, Exercise, HoldDose, RepsDose
from hiptimer.training.routines import LONGEST_REST, Moment, RoutineItem
from hiptimer.ui.drills.wording import done_dose, dose_allowed, level
from hiptimer.ui.drills.wording import moment as moment_name
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.calm_inputs import (
    CalmComboBox,
    CalmSpinBox,
    SecondsSpinBox,
    UndoPassing,
    UnitSpinBox,
    reps,
    seconds,
)
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.keeping_focus import allow
from hiptimer.ui.widgets.labels import Role, label, set_role, show_words, with_key
from hiptimer.ui.widgets.layouts import beside, flow, in_column, widget_of

NOTE_LINES = 4
PADDING = 20
HOLD_STEP = 5
REST_STEP = 5
SAME_TEMPO = 0.05
"""Less than a box shows is no difference."""


class FormCard(Card):
    """Subclasses add rows to `column`."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label(role=Role.LARGE, wraps=True)
        margins = (PADDING, PADDING - 4, PADDING, PADDING)
        self.column = in_column(self.title, on=self, spacing=10, margins=margins)

    def add_row(self, text: str, field: QWidget) -> QWidget:
        """Add a caption with its field beside it; what both are on."""
        row = widget_of(beside(_caption(text, field), field, spacing=12, least_letters=10))
        self.column.addWidget(row)
        return row

    def add_field(self, text: str, field: QWidget) -> QLabel:
        """Add a caption with its wide field below it; the line for what is wrong there."""
        fault = fault_line()
        self.column.addLayout(in_column(_caption(text, field), field, fault, spacing=4))
        return fault


class RoutineForm(FormCard):
    """It keeps nothing itself: what is written goes to the draft, which is shown."""

    written = Signal(str, object)
    """The name of a field of the draft, and its new value."""

    def __init__(self, appearance: Appearance, passing: UndoPassing) -> None:
        super().__init__()
        self.title.setText(self.tr("About this routine"))
        self._appearance = appearance
        self.summary = _line(self.tr("Gentle, for the evening"), LONGEST_LINE)
        self.moment = CalmComboBox()
        for each in Moment:
            self.moment.addItem(moment_name(each), each)
        self.when = _line(self.tr("After a day at the desk"), LONGEST_TEXT)
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setPlaceholderText(self.tr("One note a line, shown with the routine"))
        self.notes.setUndoRedoEnabled(False)
        self._faults = {
            "summary": (self.add_field(self.tr("&In a few words"), self.summary), self.summary),
            "moment": (self.add_field(self.tr("&Kind of day"), self.moment), self.moment),
            "when": (self.add_field(self.tr("&When"), self.when), self.when),
            "notes": (self.add_field(self.tr("Not&es"), self.notes), self.notes),
        }
        passing.watch(self.summary, self.moment, self.when, self.notes)
        self._listen()
        appearance.changed.connect(self._restyle)
        self._restyle()

    def show_draft(self, draft: RoutineDraft) -> None:
        """Show the texts of `draft`; what stands there already stays untouched."""
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


def _line(example: str, longest: int) -> QLineEdit:
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


def _caption(text: str, field: QWidget) -> QLabel:
    caption = label(text, Role.STRONG, wraps=True)
    caption.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(text.replace("&", ""))
    return caption


class ItemForm(FormCard):
    """It keeps nothing itself. The owner listens to the buttons too."""

    changed = Signal(str, object)
    """The name of a field of the item, and its new value or None for the exercise's own."""

    def __init__(self, appearance: Appearance, passing: UndoPassing) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._exercise: Exercise | None = None
        self._counted = ""
        self._hint = label(role=Role.MUTED, wraps=True)
        self.column.addWidget(self._hint)
        self._add_fields(passing)
        self._range = label(role=Role.SMALL, wraps=True)
        self._note = label(role=Role.CHANGED, wraps=True)
        self.fault = label(role=Role.WARNING, wraps=True)
        self._buttons = self._built_buttons(appearance)
        for each in (self._range, self._note, self.fault, self._buttons):
            self.column.addWidget(each)
        self._listen()
        appearance.changed.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        self.show_nothing()

    def focus_first(self) -> None:
        """Put the focus on the dose, or on what can be done without one."""
        first = self.dose if self._exercise else self.remove
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def show_nothing(self) -> None:
        """No drill is chosen."""
        self._shown = ()
        self.title.setText(self.tr("No drill chosen"))
        self._show_hint_alone(self.tr("Choose a drill in the list to set its dose."))
        self._buttons.hide()

    def show_item(
        self,
        item: RoutineItem,
        exercise: Exercise | None,
        preferences: Preferences,
        place: tuple[int, int],
        fault: str = "",
    ) -> None:
        """Show `item`, at `place` of so many, from 0. Without its exercise it can be removed."""
        may_sink = place[0] < place[1] - 1
        allow((self.up, place[0] > 0), (self.down, may_sink), instead=(self.double,))
        shown = (item, exercise, preferences, fault)
        if shown == self._shown:
            return
        self._shown = shown
        self._buttons.show()
        self.title.setText(exercise.name if exercise else item.exercise)
        if exercise is None:
            self._show_hint_alone(self.tr("This drill is no longer there. Remove it, or undo."))
            self.reset.hide()
            return
        self._hint.hide()
        self._show_fields(item, exercise)
        show_words(self._range, dose_allowed(exercise))
        show_words(self._note, self._own_words(item, exercise, preferences))
        show_words(self.fault, fault)
        is_usual = item == RoutineItem(exercise=item.exercise)
        if is_usual and self.reset.hasFocus():
            self.dose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset.setVisible(not is_usual)

    def _show_hint_alone(self, text: str) -> None:
        self._exercise = None
        show_words(self._hint, text)
        for each in (*self._rows.values(), self._range, self._note, self.fault):
            each.hide()

    def _show_fields(self, item: RoutineItem, exercise: Exercise) -> None:
        """Show what `item` says, or the exercise where it says nothing."""
        with ExitStack() as blocked:
            for field in self._rows:
                blocked.enter_context(QSignalBlocker(field))
            if exercise is not self._exercise:
                self._exercise = exercise
                self._offer(exercise)
            self._show_values(item, exercise)
        for field, row in self._rows.items():
            row.setVisible(field is not self.tempo or isinstance(exercise.dose, RepsDose))
        self._rows[self.variant].setVisible(bool(exercise.variants))
        self._fit()

    def _offer(self, exercise: Exercise) -> None:
        dose = exercise.dose
        hold = isinstance(dose, HoldDose)
        self._counted = "seconds" if hold else "reps"
        self.dose.setRange(*getattr(dose.allowed, self._counted))
        self.dose.setSingleStep(HOLD_STEP if hold else 1)
        self.dose.count(seconds if hold else reps)
        self.rounds.setRange(*dose.allowed.rounds)
        if not hold:
            self.tempo.setRange(*dose.allowed.seconds_per_rep)
        self.variant.clear()
        self.variant.addItem(self.tr("As you usually do it"), None)
        for each in exercise.variants:
            self.variant.addItem(level(each), each.id)
            last = self.variant.count() - 1
            self.variant.setItemData(last, each.instruction, Qt.ItemDataRole.ToolTipRole)

    def _show_values(self, item: RoutineItem, exercise: Exercise) -> None:
        dose = exercise.dose
        if isinstance(dose, HoldDose):
            self.dose.setValue(item.seconds or dose.seconds)
        else:
            self.dose.setValue(item.reps or dose.reps)
            self.tempo.setValue(item.seconds_per_rep or dose.seconds_per_rep)
        self.rounds.setValue(item.rounds or dose.rounds)
        self.variant.setCurrentIndex(max(0, self.variant.findData(item.variant)))
        self.rest.setValue(item.rest_seconds or 0)

    def _fit(self) -> None:
        """Make all number fields as wide as the widest."""
        boxes = (self.dose, self.rounds, self.tempo, self.rest)
        width = max(box.sizeHint().width() for box in boxes)
        for box in boxes:
            box.setMinimumWidth(width)

    def _own_words(self, item: RoutineItem, exercise: Exercise, preferences: Preferences) -> str:
        """What the person's settings make of the dose, if it is not what the routine says."""
        own = preferences.doses.get(exercise.id, OwnDose())
        done = dose_of(exercise, item, preferences)
        if done == dose_of(exercise, item, Preferences()):
            return ""
        if own != OwnDose():
            words = self.tr("You do {dose}: your own dose in Settings comes first.")
        else:
            words = self.tr("You do {dose}: Settings scale all holds by {percent}.")
        percent = numbers.percent(round(preferences.hold_scale * 100))
        return words.format(dose=done_dose(done, exercise), percent=percent)

    def _change(self, field: str, value: float) -> None:
        """Say another value of the dose, or None where it is the exercise's own."""
        usual = getattr(self._exercise.dose, field, None) if self._exercise else None
        if usual is not None:
            same = abs(value - usual) < SAME_TEMPO
            self.changed.emit(field, None if same else value)

    def _add_fields(self, passing: UndoPassing) -> None:
        self.dose = UnitSpinBox()
        self.rounds = CalmSpinBox()
        self.tempo = SecondsSpinBox()
        self.variant = CalmComboBox()
        self.rest = UnitSpinBox()
        self.rest.setRange(0, LONGEST_REST)
        self.rest.setSingleStep(REST_STEP)
        self.rest.setSpecialValueText(self.tr("None"))
        for box in (self.dose, self.rounds, self.tempo, self.rest):
            box.setKeyboardTracking(True)
        captions: dict[QWidget, str] = {
            self.dose: self.tr("D&ose"),
            self.rounds: self.tr("&Rounds"),
            self.tempo: self.tr("Seconds a rep"),
            self.variant: self.tr("Wa&y to do it"),
            self.rest: self.tr("Rest a&fter it"),
        }
        self._rows = {field: self.add_row(text, field) for field, text in captions.items()}
        passing.watch(*self._rows)

    def _built_buttons(self, appearance: Appearance) -> QWidget:
        def button(icon: IconName, what: str, key: str, text: str = "") -> IconButton:
            tip = with_key(what, key) if key else what
            made = IconButton(appearance, icon, text, called="" if text else what, tip=tip)
            made.setAccessibleDescription(what if text else "")
            return made

        self.up = button(IconName.UP, self.tr("Move up"), "Alt+Up")
        self.down = button(IconName.DOWN, self.tr("Move down"), "Alt+Down")
        words = self.tr("The same drill a second time")
        self.double = button(IconName.COPY, words, "Ctrl+D", self.tr("Duplicate"))
        words = self.tr("Take the drill out of the routine")
        self.remove = button(IconName.TRASH, words, "Delete", self.tr("Remove"))
        words = self.tr("Back to what the drill itself says")
        self.reset = button(IconName.RESTART, words, "", self.tr("Usual dose"))
        return widget_of(flow(self.up, self.down, self.double, self.remove, self.reset))

    def _listen(self) -> None:
        self.dose.valueChanged.connect(lambda value: self._change(self._counted, value))
        self.rounds.valueChanged.connect(lambda value: self._change("rounds", value))
        self.tempo.valueChanged.connect(
            lambda _value: self._change("seconds_per_rep", self.tempo.value())
        )
        self.variant.currentIndexChanged.connect(
            lambda _index: self.changed.emit("variant", self.variant.currentData())
        )
        self.rest.valueChanged.connect(
            lambda value: self.changed.emit("rest_seconds", value or None)
        )
