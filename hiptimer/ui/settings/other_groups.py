"""The groups that are no chapter of their own: holds, timing, the week's goal, look, data."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton

from hiptimer.journal.goal import WEEK_MINUTES
from hiptimer.messages import ExplainedError, Message
from hiptimer.ports.data import DataKeeper
from hiptimer.settings.preferences import (
    GET_READY_RANGE,
    HOLD_SCALE_RANGE,
    SWITCH_RANGE,
    TRANSITION_RANGE,
    FirstSide,
)
from hiptimer.settings.settings import TEXT_SCALE_RANGE, WEEK_GOAL_RANGE, RunTime, ThemeChoice
from hiptimer.training.languages import OWN_NAMES, Language
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.settings.group import Draft, SettingsGroup
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.calm_inputs import UnitSpinBox
from hiptimer.ui.widgets.choosing import ChoiceBox, Segments
from hiptimer.ui.widgets.file_chooser import JOURNAL_KINDS, JOURNAL_NAME, FileChooser
from hiptimer.ui.widgets.icon_button import text_button
from hiptimer.ui.widgets.labels import Role, label, set_role, show_words
from hiptimer.ui.widgets.layouts import flow, widget_of

BREAK = "\u200b"
"""Where a line may end; nobody sees it."""
STEP = 5
EXAMPLE_SECONDS = 30


class HoldScale(SettingsGroup):
    """How long all holds last, as a share of what the routines say, with an example in words."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("Hold times"), draft)
        text, hint = self.tr("&Scale all holds"), self.tr("Holds with a time of your own keep it.")
        slider = self.add_percent(
            "session.hold_scale", text, appearance, HOLD_SCALE_RANGE, STEP, hint
        )
        slider.released.connect(draft.settle)
        self._example = label(role=Role.MUTED, wraps=True)
        self._column.addWidget(self._example)
        self.show_settings()

    def show_settings(self) -> None:
        super().show_settings()
        percent = round(self._draft.settings.session.hold_scale * 100)
        seconds = round(EXAMPLE_SECONDS * percent / 100)
        if percent == 100:
            text = self.tr("Every hold lasts as long as its routine says.")
        else:
            text = self.tr("A hold of {before} s now lasts {after} s.")
        self._example.setText(text.format(before=EXAMPLE_SECONDS, after=seconds))


class Timing(SettingsGroup):
    """Seconds to get ready, to change sides, to move on; which side starts; waiting on reps."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("Timing"), draft)
        least = self.tr("At least; longer where the voice or the change of position needs it.")
        for field, text, limits, hint in (
            ("get_ready_seconds", self.tr("&Get ready"), GET_READY_RANGE, ""),
            ("switch_seconds", self.tr("&Change sides"), SWITCH_RANGE, least),
            ("transition_seconds", self.tr("&Move to the next drill"), TRANSITION_RANGE, least),
        ):
            box = UnitSpinBox()
            box.setRange(*limits)
            self.add_number(f"session.{field}", text, box, hint)
        hint = self.tr(
            "Balance: the side that was held for less in the last 28 days. "
            "Alternate: the other side than last time."
        )
        choices = (
            (FirstSide.BALANCE, self.tr("Balance")),
            (FirstSide.ALTERNATE, self.tr("Alternate")),
            (FirstSide.LEFT, self.tr("Left", "the side")),
            (FirstSide.RIGHT, self.tr("Right", "the side")),
        )
        self.add_choice("session.first_side", self.tr("&First side"), choices, hint)
        text = self.tr("Extra round for the side that lags")
        hint = self.tr("When it was held for over 10 % less than the other one.")
        self.add_switch("session.extra_round", text, appearance, hint)
        hint = self.tr("Drills with reps go on when you say so.")
        self.add_switch("session.wait_on_reps", self.tr("&Wait for me on reps"), appearance, hint)
        self.show_settings()


class You(SettingsGroup):
    """What was asked at the first start: Today goes by it."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("You"), draft)
        times = (
            (RunTime.MORNING, self.tr("Morning")),
            (RunTime.MIDDAY, self.tr("Midday")),
            (RunTime.EVENING, self.tr("Evening")),
            (RunTime.VARIES, self.tr("It varies")),
        )
        hint = self.tr("Today suggests what fits before and after it.")
        self.add_choice("you.runs", self.tr("When you mostly run"), times, hint)
        hint = self.tr("Off: Today suggests what is done standing or on a chair.")
        self.add_switch("you.floor", self.tr("Room to lie on the floor"), appearance, hint)
        hint = self.tr("On Progress, Today and the plan, every four weeks.")
        text = self.tr("Offer to measure my hips")
        self.add_switch("measuring.offered", text, appearance, hint)
        hint = self.tr("Where you measured little range, or one side has less than the other.")
        text = self.tr("More of the week for what lags")
        self.add_switch("measuring.asks_for_more", text, appearance, hint)
        self.show_settings()


