"""What comes first: what the drill is, its sides, where it starts, its dose; and that in detail."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from hiptimer.training.drafts.drill import GLUTES, DrillForm
from hiptimer.training.drafts.drill_edits import (
    with_hold,
    with_kind,
    with_laterality,
    with_main_muscle,
    with_phases,
    with_reps,
    with_timed,
)
from hiptimer.training.exercises import (
    Action,
    HoldAllowed,
    Kind,
    Laterality,
    MuscleGroup,
    Phase,
    Position,
    RepsAllowed,
)
from hiptimer.ui.drill_form.fields import Draft, FormField, FormSection, usual_side_name
from hiptimer.ui.drill_form.inputs import NumberBox, Row, Rows, TenthsBox, TextLine
from hiptimer.ui.drill_form.wording import choices, field_name
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.body_names import phase_name
from hiptimer.ui.widgets.calm_inputs import Written, reps, rounds, seconds
from hiptimer.ui.widgets.choosing import ChoiceBox, Segments
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import flow, widget_of

translate = QCoreApplication.translate

HOLD_STEP = 5
SWITCH_SECONDS = (0, 60)
REST_SECONDS = (0, 120)
HOLD_SECONDS = (1, 600)
REP_COUNT = (1, 100)
REP_SECONDS = (0.5, 60.0)
ROUNDS = (1, 10)


class DrillSection(FormSection):
    """Everything here has a sensible value from the start but the name."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(self.tr("The drill"), draft)
        self.name = TextLine(self.tr("Frog stretch"))
        self.name.setProperty("look", "name")
        self.add_bound("name", self.name, text=self.tr("&Name"))
        self.kind = Segments(field_name("kind"), choices(Kind))
        self.kind.chosen.connect(lambda value: draft.use(with_kind(draft.form, Kind(value))))
        self.add_field(field_name("kind"), self.kind, "kind", beside=True)
        self.sides = Segments(field_name("laterality"), choices(Laterality))
        self.sides.chosen.connect(self._on_sides_chosen)
        self.add_field(field_name("laterality"), self.sides, "laterality", beside=True)
        position = ChoiceBox(choices(Position))
        self.add_bound("position", position, text=self.tr("S&tarts"), beside=True)
        self.dose = DoseChoice(draft)
        hint = self.tr("For each side, where there are sides.")
        self.add_field(field_name("dose"), self.dose.sort, hint=hint, beside=True)
        self.add_field(self.tr("Numbers of the dose"), self.dose, "dose").hide_caption()
        self._add_muscle()

    def show_form(self, form: DrillForm) -> None:
        """Show the fields of `form`."""
        super().show_form(form)
        self.kind.show_value(form.kind)
        self.sides.show_value(form.laterality)
        self.dose.show_form(form)
        main = form.muscles[0] if form.muscles else GLUTES
        self.group.show_value(main.group)
        self.action.show_value(main.action)

    def _add_muscle(self) -> None:
        self.group = ChoiceBox(choices(MuscleGroup), self.tr("Main muscles"))
        self.action = ChoiceBox(choices(Action), self.tr("What happens to them"))
        for box in (self.group, self.action):
            box.edited.connect(self._on_muscle_chosen)
        both = widget_of(flow(self.group, self.action))
        both.setFocusProxy(self.group)
        hint = self.tr("More of them below, under More.")
        self.add_field(self.tr("Mainly &for"), both, hint=hint, focus=self.group, beside=True)

    def _on_muscle_chosen(self) -> None:
        form = with_main_muscle(self.draft.form, self.group.chosen, self.action.chosen)
        self.draft.use(form)

    def _on_sides_chosen(self, value: str) -> None:
        form = with_laterality(self.draft.form, Laterality(value), usual_side_name())
        self.draft.use(form)


