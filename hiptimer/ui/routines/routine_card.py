"""The chosen routine: what it is, what is in it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.sides import capitalised
from hiptimer.ui.drills.card_picture import CardPicture
from hiptimer.ui.drills.wording import moment
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.item_model import ItemRows
from hiptimer.ui.routines.routine_list import RoutineRow
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.fit_menu import FitMenu
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.numbers import named_value
from hiptimer.ui.widgets.pill import TagRow

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

PADDING = 20
MOST_LISTED = 30


class RoutineCard(Card):
    """The owner listens to the buttons."""

    def __init__(self, appearance: Appearance, motion: Callable[[str], Motion | None]) -> None:
        super().__init__()
        self._rows = ItemRows()
        self._picture = CardPicture(appearance, motion)
        self._name = label(role=Role.LARGE, wraps=True)
        self._facts = label(wraps=True)
        self._when = label(role=Role.MUTED, wraps=True)
        self._tags = TagRow()
        self._buttons = QWidget()
        self._build_buttons(appearance)
        self._why = label(role=Role.SMALL, wraps=True)
        self._list = label(wraps=True)
        self._notes = label(role=Role.MUTED, wraps=True)
        self._lay_out()

    @property
    def words(self) -> str:
        """The drills that are listed, a line each."""
        return self._list.text()

    def show_routine(
        self, row: RoutineRow, library: Library, preferences: Preferences, *, may_edit: bool
    ) -> None:
        """Show a routine, and offer what can be done with it."""
        routine = row.routine
        self._picture.setVisible(row.plan is not None)
        if row.plan is not None and row.cover is not None:
            self._picture.show_plan(row.plan)
            self._picture.show_cover(row.cover)
        self._name.setText(routine.name)
        self._facts.setText(capitalised(row.facts))
        self._when.setText(routine.when)
        kind = self.tr("Yours") if row.is_own else self.tr("Preset")
        self._tags.show_tags((kind, moment(routine.moment)))
        self._rows.use(library, preferences)
        rows = [self._rows.row(item) for item in routine.items[:MOST_LISTED]]
        lines = [f"{at + 1}. {named_value(each.name, each.facts)}" for at, each in enumerate(rows)]
        more = len(routine.items) - len(lines)
        if more:
            lines.append(self.tr("… and %n more", "", more))
        self._list.setText("\n".join(lines))
        self._notes.setText("\n".join(routine.notes))
        self._notes.setVisible(bool(routine.notes))
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
        for button in self._all:
            button.setAccessibleDescription(name)

    def _build_buttons(self, appearance: Appearance) -> None:
        self.start = IconButton(appearance, IconName.PLAY, self.tr("Start"), look="primary")
        self.start.setToolTip(self.tr("Start (Ctrl+Enter)"))
        self.edit = IconButton(appearance, IconName.EDIT, self.tr("Edit"))
        self.edit.setToolTip(self.tr("Edit (Enter in the list)"))
        self.copy = IconButton(appearance, IconName.COPY, self.tr("Copy"))
        self.copy.setToolTip(self.tr("Make a second one like it"))
        self.fit = FitMenu(appearance)
        self.share = IconButton(appearance, IconName.SHARE, self.tr("Share…"))
        self.share.setToolTip(self.tr("Save it as a file for somebody else"))
        self.sheet = IconButton(appearance, IconName.SHEET, self.tr("Printed page…"))
        self.sheet.setToolTip(self.tr("One page for the wall"))
        self.delete = IconButton(appearance, IconName.TRASH, self.tr("Delete"))
        self.delete.setToolTip(self.tr("Delete (Delete in the list)"))
        self._all = (
            self.start,
            self.edit,
            self.copy,
            self.fit,
            self.share,
            self.sheet,
            self.delete,
        )
        flow = FlowLayout(self._buttons, spacing=8)
        for button in self._all:
            flow.addWidget(button)

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(PADDING, 14, PADDING, PADDING)
        body.setSpacing(8)
        for each in (
            self._name,
            self._facts,
            self._when,
            self._tags,
            self._buttons,
            self._why,
            label(self.tr("Drills"), Role.STRONG),
            self._list,
            self._notes,
        ):
            body.addWidget(each)
        self._list.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self._picture)
        column.addLayout(body)
