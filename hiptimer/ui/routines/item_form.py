"""The dose, variant, rest and note of one drill of a routine; of each side alone where wanted."""

from __future__ import annotations

from contextlib import ExitStack

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.training.exercises import Exercise, HoldDose, Laterality, RepsDose
from hiptimer.training.routines import LONGEST_NOTE, LONGEST_REST, RoutineItem
from hiptimer.training.sides import Side
from hiptimer.ui.drills.wording import dose_allowed, item_dose, level
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.forms import FormCard, caption, line_field, show_text
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
from hiptimer.ui.widgets.choosing import Switch
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.keeping_focus import allow
from hiptimer.ui.widgets.labels import Role, label, show_words, with_key
from hiptimer.ui.widgets.layouts import flow, in_column, widget_of

HOLD_STEP = 5
REST_STEP = 5
SAME_TEMPO = 0.05
"""Less than a box shows is no difference."""


class ItemForm(FormCard):
    """It keeps nothing itself. The owner listens to the buttons too."""

    changed = Signal(str, object)
    """The name of a field of the item, and its new value or None for the exercise's own."""

    sides_changed = Signal(object, object)
    """What left and right do from now on; None, twice, for the same on both."""

    def __init__(self, appearance: Appearance, passing: UndoPassing) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._exercise: Exercise | None = None
        self._counted = ""
        self._hint = label(role=Role.MUTED, wraps=True)
        self.column.addWidget(self._hint)
        self._add_fields(appearance, passing)
        self._range = label(role=Role.SMALL, wraps=True)
        self._note = label(role=Role.CHANGED, wraps=True)
        self.fault = label(role=Role.WARNING, wraps=True)
        self._buttons = self._built_buttons(appearance)
        for each in (self._range, self._note, self.fault, self._buttons):
            self.column.addWidget(each)
        self._listen()
        appearance.changed.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        self.show_nothing()

    @property
    def _first_dose(self) -> QWidget:
        return self.dose if self.same.isChecked() else self.left

    def focus_first(self) -> None:
        """Put the focus on the dose, or on what can be done without one."""
        first = self._first_dose if self._exercise else self.remove
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
        is_usual = item == usual(item)
        if is_usual and self.reset.hasFocus():
            self._first_dose.setFocus(Qt.FocusReason.OtherFocusReason)
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
        has_own = not self.same.isChecked()
        hidden: dict[QWidget, bool] = {
            self.dose: has_own,
            self.same: exercise.laterality is not Laterality.UNILATERAL,
            self.left: not has_own,
            self.right: not has_own,
            self.tempo: not isinstance(exercise.dose, RepsDose),
            self.variant: not exercise.variants,
        }
        for field, row in self._rows.items():
            row.setVisible(not hidden.get(field, False))
        self._fit()

    def _offer(self, exercise: Exercise) -> None:
        dose = exercise.dose
        hold = isinstance(dose, HoldDose)
        self._counted = "seconds" if hold else "reps"
        allowed = getattr(dose.allowed, self._counted)
        self.dose.setRange(*allowed)
        for box in (self.left, self.right):
            box.allow(*allowed)
        for box in (self.dose, self.left, self.right):
            box.setSingleStep(HOLD_STEP if hold else 1)
            box.count(seconds if hold else reps)
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
        self.same.setChecked(item.left is None and item.right is None)
        for side, box in self._sides.items():
            own = item.on(side)
            box.show_amount(self.dose.value() if own is None else own)
        show_text(self.note, item.note)

    def _fit(self) -> None:
        """Make all number fields as wide as the widest."""
        boxes = (self.dose, self.left, self.right, self.rounds, self.tempo, self.rest)
        width = max(box.sizeHint().width() for box in boxes)
        for box in boxes:
            box.setMinimumWidth(width)

    def _own_words(self, item: RoutineItem, exercise: Exercise, preferences: Preferences) -> str:
        """What the person's settings make of the dose, if it is not what the routine says."""
        own = preferences.doses.get(exercise.id, OwnDose())
        done = item_dose(item, exercise, preferences)
        if done == item_dose(item, exercise, Preferences()):
            return ""
        if own != OwnDose():
            words = self.tr("You do {dose}: your own dose in Settings comes first.")
        else:
            words = self.tr("You do {dose}: Settings scale all holds by {percent}.")
        percent = numbers.percent(round(preferences.hold_scale * 100))
        return words.format(dose=done, percent=percent)

    def _change(self, field: str, value: float) -> None:
        """Say another value of the dose, or None where it is the exercise's own."""
        usual = getattr(self._exercise.dose, field, None) if self._exercise else None
        if usual is not None:
            same = abs(value - usual) < SAME_TEMPO
            self.changed.emit(field, None if same else value)

    def _add_fields(self, appearance: Appearance, passing: UndoPassing) -> None:
        self.dose = UnitSpinBox()
        self.same = Switch(appearance)
        self.left, self.right = SideBox(), SideBox()
        self._sides = {Side.LEFT: self.left, Side.RIGHT: self.right}
        self.rounds = CalmSpinBox()
        self.tempo = SecondsSpinBox()
        self.variant = CalmComboBox()
        self.rest = UnitSpinBox()
        self.rest.setRange(0, LONGEST_REST)
        self.rest.setSingleStep(REST_STEP)
        self.rest.setSpecialValueText(self.tr("None"))
        for box in (self.dose, self.left, self.right, self.rounds, self.tempo, self.rest):
            box.setKeyboardTracking(True)
        captions: dict[QWidget, str] = {
            self.dose: self.tr("D&ose"),
            self.same: self.tr("The sa&me on both sides"),
            self.left: self.tr("Left", "the side"),
            self.right: self.tr("Right", "the side"),
            self.rounds: self.tr("&Rounds"),
            self.tempo: self.tr("Seconds a rep"),
            self.variant: self.tr("Wa&y to do it"),
            self.rest: self.tr("Rest a&fter it"),
        }
        self._rows = {field: self.add_row(text, field) for field, text in captions.items()}
        self.note = line_field(self.tr("Stop at 60 degrees"), LONGEST_NOTE)
        about = caption(self.tr("Note for this drill"), self.note)
        hint = self.tr("Said and shown before the drill starts")
        below = label(hint, Role.SMALL, wraps=True)
        self._rows[self.note] = widget_of(in_column(about, self.note, below, spacing=4))
        self.column.addWidget(self._rows[self.note])
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
        self.same.toggled.connect(self._on_same_toggled)
        for side, box in self._sides.items():
            box.valueChanged.connect(
                lambda _value, side=side, box=box: self.changed.emit(side.value, box.amount)
            )
        self.note.textEdited.connect(lambda text: self.changed.emit("note", text))

    def _on_same_toggled(self, same: bool) -> None:
        """Each side begins with what both did."""
        both = None if same else self.dose.value()
        self.sides_changed.emit(both, both)


class SideBox(UnitSpinBox):
    """The seconds or reps of one side; below the least that makes sense, it is left out: 0."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpecialValueText(self.tr("Not this side"))

    @property
    def amount(self) -> int:
        return 0 if self.value() == self.minimum() else self.value()

    def show_amount(self, amount: int) -> None:
        self.setValue(amount or self.minimum())

    def allow(self, least: int, most: int) -> None:
        """Let it be `least` to `most`, or nothing."""
        self.setRange(least - 1, most)

    def stepBy(self, steps: int) -> None:
        """The first step from nothing is to the least there is."""
        if steps > 0 and self.value() == self.minimum():
            self.setValue(self.minimum() + 1)
        else:
            super().stepBy(steps)


def usual(item: RoutineItem) -> RoutineItem:
    """`item` in the dose of its exercise; what is noted is kept."""
    return RoutineItem(exercise=item.exercise, note=item.note)
