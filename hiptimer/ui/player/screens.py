"""The player's three screens, one at a time: follow along, mat mode, the card at the end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from hiptimer.session.plan import Plan
from hiptimer.settings.settings import SoundMode
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.end_page import EndPage
from hiptimer.ui.player.face import Scene
from hiptimer.ui.player.follow_along import FollowAlong
from hiptimer.ui.player.mat_view import MatView
from hiptimer.ui.player.wording import keys_of_a_session
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.keys_sheet import KeysSheet
from hiptimer.ui.widgets.see_somebody import SeeSomebody


class Screens(QStackedLayout):
    """Fills `page`. Mat mode takes the whole screen until the page lets go of it."""

    def __init__(self, page: QWidget, appearance: Appearance, services: Services) -> None:
        super().__init__(page)
        self.follow = FollowAlong(appearance, services)
        self.mat = MatView(appearance, services)
        self.card = EndPage(appearance, services)
        title = QCoreApplication.translate("Keys", "Keys in a session")
        self.keys = KeysSheet(appearance, page, title, keys_of_a_session())
        self.somebody = SeeSomebody(appearance, page)
        self.follow.notices.said.connect(self.mat.show_notice)
        self._page = page
        self._window_before: Qt.WindowState | None = None  # set while it fills the screen
        for screen in (self.follow, self.mat, self.card):
            self.addWidget(screen)

    @property
    def in_mat_mode(self) -> bool:
        return self.currentWidget() is self.mat

    @property
    def sheets(self) -> tuple[KeysSheet, SeeSomebody]:
        """What can lie over the screens, one at a time; the session stands still meanwhile."""
        return self.keys, self.somebody

    @property
    def open_sheet(self) -> KeysSheet | SeeSomebody | None:
        return next((each for each in self.sheets if each.isVisible()), None)

    def begin(self) -> None:
        """Show the follow-along screen as it is at the start of a session."""
        self.leave_full_screen()
        self.follow.notices.forget_all()
        self.setCurrentWidget(self.follow)
        self.follow.stop_asking()

    def show_plan(self, plan: Plan, done: dict[int, float]) -> None:
        """Draw the drills of `plan`, and what is done of them, in the landscape of what it is for.

        `done` is how much of each step was done, 0 to 1.
        """
        self.follow.show_plan(plan, done)
        self.mat.show_plan(plan)

    def show_scene(self, scene: Scene) -> None:
        """Show `scene` on the screen that is seen."""
        (self.mat if self.in_mat_mode else self.follow).show_scene(scene)

    def show_sound(self, mode: SoundMode) -> None:
        """Say on both screens what is heard."""
        self.follow.top_bar.show_sound(mode)
        self.mat.show_sound(mode)

    def mirror(self, mirrored: bool) -> None:
        """Show the figure as in a mirror, or as somebody facing the viewer."""
        for screen in (self.follow, self.mat):
            screen.demonstration.figure.set_mirrored(mirrored)
        self.follow.top_bar.set_mirrored(on=mirrored)

    def show_card(self) -> None:
        """Show the card at the end, as large as the screen was before."""
        self.setCurrentWidget(self.card)
        self.card.begin()

    def toggle_mat_mode(self) -> None:
        """Go to mat mode and full screen, or back; no figure fades from a pose of long ago."""
        (self.follow if self.in_mat_mode else self.mat).demonstration.forget()
        if self.in_mat_mode:
            self.setCurrentWidget(self.follow)
            self.leave_full_screen()
            self.follow.controls.pause.setFocus()
        else:
            self.setCurrentWidget(self.mat)
            if self._window_before is None:
                window = self._page.window()
                self._window_before = window.windowState()
                window.setWindowState(self._window_before | Qt.WindowState.WindowFullScreen)
            self.mat.setFocus()

    def leave_full_screen(self) -> None:
        """Give the window back its size."""
        if self._window_before is not None:
            self._page.window().setWindowState(self._window_before)
            self._window_before = None
