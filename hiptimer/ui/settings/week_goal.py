"""How many sessions a week a person means to do."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker

from hiptimer.session.settings import WEEK_GOAL_RANGE
from hiptimer.ui.settings.draft import Draft
from hiptimer.ui.settings.group import SettingsGroup
from hiptimer.ui.widgets.calm_inputs import CalmSpinBox


class WeekGoal(SettingsGroup):
    """One number; Today shows the week against it."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(self.tr("Week goal"), draft)
        self._sessions = CalmSpinBox()
        self._sessions.setRange(*WEEK_GOAL_RANGE)
        self._sessions.valueChanged.connect(self._on_sessions_changed)
        hint = self.tr("Today shows the week against it. Rest days break nothing.")
        self.add_row(self.tr("Sessions a wee&k"), self._sessions, hint)
        self.show_settings()

    def show_settings(self) -> None:
        """Show the draft's goal."""
        with QSignalBlocker(self._sessions):
            self._sessions.setValue(self._draft.settings.goal.sessions)

    def _on_sessions_changed(self, sessions: int) -> None:
        self._draft.edit_group("goal", sessions=sessions)
