"""The Build page: all routines, and in their place the one that is being written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from hiptimer.training.drafts.naming import numbered
from hiptimer.training.drafts.routine import RoutineDraft, draft_of
from hiptimer.training.drafts.tidying import tidied
from hiptimer.training.drafts.unsaved import UnsavedRoutine, resumable
from hiptimer.training.faults import ContentError
from hiptimer.training.own_content import OwnContentError
from hiptimer.training.routines import Moment
from hiptimer.ui.drafts.keeping import DraftKeeping, DraftOffering
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.routines.draft_model import NEW_ID, DraftModel
from hiptimer.ui.routines.editor import Editor
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.routines.overview import Overview
from hiptimer.ui.routines.routine_keeper import RoutineKeeper
from hiptimer.ui.services import Services
from hiptimer.ui.told import told
from hiptimer.ui.widgets.accessibility import announce


class BuildPage(QWidget):
    """What is being written stays until it is kept or given up, whatever page is shown."""

    start_asked = Signal(str)
    """A person wants to do a routine; the value is its id."""

    share_asked = Signal(str)
    """A person wants a routine as a file; the value is its id."""

    sheet_asked = Signal(str)
    """A person wants a routine on paper; the value is its id."""

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
        self._keeper = RoutineKeeper(services.content)
        self._editor: Editor | None = None
        self._leaving: Leaving | None = None
        self.own = OwnDeeds(self._keeper, self)
        self.model = DraftModel(services.clock.now, self)
        self.overview = Overview(
            appearance, self._planner, self._pictures, may_edit=self._keeper.can_keep
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

    def edit_routine(self, routine_id: str) -> None:
        """Write a routine of the person's own, or a copy of a preset.

        Asks first where changes would be lost. Raises `UnknownRoutineError`.
        """
        library = self._services.library
        routine = library.routine(routine_id)
        if not self._keeper.can_keep:
            return
        if not self.may_leave(lambda: self.edit_routine(routine_id)):
            return
        if routine_id in library.own_routines:
            self._begin(draft_of(routine), is_kept=True)
        else:
            draft = self._keeper.copy_of(routine_id, self.tr("{name} (mine)"))
            self._begin(draft, is_kept=False)
            words = self.tr("Presets stay as they are: this is your own copy of “{name}”.")
            self._built_editor().remark(words.format(name=routine.name))

    def fit_routine(self, routine_id: str, minutes: int) -> None:
        """Write a routine, or a copy of a preset, that has been made to last so long."""
        self.edit_routine(routine_id)
        if self.editor is not None:
            self.editor.does.fit(minutes)

    def new_routine(self) -> None:
        """Write a routine from the first drill on. Asks first where changes would be lost."""
        if self._keeper.can_keep and self.may_leave(self.new_routine):
            names = {each.name for each in self._services.library.routines.values()}
            draft = RoutineDraft(
                id=NEW_ID,
                name=numbered(self.tr("My routine"), names),
                summary=self.tr("made by me"),
                when=wording.usual_when(Moment.ANY_TIME),
            )
            self._begin(draft, is_kept=False)

    def refresh(self) -> None:
        """Read journal, library and preferences anew; what is being written stays."""
        self._planner.forget()
        if not self.isVisible():
            return
        if self.editor is not None:
            self.editor.shows.use_library()
        else:
            self.overview.refresh()
            self._show_offer()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was searched for among the drills to add."""
        super().hideEvent(event)
        if self.editor is not None and not event.spontaneous():
            self.editor.picker.search.clear()

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
            editor.left.connect(self.show_all)
            editor.save_asked.connect(self._save)
            editor.start_asked.connect(self._on_start_asked)
            self._leaving = Leaving(editor, self.model, self._save)
            self._stack.addWidget(editor)
            self._editor = editor
        return self._editor

    def _built_offering(self) -> DraftOffering[UnsavedRoutine] | None:
        if self._services.open_drafts is None or not self._keeper.can_keep:
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

    def _begin(self, draft: RoutineDraft, *, is_kept: bool) -> None:
        self._planner.forget()
        self._built_editor()
        self.model.begin(draft, is_kept=is_kept)
        self._enter_editor()

    def _enter_editor(self) -> None:
        editor = self._built_editor()
        editor.remark("")
        self._stack.setCurrentWidget(editor)
        editor.enter()

    def _show_offer(self) -> None:
        if self._offering is not None:
            self._offering.show_offer(self._services.library)

    def _save(self) -> bool:
        """Keep the draft; whether that was possible."""
        editor = self._built_editor()
        editor.settle()
        if editor.shows.insist():
            return False
        draft, is_kept = self.model.draft, self.model.is_kept
        if is_kept and not self.model.is_changed:
            return True
        try:
            if is_kept and not self._keeper.is_as_it_was(self.model.base):
                kept = self._keeper.keep_apart(draft)
            else:
                kept = self._keeper.keep(draft, is_new=not is_kept)
        except (OwnContentError, ContentError) as error:
            editor.shows.show_failure(told(str(error)))
            return False
        asked = tidied(draft.name)
        self.model.keep(kept)
        if kept.name == asked:
            editor.bar.show_remark("")  # the state of the draft is in sight already
            announce(editor, editor.bar.state)
            return True
        words = self.tr("“{asked}” has been changed elsewhere, so this one is kept as “{name}”.")
        editor.remark(words.format(asked=asked, name=kept.name))
        return True

    def _on_resumed(self, unsaved: UnsavedRoutine) -> None:
        self._planner.forget()
        editor = self._built_editor()
        self.model.resume(unsaved.draft, unsaved.base, is_kept=unsaved.is_kept)
        self._enter_editor()
        if unsaved.draft.items:  # its name is not to be typed over
            editor.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_offer_changed(self) -> None:
        self._show_offer()
        if self.editor is None:
            self.overview.enter()

    def _on_start_asked(self) -> None:
        if (self.model.is_kept and not self.model.is_changed) or self._save():
            self.start_asked.emit(self.model.draft.id)

    def _connect(self) -> None:
        self._services.content.changed.connect(self.refresh)
        self._services.settings.changed.connect(self.refresh)
        overview = self.overview
        overview.new.clicked.connect(self.new_routine)
        overview.load.clicked.connect(self.import_asked)
        overview.start_asked.connect(self.start_asked)
        overview.share_asked.connect(self.share_asked)
        overview.sheet_asked.connect(self.sheet_asked)
        overview.edit_asked.connect(self.edit_routine)
        overview.fit_asked.connect(self.fit_routine)
        overview.copy_asked.connect(self.own.copy_routine)
        overview.deletion_asked.connect(self.own.delete_routine)
        self.own.done.connect(overview.refresh)
        self.own.notice_asked.connect(self.notice_asked)
        if self._offering is not None:
            self._offering.resumed.connect(self._on_resumed)
            self._offering.changed.connect(self._on_offer_changed)
            self._offering.notice_asked.connect(self.notice_asked)


