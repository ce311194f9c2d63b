"""The card after the last step: what was done, on which side, in which planes, how it felt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from hiptimer.journal.habits import ThisWeek
from hiptimer.journal.records import SessionRecord, SessionState
from hiptimer.journal.sums import planes_of, totals_of
from hiptimer.running.tally import Tally
from hiptimer.session.time_text import as_clock
from hiptimer.training.exercises import Plane, whole_percents
from hiptimer.training.sides import Side, capitalised
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.player.controls import PlayerButton
from hiptimer.ui.player.end_questions import EasierQuestion, FeelingRow
from hiptimer.ui.player.follow_along import LOW
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import SILENT, announce
from hiptimer.ui.widgets.body_names import plane_name
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, set_role, show_words
from hiptimer.ui.widgets.layouts import STRETCH, in_column, in_row
from hiptimer.ui.widgets.numbers import percent
from hiptimer.ui.widgets.painting import Painted, smooth_painter
from hiptimer.ui.widgets.row_list import draw_bar
from hiptimer.ui.widgets.scroll_page import ScrollPage
from hiptimer.ui.widgets.week_text import after_session, not_done_words, stopped_after

CENTRE = Qt.AlignmentFlag.AlignCenter
WIDTH, PADDING, EDGE, LINE = 560, 44, 20, 1
"""Pixels: the card's content at 100 %, the room inside its edge and around it, its line."""
ABOVE, BELOW, BETWEEN = 32, 28, 20
"""Pixels inside of the card, above its content, below its buttons and between them."""
LEAST_WIDTH, LEAST_HEIGHT = 240, 80
BAR_WIDTH, LEAST_BAR_WIDTH, LINE_HEIGHT, BAR_HEIGHT = 150, 60, 12, 10
"""Pixels of a bar at 100 %."""
ACROSS, DOWN = 12, 6
GROUPS_ACROSS, GROUPS_DOWN = 40, 12
"""Pixels between a bar and its words, and between two groups of bars."""

