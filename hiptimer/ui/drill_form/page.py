"""The page on which a person makes, copies or changes a drill of their own, and saves it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hiptimer.messages import Message
from hiptimer.training.drafts.drill import DrillForm, copy_form, form_of
from hiptimer.training.drafts.drill_faults import form_faults_of
from hiptimer.training.drafts.naming import numbered
from hiptimer.training.drafts.tidying import tidied
from hiptimer.training.drafts.unsaved import UnsavedDrill, resumable_drill
from hiptimer.training.exercises import Exercise
from hiptimer.training.faults import ContentError
from hiptimer.training.own_content import (
    OwnContent,
    OwnContentError,
    OwnContentNotSavedError,
    PictureRefusedError,
    Removed,
)
from hiptimer.training.sides import Side
from hiptimer.ui.drafts.keeping import DraftKeeping, DraftOffer, DraftOffering, LeaveQuestion
from hiptimer.ui.drill_form.body import FormBody
from hiptimer.ui.drill_form.fields import INDENT, Draft, FormBar, first_form
from hiptimer.ui.drill_form.wording import reason_not_to_save
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.file_chooser import FileChooser
from hiptimer.ui.widgets.labels import show_words
from hiptimer.ui.widgets.layouts import in_column
from hiptimer.ui.widgets.scroll_page import MARGINS
from hiptimer.ui.widgets.shortcuts import add_shortcut


class DrillFormPage(QWidget):
    """Empty until `new_drill`, `copy_drill` or `edit_drill`; nothing is kept before Save."""

    saved = Signal(str)
    """The drill has been kept; the value is its id."""

    left = Signal()
    """The form is done with and nothing was kept, or the drill was deleted."""

    notice_asked = Signal(str, str, object)
    """A sentence to show, what its button says, and what the button calls."""

    def __init__(
        self, services: Services, appearance: Appearance, chooser: FileChooser | None = None
    ) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._content = content = services.content
        self.draft = Draft(self)
        self.bar = FormBar(appearance)
        self.question = LeaveQuestion()
        self.offer = DraftOffer()
        self.body = FormBody(self.draft, appearance, services, chooser or FileChooser())
        self.saving = Saving(self, content)
        self._asked_at: QWidget | None = None
        self._offering = self._built_offering(services)
        self._lay_out()
        self._connect()
        self.new_drill()

    @property
    def is_asking(self) -> bool:
        """Whether the person is being asked if changes may be lost."""
        return bool(self.question.text)

    def new_drill(self) -> None:
        self._begin(first_form())

    def copy_drill(self, exercise_id: str) -> None:
        """Begin a drill like another. Raises `UnknownExerciseError`."""
        library = self._content.library
        names = {each.name for each in library.exercises.values()}
        self._begin(copy_form(library.exercise(exercise_id), names))
        self.body.drill.name.selectAll()

    def edit_drill(self, exercise_id: str) -> None:
        """Change a person's own drill, or else copy it. Raises `UnknownExerciseError`."""
        library = self._content.library
        if exercise_id in library.own_exercises:
            self._begin(form_of(library.exercise(exercise_id)))
        else:
            self.copy_drill(exercise_id)

    def keep_draft(self) -> None:
        """Keep what is being written, in case of a crash or an end of the program."""
        if self._offering is not None:
            self._offering.keeping.keep()

    def ask_to_leave(self) -> None:
        """Leave at once where nothing would be lost, else ask; asked already, go on editing."""
        if self.is_asking:
            self._stop_asking()
        elif self.draft.is_changed:
            self._asked_at = self.focusWidget()
            self.question.ask(self._name(self.draft.form), reason_not_to_save(self.draft.faults))
        else:
            self.leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is there to hear the end of it."""
        super().hideEvent(event)
        self.body.sounds.hearing.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus back where it was, at first where the name is typed."""
        super().showEvent(event)
        if not event.spontaneous():
            target = self.focusWidget() or self.body.drill.name
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, form: DrillForm, first: DrillForm | None = None) -> None:
        self._stop_asking()
        self.saving.warn("")
        self.draft.load(form, first)
        self._show_offer()
        name = tidied((first or form).name)
        edited = self.tr("Edit {name}").format(name=name)
        self.body.heading.setText(edited if form.id else self.tr("New drill"))
        self.body.more.button.setChecked(False)
        self.bar.delete.setVisible(bool(form.id))
        self.body.verticalScrollBar().setValue(0)
        self.body.drill.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _built_offering(self, services: Services) -> DraftOffering[UnsavedDrill] | None:
        if services.open_drill_drafts is None or self._content.own is None:
            return None
        draft, store = self.draft, services.open_drill_drafts()

        def written() -> UnsavedDrill | None:
            unsaved = UnsavedDrill(draft.form, draft.first)
            return unsaved if draft.is_changed else None

        keeping = DraftKeeping(store, written, resumable_drill, draft.changed)
        return DraftOffering(keeping, self.offer, lambda each: self._name(each.form))

    def _name(self, form: DrillForm) -> str:
        return tidied(form.name) or self.tr("New drill")

    def _show_offer(self) -> None:
        """Offer what was not saved, unless something else has been begun meanwhile."""
        if self._offering is not None and not self.draft.is_changed:
            self._offering.show_offer(self._content.library)

    def be_done(self) -> None:
        """Have nothing to save any more."""
        self.body.sounds.hearing.stop()
        self._stop_asking()
        self.draft.load(self.draft.form)

    def leave(self) -> None:
        """Leave without saving what there is."""
        self.be_done()
        self.left.emit()

    def _stop_asking(self) -> None:
        if self.is_asking:
            self.question.hide()
            target = self._asked_at or self.body.drill.name
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_draft_changed(self) -> None:
        self.bar.show_reason(reason_not_to_save(self.draft.faults))
        self.question.hide()
        self.saving.warn("")
        if self.draft.is_changed:
            self.offer.hide()

    def _connect(self) -> None:
        self.bar.cancel.clicked.connect(self.ask_to_leave)
        self.bar.save.clicked.connect(self.saving.save)
        self.bar.delete.clicked.connect(self.saving.delete)
        self.bar.reason.clicked.connect(self.saving.show_faults)
        self.question.save.clicked.connect(self.saving.save)
        self.question.discard.clicked.connect(self.leave)
        self.question.stay.clicked.connect(self._stop_asking)
        self.draft.changed.connect(self._on_draft_changed)
        if self._offering is not None:
            self._offering.resumed.connect(lambda found: self._begin(found.form, found.first))
            self._offering.changed.connect(self._show_offer)
            self._offering.notice_asked.connect(self.notice_asked)
        add_shortcut(self, self.saving.save, "Ctrl+S")
        add_shortcut(self, self.ask_to_leave, "Esc")

    def _lay_out(self) -> None:
        left, top, right, _ = MARGINS
        asking = in_column(self.question, self.offer, margins=(INDENT, 0, 0, 0))
        head = in_column(self.bar, asking, spacing=8)
        self.body.arranged.connect(
            lambda spare: head.setContentsMargins(left - INDENT + spare, 0, right + spare, 0)
        )
        self.body.arrange()
        in_column(head, (self.body, 1), on=self, spacing=8, margins=(0, top - 12, 0, 0))


