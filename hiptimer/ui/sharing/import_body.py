"""What the preview of a shared routine shows below its bar: the routine, or why it is refused."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hiptimer.session.plan import Plan
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.training.sharing import Additions, Shared
from hiptimer.ui.drills.pictures import DrillPictures, paint_initials
from hiptimer.ui.drills.wording import first_side
from hiptimer.ui.figure.stills import thumbnail
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.sharing.contents import DrillLine, and_more, answer, drill_lines, facts, item_line
from hiptimer.ui.widgets.accessibility import SILENT
from hiptimer.ui.widgets.card import Mark, Section
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.pill import TagRow
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage

GAP = 16
WIDE_FROM = 860
"""Pixels at 100 % text from which two columns have room."""
WIDEST = 1100
PICTURE_SIZE = (96, 72)
"""Pixels at 100 %."""
RADIUS = 8
MOST_FAULTS = 12
MOST_DRILLS = 40
MOST_ITEMS = 80
"""More than these are only counted: the preview is to look at, not to work in."""


class ImportBody(ScrollPage):
    """Empty until there is something to show."""

    arranged = Signal(int)
    """It has found its width; the value is what of the window it leaves on each side."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.heading = label(role=Role.TITLE, wraps=True)
        self.summary = label(role=Role.MUTED, wraps=True)
        self.facts = TagRow()
        self.answer = label(role=Role.HINT, wraps=True)
        self.problem = label(role=Role.WARNING, wraps=True)
        self.drills = Section(self.tr("Its drills"))
        self.items = Section(self.tr("The routine"))
        self.faults = Section(self.tr("What else is wrong with it"))
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(GAP)
        for card in (self.drills, self.items):
            self._columns.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self.column.setSpacing(12)
        for widget in (self.heading, self.summary, self.facts, self.answer, self.problem):
            self.column.addWidget(widget)
        self.column.addWidget(self.faults)
        self.column.addLayout(self._columns)
        self.column.addStretch(1)
        self.resized.connect(self.arrange)
        appearance.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)

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
        routine = additions.routine
        self._say(routine.name, routine.summary, answer=answer(shared, additions))
        self.facts.show_tags(facts(shared, routine, plan, explaining))
        lines = drill_lines(shared, additions, library)
        for each in lines[:MOST_DRILLS]:
            self.drills.add(_drill_row(each, self._appearance, pictures))
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
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.verticalScrollBar().setValue(0)

    def arrange(self) -> None:
        """Two columns where there is room, else one; never wider than is good to read."""
        scale = self._appearance.theme.scale
        left, _, right, bottom = MARGINS
        room = self.viewport().width()
        spare = max(0, room - left - right - round(WIDEST * scale)) // 2
        self.column.setContentsMargins(left + spare, 4, right + spare, bottom)
        wide = room - left - right >= WIDE_FROM * scale
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self.arranged.emit(spare)

    def _hide_empty(self) -> None:
        for card in (self.drills, self.items, self.faults):
            card.hide_if_empty()

    def _say(self, heading: str, summary: str, *, answer: str = "", problem: str = "") -> None:
        self.heading.setText(heading)
        self.summary.setText(summary)
        self.answer.setText(answer)
        self.answer.setVisible(bool(answer))
        self.show_problem(problem)
        for card in (self.drills, self.items, self.faults):
            card.empty()


def _add_rest(section: Section, more: int) -> None:
    """Say how many more there are than are shown."""
    if more > 0:
        section.add_line(and_more(more), Role.MUTED)


def _drill_row(line: DrillLine, appearance: Appearance, pictures: DrillPictures) -> QWidget:
    words = QVBoxLayout()
    words.setSpacing(4)
    words.addStretch(1)
    words.addWidget(label(line.exercise.name, Role.STRONG, wraps=True))
    words.addWidget(label(line.words, Role.CHANGED if line.is_new else Role.SMALL, wraps=True))
    words.addStretch(1)
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(14)
    picture = DrillPicture(appearance, line.exercise, pictures)
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addLayout(words, 1)
    return widget


class DrillPicture(QWidget):
    """A drill's figure, else its own picture, else its initials.

    It says nothing to a screen reader: the name stands beside it.
    """

    accessible_role = SILENT

    def __init__(
        self,
        appearance: Appearance,
        exercise: Exercise,
        pictures: DrillPictures,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._exercise = exercise
        self._side = first_side(exercise)
        self._motion = pictures.motion(exercise.id)
        self._own = None if self._motion else pictures.picture_of(exercise, self._side)
        appearance.changed.connect(self._fit)
        self._fit()

    @property
    def is_own(self) -> bool:
        """Whether a person's own picture is shown."""
        return self._own is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is."""
        del event
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        theme = self._appearance.theme
        if self._motion is not None:
            ratio = self.devicePixelRatioF()
            figure = thumbnail(
                self._motion, self.size(), theme.tokens, self._side, device_ratio=ratio
            )
            painter.drawPixmap(0, 0, figure)
        elif self._own is not None:
            self._paint_own(painter, self._own)
        else:
            paint_initials(painter, self._exercise.name, self.size(), theme)
        painter.end()

    def _paint_own(self, painter: QPainter, own: QPixmap) -> None:
        """Fill the place; what hangs over is cut off."""
        scale = max(self.width() / own.width(), self.height() / own.height())
        area = QRectF(0, 0, own.width() * scale, own.height() * scale)
        area.moveCenter(QRectF(self.rect()).center())
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(corners)
        painter.drawPixmap(area, own, QRectF(own.rect()))

    def _fit(self) -> None:
        width, height = (self._appearance.theme.px(each) for each in PICTURE_SIZE)
        self.setFixedSize(QSize(width, height))
        self.update()
