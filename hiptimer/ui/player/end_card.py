"""The card after the last step: what was done, on which side, in which planes, how it felt."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hiptimer.journal.habits import ThisWeek
from hiptimer.journal.records import SessionRecord, SessionState
from hiptimer.journal.sums import planes_of, totals_of
from hiptimer.running.tally import Tally
from hiptimer.session.time_text import as_clock
from hiptimer.training.exercises import Plane
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, capitalised
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.controls import PlayerButton
from hiptimer.ui.player.end_questions import EasierQuestion, FeelingRow
from hiptimer.ui.player.room import LOW
from hiptimer.ui.player.sum_bars import BarColumns, Sum, SumBars
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.body_names import plane_name, whole_percents
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.keeping_focus import is_gone
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.numbers import percent
from hiptimer.ui.widgets.week_text import after_session, not_done_words, stopped_after

CENTRE = Qt.AlignmentFlag.AlignCenter
WIDTH, PADDING, EDGE, LINE = 560, 44, 20, 1
"""Pixels: the card's content at 100 %, the room inside its edge and around it, its line."""
ABOVE, BELOW, BETWEEN = 32, 28, 20
"""Pixels inside of the card, above its content, below its buttons and between them."""
LEAST_WIDTH, LEAST_HEIGHT = 240, 80
ROOM_AROUND_FOCUS = 12


class EndWords(Struct, frozen=True):
    """What the card says of how a session ended. An empty `title` stands for "Well done".

    `note` says why it does not count. It `can_go_on` where it was stopped before it was done; then
    the title has the minutes.
    """

    title: str = ""
    note: str = ""
    can_go_on: bool = False


WHOLE = EndWords()


def end_words(record: SessionRecord, *, can_go_on: bool) -> EndWords:
    """How the session of `record` ended."""
    title, note = "", ""
    if not record.is_done:
        title, note = stopped_after(record.lasted / 1000), not_done_words(record)
        if record.state is SessionState.FINISHED:
            title = QCoreApplication.translate("EndCard", "You skipped a lot.")
    if record.is_demonstration:
        note = QCoreApplication.translate("EndCard", "A demonstration: not counted.")
    return EndWords(title, note, can_go_on)