class Saving(QObject):
    """Keeps and deletes the drill in the form. Where that fails the form stays as it is."""

    def __init__(self, page: DrillFormPage, content: ContentModel) -> None:
        super().__init__(page)
        self._page = page
        self._content = content

    def save(self) -> None:
        """Keep the drill if nothing is wrong with it, else show what is."""
        if self._page.draft.faults:
            self.show_faults()
            return
        try:
            kept = self._keep()
        except PictureRefusedError as error:
            self._page.body.picture.refuse(translated(error.message))
        except ContentError as error:
            self._page.draft.insist(form_faults_of(error.faults))
            self._reveal()
        except OwnContentError as error:
            self.warn(translated(error.message))
        else:
            asked = tidied(self._page.draft.form.name)
            if kept.name != asked:
                words = self.tr(
                    "“{asked}” has been changed elsewhere, so this one is kept as “{name}”."
                )
                self._page.notice_asked.emit(words.format(asked=asked, name=kept.name), "", None)
            self._page.be_done()
            self._page.saved.emit(kept.id)

    def delete(self) -> None:
        """Delete the drill, which can be undone."""
        try:
            removed = self._own().delete_exercise(self._page.draft.form.id)
            self._content.reload()
        except OwnContentError as error:
            self.warn(translated(error.message))
            return
        self._page.leave()
        sentence = self.tr("“{name}” was deleted.").format(name=removed.name)
        self._page.notice_asked.emit(sentence, self.tr("Undo"), lambda: self._restore(removed))

    def show_faults(self) -> None:
        """Show all that is wrong, and go to the first of it."""
        self._page.draft.insist()
        self._reveal()

    def warn(self, sentence: str) -> None:
        """Say that something could not be done; nothing takes it away."""
        show_words(self._page.bar.problem, sentence)
        announce(self._page.bar, sentence)

    def _keep(self) -> Exercise:
        """Keep the drill; the result is it as it was kept.

        A drill that was changed elsewhere since the form was opened is not written over. Raises
        `ContentError`, `PictureRefusedError` and `OwnContentError`.
        """
        form, pictures = self._page.draft.form, self._page.body.picture.choice
        others = self._content.library.exercises
        now = others.get(form.id)
        if now is not None and form_of(now) != self._page.draft.first:
            names = {each.name for each in others.values()}
            form = replace(form, id="", name=numbered(form.name, names))
        exercise = replace(form.exercise(others), pictures=pictures.to_keep())
        kept = self._own().save_exercise(exercise, _by_side(pictures.new, form))
        self._content.reload()
        return kept

    def _own(self) -> OwnContent:
        if self._content.own is None:
            raise OwnContentNotSavedError(Message("There is no folder to keep your own drills in."))
        return self._content.own

    def _restore(self, removed: Removed) -> None:
        try:
            self._own().restore(removed)
            self._content.reload()
        except OwnContentError as error:
            self._page.notice_asked.emit(translated(error.message), "", None)

    def _reveal(self) -> None:
        if self._page.draft.faults:
            self._page.body.reveal(self._page.draft.faults[0])
            announce(self._page.bar, reason_not_to_save(self._page.draft.faults))


def _by_side(new: Mapping[Side, bytes], form: DrillForm) -> dict[Side | None, bytes]:
    """New pictures as the storage takes them: for no side where the drill has none."""
    if form.has_sides:
        return {**new}
    one = new.get(Side.RIGHT) or new.get(Side.LEFT)
    return {None: one} if one else {}