class OwnDeeds(QObject):
    """What goes wrong is told as a notice, and has then changed nothing."""

    done = Signal(str)
    """A routine has been kept or brought back; the value is its id."""

    notice_asked = Signal(str, str, object)
    """A sentence, a button's text, and what it calls; no text and None where there is no button."""

    def __init__(self, keeper: RoutineKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper

    def copy_routine(self, routine_id: str) -> None:
        """Keep another routine like that one. Raises `UnknownRoutineError`."""

        def copy() -> None:
            draft = self._keeper.copy_of(routine_id, self.tr("Copy of {name}"))
            kept = self._keeper.keep(draft, is_new=True)
            self.done.emit(kept.id)
            words = self.tr("“{name}” is among your routines now.").format(name=kept.name)
            self._offer_undo(words, lambda: self._keeper.delete(kept.id))

        self._attempt(copy)

    def delete_routine(self, routine_id: str) -> None:
        """Delete a routine of the person's own; nothing happens to a preset."""

        def delete() -> None:
            routine, removed = self._keeper.delete(routine_id)

            def restore() -> None:
                self._keeper.restore(removed)
                self.done.emit(routine_id)

            words = self.tr("“{name}” deleted.").format(name=routine.name)
            self._offer_undo(words, restore)

        if self._keeper.is_own(routine_id):
            self._attempt(delete)

    def _offer_undo(self, sentence: str, undo: Callable[[], object]) -> None:
        self.notice_asked.emit(sentence, self.tr("Undo"), lambda: self._attempt(undo))

    def _attempt(self, action: Callable[[], object]) -> None:
        try:
            action()
        except (OwnContentError, ContentError) as error:
            self.notice_asked.emit(told(str(error)), "", None)


class Leaving(QObject):
    """`save` keeps the draft and tells whether that was possible."""

    def __init__(self, editor: Editor, model: DraftModel, save: Callable[[], bool]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._model = model
        self._save = save
        self._then: Callable[[], object] | None = None
        editor.question.saved.connect(self._on_saved)
        editor.question.discarded.connect(self._on_discarded)
        editor.question.stayed.connect(self._stay)

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost. If not it asks, and calls `then` when that is settled."""
        self._editor.settle()
        if not self._model.is_changed:
            return True
        self._then = then
        self._editor.question.ask(self._model.draft.name, self._editor.facts.faults.first)
        return False

    def _on_saved(self) -> None:
        if self._save():
            self._leave()
        else:
            self._stay()

    def _on_discarded(self) -> None:
        self._model.discard()
        self._leave()

    def _leave(self) -> None:
        then, self._then = self._then, None
        self._editor.question.hide()
        if then is not None:
            then()

    def _stay(self) -> None:
        self._then = None
        self._editor.question.hide()
        self._editor.pane.list.setFocus()
