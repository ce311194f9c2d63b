"""The list of all routines: Enter edits one, Delete takes one of the person's own away."""

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
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.ui.drills.card_picture import Cover, cover_of, standing_drills
from hiptimer.ui.look.theme import BODY, SMALL, Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.routines.row_pictures import RowPictures
from hiptimer.ui.routines.rows import PADDING, STRONG, AnyIndex, Painted, PictureRowPainter, RowView
from hiptimer.ui.widgets.numbers import whole_minutes

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
HEADING = 38
ABOVE_AND_BELOW = 16


ROW_ROLE = int(Qt.ItemDataRole.UserRole)
WORDS_ROLES = frozenset({Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole})


class RoutinePainter(PictureRowPainter):
    """Paints the rows of a `RoutineModel`."""

    library: Library

    def painted(self, index: AnyIndex) -> Painted:
        """The name, what it is, and the drill that stands for it."""
        row: RoutineRow = index.data(ROW_ROLE)
        cover = row.cover
        exercise = self.library.exercises.get(cover.exercise) if cover else None
        variant = cover.variant if cover else None
        return Painted(row.routine.name, row.facts, exercise=exercise, variant=variant)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Headings are lower."""
        model = index.model()
        assert isinstance(model, RoutineModel)
        if model.routine_id(index.row()):
            return super().sizeHint(option, index)
        if model.heading(index.row()):
            return QSize(0, self.theme.px(HEADING))
        metrics = QFontMetrics(self.theme.font(SMALL))
        room = QRect(0, 0, self.width - 2 * PADDING, 0)
        text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, model.text(index.row()))
        return QSize(0, text.height() + self.theme.px(ABOVE_AND_BELOW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw a routine, a heading or a text."""
        model = index.model()
        assert isinstance(model, RoutineModel)
        if model.routine(index.row()) is not None:
            super().paint(painter, option, index)
            return
        heading, tokens = bool(model.heading(index.row())), self.theme.tokens
        area = QRectF(option.rect).adjusted(PADDING, 0, -PADDING, 0)
        painter.save()
        painter.setFont(self.theme.font(BODY, STRONG) if heading else self.theme.font(SMALL))
        painter.setPen(QColor(tokens.ink if heading else tokens.muted))
        below = Qt.AlignmentFlag.AlignBottom if heading else Qt.AlignmentFlag.AlignVCenter
        flags = int(below | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        painter.drawText(
            area.adjusted(0, 0, 0, -6 if heading else 0), flags, model.text(index.row())
        )
        painter.restore()


class RoutineList(RowView):
    """Letters jump to a name."""

    chosen = Signal()
    """Another routine is chosen; it takes no value: read `row`."""

    edit_asked = Signal()
    """A person wants to change the chosen routine."""

    deletion_asked = Signal()
    """A person wants the chosen routine gone."""

    def __init__(self, appearance: Appearance, model: RoutineModel, pictures: RowPictures) -> None:
        self._routines = RoutinePainter(appearance, pictures, model)
        super().__init__(appearance, "", model, self._routines, pictures)
        self._model = model
        self.setUniformItemSizes(False)
        self.setAccessibleName(self.tr("Routines"))
        self.setAccessibleDescription(self.tr("Enter edits, Delete takes your own away."))
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def row(self) -> RoutineRow | None:
        """The routine that is chosen."""
        index = self.currentIndex()
        return self._model.routine(index.row()) if index.isValid() else None

    def refresh(self, library: Library, routine_id: str | None = None) -> None:
        """Read the library anew; choose that routine, or the one before, or else the first."""
        row, place = self.row, self.place or 0
        wished = [routine_id, row.routine.id if row else None]
        self._routines.library = library
        self._model.refresh()
        found = (self._model.row_of(each) for each in wished if each)
        to = next((each for each in found if each is not None), None)
        self.go_to(self._nearest(place) if to is None else to)
        self.chosen.emit()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell of the other routine."""
        super().currentChanged(current, previous)
        self.chosen.emit()

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

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.edit_asked.emit()


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
        self._headings: dict[int, str] = {}
        self._standing: dict[str, str] = {}
        self._library = planner.library

    def refresh(self) -> None:
        """Read the library anew."""
        library = self._planner.library
        self.beginResetModel()
        self._rows.clear()
        own = [key for key in library.routines if key in library.own_routines]
        presets = [key for key in library.routines if key not in library.own_routines]
        self._headings = {0: self.tr("Your routines"), 1 + max(1, len(own)): self.tr("Presets")}
        self._entries = ["", *(own or [""]), "", *presets]
        self._library = library
        self._standing = standing_drills(library)
        self.endResetModel()

    def row_of(self, routine_id: str) -> int | None:
        """The row of that routine, or None."""
        return self._entries.index(routine_id) if routine_id in self._entries else None

    def heading(self, row: int) -> str:
        """The heading in that row, or nothing."""
        return self._headings.get(row, "")

    def routine_id(self, row: int) -> str:
        """The id of the routine in that row; nothing for a text."""
        return self._entries[row]

    def routine(self, row: int) -> RoutineRow | None:
        """The routine in that row; None for a text."""
        key = self._entries[row]
        if not key:
            return None
        if key not in self._rows:
            self._rows[key] = self._made(self._library.routines[key])
        return self._rows[key]

    def text(self, row: int) -> str:
        """What a row without a routine says."""
        return self.heading(row) or self.tr(
            "Nothing of your own yet. Make a new one, or edit a copy of a preset."
        )

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many rows there are, texts included."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Texts are passed over."""
        if index.isValid() and self._entries[index.row()]:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names, and whole sentences for the ear."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        row = self.routine(index.row()) if role in {*WORDS_ROLES, ROW_ROLE} else None
        if role == ROW_ROLE:
            return row
        if role in WORDS_ROLES:
            return _words(row) if row else self.text(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            key = self._entries[index.row()]
            return self._library.routines[key].name if key else self.text(index.row())
        return None

    def _made(self, routine: Routine) -> RoutineRow:
        plan = self._planner.plan_of(routine)
        minutes = self.tr("{minutes} min").format(
            minutes=whole_minutes(plan.seconds) if plan else 0
        )
        facts = wording.DOT.join((minutes, wording.drills(len(routine.items)), routine.summary))
        standing = self._standing.get(routine.id, "")
        cover = cover_of(plan, standing) if plan and plan.drills else None
        is_own = routine.id in self._library.own_routines
        return RoutineRow(routine, is_own, plan, facts, cover)


def _words(row: RoutineRow) -> str:
    return f"{row.routine.name}. {wording.plain(row.facts)}."
