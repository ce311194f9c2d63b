"""The Build page: all routines, and in their place the one that is being written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from hiptimer.messages import ExplainedError
from hiptimer.training.drafts.naming import slug
from hiptimer.training.drafts.routine import RoutineDraft, draft_of
from hiptimer.training.drafts.tidying import tidied
from hiptimer.training.drafts.unsaved import UnsavedRoutine, resumable
from hiptimer.training.routines import Moment, RoutineItem
from hiptimer.ui.drafts.keeping import DraftKeeping, DraftOffering
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.routines.all_routines import AllRoutines
from hiptimer.ui.routines.draft import NEW_ID, DraftModel, OwnRoutines
from hiptimer.ui.routines.editor import Editor
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import announce


class BuildPage(QWidget):
    """What is being written stays until it is kept or given up, whatever page is shown."""

    start_asked = Signal(str)
    """A person wants to do a routine; the value is its id."""

    look_inside = Signal(str)
    """A person wants to see what is in a routine before it starts; the value is its id."""

    taking_asked = Signal(object)
    """A person wants to take a routine along; the value is the `Routine`, as it is written now."""

    import_asked = Signal()
    """A person wants to add a routine from a file."""

    notice_asked = Signal(str, str, object)
    """Something was done that can be undone: a sentence, a button's text, and what it calls."""

    def __init__(self, services: Services, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._services = services
        self._appearance = appearance
        self._pictures = DrillPictures(services.motion, services.picture)
        self._planner = Planner(services)
        self._editor: Editor | None = None
        self._leaving: Leaving | None = None
        self.own = OwnRoutines(services.content, self)
        self.model = DraftModel(services.clock.now, self)
        self.overview = AllRoutines(
            appearance, self._planner, self._pictures, may_edit=self.own.can_keep
        )
        self._offering = self._built_offering()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.overview)
        self._connect()

    @property
    def editor(self) -> Editor | None:
        """The routine that is being written; None while all of them are shown."""
        return self._editor if self._stack.currentWidget() is self._editor else None

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether something would be lost if the program ended now."""
        return self.editor is not None and self.model.is_changed

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost. Where something would, a person is asked in the page.

        `then` is called once they have saved or discarded it.
        """
        return self.editor is None or self._leaving is None or self._leaving.may_leave(then)

    def keep_draft(self) -> None:
        """Keep what is being written, in case of a crash or an end of the program."""
        if self._editor is not None:
            self._editor.settle()
        if self._offering is not None:
            self._offering.keeping.keep()

    def show_all(self) -> None:
        """Show all routines, asking first where changes would be lost."""
        if self.may_leave(self.show_all) and self.editor is not None:
            kept = self.model.draft.id if self.model.is_kept else None
            self._stack.setCurrentWidget(self.overview)
            self.overview.refresh(kept)
            self._show_offer()
            self.overview.enter()

    def choose(self, routine_id: str) -> None:
        """Show that one among all routines, unless one is being written."""
        if self.editor is None:
            self.overview.refresh(routine_id)

    def edit_routine(
        self, routine_id: str, seen: Sequence[tuple[RoutineItem, RoutineItem]] = ()
    ) -> None:
        """Write a routine of the person's own, or a copy of a preset.

        Where only some of its items are `seen`, each as the routine has it and as it is done, that
        is the first change. Asks first where changes would be lost. Raises `UnknownRoutineError`.
        """
        library = self._services.library
        routine = library.routine(routine_id)
        if not self.own.can_keep or not self.may_leave(lambda: self.edit_routine(routine_id, seen)):
            return
        if routine_id in library.own_routines:
            self._begin(draft_of(routine), is_kept=True)
        else:
            draft = self.own.copy_of(routine_id, self.tr("{name} (mine)"))
            editor = self._begin(draft, is_kept=False)
            words = self.tr("Presets stay as they are: this is your own copy of “{name}”.")
            editor.remark(words.format(name=routine.name))
        if seen:
            items = self._planner.as_written(seen)
            self.model.edit(replace(self.model.draft, items=items))

    def fit_routine(self, routine_id: str, minutes: int) -> None:
        """Write a routine, or a copy of a preset, that has been made to last so long."""
        self.edit_routine(routine_id)
        if self.editor is not None:
            self.editor.does.fit(minutes)

    def new_routine(self) -> None:
        """Write a routine from the first drill on. Asks first where changes would be lost."""
        if self.own.can_keep and self.may_leave(self.new_routine):
            draft = RoutineDraft(
                id=NEW_ID,
                name=self.own.free_name(self.tr("My routine")),
                summary=self.tr("made by me"),
                when=wording.usual_when(Moment.ANY_TIME),
            )
            self._begin(draft, is_kept=False)

    def refresh(self) -> None:
        """Read journal, library and preferences again; what is being written stays."""
        self._planner.forget()
        if not self.isVisible():
            return
        if self.editor is not None:
            self.editor.use_library()
        else:
            self.overview.refresh()
            self._show_offer()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has been done since, and put the focus where a person was."""
        super().showEvent(event)
        if event.spontaneous():
            return
        self.refresh()
        if self.editor is None:
            self.overview.enter()

    def _built_editor(self) -> Editor:
        if self._editor is None:
            editor = Editor(self._appearance, self.model, self._planner, self._pictures)
            editor.bar.back.clicked.connect(self.show_all)
            editor.bar.save.clicked.connect(self._save)
            editor.bar.start.clicked.connect(self._on_start_clicked)
            editor.bar.along.clicked.connect(self._take_along)
            editor.bar.along.setVisible(self._services.taking is not None)
            self._leaving = Leaving(editor, self.model, self._save)
            self._stack.addWidget(editor)
            self._editor = editor
        return self._editor

    def _begin(
        self, draft: RoutineDraft, base: RoutineDraft | None = None, *, is_kept: bool
    ) -> Editor:
        """Work on a draft, as `DraftModel.begin` says, and show it."""
        self._planner.forget()
        editor = self._built_editor()
        self.model.begin(draft, base, is_kept=is_kept)
        editor.remark("")
        self._stack.setCurrentWidget(editor)
        editor.enter()
        return editor

    def _save(self) -> bool:
        """Keep the draft; whether that was possible."""
        editor, model = self._built_editor(), self.model
        editor.settle()
        if editor.insist():
            return False
        if model.is_kept and not model.is_changed:
            return True
        asked = tidied(model.draft.name)
        try:
            kept = self.own.keep(model.draft, model.base if model.is_kept else None)
        except ExplainedError as error:
            editor.show_failure(translated(error.message))
            return False
        model.keep(kept)
        if kept.name == asked:
            editor.bar.show_remark("")  # the state of the draft is in sight already
            announce(editor, editor.bar.state)
        else:
            words = self.tr(
                "“{asked}” has been changed elsewhere, so this one is kept as “{name}”."
            )
            editor.remark(words.format(asked=asked, name=kept.name))
        return True

    def _on_start_clicked(self) -> None:
        if self._save():
            self.start_asked.emit(self.model.draft.id)

    def _take_along(self) -> None:
        """Take the draft along as it stands: nothing has to be kept for that."""
        self._built_editor().settle()
        draft = self.model.draft
        known = draft.id in self._services.library.routines
        routine = draft.routine()
        self.taking_asked.emit(routine if known else replace(routine, id=slug(draft.name)))

    def _built_offering(self) -> DraftOffering[UnsavedRoutine] | None:
        if self._services.open_drafts is None or not self.own.can_keep:
            return None
        model = self.model

        def written() -> UnsavedRoutine | None:
            unsaved = UnsavedRoutine(model.draft, model.base, model.is_kept)
            return unsaved if model.is_changed else None

        store = self._services.open_drafts()
        keeping = DraftKeeping(store, written, resumable, model.changed)
        return DraftOffering(
            keeping, self.overview.offer, lambda each: each.draft.name or self.tr("New routine")
        )

    def _show_offer(self) -> None:
        if self._offering is not None:
            self._offering.show_offer(self._services.library)

    def _on_resumed(self, unsaved: UnsavedRoutine) -> None:
        editor = self._begin(unsaved.draft, unsaved.base, is_kept=unsaved.is_kept)
        if unsaved.draft.items:  # its name is not to be typed over
            editor.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_offer_changed(self) -> None:
        self._show_offer()
        if self.editor is None:
            self.overview.enter()

    def _connect(self) -> None:
        self._services.content.changed.connect(self.refresh)
        self._services.settings.sessions_changed.connect(self.refresh)
        overview, card = self.overview, self.overview.card
        card.along.setVisible(self._services.taking is not None)

        def to_chosen(action: Callable[[str], object]) -> None:
            row = overview.list.row
            if row is not None:
                action(row.routine.id)

        overview.new.clicked.connect(self.new_routine)
        overview.load.clicked.connect(self.import_asked)
        for button, action in (
            (card.start, self.start_asked.emit),
            (card.inside, self.look_inside.emit),
            (card.along, lambda key: self.taking_asked.emit(self._services.library.routine(key))),
            (card.edit, self.edit_routine),
            (card.copy, self.own.copy_routine),
            (card.delete, self.own.delete_routine),
        ):
            button.clicked.connect(lambda _on=False, action=action: to_chosen(action))
        card.fit.minutes_chosen.connect(
            lambda minutes: to_chosen(lambda chosen: self.fit_routine(chosen, minutes))
        )
        self.own.done.connect(overview.refresh)
        self.own.notice_asked.connect(self.notice_asked)
        if self._offering is not None:
            self._offering.resumed.connect(self._on_resumed)
            self._offering.changed.connect(self._on_offer_changed)
            self._offering.notice_asked.connect(self.notice_asked)


class Leaving(QObject):
    """Asks before changes are lost, and goes where a person wanted to go once they have answered.

    `save` keeps the draft and says whether that was possible.
    """

    def __init__(self, editor: Editor, model: DraftModel, save: Callable[[], bool]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._model = model
        self._then: Callable[[], object] | None = None
        question = editor.question
        question.save.clicked.connect(lambda: self._answer(goes=save()))
        question.discard.clicked.connect(self._discard)
        question.stay.clicked.connect(lambda: self._answer(goes=False))

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost. If not it asks, and calls `then` when that is settled."""
        self._editor.settle()
        if not self._model.is_changed:
            return True
        self._then = then
        self._editor.question.ask(self._model.draft.name, self._editor.facts.faults.first)
        return False

    def _discard(self) -> None:
        self._model.discard()
        self._answer(goes=True)

    def _answer(self, *, goes: bool) -> None:
        then, self._then = self._then, None
        self._editor.question.hide()
        if not goes:
            self._editor.pane.list.setFocus()
        elif then is not None:
            then()