class EndCard(QWidget):
    """Shows a tally until the person is done with it."""

    done = Signal()
    """The person wants to go on to something else; it takes no value."""

    go_on_asked = Signal()
    """The person wants to go on with the session that was stopped; it takes no value."""

    described = Signal(object, str)
    """How the session felt: a `Feeling` or None, and a note; sent as soon as it is known."""

    def __init__(self, appearance: Appearance, library: Library) -> None:
        super().__init__()
        self._appearance = appearance
        self._library = library
        self._routine = _centred(Role.MUTED)
        self._title = _centred(Role.HERO)
        self._note = _centred(Role.SMALL)
        self._sums = _centred(Role.LARGE)
        self._week = _centred(Role.CHANGED)
        names = (
            (self.tr("Left", "the side"), Side.LEFT),
            (self.tr("Right", "the side"), Side.RIGHT),
        )
        self._sides = SumBars(appearance, names)
        planes = [(capitalised(plane_name(plane)), None) for plane in Plane]
        self._planes = SumBars(appearance, planes)
        self._bars = BarColumns(self._sides, self._planes)
        self._feeling = FeelingRow()
        self.easier = EasierQuestion(library)
        self._done = PlayerButton(appearance, primary=True)
        self._done.set_face(
            self.tr("Done"), IconName.CHECK, self.tr("Back to the routines"), self.tr("Enter")
        )
        self._go_on = PlayerButton(appearance)
        words = self.tr("Go on with this session")
        self._go_on.set_face(self.tr("Go on"), IconName.PLAY, words, "G")
        self._scroll = FittingScroll(self._content())
        self._lay_out()
        self._done.clicked.connect(self._on_done_clicked)
        self._go_on.clicked.connect(self.go_on)
        self._feeling.described.connect(self.described)
        self._feeling.confirmed.connect(self.focus_done)
        appearance.changed.connect(self._fit)

    def show_tally(
        self,
        routine: str,
        done: Tally,
        drills: int,
        week: ThisWeek | None = None,
        words: EndWords = WHOLE,
    ) -> None:
        """Show what was done of `routine` with its `drills`, and of the week's goal."""
        self._routine.setText(routine)
        self._title.setText(words.title or self.tr("Well done."))
        self._note.setText(words.note)
        self._note.setVisible(bool(words.note))
        self._go_on.setVisible(words.can_go_on)
        minutes = self.tr("%n minute(s)", "", done.minutes)
        of_them = self.tr("{done} of %n drill(s)", "", drills).format(done=done.drills)
        self._sums.setText(of_them if words.can_go_on else f"{minutes} · {of_them}")
        self._week.setText(after_session(week) if week else "")
        self._week.setVisible(week is not None)
        set_role(self._week, Role.CHANGED if week and week.is_reached else Role.MUTED)
        if words.title:
            announce(self, f"{words.title} {words.note}")
        self._show_sides(done)
        self._show_planes(done)
        self._feeling.clear()
        self.easier.ask(())
        self._scroll.verticalScrollBar().setValue(0)
        self._fit()

    def focus_done(self) -> None:
        """Give the focus to Done."""
        self._done.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as much of the width as the card likes."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = self._appearance.theme
        around = 2 * (PADDING + EDGE + LINE)
        width = max(1, min(theme.px(WIDTH), self.width() - around))
        self._bars.set_width(width)
        self._scroll.set_width(width)
        low = min(1.0, self.height() / LOW)  # the buttons need what room there is
        above, below, between, edge = (round(each * low) for each in (ABOVE, BELOW, BETWEEN, EDGE))
        self._column.setContentsMargins(PADDING, above, PADDING, below)
        self._column.setSpacing(between)
        self._outer.setContentsMargins(EDGE, edge, EDGE, edge)

    def _show_sides(self, done: Tally) -> None:
        most = max(done.left, done.right)
        self._sides.setVisible(most > 0)
        self._sides.show_sums(
            [
                Sum(done.on(side) / (most or 1.0), as_clock(round(done.on(side))))
                for side in (Side.LEFT, Side.RIGHT)
            ]
        )

    def _show_planes(self, done: Tally) -> None:
        percents = whole_percents(planes_of(totals_of(done.exercises), self._library))
        self._planes.setVisible(any(percents.values()))
        self._planes.show_sums(
            [Sum(percents[plane] / 100, percent(percents[plane])) for plane in Plane]
        )

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(10)
        for part in (self._routine, self._title, self._sums, self._note, self._week):
            column.addWidget(part)
        column.addSpacing(12)
        column.addWidget(self._bars)
        column.addSpacing(12)
        column.addWidget(self._feeling)
        column.addSpacing(6)
        column.addWidget(self.easier)
        return content

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("look", "card")
        self._column = QVBoxLayout(card)
        self._column.addWidget(self._scroll)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self._go_on)
        buttons.addWidget(self._done)
        buttons.addStretch(1)
        self._column.addLayout(buttons)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(card, 0, CENTRE)

    def go_on(self) -> None:
        """Do what a click on Go on does."""
        self._feeling.settle()
        self.go_on_asked.emit()

    def _on_done_clicked(self) -> None:
        self._feeling.settle()
        self.done.emit()


def _centred(role: Role) -> QLabel:
    centred = label(role=role, wraps=True)
    centred.setAlignment(CENTRE)
    return centred


class FittingScroll(QScrollArea):
    """As wide as it is set, and as high as `content` is then, if there is room.

    It scrolls only where the window is too low for all of it.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._width = 1
        self.setProperty("look", "in-card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def set_width(self, width: int) -> None:
        """Be `width` pixels wide."""
        self._width = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The whole content."""
        return QSize(self._width, self._content.heightForWidth(self._width))

    def minimumSizeHint(self) -> QSize:
        """Enough to see that there is more."""
        return QSize(LEAST_WIDTH, LEAST_HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the content."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what a key has reached from outside; Qt does so only from within."""
        clicking = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is None or clicking or is_gone(before):
            return
        if self._content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, ROOM_AROUND_FOCUS)
