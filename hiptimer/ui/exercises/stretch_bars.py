"""How far each muscle of a drill is stretched, left and right, as bars that follow the figure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from hiptimer.figure.joint_angles import leg_angles_of
from hiptimer.figure.muscle_lengths import MuscleModel, stretch_of
from hiptimer.figure.skeleton import Body
from hiptimer.storage.content import read_muscles
from hiptimer.storage.places import assets_folder
from hiptimer.training.exercises import Action, Exercise, Muscle, MuscleGroup
from hiptimer.training.faults import ContentError
from hiptimer.training.sides import Side, capitalised
from hiptimer.ui.exercises.chapter import Chapter
from hiptimer.ui.look.theme import SMALL, Appearance
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.widgets.accessibility import SILENT, TEXT, silence
from hiptimer.ui.widgets.body_names import muscle_name
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import in_row, widget_of
from hiptimer.ui.widgets.numbers import percent
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

translate = QCoreApplication.translate

THICKNESS, LEAST_WIDTH, LINE = 10, 190, 20
"""Pixels at 100 %: of a bar, of what a row's name leaves it, and of a row."""
NAME_SHARE, BARS_SHARE = 2, 3
BESIDE = 360
"""Pixels at 100 % from which a name stands beside its bars and not above them."""
SEAM, GAP = 2.0, 8.0
SIDES = (Side.LEFT, Side.RIGHT)


@cache
def _model() -> MuscleModel | None:
    """The muscles, read when a drill's page is first shown; a damaged file costs only the bars."""
    try:
        return read_muscles(assets_folder())
    except ContentError:
        return None


def stretched_muscles(exercise: Exercise) -> tuple[Muscle, ...]:
    """What the drill stretches and whose length is known, as in its list of muscles."""
    return tuple(
        each for each in exercise.muscles if each.action is Action.STRETCHED and each.paths
    )


def in_groups(muscles: Sequence[Muscle]) -> tuple[Muscle, ...]:
    """One for each group, with the paths of all of its: people know these by their names."""
    paths: dict[MuscleGroup, tuple[str, ...]] = {}
    for each in muscles:
        paths[each.group] = (*paths.get(each.group, ()), *each.paths)
    firsts = {each.group: each for each in reversed(muscles)}
    return tuple(replace(firsts[group], paths=every) for group, every in paths.items())


def stretches(muscles: Sequence[Muscle], body: Body) -> list[tuple[int, int]]:
    """For each muscle its share of its longest on the left and on the right, 0 to 100.

    Empty where the muscles' lengths are not known.
    """
    model = _model()
    if model is None:
        return []
    left, right = (model.lengths(leg_angles_of(body, side)) for side in ("left", "right"))
    return [
        (_percent(stretch_of(left, each.paths)), _percent(stretch_of(right, each.paths)))
        for each in muscles
    ]


def _percent(share: float | None) -> int:
    return round(100 * min(max(share or 0.0, 0.0), 1.0))


class StretchBars(Chapter):
    """A row for each muscle that is stretched; hidden where there is none or no figure."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, translate("Exercises", "How far each is stretched here"))
        self._muscles: tuple[Muscle, ...] = ()
        self.rows: list[StretchRow] = []
        self._lines: list[QBoxLayout] = []
        self._corner: QWidget | None = None

    def show_exercise(self, exercise: Exercise, body: Body | None) -> None:
        """Have rows for what `exercise` stretches, as `body` does."""
        self.empty()
        self.rows, self._lines, self._corner = [], [], None
        self._muscles = in_groups(stretched_muscles(exercise)) if body is not None else ()
        if body is None or not self._muscles or not stretches(self._muscles, body):
            return
        self._add_row("", StretchHead(self._appearance))
        for muscle in self._muscles:
            self.rows.append(StretchRow(self._appearance, capitalised(muscle_name(muscle.group))))
            self._add_row(self.rows[-1].name, self.rows[-1])
        self.add_line(
            translate(
                "Exercises",
                "Share of its longest, from the drawn joint angles. A guide, no measurement.",
            ),
            Role.SMALL,
        )
        self._turn_lines()
        self.show_body(body, spoken=True)

    def show_body(self, body: Body, *, spoken: bool) -> None:
        """Follow the figure; while it moves, screen readers are left in peace with what it said."""
        if self.rows:
            for row, shares in zip(self.rows, stretches(self._muscles, body), strict=True):
                row.show_shares(*shares, spoken=spoken)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put names above their bars where it is narrow."""
        super().resizeEvent(event)
        self._turn_lines()

    def _add_row(self, name: str, bars: QWidget) -> None:
        words = label(name, wraps=True)
        silence(words)
        line = in_row((words, NAME_SHARE), (bars, BARS_SHARE), spacing=int(GAP))
        self._lines.append(line)
        self.add(widget_of(line))
        if not name:
            self._corner = words

    def _turn_lines(self) -> None:
        wide = self.width() >= BESIDE * self._appearance.theme.scale
        if self._corner is not None:
            self._corner.setVisible(wide)
        ways = QBoxLayout.Direction
        for line in self._lines:
            line.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
            line.setSpacing(int(GAP) if wide else 0)


