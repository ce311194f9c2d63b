"""The list of all routines: the person's own first, then the presets, each under a heading."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from hiptimer.session.plan import Plan
from hiptimer.training.routines import Routine
from hiptimer.ui.drills.card_picture import Cover, cover_of, standing_drills
from hiptimer.ui.drills.wording import DOT, drills, minutes
from hiptimer.ui.look.theme import BODY, SMALL, Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.routines.rows import Painted, PictureRowPainter, RowPictures, RowView
from hiptimer.ui.widgets.row_list import PADDING, STRONG, WORDS_ROLES, Index
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


class RoutineModel(QAbstractListModel):
    """Rows are routines, and texts between them which cannot be chosen."""

    def __init__(self, planner: Planner, parent: QObject) -> None:
        super().__init__(parent)
        self._planner = planner
        self._entries: list[str] = []
        self._rows: dict[str, RoutineRow] = {}
        self._standing: dict[str, str] = {}
        self.headings: dict[int, str] = {}
        self.library = planner.library

    def refresh(self) -> None:
        """Read the library again."""
        library = self._planner.library
        self.beginResetModel()
        self._rows.clear()
        own = [key for key in library.routines if key in library.own_routines]
        presets = [key for key in library.routines if key not in library.own_routines]
        self.headings = {0: self.tr("Your routines"), 1 + max(1, len(own)): self.tr("Presets")}
        self._entries = ["", *(own or [""]), "", *presets]
        self.library = library
        self._standing = standing_drills(library)
        self.endResetModel()

    def row_of(self, routine_id: str) -> int | None:
        """The row of that routine, or None."""
        return self._entries.index(routine_id) if routine_id in self._entries else None

    def is_routine(self, row: int) -> bool:
        """Whether that row is a routine; else it is a text, some of which are `headings`."""
        return bool(self._entries[row])

    def routine(self, row: int) -> RoutineRow | None:
        """The routine in that row; None for a text."""
        key = self._entries[row]
        if not key:
            return None
        if key not in self._rows:
            self._rows[key] = self._made(self.library.routines[key])
        return self._rows[key]

    def text(self, row: int) -> str:
        """What a row without a routine says."""
        nothing = self.tr("Nothing of your own yet. Make a new one, or edit a copy of a preset.")
        return self.headings.get(row, nothing)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many rows there are, texts included."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Texts are passed over."""
        if index.isValid() and self.is_routine(index.row()):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names, and whole sentences for the ear."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        if role not in WORDS_ROLES:
            return None
        key = self._entries[index.row()]
        if not key:
            return self.text(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.library.routines[key].name
        row = self.routine(index.row())
        return f"{row.routine.name}. {wording.plain(row.facts)}." if row else None

    def _made(self, routine: Routine) -> RoutineRow:
        plan = self._planner.plan_of(routine)
        explaining = self._planner.explaining(routine, plan) if plan else 0.0
        length = minutes(plan.seconds, explaining) if plan else ""
        facts = DOT.join(filter(None, (length, drills(len(routine.items)), routine.summary)))
        standing = self._standing.get(routine.id, "")
        cover = cover_of(plan, standing) if plan and plan.drills else None
        is_own = routine.id in self.library.own_routines
        return RoutineRow(routine, is_own, plan, facts, cover)


class RoutinePainter(PictureRowPainter):
    """Paints the rows of a `RoutineModel`."""

    def __init__(self, appearance: Appearance, pictures: RowPictures, model: RoutineModel) -> None:
        super().__init__(appearance, pictures)
        self._model = model

    def painted(self, index: Index) -> Painted:
        """The name, what it is, and the drill that stands for it."""
        row = self._model.routine(index.row())
        assert row is not None
        if row.cover is None:
            return Painted(row.routine.name, row.facts)
        exercise = self._model.library.exercises.get(row.cover.exercise)
        return Painted(row.routine.name, row.facts, exercise=exercise, variant=row.cover.variant)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower."""
        if self._model.is_routine(index.row()):
            return super().sizeHint(_option, index)
        if index.row() in self._model.headings:
            return QSize(0, self.theme.px(HEADING))
        metrics = QFontMetrics(self.theme.font(SMALL))
        room = QRect(0, 0, self.width - 2 * PADDING, 0)
        words = self._model.text(index.row())
        text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        return QSize(0, text.height() + self.theme.px(ABOVE_AND_BELOW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a routine, a heading or a text."""
        if self._model.is_routine(index.row()):
            super().paint(painter, option, index)
            return
        heading, tokens = index.row() in self._model.headings, self.theme.tokens
        area = QRectF(option.rect).adjusted(PADDING, 0, -PADDING, 0)
        painter.save()
        painter.setFont(self.theme.font(BODY, STRONG) if heading else self.theme.font(SMALL))
        painter.setPen(QColor(tokens.ink if heading else tokens.muted))
        below = Qt.AlignmentFlag.AlignBottom if heading else Qt.AlignmentFlag.AlignVCenter
        flags = int(below | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        room = area.adjusted(0, 0, 0, -6 if heading else 0)
        painter.drawText(room, flags, self._model.text(index.row()))
        painter.restore()
