"""All routines as a list: the person's own first, then the presets, each under a heading."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hiptimer.session.plan import Plan
from hiptimer.training.routines import Routine
from hiptimer.ui.build import wording
from hiptimer.ui.build.planner import Planner
from hiptimer.ui.today.cover import Cover, cover_of, standing_drills
from hiptimer.ui.widgets.durations import whole_minutes

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
WORDS_ROLES = frozenset({Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole})


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
