"""Take it along: what a session can become beside one on this screen, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.ports.carrier import Carrier
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import SILENT, announce, silence
from hiptimer.ui.widgets.icon_button import IconButton, TippedButton, text_button
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import ArrangedLayout, Put, in_column, in_row, widget_of
from hiptimer.ui.widgets.numbers import percent
from hiptimer.ui.widgets.overlay import Overlay
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter
from hiptimer.ui.widgets.scroll_page import ScrollPage

PATIENCE_MS = 1000
"""What is done sooner needs no bar."""
THICKNESS = 6
EDGE, SQUARE, CORNER, ICON = 2, 34, 11, 18
"""Pixels at 100 %: around what is on a tile, its icon's square with its corners, and the icon."""
SHEET, ROUTINE = "sheet", "routine"
AT_ONCE = frozenset({SHEET, ROUTINE})
"""The carriers that have questions of their own, and are written while the window waits."""
Answer = Callable[[], object]


def carriers_here(services: Services) -> tuple[Carrier, ...]:
    """What a session can be taken along as here."""
    every = services.taking.session if services.taking is not None else ()
    shares = services.open_sharing is not None
    return tuple(each for each in every if shares or each.key != ROUTINE)


SHEET_SIZE, SHEET_MARGIN = QSize(620, 312), 28


class TakeAlong(QWidget):
    """A tile for each of some carriers; below them what is being written, or has been."""

    asked = Signal(str)
    """A person wants to take the session along; the value is the key of the carrier."""

    cancelled = Signal()
    """A person does not want any more what is being written."""

    def __init__(
        self, appearance: Appearance, carriers: Sequence[Carrier], *, titled: bool = True
    ) -> None:
        super().__init__()
        self._name = ""
        self._answer: Answer | None = None
        self._asked = ""
        self.tiles = {each.key: Tile(appearance, each) for each in carriers}
        for key, tile in self.tiles.items():
            tile.clicked.connect(lambda _on=False, key=key: self._on_clicked(key))
        self.line = label(role=Role.SMALL, wraps=True)
        self._bar = ProgressBar(appearance)
        self.cancel = text_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.open = text_button(look="chip")
        self.open.clicked.connect(lambda: self._answer and self._answer())
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._show_parts(is_writing=True))
        self._lay_out(titled=titled)
        if not carriers:
            self.hide()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab comes to, in its order."""
        return [*self.tiles.values(), self.cancel, self.open]

    def show_name(self, name: str) -> None:
        """Say what each tile writes of the session of that name."""
        for tile in self.tiles.values():
            tile.show_name(name)

    def begin(self, name: str, *, has_begun: bool = False) -> None:
        """Say in a while, or at once where it `has_begun` before, that `name` is being written."""
        self._name = name
        self._show_parts(is_writing=has_begun)
        self.show_share(0.0)
        if not has_begun:
            self._patience.start()

    def show_share(self, share: float) -> None:
        """Show how much is written, 0 to 1."""
        self._bar.show_share(share)
        words = self.tr("{name} is being made: {share}")
        self.line.setText(words.format(name=self._name, share=percent(round(100 * share))))

    def show_end(self, sentence: str, action: str = "", answer: Answer | None = None) -> None:
        """Say how it ended, and offer what can be done with it."""
        self._patience.stop()
        self._answer = answer
        self.open.setText(action)
        self.line.setText(sentence)
        self._show_parts(has_ended=True)
        announce(self, sentence)

    def _on_clicked(self, key: str) -> None:
        self._asked = key
        self.asked.emit(key)

    def _show_parts(self, *, is_writing: bool = False, has_ended: bool = False) -> None:
        """Show what there is to see; the keyboard goes to Cancel, and back to what was asked."""
        beside = [tile for key, tile in self.tiles.items() if key not in AT_ONCE]
        had_focus = any(tile.hasFocus() for tile in beside)
        cancels = self.cancel.hasFocus()
        for tile in beside:
            tile.setEnabled(not is_writing)
        self._under_way.setVisible(is_writing)
        self.line.setVisible(is_writing or has_ended)
        self.open.setVisible(has_ended and self._answer is not None)
        if is_writing or has_ended:
            QTimer.singleShot(0, self, self._come_into_sight)  # once it has its place
        if is_writing and had_focus:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        elif cancels and not is_writing and self.tiles:
            back = self.tiles.get(self._asked) or next(iter(self.tiles.values()))
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _come_into_sight(self) -> None:
        """Scroll to what is said, wherever the tiles stand."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, ScrollPage):
            around = around.parentWidget()
        for part in (self.line, self._under_way, self.open):
            if around is not None and part.isVisible():
                around.keep_in_sight(part)

    def _lay_out(self, *, titled: bool) -> None:
        title = (label(self.tr("Take it along"), Role.STRONG),) if titled else ()
        tiles = EvenColumns()
        for tile in self.tiles.values():
            tiles.addWidget(tile)
        self._under_way = widget_of(in_row((self._bar, 1), self.cancel, spacing=10))
        left = Qt.AlignmentFlag.AlignLeft
        parts = (*title, widget_of(tiles), self.line, self._under_way, (self.open, left))
        in_column(*parts, on=self, spacing=4)
        self._show_parts()


