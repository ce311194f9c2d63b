"""What a routine is: its picture, its name, when it is done, what it needs, what it stretches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from hiptimer.journal.dose import MILLISECONDS, Area, AreaDose, Dose
from hiptimer.session.time_text import as_clock
from hiptimer.training.drill_filters import NOTHING_NEEDED
from hiptimer.training.routines import Occasion, Routine
from hiptimer.training.sides import Side, capitalised
from hiptimer.ui.drills.card_picture import Cover
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.drills.wording import equipment
from hiptimer.ui.drills.wording import side as side_name
from hiptimer.ui.figure.figure_view import transparent_pixmap
from hiptimer.ui.look import trail
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import SHEET
from hiptimer.ui.routine_sheet import wording
from hiptimer.ui.routine_sheet.tailoring import Tailored
from hiptimer.ui.widgets.accessibility import PICTURE, silence
from hiptimer.ui.widgets.body_names import area_name
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, set_look
from hiptimer.ui.widgets.layouts import beside, in_column
from hiptimer.ui.widgets.painting import Painted, smooth_painter
from hiptimer.ui.widgets.pill import TagRow
from hiptimer.ui.widgets.round_buttons import HeartToggle

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

translate = QCoreApplication.translate
FIGURE_ROOM = 0.92
TINT = 0.5
"""How much of the sky is in the ground of the left part."""


class LeftGround(Painted):
    """The left part of the sheet, in a tint of the routine's sky."""

    def __init__(self, appearance: Appearance, occasion: Occasion) -> None:
        super().__init__(appearance)
        self._occasion = occasion

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, painter = self.theme.tokens, smooth_painter(self)
        area = QRectF(self.rect())
        path = _left_round(area, SHEET - 1)
        painter.fillPath(path, QColor(tokens.surface))
        tint = QColor(tokens.sky(self._occasion).top)
        tint.setAlphaF(TINT)
        painter.fillPath(path, tint)
        painter.fillRect(area.adjusted(area.width() - 1, 0, 0, 0), QColor(tokens.line))


