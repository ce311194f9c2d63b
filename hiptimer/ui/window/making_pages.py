"""The pages on which drills and routines are looked at, made, added, shared and printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hiptimer.ui.drill_form.page import DrillFormPage
from hiptimer.ui.exercises.page import ExercisesPage
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.page import BuildPage
from hiptimer.ui.services import Services
from hiptimer.ui.sharing.import_preview import ImportPreview
from hiptimer.ui.sharing.routine_sharing import RoutineSharing
from hiptimer.ui.window.page_stack import PageHost, PageKey


class MakingPages(QObject):
    """Builds each page when it is first wanted, and leads from one to another."""

    def __init__(self, services: Services, appearance: Appearance, window: PageHost) -> None:
        super().__init__(window)
        self._services = services
        self._appearance = appearance
        self._window = window
        self._exercises: ExercisesPage | None = None
        self._build: BuildPage | None = None
        self._form: DrillFormPage | None = None
        self._preview: ImportPreview | None = None
        services.content.changed.connect(self._on_content_changed)

    def page(self, key: PageKey) -> QWidget:
        """The page of that key. Raises `KeyError` for one that is not made here."""
        return {
            PageKey.EXERCISES: self.exercises,
            PageKey.BUILD: self.build,
            PageKey.DRILL_FORM: self.drill_form,
            PageKey.IMPORT: self.preview,
        }[key]()

    def exercises(self) -> ExercisesPage:
        """All drills, and a page for each."""
        if self._exercises is None:
            page = ExercisesPage(self._services, self._appearance)
            page.start_asked.connect(self._start_drill)
            page.gallery.new.clicked.connect(lambda: self._show_form(DrillFormPage.new_drill))
            page.add_asked.connect(lambda key: self._show_form(lambda form: form.copy_drill(key)))
            page.edit_asked.connect(lambda key: self._show_form(lambda form: form.edit_drill(key)))
            self._exercises = page
        return self._exercises

    def build(self) -> BuildPage:
        """All routines, and the one that is being written."""
        if self._build is None:
            page = BuildPage(self._services, self._appearance)
            page.start_asked.connect(self._window.start_routine)
            page.sheet_asked.connect(lambda key: self._sharing().print_page(key))
            page.share_asked.connect(lambda key: self._sharing().share(key))
            page.import_asked.connect(lambda: self._sharing().choose_file(self.open_file))
            page.notice_asked.connect(self._window.show_remark)
            self._build = page
        return self._build

    def drill_form(self) -> DrillFormPage:
        """Your own drill that is being written."""
        if self._form is None:
            page = DrillFormPage(self._services, self._appearance)
            page.saved.connect(self._on_drill_saved)
            page.left.connect(lambda: self._window.show_page(PageKey.EXERCISES))
            page.notice_asked.connect(self._window.show_remark)
            self._form = page
        return self._form

    def preview(self) -> ImportPreview:
        """What a shared routine would add."""
        if self._preview is None:
            page = ImportPreview(self._services, self._appearance, self._services.sharing)
            page.added.connect(lambda _key: self._window.show_page(PageKey.BUILD))
            page.left.connect(lambda: self._window.show_page(PageKey.BUILD))
            page.notice_asked.connect(self._window.show_remark)
            self._preview = page
        return self._preview

    def open_file(self, path: str) -> None:
        """Show what a shared routine would add, or why it cannot be added."""
        self.preview().open_file(path)
        self._window.show_page(PageKey.IMPORT)

    def keep_drafts(self) -> None:
        """Keep what is being written now, which otherwise waits for a moment without typing."""
        for page in (self._build, self._form):
            if page is not None:
                page.keep_draft()

    def may_close(self, again: Callable[[], object]) -> bool:
        """Whether nothing would be lost if the program ended now.

        Where something would, its page asks; `again` is called once a routine is seen to.
        """
        if self._build is not None and self._build.has_unsaved_changes:
            self._window.show_page(PageKey.BUILD)
            return self._build.may_leave(again)
        if self._form is not None and self._form.draft.is_changed and not self._form.is_asking:
            self._window.show_page(PageKey.DRILL_FORM)
            self._form.ask_to_leave()
            return False
        return True

    def _start_drill(self, exercise: str, variant: str | None) -> None:
        self._window.start_plan(self._services.drill_plan(exercise, variant))

    def _show_form(self, begin: Callable[[DrillFormPage], object]) -> None:
        begin(self.drill_form())
        self._window.show_page(PageKey.DRILL_FORM)

    def _on_drill_saved(self, exercise: str) -> None:
        self.exercises().refresh()
        self.exercises().show_drill(exercise)
        self._window.show_page(PageKey.EXERCISES)

    def _on_content_changed(self) -> None:
        if self._exercises is not None:
            self._exercises.refresh()

    def _sharing(self) -> RoutineSharing:
        sharing = RoutineSharing(self._window, self._services)
        sharing.notice_asked.connect(self._window.show_remark)
        return sharing
