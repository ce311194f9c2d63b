"""Saves and deletes the drill in the form, and says in the form why something cannot be done."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from hiptimer.messages import Message
from hiptimer.training.drafts.drill import DrillForm, form_of
from hiptimer.training.drafts.drill_faults import form_faults_of
from hiptimer.training.drafts.naming import numbered
from hiptimer.training.drafts.tidying import tidied
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
from hiptimer.ui.drill_form.body import FormBody
from hiptimer.ui.drill_form.drill_draft import Draft
from hiptimer.ui.drill_form.wording import reason_not_to_save
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import STRETCH, in_column, in_row

translate = QCoreApplication.translate

INDENT = 16
"""How far the frame of the first button stands out on the left of what is below the bar."""
ROOM_AROUND_REASON = 40


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
        self._content = content

    def save(self) -> None:
        """Keep the drill if nothing is wrong with it, else show what is."""
        if self._draft.faults:
            self.show_faults()
            return
        try:
            kept = self._keep()
        except PictureRefusedError as error:
            self._body.picture.refuse(translated(error.message))
        except ContentError as error:
            self._draft.insist(form_faults_of(error.faults))
            self._reveal()
        except OwnContentError as error:
            self.warn(translated(error.message))
        else:
            self._on_kept(kept, tidied(self._draft.form.name))

    def delete(self) -> None:
        """Delete the drill, which can be undone."""
        try:
            removed = self._own().delete_exercise(self._draft.form.id)
            self._content.reload()
        except OwnContentError as error:
            self.warn(translated(error.message))
            return
        self.deleted.emit()
        sentence = self.tr("“{name}” was deleted.").format(name=removed.name)
        self.notice_asked.emit(sentence, self.tr("Undo"), lambda: self._restore(removed))

    def show_faults(self) -> None:
        """Show all that is wrong, and go to the first of it."""
        self._draft.insist()
        self._reveal()

    def warn(self, sentence: str) -> None:
        """Say that something could not be done; nothing takes it away."""
        self._bar.show_problem(sentence)
        announce(self._bar, sentence)

    def _keep(self) -> Exercise:
        """Keep the drill; the result is it as it was kept.

        A drill that was changed elsewhere since the form was opened is not written over. Raises
        `ContentError`, `PictureRefusedError` and `OwnContentError`.
        """
        form, pictures = self._draft.form, self._body.picture.choice
        others = self._content.library.exercises
        now = others.get(form.id)
        if now is not None and form_of(now) != self._draft.first:
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

    def _on_kept(self, kept: Exercise, asked: str) -> None:
        if kept.name != asked:
            words = self.tr(
                "“{asked}” has been changed elsewhere, so this one is kept as “{name}”."
            )
            self.notice_asked.emit(words.format(asked=asked, name=kept.name), "", None)
        self.kept.emit(kept.id)

    def _restore(self, removed: Removed) -> None:
        try:
            self._own().restore(removed)
            self._content.reload()
        except OwnContentError as error:
            self.notice_asked.emit(translated(error.message), "", None)

    def _reveal(self) -> None:
        if self._draft.faults:
            self._body.reveal(self._draft.faults[0])
            announce(self._bar, reason_not_to_save(self._draft.faults))


def _by_side(new: Mapping[Side, bytes], form: DrillForm) -> dict[Side | None, bytes]:
    """New pictures as the storage takes them: for no side where the drill has none."""
    if form.has_sides:
        return {**new}
    one = new.get(Side.RIGHT) or new.get(Side.LEFT)
    return {None: one} if one else {}


class FormBar(QWidget):
    """The bar above the form: leave it, delete the drill, save it, or why that cannot be done yet.

    It stays in sight while the form scrolls. `reason` leads to the field that it is about.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        tip = self.tr("Leave the form without saving (Esc)")
        self.cancel = IconButton(appearance, IconName.LEFT, self.tr("Cancel"), "plain", tip=tip)
        tip = self.tr("Delete this drill; it can be undone")
        self.delete = IconButton(appearance, IconName.TRASH, self.tr("Delete"), tip=tip)
        tip = self.tr("Save the drill (Ctrl+S)")
        self.save = IconButton(appearance, IconName.CHECK, self.tr("Save"), "primary", tip=tip)
        self.reason = QPushButton()
        self.reason.setProperty("look", "reason")
        self.reason.setToolTip(self.tr("Go to the field"))
        self.reason.setMinimumWidth(1)  # its text is shortened to the room that there is
        self.reason.hide()
        self.problem = label(role=Role.WARNING, wraps=True)
        self.problem.hide()
        self._lay_out()

    def show_reason(self, reason: str) -> None:
        """Say why it cannot be saved yet; nothing where it can. Save leads to the field then."""
        self.save.setAccessibleDescription(reason)
        self.reason.setAccessibleName(reason)
        self.reason.setVisible(bool(reason))
        self._shorten_reason()

    def show_problem(self, sentence: str) -> None:
        """Say why something could not be done; nothing hides it."""
        show_words(self.problem, sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much of the reason as there is room for."""
        super().resizeEvent(event)
        self._shorten_reason()

    def _shorten_reason(self) -> None:
        room = max(0, self.width() - ROOM_AROUND_REASON)
        end = Qt.TextElideMode.ElideRight
        metrics = self.reason.fontMetrics()
        self.reason.setText(metrics.elidedText(self.reason.accessibleName(), end, room))

    def _lay_out(self) -> None:
        row = in_row(self.cancel, STRETCH, self.delete, self.save, spacing=8)
        reason = (self.reason, Qt.AlignmentFlag.AlignRight)
        below = in_column(self.problem, margins=(INDENT, 0, 0, 0))
        in_column(row, reason, below, on=self, spacing=6)