class TakeAlongSheet(Overlay):
    """Offers the carriers of a routine of which no sheet is open.

    It covers `page` until it is closed, and then goes for good.
    """

    def __init__(
        self,
        appearance: Appearance,
        page: QWidget,
        name: str,
        carriers: Sequence[Carrier],
    ) -> None:
        title = self.tr("Take “{name}” along").format(name=name)
        super().__init__(appearance, page, title)
        self.set_largest(SHEET_SIZE)
        self.along = TakeAlong(appearance, carriers, titled=False)
        self.along.show_name(name)
        words, tip = self.tr("Close"), self.tr("Close (Esc)")
        self.cross = IconButton(appearance, IconName.CLOSE, look="plain", called=words, tip=tip)
        self.cross.clicked.connect(self.close_sheet)
        self.closed.connect(self.deleteLater)
        self.order = lambda: [*self.along.stops, self.cross]
        head = in_row((label(title, Role.SHEET_TITLE, wraps=True), 1), self.cross, spacing=8)
        head.setContentsMargins(SHEET_MARGIN, SHEET_MARGIN - 8, SHEET_MARGIN - 10, 0)
        shown = ScrollPage()
        shown.shine_through()
        shown.column.setContentsMargins(SHEET_MARGIN - 4, 0, SHEET_MARGIN - 4, SHEET_MARGIN)
        shown.column.addWidget(self.along)
        shown.column.addStretch(1)
        in_column(head, (shown, 1), on=self.sheet, spacing=12)

    def begin(self) -> None:
        """Show it, with the focus on the first carrier."""
        self.open(next(iter(self.along.tiles.values()), self.cross))


class EvenColumns(ArrangedLayout):
    """Equal columns, as many as the widest item leaves room for; each row is filled first."""

    def __init__(self) -> None:
        super().__init__(spacing=1)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items]
        width = max((hint.width() for hint in hints), default=0)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), 0)

    def arrange(self, area: QRect, put: Put) -> int:
        gap, widest = self.spacing(), max(1, self._widest)
        columns = max(1, min(len(self._items), (area.width() + gap) // (widest + gap)))
        width = (area.width() - gap * (columns - 1)) // columns
        y = area.y()
        for first in range(0, len(self._items), columns):
            row = self._items[first : first + columns]
            height = max(item.heightForWidth(width) for item in row)
            for at, item in enumerate(row):
                put(item, QRect(area.x() + at * (width + gap), y, width, height))
            y += height + gap
        return max(0, y - gap - area.y())

    @property
    def _widest(self) -> int:
        return max((item.sizeHint().width() for item in self._items), default=0)


class Tile(TippedButton):
    """An icon, and beside it what a carrier is called and what it is good for."""

    def __init__(self, appearance: Appearance, carrier: Carrier) -> None:
        super().__init__()
        self._appearance, self._icon = appearance, IconName[carrier.icon]
        called, good_for = translated(carrier.called), translated(carrier.good_for)
        self._good_for, self._kind = good_for, translated(next(iter(carrier.kinds.values())))
        self.setProperty("look", "carrier")
        self.setAutoDefault(True)
        self.setAccessibleName(called)
        self._words = (
            label(called, Role.STRONG, wraps=True),
            label(good_for, Role.SMALL, wraps=True),
        )
        for each in self._words:
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        silence(*self._words)
        self._column = in_column(*self._words, on=self, spacing=0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._fit)
        self._fit()

    def show_name(self, name: str) -> None:
        """Say what it writes."""
        words = self.tr("Save “{name}” ({kind})").format(name=name, kind=self._kind)
        self.setToolTip(words)
        self.setAccessibleDescription(f"{self._good_for}. {words}")

    def sizeHint(self) -> QSize:
        """With each text in one line."""
        for each in self._words:
            each.ensurePolished()
        lines = [each.fontMetrics().horizontalAdvance(each.text()) for each in self._words]
        ends = self._column.contentsMargins()
        width = max(lines) + ends.left() + ends.right() + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._appearance.theme.px
        return max(self._column.totalHeightForWidth(width), px(SQUARE) + 2 * px(EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, painter = self._appearance.theme, smooth_painter(self)
        side, tokens = theme.px(SQUARE), theme.tokens
        square = QRectF(theme.px(EDGE), (self.height() - side) / 2, side, side)
        draw_rounded(painter, square, theme.px(CORNER), fill=tokens.surface, line=tokens.line)
        size = theme.px(ICON)
        inner = QRectF(0, 0, size, size)
        inner.moveCenter(square.center())
        paint_icon(painter, self._icon, tokens.brand if self.isEnabled() else tokens.faint, inner)

    def _fit(self) -> None:
        px = self._appearance.theme.px
        self._column.setContentsMargins(
            2 * px(EDGE) + px(SQUARE) + px(6), px(EDGE), px(8), px(EDGE)
        )
        self.updateGeometry()


class ProgressBar(Painted):
    """How much is done; the words beside it say the same."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, self.theme.px(THICKNESS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, bar = smooth_painter(self), QRectF(self.rect())
        draw_rounded(painter, bar, fill=self.theme.tokens.track)
        bar.setWidth(max(bar.height(), self._share * bar.width()))
        draw_rounded(painter, bar, fill=self.theme.tokens.brand)
