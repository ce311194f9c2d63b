"""One routine being written: what is seen of the draft, and what keys and buttons do to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget

from hiptimer.journal.dose import Dose, dose_of_plan
from hiptimer.session.coverage import Coverage, Hint, coverage, hints
from hiptimer.training.drafts.routine import draft_faults
from hiptimer.ui.drafts.keeping import LeaveQuestion
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.drills.work_cards import MusclesCard
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.routines.coverage_card import CoverageCard
from hiptimer.ui.routines.draft import DraftActions, DraftModel
from hiptimer.ui.routines.drill_picker import DrillPicker
from hiptimer.ui.routines.editor_bar import EditorBar
from hiptimer.ui.routines.forms import RoutineForm, show_text
from hiptimer.ui.routines.item_form import ItemForm
from hiptimer.ui.routines.items_pane import ItemsPane
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.routines.panes import Panes, PaneSizes
from hiptimer.ui.routines.rows import RowPictures
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.calm_inputs import UndoPassing
from hiptimer.ui.widgets.layouts import in_column
from hiptimer.ui.widgets.shortcuts import add_shortcut

SIZES = PaneSizes(main=(340, 700), aside=(300, 940), share=0.52)
AT_ONCE = 60
"""Up to so many drills the length is worked out with each change."""
REST_MS = 150


class DraftDisplay(QWidget):
    """The list of a draft's drills, and beside it cards, or the picker in their place."""

    def __init__(
        self, appearance: Appearance, model: DraftModel, planner: Planner, pictures: DrillPictures
    ) -> None:
        super().__init__()
        self._model = model
        self._planner = planner
        self._goes_to: int | None = None
        self._failure = ""
        self._tried = False
        self.facts = LiveFacts(model, planner, self)
        self._build(appearance, pictures)
        model.changed.connect(self.show_draft)
        self.facts.timed.connect(self._show_timed)
        self.pane.list.place_changed.connect(self._show_chosen)

    @property
    def is_picking(self) -> bool:
        """Whether drills can be added at the moment."""
        return self.panes.stack.currentWidget() is self._picking

    def open_picker(self) -> None:
        """Show the library in place of the cards."""
        self.bar.show_remark("")
        self._offer_drills()
        self.panes.stack.setCurrentWidget(self._picking)
        self.picker.open()

    def close_picker(self) -> None:
        """Show the cards again, with the focus on the drills."""
        self.panes.stack.setCurrentWidget(self.panes.page)
        shown = self.pane.list if self.pane.items.listed else self.pane.add_first
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def use_library(self) -> None:
        """Read library and preferences again."""
        self.pane.items.use(self._planner.library, self._planner.preferences)
        self._row_pictures.forget_all()
        if self.is_picking:
            self._offer_drills()
        self.show_draft()

    def go_to(self, place: int) -> None:
        """Put the keyboard on that place when the draft has changed."""
        self._goes_to = place

    def insist(self) -> bool:
        """Say with emphasis what keeps the draft from being saved; whether there is anything."""
        fault = self.facts.faults.first
        self._tried = bool(fault)
        if fault:
            self._show_facts()
            announce(self, fault)
        return bool(fault)

    def show_failure(self, sentence: str) -> None:
        """Say why the draft could not be kept, until it is changed."""
        self._failure = sentence
        self._show_state()
        announce(self, sentence)

    def show_draft(self) -> None:
        draft = self._model.draft
        self._failure = ""
        # Whoever goes on editing has answered it.
        self.question.hide()
        self.pane.items.show_items(draft.items)
        goes_to, self._goes_to = self._goes_to, None
        if goes_to is not None or self.pane.list.place is None:
            self.pane.list.go_to(goes_to or 0)
        show_text(self.pane.name, draft.name)
        self.about.show_draft(draft, self._planner.occasion(draft.routine()))
        self.facts.refresh()
        self._show_facts()
        if self.is_picking:
            self._show_counts()

    def _build(self, appearance: Appearance, pictures: DrillPictures) -> None:
        passing = UndoPassing(self)
        self._row_pictures = RowPictures(pictures, self)
        self.bar = EditorBar(appearance)
        self.question = LeaveQuestion()
        self.pane = ItemsPane(appearance, self._row_pictures, passing)
        self.form = ItemForm(appearance, passing)
        self.planes = CoverageCard(appearance)
        self.muscles = MusclesCard(appearance, least=180)
        self.about = RoutineForm(appearance, passing)
        self.picker = DrillPicker(appearance, self._row_pictures)
        heads = (self.bar, self.question)
        self.panes = Panes(appearance, heads, self.pane, SIZES, self.pane.least_height)
        self._picking = self.panes.add_overlay(self.picker)
        for card, column in ((self.form, 0), (self.planes, 1), (self.muscles, 1), (self.about, 0)):
            self.panes.add_card(card, column)
        in_column(self.panes, on=self)

    def _offer_drills(self) -> None:
        self.picker.use(tuple(self._planner.library.exercises.values()))
        self._show_counts()

    def _show_counts(self) -> None:
        self.picker.show_counts(Counter(item.exercise for item in self._model.draft.items))

    def _show_timed(self) -> None:
        self.pane.show_total(self.facts.seconds)
        self.planes.show_areas(self.facts.areas)

    def _show_facts(self) -> None:
        facts, insists = self.facts, self._tried
        fields = facts.faults.fields
        self.pane.items.show_faults(facts.faults.items)
        self.pane.show_name_fault(fields.get("name", ""), insists=insists)
        self.about.show_faults(fields, insists=insists)
        self.pane.show_count(len(self._model.draft.items), facts.covered.seconds)
        self.planes.show_coverage(facts.covered, facts.hints)
        self.muscles.setVisible(facts.covered.seconds > 0)
        self.muscles.show_work(facts.covered.groups, wording.length)
        self._show_chosen()
        self._show_state()

    def _show_chosen(self) -> None:
        """Show the drill that the keyboard is on in the form."""
        items, place = self._model.draft.items, self.pane.list.place
        if place is None or place >= len(items):
            self.form.show_nothing()
            return
        exercise = self._planner.library.exercises.get(items[place].exercise)
        fault = self.facts.faults.items.get(place, "")
        self.form.show_item(
            items[place], exercise, self._planner.preferences, (place, len(items)), fault
        )

    def _show_state(self) -> None:
        model, faults = self._model, self.facts.faults
        fault = self._failure or faults.first
        if fault:
            state = fault
        elif model.is_changed:
            state = self.tr("Unsaved changes")
        else:
            state = self.tr("Saved") if model.is_kept else self.tr("Not saved yet")
        insists = self._tried or bool(faults.items)
        self.bar.show_state(state, is_warning=bool(self._failure or (fault and insists)))
        self.bar.allow(
            undo=model.history.can_undo,
            redo=model.history.can_redo,
            fit=bool(model.draft.items) and not faults.items,
            start=not faults.first,
        )