Names = Sequence[tuple[str, Side | None]]
Sum = tuple[float, str]
"""One bar: how much of the width it fills, 0 to 1, and the number in words."""


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
    """Shows a tally until the person is `done` with it, or wants to `go_on` with the session."""

    def __init__(self, appearance: Appearance, services: Services) -> None:
        super().__init__()
        self._appearance = appearance
        self._services = services
        self._routine, self._title = _centred(Role.MUTED), _centred(Role.HERO)
        self._sums, self._note = _centred(Role.LARGE), _centred(Role.SMALL)
        self._week = _centred(Role.CHANGED)
        left, right = self.tr("Left", "the side"), self.tr("Right", "the side")
        planes = [(capitalised(plane_name(plane)), None) for plane in Plane]
        self._bars = _SumBars(appearance, [(left, Side.LEFT), (right, Side.RIGHT)], planes)
        self.feeling = FeelingRow()
        self.easier = EasierQuestion(services)
        back, enter = self.tr("Back to the routines"), self.tr("Enter")
        self.done = PlayerButton(appearance, primary=True)
        self.done.set_face(self.tr("Done"), IconName.CHECK, back, enter)
        words = self.tr("Go on with this session")
        self.go_on = PlayerButton(appearance)
        self.go_on.set_face(self.tr("Go on"), IconName.PLAY, words, "G")
        self.done.clicked.connect(self.feeling.settle)
        self.go_on.clicked.connect(self.feeling.settle)
        self.feeling.note.returnPressed.connect(self.done.setFocus)
        self._lay_out()
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
        show_words(self._note, words.note)
        self.go_on.setVisible(words.can_go_on)
        minutes = self.tr("%n minute(s)", "", done.minutes)
        of_them = self.tr("{done} of %n drill(s)", "", drills).format(done=done.drills)
        self._sums.setText(of_them if words.can_go_on else f"{minutes} · {of_them}")
        show_words(self._week, after_session(week) if week else "")
        set_role(self._week, Role.CHANGED if week and week.is_reached else Role.MUTED)
        if words.title:
            announce(self, f"{words.title} {words.note}")
        most = max(done.left, done.right) or 1.0
        held = [done.on(side) for side in (Side.LEFT, Side.RIGHT)]
        percents = whole_percents(planes_of(totals_of(done.exercises), self._services.library))
        self._bars.show_sums(
            [(each / most, as_clock(round(each))) for each in held],
            [(percents[plane] / 100, percent(percents[plane])) for plane in Plane],
        )
        self.feeling.clear()
        self.easier.ask(())
        self._scroll.verticalScrollBar().setValue(0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as much of the width as the card likes."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        around = 2 * (PADDING + EDGE + LINE)
        width = max(1, min(self._appearance.theme.px(WIDTH), self.width() - around))
        self._bars.set_width(width)
        self._scroll.set_width(width)
        low = min(1.0, self.height() / LOW)  # the buttons need what room there is
        above, below, between, edge = (round(each * low) for each in (ABOVE, BELOW, BETWEEN, EDGE))
        self._column.setContentsMargins(PADDING, above, PADDING, below)
        self._column.setSpacing(between)
        self._outer.setContentsMargins(EDGE, edge, EDGE, edge)

    def _lay_out(self) -> None:
        texts = (self._routine, self._title, self._sums, self._note, self._week)
        content = in_column(
            *(*texts, 12, self._bars, 12, self.feeling, 6, self.easier),
            spacing=10,
            margins=(2, 0, 2, 0),
        )
        self._scroll = _FittingScroll()
        self._scroll.column.addLayout(content)
        card = Card()
        buttons = in_row(STRETCH, self.go_on, self.done, STRETCH, spacing=12)
        self._column = in_column(self._scroll, buttons, on=card)
        self._outer = in_column((card, CENTRE), on=self)


def _centred(role: Role) -> QLabel:
    centred = label(role=role, wraps=True)
    centred.setAlignment(CENTRE)
    return centred


class _FittingScroll(ScrollPage):
    """As wide as it is set, and as high as its content is then, if there is room.

    It scrolls only where the window is too low for all of it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._width = 1
        self.setProperty("look", "in-card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._content.setProperty("look", "")
        self._content.setAutoFillBackground(False)

    def set_width(self, width: int) -> None:
        self._width = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._width, self.column.heightForWidth(self._width))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, LEAST_HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class _SumBars(QWidget):
    """A bar for each of the names; a side has its colour, what has none the brand's.

    The groups stand side by side where there is room, else below each other with bars in line.
    """

    def __init__(self, appearance: Appearance, *groups: Names) -> None:
        super().__init__()
        self._appearance = appearance
        self._groups = [[self._row(*each) for each in names] for names in groups]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(ACROSS)
        self._grid.setVerticalSpacing(DOWN)
        self._grid.setColumnStretch(1, 1)

    def _row(self, name: str, side: Side | None) -> tuple[QLabel, _Bar, QLabel]:
        row = label(name), _Bar(self._appearance, side), label(role=Role.STRONG)
        row[2].setAlignment(Qt.AlignmentFlag.AlignRight)
        for part in row:
            part.setParent(self)
        return row

    def show_sums(self, *groups: Sequence[Sum]) -> None:
        """Show the sums of each group in the order of its names; it is hidden without any."""
        for rows, sums in zip(self._groups, groups, strict=True):
            is_shown = any(fraction for fraction, _ in sums)
            for (name, bar, number), (fraction, text) in zip(rows, sums, strict=True):
                bar.set_fraction(fraction)
                number.setText(text)
                for part in (name, bar, number):
                    part.setVisible(is_shown)

    def set_width(self, width: int) -> None:
        """Arrange the groups for a row of `width` pixels."""
        shown = [rows for rows in self._groups if not rows[0][0].isHidden()]
        names, _, numbers = zip(*(row for group in self._groups for row in group), strict=True)
        texts = _widest(names) + _widest(numbers)
        least = texts + self._appearance.theme.px(LEAST_BAR_WIDTH) + 2 * ACROSS
        beside = len(shown) > 1 and width >= 2 * least + GROUPS_ACROSS
        self._grid.setColumnStretch(5, int(beside))
        self._grid.setColumnMinimumWidth(3, GROUPS_ACROSS - ACROSS if beside else 0)
        first_row = 0
        for place, group in enumerate(shown):
            for at, row in enumerate(group, first_row):
                for column, part in enumerate(row):
                    self._grid.addWidget(part, at, column + 4 * place * beside)
            self._grid.setRowMinimumHeight(len(group), 0 if beside else GROUPS_DOWN - DOWN)
            first_row = 0 if beside else len(group) + 1


def _widest(labels: Iterable[QLabel]) -> int:
    return max(each.sizeHint().width() for each in labels)


class _Bar(Painted):
    accessible_role = SILENT

    def __init__(self, appearance: Appearance, side: Side | None) -> None:
        super().__init__(appearance)
        self._side = side
        self._fraction = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_fraction(self, fraction: float) -> None:
        self._fraction = fraction
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(BAR_WIDTH), self.theme.px(LINE_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(LEAST_BAR_WIDTH), self.theme.px(LINE_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, height = self.theme.tokens, self.theme.px(BAR_HEIGHT)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        colour = side_colours(tokens, self._side).area
        draw_bar(smooth_painter(self), track, self._fraction, tokens.track, colour)
