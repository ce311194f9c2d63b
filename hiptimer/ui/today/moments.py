"""Routines by their moment: a column each, as many beside each other as the width holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from hiptimer.training.routines import Occasion
from hiptimer.ui.drills import wording as drills
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import BETWEEN_CARDS
from hiptimer.ui.today.cards import RING, BuildCard, CardButton, LargeCard, RoutineCard, SmallCard
from hiptimer.ui.today.presets import Preset
from hiptimer.ui.widgets.accessibility import GROUP, SILENT
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import ArrangedLayout, Put, in_column, in_row
from hiptimer.ui.widgets.painting import Painted, smooth_painter

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

SPACING = BETWEEN_CARDS - 2 * RING
"""Pixels between cards, which keep some more around them for their focus ring."""
BETWEEN_ROWS, BETWEEN_SMALL = 20, 2
MOST_TALLER = (0.12, 0.14)
"""As shares of the page's width: how much taller answer and moments get where there is room."""
FIRST_SHARE = 0.42
"""Of the height that is left, what the answer gets."""
MARK = 18
"""The icon before a moment's name, in pixels at 100 %."""


def columns_for(width: int, scale: float) -> int:
    """How many columns fit in `width` pixels at text size `scale`: 4, 2 or 1."""
    least = 110 + 110 * scale
    fitting = int((width + SPACING) / (least + SPACING))
    return next(count for count in (4, 2, 1) if count <= max(fitting, 1))


class Columns(ArrangedLayout):
    """Items of one width, so that what is as high in all of them stands on one line."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(spacing=SPACING)
        self._appearance = appearance

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest item in a column alone; its height depends on the width."""
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), 0)

    def arrange(self, area: QRect, put: Put) -> int:
        """Row after row, each as high as its highest item; what is left makes all items taller."""
        count = min(columns_for(area.width(), self._appearance.theme.scale), len(self._items) or 1)
        width = (area.width() - (count - 1) * self.spacing()) // count
        rows = [self._items[at : at + count] for at in range(0, len(self._items), count)]
        heights = [[_height(item, width) for item in row] for row in rows]
        natural = sum(map(max, heights)) + BETWEEN_ROWS * max(0, len(rows) - 1)
        more = max(0, area.height() - natural) // max(1, len(rows))
        top = area.top()
        for row, each in zip(rows, heights, strict=True):
            for at, (item, height) in enumerate(zip(row, each, strict=True)):
                left = area.left() + at * (width + self.spacing())
                put(item, QRect(left, top, width, height + more))
            top += max(each) + more + BETWEEN_ROWS
        return natural


