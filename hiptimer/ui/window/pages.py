"""All pages of the window: each built when it is first shown, and what they ask of each other."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from hiptimer.settings.settings import Settings
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.window.carrier_acts import CarrierActs
from hiptimer.ui.window.sheet_opening import SheetOpening

if TYPE_CHECKING:
    from hiptimer.journal.records import Unfinished
    from hiptimer.session.plan import Plan
    from hiptimer.ui.drill_form.page import DrillFormPage
    from hiptimer.ui.exercises.page import ExercisesPage
    from hiptimer.ui.history.page import HistoryPage
    from hiptimer.ui.history.reader import Reader
    from hiptimer.ui.measuring.page import MeasuringPage
    from hiptimer.ui.plan.page import PlanPage
    from hiptimer.ui.routine_sheet.tailoring import Seen
    from hiptimer.ui.routines.page import BuildPage
    from hiptimer.ui.settings.page import SettingsPage
    from hiptimer.ui.sharing.import_preview import ImportPreview
    from hiptimer.ui.today.page import TodayPage
    from hiptimer.ui.window.frame import WindowFrame


class PageKey(StrEnum):
    """The pages: those that the sidebar leads to, and three that others lead to."""

    TODAY = "today"
    PLAN = "plan"
    EXERCISES = "exercises"
    BUILD = "build"
    HISTORY = "history"
    SETTINGS = "settings"
    DRILL_FORM = "drill-form"
    IMPORT = "import"
    MEASURING = "measuring"

    @property
    def entry(self) -> PageKey:
        """The page whose entry in the sidebar is marked."""
        led_to = {
            PageKey.DRILL_FORM: PageKey.EXERCISES,
            PageKey.IMPORT: PageKey.BUILD,
            PageKey.MEASURING: PageKey.HISTORY,
        }
        return led_to.get(self, self)


KNOWING_CONTENT = (PageKey.TODAY, PageKey.HISTORY, PageKey.SETTINGS)
"""Pages that are built with the drills and routines that there are."""


class PageHost(QMainWindow):
    """What the pages ask of the window that shows them; it does so."""

    frame: WindowFrame
    show_page: Callable[[str], None]
    start_plan: Callable[[Plan], None]
    start_routine: Callable[..., None]
    resume_session: Callable[[Unfinished], None]
    show_remark: Callable[..., None]


class PageStack(QStackedWidget):
    """Shows one page at a time; `build` makes the page of a key that is not there yet."""

    def __init__(self, build: Callable[[PageKey], QWidget]) -> None:
        super().__init__()
        self._build = build
        self._built: dict[PageKey, QWidget] = {}

    @property
    def shown(self) -> PageKey | None:
        """The key of the page that is shown; None while it is something else."""
        current = self.currentWidget()
        return next((key for key, page in self._built.items() if page is current), None)

    def page(self, key: PageKey) -> QWidget:
        """The page of that key, built if it has to be."""
        if key not in self._built:
            self._built[key] = self._build(key)
            self.addWidget(self._built[key])
        return self._built[key]

    def discard(self, key: PageKey) -> None:
        """Forget the page of that key; it is built again when it is next wanted."""
        page = self._built.pop(key, None)
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()

    def show_page(self, key: PageKey) -> None:
        self.setCurrentWidget(self.page(key))


class Pages(QObject):
    """Stands between the pages and `window`, which shows `stack` and starts sessions."""

    def __init__(self, services: Services, appearance: Appearance, window: PageHost) -> None:
        super().__init__(window)
        self._services = services
        self._appearance = appearance
        self._window = window
        self._today: TodayPage | None = None
        self._history: HistoryPage | None = None
        self._looked_at: Reader | None = None
        self._settings: SettingsPage | None = None
        self._measuring: MeasuringPage | None = None
        self.carriers = carriers = CarrierActs(services, appearance, window)
        self.making = MakingPages(services, appearance, window, carriers)
        self.sheets = SheetOpening(services, appearance, window, self._edit_routine, carriers)
        self.making.look_inside.connect(self.sheets.open)
        self.stack = PageStack(self._build)
        self.stack.currentChanged.connect(self.sheets.close)
        services.content.changed.connect(self._on_content_changed)

    @property
    def today(self) -> TodayPage:
        """The first page, built when it is first asked for."""
        self.stack.page(PageKey.TODAY)
        assert self._today is not None
        return self._today

    @property
    def settings(self) -> SettingsPage:
        """The Settings page, built when it is first asked for."""
        self.stack.page(PageKey.SETTINGS)
        assert self._settings is not None
        return self._settings

    def refresh(self) -> None:
        """Show what has come into the journal from elsewhere."""
        for page in (self._today, self._history):
            if page is not None:
                page.refresh()
        if self._measuring is not None:
            self._measuring.keeping.refresh()

    def refresh_if_late(self) -> None:
        """Greet and suggest again where it is another hour."""
        if self._today is not None:
            self._today.refresh_if_late()

    def welcome(self) -> None:
        """Ask a newcomer a few things, in place of all pages."""
        from hiptimer.ui.first_run.page import FirstRun

        first = FirstRun(self._services, self._appearance)
        first.started.connect(self._window.start_plan)
        first.passed_over.connect(lambda: self._window.show_page(PageKey.TODAY))
        for gone in (first.started, first.passed_over):
            gone.connect(first.deleteLater)
        self.stack.addWidget(first)
        self.stack.setCurrentWidget(first)

    def settle(self) -> None:
        if self._settings is not None:
            self._settings.settle()

    def keep(self) -> None:
        """Keep what has been edited in the settings, and what is being written."""
        self.settle()
        self.making.keep_drafts()
        if self._measuring is not None:
            self._measuring.keep()

    def _build(self, key: PageKey) -> QWidget:
        builders = {
            PageKey.TODAY: self._build_today,
            PageKey.PLAN: self._build_plan,
            PageKey.EXERCISES: self.making.exercises,
            PageKey.BUILD: self.making.build,
            PageKey.HISTORY: self._build_history,
            PageKey.SETTINGS: self._build_settings,
            PageKey.DRILL_FORM: self.making.drill_form,
            PageKey.IMPORT: self.making.preview,
            PageKey.MEASURING: self._build_measuring,
        }
        return builders[key]()

    def _build_today(self) -> QWidget:
        from hiptimer.ui.today.page import TodayPage

        self._today = today = TodayPage(self._services, self._appearance)
        today.plan_chosen.connect(self._window.start_plan)
        today.fit_asked.connect(self._window.start_routine)
        today.look_inside.connect(self.sheets.open)
        today.answer_inside.connect(self.sheets.open)
        today.build_asked.connect(self._new_routine)
        today.progress_asked.connect(lambda: self._window.show_page(PageKey.HISTORY))
        today.measuring_asked.connect(self._show_measuring)
        today.plan_asked.connect(lambda: self._window.show_page(PageKey.PLAN))
        today.offer.resume_asked.connect(self._window.resume_session)
        today.offer.notice_asked.connect(self._window.show_remark)
        today.offer.look()
        return today

    def _build_plan(self) -> PlanPage:
        from hiptimer.ui.plan.page import PlanPage

        plan = PlanPage(self._services, self._appearance)
        plan.start_asked.connect(self._window.start_plan)
        plan.look_inside.connect(self.sheets.open)
        plan.notice_asked.connect(self._window.show_remark)
        plan.notice_over.connect(self._window.frame.take_back_notice)
        plan.measuring_asked.connect(self._show_measuring)
        plan.taking_asked.connect(self.carriers.take_to_come)
        return plan

    def _edit_routine(self, routine_id: str, seen: tuple[Seen, ...]) -> None:
        self._window.show_page(PageKey.BUILD)
        self.making.build().edit_routine(routine_id, seen)

    def _new_routine(self) -> None:
        self._window.show_page(PageKey.BUILD)
        self.making.build().new_routine()

    def _build_history(self) -> QWidget:
        from hiptimer.ui.history.page import HistoryPage

        before = self._looked_at
        self._history = history = HistoryPage(self._services, self._appearance, reader=before)
        self._looked_at = history.reader
        history.left.connect(lambda: self._window.show_page(PageKey.TODAY))
        history.notice_asked.connect(self._window.show_remark)
        history.measuring_asked.connect(self._show_measuring)
        history.taking_asked.connect(self.carriers.take_done)
        return history

    def _build_measuring(self) -> MeasuringPage:
        from hiptimer.ui.measuring.page import MeasuringPage

        self._measuring = page = MeasuringPage(self._services, self._appearance)
        page.notice_over.connect(self._window.frame.take_back_notice)
        page.left.connect(lambda: self._window.show_page(PageKey.HISTORY))
        page.notice_asked.connect(self._window.show_remark)
        return page

    def _show_measuring(self) -> None:
        self._window.show_page(PageKey.MEASURING)

    def _build_settings(self) -> QWidget:
        from hiptimer.ui.settings.page import SettingsPage

        self._settings = settings = SettingsPage(self._services, self._appearance)
        settings.left.connect(lambda: self._window.show_page(PageKey.TODAY))
        settings.defaults_restored.connect(self._on_defaults_restored)
        settings.journal_imported.connect(self.refresh)
        return settings

    def _on_content_changed(self) -> None:
        """Build again what shows routines, drills and doses; it may be the page in view."""
        self.settle()
        shown = self.stack.shown
        self._today, self._history, self._settings = None, None, None
        for key in KNOWING_CONTENT:
            self.stack.discard(key)
        if shown is not None and shown in KNOWING_CONTENT:
            self._window.show_page(shown)

    def _on_defaults_restored(self, before: Settings) -> None:
        model, after = self._services.settings, self._services.settings.settings
        self._window.show_remark(
            self.tr("All settings are back to their defaults."),
            self.tr("Undo"),
            lambda: model.change(after, before),
        )


class MakingPages(QObject):
    """The pages on which drills and routines are looked at, made, added and taken along.

    Each is built when it is first wanted, and leads to the others.
    """

    look_inside = Signal(str)
    """A person wants to see what is in a routine before it starts; the value is its id."""

    def __init__(
        self, services: Services, appearance: Appearance, window: PageHost, carriers: CarrierActs
    ) -> None:
        super().__init__(window)
        self._services, self._carriers = services, carriers
        self._appearance = appearance
        self._window = window
        self._exercises: ExercisesPage | None = None
        self._build: BuildPage | None = None
        self._form: DrillFormPage | None = None
        self._preview: ImportPreview | None = None
        services.content.changed.connect(self._on_content_changed)

    def exercises(self) -> ExercisesPage:
        """All drills, and a page for each."""
        if self._exercises is None:
            from hiptimer.ui.exercises.page import ExercisesPage

            self._exercises = page = ExercisesPage(self._services, self._appearance)
            page.start_asked.connect(
                lambda key, way: self._window.start_plan(self._services.drill_plan(key, way))
            )
            page.gallery.new.clicked.connect(lambda: self._show_form(lambda form: form.new_drill()))
            page.add_asked.connect(lambda key: self._show_form(lambda form: form.copy_drill(key)))
            page.edit_asked.connect(lambda key: self._show_form(lambda form: form.edit_drill(key)))
        return self._exercises

    def build(self) -> BuildPage:
        """All routines, and the one that is being written."""
        if self._build is None:
            from hiptimer.ui.routines.page import BuildPage

            self._build = page = BuildPage(self._services, self._appearance)
            page.start_asked.connect(self._window.start_routine)
            page.look_inside.connect(self.look_inside)
            page.taking_asked.connect(self._carriers.open_sheet)
            page.import_asked.connect(lambda: self._carriers.sharing().choose_file(self.open_file))
            page.notice_asked.connect(self._window.show_remark)
        return self._build

    def drill_form(self) -> DrillFormPage:
        """Your own drill that is being written."""
        if self._form is None:
            from hiptimer.ui.drill_form.page import DrillFormPage

            self._form = page = DrillFormPage(self._services, self._appearance)
            page.saved.connect(self._on_drill_saved)
            page.left.connect(lambda: self._window.show_page(PageKey.EXERCISES))
            page.notice_asked.connect(self._window.show_remark)
        return self._form

    def _show_added(self, routine_id: str) -> None:
        """Show what has just been added, for it to be started."""
        self._window.show_page(PageKey.BUILD)
        self.build().choose(routine_id)

    def preview(self) -> ImportPreview:
        """What a shared routine would add."""
        if self._preview is None:
            from hiptimer.ui.sharing.import_preview import ImportPreview

            services = self._services
            self._preview = page = ImportPreview(services, self._appearance, services.sharing)
            page.added.connect(self._show_added)
            page.left.connect(lambda: self._window.show_page(PageKey.BUILD))
            page.notice_asked.connect(self._window.show_remark)
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


class FirstFrame(QWidget):
    """An empty page that stands in until the window has been seen for the first time.

    It says so once it is on the screen, so that what takes longer can follow.
    """

    painted = Signal()
    """The first frame has been painted; it takes no value."""

    def __init__(self) -> None:
        super().__init__()
        self._was_seen = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the background as it is, and say so afterwards."""
        super().paintEvent(event)
        if not self._was_seen:
            self._was_seen = True
            QTimer.singleShot(0, self.painted.emit)
