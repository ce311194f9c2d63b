"""All routines, and the chosen one beside them. What its buttons do is the page's business."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.ui.drafts.questions import DraftOffer
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.routines.panes import Panes, PaneSizes
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
"""Headings and a few routines are in sight where the list stands above the card."""


class Overview(QWidget):
    """The owner listens to the buttons here and on the `card`, which is about `row`."""

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
        self._lay_out(appearance)
        self.list.place_changed.connect(self._show_chosen)
        self.list.edit_asked.connect(self.card.edit.click)
        self.list.deletion_asked.connect(self._on_deletion_key)
        for key, button in (("Ctrl+N", self.new), ("Ctrl+Return", self.card.start)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(key, self, button.click, context=context)

    @property
    def row(self) -> RoutineRow | None:
        """The routine that is chosen."""
        return self.list.row

    def refresh(self, routine_id: str | None = None) -> None:
        """Read the library again, and choose that routine if there is one of that id."""
        self._pictures.forget_all()
        self.list.refresh(routine_id)

    def enter(self) -> None:
        """Put the focus on what is offered, or else on the list."""
        first = self.offer.go_on if self.offer.text else self.list
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, appearance: Appearance) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        flow.addWidget(self.load)
        flow.addWidget(self.new)
        head = QWidget()
        line = SideBySide(head, spacing=16, least_letters=8)
        line.addWidget(label(self.tr("Build"), Role.TITLE))
        line.addWidget(buttons)
        listed = Card()
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(6, 4, 6, 6)
        inside.addWidget(self.list)
        self.panes = Panes(
            appearance, (head, self.offer), listed, SIZES, lambda: self.list.height_for(LEAST_ROWS)
        )
        self.panes.add_card(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)

    def _show_chosen(self) -> None:
        row = self.row
        self.card.setVisible(row is not None)
        if row is not None:
            library, preferences = self._planner.library, self._planner.preferences
            self.card.show_routine(row, library, preferences, may_edit=self._may_edit)

    def _on_deletion_key(self) -> None:
        if not self.card.delete.isHidden():
            self.card.delete.click()
