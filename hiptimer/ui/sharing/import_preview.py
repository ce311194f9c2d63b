"""The page that shows what a shared routine would add, before any of it is kept, or its refusal."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from hiptimer.messages import ExplainedError
from hiptimer.session.dosing import dose_of
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.training.adding import added
from hiptimer.training.exercises import Exercise
from hiptimer.training.foreign.making import ONLY_NAMES
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sharing import Additions, Shared, SharedRefusedError, Sharing
from hiptimer.ui.drills.pictures import DrawnPictures, DrillPictures
from hiptimer.ui.drills.wording import DOT, drills, item_dose, level, minutes, moment, rounds
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.usual_texts import in_this_language
from hiptimer.ui.widgets.accessibility import SILENT, announce
from hiptimer.ui.widgets.card import Mark, Section
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import STRETCH, in_column, in_row, widget_of
from hiptimer.ui.widgets.numbers import plural
from hiptimer.ui.widgets.own_picture import OwnPictures
from hiptimer.ui.widgets.painting import Painted
from hiptimer.ui.widgets.pill import TagRow
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage
from hiptimer.ui.widgets.shortcuts import add_shortcut

translate = QCoreApplication.translate
GAP = 16
WIDE_FROM = 860
"""Pixels at 100 % text from which two columns have room."""
WIDEST = 1100
PICTURE_SIZE = (96, 72)
"""Pixels at 100 %."""
MOST_FAULTS = 12
MOST_DRILLS = 40
MOST_ITEMS = 80
"""More than these are only counted: the preview is to look at, not to work in."""


class ImportPreview(QWidget):
    """Empty until `open_file`."""

    added = Signal(str)
    """The routine has been added, or was there already; the value is its id here."""

    left = Signal()
    """A person does not want it."""

    notice_asked = Signal(str, str, object)
    """A sentence to show, what its button says, and what the button calls."""

    def __init__(self, services: Services, appearance: Appearance, sharing: Sharing) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._appearance = appearance
        self._services = services
        self._sharing = sharing
        self._opened: tuple[Shared, Additions] | None = None
        self.body = ImportBody(appearance)
        self.cancel = IconButton(appearance, IconName.LEFT, self.tr("Cancel"), look="plain")
        self.cancel.setToolTip(self.tr("Add nothing (Esc)"))
        self.add = IconButton(appearance, IconName.PLUS, self.tr("Add"), look="primary")
        self.add.setToolTip(self.tr("Add it to what is yours (Ctrl+Enter)"))
        self._bar = in_row(self.cancel, STRETCH, self.add)
        margins = (0, MARGINS[1] - 12, 0, 0)
        in_column(self._bar, (self.body, 1), on=self, spacing=8, margins=margins)
        self.cancel.clicked.connect(self._leave)
        self.add.clicked.connect(self._on_add_clicked)
        add_shortcut(self, self.cancel.click, "Esc")
        add_shortcut(self, self.add.click, "Ctrl+Return", "Ctrl+Enter")
        self.body.resized.connect(self._arrange)
        appearance.changed.connect(self._arrange, Qt.ConnectionType.QueuedConnection)
        self._arrange()

    def open_file(self, path: str) -> bool:
        """Show what the file at `path` holds, or why it is refused; whether it can be added."""
        try:
            shared = self._sharing.read(path)
            additions = added(shared, self._services.library)
        except SharedRefusedError as error:
            self._refuse(error)
            return False
        self._opened = shared, additions
        self._show(shared, additions)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus on what is most likely wanted."""
        super().showEvent(event)
        if not event.spontaneous():
            self._focus()

    def _show(self, shared: Shared, additions: Additions) -> None:
        library = in_this_language(additions.on(self._services.library))
        session = replace(self._services.next_session(), library=library)
        routine, first_side = additions.routine, self._services.first_side
        plan = session.plan_of(routine, first_side)
        explaining = session.explaining(routine, plan, first_side)
        own = OwnPictures(lambda name: self._picture(additions, name))
        pictures = DrillPictures(self._services.motion, own.picture)
        self.body.show_routine(shared, additions, library, plan, explaining, pictures)
        self.add.setVisible(True)
        self.cancel.setText(self.tr("Cancel"))
        self.add.setText(self.tr("Show it") if additions.is_empty else self.tr("Add"))
        self.add.set_icon_name(IconName.CHECK if additions.is_empty else IconName.PLUS)
        self._focus()
        announce(self, f"{additions.routine.name}. {answer(shared, additions)}")

    def _refuse(self, error: SharedRefusedError) -> None:
        self._opened = None
        self.add.hide()
        self.cancel.setText(self.tr("Back"))
        more = tuple(translated(each.message) for each in error.faults[1:])
        sentence = translated(error.message)
        self.body.show_refusal(sentence, more)
        self._focus()
        announce(self, sentence)

    def _picture(self, additions: Additions, name: str) -> bytes | None:
        """A picture that comes with the routine, or one that is here already."""
        own = self._services.content.own
        return additions.pictures.get(name) or (own.picture(name) if own else None)

    def _on_add_clicked(self) -> None:
        content = self._services.content
        if self._opened is None or content.own is None:
            return
        shared, additions = self._opened
        if additions.is_empty:
            self.added.emit(additions.routine.id)
            return
        try:
            done = content.own.add(shared)
        except ExplainedError as error:
            sentence = translated(error.message)
            self.body.show_problem(sentence)
            announce(self, sentence)
            return
        content.reload()
        self._opened = None
        self.notice_asked.emit(self._done(done), "", None)
        self.added.emit(done.routine.id)

    def _done(self, done: Additions) -> str:
        if not done.exercises:
            return self.tr("“{name}” was added.").format(name=done.routine.name)
        words = self.tr("“{name}” was added, with %n drill(s).", "", len(done.exercises))
        return words.format(name=done.routine.name)

    def _leave(self) -> None:
        self._opened = None
        self.left.emit()

    def _focus(self) -> None:
        button = self.cancel if self.add.isHidden() else self.add
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        """Keep the bar as wide as what is below it."""
        spare = self.body.arrange(self._appearance.theme.scale)
        left, _, right, _ = MARGINS
        self._bar.setContentsMargins(left - 16 + spare, 0, right + spare, 0)


