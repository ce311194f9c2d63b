"""The History page as a person uses it: looking, moving by keys, opening, changing, deleting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace
from msgspec.structs import replace as with_changes
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import Feeling, SessionRecord, SessionState
from hiptimer.messages import ExplainedError, Message
from hiptimer.settings.settings import LookSettings, Settings
from hiptimer.ui.history.page import HistoryPage
from hiptimer.ui.history.reader import Span
from hiptimer.ui.history.sessions_pane import SessionRow
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.file_chooser import FileChooser
from hiptimer.ui.widgets.row_list import FullList, RowList
from hiptimer.ui.window.main_window import MainWindow
from hiptimer.ui.window.pages import PageKey

WIDE, NARROW = (1080, 800), (700, 560)
TROUBLE = Message("The journal cannot be read just now.")
Notice = tuple[str, str, Callable[[], None]]


class BrokenJournal(InMemoryJournal):
    """Refuses whatever it is told to refuse."""

    refused: frozenset[str] = frozenset()

    def __getattribute__(self, name: str):
        if name in object.__getattribute__(self, "refused"):
            raise JournalUnavailableError(TROUBLE)
        return object.__getattribute__(self, name)


@dataclass
class Seen:
    """A page, and what it told."""

    page: HistoryPage
    journal: InMemoryJournal
    appearance: Appearance
    notices: list[Notice] = field(default_factory=list)
    left: int = 0

    def texts(self, widget: QWidget | None = None) -> list[str]:
        root = widget or self.page
        return [each.text() for each in root.findChildren(QLabel) if each.isVisibleTo(self.page)]

    def button(self, text: str) -> QAbstractButton:
        buttons = self.page.findChildren(QAbstractButton)
        return next(b for b in buttons if b.text() == text and b.isVisibleTo(self.page))

    def rows(self) -> list[SessionRow]:
        return [row for row in rows_of(self.page.pane.list) if isinstance(row, SessionRow)]

    def count(self) -> int:
        """How many sessions there are in twelve months."""
        return len(self.journal.lines(date(2025, 11, 17), date.max))

    def on_left(self) -> None:
        self.left += 1


def rows_of(rows: RowList) -> list[Any]:
    model = rows.model()
    return [model.index(n, 0).data(Qt.ItemDataRole.UserRole) for n in range(model.rowCount())]


def shows_all(rows: FullList) -> bool:
    """Whether the last row is in sight without scrolling the list."""
    last = rows.visualRect(rows.model().index(rows.model().rowCount() - 1, 0))
    return rows.viewport().rect().contains(last)


MakeSeen = Callable[..., Seen]


@pytest.fixture
def open_page(qtbot: QtBot, services: Services) -> Iterator[MakeSeen]:
    appearance = Appearance(LookSettings())

    def make(
        journal: InMemoryJournal,
        size: tuple[int, int] = WIDE,
        settings: Settings | None = None,
        taking: Any = None,
    ) -> Seen:
        own = replace(services, open_journal=lambda: journal, taking=taking)
        own.settings.replace(settings or Settings())
        page = HistoryPage(own, appearance)
        seen = Seen(page, journal, appearance)
        page.notice_asked.connect(lambda *notice: seen.notices.append(notice))
        page.left.connect(seen.on_left)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return seen

    yield make
    appearance.set_look(LookSettings())


@pytest.fixture
def seen(open_page: MakeSeen, journal: InMemoryJournal) -> Seen:
    return open_page(journal)


def open_first(seen: Seen) -> SessionRecord:
    row = seen.rows()[0]
    seen.page.pane.session_chosen.emit(row.line.id)
    opened = seen.page.pane.opened
    assert opened is not None
    return opened


def test_it_opens_on_twelve_months_with_the_sums_in_words(seen: Seen):
    texts = seen.texts()
    assert "17 November 2025 to 22 November 2026" in texts
    first, last = date(2025, 11, 17), date(2026, 11, 22)
    days = seen.journal.days(first, last)
    assert str(sum(day.sessions for day in days)) in texts
    assert any(text.startswith("The goal of 3 sessions a week was reached in") for text in texts)
    assert any("longer" in text or "even" in text for text in texts)


def test_without_any_session_a_friendly_sentence_leads_to_today(open_page: MakeSeen, qtbot: QtBot):
    seen = open_page(InMemoryJournal())
    assert "No sessions yet" in seen.texts()
    assert seen.page.empty.button.hasFocus()
    qtbot.keyClick(seen.page.empty.button, Qt.Key.Key_Return)
    assert seen.left == 1


def test_sessions_that_came_since_are_there_when_it_is_shown_again(
    open_page: MakeSeen, year: list[SessionRecord]
):
    seen = open_page(InMemoryJournal())
    seen.journal.merge(year)
    seen.page.hide()
    seen.page.show()
    assert len(seen.rows()) == seen.count()


def test_choosing_four_weeks_shows_four_weeks_everywhere(seen: Seen, qtbot: QtBot):
    seen.button("4 weeks").click()
    assert "26 October 2026 to 22 November 2026" in seen.texts()
    assert len(seen.page.overview.minutes.chart.weeks) == 4
    assert len(seen.page.overview.sides.chart.weeks) == 4
    assert all(row.line.started.date() >= date(2026, 10, 26) for row in seen.rows())


def test_the_goal_of_the_settings_decides_what_is_reached(
    open_page: MakeSeen, journal: InMemoryJournal
):
    settings = Settings()
    goal = with_changes(settings.goal, sessions=6)
    seen = open_page(journal, settings=with_changes(settings, goal=goal))
    assert any("goal of 6 sessions a week was reached in 0 of 53" in text for text in seen.texts())


def test_planes_muscles_and_exercises_follow_once_the_charts_have_been_seen(
    seen: Seen, qtbot: QtBot
):
    qtbot.waitUntil(lambda: "Directions" in seen.texts())
    details = seen.page.overview.details
    assert len(details.planes.list.rows) == 3
    assert len(details.muscles.list.rows) == 10
    assert any("Pigeon pose: " in row.words for row in details.exercises.list.rows)


def test_exercises_that_were_left_out_are_named(seen: Seen):
    seen.button("4 weeks").click()
    texts = seen.texts(seen.page.overview.details.exercises)
    assert (
        any(text.startswith("Not done in this time: ") for text in texts)
        or len(seen.page.overview.details.exercises.list.rows) == 12
    )


def test_arrow_keys_move_the_day_and_tell_of_it(seen: Seen, qtbot: QtBot):
    view = seen.page.overview.calendar.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.day == date(2026, 11, 14)
    [words] = [text for text in seen.texts() if text.startswith("Saturday 14 November 2026: ")]
    assert view.accessibleDescription() == words


def test_enter_on_a_day_shows_the_sessions_of_that_day(seen: Seen, qtbot: QtBot):
    view = seen.page.overview.calendar.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert {row.line.started.date() for row in seen.rows()} == {date(2026, 11, 22)}
    assert "Sunday 22 November 2026" in seen.texts()
    assert seen.page.pane.list.hasFocus()
    seen.button("Show all days").click()
    assert len({row.line.started.date() for row in seen.rows()}) > 1


def test_a_click_on_a_square_shows_that_day(seen: Seen, qtbot: QtBot):
    view = seen.page.overview.calendar.view
    square = view.geometry_in(view.width()).square(date(2026, 11, 19))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=square.center().toPoint())
    assert view.day == date(2026, 11, 19)
    assert {row.line.started.date() for row in seen.rows()} == {date(2026, 11, 19)}


def test_who_comes_back_sees_all_days_again(seen: Seen):
    everything = len(seen.rows())
    seen.page.overview.calendar.view.chosen.emit(Span(date(2026, 7, 25), date(2026, 7, 25)))
    assert seen.rows() == []
    seen.page.hide()
    seen.page.show()
    assert len(seen.rows()) == everything
    assert "No session in this time." not in seen.texts()


def test_a_day_without_a_session_says_so(seen: Seen):
    seen.page.overview.calendar.view.chosen.emit(Span(date(2026, 7, 25), date(2026, 7, 25)))
    assert seen.rows() == []
    assert "Saturday 25 July 2026\nNo session in this time." in seen.texts()


def monday(row: SessionRow) -> date:
    day = row.line.started.date()
    return day - timedelta(days=day.weekday())


def test_a_week_that_is_chosen_lists_its_sessions_until_all_are_wanted(seen: Seen, qtbot: QtBot):
    everything, pane = len(seen.rows()), seen.page.pane
    chart = seen.page.overview.minutes.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert len(seen.rows()) == everything
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert {monday(row) for row in seen.rows()} == {date(2026, 11, 9)}
    assert len(seen.rows()) > 1
    assert "Week of 9 November 2026" in seen.texts(pane)
    assert pane.list.hasFocus()
    pane.all_days.click()
    assert len(seen.rows()) == everything
    assert not pane.all_days.isVisible()
    column = chart.place().column(len(chart.weeks) - 1).center().toPoint()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=column)
    assert {monday(row) for row in seen.rows()} == {date(2026, 11, 16)}


def test_a_week_of_the_list_is_chosen_likewise(seen: Seen):
    card = seen.page.overview.sides
    card.findChildren(QAbstractButton)[0].click()
    [weeks] = card.findChildren(RowList)
    weeks.row_chosen.emit(rows_of(weeks)[1])
    assert {monday(row) for row in seen.rows()} == {date(2026, 11, 9)}


def test_another_year_can_be_chosen_where_there_are_several(seen: Seen):
    calendar = seen.page.overview.calendar
    calendar.year_chosen.emit(2025)
    assert calendar.view.day == date(2025, 12, 31)
    assert any(text.startswith("Wednesday 31 December 2025: ") for text in seen.texts())


def test_with_sessions_of_one_year_there_is_no_year_to_choose(
    open_page: MakeSeen, year: list[SessionRecord]
):
    seen = open_page(InMemoryJournal(year[-20:]))
    assert not seen.page.overview.calendar._chooser.isVisibleTo(seen.page)


def test_arrow_keys_move_the_week_and_tell_of_it(seen: Seen, qtbot: QtBot):
    chart = seen.page.overview.minutes.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.weeks[chart.index].first == date(2026, 11, 9)
    assert chart.accessibleDescription().startswith("Week of 9 November 2026: ")
    assert chart.accessibleDescription() in seen.texts()


def test_a_chart_can_be_read_as_a_list(seen: Seen):
    card = seen.page.overview.minutes
    seen.button("As a list").click()
    [rows] = card.findChildren(RowList)
    assert rows.isVisibleTo(seen.page)
    assert not card.chart.isVisibleTo(seen.page)
    words = [row.words for row in rows_of(rows)]
    assert len(words) == 53
    assert words[0].startswith("Week of 16 November 2026: ")


def test_weeks_that_do_not_fit_are_reached_with_the_arrow_keys(
    open_page: MakeSeen, year: list[SessionRecord], qtbot: QtBot
):
    oldest = with_changes(year[0], id="f" * 32, started=year[0].started - timedelta(days=365 * 9))
    seen = open_page(InMemoryJournal([oldest, *year]))
    seen.button("All").click()
    chart = seen.page.overview.minutes.chart
    place = chart.place()
    assert place.count < len(chart.weeks)
    assert place.start + place.count == len(chart.weeks)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.place().start == 0
    assert chart.weeks[chart.index].sessions == 1


def test_a_session_that_was_stopped_says_so_in_the_list(seen: Seen):
    stopped = [row for row in seen.rows() if row.line.state is SessionState.STOPPED]
    assert stopped
    assert all("Stopped early" in row.words for row in stopped)


def test_all_sessions_of_the_time_are_listed(seen: Seen, year: list[SessionRecord]):
    seen.button("All").click()
    assert len(seen.rows()) == len(year)


def test_a_screen_reader_reads_each_session(seen: Seen):
    rows = QAccessible.queryAccessibleInterface(seen.page.pane.list)
    first = seen.rows()[0]
    assert rows.text(QAccessible.Text.Name) == "Sessions"
    assert rows.child(0).text(QAccessible.Text.Name) == first.words


def test_enter_opens_a_session_and_escape_closes_it(seen: Seen, qtbot: QtBot):
    rows = seen.page.pane.list
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert seen.page.pane.opened is not None
    assert seen.page.pane.opened.id == seen.rows()[1].line.id
    assert seen.page.pane.session.back.hasFocus()
    qtbot.keyClick(seen.page.pane.session.back, Qt.Key.Key_Escape)
    assert seen.page.pane.opened is None
    assert rows.hasFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert seen.left == 1


def test_a_click_opens_a_session(seen: Seen, qtbot: QtBot):
    rows = seen.page.pane.list
    middle = rows.visualRect(rows.model().index(2, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert seen.page.pane.opened is not None
    assert seen.page.pane.opened.id == seen.rows()[2].line.id


def test_an_open_session_shows_its_steps(seen: Seen, year: list[SessionRecord]):
    opened = open_first(seen)
    steps = seen.page.pane.session.list.rows
    assert len(steps) == sum(bool(step.work.total) for step in opened.steps) + len(opened.pauses)
    assert all("held" in row.words or "Paused" in row.words for row in steps)
    assert opened.name in seen.texts(seen.page.pane)


def test_the_feeling_can_be_changed(seen: Seen):
    opened = open_first(seen)
    seen.button("Looser").click()
    kept = seen.journal.session(opened.id)
    assert kept is not None
    assert kept.feeling is Feeling.LOOSER
    assert "felt looser" in seen.rows()[0].words
    seen.button("None").click()
    kept = seen.journal.session(opened.id)
    assert kept is not None
    assert kept.feeling is None


def test_a_note_is_kept_when_the_session_is_left(seen: Seen, qtbot: QtBot):
    opened = open_first(seen)
    note = seen.page.pane.session.form.note
    note.setFocus()
    note.selectAll()
    qtbot.keyClicks(note, "Easier on the left")
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    kept = seen.journal.session(opened.id)
    assert kept is not None
    assert kept.note == "Easier on the left"


def test_a_note_is_kept_when_the_page_is_left(seen: Seen):
    opened = open_first(seen)
    seen.page.pane.session.form.note.setPlainText("Written in a hurry")
    seen.page.hide()
    kept = seen.journal.session(opened.id)
    assert kept is not None
    assert kept.note == "Written in a hurry"


def test_looking_at_a_session_changes_nothing(seen: Seen):
    opened = open_first(seen)
    seen.page.pane.close_session()
    kept = seen.journal.session(opened.id)
    assert kept is not None
    assert kept.revision == opened.revision


def test_a_note_has_a_greatest_length(seen: Seen):
    open_first(seen)
    note = seen.page.pane.session.form.note
    note.setPlainText("x" * 600)
    assert len(note.toPlainText()) == 500


def test_a_deleted_session_can_be_brought_back(seen: Seen, qtbot: QtBot):
    opened = open_first(seen)
    count = len(seen.rows())
    seen.button("Delete").click()
    assert seen.journal.session(opened.id) is None
    assert seen.page.pane.opened is None
    assert opened.id not in {row.line.id for row in seen.rows()}
    [(sentence, action, undo)] = seen.notices
    assert (sentence, action) == ("Session deleted.", "Undo")
    undo()
    assert seen.rows()[0].line.id == opened.id
    assert len(seen.rows()) == count


def test_undo_leaves_another_session_open_that_was_opened_since(seen: Seen):
    first = open_first(seen)
    seen.button("Delete").click()
    second = open_first(seen)
    seen.notices[0][2]()
    assert seen.page.pane.opened == second
    assert seen.journal.session(first.id) is not None


def test_the_delete_key_deletes_in_the_list_but_not_in_the_note(seen: Seen, qtbot: QtBot):
    opened = open_first(seen)
    note = seen.page.pane.session.form.note
    note.setPlainText("")
    note.setFocus()
    qtbot.keyClick(note, Qt.Key.Key_Delete)
    assert seen.journal.session(opened.id) is not None
    seen.page.pane.close_session()
    rows = seen.page.pane.list
    rows.setCurrentIndex(rows.model().index(3, 0))
    gone = seen.rows()[3].line.id
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert seen.journal.session(gone) is None
    assert rows.currentIndex().row() == 3


def test_deleting_the_only_session_leads_to_the_friendly_sentence_and_back(
    open_page: MakeSeen, year: list[SessionRecord]
):
    seen = open_page(InMemoryJournal(year[-1:]))
    open_first(seen)
    seen.button("Delete").click()
    assert "No sessions yet" in seen.texts()
    seen.notices[0][2]()
    assert len(seen.rows()) == 1


@pytest.mark.parametrize(
    "refused", [{"first_day"}, {"days"}, {"tallies"}, {"lines"}, {"days", "tallies", "lines"}]
)
def test_a_journal_that_cannot_be_read_costs_one_sentence(
    open_page: MakeSeen, year: list[SessionRecord], refused: Iterable[str], qtbot: QtBot
):
    journal = BrokenJournal(year)
    journal.refused = frozenset(refused)
    seen = open_page(journal)
    qtbot.waitUntil(lambda: seen.page.warning.text() == TROUBLE)
    assert seen.texts().count(TROUBLE) == 1
    journal.refused = frozenset()
    seen.page.refresh()
    assert seen.page.warning.text() == ""
    assert len(seen.rows()) == seen.count()


@pytest.mark.parametrize("refused", ["session", "describe", "delete"])
def test_what_cannot_be_done_is_said_and_the_rest_goes_on(
    open_page: MakeSeen, year: list[SessionRecord], refused: str
):
    journal = BrokenJournal(year)
    seen = open_page(journal)
    if refused != "session":
        open_first(seen)
    journal.refused = frozenset({refused})
    match refused:
        case "session":
            seen.page.pane.session_chosen.emit(year[0].id)
        case "describe":
            seen.page.pane.described.emit(year[0].id, None, "x")
        case _:
            seen.button("Delete").click()
    assert seen.page.warning.text() == TROUBLE
    assert seen.notices == []
    assert len(seen.rows()) == seen.count()


def test_a_narrow_page_shows_the_sessions_in_place_of_the_pictures(
    open_page: MakeSeen, journal: InMemoryJournal, qtbot: QtBot
):
    seen = open_page(journal, NARROW)
    assert not seen.page.pane.isVisibleTo(seen.page)
    seen.button("All sessions").click()
    assert seen.page.pane.isVisibleTo(seen.page)
    assert not seen.page.overview.isVisibleTo(seen.page)
    assert seen.page.pane.list.hasFocus()
    qtbot.keyClick(seen.page.pane.list, Qt.Key.Key_Escape)
    assert seen.page.overview.isVisibleTo(seen.page)


def test_a_day_chosen_on_a_narrow_page_leads_to_its_sessions_and_back(
    open_page: MakeSeen, journal: InMemoryJournal, qtbot: QtBot
):
    seen = open_page(journal, NARROW)
    view = seen.page.overview.calendar.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert seen.page.pane.isVisibleTo(seen.page)
    seen.button("Overview").click()
    assert seen.page.overview.isVisibleTo(seen.page)


def test_everything_can_be_reached_with_the_tab_key(seen: Seen, qtbot: QtBot):
    details = seen.page.overview.details
    qtbot.wait(1)
    reached: list[QWidget | None] = []
    for _ in range(40):
        focused = seen.page.focusWidget()
        reached.append(focused)
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    overview = seen.page.overview
    wanted = [
        overview.calendar.view,
        overview.minutes.chart,
        overview.sides.chart,
        *details.lists,
        seen.page.pane.list,
    ]
    assert [each for each in wanted if each not in reached] == []


def test_all_that_takes_the_focus_has_a_name(seen: Seen):
    _ = seen.page.overview.details
    open_first(seen)
    nameless = [
        each
        for each in seen.page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisibleTo(seen.page)
        and not (each.accessibleName() or getattr(each, "text", str)())
    ]
    assert nameless == []


def test_pointing_at_a_picture_tells_what_is_there(seen: Seen):
    overview = seen.page.overview
    view = overview.calendar.view
    square = view.geometry_in(view.width()).square(date(2026, 11, 19))
    assert view.words_at(square.center()).startswith("Thursday 19 November 2026: ")
    assert view.words_at(QPoint(0, 0).toPointF()) == ""
    chart = overview.minutes.chart
    last = chart.place().column(52).center()
    assert chart.words_at(last).startswith("Week of 16 November 2026: ")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [NARROW, WIDE, (2360, 1440)])
def test_nothing_is_wider_than_the_page(
    open_page: MakeSeen,
    journal: InMemoryJournal,
    qtbot: QtBot,
    size: tuple[int, int],
    scale: float,
):
    seen = open_page(journal, size)
    seen.appearance.set_look(LookSettings(text_scale=scale))
    overview = seen.page.overview
    content = overview.widget()
    assert content is not None
    qtbot.waitUntil(lambda: all(shows_all(rows) for rows in overview.details.lists))
    assert content.width() <= overview.viewport().width()


@pytest.mark.parametrize("scrolled", [0, 300, 600])
def test_opening_deleting_and_undoing_leave_the_pictures_where_they_were(
    qtbot: QtBot,
    services: Services,
    appearance: Appearance,
    journal: InMemoryJournal,
    scrolled: int,
):
    """The list is hidden then, and the focus must not wander to the pictures and scroll them."""
    window = MainWindow(replace(services, open_journal=lambda: journal), appearance)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.show_page(PageKey.HISTORY)
    page = window.pages.stack.currentWidget()
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: page.overview.verticalScrollBar().maximum() >= scrolled)
    bar, rows = page.overview.verticalScrollBar(), page.pane.list
    bar.setValue(scrolled)
    seen_at = []

    def look() -> None:
        for _ in range(5):
            QApplication.processEvents()
        seen_at.append(bar.value())

    place = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    look()
    assert page.pane.opened is not None
    qtbot.keyClick(page.pane.session.back, Qt.Key.Key_Escape)
    look()
    assert page.pane.opened is None
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(button_in(page.pane.session, "Delete"), Qt.MouseButton.LeftButton)
    look()
    qtbot.mouseClick(button_in(window, "Undo"), Qt.MouseButton.LeftButton)
    look()
    assert seen_at == [scrolled] * 4


def button_in(widget: QWidget, text: str) -> QAbstractButton:
    buttons = widget.findChildren(QAbstractButton)
    return next(each for each in buttons if each.text() == text and each.isVisible())


class OneFolder:
    """Keeps data nowhere, and remembers where the journal went."""

    folder = "/home/anna/hiptimer"

    def __init__(self) -> None:
        self.written: list[str] = []
        self.full = False

    def export_journal(self, path: str) -> Message:
        if self.full:
            raise ExplainedError(TROUBLE)
        self.written.append(path)
        return Message("12 sessions were written.")


class TakesAny(FileChooser):
    """Chooses at once what is offered."""

    def file_to_write(self, parent, title, name, kinds, chosen) -> None:
        del parent, title
        assert set(kinds) == {"json", "csv"}
        chosen(f"/tmp/{name}")


def test_the_journal_is_saved_as_a_file_from_here(
    qtbot: QtBot, services: Services, journal: InMemoryJournal, appearance: Appearance
):
    data: Any = OneFolder()
    own = with_changes(services, open_journal=lambda: journal, data=data)
    page = HistoryPage(own, appearance, chooser=TakesAny())
    qtbot.addWidget(page)
    notices: list[Notice] = []
    page.notice_asked.connect(lambda *notice: notices.append(notice))
    page.show()
    page.overview.head.export.click()
    assert data.written == ["/tmp/hiptimer-journal.json"]
    assert notices[0][:2] == ("12 sessions were written.", "Open folder")
    data.full = True
    page.overview.head.export.click()
    assert page.warning.text() == "The journal cannot be read just now."
    assert len(notices) == 1


def test_nothing_is_saved_where_nobody_looks_after_files(seen: Seen):
    assert not seen.page.overview.head.export.isVisible()


def test_the_first_day_shows_what_will_be_filled(
    qtbot: QtBot, services: Services, appearance: Appearance
):
    page = HistoryPage(services, appearance)
    qtbot.addWidget(page)
    page.show()
    assert [row.name.text() for row in page.empty.hips.rows] == [
        "Hip flexors",
        "Glutes, rotators",
        "Inner thighs",
        "Outer hips",
    ]
    assert page.empty.hips.note.text() == "Your first five minutes fill these."


def test_a_session_is_taken_along_unless_nobody_did_it(
    qtbot: QtBot, open_page: MakeSeen, journal: InMemoryJournal, taking: Any
):
    seen = open_page(journal, taking=taking)
    session = open_first(seen)
    button = seen.page.pane.session.along.buttons["activity"]
    assert button.isVisible()
    assert button.text() == "Good for activity"
    with qtbot.waitSignal(seen.page.taking_asked) as emitted:
        button.click()
    assert emitted.args == ["activity", session]
    seen.page.pane.open_session(replace(session, speed=30.0), seen.page.reader.now)
    assert not button.isVisible()
    seen.page.pane.open_session(session, seen.page.reader.now)
    assert button.isVisible()
