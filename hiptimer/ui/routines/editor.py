"""One routine being written: what keys and buttons do to the draft."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication

from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.draft_actions import DraftActions
from hiptimer.ui.routines.draft_model import DraftModel
from hiptimer.ui.routines.editor_view import DraftDisplay, EditorView, LiveFacts
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.shortcuts import add_shortcut


class Editor(EditorView):
    """Shows and changes `model`'s draft. The page listens to Back, Save and Start in the bar."""

    def __init__(
        self,
        appearance: Appearance,
        model: DraftModel,
        planner: Planner,
        pictures: DrillPictures,
    ) -> None:
        super().__init__(appearance, pictures)
        self._model = model
        self._planner = planner
        self.does = DraftActions(model, planner, self)
        self.facts = LiveFacts(model, planner, self)
        self.shows = DraftDisplay(self, model, planner, self.facts)
        self._connect_draft()
        self._connect_drills()
        self._add_keys()

    def enter(self) -> None:
        """Show a draft that has just been begun, and put the focus where work begins."""
        self.shows.forget_attempts()
        self.shows.use_library()
        self.panes.stack.setCurrentWidget(self.panes.page)
        self.panes.page.verticalScrollBar().setValue(0)
        self.question.hide()
        self.pane.list.go_to(0)
        if self._model.is_kept:
            self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.pane.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.pane.name.selectAll()  # what stands there is a name to type over

    def settle(self) -> None:
        """Take over a number that has been typed and not confirmed."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractSpinBox) and self.isAncestorOf(focused):
            focused.interpretText()

    def remark(self, sentence: str) -> None:
        """Say what has been done."""
        self.bar.show_remark(sentence)
        announce(self, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody else wants goes back by one step."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.question.isHidden():
            self.question.stayed.emit()
        elif self.is_picking:
            self.close_picker()
        else:
            self.bar.back.click()

    def _on_chosen_to_add(self, exercise: str) -> None:
        items, place = self._model.draft.items, self.pane.list.place
        self.does.add(exercise, len(items) if place is None else min(place + 1, len(items)))
        self.bar.show_remark("")
        self.picker.say_added(
            self._planner.library.exercises[exercise].name, len(self._model.draft.items)
        )

    def _at_chosen(self, action: Callable[[int], None]) -> None:
        """Do something to the drill that the form shows."""
        place = self.pane.list.place
        if place is not None:
            action(place)

    def _go_back(self) -> None:
        self.settle()
        if self._model.history.can_undo:
            self._show_other(self._model.undo, self._model.history.row_before)
            self.remark(self.tr("Undone."))

    def _go_forth(self) -> None:
        self.settle()
        if self._model.history.can_redo:
            self._show_other(self._model.redo, self._model.history.row_after)
            self.remark(self.tr("Redone."))

    def _show_other(self, change: Callable[[], None], row: int | None) -> None:
        """Go to another state of the draft, and to `row` or the first drill that differs in it."""
        before = self._model.draft.items
        change()
        now = self._model.draft.items
        if before != now and now:
            pairs = enumerate(zip(before, now, strict=False))
            first = next((at for at, (a, b) in pairs if a != b), len(now) - 1)
            self.pane.list.go_to(min(first if row is None else row, len(now) - 1))

    def _on_minutes_chosen(self, minutes: int) -> None:
        self.settle()
        self.does.fit(minutes)
        self.facts.count_seconds()

    def _on_adding_asked(self) -> None:
        self.bar.show_remark("")
        self.shows.offer_drills()
        self.open_picker()

    def _on_opened(self) -> None:
        if self.is_picking:
            self.close_picker()
        self.form.focus_first()

    def _connect_draft(self) -> None:
        self.does.about_to_go.connect(self.shows.go_to)
        self.does.said.connect(self.remark)
        self.bar.undo.clicked.connect(self._go_back)
        self.bar.redo.clicked.connect(self._go_forth)
        self.bar.fit.minutes_chosen.connect(self._on_minutes_chosen)
        self.planes.sort.clicked.connect(self.does.sort_levels)

    def _connect_drills(self) -> None:
        pane, rows, form, does = self.pane, self.pane.list, self.form, self.does
        pane.name.textEdited.connect(lambda text: does.write("name", text))
        self.about.written.connect(does.write)
        pane.add.clicked.connect(self._on_adding_asked)
        pane.add_first.clicked.connect(self._on_adding_asked)
        self.picker.chosen.connect(self._on_chosen_to_add)
        self.picker.done.clicked.connect(self.close_picker)
        rows.moved.connect(does.move)
        rows.doubling_asked.connect(does.double)
        rows.removal_asked.connect(does.remove)
        rows.opened.connect(self._on_opened)
        form.changed.connect(
            lambda field, to: self._at_chosen(lambda at: does.change(at, field, to))
        )
        for button, action in (
            (form.up, lambda at: does.move(at, at - 1)),
            (form.down, lambda at: does.move(at, at + 1)),
            (form.double, does.double),
            (form.remove, does.remove),
            (form.reset, does.reset),
        ):
            button.clicked.connect(lambda _on=False, action=action: self._at_chosen(action))

    def _add_keys(self) -> None:
        add_shortcut(self, self.bar.save.click, "Ctrl+S")
        add_shortcut(self, self.bar.start.click, "Ctrl+Return")
        add_shortcut(self, self._go_back, "Ctrl+Z")
        add_shortcut(self, self._go_forth, "Ctrl+Shift+Z", "Ctrl+Y")
        add_shortcut(self, self._on_adding_asked, "Ctrl+F", "Insert")
