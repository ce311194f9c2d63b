"""All routines, and the chosen one beside them. What the buttons do is the page's business."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine, occasion_of
from hiptimer.training.sides import capitalised
from hiptimer.ui.drafts.keeping import DraftOffer
from hiptimer.ui.drills.card_picture import CardPicture, Cover, cover_of, standing_drills
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.drills.wording import DOT, drills, minutes, moment
from hiptimer.ui.look.theme import BODY, SMALL, Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.routines.items_pane import item_row
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.routines.panes import Panes, PaneSizes
from hiptimer.ui.routines.rows import (
    PictureRow,
    PictureRowPainter,
    PictureRows,
    RowPictures,
    RowView,
)
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.fit_menu import FitMenu
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import beside, flow, in_column, widget_of
from hiptimer.ui.widgets.numbers import named_value
from hiptimer.ui.widgets.pill import TagRow
from hiptimer.ui.widgets.row_list import PADDING, STRONG, Index
from hiptimer.ui.widgets.shortcuts import ENTER, add_shortcut

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

SIZES = PaneSizes(main=(300, 620), aside=(280, 700), share=0.46)
LEAST_ROWS = 3.5
"""Headings and a few routines are in sight where the list stands above the card."""
CARD_PADDING = 20
MOST_LISTED = 30
HEADING = 38
ABOVE_AND_BELOW = 16


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
        words, tip = self.tr("New routine"), self.tr("New routine (Ctrl+N)")
        self.new = IconButton(appearance, IconName.PLUS, words, "primary", tip=tip)
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
        for button in (self.start, self.inside, self.along):
            button.setEnabled(row.plan is not None)
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
        tip = self.tr("See the drills and choose the minutes")
        self.inside = button(IconName.SEARCH, self.tr("Look inside"), tip)
        tip = self.tr("Edit (Enter in the list)")
        self.edit = button(IconName.EDIT, self.tr("Edit"), tip)
        self.copy = button(IconName.COPY, self.tr("Copy"), self.tr("Make a second one like it"))
        self.fit = FitMenu(appearance)
        tip = self.tr("For your ears, your phone, your watch, the wall or a friend")
        self.along = button(IconName.SHARE, self.tr("Take it along…"), tip)
        tip = self.tr("Delete (Delete in the list)")
        self.delete = button(IconName.TRASH, self.tr("Delete"), tip)
        others = (self.inside, self.edit, self.copy, self.fit, self.along, self.delete)
        return (self.start, *others)

    def _lay_out(self) -> None:
        head = (self._name, self._facts, self._when, self._tags)
        buttons = widget_of(flow(*self._buttons))
        drills = (label(self.tr("Drills"), Role.STRONG), self.drills, self._notes)
        margins = (CARD_PADDING, 14, CARD_PADDING, CARD_PADDING)
        body = in_column(*head, buttons, self._why, *drills, spacing=8, margins=margins)
        in_column(self._picture, body, on=self, spacing=0, margins=(2, 2, 2, 2))


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
        occasion = occasion_of(routine, self._planner.library.exercises)
        cover = cover_of(plan, standing, occasion) if plan and plan.drills else None
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
