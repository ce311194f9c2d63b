"""Shows the draft in the editor's widgets whenever it has changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from hiptimer.session.coverage import Coverage, coverage
from hiptimer.session.hints import Hint, hints
from hiptimer.training.drafts.routine_faults import draft_faults
from hiptimer.training.faults import Fault
from hiptimer.training.routines import MOST_ITEMS
from hiptimer.ui.routines.draft_model import DraftModel
from hiptimer.ui.routines.editor_view import EditorView
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.routines.routine_form import show_text
from hiptimer.ui.told import told
from hiptimer.ui.widgets.accessibility import announce

AT_ONCE = 60
"""Up to so many drills the length is worked out with each change."""

REST_MS = 150
translate = QCoreApplication.translate
ITEM = re.compile(r"items\[(\d+)\]")


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


class LiveFacts(QObject):
    """Works out what is wrong with `model`'s draft, what it covers and how long it lasts."""

    found = Signal()
    """Faults, coverage and hints are those of the draft now."""

    timed = Signal()
    """So is the length."""

    def __init__(self, model: DraftModel, planner: Planner, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._planner = planner
        self.faults = DraftTexts({}, {})
        self.covered = Coverage(0.0, {}, {})
        self.hints: tuple[Hint, ...] = ()
        self.seconds = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.count_seconds)

    def refresh(self) -> None:
        """Work everything out anew."""
        draft, library = self._model.draft, self._planner.library
        self.faults = draft_texts(draft_faults(draft, library.exercises, library.sources))
        self.covered = coverage(draft.items, library, self._planner.preferences)
        self.hints = hints(draft.items, self.covered, library)
        self.found.emit()
        if len(draft.items) <= AT_ONCE:
            self.count_seconds()
        else:
            self._timer.start()

    def count_seconds(self) -> None:
        """Work out the length now."""
        self._timer.stop()
        plan = self._planner.plan_of(self._model.draft.routine())
        self.seconds = plan.seconds if plan else 0.0
        self.timed.emit()


class DraftTexts(Struct, frozen=True):
    """Sentences about the fields of a draft, by field, and about its items, by place from 0."""

    fields: dict[str, str]
    items: dict[int, str]

    @property
    def first(self) -> str:
        """The sentence to say where there is room for one; nothing where all is well."""
        if self.fields:
            return next(iter(self.fields.values()))
        for place, sentence in sorted(self.items.items()):
            words = translate("Build", "Drill {number}: {what}")
            return words.format(number=place + 1, what=sentence)
        return ""


def draft_texts(faults: Iterable[Fault]) -> DraftTexts:
    """The faults in words, the first of each field or item."""
    fields: dict[str, str] = {}
    items: dict[int, str] = {}
    for fault in faults:
        item = ITEM.match(fault.place)
        if item is not None:
            items.setdefault(int(item[1]), _about_item(fault))
        else:
            field = fault.place.partition("[")[0]
            fields.setdefault(field, _about_field(field, fault))
    return DraftTexts(fields, items)


def _about_field(field: str, fault: Fault) -> str:
    if field == "items":
        is_empty = fault.found.startswith("0 ")
        most = translate("Build", "A routine has at most {most} drills.").format(most=MOST_ITEMS)
        return translate("Build", "Add at least one drill.") if is_empty else most
    sentences = {
        "name": translate("Build", "Give the routine a name."),
        "summary": translate("Build", "Say in a few words what it is like."),
        "when": translate("Build", "Say when it is done."),
        "notes": translate("Build", "A note has at most 400 characters. Break it into lines."),
    }
    return sentences.get(field) or _found_and_expected(fault)


def _about_item(fault: Fault) -> str:
    match fault.place.rpartition(".")[2]:
        case "exercise":
            return translate("Build", "This drill is no longer there. Remove it.")
        case "variant":
            return translate("Build", "This way to do it is no longer there. Choose another.")
        case _:
            return _found_and_expected(fault)


def _found_and_expected(fault: Fault) -> str:
    words = translate("Build", "Found {found}, expected {expected}.")
    return words.format(found=told(fault.found), expected=told(fault.expected))
