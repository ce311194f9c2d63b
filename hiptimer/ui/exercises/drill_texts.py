"""All that is written about a drill, in cards."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hiptimer.session.preferences import OwnDose
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, capitalised, for_side
from hiptimer.ui.exercises.dose_words import dose_allowed, dose_as_written, own_dose
from hiptimer.ui.exercises.muscle_words import muscle_lists
from hiptimer.ui.exercises.section import Mark, Section
from hiptimer.ui.exercises.share_bars import ShareBars
from hiptimer.ui.exercises.source_line import SourceLine
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.labels import Role


class DrillTexts(QObject):
    """Fills its sections with what an exercise says, read for one side."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.set_up = Section(self.tr("Set up"))
        self.movement = Section(self.tr("Movement"))
        self.form = Section(self.tr("Form and breathing"))
        self.mistakes = Section(self.tr("Common mistakes"))
        self.stopping = Section(self.tr("When to stop"))
        self.dose = Section(self.tr("Dose"))
        self.muscles = Section(self.tr("Muscles"))
        self.planes = Section(self.tr("Planes of motion"))
        self.sources = Section(self.tr("Where the dose comes from"))

    @property
    def doing(self) -> tuple[Section, ...]:
        """What a person needs in order to do it."""
        return (self.set_up, self.movement, self.form, self.mistakes, self.stopping)

    @property
    def knowing(self) -> tuple[Section, ...]:
        """What there is to know about it."""
        return (self.dose, self.muscles, self.planes, self.sources)

    def show_exercise(
        self, exercise: Exercise, side: Side | None, library: Library, own: OwnDose | None
    ) -> None:
        """Show what `exercise`, with its variant applied, says for `side`."""
        for section in (*self.doing, *self.knowing):
            section.empty()
        self._tell_how(exercise, side)
        self._tell_dose(exercise, own)
        for title, lines in muscle_lists(exercise, side):
            self.muscles.add_line(title, Role.STRONG)
            self.muscles.add_list(lines, Mark.DOT)
        self.planes.add(ShareBars(self._appearance, exercise.planes))
        self._tell_sources(exercise, library)
        for section in (*self.doing, *self.knowing):
            section.hide_if_empty()

    def _tell_how(self, exercise: Exercise, side: Side | None) -> None:
        def read(lines: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(capitalised(for_side(line, side)) for line in lines)

        self.set_up.add_list(read(exercise.set_up), Mark.NUMBER)
        self.movement.add_list(read(exercise.movement), Mark.NUMBER)
        self.form.add_list(read(exercise.form_cues), Mark.DOT)
        self.form.add_line(self.tr("Breathing"), Role.STRONG)
        self.form.add_line(read((exercise.breathing,))[0])
        self.mistakes.add_list(read(exercise.mistakes), Mark.DOT)
        self.stopping.add_list(read(exercise.when_to_stop), Mark.DOT)

    def _tell_dose(self, exercise: Exercise, own: OwnDose | None) -> None:
        self.dose.add_line(dose_as_written(exercise), Role.STRONG)
        self.dose.add_line(dose_allowed(exercise))
        self.dose.add_line(own_dose(own), Role.CHANGED)

    def _tell_sources(self, exercise: Exercise, library: Library) -> None:
        for support in exercise.dose.sources:
            source = library.sources.get(support.source)
            if source is None:
                self.sources.add_line(support.supports)
            else:
                self.sources.add(SourceLine(support.supports, source))
        if exercise.dose.editorial:
            self.sources.add_line(self.tr("Chosen by us, without a source"), Role.STRONG)
            self.sources.add_list(exercise.dose.editorial, Mark.DOT)
