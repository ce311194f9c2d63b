"""All that is written about a drill, in chapters."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hiptimer.figure.skeleton import Body
from hiptimer.training.exercises import Action, Exercise, Kind, Muscle, Plane, Planes, Source
from hiptimer.training.exercises import Role as MuscleRole
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, capitalised, for_side
from hiptimer.ui.drills import wording
from hiptimer.ui.exercises.chapter import Before, Chapter
from hiptimer.ui.exercises.stretch_bars import StretchBars
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.accessibility import SILENT
from hiptimer.ui.widgets.body_names import muscle_name
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import in_column, in_row
from hiptimer.ui.widgets.painting import Painted, smooth_painter
from hiptimer.ui.widgets.row_list import draw_bar

translate = QCoreApplication.translate

SCHEMES = ("http://", "https://")
BAR_HEIGHT = 8


class DrillTexts(QObject):
    """Fills its chapters with what an exercise says, read for one side."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance

        def chapter(title: str = "") -> Chapter:
            return Chapter(appearance, title)

        self.stretch = StretchBars(appearance)
        self.set_up = chapter(self.tr("Set up"))
        self.movement = chapter(self.tr("How to do it"))
        self.form = chapter()
        self.mistakes = chapter(self.tr("Common mistakes"))
        self.stopping = chapter(self.tr("When to stop"))
        self.dose = chapter(self.tr("Dose"))
        self.muscles = chapter(self.tr("Muscles"))
        self.planes = chapter(self.tr("Which way it moves"))
        self.sources = chapter(self.tr("Where the dose comes from"))
        self.doing = (self.stretch, self.set_up, self.movement, self.form)
        """What a person needs in order to do it."""
        self.minding = (self.mistakes, self.stopping)
        """What to keep in mind."""
        self.knowing = (self.sources, self.dose, self.muscles, self.planes)
        """What there is to know about it."""

    @property
    def all(self) -> tuple[Chapter, ...]:
        return (*self.doing, *self.minding, *self.knowing)

    def show_exercise(
        self,
        exercise: Exercise,
        side: Side | None,
        library: Library,
        body: Body | None = None,
    ) -> None:
        """Show what `exercise`, with its variant applied, says for `side`, as `body` does it."""
        for section in self.all:
            section.empty()
        self.stretch.show_exercise(exercise, body)
        self._show_how(exercise, side)
        self.dose.add_line(wording.dose_as_written(exercise), Role.STRONG)
        self.dose.add_line(wording.dose_allowed(exercise))
        for title, lines in muscle_lists(exercise, side):
            self.muscles.add_line(title, Role.STRONG)
            self.muscles.add_marked(lines, Before.DOT)
        self.planes.add(ShareBars(self._appearance, exercise.planes))
        self._show_sources(exercise, library)
        for section in self.all:
            section.hide_if_empty()

    def _show_how(self, exercise: Exercise, side: Side | None) -> None:
        def read(lines: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(capitalised(for_side(line, side)) for line in lines)

        holds = exercise.kind is Kind.STATIC
        self.form.set_title(self.tr("While you hold") if holds else self.tr("While you move"))
        self.set_up.add_marked(read(exercise.set_up), Before.NUMBER)
        self.movement.add_marked(read(exercise.movement), Before.NUMBER)
        while_doing = (*exercise.form_cues, *filter(None, (exercise.breathing,)))
        self.form.add_marked(read(while_doing), Before.TICK)
        self.mistakes.add_marked(read(exercise.mistakes), Before.DOT)
        self.stopping.add_marked(read(exercise.when_to_stop) or (wording.usual_stop(),), Before.DOT)

    def _show_sources(self, exercise: Exercise, library: Library) -> None:
        for support in exercise.dose.sources:
            source = library.sources.get(support.source)
            if source is None:
                self.sources.add_line(support.supports)
            else:
                self.sources.add(SourceLine(support.supports, source))
        if exercise.dose.editorial:
            self.sources.add_line(self.tr("Chosen by us, without a source"), Role.STRONG)
            self.sources.add_marked(exercise.dose.editorial, Before.DOT)


def muscle_lists(exercise: Exercise, side: Side | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A title and lines for each of: stretched and strengthened, mainly and also."""
    titles = {
        (Action.STRETCHED, MuscleRole.PRIMARY): translate("Exercises", "Mainly stretched"),
        (Action.STRETCHED, MuscleRole.SECONDARY): translate("Exercises", "Also stretched"),
        (Action.STRENGTHENED, MuscleRole.PRIMARY): translate("Exercises", "Mainly strengthened"),
        (Action.STRENGTHENED, MuscleRole.SECONDARY): translate("Exercises", "Also strengthened"),
    }
    for part, title in titles.items():
        muscles = (each for each in exercise.muscles if (each.action, each.role) == part)
        if lines := tuple(for_side(_line(each), side) for each in muscles):
            yield title, lines


def _line(muscle: Muscle) -> str:
    """Name, group and place: "Iliopsoas (hip flexors · back leg)"."""
    group = muscle_name(muscle.group)
    about = " · ".join(filter(None, (group if group != muscle.name else "", muscle.where)))
    return f"{capitalised(muscle.name)} ({about})" if about else capitalised(muscle.name)


class SourceLine(QWidget):
    """What a source supports, where it is from and its address; all of it can be copied."""

    def __init__(self, supports: str, source: Source) -> None:
        super().__init__()
        reference = label(cited(source), Role.SMALL, wraps=True)
        reference.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        address = [_address(source.url)] if source.url.startswith(SCHEMES) else []
        parts = (label(supports, wraps=True), reference, *address)
        in_column(*parts, on=self, spacing=2, margins=(0, 4, 0, 4))


def cited(source: Source) -> str:
    """Who, when, what and where: "Behm DG and others (2016). Title. Journal."."""
    year = f"({source.year})" if source.year else ""
    who = " ".join(filter(None, (source.authors, year)))
    return " ".join(f"{part.rstrip('.')}." for part in (who, source.title, source.where) if part)


def _address(url: str) -> QLabel:
    address = label(role=Role.SMALL, wraps=True)
    address.setTextFormat(Qt.TextFormat.RichText)
    # A line may end at places that nobody sees.
    breakable = "".join(f"{each}\u200b" if each in "/-_.?&=" else each for each in url)
    address.setText(f'<a href="{escape(url)}">{escape(breakable)}</a>')
    address.setAccessibleName(url)
    address.setProperty("look", "address")
    address.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    address.linkActivated.connect(open_address)
    return address


def open_address(address: str) -> None:
    """Hand a web address to the person's browser; nothing else is opened."""
    if address.startswith(SCHEMES):
        QDesktopServices.openUrl(QUrl(address))


class ShareBars(QWidget):
    """The planes of a drill: a word, a bar and a number for each."""

    def __init__(self, appearance: Appearance, planes: Planes) -> None:
        super().__init__()
        column = in_column(on=self, spacing=4)
        for plane in Plane:
            words = capitalised(wording.plane_movement(plane))
            share = planes.share(plane)
            number = label(numbers.percent(round(share * 100)), Role.STRONG)
            column.addLayout(in_row((label(words, wraps=True), 1), number, spacing=12))
            column.addWidget(_Bar(appearance, share))


class _Bar(Painted):
    accessible_role = SILENT

    def __init__(self, appearance: Appearance, share: float) -> None:
        super().__init__(appearance)
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, BAR_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, track = self.theme.tokens, QRectF(0, 0, self.width(), BAR_HEIGHT)
        draw_bar(smooth_painter(self), track, self._share, tokens.track, tokens.brand)
