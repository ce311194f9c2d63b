"""The follow-along screen: top bar, stage, panel, timeline and controls, laid out for any size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStackedLayout, QWidget

from hiptimer.session.plan import Plan
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.controls import MOST_GROWTH, Controls, EndQuestion, TopBar, growth
from hiptimer.ui.player.demonstration import Demonstration
from hiptimer.ui.player.face import Scene
from hiptimer.ui.player.notices import Notices
from hiptimer.ui.player.panel import Panel
from hiptimer.ui.player.timeline import HEIGHT, LOW_HEIGHT, LOWEST_HEIGHT, MOST_SCALE, Timeline
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.layouts import in_column, in_row
from hiptimer.ui.widgets.notice import NoticeBar
from hiptimer.ui.widgets.stage import Stage

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
BETWEEN = 32
"""Pixels between figure and words in a large window."""
SMALLEST = QSize(320, 200)
UPRIGHT_STAGE, UPRIGHT_PANEL = 45, 55
"""Shares of the height where the figure stands above the words."""
LEAST_ROOM = 0.8
LOW_TIMELINE, LOWEST_TIMELINE = 560, 300
"""Below this height, in pixels at 100 %, the timeline is without names; and hardly there."""
LOW = 600
"""Below this height, in pixels, margins and gaps shrink with the window."""
MARGIN, LEAST_MARGIN = 24, 4
BARS_SHARE = 0.5
BARS, AROUND_BARS = 112.0, 44.0
"""Heights in pixels: of both bars at 100 % text, and of what lies between them."""
NARROWEST_BARS = 375.0
"""The width in pixels at 100 % that the bars' icons need."""
LEAST_BAR_SCALE = 0.66
STAGE_SHARE, LEAST_STAGE_SHARE = 0.58, 0.45
STAGE_ASPECT = 1.2
"""A stage wider than so many heights takes room from the words and gives the figure none."""