class DoseChoice(QWidget):
    """The numbers of the usual dose; `sort`, which has its own place, says what they count."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        timed, counted = translate("DrillForm", "Seconds"), translate("DrillForm", "Reps")
        self.sort = Segments(self.tr("Dose"), [("hold", timed), ("reps", counted)])
        self.seconds = NumberBox(seconds, HOLD_SECONDS, self.tr("Seconds of a hold"))
        self.seconds.setSingleStep(HOLD_STEP)
        self.reps = NumberBox(reps, REP_COUNT, self.tr("Number of reps"))
        self.rep_seconds = TenthsBox(REP_SECONDS, self.tr("Seconds of a rep"))
        self.rep_seconds.put_around(self.tr("{seconds} s a rep"))
        self.rounds = NumberBox(rounds, ROUNDS, self.tr("Number of rounds"))
        boxes = (self.seconds, self.reps, self.rep_seconds, self.rounds)
        flow(*boxes, on=self)
        self.sort.chosen.connect(self._on_sort_chosen)
        for box in boxes:
            box.valueChanged.connect(self._on_number_changed)

    def show_form(self, form: DrillForm) -> None:
        """Show the dose that counts in `form`; does not signal it."""
        self.sort.show_value("hold" if form.timed else "reps")
        self.seconds.setVisible(form.timed)
        self.reps.setVisible(not form.timed)
        self.rep_seconds.setVisible(not form.timed)
        self.setFocusProxy(self.seconds if form.timed else self.reps)
        self.seconds.show_value(form.hold.seconds)
        self.reps.show_value(form.reps.reps)
        self.rep_seconds.show_value(form.reps.seconds_per_rep)
        self.rounds.show_value(form.hold.rounds if form.timed else form.reps.rounds)
        self.rep_seconds.setEnabled(not form.reps.phases)
        words = self.tr("The phases make up a rep: see Dose in detail")
        self.rep_seconds.setToolTip(words if form.reps.phases else "")

    def _on_sort_chosen(self, value: str) -> None:
        self._draft.use(with_timed(self._draft.form, timed=value == "hold"))

    def _on_number_changed(self) -> None:
        form, rounds = self._draft.form, self.rounds.value()
        if form.timed:
            form = with_hold(form, seconds=self.seconds.value(), rounds=rounds)
        else:
            tempo = self.rep_seconds.number
            form = with_reps(form, reps=self.reps.value(), seconds_per_rep=tempo, rounds=rounds)
        self._draft.use(form)


class DoseSection(FormSection):
    """The ranges bound what a routine or a person may ask for."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("Dose in detail"), draft)
        self.seconds = RangeBoxes(self.tr("seconds of a hold"), HOLD_SECONDS, seconds)
        self.reps = RangeBoxes(self.tr("number of reps"), REP_COUNT, reps)
        self.tempo = RangeBoxes(self.tr("seconds of a rep"), REP_SECONDS, None)
        self.rounds = RangeBoxes(self.tr("number of rounds"), ROUNDS, str)
        self._hold_field = self._add_range(self.tr("Sensible hold"), self.seconds, "seconds")
        self._reps_fields = (
            self._add_range(self.tr("Sensible reps"), self.reps, "reps"),
            self._add_range(self.tr("Sensible seconds a rep"), self.tempo, "seconds_per_rep"),
        )
        self._add_range(self.tr("Sensible rounds"), self.rounds, "rounds")
        self._add_phases(appearance)
        switch = NumberBox(seconds, SWITCH_SECONDS)
        self.add_bound("switch_seconds", switch, beside=True)
        self._switch_field = self.fields[-1]
        self.add_bound("rest_seconds", NumberBox(seconds, REST_SECONDS), beside=True)

    def show_form(self, form: DrillForm) -> None:
        """Show the fields of `form`."""
        super().show_form(form)
        hold, reps = form.hold.allowed, form.reps.allowed
        self.seconds.show_range(hold.seconds)
        self.reps.show_range(reps.reps)
        self.tempo.show_range(reps.seconds_per_rep)
        self.rounds.show_range(hold.rounds if form.timed else reps.rounds)
        self._hold_field.setVisible(form.timed)
        for each in (*self._reps_fields, self._phase_field):
            each.setVisible(not form.timed)
        self.phases.show_value(form.reps.phases)
        self._switch_field.setVisible(form.has_sides)

    def _add_range(self, text: str, boxes: RangeBoxes, name: str) -> FormField:
        boxes.changed.connect(self._on_range_changed)
        return self.add_field(text, boxes, f"dose.allowed.{name}", focus=boxes.least)

    def _add_phases(self, appearance: Appearance) -> None:
        words = self.tr("Add phase"), self.tr("Remove phase {number}")
        self.phases = Rows(appearance, words, PhaseRow, Phase(name="", seconds=2.0))
        self.phases.edited.connect(
            lambda phases: self.draft.use(with_phases(self.draft.form, phases))
        )
        self._phase_field = self.add_field(
            self.tr("Phases of a rep"),
            self.phases,
            "dose.phases",
            "dose.seconds_per_rep",
            hint=self.tr("Their seconds together are those of a rep."),
        )

    def _on_range_changed(self) -> None:
        form = self.draft.form
        if form.timed:
            held = HoldAllowed(seconds=self.seconds.whole, rounds=self.rounds.whole)
            self.draft.edit(hold=replace(form.hold, allowed=held))
        else:
            done = RepsAllowed(
                reps=self.reps.whole, seconds_per_rep=self.tempo.exact, rounds=self.rounds.whole
            )
            self.draft.edit(reps=replace(form.reps, allowed=done))


