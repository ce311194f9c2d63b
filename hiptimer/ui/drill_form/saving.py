"""Saves and deletes the drill in the form, and says in the form why something cannot be done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from hiptimer.training.drill_form_faults import faults_told
from hiptimer.training.faults import ContentError
from hiptimer.training.own_content import OwnContentError, PictureRefusedError, Removed
from hiptimer.training.tidying import tidied
from hiptimer.ui.content_model import ContentModel
from hiptimer.ui.drill_form.bar import FormBar
from hiptimer.ui.drill_form.body import FormBody
from hiptimer.ui.drill_form.draft import Draft
from hiptimer.ui.drill_form.fault_words import reason_not_to_save
from hiptimer.ui.drill_form.keeping import Keeping
from hiptimer.ui.told import told
from hiptimer.ui.widgets.announcing import announce


class Saving(QObject):
    """Where it fails the form stays as it is."""

    kept = Signal(str)
    """The drill has been kept; the value is its id."""

    deleted = Signal()
    """The drill has been deleted."""

    notice_asked = Signal(str, str, object)
    """A sentence to show, what its button says, and what the button calls."""

    def __init__(self, draft: Draft, body: FormBody, bar: FormBar, content: ContentModel) -> None:
        super().__init__(bar)
        self._draft = draft
        self._body = body
        self._bar = bar
        self._keeping = Keeping(content)

    def save(self) -> None:
        """Keep the drill if nothing is wrong with it, else show what is."""
        if self._draft.faults:
            self.show_faults()
            return
        form = self._draft.form
        try:
            kept = self._keeping.keep(form, self._body.picture.choice, self._draft.first)
        except PictureRefusedError as error:
            self._body.picture.refuse(told(str(error)))
        except ContentError as error:
            self._draft.tell(faults_told(error.faults))
            self._reveal()
        except OwnContentError as error:
            self.warn(told(str(error)))
        else:
            self._on_kept(kept.id, kept.name, asked=tidied(form.name))

    def delete(self) -> None:
        """Delete the drill, which can be undone."""
        try:
            removed = self._keeping.delete(self._draft.form.id)
        except OwnContentError as error:
            self.warn(told(str(error)))
            return
        self.deleted.emit()
        sentence = self.tr("“{name}” was deleted.").format(name=removed.name)
        self.notice_asked.emit(sentence, self.tr("Undo"), lambda: self._restore(removed))

    def show_faults(self) -> None:
        """Show all that is wrong, and go to the first of it."""
        self._draft.tell()
        self._reveal()

    def warn(self, sentence: str) -> None:
        """Say that something could not be done; nothing takes it away."""
        self._bar.show_problem(sentence)
        announce(self._bar, sentence)

    def _on_kept(self, exercise_id: str, name: str, *, asked: str) -> None:
        if name != asked:
            words = self.tr(
                "“{asked}” has been changed elsewhere, so this one is kept as “{name}”."
            )
            self.notice_asked.emit(words.format(asked=asked, name=name), "", None)
        self.kept.emit(exercise_id)

    def _restore(self, removed: Removed) -> None:
        try:
            self._keeping.restore(removed)
        except OwnContentError as error:
            self.notice_asked.emit(told(str(error)), "", None)

    def _reveal(self) -> None:
        if self._draft.faults:
            self._body.reveal(self._draft.faults[0])
            announce(self._bar, reason_not_to_save(self._draft.faults))
