"""All routines, and the chosen one beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.ui.drafts.questions import DraftOffer
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.routines.panes import MainPane, Panes, PaneSizes
from hiptimer.ui.routines.routine_card import RoutineCard
from hiptimer.ui.routines.routine_list import RoutineList, RoutineModel, RoutineRow
from hiptimer.ui.routines.row_pictures import RowPictures
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide

SIZES = PaneSizes(main=(300, 620), aside=(280, 700), share=0.46)
LEAST_ROWS = 3.5


class RoutinesPane(MainPane):
    """The list on its card."""

    def __init__(self, rows: RoutineList) -> None:
        super().__init__()
        self._rows = rows
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 4, 6, 6)
        inside.addWidget(rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    @property
    def least_height(self) -> int:
        """Headings and a few routines."""
        return self._rows.height_for(LEAST_ROWS)


class Overview(QWidget):
    """Signals carry the id of the chosen routine."""

    start_asked = Signal(str)
    """A person wants to do the routine."""

    edit_asked = Signal(str)
    """A person wants to change the routine."""

    copy_asked = Signal(str)
    """A person wants another one like it."""

    deletion_asked = Signal(str)
    """A person wants the routine gone."""

    fit_asked = Signal(str, int)
    """A person wants the routine to last so many minutes."""

    share_asked = Signal(str)
    """A person wants the routine as a file."""

    sheet_asked = Signal(str)
    """A person wants the routine on paper."""

    def __init__(
        self, appearance: Appearance, planner: Planner, pictures: DrillPictures, *, may_edit: bool
    ) -> None:
        super().__init__()
        self._planner = planner
        self._may_edit = may_edit
        self._pictures = RowPictures(pictures, self)
        self.routines = RoutineModel(planner, self)
        self.list = RoutineList(appearance, self.routines, self._pictures)
        self.card = RoutineCard(appearance, pictures.motion)
        self.new = IconButton(appearance, IconName.PLUS, self.tr("New routine"), look="primary")
        self.new.setToolTip(self.tr("New routine (Ctrl+N)"))
        self.new.setEnabled(may_edit)
        self.load = IconButton(appearance, IconName.IMPORT, self.tr("Import…"))
        self.load.setToolTip(self.tr("Add a routine from a file"))
        self.load.setEnabled(may_edit)
        self.offer = DraftOffer()
        self._frame = RoutinesPane(self.list)
        self.panes = Panes(appearance, (self._head(), self.offer), self._frame, SIZES)
        self._lay_out()
        self._connect()

    @property
    def row(self) -> RoutineRow | None:
        """The routine that is chosen."""
        return self.list.row

    def refresh(self, routine_id: str | None = None) -> None:
        """Read the library anew, and choose that routine if there is one of that id."""
        self._pictures.forget_all()
        self.list.refresh(self._planner.library, routine_id)

    def enter(self) -> None:
        """Put the focus on what is offered, or else on the list."""
        if self.offer.text:
            self.offer.focus_first()
            return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.panes.add_card(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)

    def _head(self) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        flow.addWidget(self.load)
        flow.addWidget(self.new)
        head = QWidget()
        row = SideBySide(head, spacing=16, least_letters=8)
        row.addWidget(label(self.tr("Build"), Role.TITLE))
        row.addWidget(buttons)
        return head

    def _connect(self) -> None:
        card = self.card
        self.list.chosen.connect(self._on_chosen)
        self.list.edit_asked.connect(card.edit.click)
        self.list.deletion_asked.connect(self._on_deletion_key)
        for button, signal in (
            (card.start, self.start_asked),
            (card.edit, self.edit_asked),
            (card.copy, self.copy_asked),
            (card.delete, self.deletion_asked),
            (card.share, self.share_asked),
            (card.sheet, self.sheet_asked),
        ):
            button.clicked.connect(lambda _on=False, signal=signal: self._tell(signal))
        card.fit.minutes_chosen.connect(self._on_minutes_chosen)
        for key, button in (("Ctrl+N", self.new), ("Ctrl+Return", card.start)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def _tell(self, signal: SignalInstance) -> None:
        row = self.row
        if row is not None:
            signal.emit(row.routine.id)

    def _on_minutes_chosen(self, minutes: int) -> None:
        row = self.row
        if row is not None:
            self.fit_asked.emit(row.routine.id, minutes)

    def _on_deletion_key(self) -> None:
        if not self.card.delete.isHidden():
            self.card.delete.click()

    def _on_chosen(self) -> None:
        row = self.row
        self.card.setVisible(row is not None)
        if row is not None:
            library, preferences = self._planner.library, self._planner.preferences
            self.card.show_routine(row, library, preferences, may_edit=self._may_edit)
