"""Shows the draft in the editor's widgets whenever it has changed."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject

from hiptimer.ui.build.draft_model import DraftModel
from hiptimer.ui.build.editor_view import EditorView
from hiptimer.ui.build.live_facts import LiveFacts
from hiptimer.ui.build.planner import Planner
from hiptimer.ui.build.routine_form import show_text
from hiptimer.ui.widgets.announcing import announce


class DraftDisplay(QObject):
    """`view` shows `model`'s draft and the `facts` about it."""

    def __init__(
        self, view: EditorView, model: DraftModel, planner: Planner, facts: LiveFacts
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._planner = planner
        self._facts = facts
        self._goes_to: int | None = None
        self._failure = ""
        self._tried = False
        model.changed.connect(self.show_draft)
        facts.found.connect(self._show_facts)
        facts.timed.connect(lambda: view.pane.show_total(facts.seconds))
        view.pane.list.place_changed.connect(self._show_chosen)

    def use_library(self) -> None:
        """Read library and preferences anew."""
        view = self._view
        view.pane.items.use(self._planner.library, self._planner.preferences)
        view.row_pictures.forget_all()
        if view.is_picking:
            self.offer_drills()
        self.show_draft()

    def offer_drills(self) -> None:
        """Offer the drills of the library, with how often each is in the routine."""
        self._view.picker.use(tuple(self._planner.library.exercises.values()))
        self._show_counts()

    def go_to(self, place: int) -> None:
        """Put the keyboard on that place when the draft has changed."""
        self._goes_to = place

    def forget_attempts(self) -> None:
        """Another draft is begun: nobody is told off for what is only not there yet."""
        self._tried = False

    def insist(self) -> bool:
        """Say with emphasis what keeps the draft from being saved; whether there is anything."""
        fault = self._facts.faults.first
        self._tried = bool(fault)
        if fault:
            self._show_facts()
            announce(self._view, fault)
        return bool(fault)

    def show_failure(self, sentence: str) -> None:
        """Say why the draft could not be kept, until it is changed."""
        self._failure = sentence
        self._show_state()
        announce(self._view, sentence)

    def show_draft(self) -> None:
        """Show the draft as it is now."""
        view, draft = self._view, self._model.draft
        self._failure = ""
        # Whoever goes on editing has answered it.
        view.question.hide()
        first = view.pane.items.show_items(draft.items)
        goes_to, self._goes_to = self._goes_to, None
        if goes_to is not None or (first is not None and view.pane.list.place is None):
            view.pane.list.go_to(first if goes_to is None else goes_to)
        show_text(view.pane.name, draft.name)
        view.about.show_draft(draft)
        self._facts.refresh()
        if view.is_picking:
            self._show_counts()

    def _show_counts(self) -> None:
        counts = Counter(item.exercise for item in self._model.draft.items)
        self._view.picker.show_counts(counts)

    def _show_facts(self) -> None:
        view, facts = self._view, self._facts
        view.pane.items.show_faults(facts.faults.items)
        fields, insists = facts.faults.fields, self._tried
        view.pane.show_name_fault(fields.get("name", ""), insists=insists)
        view.about.show_faults(fields, insists=insists)
        view.pane.show_count(len(self._model.draft.items), facts.covered.seconds)
        view.planes.show_coverage(facts.covered, facts.hints)
        view.muscles.show_coverage(facts.covered)
        self._show_chosen()
        self._show_state()

    def _show_chosen(self) -> None:
        """Show the drill that the keyboard is on in the form."""
        items, place = self._model.draft.items, self._view.pane.list.place
        if place is None or place >= len(items):
            self._view.form.show_nothing()
            return
        exercise = self._planner.library.exercises.get(items[place].exercise)
        fault = self._facts.faults.items.get(place, "")
        self._view.form.show_item(
            items[place], exercise, self._planner.preferences, (place, len(items)), fault
        )

    def _show_state(self) -> None:
        model, fault = self._model, self._failure or self._facts.faults.first
        if fault:
            state = fault
        elif model.is_changed:
            state = self.tr("Unsaved changes")
        else:
            state = self.tr("Saved") if model.is_kept else self.tr("Not saved yet")
        insists = self._tried or bool(self._facts.faults.items)
        self._view.bar.show_state(state, is_warning=bool(self._failure or (fault and insists)))
        self._view.bar.allow(
            undo=model.can_undo,
            redo=model.can_redo,
            fit=bool(model.draft.items) and not self._facts.faults.items,
            start=not self._facts.faults.first,
        )
