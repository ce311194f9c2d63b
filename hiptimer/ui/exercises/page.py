"""The Exercises page: all drills as cards, searched and filtered, or in their place one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCollator, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from hiptimer.training.drill_filters import NO_FILTERS, DrillFilters, Facet
from hiptimer.training.exercises import Exercise, Kind, MuscleGroup, Plane, Position
from hiptimer.training.search import SearchIndex
from hiptimer.ui.drills import wording
from hiptimer.ui.drills.finding import NearlyFits, NothingFits, SearchField, saying_after_rest
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.exercises.drill_card import RING
from hiptimer.ui.exercises.drill_grid import DrillGrid, Marks
from hiptimer.ui.exercises.drill_page import DrillPage
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.choosing import ChoiceMenu
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.scroll_page import MARGINS
from hiptimer.ui.widgets.shortcuts import add_shortcut

LEAST_SEARCH_LETTERS = 12
LEAST_HEIGHT_WITH_TITLE = 440
"""Pixels at 100 %."""
ORDERS: dict[Facet, tuple[str, ...]] = {
    Facet.KIND: tuple(Kind),
    Facet.PLANE: tuple(Plane),
    Facet.MUSCLE: tuple(MuscleGroup),
    Facet.POSITION: tuple(Position),
}


class ExercisesPage(QWidget):
    """Shows the cards, or the drill that was chosen."""

    start_asked = Signal(str, object)
    """A person wants a session of one drill: its id, and the id of the variant shown or None."""

    add_asked = Signal(str)
    """A person wants to make a drill of their own from another; the value is the other's id."""

    edit_asked = Signal(str)
    """A person wants to change a drill; the value is its id."""

    def __init__(self, services: Services, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._services = services
        self._appearance = appearance
        self._pictures = DrillPictures(services.motion, services.picture)
        self._drill: DrillPage | None = None
        self.gallery = Gallery(appearance, self._pictures, services.clock.now)
        self._show_drills()
        self.gallery.grid.opened.connect(self.show_drill)
        self.gallery.new.setVisible(services.content.own is not None)
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
        page = self._drill = self._drill or self._built_drill()
        page.show_drill(exercise_id)
        self._stack.setCurrentWidget(page)
        page.enter()

    def show_all(self) -> None:
        """Go back to the cards, to where a person was."""
        if self.drill is not None:
            self._stack.setCurrentWidget(self.gallery)
            self._show_marks()
            self.gallery.return_focus()

    def refresh(self) -> None:
        """Read the library again. A drill that is gone gives way to the cards."""
        self._show_drills()
        if self.drill is not None and self.drill.exercise_id in self._services.library.exercises:
            self.drill.refresh()
        else:
            self.show_all()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus where a search is typed, or where the figure is turned."""
        super().showEvent(event)
        self._show_settings()
        if not event.spontaneous():
            if self.drill is not None:
                self.drill.enter()
            else:
                self.gallery.focus_search()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was searched and filtered: whoever comes back begins with all drills."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.gallery.clear()

    def _built_drill(self) -> DrillPage:
        page = DrillPage(self._services, self._appearance, self._pictures)
        page.left.connect(self.show_all)
        page.start_asked.connect(self.start_asked)
        page.head.copy.clicked.connect(lambda: self.add_asked.emit(page.exercise_id))
        page.head.edit.clicked.connect(lambda: self.edit_asked.emit(page.exercise_id))
        self._stack.addWidget(page)
        return page

    def _show_drills(self) -> None:
        """Have all drills among the cards, those first that the person likes."""
        settings = self._services.settings.settings
        self._marks = Marks(settings.you.favourite_drills, settings.session.left_out)
        drills = self._services.library.exercises.values()
        self.gallery.use(sorted(drills, key=lambda each: each.id not in self._marks.favourites))
        self.gallery.grid.mark(self._marks)

    def _show_marks(self) -> None:
        """Bring the cards up to date where the person likes, or leaves out, others by now."""
        settings = self._services.settings.settings
        marks = Marks(settings.you.favourite_drills, settings.session.left_out)
        if marks != self._marks:
            held = self.gallery.grid.held
            self._show_drills()
            self.gallery.grid.hold(held)

    def _on_search_asked(self) -> None:
        self.show_all()
        self.gallery.focus_search()

    def _show_settings(self) -> None:
        """Bring the drill's page up to date; unseen, it waits until it is seen."""
        if self.isVisible() and self.drill is None:
            self._show_marks()
        shown = self.drill if self.isVisible() else None
        if shown is not None and shown.exercise_id in self._services.library.exercises:
            shown.refresh()


class Gallery(QWidget):
    """Shows what fits as it is typed, and as it is chosen: a menu for each facet."""

    def __init__(
        self, appearance: Appearance, pictures: DrillPictures, now: Callable[[], float]
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self.finder = SearchIndex(())
        self.search = SearchField(appearance)
        self.menus = {
            facet: ChoiceMenu(appearance, wording.facet(facet), partial(self._choices, facet))
            for facet in Facet
        }
        self.filter_bar = widget_of(flow(*self.menus.values()))
        self.grid = DrillGrid(appearance, pictures, now)
        self.nothing = NothingFits()
        self.nearly = NearlyFits()
        self.results = ResultLine()
        self.new = IconButton(appearance, IconName.PLUS, self.tr("New drill"))
        self.new.hide()
        self._lay_out()
        self._connect()

    def use(self, exercises: Sequence[Exercise]) -> None:
        """Show these exercises, searched and filtered as before."""
        self.finder = SearchIndex(exercises)
        self.grid.forget_looks()
        self._choose(self.filters)
        self._find()

    def clear(self) -> None:
        """Show everything."""
        self._choose(NO_FILTERS)
        self.search.clear()
        self._find()

    def _on_clear_clicked(self) -> None:
        self.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def filters(self) -> DrillFilters:
        return DrillFilters(**{facet.value: menu.chosen for facet, menu in self.menus.items()})

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def return_focus(self) -> None:
        """Put the focus back on the card that was opened."""
        if self.grid.currentIndex().isValid():
            self.grid.enter()
        else:
            self.focus_search()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.left_downward.connect(self._on_left_downward)
        self.search.returnPressed.connect(self._on_return_pressed)
        for menu in self.menus.values():
            menu.changed.connect(self._find)
        self.results.clear_button.clicked.connect(self._on_clear_clicked)
        self.results.filters_button.toggled.connect(self._arrange)
        self.nothing.button.clicked.connect(self._on_clear_clicked)
        self.grid.left_upward.connect(self.focus_search)
        self.grid.typed.connect(self.search.type_in)
        self._appearance.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without title and filters where cards would have too little room."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        shown = QWidget()
        self._shown = QStackedLayout(shown)
        self._shown.addWidget(self.grid)
        self._shown.addWidget(self.nothing)
        self._title = label(self.tr("Drills"), Role.TITLE)
        self._first = _row(self._title, self.new)
        searching = _row(self.search, self.results)
        heads = (self._first, searching, self.filter_bar, self.nearly)
        lines = (in_row(each, margins=(RING, 0, MARGINS[2], 0)) for each in heads)
        self._column = in_column(*lines, (shown, 1), on=self, spacing=12)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.height() >= LEAST_HEIGHT_WITH_TITLE * self._appearance.theme.scale
        self._first.setVisible(roomy or not self.new.isHidden())
        self._title.setVisible(roomy)
        self.results.set_roomy(roomy=roomy)
        self.filter_bar.setVisible(roomy or self.results.filters_button.isChecked())
        left, top, _, _ = MARGINS
        self._column.setContentsMargins(left - RING, top if roomy else top // 2, 0, 0)

    def _find(self) -> None:
        query, filters = self.search.text(), self.filters
        found = self.finder.find(query, filters)
        closest = () if found else self.finder.find_closest(query, filters)
        self.nearly.show_query(query.strip() if closest else "")
        found = found or closest
        self.grid.show_drills(tuple(self.finder.exercises[row] for row in found))
        self._shown.setCurrentIndex(0 if found else 1)
        chosen = sum(len(filters.chosen(facet)) for facet in Facet)
        narrowed = bool(query.strip()) or filters != NO_FILTERS
        self.nothing.show_query(query.strip(), filtered=filters != NO_FILTERS)
        count = len(self.finder.exercises)
        self.results.show_count(len(found), count, filters=chosen, narrowed=narrowed)

    def _choose(self, filters: DrillFilters) -> None:
        """Choose these, as far as there are such values."""
        for facet, menu in self.menus.items():
            menu.show_chosen(filters.chosen(facet))

    def _choices(self, facet: Facet) -> list[tuple[str, str]]:
        """The values that there are, in the order of our types, or else of the alphabet."""
        there = self.finder.values(facet)
        order = ORDERS.get(facet) or tuple(sorted(there, key=QCollator().sortKey))
        return [(value, wording.choice(facet, value)) for value in order if value in there]

    def _on_left_downward(self) -> None:
        if self.grid.drills.rowCount():
            self.grid.enter()
        else:
            self.nothing.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_return_pressed(self) -> None:
        if self.grid.drills.rowCount() and self.search.text().strip():
            self.grid.opened.emit(self.grid.drills.exercise(0).id)


def _row(first: QWidget, second: QWidget) -> QWidget:
    return widget_of(beside(first, second, least_letters=LEAST_SEARCH_LETTERS))


class ResultLine(QWidget):
    """How many drills fit, and buttons that show the filters and clear them with the search."""

    def __init__(self) -> None:
        super().__init__()
        self.filters_button = text_button(self.tr("Filters"), "filter")
        self.filters_button.setCheckable(True)
        self.count = label(role=Role.MUTED)
        tip = self.tr("Empty the search and take all filters away")
        self.clear_button = text_button(self.tr("Clear all"), "plain", tip=tip)
        self.clear_button.hide()
        self.set_roomy(roomy=True)
        self._saying = saying_after_rest(self, self.count.text)
        flow(self.filters_button, self.clear_button, self.count, on=self)

    def set_roomy(self, *, roomy: bool) -> None:
        """With room, keep that of a hidden button; without, offer to show and hide the filters."""
        self.filters_button.setVisible(not roomy)
        policy = self.clear_button.sizePolicy()
        policy.setRetainSizeWhenHidden(roomy)
        self.clear_button.setSizePolicy(policy)
        side = Qt.AlignmentFlag.AlignRight if roomy else Qt.AlignmentFlag.AlignLeft
        self.count.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def show_count(self, found: int, count: int, *, filters: int, narrowed: bool) -> None:
        """Say how many of all drills are shown, and how many filters are in use."""
        words = self.tr("Filters: {count}") if filters else self.tr("Filters")
        self.filters_button.setText(words.format(count=filters))
        some = self.tr("{found} of %Ln drill(s)", "", count)
        every = self.tr("%Ln drill(s)", "", count)
        text = some.format(found=numbers.whole(found)) if narrowed else every
        self.clear_button.setVisible(narrowed)
        if text != self.count.text():
            # As wide as it will ever be: what stands beside it keeps its size while one types.
            widest = some.format(found=numbers.whole(count))
            self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance(widest))
            self.count.setText(text)
            if self.isVisible():
                self._saying.start()
