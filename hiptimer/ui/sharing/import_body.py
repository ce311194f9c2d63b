"""What the preview of a shared routine shows below its bar: the routine, or why it is refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hiptimer.figure.motion import Motion
from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills.pictures import paint_initials
from hiptimer.ui.drills.wording import first_side
from hiptimer.ui.figure.stills import thumbnail
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.sharing.contents import Contents, DrillLine, Origin, and_more
from hiptimer.ui.widgets.accessibility import SILENT
from hiptimer.ui.widgets.card import Mark, Section
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.own_picture import PictureOf
from hiptimer.ui.widgets.pill import TagRow
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage

GAP = 16

WIDE_FROM = 860
"""Pixels at 100 % text from which two columns have room."""

WIDEST = 1100
MOST_FAULTS = 12
MOST_DRILLS = 40

MOST_ITEMS = 80
"""More than these are only counted: the preview is to look at, not to work in."""

SIZE = (96, 72)
"""Pixels at 100 %."""

RADIUS = 8


class ImportBody(ScrollPage):
    """Empty until it is told what to show."""

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
        self.drills = DrillsCard(self.tr("Its drills"))
        self.items = ItemsCard(self.tr("The routine"))
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

    def show_contents(
        self, contents: Contents, motion: Callable[[str], Motion | None], picture_of: PictureOf
    ) -> None:
        """Show a routine that can be added."""
        self._say(contents.name, contents.summary, answer=contents.answer)
        self.facts.show_tags(contents.facts)
        self.drills.show_drills(contents.drills, self._appearance, motion, picture_of)
        self.items.show_items(contents.items)
        self.faults.empty()
        self._hide_empty()

    def show_refusal(self, sentence: str, more: tuple[str, ...]) -> None:
        """Say why a file is not taken, and what else is wrong with it."""
        nothing = self.tr("Nothing was changed.")
        self._say(self.tr("This file cannot be used"), nothing, problem=sentence)
        self.facts.show_tags(())
        for card in (self.drills, self.items, self.faults):
            card.empty()
        self.faults.add_list(more[:MOST_FAULTS], Mark.DOT)
        if len(more) > MOST_FAULTS:
            self.faults.add_line(and_more(len(more) - MOST_FAULTS), Role.MUTED)
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


class DrillsCard(Section):
    """Every drill with its picture, and what happens to it."""

    def show_drills(
        self,
        drills: Sequence[DrillLine],
        appearance: Appearance,
        motion: Callable[[str], Motion | None],
        picture_of: PictureOf,
    ) -> None:
        """Show these drills."""
        self.empty()
        for each in drills[:MOST_DRILLS]:
            self.add(_DrillRow(each, appearance, motion, picture_of))
        self._add_rest(len(drills) - MOST_DRILLS)

    def _add_rest(self, more: int) -> None:
        if more > 0:
            self.add_line(and_more(more), Role.MUTED)


class ItemsCard(Section):
    """The routine, in its order."""

    def show_items(self, items: Sequence[str]) -> None:
        """Show these lines."""
        self.empty()
        self.add_list(items[:MOST_ITEMS], Mark.NUMBER)
        more = len(items) - MOST_ITEMS
        if more > 0:
            self.add_line(and_more(more), Role.MUTED)


class _DrillRow(QWidget):
    def __init__(
        self,
        line: DrillLine,
        appearance: Appearance,
        motion: Callable[[str], Motion | None],
        picture_of: PictureOf,
    ) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(label(line.exercise.name, Role.STRONG, wraps=True))
        role = Role.CHANGED if line.origin is Origin.NEW else Role.SMALL
        words.addWidget(label(line.words, role, wraps=True))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        picture = DrillPicture(appearance, line.exercise, motion, picture_of)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)


class DrillPicture(QWidget):
    """Says nothing to a screen reader: the name stands beside it."""

    accessible_role = SILENT

    def __init__(
        self,
        appearance: Appearance,
        exercise: Exercise,
        motion: Callable[[str], Motion | None],
        picture_of: PictureOf,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._exercise = exercise
        self._side = first_side(exercise)
        self._motion = motion(exercise.id)
        self._own = None if self._motion else picture_of(exercise, self._side)
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
        width, height = (self._appearance.theme.px(each) for each in SIZE)
        self.setFixedSize(QSize(width, height))
        self.update()
