"""The Exercises page: all drills as cards, and in their place the page of one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.exercises.drill_page import DrillPage
from hiptimer.ui.exercises.gallery import Gallery
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services, no_picture
from hiptimer.ui.widgets.shortcuts import add_shortcut

if TYPE_CHECKING:
    from hiptimer.ui.widgets.own_picture import PictureOf


class ExercisesPage(QWidget):
    """`picture_of` gives a person's own picture of a drill on a side, or None."""

    start_asked = Signal(str, object)
    """A person wants a session of one drill: its id, and the id of the variant shown or None."""

    new_asked = Signal()
    """A person wants to make a drill of their own."""

    add_asked = Signal(str)
    """A person wants to make a drill of their own from another; the value is the other's id."""

    edit_asked = Signal(str)
    """A person wants to change a drill; the value is its id."""

    def __init__(
        self,
        services: Services,
        appearance: Appearance,
        picture_of: PictureOf = no_picture,
    ) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._services = services
        self._appearance = appearance
        self._pictures = DrillPictures(services.motion, picture_of)
        self._drill: DrillPage | None = None
        self._may_edit: Callable[[str], bool] | None = None
        self._stale = False
        self.gallery = Gallery(appearance, self._pictures, services.clock.now)
        self.gallery.use(self._exercises)
        self.gallery.drill_chosen.connect(self.show_drill)
        self.gallery.new.clicked.connect(self.new_asked)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.gallery)
        add_shortcut(self, self._on_search_asked, QKeySequence.StandardKey.Find)
        services.settings.changed.connect(self._show_settings)

    @property
    def drill(self) -> DrillPage | None:
        """The page of the drill that is shown; None while all of them are."""
        return self._drill if self._stack.currentWidget() is self._drill else None

    def show_drill(self, exercise_id: str) -> None:
        """Show the page of that drill. Raises `UnknownExerciseError`."""
        page = self._built_drill()
        page.show_drill(exercise_id)
        editable = self._may_edit is not None and self._may_edit(exercise_id)
        page.body.head.offer_own(copy=self._may_edit is not None, edit=editable)
        self._stack.setCurrentWidget(page)
        page.enter()

    def show_all(self) -> None:
        """Go back to the cards, to where a person was."""
        if self.drill is not None:
            self._stack.setCurrentWidget(self.gallery)
            self.gallery.return_focus()

    def refresh(self) -> None:
        """Read the library again. A drill that is gone gives way to the cards."""
        self.gallery.use(self._exercises)
        shown = self.drill
        if shown is None:
            return
        if shown.exercise_id in self._services.library.exercises:
            shown.refresh()
        else:
            self.show_all()

    def allow_own(self, may_edit: Callable[[str], bool] | None) -> None:
        """Offer to make drills of a person's own, and to edit those that `may_edit` says yes to."""
        self._may_edit = may_edit
        self.gallery.offer_new(offered=may_edit is not None)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus where a search is typed, or where the figure is turned."""
        super().showEvent(event)
        if self._stale:
            self._show_settings()
        if not event.spontaneous():
            if self.drill is not None:
                self.drill.enter()
            else:
                self.gallery.focus_search()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was searched for: whoever comes back begins with all drills."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.gallery.search.clear()

    @property
    def _exercises(self) -> tuple[Exercise, ...]:
        return tuple(self._services.library.exercises.values())

    def _built_drill(self) -> DrillPage:
        if self._drill is None:
            page = DrillPage(self._services, self._appearance, self._pictures)
            page.left.connect(self.show_all)
            page.start_asked.connect(self.start_asked)
            head = page.body.head
            head.copy.clicked.connect(lambda: self.add_asked.emit(page.exercise_id))
            head.edit.clicked.connect(lambda: self.edit_asked.emit(page.exercise_id))
            self._stack.addWidget(page)
            self._drill = page
        return self._drill

    def _on_search_asked(self) -> None:
        self.show_all()
        self.gallery.focus_search()

    def _show_settings(self) -> None:
        """Bring the drill's page up to date; unseen, it waits until it is seen."""
        shown = self.drill
        self._stale = not self.isVisible()
        known = self._services.library.exercises
        if shown is not None and not self._stale and shown.exercise_id in known:
            shown.refresh()
