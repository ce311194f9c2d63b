"""What comes first: what the drill is, its sides, where it starts, its dose; and that in detail."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from hiptimer.training.drafts.drill import (
    GLUTES,
    DrillForm,
    with_hold,
    with_kind,
    with_laterality,
    with_main_muscle,
    with_phases,
    with_reps,
    with_timed,
)
from hiptimer.training.exercises import Action, Kind, Laterality, MuscleGroup, Phase, Position
from hiptimer.ui.drill_form.fields import Draft, FormField, FormSection, usual_side_name
from hiptimer.ui.drill_form.inputs import NumberBox, Numbers, Row, Rows, TenthsBox, TextLine
from hiptimer.ui.drill_form.wording import choices, field_name
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.body_names import phase_name
from hiptimer.ui.widgets.calm_inputs import Written, reps, rounds, seconds
from hiptimer.ui.widgets.choosing import ChoiceBox, Segments
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import flow, in_column, in_row, widget_of

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
        self.add_field(self.kind, "kind", beside=True)
        self.sides = Segments(field_name("laterality"), choices(Laterality))
        self.sides.chosen.connect(self._on_sides_chosen)
        self.add_field(self.sides, "laterality", beside=True)
        position = ChoiceBox(choices(Position))
        self.add_bound("position", position, text=self.tr("S&tarts"), beside=True)
        self.dose = DoseChoice(draft)
        hint = self.tr("For each side, where there are sides.")
        self.add_field(self.dose.sort, text=field_name("dose"), hint=hint, beside=True)
        self.add_field(self.dose, "dose", text=self.tr("Numbers of the dose")).hide_caption()
        self._add_muscle()

    def _show_rest(self, form: DrillForm) -> None:
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
        self.add_field(both, text=self.tr("Mainly &for"), hint=hint, beside=True)

    def _on_muscle_chosen(self) -> None:
        chosen = self.group.chosen, self.action.chosen
        self.draft.use(with_main_muscle(self.draft.form, *chosen))

    def _on_sides_chosen(self, value: str) -> None:
        sides = Laterality(value)
        self.draft.use(with_laterality(self.draft.form, sides, usual_side_name()))


class DoseChoice(QWidget):
    """The numbers of the usual dose; `sort`, which has its own place, says what they count."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        timed, counted = translate("DrillForm", "Seconds"), translate("DrillForm", "Reps")
        self.sort = Segments(self.tr("Dose"), [("hold", timed), ("reps", counted)])
        self.sort.chosen.connect(
            lambda sort: draft.use(with_timed(draft.form, timed=sort == "hold"))
        )
        self._hold = NumberBox(seconds, HOLD_SECONDS, self.tr("Seconds of a hold"))
        self._hold.setSingleStep(HOLD_STEP)
        self._tempo = TenthsBox(REP_SECONDS, self.tr("Seconds of a rep"))
        self._tempo.put_around(self.tr("{seconds} s a rep"))
        self.boxes = {
            "seconds": self._hold,
            "reps": NumberBox(reps, REP_COUNT, self.tr("Number of reps")),
            "seconds_per_rep": self._tempo,
            "rounds": NumberBox(rounds, ROUNDS, self.tr("Number of rounds")),
        }
        flow(*self.boxes.values(), on=self)
        for name, box in self.boxes.items():
            box.edited.connect(partial(self._change, name))

    def show_form(self, form: DrillForm) -> None:
        """Show the dose that counts in `form`; does not signal it."""
        self.sort.show_value("hold" if form.timed else "reps")
        _show_numbers(form.dose, self.boxes, self.boxes)
        self.setFocusProxy(self._hold if form.timed else self.boxes["reps"])
        self._tempo.setEnabled(not form.reps.phases)
        words = self.tr("The phases make up a rep: see Dose in detail")
        self._tempo.setToolTip(words if form.reps.phases else "")

    def _change(self, name: str, number: float) -> None:
        form = self._draft.form
        changes: dict[str, Any] = {name: number}
        changed = with_hold(form, **changes) if form.timed else with_reps(form, **changes)
        self._draft.use(changed)