class RoutinePicture(Painted):
    """The drill that stands for the routine, in its landscape; drawn once the sheet is seen."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance, pictures: DrillPictures, cover: Cover) -> None:
        super().__init__(appearance)
        self._pictures, self._cover = pictures, cover
        self._trail = trail.Trail(trail.STAGE)
        self._figure: tuple[object, QPixmap | None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_height(self, height: int) -> None:
        if height != self.height():
            self.setFixedHeight(height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = smooth_painter(self), self.theme.tokens
        painter.setClipPath(_left_round(QRectF(self.rect()), SHEET - 1, bottom=0))
        self._trail.paint(painter, self.size(), tokens.sky(self._cover.occasion))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(tokens.line))
        if self._figure is None or self._figure[0] != self._key():
            QTimer.singleShot(0, self, self._draw_figure)
        if self._figure is not None and (pixmap := self._figure[1]) is not None:
            spare = self.size() - pixmap.deviceIndependentSize().toSize()
            painter.drawPixmap(spare.width() // 2, spare.height() // 2, pixmap)

    def _key(self) -> tuple[object, ...]:
        return self.size(), self.devicePixelRatioF(), self.theme.tokens

    def _draw_figure(self) -> None:
        key = self._key()
        room = self.size() * FIGURE_ROOM
        if not room.isEmpty() and (self._figure is None or self._figure[0] != key):
            motion = self._pictures.motion(self._cover.exercise)
            self._figure = key, self._drawn(motion) if motion else None
            self.update()

    def _drawn(self, motion: Motion) -> QPixmap:
        from hiptimer.ui.figure.drawing import FigureDrawing, close_up
        from hiptimer.ui.figure.stills import telling_moment

        size, ratio, tokens = self.size() * FIGURE_ROOM, self.devicePixelRatioF(), self.theme.tokens
        moment = telling_moment(motion, self._cover.side, self._cover.variant)
        drawing = FigureDrawing(close_up(moment), size, ratio)
        pixmap = transparent_pixmap(size, ratio)
        painter = QPainter(pixmap)
        drawing.paint_surroundings(painter, tokens)
        drawing.paint(painter, tokens, inset=False)
        painter.end()
        return pixmap


def _left_round(area: QRectF, radius: float, *, bottom: float | None = None) -> QPainterPath:
    """`area` with round corners at its left; the lower one with another radius, or none."""
    path, low = QPainterPath(area.topRight()), radius if bottom is None else bottom
    path.lineTo(area.left() + radius, area.top())
    path.arcTo(area.left(), area.top(), 2 * radius, 2 * radius, 90, 90)
    path.lineTo(area.left(), area.bottom() - low)
    if low:
        path.arcTo(area.left(), area.bottom() - 2 * low, 2 * low, 2 * low, 180, 90)
    path.lineTo(area.bottomRight())
    path.closeSubpath()
    return path


class About(QWidget):
    """Name, when, heart and what is needed."""

    def __init__(self, appearance: Appearance, routine: Routine) -> None:
        super().__init__()
        self.name = label(routine.name, Role.SHEET_TITLE, wraps=True)
        called = self.tr("Favourite: {name}").format(name=routine.name)
        self.heart = HeartToggle(appearance, called=called, tip=self.tr("Favourite (H)"))
        when = label(routine.when, Role.MUTED, wraps=True)
        self._needs = TagRow()
        head = beside(self.name, self.heart, spacing=8, least_letters=0)
        in_column(head, when, 4, self._needs, on=self, spacing=6)

    def show_session(self, session: Tailored) -> None:
        """Show what it needs."""
        needs = session.plan.needs or (equipment(NOTHING_NEEDED),)
        self._needs.show_tags(map(capitalised, needs))


class Stretches(QWidget):
    """What each side of each area gets; where there is little room a button unfolds it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        line = QFrame()
        line.setProperty("look", "divider")
        line.setFixedHeight(1)
        self.fold = IconButton(appearance, IconName.DOWN, self.tr("What it stretches"), "fold")
        self.fold.setCheckable(True)
        self.fold.setProperty("flush", "true")
        self.fold.toggled.connect(self._show_parts)
        self.fold.hide()
        self.heading = label(role=Role.STRONG, wraps=True)
        self._sides = tuple(label(side_name(side)) for side in Side)
        self.rows = tuple(AreaRow(area) for area in Area)
        self.none = label(self.tr("All movement, nothing is held."), Role.MUTED, wraps=True)
        self._body = self._built_body()
        self._is_empty = False
        in_column(line, 8, self.fold, self._body, on=self, spacing=6)

    def show_session(self, session: Tailored, dose: Dose) -> None:
        """Show the seconds of holds of each area and side."""
        self.heading.setText(wording.what_it_stretches(session))
        for row, each in zip(self.rows, dose, strict=True):
            row.show_dose(each)
        self._is_empty = not any(each.left or each.right for each in dose)
        self._show_parts()

    def set_folding(self, folding: bool) -> None:
        """Where `folding`, show the areas only once they are asked for."""
        self.fold.setVisible(folding)
        self._show_parts()

    def _show_parts(self) -> None:
        is_open = self.fold.isChecked()
        self.fold.set_icon_name(IconName.UP if is_open else IconName.DOWN)
        self._body.setVisible(is_open or self.fold.isHidden())
        for widget in (*self._sides, *(each for row in self.rows for each in row.widgets)):
            widget.setVisible(not self._is_empty)
        self.none.setVisible(self._is_empty)

    def _built_body(self) -> QWidget:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 1)
        lines = ((self.heading, *self._sides), *(row.widgets for row in self.rows))
        for at, line in enumerate(lines):
            for column, part in enumerate(line):
                end = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag(0)
                grid.addWidget(part, at, column, end)
        for side, head in zip(Side, self._sides, strict=True):
            set_look(head, "role", f"side-{side}")
        silence(*self._sides)
        grid.addWidget(self.none, len(lines), 0, 1, 3)
        return body


class AreaRow:
    """An area of the hips, and what its sides get."""

    def __init__(self, area: Area) -> None:
        self._name = label(area_name(area), wraps=True)
        self.left, self.right = label(), label()
        for side, time in ((Side.LEFT, self.left), (Side.RIGHT, self.right)):
            set_look(time, "role", f"time-{side}")
        silence(self.left, self.right)
        self.widgets = (self._name, self.left, self.right)

    def show_dose(self, dose: AreaDose) -> None:
        left, right = (_as_time(held) for held in (dose.left, dose.right))
        self.left.setText(left)
        self.right.setText(right)
        said = translate("Hips", "{area}: left {left}, right {right}")
        self._name.setAccessibleName(said.format(area=self._name.text(), left=left, right=right))


def _as_time(milliseconds: int) -> str:
    return as_clock(round(milliseconds / MILLISECONDS)) if milliseconds else "\N{EN DASH}"
