"""Keeps and deletes drills of one's own, and reads the library anew afterwards."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from hiptimer.training.drill_form import DrillForm, form_of
from hiptimer.training.exercises import Exercise
from hiptimer.training.numbering import numbered
from hiptimer.training.own_content import OwnContent, OwnContentNotSavedError, Removed
from hiptimer.training.sides import Side
from hiptimer.ui.content_model import ContentModel
from hiptimer.ui.drill_form.picture_choice import PictureChoice

translate = QCoreApplication.translate


class Keeping:
    """Every method raises `OwnContentError` where something cannot be done."""

    def __init__(self, content: ContentModel) -> None:
        self._content = content

    def keep(self, form: DrillForm, pictures: PictureChoice, first: DrillForm) -> Exercise:
        """Keep the drill of a `form` without faults; the result is it as it was kept.

        It was `first` when the change began. A drill that was changed elsewhere since is not
        written over. Raises `ContentError` and `PictureRefusedError` too.
        """
        now = self._content.library.exercises.get(form.id)
        if now is not None and form_of(now) != first:
            names = {each.name for each in self._content.library.exercises.values()}
            form = replace(form, id="", name=numbered(form.name, names))
        exercise = form.exercise(self._content.library.exercises)
        exercise = replace(exercise, pictures=pictures.to_keep())
        kept = self._own().save_exercise(exercise, _by_side(pictures.new, form))
        self._content.reload()
        return kept

    def delete(self, exercise_id: str) -> Removed:
        """Delete a drill. Raises `ExerciseInUseError`."""
        removed = self._own().delete_exercise(exercise_id)
        self._content.reload()
        return removed

    def restore(self, removed: Removed) -> None:
        """Bring a deleted drill back."""
        self._own().restore(removed)
        self._content.reload()

    def _own(self) -> OwnContent:
        if self._content.own is None:
            words = translate("DrillForm", "There is no folder to keep your own drills in.")
            raise OwnContentNotSavedError(words)
        return self._content.own


def _by_side(new: Mapping[Side, bytes], form: DrillForm) -> dict[Side | None, bytes]:
    """New pictures as the storage takes them: for no side where the drill has none."""
    if form.has_sides:
        return {**new}
    one = new.get(Side.RIGHT) or new.get(Side.LEFT)
    return {None: one} if one else {}