class DoseSection(FormSection):
    """The ranges bound what a routine or a person may ask for."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("Dose in detail"), draft)
        self.ranges = {
            "seconds": RangeBoxes(self.tr("seconds of a hold"), HOLD_SECONDS, seconds),
            "reps": RangeBoxes(self.tr("number of reps"), REP_COUNT, reps),
            "seconds_per_rep": RangeBoxes(self.tr("seconds of a rep"), REP_SECONDS, None),
            "rounds": RangeBoxes(self.tr("number of rounds"), ROUNDS, str),
        }
        captions = {
            "seconds": self.tr("Sensible hold"),
            "reps": self.tr("Sensible reps"),
            "seconds_per_rep": self.tr("Sensible seconds a rep"),
            "rounds": self.tr("Sensible rounds"),
        }
        self._range_fields: dict[str, FormField] = {}
        for name, boxes in self.ranges.items():
            boxes.edited.connect(partial(self._allow, name))
            field = self.add_field(boxes, f"dose.allowed.{name}", text=captions[name])
            self._range_fields[name] = field
        words = self.tr("Add phase"), self.tr("Remove phase {number}")
        self.phases = Rows(appearance, words, PhaseRow, Phase(name="", seconds=2.0))
        self.phases.edited.connect(lambda phases: draft.use(with_phases(draft.form, phases)))
        words = self.tr("Phases of a rep")
        hint = self.tr("Their seconds together are those of a rep.")
        places = "dose.phases", "dose.seconds_per_rep"
        self._phase_field = self.add_field(self.phases, *places, text=words, hint=hint)
        self.add_bound("switch_seconds", NumberBox(seconds, SWITCH_SECONDS), beside=True)
        self._switch_field = self.fields[-1]
        self.add_bound("rest_seconds", NumberBox(seconds, REST_SECONDS), beside=True)

    def _show_rest(self, form: DrillForm) -> None:
        _show_numbers(form.dose.allowed, self.ranges, self._range_fields)
        self._phase_field.setVisible(not form.timed)
        self.phases.show_value(form.reps.phases)
        self._switch_field.setVisible(form.has_sides)

    def _allow(self, name: str, allowed: tuple[float, float]) -> None:
        sort = "hold" if self.draft.form.timed else "reps"
        dose = getattr(self.draft.form, sort)
        allowed = replace(dose.allowed, **{name: allowed})
        self.draft.edit(**{sort: replace(dose, allowed=allowed)})


def _show_numbers(
    source: Struct,
    inputs: Mapping[str, Numbers | RangeBoxes],
    fields: Mapping[str, QWidget],
) -> None:
    """Show what `source` has by the names of `inputs`, and hide those of what it has not."""
    for name, box in inputs.items():
        shown = getattr(source, name, None)
        fields[name].setVisible(shown is not None)
        if shown is not None:
            box.show_value(shown)


class RangeBoxes(QWidget):
    """The least and the most of what is allowed: whole numbers as `written` has them, or tenths."""

    edited = Signal(object)
    """A person has changed one of the two; the value is a tuple of both."""

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
            each.edited.connect(lambda: self.edited.emit((self.least.number, self.most.number)))

    def show_value(self, allowed: tuple[float, float]) -> None:
        """Show both; does not signal it."""
        for box, number in zip((self.least, self.most), allowed, strict=True):
            box.show_value(number)


class PhaseRow(Row[Phase]):
    """A phase of a rep. Its name is shown in words, and kept as it is where nobody changes it."""

    def __init__(self, phase: Phase) -> None:
        super().__init__(phase)
        shown = phase_name(phase.name)
        self.name = TextLine(self.tr("Lower"), self.tr("Name of the phase"))
        self.name.show_value(shown)
        self.name.edited.connect(
            lambda typed: self.change("name", phase.name if typed == shown else typed)
        )
        self.setFocusProxy(self.name)
        tenths = TenthsBox(REP_SECONDS, self.tr("Seconds of the phase"))
        self.seconds = self.bound("seconds", tenths)
        words = self.tr("What is said, if anything"), self.tr("What is said as the phase begins")
        say = self.bound("say", TextLine(*words))
        in_column(in_row((self.name, 1), self.seconds, spacing=6), say, on=self, spacing=6)