class RangeBoxes(QWidget):
    """Two numbers, the least and the most of what is allowed. `called` says of what.

    Whole numbers as `written` has them, or else tenths of seconds.
    """

    changed = Signal()
    """A person has changed one of the two; it takes no value: read `whole` or `exact`."""

    def __init__(self, called: str, limits: tuple[float, float], written: Written | None) -> None:
        super().__init__()
        words = (self.tr("Least: {what}"), self.tr("Most: {what}"))
        self.least, self.most = (
            NumberBox(written, limits, name) if written else TenthsBox(limits, name)
            for name in (each.format(what=called) for each in words)
        )
        between = label(self.tr("to", "between two numbers"), Role.MUTED)
        flow(self.least, between, self.most, on=self)
        self.setFocusProxy(self.least)
        for each in (self.least, self.most):
            each.valueChanged.connect(self.changed)

    @property
    def exact(self) -> tuple[float, float]:
        """Both numbers, also beyond their tenths."""
        return self.least.number, self.most.number

    @property
    def whole(self) -> tuple[int, int]:
        """Both as whole numbers."""
        return self.least.value(), self.most.value()

    def show_range(self, allowed: tuple[float, float]) -> None:
        """Show both; does not signal it."""
        for box, number in zip((self.least, self.most), allowed, strict=True):
            box.show_value(number)


class PhaseRow(Row[Phase]):
    """One phase of a rep: its name, how long it lasts, and what is said as it begins.

    Shows the name in words; it is kept as it is where nobody has changed it.
    """

    def __init__(self, phase: Phase) -> None:
        super().__init__(phase)
        shown = phase_name(phase.name)
        self.name = TextLine(self.tr("Lower"), self.tr("Name of the phase"))
        self.name.show_value(shown)
        self.name.edited.connect(
            lambda typed: self.change("name", phase.name if typed == shown else typed)
        )
        self.setFocusProxy(self.name)
        self.seconds = TenthsBox(REP_SECONDS, self.tr("Seconds of the phase"))
        self.bound("seconds", self.seconds)
        words = self.tr("What is said, if anything"), self.tr("What is said as the phase begins")
        say = self.bound("say", TextLine(*words))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.seconds, 0, 1)
        grid.addWidget(say, 1, 0, 1, 2)
