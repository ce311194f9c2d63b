"""The Settings page: every setting in groups, and what they do to the routines' lengths."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from hiptimer.journal.habits import Habits
from hiptimer.messages import Message
from hiptimer.session.time_text import as_clock
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.settings import LookSettings, Settings
from hiptimer.ui.drills.hearing import Hearing
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.settings.doses import DoseTable
from hiptimer.ui.settings.group import Draft, SettingsGroup
from hiptimer.ui.settings.jumps import JumpBox, JumpList
from hiptimer.ui.settings.other_groups import Data, HoldScale, Look, Timing, WeekGoal, You
from hiptimer.ui.settings.reminders import Reminders
from hiptimer.ui.settings.voice import Sounds, Voice
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.file_chooser import FileChooser
from hiptimer.ui.widgets.icon_button import text_button
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.layouts import STRETCH, beside, in_column, in_row, widget_of
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage
from hiptimer.ui.widgets.shortcuts import add_shortcut

FORM_WIDTH, LEAST_FORM_WIDTH = 860, 640
ASIDE_WIDTH = 248
WIDE_LENGTHS = 560
GAP, MARGIN = 20, 32
LOW, LOW_TOP = 600, 12
"""A lower page leaves the groups more room below the title, which stays."""


class SettingsPage(QWidget):
    """Every change takes effect and is kept at once."""

    left = Signal()
    """A person wants to go back to where they came from."""

    defaults_restored = Signal(object)
    """All settings are the defaults again; the value is the `Settings` before that."""

    journal_imported = Signal()
    """The journal has taken over sessions from a file; it takes no value."""

    _screen_known = Signal(object)

    def __init__(
        self, services: Services, appearance: Appearance, chooser: FileChooser | None = None
    ) -> None:
        super().__init__()
        self._chooser = chooser or FileChooser()
        self.setProperty("look", "page")
        self._services = services
        self._appearance = appearance
        self.draft = Draft(services.settings, self)
        self._hearing = Hearing(services, self)
        self._groups = self._built_groups()
        self.lengths = RoutineLengths(services, self.draft)
        self._has_asked = False
        self._screen_known.connect(self.look.show_screen)
        self._lengths_beside = False
        self._went_to: tuple[SettingsGroup, int] | None = None
        self._lay_out()
        add_shortcut(self, self.left, Qt.Key.Key_Escape)
        self._scroll.resized.connect(self._arrange)
        # Queued: texts that have just changed tell their new sizes with the next events.
        appearance.changed.connect(self._arrange, Qt.ConnectionType.QueuedConnection)
        self.draft.changed.connect(self._arrange, Qt.ConnectionType.QueuedConnection)
        self._arrange()

    def settle(self) -> None:
        """Keep what has been edited, now, and wait for no sample: the page is being left."""
        self._hearing.stop()
        self.draft.settle()

    @property
    def place_of_language(self) -> int:
        """Where the choice of the language is, in pixels below the top of what is in sight."""
        return self._scroll.place_of(self.look.language)

    def show_language(self, place: int) -> None:
        """Bring the choice of the language to that place and put the focus there."""
        self.look.language.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.put(self.look.language, place)
        # Again when the page is laid out: the voices above it are still to come.
        QTimer.singleShot(0, self, lambda: self._scroll.keep_at(self.look.language, place))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask what there is when the page is first seen: that starts the speech engine."""
        super().showEvent(event)
        if not self._has_asked:
            self._has_asked = True
            self.voice.voices.ask(self._services.voices())
            self._services.awake().ask(self._pass_on_screen)

    def _pass_on_screen(self, problem: Message) -> None:
        with suppress(RuntimeError):  # the window may be gone by then
            self._screen_known.emit(problem)

    def _built_groups(self) -> tuple[SettingsGroup, ...]:
        """All of them; that about the person's files only where somebody looks after these."""
        draft, appearance = self.draft, self._appearance
        self.hold_scale = HoldScale(draft, appearance)
        self.doses = DoseTable(draft, appearance, self._services.library)
        self.timing = Timing(draft, appearance)
        self.voice = Voice(draft, appearance, self._services, self._hearing)
        self.sounds = Sounds(draft, appearance, self._hearing)
        self.look = Look(draft, appearance)
        self.you = You(draft, appearance)
        self.week_goal = WeekGoal(draft)
        self.reminders = Reminders(draft, appearance, self._services)
        groups = (self.hold_scale, self.doses, self.timing, self.sounds, self.voice, self.look)
        groups = (*groups, self.you, self.week_goal, self.reminders)
        if self._services.data is None:
            return groups
        data = Data(draft, self._services.data, self._chooser)
        data.journal_imported.connect(self.journal_imported)
        return (*groups, data)

    def _lay_out(self) -> None:
        self.jumps, self.jump_box = JumpList(self._groups), JumpBox(self._groups)
        self._head = beside(label(self.tr("Settings"), Role.TITLE), self.jump_box, least_letters=8)
        self._scroll = ScrollPage()
        column = self._scroll.column
        for group in self._groups:
            column.addWidget(group)
        reset = text_button(self.tr("Reset &all to defaults"))
        reset.clicked.connect(self._on_reset_clicked)
        column.addLayout(in_row(reset, STRETCH))
        column.addStretch(1)
        in_column(widget_of(self._head), (self._scroll, 1), on=self, spacing=0)
        # Beside the scrolled widget, not in it: it stays in sight while the groups scroll.
        self.jumps.setParent(self._scroll.viewport())
        for ways in (self.jumps, self.jump_box):
            ways.chosen.connect(self._go_to)
        bar, later = self._scroll.verticalScrollBar(), Qt.ConnectionType.QueuedConnection
        bar.valueChanged.connect(self._show_current)
        bar.rangeChanged.connect(self._show_current, later)

    def _arrange(self) -> None:
        """Ways to the groups and lengths on the right where there is room, else with the groups."""
        viewport, scale = self._scroll.viewport(), self._appearance.theme.scale
        places = page_places(viewport.width(), scale, self.jumps.least_width)
        _, top, _, bottom = MARGINS
        left, right = places.form.left(), viewport.width() - places.form.right() - 1
        self._scroll.column.setContentsMargins(left, 0, right, bottom)
        aside = places.aside
        bar = self.width() - viewport.width()
        above, below = (LOW_TOP, LOW_TOP // 2) if self.height() < LOW else (top, LOW_TOP)
        self._head.setContentsMargins(left, above, right + bar, below)
        self.jump_box.setVisible(aside is None)
        self.jumps.setVisible(aside is not None)
        self.lengths.arrange(is_wide=aside is None and places.form.width() >= WIDE_LENGTHS * scale)
        if aside is not None:
            height = self.jumps.sizeHint().height()
            self.jumps.setGeometry(aside.x(), 0, aside.width(), height)
            needed = self.lengths.heightForWidth(aside.width())
            place = QRect(aside.x(), height + GAP, aside.width(), needed)
            if place.bottom() < viewport.height() - GAP:
                self._put_lengths(place)
                return
        self._put_lengths(None)

    def _put_lengths(self, place: QRect | None) -> None:
        """Beside the groups, as long as they are about lengths, or below the scale of all holds."""
        self._lengths_beside = place is not None
        among_groups = self._scroll.column.indexOf(self.lengths) >= 0
        if place is None:
            if not among_groups:
                after = self._scroll.column.indexOf(self.hold_scale)
                self._scroll.column.insertWidget(after + 1, self.lengths)
        else:
            if among_groups:
                self._scroll.column.removeWidget(self.lengths)
            self.lengths.setParent(self._scroll.viewport())
            self.lengths.setGeometry(place)
        self._show_current()

    def _show_current(self) -> None:
        """Mark the group that is in sight, the first where there are several."""
        bar = self._scroll.verticalScrollBar()
        if bar.maximum() and bar.value() == bar.maximum():
            group = self._groups[-1]
        else:
            above = [each for each in self._groups if each.y() <= bar.value() + 2 * GAP]
            group = above[-1] if above else self._groups[0]
        if self._went_to is not None and self._went_to[1] == bar.value():
            group = self._went_to[0]
        self.jumps.show_current(group)
        self.jump_box.show_current(group)
        about_lengths = group in (self.hold_scale, self.doses, self.timing)
        self.lengths.setVisible(about_lengths or not self._lengths_beside)

    def _go_to(self, group: SettingsGroup) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(group.y())
        fields = group.findChildren(QWidget)
        takers = (each for each in fields if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        next(takers, group).setFocus(Qt.FocusReason.TabFocusReason)
        self._went_to = group, bar.value()
        self._show_current()

    def _on_reset_clicked(self) -> None:
        self.settle()
        before = self._services.settings.settings
        # The language stays: the window would be another one, without the way back.
        language = before.look.language
        self._services.settings.replace(Settings(look=LookSettings(language=language)))
        self.defaults_restored.emit(before)


class RoutineLengths(Card):
    """How long each routine lasts with the settings being edited, and how long it did before."""

    def __init__(self, services: Services, draft: Draft) -> None:
        super().__init__()
        self._services = services
        self._draft = draft
        self._shown: Preferences | None = None
        self._columns = 0
        self._read_journal()
        self.lines: dict[str, QLabel] = {}
        title = label(self.tr("Your routines now"), Role.LARGE, wraps=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setVerticalSpacing(8)
        in_column(title, self._grid, on=self, spacing=8, margins=(18, 16, 18, 18))
        self._rows: list[QWidget] = []
        for key, routine in services.library.routines.items():
            self.lines[key] = label(role=Role.MUTED)
            name = label(routine.name, wraps=True)
            self._rows.append(widget_of(in_row((name, 1), self.lines[key], spacing=8)))
        self.arrange(is_wide=False)
        draft.changed.connect(self._on_draft_changed)
        self.show_lengths()

    def showEvent(self, event: QShowEvent) -> None:
        """Count in what has been done since: it decides who starts, and on an extra round."""
        super().showEvent(event)
        if not event.spontaneous():
            self._read_journal()
            self.show_lengths()

    def arrange(self, *, is_wide: bool) -> None:
        """List them in two columns where it `is_wide`."""
        columns = 1 + is_wide
        if columns == self._columns:
            return
        self._columns = columns
        for at, row in enumerate(self._rows):
            self._grid.addWidget(row, *divmod(at, columns))
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))

    def show_lengths(self) -> None:
        """Work out and show the lengths with the draft's preferences."""
        self._shown = self._draft.settings.session
        now = _routine_seconds(self._services, self._habits, self._shown)
        for routine, line in self.lines.items():
            before, after = (as_clock(round(each[routine])) for each in (self._usual, now))
            line.setText(after if before == after else f"{before} → {after}")
            set_role(line, Role.MUTED if before == after else Role.CHANGED)

    def _on_draft_changed(self) -> None:
        if self._draft.settings.session != self._shown:  # a look makes no session longer
            self.show_lengths()

    def _read_journal(self) -> None:
        self._habits = self._services.habits()
        self._usual = _routine_seconds(self._services, self._habits, Preferences())


def _routine_seconds(
    services: Services, habits: Habits, preferences: Preferences
) -> dict[str, float]:
    """How long each routine would last now with `preferences`, by id, in seconds."""
    session = replace(services.next_session(habits), preferences=preferences)
    return {
        routine: session.plan(routine, services.first_side).seconds
        for routine in services.library.routines
    }


class Places(NamedTuple):
    """Left edges and widths; no `aside` where there is no room beside the form."""

    form: QRect
    aside: QRect | None


def page_places(width: int, scale: float, least: int) -> Places:
    """The places in a page `width` pixels wide at text size `scale`, in its middle.

    What stands beside the form needs at `least` so much.
    """
    aside = max(round(ASIDE_WIDTH * scale), least) + GAP
    if width - 2 * MARGIN - aside < LEAST_FORM_WIDTH * scale:
        aside = 0
    form = min(width - 2 * MARGIN - aside, round(FORM_WIDTH * scale))
    left = (width - form - aside) // 2
    beside = QRect(left + form + GAP, 0, aside - GAP, 0) if aside else None
    return Places(QRect(left, 0, form, 0), beside)
