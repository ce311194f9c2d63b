"""One drill of the draft: its dose, rounds, tempo, variant and rest, within what is allowed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from hiptimer.session.dosing import dose_of
from hiptimer.session.preferences import OwnDose, Preferences
from hiptimer.training.exercises import Exercise
from hiptimer.training.routines import RoutineItem
from hiptimer.ui.build import wording
from hiptimer.ui.build.form_card import FormCard
from hiptimer.ui.build.item_fields import ItemFields
from hiptimer.ui.build.undo_passing import UndoPassing
from hiptimer.ui.exercises.dose_words import dose_allowed
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.keeping_focus import allow
from hiptimer.ui.widgets.key_text import with_key
from hiptimer.ui.widgets.labels import Role, label


class ItemForm(FormCard):
    """Tells what a person changes; it keeps nothing itself."""

    changed = Signal(str, object)
    """The name of a field of the item, and its new value or None for the exercise's own."""

    step_asked = Signal(int)
    """A person wants the drill one place up (-1) or down (1)."""

    doubling_asked = Signal()
    """A person wants the drill a second time."""

    removal_asked = Signal()
    """A person wants the drill taken out."""

    reset_asked = Signal()
    """A person wants everything about the drill as the exercise says."""

    def __init__(self, appearance: Appearance, passing: UndoPassing) -> None:
        super().__init__("")
        self._shown: tuple[object, ...] = ()
        self._hint = label(role=Role.MUTED, wraps=True)
        self.column.addWidget(self._hint)
        self.fields = ItemFields(passing, self)
        for text, field in self.fields.captioned():
            self.fields.rows[field] = self.add_row(text, field)
        self.fields.changed.connect(self.changed)
        self._range = label(role=Role.SMALL, wraps=True)
        self._note = label(role=Role.CHANGED, wraps=True)
        self.fault = label(role=Role.WARNING, wraps=True)
        for line in (self._range, self._note, self.fault):
            self.column.addWidget(line)
        self._buttons = self._built_buttons(appearance)
        appearance.changed.connect(self.fields.fit, Qt.ConnectionType.QueuedConnection)
        self.column.addWidget(self._buttons)
        self.show_nothing()

    def focus_first(self) -> None:
        """Put the focus on the dose."""
        if self.fields.is_shown:
            self.fields.first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.remove.setFocus(Qt.FocusReason.TabFocusReason)

    def show_nothing(self) -> None:
        """No drill is chosen."""
        self._shown = ()
        self.title.setText(self.tr("No drill chosen"))
        self._show_hint(self.tr("Choose a drill in the list to set its dose."))
        self.fields.hide()
        for each in (self._range, self._note, self.fault, self._buttons):
            each.hide()

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
            self._show_hint(self.tr("This drill is no longer there. Remove it, or undo."))
            self.fields.hide()
            for each in (self._range, self._note, self.fault, self.reset):
                each.hide()
            return
        self._show_hint("")
        self.fields.show_item(item, exercise)
        self.fields.fit()
        _tell(self._range, dose_allowed(exercise))
        _tell(self._note, self._own_words(item, exercise, preferences))
        _tell(self.fault, fault)
        is_usual = item == RoutineItem(exercise=item.exercise)
        if is_usual and self.reset.hasFocus():
            self.fields.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset.setVisible(not is_usual)

    def _show_hint(self, text: str) -> None:
        _tell(self._hint, text)

    def _own_words(self, item: RoutineItem, exercise: Exercise, preferences: Preferences) -> str:
        """What the person's settings make of the dose, if it is not what the routine says."""
        own = preferences.doses.get(exercise.id, OwnDose())
        done = dose_of(exercise, item, preferences)
        if done == dose_of(exercise, item, Preferences()):
            return ""
        dose = wording.dose(done, exercise)
        if own != OwnDose():
            words = self.tr("You do {dose}: your own dose in Settings comes first.")
        else:
            words = self.tr("You do {dose}: Settings scale all holds by {percent}.")
        percent = numbers.percent(round(preferences.hold_scale * 100))
        return words.format(dose=dose, percent=percent)

    def _built_buttons(self, appearance: Appearance) -> QWidget:
        self.up = IconButton(appearance, IconName.UP)
        self.down = IconButton(appearance, IconName.DOWN)
        self.double = IconButton(appearance, IconName.COPY, self.tr("Duplicate"))
        self.reset = IconButton(appearance, IconName.RESTART, self.tr("Usual dose"))
        self.remove = IconButton(appearance, IconName.TRASH, self.tr("Remove"))
        _explain(self.up, self.tr("Move up"), "Alt+Up")
        _explain(self.down, self.tr("Move down"), "Alt+Down")
        _explain(self.double, self.tr("The same drill a second time"), "Ctrl+D")
        _explain(self.reset, self.tr("Back to what the drill itself says"), "")
        _explain(self.remove, self.tr("Take the drill out of the routine"), "Delete")
        self.up.clicked.connect(lambda: self.step_asked.emit(-1))
        self.down.clicked.connect(lambda: self.step_asked.emit(1))
        self.double.clicked.connect(self.doubling_asked)
        self.reset.clicked.connect(self.reset_asked)
        self.remove.clicked.connect(self.removal_asked)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        for each in (self.up, self.down, self.double, self.remove, self.reset):
            flow.addWidget(each)
        return buttons


def _tell(line: QLabel, text: str) -> None:
    line.setText(text)
    line.setVisible(bool(text))


def _explain(button: IconButton, what: str, key: str) -> None:
    button.setToolTip(with_key(what, key) if key else what)
    if button.text():
        button.setAccessibleDescription(what)
    else:
        button.setAccessibleName(what)