class _Bars(Painted):
    """What the head and all rows have in common: numbers outside, bars from the middle."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(self.theme.px(LINE))  # also while rows turn in too little room

    def _on_appearance_changed(self) -> None:
        self.setMinimumHeight(self.theme.px(LINE))
        super()._on_appearance_changed()

    def sizeHint(self) -> QSize:
        """One line of text."""
        return QSize(self.theme.px(LEAST_WIDTH), self.theme.px(LINE))

    def minimumSizeHint(self) -> QSize:
        """It may become narrow."""
        return QSize(self.theme.px(LEAST_WIDTH // 2), self.theme.px(LINE))

    def _font(self) -> QFont:
        return self.theme.font(SMALL, QFont.Weight.DemiBold)

    def _tracks(self) -> dict[Side, QRectF]:
        numbers = QFontMetrics(self._font()).horizontalAdvance(percent(100)) + GAP
        height, middle = self.theme.px(THICKNESS), self.width() / 2
        top, width = (self.height() - height) / 2, max(0.0, middle - SEAM - numbers)
        left = QRectF(numbers, top, width, height)
        return {Side.LEFT: left, Side.RIGHT: left.translated(middle + SEAM - numbers, 0)}

    def _write(self, painter: QPainter, side: Side, area: QRectF, text: str) -> None:
        painter.setPen(QColor(side_colours(self.theme.tokens, side).ink))
        outer = Qt.AlignmentFlag.AlignLeft if side is Side.RIGHT else Qt.AlignmentFlag.AlignRight
        painter.drawText(area, int(outer | Qt.AlignmentFlag.AlignVCenter), text)


class StretchHead(_Bars):
    """Says which bar is whose; each row says it to screen readers."""

    accessible_role = SILENT

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write both words from the middle outward."""
        painter = smooth_painter(self)
        painter.setFont(self._font())
        words = {
            Side.LEFT: translate("Exercises", "Left", "the side"),
            Side.RIGHT: translate("Exercises", "Right", "the side"),
        }
        middle, height = self.width() / 2, self.height()
        self._write(painter, Side.LEFT, QRectF(0, 0, middle - GAP, height), words[Side.LEFT])
        right = QRectF(middle + GAP, 0, middle - GAP, height)
        self._write(painter, Side.RIGHT, right, words[Side.RIGHT])


class StretchRow(_Bars):
    """One muscle: from the middle to the left how far the left one is stretched, and so on."""

    accessible_role = TEXT

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__(appearance)
        self.name = name
        self.shares = dict.fromkeys(SIDES, 0)

    def show_shares(self, left: int, right: int, *, spoken: bool) -> None:
        """Show these of a hundred."""
        shares = dict(zip(SIDES, (left, right), strict=True))
        if shares != self.shares:
            self.shares = shares
            self.update()
        if spoken:
            words = translate("Exercises", "{muscle}: left {left}, right {right}")
            said = words.format(muscle=self.name, left=percent(left), right=percent(right))
            self.setAccessibleName(said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both bars and write both numbers."""
        painter = smooth_painter(self)
        painter.setFont(self._font())
        for side, track in self._tracks().items():
            draw_rounded(painter, track, fill=self.theme.tokens.track)
            bar, share = QRectF(track), self.shares[side]
            if share:
                bar.setWidth(max(track.height(), track.width() * share / 100))
                if side is Side.LEFT:
                    bar.moveRight(track.right())
                fill = side_colours(self.theme.tokens, side).area
                draw_rounded(painter, bar, fill=fill)
            area = QRectF(0, 0, track.left() - GAP, self.height())
            if side is Side.RIGHT:
                area = QRectF(track.right() + GAP, 0, self.width(), self.height())
            self._write(painter, side, area, percent(share))