class FollowAlong(QWidget):
    """Shows scenes. The figure is always there: whoever needs large text needs it, too."""

    def __init__(self, appearance: Appearance, services: Services) -> None:
        super().__init__()
        self._appearance, self._services = appearance, services
        self.top_bar = TopBar(appearance)
        self.question = EndQuestion(appearance)
        notice = NoticeBar(appearance, self)
        notice.setProperty("look", "slip")
        self.notices = Notices(notice, self.top_bar.missing)
        self.controls = Controls(appearance)
        self._stage = Stage(appearance)
        self.demonstration = Demonstration(appearance, services)
        self._stage.set_centre(self.demonstration)
        self.demonstration.naming_changed.connect(self._on_naming_changed)
        self._panel = Panel(appearance)
        self.ways = self._panel.ways
        self.timeline = Timeline(appearance, services)
        self._bars = QStackedLayout()
        self._bars.addWidget(self.top_bar)
        self._bars.addWidget(self.question)
        self._bars.currentChanged.connect(self._make_room_for_bar)
        self._make_room_for_bar()
        self._middle = in_row(self._stage, self._panel)
        parts = (self._bars, (self._middle, 1), self.timeline, self.controls)
        self._column = in_column(*parts, on=self)
        self.notices.icon_changed.connect(self._reflow)
        appearance.changed.connect(self._reflow)

    def show_plan(self, plan: Plan, done: dict[int, float]) -> None:
        """Draw the drills of `plan`, in the landscape of what it is for; see `Timeline`."""
        self.timeline.set_plan(plan, done)
        self._stage.set_occasion(self._services.library.occasion(plan.routine))

    def show_scene(self, scene: Scene) -> None:
        """Show `scene`; every part repaints only what differs."""
        self.top_bar.show_scene(scene)
        self.demonstration.show_drill(scene.posing, scene.instructions)
        self._stage.set_sun(scene.sunk)
        self._stage.set_muscles(scene.muscles, scene.face.side)
        self._panel.ways.show_ways(scene.easier, scene.harder)
        self._panel.show_face(scene.face)
        self.timeline.set_position(scene.index, scene.fraction)
        self.controls.show_scene(scene)

    @property
    def is_asking(self) -> bool:
        """Whether the person is being asked if the session is to end."""
        return self._bars.currentWidget() is self.question

    def ask(self) -> None:
        """Ask whether the session is to end; Enter says that it is."""
        self._bars.setCurrentWidget(self.question)
        self.question.end.setFocus()

    def stop_asking(self) -> None:
        """Take the question away and give the focus back to Pause."""
        self._bars.setCurrentWidget(self.top_bar)
        self.controls.pause.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Every part shrinks; below this nobody could press anything."""
        return SMALLEST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let type and stage follow the size."""
        super().resizeEvent(event)
        self._reflow()

    def _make_room_for_bar(self) -> None:
        """Let the bar that is not shown, maybe a question of two lines, take no room."""
        usual, none = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        for bar in (self.top_bar, self.question):
            bar.setSizePolicy(usual, usual if bar is self._bars.currentWidget() else none)

    def _reflow(self) -> None:
        scale = self._appearance.theme.scale
        share = _share_out(self.width(), self.height(), scale)
        side, ends = share.margin, max(share.margin - 2, 0)
        self._column.setContentsMargins(side, ends, side, ends)
        self._column.setSpacing(share.gap)
        self.timeline.set_height(share.timeline)
        for bar in (self.top_bar, self.question, self.controls):
            bar.set_scale(share.bar_scale)
        self.timeline.set_scale(min(share.bar_scale, MOST_SCALE * share.grown))
        self.notices.bar.set_scale(share.bar_scale, scale)
        self._share_middle(share)
        for part in (self._stage, self.demonstration, self._panel):
            part.set_room(share.room)
        self.demonstration.figure.set_room_below(self._stage.room_for_chip)
        self._column.activate()
        foot = self.timeline.geometry()
        self.notices.lie_on(foot.united(self._middle.geometry()))

    def _on_naming_changed(self, names: bool) -> None:
        self._stage.set_cards(names)
        self.demonstration.figure.set_room_below(self._stage.room_for_chip)

    def _share_middle(self, share: _Sharing) -> None:
        """Put figure and words beside each other, or above each other in an upright window."""
        self._middle.setDirection(DOWN if share.upright else ACROSS)
        self._middle.setSpacing(min(BETWEEN, share.margin * 4 // 3))
        stage, panel = UPRIGHT_STAGE, UPRIGHT_PANEL
        if not share.upright:
            self._column.activate()
            place = self._middle.geometry()
            width = place.width() - self._middle.spacing()
            share_of_it = place.height() * STAGE_ASPECT / max(1, width)
            stage = round(width * min(max(share_of_it, LEAST_STAGE_SHARE), STAGE_SHARE))
            panel = max(1, width - stage)
        self._middle.setStretch(0, stage)
        self._middle.setStretch(1, panel)


@dataclass(frozen=True, slots=True)
class _Sharing:
    """Pixels around and between the parts, and the text size of the bars.

    Bars keep the text size that a person chose as long as figure and ring get half of the height;
    below that their text shrinks, as a drill that cannot be seen helps nobody. In a window that is
    `grown` so many times they grow along with the words. Where it is `upright`, the figure stands
    above the words.
    """

    room: float
    grown: float
    margin: int
    gap: int
    bar_scale: float
    upright: bool
    timeline: int


def _share_out(width: float, height: float, scale: float) -> _Sharing:
    """Share a window out at text size `scale`."""
    is_low = height < LOW
    margin = max(LEAST_MARGIN, round(height * 0.025)) if is_low else MARGIN
    gap = max(LEAST_MARGIN - 2, round(height * 0.017)) if is_low else 12
    by_height = (height * BARS_SHARE - AROUND_BARS) / BARS
    by_width = (width - 2 * margin) / NARROWEST_BARS
    most = max(LEAST_BAR_SCALE, int(min(by_height, by_width) * 20) / 20)  # in steps of 5 %
    room = min(max(min(width / 1280, height / 800), LEAST_ROOM), MOST_GROWTH)
    grown = growth(width, height)
    return _Sharing(
        room=room,
        grown=grown,
        margin=margin,
        gap=20 if height >= 700 * scale else gap,
        bar_scale=min(scale * grown, most),
        upright=width < height * 0.8,
        timeline=_timeline_height(height, min(scale, most)),
    )


def _timeline_height(height: float, scale: float) -> int:
    """What the timeline gets at 100 % in a window of that height."""
    if height < LOWEST_TIMELINE:
        return LOWEST_HEIGHT
    return LOW_HEIGHT if height < LOW_TIMELINE * scale else HEIGHT
