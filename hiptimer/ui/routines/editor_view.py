"""The widgets of one routine being written, and where they stand. What they do is in `editor`."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.ui.drafts.questions import LeaveQuestion
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.coverage import MusclesCard, PlanesCard
from hiptimer.ui.routines.drill_picker import DrillPicker
from hiptimer.ui.routines.editor_bar import EditorBar
from hiptimer.ui.routines.item_form import ItemForm
from hiptimer.ui.routines.items_pane import ItemsPane
from hiptimer.ui.routines.panes import Panes, PaneSizes
from hiptimer.ui.routines.routine_form import RoutineForm
from hiptimer.ui.routines.row_pictures import RowPictures
from hiptimer.ui.widgets.calm_inputs import UndoPassing

SIZES = PaneSizes(main=(340, 700), aside=(300, 940), share=0.52)


class EditorView(QWidget):
    """The list of drills, and beside it cards, or the picker in their place."""

    def __init__(self, appearance: Appearance, pictures: DrillPictures) -> None:
        super().__init__()
        passing = UndoPassing(self)
        self.row_pictures = RowPictures(pictures, self)
        self.bar = EditorBar(appearance)
        self.question = LeaveQuestion()
        self.pane = ItemsPane(appearance, self.row_pictures, passing)
        self.form = ItemForm(appearance, passing)
        self.planes = PlanesCard(appearance)
        self.muscles = MusclesCard(appearance)
        self.about = RoutineForm(appearance, passing)
        self.picker = DrillPicker(appearance, self.row_pictures)
        self.panes = Panes(appearance, (self.bar, self.question), self.pane, SIZES)
        self._lay_out()
        self._picking = self.panes.add_overlay(self.picker)

    @property
    def is_picking(self) -> bool:
        """Whether drills can be added at the moment."""
        return self.panes.stack.currentWidget() is self._picking

    def open_picker(self) -> None:
        """Show the library in place of the cards."""
        self.panes.stack.setCurrentWidget(self._picking)
        self.picker.open()

    def close_picker(self) -> None:
        """Show the cards again, with the focus on the drills."""
        self.panes.stack.setCurrentWidget(self.panes.page)
        shown = self.pane.list if self.pane.items.items else self.pane.empty.button
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        for card, column in (
            (self.form, 0),
            (self.planes, 1),
            (self.muscles, 1),
            (self.about, 0),
        ):
            self.panes.add_card(card, column)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
