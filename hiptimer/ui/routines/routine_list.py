"""The list of all routines: the person's own first, then the presets, each under a heading."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from hiptimer.session.plan import Plan
from hiptimer.training.routines import Routine
from hiptimer.ui.drills.card_picture import Cover, cover_of, standing_drills
from hiptimer.ui.drills.wording import DOT, drills, minutes
from hiptimer.ui.look.theme import BODY, SMALL, Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.routines.rows import (
    PictureRow,
    PictureRowPainter,
    PictureRows,
    RowPictures,
    RowView,
)
from hiptimer.ui.widgets.row_list import PADDING, STRONG, Index
from hiptimer.ui.widgets.shortcuts import ENTER

HEADING = 38
ABOVE_AND_BELOW = 16


class RoutineList(RowView):
    """Letters jump to a name; `row` is the routine on which the keyboard is."""

    edit_asked = Signal()
    """A person wants to change the chosen routine."""

    deletion_asked = Signal()
    """A person wants the chosen routine gone."""

    def __init__(self, appearance: Appearance, model: RoutineModel, pictures: RowPictures) -> None:
        painter = RoutinePainter(appearance, pictures, model)
        super().__init__(appearance, self.tr("Routines"), model, painter)
        self._model = model
        self.setUniformItemSizes(False)
        self.setAccessibleDescription(self.tr("Enter edits, Delete takes your own away."))
        self.doubleClicked.connect(lambda _index: self.edit_asked.emit())

    @property
    def row(self) -> RoutineRow | None:
        """The routine that is chosen."""
        index = self.currentIndex()
        return self._model.routine(index.row()) if index.isValid() else None

    def refresh(self, routine_id: str | None = None) -> None:
        """Read the library again; choose that routine, or the one before, or else the first."""
        row, place = self.row, self.place or 0
        wished = [routine_id, row.routine.id if row else None]
        self._model.refresh()
        found = (self._model.row_of(each) for each in wished if each)
        to = next((each for each in found if each is not None), None)
        self.go_to(self._nearest(place) if to is None else to)
        self.place_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit or delete."""
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.edit_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deletion_asked.emit()
        elif event.key() == Qt.Key.Key_Home:
            self.go_to(self._nearest(0))
            self.scrollToTop()
        else:
            super().keyPressEvent(event)

    def _nearest(self, place: int) -> int | None:
        """The routine at `place`, or else the next one below or above."""
        count = self._model.rowCount()
        rows = sorted(range(count), key=lambda row: (row < place, abs(row - place)))
        return next((row for row in rows if self._model.routine(row) is not None), None)


class RoutineRow(Struct, frozen=True):
    """A routine as it would be done now; `cover` is the drill that stands for it."""

    routine: Routine
    is_own: bool
    plan: Plan | None
    facts: str
    cover: Cover | None


class RoutineModel(PictureRows):
    """Rows are routines, and texts between them which cannot be chosen; some are `headings`."""

    def __init__(self, planner: Planner) -> None:
        super().__init__()
        self._planner = planner
        self._routines: dict[str, RoutineRow] = {}
        self._standing: dict[str, str] = {}
        self.headings = (self.tr("Your routines"), self.tr("Presets"))

    def refresh(self) -> None:
        """Read the library again."""
        library = self._planner.library
        self._routines.clear()
        self._standing = standing_drills(library)
        nothing = self.tr("Nothing of your own yet. Make a new one, or edit a copy of a preset.")
        own = [each for key, each in library.routines.items() if key in library.own_routines]
        presets = [
            each for key, each in library.routines.items() if key not in library.own_routines
        ]
        yours, bundled = self.headings
        self.show_listed((yours, *(own or [nothing]), bundled, *presets))

    def row_of(self, routine_id: str) -> int | None:
        """The row of that routine, or None."""
        ids = [None if isinstance(each, str) else each.id for each in self.listed]
        return ids.index(routine_id) if routine_id in ids else None

    def routine(self, row: int) -> RoutineRow | None:
        """The routine in that row; None for a text."""
        routine: Routine | str = self.listed[row]
        if isinstance(routine, str):
            return None
        if routine.id not in self._routines:
            self._routines[routine.id] = self._made(routine)
        return self._routines[routine.id]

    def row(self, index: int) -> PictureRow:
        """The name, what it is, and the drill that stands for it; or a text alone."""
        found = self.routine(index)
        if found is None:
            text = self.listed[index]
            return PictureRow(text, "", text)
        name, cover = found.routine.name, found.cover
        words = f"{name}. {wording.plain(found.facts)}."
        if cover is None:
            return PictureRow(name, found.facts, words)
        exercise = self._planner.library.exercises.get(cover.exercise)
        return PictureRow(name, found.facts, words, exercise=exercise, variant=cover.variant)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Texts are passed over."""
        if not index.isValid() or isinstance(self.listed[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name is known without the plan, which takes its time."""
        if role == Qt.ItemDataRole.DisplayRole:
            listed: Routine | str = self.listed[index.row()]
            return listed if isinstance(listed, str) else listed.name
        return super().data(index, role)

    def _made(self, routine: Routine) -> RoutineRow:
        plan = self._planner.plan_of(routine)
        explaining = self._planner.explaining(routine, plan) if plan else 0.0
        length = minutes(plan.seconds, explaining) if plan else ""
        facts = DOT.join(filter(None, (length, drills(len(routine.items)), routine.summary)))
        standing = self._standing.get(routine.id, "")
        cover = cover_of(plan, standing) if plan and plan.drills else None
        is_own = routine.id in self._planner.library.own_routines
        return RoutineRow(routine, is_own, plan, facts, cover)


class RoutinePainter(PictureRowPainter):
    """Paints the rows of a `RoutineModel`."""

    def __init__(self, appearance: Appearance, pictures: RowPictures, model: RoutineModel) -> None:
        super().__init__(appearance, pictures)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower, and a text is as high as its lines."""
        text: Routine | str = self._model.listed[index.row()]
        if not isinstance(text, str):
            return super().sizeHint(_option, index)
        if text in self._model.headings:
            return QSize(0, self.theme.px(HEADING))
        metrics = QFontMetrics(self.theme.font(SMALL))
        room = QRect(0, 0, self.width - 2 * PADDING, 0)
        height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        return QSize(0, height + self.theme.px(ABOVE_AND_BELOW))

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        """Draw a routine, a heading or a text."""
        assert isinstance(row, PictureRow)
        if row.facts:
            super().draw_row(painter, area, row)
            return
        heading, tokens = row.name in self._model.headings, self.theme.tokens
        painter.setFont(self.theme.font(BODY, STRONG) if heading else self.theme.font(SMALL))
        painter.setPen(QColor(tokens.ink if heading else tokens.muted))
        below = Qt.AlignmentFlag.AlignBottom if heading else Qt.AlignmentFlag.AlignVCenter
        flags = int(below | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        painter.drawText(area.adjusted(0, 0, 0, -6 if heading else 0), flags, row.name)
