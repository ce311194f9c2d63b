"""The Settings page: every setting in groups, and what they do to the routines' lengths."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from hiptimer.journal.habits import Habits
from hiptimer.session.time_text import as_clock
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.settings import LookSettings, Settings
from hiptimer.ui.drills.hearing import Hearing
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.settings.doses import DoseTable
from hiptimer.ui.settings.group import Draft, SettingsGroup
from hiptimer.ui.settings.other_groups import Data, HoldScale, Look, Timing, WeekGoal, You
from hiptimer.ui.settings.reminders import Reminders
from hiptimer.ui.settings.voice import Sounds, Voice
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.file_chooser import FileChooser
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.layouts import STRETCH, flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage
from hiptimer.ui.widgets.shortcuts import add_shortcut

FORM_WIDTH, LEAST_FORM_WIDTH = 860, 640
ASIDE_WIDTH = 268
GAP, MARGIN = 20, 32


class SettingsPage(QWidget):
    """Every change takes effect and is kept at once."""

    left = Signal()
    """A person wants to go back to where they came from."""

    defaults_restored = Signal(object)
    """All settings are the defaults again; the value is the `Settings` before that."""

    journal_imported = Signal()
    """The journal has taken over sessions from a file; it takes no value."""

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
        self._voices_asked = False
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

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the voices when the page is first seen: that starts the speech engine."""
        super().showEvent(event)
        if not self._voices_asked:
            self._voices_asked = True
            self.voice.voices.ask(self._services.voices())

    def _built_groups(self) -> tuple[SettingsGroup, ...]:
        """All of them; that about the person's files only where somebody looks after these."""
        draft, appearance = self.draft, self._appearance
        self.you = You(draft, appearance)
        self.hold_scale = HoldScale(draft, appearance)
        self.doses = DoseTable(draft, appearance, self._services.library)
        self.timing = Timing(draft, appearance)
        self.voice = Voice(draft, appearance, self._services, self._hearing)
        self.sounds = Sounds(draft, appearance, self._hearing)
        self.look = Look(draft, appearance)
        self.week_goal = WeekGoal(draft)
        self.reminders = Reminders(draft, appearance, self._services)
        groups = (self.you, self.hold_scale, self.doses, self.timing, self.sounds, self.voice)
        groups = (*groups, self.look, self.week_goal, self.reminders)
        if self._services.data is None:
            return groups
        data = Data(draft, self._services.data, self._chooser)
        data.journal_imported.connect(self.journal_imported)
        return (*groups, data)

    def _lay_out(self) -> None:
        self._scroll = ScrollPage()
        column = self._scroll.column
        column.addWidget(label(self.tr("Settings"), Role.TITLE))
        column.addWidget(widget_of(flow(*map(self._jump, self._groups), spacing=6)))
        for group in self._groups:
            column.addWidget(group)
        reset = QPushButton(self.tr("Reset &all to defaults"))
        reset.clicked.connect(self._on_reset_clicked)
        column.addLayout(in_row(reset, STRETCH))
        column.addStretch(1)
        in_row(self._scroll, on=self)

    def _jump(self, group: SettingsGroup) -> QPushButton:
        button = QPushButton(group.title)
        button.setProperty("look", "chip")
        name = QCoreApplication.translate("JumpBar", "Go to {title}")
        button.setAccessibleName(name.format(title=group.title))
        button.clicked.connect(lambda: self._go_to(group))
        return button

    def _arrange(self) -> None:
        """Lengths on the right where there is room, else below the scale of all holds."""
        viewport = self._scroll.viewport()
        places = page_places(viewport.width(), self._appearance.theme.scale)
        _, top, _, bottom = MARGINS
        right = viewport.width() - places.form.right() - 1
        self._scroll.column.setContentsMargins(places.form.left(), top, right, bottom)
        among_groups = self._scroll.column.indexOf(self.lengths) >= 0
        if places.aside is None:
            if not among_groups:
                place = self._scroll.column.indexOf(self.hold_scale)
                self._scroll.column.insertWidget(place + 1, self.lengths)
            return
        if among_groups:
            self._scroll.column.removeWidget(self.lengths)
        # Beside the scrolled widget, not in it: it stays in sight while the groups scroll.
        self.lengths.setParent(viewport)
        height = self.lengths.heightForWidth(places.aside.width())
        self.lengths.setGeometry(places.aside.x(), top, places.aside.width(), height)
        self.lengths.show()

    def _go_to(self, group: SettingsGroup) -> None:
        self._scroll.verticalScrollBar().setValue(group.y() - MARGINS[1])
        fields = group.findChildren(QWidget)
        takers = (each for each in fields if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        next(takers, group).setFocus(Qt.FocusReason.TabFocusReason)

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
        self._read_journal()
        self.lines: dict[str, QLabel] = {}
        title = label(self.tr("Your routines now"), Role.LARGE, wraps=True)
        column = in_column(title, on=self, spacing=8, margins=(18, 16, 18, 18))
        for key, routine in services.library.routines.items():
            self.lines[key] = label(role=Role.MUTED)
            name = label(routine.name, wraps=True)
            column.addLayout(in_row((name, 1), self.lines[key], spacing=8))
        draft.changed.connect(self._on_draft_changed)
        self.show_lengths()

    def showEvent(self, event: QShowEvent) -> None:
        """Count in what has been done since: it decides who starts, and on an extra round."""
        super().showEvent(event)
        if not event.spontaneous():
            self._read_journal()
            self.show_lengths()

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


def page_places(width: int, scale: float) -> Places:
    """The places in a page `width` pixels wide at text size `scale`, in its middle."""
    aside = round(ASIDE_WIDTH * scale) + GAP
    if width - 2 * MARGIN - aside < LEAST_FORM_WIDTH * scale:
        aside = 0
    form = min(width - 2 * MARGIN - aside, round(FORM_WIDTH * scale))
    left = (width - form - aside) // 2
    beside = QRect(left + form + GAP, 0, aside - GAP, 0) if aside else None
    return Places(QRect(left, 0, form, 0), beside)
