"""The follow-along screen: top bar, stage, panel, timeline and controls, laid out for any size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from hiptimer.figure.motion import Motion
from hiptimer.training.library import Library
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.controls import Controls, PlayerBar, PlayerButton
from hiptimer.ui.player.demonstration import Demonstration, PictureOfDrill
from hiptimer.ui.player.face import Scene
from hiptimer.ui.player.panel import Panel
from hiptimer.ui.player.room import Sharing, share_out, stage_width
from hiptimer.ui.player.timeline import Timeline
from hiptimer.ui.player.top_bar import TopBar
from hiptimer.ui.widgets.accessibility import GROUP
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.notice import NoticeBar, reading_milliseconds
from hiptimer.ui.widgets.stage import Stage

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
BETWEEN = 32
"""Pixels between figure and words in a large window."""
SMALLEST = QSize(320, 200)
REMARK_READINGS = 2
UPRIGHT_STAGE, UPRIGHT_PANEL = 45, 55
"""Shares of the height where the figure stands above the words."""


class FollowAlong(QWidget):
    """Shows scenes. The figure is always there: whoever needs large text needs it, too."""

    said = Signal(str)
    """Something else is missing now than before; the value is all of it, or empty."""

    def __init__(
        self,
        appearance: Appearance,
        library: Library,
        motion: Callable[[str], Motion | None],
        picture: PictureOfDrill,
        now: Callable[[], float],
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self.top_bar = TopBar(appearance)
        self.question = EndQuestion(appearance)
        self.notice = NoticeBar(appearance)
        self.notice.setProperty("look", "card")  # it lies among rounded parts, not at an edge
        self._missing: list[str] = []
        self._remarked = ""
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self.controls = Controls(appearance)
        self._stage = Stage(appearance)
        self.demonstration = Demonstration(appearance, motion, picture, now)
        self._stage.set_centre(self.demonstration)
        self._panel = Panel(appearance)
        self.timeline = Timeline(appearance, library)
        self._bars = QStackedLayout()
        self._bars.addWidget(self.top_bar)
        self._bars.addWidget(self.question)
        self._bars.currentChanged.connect(self._make_room_for_bar)
        self._make_room_for_bar()
        self._lay_out()
        appearance.changed.connect(self._reflow)
        self._reading.timeout.connect(lambda: self.forget(self._remarked))
        self.notice.answered.connect(lambda: self._say([]))

    def show_scene(self, scene: Scene) -> None:
        """Show `scene`; every part repaints only what differs."""
        self.top_bar.show_scene(scene)
        self.demonstration.show_drill(scene.posing, scene.instructions)
        self._stage.set_muscles(scene.muscles, scene.face.side)
        self._panel.show_face(scene.face)
        self.timeline.set_position(scene.index, scene.fraction)
        self.controls.show_scene(scene)

    def tell(self, sentence: str) -> None:
        """Say what is missing, below what has been said before, until it is dismissed."""
        said = self._missing if self.notice.message else []
        self._say([*said, sentence], new=sentence)

    def remark(self, sentence: str) -> None:
        """Say `sentence` as long as somebody needs to read it who is busy taking up a position."""
        self.tell(sentence)
        self._remarked = sentence
        self._reading.start(REMARK_READINGS * reading_milliseconds(sentence))

    def forget(self, sentence: str) -> None:
        """Say `sentence` no longer, where it is still said."""
        if self.notice.message and sentence in self._missing:
            self._say([each for each in self._missing if each != sentence])

    def forget_all(self) -> None:
        """Say nothing, as at the start of a session."""
        self._reading.stop()
        self._say([])

    def _say(self, sentences: list[str], new: str = "") -> None:
        self._missing = sentences
        if sentences:
            self.notice.show_message(" ".join(sentences), new=new)
        else:
            self.notice.hide()
        self._reflow()
        self.said.emit(self.notice.message)

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
        """Every part shrinks; below this nobody could press anything."""
        return SMALLEST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let type and stage follow the size."""
        super().resizeEvent(event)
        self._reflow()

    def _lay_out(self) -> None:
        self._middle = QBoxLayout(ACROSS)
        self._middle.addWidget(self._stage)
        self._middle.addWidget(self._panel)
        column = QVBoxLayout(self)
        self._column = column
        column.addLayout(self._bars)
        column.addWidget(self.notice)
        column.addLayout(self._middle, 1)
        column.addWidget(self.timeline)
        column.addWidget(self.controls)

    def _make_room_for_bar(self) -> None:
        """Let the bar that is not shown, maybe a question of two lines, take no room."""
        for bar in (self.top_bar, self.question):
            policy = bar.sizePolicy()
            is_shown = bar is self._bars.currentWidget()
            usual, none = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
            policy.setVerticalPolicy(usual if is_shown else none)
            bar.setSizePolicy(policy)

    def _reflow(self) -> None:
        scale, noticed = self._appearance.theme.scale, bool(self.notice.message)
        share = share_out(self.width(), self.height(), scale, noticed=noticed)
        side, ends = share.margin, max(share.margin - 2, 0)
        self._column.setContentsMargins(side, ends, side, ends)
        self._column.setSpacing(share.gap)
        for bar in (self.top_bar, self.question, self.timeline, self.controls):
            bar.set_scale(share.bar_scale)
        self.notice.set_scale(share.bar_scale, scale)
        self._share_middle(share)
        for part in (self._stage, self.demonstration, self._panel):
            part.set_room(share.room)
        self.demonstration.figure.set_room_below(self._stage.room_for_chip)

    def _share_middle(self, share: Sharing) -> None:
        """Put figure and words beside each other, or above each other in an upright window."""
        self._middle.setDirection(DOWN if share.upright else ACROSS)
        self._middle.setSpacing(min(BETWEEN, share.margin * 4 // 3))
        if share.upright:
            self._middle.setStretch(0, UPRIGHT_STAGE)
            self._middle.setStretch(1, UPRIGHT_PANEL)
            return
        self._column.activate()
        place = self._middle.geometry()
        stage = stage_width(place.width() - self._middle.spacing(), place.height())
        self._middle.setStretch(0, stage)
        self._middle.setStretch(1, max(1, place.width() - self._middle.spacing() - stage))


class EndQuestion(PlayerBar):
    """Asks "End this session?" and offers End and Keep going."""

    ended = Signal()
    kept = Signal()

    accessible_role = GROUP

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        question = QLabel(self.tr("End this session?"))
        question.setProperty("role", "large")
        self.setAccessibleName(question.text())
        end = PlayerButton(appearance)
        end.set_face(self.tr("End"), IconName.CLOSE, self.tr("End the session"), self.tr("Enter"))
        keep = PlayerButton(appearance, primary=True)
        keep.set_face(
            self.tr("Keep going"), IconName.PLAY, self.tr("Keep going"), self.tr("Space or Esc")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(question)
        row.addWidget(end)
        row.addWidget(keep)
        row.addStretch(1)
        self._row, self._question, self._end, self._keep = row, question, end, keep
        end.clicked.connect(self.ended)
        keep.clicked.connect(self.kept)

    def buttons(self) -> tuple[PlayerButton, ...]:
        """Both answers."""
        return self._end, self._keep

    def arrange(self) -> None:
        """Put the question into two lines where one does not fit beside the buttons."""
        self._question.setWordWrap(False)
        is_narrow = self.sizeHint().width() > self.width()
        self._question.setWordWrap(is_narrow)
        self._row.setStretchFactor(self._question, 100 if is_narrow else 0)

    def ask(self) -> None:
        """Come into view with the focus on End, so that Enter ends the session."""
        self.show()
        self._end.setFocus()