class ImportBody(ScrollPage):
    """Below the bar: the routine, or why it is refused. Empty until there is something to show."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._pictures: DrawnPictures | None = None
        self.heading = label(role=Role.TITLE, wraps=True)
        self.summary = label(role=Role.MUTED, wraps=True)
        self.facts = TagRow()
        self.answer = label(role=Role.HINT, wraps=True)
        self.problem = label(role=Role.WARNING, wraps=True)
        self.drills = Section(self.tr("Its drills"))
        self.items = Section(self.tr("The routine"))
        self.faults = Section(self.tr("What else is wrong with it"))
        self.left_out = Section(self.tr("What is not taken over as it was"))
        self._sections = (self.drills, self.items, self.faults, self.left_out)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(GAP)
        for card in (self.drills, self.items):
            self._columns.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self.column.setSpacing(12)
        words = (self.heading, self.summary, self.facts, self.answer, self.problem)
        for widget in (*words, self.faults, self.left_out):
            self.column.addWidget(widget)
        self.column.addLayout(self._columns)
        self.column.addStretch(1)

    def show_routine(
        self,
        shared: Shared,
        additions: Additions,
        library: Library,
        plan: Plan,
        explaining: float,
        pictures: DrillPictures,
    ) -> None:
        """Show a routine that can be added; `library` has the additions in it.

        `explaining` as in `facts`.
        """
        routine = library.routine(additions.routine.id)
        self._say(routine.name, routine.summary, answer=answer(shared, additions))
        left_out = [] if additions.is_empty else shared.left_out
        shown = [f"{translated(each)}." for each in left_out[:MOST_FAULTS]]
        self.left_out.add_list(shown, Mark.DOT)
        _add_rest(self.left_out, len(left_out) - MOST_FAULTS)
        self.facts.show_tags(facts(shared, routine, plan, explaining))
        lines = drill_lines(shared, additions, library)
        self._pictures = DrawnPictures(pictures)
        for each in lines[:MOST_DRILLS]:
            self.drills.add(_drill_row(each, self._appearance, self._pictures))
        _add_rest(self.drills, len(lines) - MOST_DRILLS)
        items = [item_line(each, library) for each in routine.items[:MOST_ITEMS]]
        self.items.add_list(items, Mark.NUMBER)
        _add_rest(self.items, len(routine.items) - MOST_ITEMS)
        self._hide_empty()

    def show_refusal(self, sentence: str, more: tuple[str, ...]) -> None:
        """Say why a file is not taken, and what else is wrong with it."""
        nothing = self.tr("Nothing was changed.")
        self._say(self.tr("This file cannot be used"), nothing, problem=sentence)
        self.facts.show_tags(())
        self.faults.add_list(more[:MOST_FAULTS], Mark.DOT)
        _add_rest(self.faults, len(more) - MOST_FAULTS)
        self._hide_empty()

    def show_problem(self, sentence: str) -> None:
        """Say why something could not be done."""
        show_words(self.problem, sentence)
        self.verticalScrollBar().setValue(0)

    def arrange(self, scale: float) -> int:
        """Two columns where there is room, else one; what of the window is left on each side.

        They are never wider than is good to read.
        """
        left, _, right, bottom = MARGINS
        room = self.viewport().width() - left - right
        spare = max(0, room - round(WIDEST * scale)) // 2
        self.column.setContentsMargins(left + spare, 4, right + spare, bottom)
        direction = QBoxLayout.Direction
        wide = room >= WIDE_FROM * scale
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        return spare

    def _hide_empty(self) -> None:
        for card in self._sections:
            card.hide_if_empty()

    def _say(self, heading: str, summary: str, *, answer: str = "", problem: str = "") -> None:
        self.heading.setText(heading)
        self.summary.setText(summary)
        show_words(self.answer, answer)
        self.show_problem(problem)
        for card in self._sections:
            card.empty()


def _add_rest(section: Section, more: int) -> None:
    if more > 0:
        section.add_line(plural("Sharing", "And %n more.", more), Role.MUTED)


def _drill_row(line: DrillLine, appearance: Appearance, pictures: DrawnPictures) -> QWidget:
    name = label(line.exercise.name, Role.STRONG, wraps=True)
    state = label(line.words, Role.CHANGED if line.is_new else Role.SMALL, wraps=True)
    words = in_column(STRETCH, name, state, STRETCH, spacing=4)
    picture = DrillPicture(appearance, line.exercise, pictures)
    middle = Qt.AlignmentFlag.AlignVCenter
    return widget_of(in_row((picture, middle), (words, 1), spacing=14))


class DrillPicture(Painted):
    """What a drill looks like. A screen reader hears the name, which stands beside it."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance, exercise: Exercise, pictures: DrawnPictures) -> None:
        super().__init__(appearance)
        self._exercise = exercise
        self._pictures = pictures
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        pictures.drawn.connect(self.update)

    def sizeHint(self) -> QSize:
        width, height = (self.theme.px(each) for each in PICTURE_SIZE)
        return QSize(width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        picture = self._pictures.picture(self._exercise, None, self.size(), ratio, self.theme)
        if picture is not None:
            QPainter(self).drawPixmap(0, 0, picture)


class DrillLine(NamedTuple):
    """A drill that the routine uses, and what adding would do with it."""

    exercise: Exercise
    words: str
    is_new: bool = False


def facts(shared: Shared, routine: Routine, plan: Plan, explaining: float) -> list[str]:
    """How long it is, how many drills and pictures it has, and when it is for.

    In `explaining` of its seconds it is said how drills that are new are done.
    """
    length = minutes(plan.seconds, explaining)
    found = [length, drills(len(routine.items)), moment(routine.moment)]
    if shared.pictures:
        found.append(plural("Sharing", "%n picture(s)", len(shared.pictures)))
    return found


def drill_lines(shared: Shared, additions: Additions, library: Library) -> list[DrillLine]:
    """The drills in the order of the routine, each once; the new ones first, ours last."""
    own = {additions.renamed.get(each.id, each.id): each for each in shared.exercises}
    new = {each.id for each in additions.exercises}
    added: list[DrillLine] = []
    here: list[DrillLine] = []
    bundled: list[DrillLine] = []
    for identifier in dict.fromkeys(item.exercise for item in additions.routine.items):
        exercise = library.exercise(identifier)
        if identifier in new:
            same = translate("Sharing", "New")
            other = translate(
                "Sharing", "New: you have another “{sent}”, so this one gets this name"
            )
            words = _named(own[identifier], exercise, same, other)
            added.append(DrillLine(exercise, words, is_new=True))
        elif identifier in own:
            same = translate("Sharing", "Here already, not added again")
            other = translate("Sharing", "Here already; the file calls it “{sent}”")
            here.append(DrillLine(exercise, _named(own[identifier], exercise, same, other)))
        else:
            bundled.append(DrillLine(exercise, translate("Sharing", "Comes with HipTimer")))
    return [*added, *here, *bundled]


def _named(sent: Exercise, kept: Exercise, same: str, other: str) -> str:
    return same if sent.name == kept.name else other.format(sent=sent.name)


def answer(shared: Shared, additions: Additions) -> str:
    """What adding would do, in a sentence."""
    count = len(additions.exercises)
    if additions.is_empty:
        words = translate("Sharing", "Everything in “{file}” is here already, as “{name}”.")
        return words.format(file=shared.called, name=additions.routine.name)
    if not additions.routine_is_new:
        return translate("Sharing", "The routine is here already; its drills are added.")
    parts = [translate("Sharing", "This adds the routine and no drills.")]
    if count:
        parts = [plural("Sharing", "This adds the routine and %n drill(s).", count)]
    if shared.routine.name != additions.routine.name:
        words = translate("Sharing", "You have another “{sent}”, so it is called “{name}”.")
        parts.append(words.format(sent=shared.routine.name, name=additions.routine.name))
    if shared.is_foreign:
        parts.append(translated(ONLY_NAMES))
    if shared.left_out:
        parts.append(translate("Sharing", "Below is what could not be taken over as it was."))
    return " ".join(parts)


def item_line(item: RoutineItem, library: Library) -> str:
    """One line of the routine: "Pigeon pose · 30 s each side · 2 rounds"."""
    exercise = library.exercise(item.exercise, item.variant)
    dose = dose_of(exercise, item, Preferences())
    variant = exercise.variant(item.variant) if item.variant else None
    parts = [exercise.name, item_dose(item, exercise, Preferences())]
    if dose.rounds > 1:
        parts.append(rounds(dose.rounds))
    if variant is not None:
        parts.append(level(variant))
    return DOT.join([*parts, item.note] if item.note else parts)
