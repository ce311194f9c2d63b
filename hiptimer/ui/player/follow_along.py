"""The follow-along screen: top bar, stage, panel, timeline and controls, laid out for any size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from hiptimer.figure.motion import Motion
from hiptimer.session.plan import Plan
from hiptimer.training.library import Library
from hiptimer.ui.player.controls import Controls
from hiptimer.ui.player.demonstration import Demonstration, PictureOfDrill, no_picture_of
from hiptimer.ui.player.end_question import EndQuestion
from hiptimer.ui.player.panel import Panel
from hiptimer.ui.player.scene import Scene
from hiptimer.ui.player.stage import Stage
from hiptimer.ui.player.timeline import Timeline
from hiptimer.ui.player.top_bar import TopBar
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.notice import NoticeBar

STAGE_SHARE, PANEL_SHARE = 58, 42
NARROWEST_WITH_STAGE = 760
"""At 100 % text, in pixels; below it the digits have the width for themselves."""
LEAST_ROOM, MOST_ROOM = 0.8, 2.6
MARGIN = 24


def room_for(width: float, height: float) -> float:
    """How many times larger than 1280 by 800 a window is, within reason."""
    return min(max(min(width / 1280, height / 800), LEAST_ROOM), MOST_ROOM)


class FollowAlong(QWidget):
    """Shows scenes. The stage leaves the screen where text is too large for both."""

    def __init__(
        self,
        appearance: Appearance,
        library: Library,
        motion: Callable[[str], Motion | None],
        picture: PictureOfDrill = no_picture_of,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self.top_bar = TopBar(appearance)
        self.question = EndQuestion(appearance)
        self.notice = NoticeBar(appearance)
        self._told: list[str] = []
        self.controls = Controls(appearance)
        self._stage = Stage(appearance)
        self.demonstration = Demonstration(appearance, motion, picture)
        self._stage.set_centre(self.demonstration)
        self._panel = Panel(appearance)
        self._timeline = Timeline(appearance, library)
        self._bars = QStackedLayout()
        self._bars.addWidget(self.top_bar)
        self._bars.addWidget(self.question)
        self._arrange()
        appearance.changed.connect(self._reflow)

    def set_plan(self, plan: Plan) -> None:
        """Draw the steps of `plan` on the timeline."""
        self._timeline.set_plan(plan)

    def show_scene(self, scene: Scene) -> None:
        """Show `scene`; every part repaints only what differs."""
        self.top_bar.show_scene(scene)
        self.demonstration.show_drill(scene.posing, scene.instructions)
        self._stage.set_muscles(scene.muscles, scene.face.side)
        self._panel.show_face(scene.face)
        self._timeline.set_position(scene.index, scene.fraction)
        self.controls.show_scene(scene)

    def tell(self, sentence: str) -> None:
        """Say what is missing, below what has been said before, until it is dismissed."""
        told = self._told if self.notice.message else []
        self._told = [*told, sentence]
        self.notice.show_message(" ".join(self._told), new=sentence)

    def forget(self, sentence: str) -> None:
        """Say `sentence` no longer, where it is still said."""
        if not self.notice.message or sentence not in self._told:
            return
        self._told.remove(sentence)
        if self._told:
            self.notice.show_message(" ".join(self._told), new="")
        else:
            self.notice.hide()

    @property
    def is_asking(self) -> bool:
        """Whether the person is being asked if the session is to end."""
        return self._bars.currentWidget() is self.question

    def ask(self) -> None:
        """Ask whether the session is to end."""
        self._bars.setCurrentWidget(self.question)
        self.question.ask()

    def stop_asking(self) -> None:
        """Take the question away and give the focus back to Pause."""
        self._bars.setCurrentWidget(self.top_bar)
        self.controls.focus_pause()

    def minimumSizeHint(self) -> QSize:
        """The smallest window that the design allows for."""
        return QSize(640, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let type and stage follow the size."""
        super().resizeEvent(event)
        self._reflow()

    def _arrange(self) -> None:
        self._middle = QHBoxLayout()
        self._middle.setSpacing(32)
        self._middle.addWidget(self._stage, STAGE_SHARE)
        self._middle.addWidget(self._panel, PANEL_SHARE)
        column = QVBoxLayout(self)
        self._column = column
        column.setContentsMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN - 2)
        column.addLayout(self._bars)
        column.addWidget(self.notice)
        column.addLayout(self._middle, 1)
        column.addWidget(self._timeline)
        column.addWidget(self.controls)

    def _reflow(self) -> None:
        room = room_for(self.width(), self.height())
        scale = self._appearance.theme.scale
        self._column.setSpacing(20 if self.height() >= 700 * scale else 12)
        self._stage.setVisible(self.width() >= NARROWEST_WITH_STAGE * scale + 2 * MARGIN)
        for part in (self._stage, self.demonstration, self._panel):
            part.set_room(room)
        self.demonstration.figure.set_room_below(self._stage.room_for_chip)
