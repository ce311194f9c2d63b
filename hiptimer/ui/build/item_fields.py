"""The fields of one drill: spin boxes that stay within the drill's ranges, and its variants."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from hiptimer.training.exercises import Exercise, HoldDose
from hiptimer.training.routines import RoutineItem
from hiptimer.ui.build import wording
from hiptimer.ui.build.fitting_draft import own_value
from hiptimer.ui.build.seconds_spin_box import SecondsSpinBox
from hiptimer.ui.build.undo_passing import UndoPassing
from hiptimer.ui.widgets.calm_inputs import CalmComboBox, CalmSpinBox
from hiptimer.ui.widgets.unit_boxes import UnitSpinBox, reps, seconds

HOLD_STEP = 5
REST_STEP = 5
LONGEST_REST = 120


class ItemFields(QObject):
    """Not a widget: its fields stand in the rows of a form, which are in `rows`."""

    changed = Signal(str, object)
    """The name of a field of the item, and its new value or None for the exercise's own."""

    def __init__(self, passing: UndoPassing, parent: QWidget) -> None:
        super().__init__(parent)
        self._exercise: Exercise | None = None
        self.rows: dict[QWidget, QWidget] = {}
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
        passing.watch(self.dose, self.rounds, self.tempo, self.variant, self.rest)
        self._listen()

    @property
    def first(self) -> QWidget:
        """The field to begin with."""
        return self.dose

    @property
    def is_shown(self) -> bool:
        """Whether there is an item whose fields are shown."""
        return self._exercise is not None

    def fit(self) -> None:
        """Make all number fields as wide as the widest."""
        boxes = (self.dose, self.rounds, self.tempo, self.rest)
        width = max(box.sizeHint().width() for box in boxes)
        for box in boxes:
            box.setMinimumWidth(width)

    def captioned(self) -> Iterator[tuple[str, QWidget]]:
        """The fields in order, each with its caption."""
        yield self.tr("D&ose"), self.dose
        yield self.tr("&Rounds"), self.rounds
        yield self.tr("Seconds a rep"), self.tempo
        yield self.tr("Wa&y to do it"), self.variant
        yield self.tr("Rest a&fter it"), self.rest

    def hide(self) -> None:
        """Show none of them."""
        self._exercise = None
        for row in self.rows.values():
            row.hide()

    def show_item(self, item: RoutineItem, exercise: Exercise) -> None:
        """Show what `item` says, or the exercise where it says nothing."""
        is_hold = isinstance(exercise.dose, HoldDose)
        with (
            QSignalBlocker(self.dose),
            QSignalBlocker(self.rounds),
            QSignalBlocker(self.tempo),
            QSignalBlocker(self.variant),
            QSignalBlocker(self.rest),
        ):
            if exercise is not self._exercise:
                self._exercise = exercise
                self._offer(exercise)
            self._show_values(item, exercise)
        for field, row in self.rows.items():
            row.setVisible(field is not self.tempo or not is_hold)
        self.rows[self.variant].setVisible(bool(exercise.variants))

    def _offer(self, exercise: Exercise) -> None:
        """Allow what the exercise allows."""
        dose = exercise.dose
        hold = isinstance(dose, HoldDose)
        self.dose.setRange(*(dose.allowed.seconds if hold else dose.allowed.reps))
        self.dose.setSingleStep(HOLD_STEP if hold else 1)
        self.dose.count(seconds if hold else reps)
        self.rounds.setRange(*dose.allowed.rounds)
        if not hold:
            self.tempo.set_allowed(*dose.allowed.seconds_per_rep)
        self.variant.clear()
        self.variant.addItem(self.tr("As you usually do it"), None)
        for each in exercise.variants:
            self.variant.addItem(wording.variant(each), each.id)
            last = self.variant.count() - 1
            self.variant.setItemData(last, each.instruction, Qt.ItemDataRole.ToolTipRole)

    def _show_values(self, item: RoutineItem, exercise: Exercise) -> None:
        dose = exercise.dose
        if isinstance(dose, HoldDose):
            self.dose.setValue(item.seconds or dose.seconds)
        else:
            self.dose.setValue(item.reps or dose.reps)
            self.tempo.show_seconds(item.seconds_per_rep or dose.seconds_per_rep)
        self.rounds.setValue(item.rounds or dose.rounds)
        self.variant.setCurrentIndex(max(0, self.variant.findData(item.variant)))
        self.rest.setValue(item.rest_seconds or 0)

    def _listen(self) -> None:
        self.dose.valueChanged.connect(self._on_dose_changed)
        self.rounds.valueChanged.connect(self._on_rounds_changed)
        self.tempo.valueChanged.connect(self._on_tempo_changed)
        self.variant.currentIndexChanged.connect(
            lambda _index: self.changed.emit("variant", self.variant.currentData())
        )
        self.rest.valueChanged.connect(
            lambda value: self.changed.emit("rest_seconds", value or None)
        )

    def _on_dose_changed(self, value: int) -> None:
        assert self._exercise is not None
        dose = self._exercise.dose
        if isinstance(dose, HoldDose):
            self.changed.emit("seconds", own_value(value, dose.seconds))
        else:
            self.changed.emit("reps", own_value(value, dose.reps))

    def _on_rounds_changed(self, value: int) -> None:
        assert self._exercise is not None
        self.changed.emit("rounds", own_value(value, self._exercise.dose.rounds))

    def _on_tempo_changed(self, _value: int) -> None:
        assert self._exercise is not None
        dose = self._exercise.dose
        if not isinstance(dose, HoldDose):
            seconds = self.tempo.seconds
            same = abs(seconds - dose.seconds_per_rep) < 0.05
            self.changed.emit("seconds_per_rep", None if same else seconds)
