"""All routines, and the chosen one beside them. What the buttons do is the page's business."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.sides import capitalised
from hiptimer.ui.drafts.keeping import DraftOffer
from hiptimer.ui.drills.card_picture import CardPicture
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.drills.wording import moment
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.item_model import item_row
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.routines.panes import Panes, PaneSizes
from hiptimer.ui.routines.routine_list import RoutineList, RoutineModel, RoutineRow
from hiptimer.ui.routines.rows import RowPictures
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.fit_menu import FitMenu
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import beside, flow, in_column, widget_of
from hiptimer.ui.widgets.numbers import named_value
from hiptimer.ui.widgets.pill import TagRow
from hiptimer.ui.widgets.shortcuts import add_shortcut

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

SIZES = PaneSizes(main=(300, 620), aside=(280, 700), share=0.46)
LEAST_ROWS = 3.5
"""Headings and a few routines are in sight where the list stands above the card."""
PADDING = 20
MOST_LISTED = 30


class AllRoutines(QWidget):
    """The owner listens to the buttons here and on the `card`, which is about the one chosen."""

    def __init__(
        self, appearance: Appearance, planner: Planner, pictures: DrillPictures, *, may_edit: bool
    ) -> None:
        super().__init__()
        self._planner = planner
        self._may_edit = may_edit
        self._pictures = RowPictures(pictures, self)
        self.routines = RoutineModel(planner)
        self.list = RoutineList(appearance, self.routines, self._pictures)
        self.card = RoutineCard(appearance, pictures.motion)
        self.new = IconButton(
            appearance,
            IconName.PLUS,
            self.tr("New routine"),
            "primary",
            tip=self.tr("New routine (Ctrl+N)"),
        )
        tip = self.tr("Add a routine from a file")
        self.load = IconButton(appearance, IconName.IMPORT, self.tr("Import…"), tip=tip)
        for button in (self.new, self.load):
            button.setEnabled(may_edit)
        self.offer = DraftOffer()
        self._lay_out(appearance)
        self.list.place_changed.connect(self._show_chosen)
        self.list.edit_asked.connect(self.card.edit.click)
        self.list.deletion_asked.connect(self._on_deletion_key)
        add_shortcut(self, self.new.click, "Ctrl+N")
        add_shortcut(self, self.card.start.click, "Ctrl+Return")

    def refresh(self, routine_id: str | None = None) -> None:
        """Read the library again, and choose that routine if there is one of that id."""
        self._pictures.forget_all()
        self.list.refresh(routine_id)

    def enter(self) -> None:
        """Put the focus on what is offered, or else on the list."""
        first = self.offer.go_on if self.offer.text else self.list
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, appearance: Appearance) -> None:
        title = label(self.tr("Build"), Role.TITLE)
        head = widget_of(beside(title, widget_of(flow(self.load, self.new)), least_letters=8))
        listed = Card()
        in_column(self.list, on=listed, margins=(6, 4, 6, 6))
        self.panes = Panes(
            appearance, (head, self.offer), listed, SIZES, lambda: self.list.height_for(LEAST_ROWS)
        )
        self.panes.add_card(self.card)
        in_column(self.panes, on=self)

    def _show_chosen(self) -> None:
        row = self.list.row
        self.card.setVisible(row is not None)
        if row is not None:
            library, preferences = self._planner.library, self._planner.preferences
            self.card.show_routine(row, library, preferences, may_edit=self._may_edit)

    def _on_deletion_key(self) -> None:
        if not self.card.delete.isHidden():
            self.card.delete.click()


class RoutineCard(Card):
    """The owner listens to the buttons."""

    def __init__(self, appearance: Appearance, motion: Callable[[str], Motion | None]) -> None:
        super().__init__()
        self._picture = CardPicture(appearance, motion)
        self._name = label(role=Role.LARGE, wraps=True)
        self._facts = label(wraps=True)
        self._when = label(role=Role.MUTED, wraps=True)
        self._tags = TagRow()
        self._buttons = self._built_buttons(appearance)
        self._why = label(role=Role.SMALL, wraps=True)
        self.drills = label(wraps=True)
        self._notes = label(role=Role.MUTED, wraps=True)
        self._lay_out()

    def show_routine(
        self, row: RoutineRow, library: Library, preferences: Preferences, *, may_edit: bool
    ) -> None:
        """Show a routine, and offer what can be done with it."""
        routine = row.routine
        self._picture.setVisible(row.plan is not None)
        if row.plan is not None and row.cover is not None:
            self._picture.show_routine(row.plan, row.cover)
        self._name.setText(routine.name)
        self._facts.setText(capitalised(row.facts))
        self._when.setText(routine.when)
        kind = self.tr("Yours") if row.is_own else self.tr("Preset")
        self._tags.show_tags((kind, moment(routine.moment)))
        rows = [item_row(item, library, preferences) for item in routine.items[:MOST_LISTED]]
        lines = [f"{at + 1}. {named_value(each.name, each.facts)}" for at, each in enumerate(rows)]
        more = len(routine.items) - len(lines)
        if more:
            lines.append(self.tr("… and %n more", "", more))
        self.drills.setText("\n".join(lines))
        show_words(self._notes, "\n".join(routine.notes))
        self._offer(row, may_edit=may_edit)

    def _offer(self, row: RoutineRow, *, may_edit: bool) -> None:
        name = row.routine.name
        self.edit.setText(self.tr("Edit") if row.is_own else self.tr("Edit a copy"))
        self.start.setEnabled(row.plan is not None)
        for button in (self.edit, self.copy, self.fit):
            button.setEnabled(may_edit)
        self.delete.setVisible(row.is_own and may_edit)
        self._why.setText(
            self.tr("Presets stay as they are: editing one makes a copy.")
            if may_edit
            else self.tr("There is no folder here in which routines of your own could be kept.")
        )
        self._why.setVisible(not (row.is_own and may_edit))
        for button in self._buttons:
            button.setAccessibleDescription(name)

    def _built_buttons(self, appearance: Appearance) -> tuple[IconButton, ...]:
        def button(icon: IconName, text: str, tip: str, look: str = "") -> IconButton:
            return IconButton(appearance, icon, text, look, tip=tip)

        tip = self.tr("Start (Ctrl+Enter)")
        self.start = button(IconName.PLAY, self.tr("Start"), tip, "primary")
        tip = self.tr("Edit (Enter in the list)")
        self.edit = button(IconName.EDIT, self.tr("Edit"), tip)
        self.copy = button(IconName.COPY, self.tr("Copy"), self.tr("Make a second one like it"))
        self.fit = FitMenu(appearance)
        tip = self.tr("Save it as a file for somebody else")
        self.share = button(IconName.SHARE, self.tr("Share…"), tip)
        tip = self.tr("One page for the wall")
        self.sheet = button(IconName.SHEET, self.tr("Printed page…"), tip)
        tip = self.tr("Delete (Delete in the list)")
        self.delete = button(IconName.TRASH, self.tr("Delete"), tip)
        others = (self.edit, self.copy, self.fit, self.share, self.sheet, self.delete)
        return (self.start, *others)

    def _lay_out(self) -> None:
        head = (self._name, self._facts, self._when, self._tags)
        buttons = widget_of(flow(*self._buttons))
        drills = (label(self.tr("Drills"), Role.STRONG), self.drills, self._notes)
        margins = (PADDING, 14, PADDING, PADDING)
        body = in_column(*head, buttons, self._why, *drills, spacing=8, margins=margins)
        in_column(self._picture, body, on=self, spacing=0, margins=(2, 2, 2, 2))