class WeekGoal(SettingsGroup):
    """How often a week a person means to stretch; how long to hold follows from it."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(self.tr("Week goal"), draft)
        least, most = WEEK_GOAL_RANGE
        words = self.tr("{sessions} x {minutes} min")
        choices = [
            (str(each), words.format(sessions=each, minutes=WEEK_MINUTES[each]))
            for each in range(least, most + 1)
        ]
        often = Segments(self.tr("Sessions a week"), choices)
        hint = self.tr(
            "Each way gives about five minutes a side in every area of the hips. Warm-ups and"
            " strength do not count for it. Rest days break nothing."
        )
        self.bind("goal.sessions", often, lambda n: often.show_value(str(n)), often.chosen, int)
        self.add_row(self.tr("Sessions a wee&k"), often, hint)
        self.show_settings()


class Look(SettingsGroup):
    """Language and theme take effect at once, the text size when the slider stands still."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("Look"), draft)
        choices = ((None, self.tr("System default")), *OWN_NAMES.items())
        box = self.language = ChoiceBox[Language | None](choices)
        self.bind("look.language", box, box.show_value, box.edited)
        box.edited.connect(draft.settle)
        hint = self.tr("Of the window, the drills and the voice.")
        self.add_row(self.tr("Language"), box, hint)
        themes = (
            (ThemeChoice.SYSTEM, self.tr("System")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.HIGH_CONTRAST, self.tr("High contrast")),
        )
        self.theme = self.add_choice("look.theme", self.tr("&Theme"), themes)
        self.theme.chosen.connect(draft.settle)
        text = self.tr("Te&xt size")
        self.scale = self.add_percent("look.text_scale", text, appearance, TEXT_SCALE_RANGE, 10)
        text = self.tr("Less motio&n")
        hint = self.tr("Pictures stand still and nothing slides or fades.")
        self.add_switch("look.reduced_motion", text, appearance, hint)
        self.dark = label(role=Role.MUTED, wraps=True)
        self.dark.hide()
        self._column.addWidget(self.dark)
        self.show_settings()

    def show_screen(self, problem: Message) -> None:
        """Say that the screen goes dark in a session, where it does, and what to do."""
        hint = self.tr("In the system's settings you can have it stay on longer.")
        show_words(self.dark, f"{translated(problem)} {hint}" if problem else "")


class Data(SettingsGroup):
    """Acts at once, and says in a sentence what was done or why it could not be."""

    journal_imported = Signal()
    """The journal has taken over sessions from a file; it takes no value."""

    def __init__(self, draft: Draft, keeper: DataKeeper, chooser: FileChooser) -> None:
        hint = self.tr("All of it stays on this computer, unless you choose a synced folder.")
        super().__init__(self.tr("Data"), draft, hint)
        self._keeper = keeper
        self._chooser = chooser
        show = self._button(self.tr("Open folder"), self._on_show_clicked)
        choose = self._button(self.tr("Choose another folder…"), self._on_choose_clicked)
        buttons, folder = widget_of(flow(show, choose)), breakable(keeper.folder)
        self.add_row(self.tr("Folder"), buttons, folder, focus=show)
        show.setAccessibleDescription(keeper.folder)
        export = self._button(self.tr("Ex&port the journal…"), self._on_export_clicked)
        read = self._button(self.tr("Import a journal…"), self._on_import_clicked)
        hint = self.tr("As JSON or CSV. Nothing is taken over twice.")
        buttons = widget_of(flow(export, read))
        self.add_row(self.tr("Journal as a file"), buttons, hint, focus=export)
        self._status = label(role=Role.MUTED, wraps=True)
        self._status.hide()
        self._column.addWidget(self._status)

    def _button(self, text: str, clicked: Callable[[], None]) -> QPushButton:
        button = text_button(text)
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        button.clicked.connect(clicked)
        return button

    def _on_show_clicked(self) -> None:
        if not self._chooser.show_folder(self._keeper.folder):
            self._say(self.tr("The folder cannot be opened here."), Role.WARNING)

    def _on_choose_clicked(self) -> None:
        title, act = self.tr("A folder for your data"), self._doing(self._keeper.choose_folder)
        self._chooser.folder(self.window(), title, self._keeper.folder, act)

    def _on_export_clicked(self) -> None:
        title, act = self.tr("Export the journal"), self._doing(self._keeper.export_journal)
        self._chooser.file_to_write(self.window(), title, JOURNAL_NAME, JOURNAL_KINDS, act)

    def _on_import_clicked(self) -> None:
        act = self._doing(self._keeper.import_journal, self.journal_imported.emit)
        self._chooser.file_to_read(self.window(), self.tr("Import a journal"), JOURNAL_KINDS, act)

    def _doing(
        self, act: Callable[[str], Message], done: Callable[[], None] | None = None
    ) -> Callable[[str], None]:
        """Does `act` with a path as soon as it is seen that something goes on, then `done`."""

        def do(path: str) -> None:
            try:
                self._say(translated(act(path)), Role.BODY)
            except ExplainedError as error:
                self._say(translated(error.message), Role.WARNING)
                return
            if done:
                done()

        def begin(path: str) -> None:
            self._say(self.tr("One moment…"), Role.MUTED)
            QTimer.singleShot(0, self, lambda: do(path))

        return begin

    def _say(self, sentence: str, role: Role) -> None:
        set_role(self._status, role)
        self._status.setText(sentence)
        self._status.show()
        announce(self, sentence)


def breakable(path: str) -> str:
    """`path` to be shown: after each slash it may go on in the next line."""
    return path.replace("/", f"/{BREAK}").replace("\\", f"\\{BREAK}")