class Editor(DraftDisplay):
    """Changes `model`'s draft. The page listens to Back, Save and Start in the bar."""

    def __init__(
        self, appearance: Appearance, model: DraftModel, planner: Planner, pictures: DrillPictures
    ) -> None:
        super().__init__(appearance, model, planner, pictures)
        self.does = DraftActions(model, planner, self, self.go_to, self.remark)
        self._connect_bar()
        self._connect_drills()
        self._add_keys()

    def enter(self) -> None:
        """Show a draft that has just been begun, and put the focus where work begins."""
        self._tried = False  # nobody is blamed for what is only not there yet
        self.use_library()
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
        self.bar.show_remark(sentence)
        announce(self, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody else wants goes back by one step."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.question.isHidden():
            self.question.stay.click()
        elif self.is_picking:
            self.close_picker()
        else:
            self.bar.back.click()

    def _add(self, exercise: str) -> None:
        items, place = self._model.draft.items, self.pane.list.place
        self.does.add(exercise, len(items) if place is None else min(place + 1, len(items)))
        self.bar.show_remark("")
        name = self._planner.library.exercises[exercise].name
        self.picker.say_added(name, len(self._model.draft.items))

    def _at_chosen(self, action: Callable[[int], None]) -> None:
        """Do something to the drill that the form shows."""
        place = self.pane.list.place
        if place is not None:
            action(place)

    def _go(self, *, back: bool) -> None:
        """Undo or redo, and go to the drill that was changed, or the first that differs."""
        self.settle()
        model, history = self._model, self._model.history
        if not (history.can_undo if back else history.can_redo):
            return
        row = history.row_before if back else history.row_after
        before = model.draft.items
        model.undo() if back else model.redo()
        now = model.draft.items
        if before != now and now:
            pairs = enumerate(zip(before, now, strict=False))
            first = next((at for at, (a, b) in pairs if a != b), len(now) - 1)
            self.pane.list.go_to(min(first if row is None else row, len(now) - 1))
        self.remark(self.tr("Undone.") if back else self.tr("Redone."))

    def _fit(self, minutes: int) -> None:
        self.settle()
        self.does.fit(minutes)
        self.facts.count_seconds()

    def _on_opened(self) -> None:
        if self.is_picking:
            self.close_picker()
        self.form.focus_first()

    def _connect_bar(self) -> None:
        self.bar.undo.clicked.connect(lambda: self._go(back=True))
        self.bar.redo.clicked.connect(lambda: self._go(back=False))
        self.bar.fit.minutes_chosen.connect(self._fit)
        self.planes.sort.clicked.connect(self.does.sort_levels)

    def _connect_drills(self) -> None:
        pane, rows, form, does = self.pane, self.pane.list, self.form, self.does
        pane.name.textEdited.connect(lambda text: does.write("name", text))
        self.about.written.connect(does.write)
        pane.add.clicked.connect(self.open_picker)
        pane.add_first.clicked.connect(self.open_picker)
        self.picker.chosen.connect(self._add)
        self.picker.done.clicked.connect(self.close_picker)
        rows.moved.connect(does.move)
        rows.doubling_asked.connect(does.double)
        rows.removal_asked.connect(does.remove)
        rows.opened.connect(self._on_opened)
        form.changed.connect(
            lambda field, to: self._at_chosen(lambda at: does.change(at, field, to))
        )
        form.sides_changed.connect(
            lambda left, right: self._at_chosen(lambda at: does.set_sides(at, left, right))
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
        add_shortcut(self, self.bar.along.click, "Ctrl+E")
        add_shortcut(self, lambda: self._go(back=True), "Ctrl+Z")
        add_shortcut(self, lambda: self._go(back=False), "Ctrl+Shift+Z", "Ctrl+Y")
        add_shortcut(self, self.open_picker, "Ctrl+F", "Insert")


class LiveFacts(QObject):
    """What is wrong with `model`'s draft and what it covers, at once; its length a moment later.

    The plan of a long routine takes too long to be made with every letter.
    """

    timed = Signal()
    """The length is that of the draft now; it takes no value: read `seconds` and `areas`."""

    def __init__(self, model: DraftModel, planner: Planner, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._planner = planner
        self.faults = wording.FaultTexts({}, {})
        self.covered = Coverage(0.0, {}, {})
        self.hints: tuple[Hint, ...] = ()
        self.seconds = 0.0
        self.areas: Dose = ()
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.count_seconds)

    def refresh(self) -> None:
        draft, library = self._model.draft, self._planner.library
        self.faults = wording.faults(draft_faults(draft, library.exercises, library.sources))
        self.covered = coverage(draft.items, library, self._planner.preferences)
        self.hints = hints(draft.items, self.covered, library)
        if len(draft.items) <= AT_ONCE:
            self.count_seconds()
        else:
            self._timer.start()

    def count_seconds(self) -> None:
        self._timer.stop()
        plan = self._planner.plan_of(self._model.draft.routine())
        self.seconds = plan.seconds if plan else 0.0
        self.areas = dose_of_plan(plan, self._planner.library) if plan else ()
        self.timed.emit()