class Filling(ArrangedLayout):
    """The answer above the moments. What height is left makes the pictures in both taller."""

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), 0)

    def arrange(self, area: QRect, put: Put) -> int:
        first, second = self._items
        answer, moments = (_height(item, area.width()) for item in (first, second))
        natural = answer + self.spacing() + moments
        left = max(0, area.height() - natural)
        most, most_below = (round(share * area.width()) for share in MOST_TALLER)
        answer += min(round(FIRST_SHARE * left), most)
        moments += min(left - round(FIRST_SHARE * left), most_below)
        put(first, QRect(area.left(), area.top(), area.width(), answer))
        below = area.top() + answer + self.spacing()
        put(second, QRect(area.left(), below, area.width(), moments))
        return natural


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Moments(QWidget):
    """All routines, and where one makes one's own below the shortest column."""

    look_inside = Signal(object)
    """A person wants to see what is in a routine; the value is its `Preset`."""

    start_asked = Signal(object)
    """A person wants to start a routine at once; the value is its `Preset`."""

    minutes_chosen = Signal(object, int)
    """A person wants to start a routine in so many minutes; its `Preset` and these."""

    liked = Signal(object, bool)
    """A routine is to be a favourite or not any more; the value is its `Preset`."""

    def __init__(
        self,
        appearance: Appearance,
        shown: dict[Occasion, tuple[Preset, ...]],
        motion: Callable[[str], Motion | None],
        now: Callable[[], float],
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self.build = BuildCard(appearance)
        self._columns: dict[Occasion, list[RoutineCard]] = {}
        columns = Columns(appearance)
        shortest = min(reversed(shown), key=lambda each: len(shown[each]), default=None)
        for occasion, presets in shown.items():
            kinds = (LargeCard, *[SmallCard] * (len(presets) - 1))
            cards: list[RoutineCard] = [
                kind(appearance, preset, motion, now)
                for kind, preset in zip(kinds, presets, strict=True)
            ]
            self._columns[occasion] = cards
            more = [self.build] if occasion is shortest else []
            columns.addWidget(_column(appearance, occasion, [*cards, *more]))
            for card in cards:
                self._connect(card)
        self.setLayout(columns)
        appearance.changed.connect(columns.invalidate)

    @property
    def cards(self) -> list[RoutineCard]:
        """The routines' cards, column by column."""
        return [card for column in self._columns.values() for card in column]

    def card_of(self, routine: str) -> RoutineCard | None:
        """The card that shows the routine of that id."""
        return next((each for each in self.cards if each.preset.routine == routine), None)

    def show_presets(self, shown: Mapping[Occasion, Sequence[Preset]]) -> None:
        """Show the same routines as they are now; the focus goes where its routine goes."""
        focused = self.focusWidget()
        before = focused.preset.routine if isinstance(focused, RoutineCard) else None
        for occasion, cards in self._columns.items():
            for card, preset in zip(cards, shown[occasion], strict=True):
                if preset != card.preset:
                    card.show_preset(preset)
        after = self.card_of(before) if before else None
        if after is not None and after is not focused and self.window().focusWidget() is focused:
            after.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the nearest card in the direction of an arrow key."""
        focused = self.focusWidget()
        cards: list[CardButton] = [*self.cards, self.build]
        places = {each: QRect(each.mapTo(self, QPoint(0, 0)), each.size()) for each in cards}
        here = places.get(focused) if isinstance(focused, CardButton) else None
        target = nearest(here, Qt.Key(event.key()), places) if here is not None else None
        if target is None:
            event.ignore()
        else:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self, card: RoutineCard) -> None:
        card.clicked.connect(lambda: self.look_inside.emit(card.preset))
        card.start_asked.connect(lambda: self.start_asked.emit(card.preset))
        card.minutes_chosen.connect(lambda n: self.minutes_chosen.emit(card.preset, n))
        card.liked.connect(lambda on: self.liked.emit(card.preset, on))


def nearest(here: QRect, key: Qt.Key, places: Mapping[CardButton, QRect]) -> CardButton | None:
    """The card at one of `places` that an arrow key leads to from the one that is `here`.

    Up and down stay in a column; left and right go to the next one, where it is nearest.
    """
    found: dict[CardButton, tuple[int, int]] = {}
    for card, place in places.items():
        across, down = (place.center() - here.center()).toTuple()
        beside = place.left() >= here.right() or place.right() <= here.left()
        ahead = {
            Qt.Key.Key_Left: -across if beside else 0,
            Qt.Key.Key_Right: across if beside else 0,
            Qt.Key.Key_Up: 0 if beside else -down,
            Qt.Key.Key_Down: 0 if beside else down,
        }.get(key, 0)
        if ahead > 0:
            found[card] = (ahead, abs(down) if beside else 0)
    return min(found, key=lambda each: found[each], default=None)


class _Column(QWidget):
    accessible_role = GROUP


def _column(appearance: Appearance, occasion: Occasion, cards: Iterable[QWidget]) -> QWidget:
    name = label(drills.occasion(occasion), Role.LARGE, wraps=True)
    mark = OccasionMark(appearance, drills.OCCASION_ICONS[occasion])
    head = in_row(mark, (name, 1), spacing=10, margins=(RING, 0, RING, 4))
    column = _Column()
    column.setAccessibleName(name.text())
    large, *small = cards
    in_column(head, (large, 1), *small, on=column, spacing=BETWEEN_SMALL)
    return column


class OccasionMark(Painted):
    """The icon of a moment; its name stands beside it."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance, name: IconName) -> None:
        super().__init__(appearance)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(1, 1) * self.theme.px(MARK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(smooth_painter(self), self._name, self.theme.tokens.muted, QRectF(self.rect()))
